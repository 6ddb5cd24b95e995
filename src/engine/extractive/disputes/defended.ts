import type { Span } from "#brief/article.ts";
import { accountOf, between, type Found } from "./account.ts";
import type { Desk } from "./desk.ts";
import { isOpen, sameParty, unnamed } from "./party.ts";
import { isTelescoped, type Stand } from "./stand.ts";
import { filled, phraseIn } from "./wording.ts";

const reach = 2;
const ahead = 6;
const longestObject = 12;

/** What somebody defends: "defended his government's response". A verb of defending tells that somebody else finds fault. */
const defendedBy = (desk: Desk, { attributed: { cue, object }, party }: Stand): Span | null => {
  const defends = cue !== null && desk.disputing.replies.defends.has(desk.slice(cue).toLowerCase());
  if (!defends || !object || isOpen(desk, party) || party.holder === unnamed) return null;
  const words = desk.wordsIn(object);
  const { determiners, possessives, endings } = desk.cues.grammar;
  const named = determiners.has(words[0]?.lower ?? "") || possessives.has(words[0]?.lower ?? "");
  const owned = words.slice(0, -1).some(({ lower }) => endings.owner.test(lower));
  return words.length > 1 && words.length <= longestObject && (named || owned) ? object : null;
};

/** "complained that help had come too late": a verb of blaming, or words of it. */
const criticises = (desk: Desk, { attributed: { cue, act }, words, party }: Stand): boolean => {
  const { complaining, faults } = desk.disputing.replies;
  const { excess, unfavourable } = desk.disputing;
  if (act !== "asserts" && act !== "accuses" && act !== "opposes") return false;
  if (party.holder === unnamed || isOpen(desk, party)) return false;
  const blames = cue !== null && complaining.has(desk.slice(cue).toLowerCase());
  const negated = words.some(({ lower }) => desk.disputing.negations.has(lower));
  return (
    blames || (!negated && words.some(({ lower }) => excess.has(lower) || unfavourable.has(lower) || faults.has(lower)))
  );
};

/** "his government's response" of Karl Borg. */
const nameOf = (desk: Desk, { party }: Stand, object: Span): string => {
  const [first] = desk.wordsIn(object);
  if (!first || !desk.cues.grammar.possessives.has(first.lower) || !party.figure) return phraseIn(desk, object);
  return `${party.figure.name}’s ${phraseIn(desk, { start: first.end + 1, end: object.end })}`;
};

/** What one party defends and another one, close by, finds fault with. */
export const defendedIn = (desk: Desk, stands: readonly Stand[]): Found[] =>
  stands.flatMap((stand, index): Found[] => {
    const object = defendedBy(desk, stand);
    if (!object) return [];
    const near = [
      ...stands.slice(index + 1, index + ahead),
      ...stands.slice(Math.max(0, index - ahead), index).toReversed(),
    ];
    const critic = near.find(
      (other) =>
        Math.abs(other.sentence - stand.sentence) <= reach &&
        !sameParty(other.party, stand.party) &&
        !isTelescoped(other, stand) &&
        criticises(desk, other),
    );
    if (!critic) return [];
    return [
      between(
        {
          question: filled(desk.disputing.questions.defends, { what: nameOf(desk, stand, object) }),
          claim: object,
          weight: 4,
        },
        accountOf(critic, "opposes"),
        accountOf(stand, "supports"),
      ),
    ];
  });
