import type { Finding } from "../case.ts";
import type { Match } from "./align.ts";
import type { Item } from "./cut.ts";
import { type Check, finding, type Laid, type Witness } from "./laid.ts";
import type { Phrase } from "./phrases.ts";
import { isTied } from "./ties.ts";

type Placed = { match: Match; mine: Phrase; theirs: Phrase };

const phraseOf = (parts: readonly { phrases: readonly Phrase[] }[], item: Item): Phrase | undefined =>
  parts.flatMap(({ phrases }) => phrases).find(({ items }) => items.includes(item));

/** Nouns that changed places: in one phrase with what they stand apart from, or each where the other stood. */
export const slots: Check = (laid) =>
  laid.grounds.flatMap((ground): Finding[] => {
    const witness = laid.witnesses[ground.main];
    if (!witness || witness.words.some(({ lower }) => laid.tongue.order.contrasting.has(lower))) return [];
    const placed = ground.matches.flatMap((match): Placed[] => {
      const mine = phraseOf(laid.ours.parts, match.item);
      const theirs = match.on && !match.borrowed ? phraseOf(witness.parts, match.on) : undefined;
      return match.item.noun && mine && theirs ? [{ match, mine, theirs }] : [];
    });
    const swapped = placed.find((one) =>
      placed.some(
        (other) =>
          one.mine !== other.mine &&
          one.mine.slot !== other.mine.slot &&
          one.mine.slot === other.theirs.slot &&
          other.mine.slot === one.theirs.slot &&
          one.theirs.segment === other.theirs.segment &&
          !laid.ours.parts[one.mine.segment]?.loose &&
          !witness.parts[one.theirs.segment]?.loose &&
          !isTurnedVoice(laid, witness, one),
      ),
    );
    const torn = placed.find((one) => ground.matches.some((other) => isTorn(laid, witness, one, other)));
    return [
      ...(swapped ? [finding("roles-swapped", swapped.match)] : []),
      ...(torn ? [finding("name-swapped", torn.match)] : []),
    ];
  });

/** Active for passive: who does it stands where it was suffered. */
const isTurnedVoice = ({ ours }: Laid, witness: Witness, { mine, theirs }: Placed): boolean =>
  ours.parts[mine.segment]?.passive !== witness.parts[theirs.segment]?.passive;

/** Two nouns of one phrase of ours that with them stand in two. */
const isTorn = (laid: Laid, witness: Witness, { match, mine, theirs }: Placed, far: Match): boolean => {
  const { item, on } = far;
  if (item === match.item || !item.noun || !mine.items.includes(item) || isTied(laid, item, match.item)) return false;
  // "in zwei Pfeilern Risse": two nouns that only happen to stand side by side
  if (laid.beside(item.key).size < 2 && laid.beside(match.item.key).size < 2) return false;
  if (!on || (match.on && isTied(laid, on, match.on))) return false;
  const isOfPlace = ({ item: one, on: other }: Match): boolean =>
    other !== null && one.lower === `${other.lower}${laid.tongue.order.ofPlace}`;
  // "die Brucksteiner Molkerei" for "die Molkerei aus Bruckstein"
  if (isOfPlace(far) || isOfPlace(match)) return false;
  const other = phraseOf(witness.parts, on);
  if (other === theirs || keepsPlace(laid, mine, match, far)) return false;
  // "der Sprecher der Bahn" may be told as one
  return (
    !(other && other.slot === "of" && Math.abs(other.from - theirs.to) <= 2) &&
    !(other && theirs.slot === "of" && Math.abs(theirs.from - other.to) <= 2)
  );
};

/** "in allen Heimen Wasserspender": the first stands behind a preposition or as an owner there as here, the second does not. */
const keepsPlace = ({ witnesses }: Laid, mine: Phrase, one: Match, other: Match): boolean => {
  if (mine.slot !== "of" && !mine.slot.startsWith("p:")) return false;
  const [first, second] = one.item.at < other.item.at ? [one, other] : [other, one];
  const slotOf = ({ witness, on }: Match): string | undefined =>
    on ? phraseOf(witnesses[witness]?.parts ?? [], on)?.slot : undefined;
  const [held, free] = [slotOf(first), slotOf(second)];
  return held === mine.slot && (free === "does" || free === "suffers");
};
