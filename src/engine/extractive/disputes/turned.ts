import { accountOf, between, type Found } from "./account.ts";
import { claimOf } from "./claim.ts";
import type { Desk } from "./desk.ts";
import { isOpen, sameParty, speaksFor, unnamed } from "./party.ts";
import { questionOfStand } from "./question.ts";
import { isTelescoped, type Stand } from "./stand.ts";

const opening = 2;
const shortest = 5;
const window = 6;

const tells = (desk: Desk, { attributed: { act, object }, party, words }: Stand): boolean =>
  act === "asserts" && object === null && party.holder !== unnamed && !isOpen(desk, party) && words.length >= shortest;

const speaksWell = (desk: Desk, { words }: Stand): boolean => {
  const { praise, blame } = desk.disputing.quarrels;
  const { negations, favourable } = desk.disputing;
  const good = words.some(({ lower }) => praise.has(lower) || favourable.has(lower));
  return good && !words.some(({ lower }) => negations.has(lower) || blame.has(lower));
};

const speaksIll = (desk: Desk, stand: Stand): boolean =>
  stand.words.some(({ lower }) => desk.disputing.quarrels.blame.has(lower)) || claimOf(desk, stand)?.negative === true;

const counters = ({ disputing, slice }: Desk, { attributed: { cue } }: Stand): boolean =>
  cue !== null && disputing.countering.has(slice(cue).toLowerCase());

/** "Its maker countered that a mite was to blame": the verb says that it answers. */
const counteredIn = (desk: Desk, stands: readonly Stand[]): Found[] =>
  stands.flatMap((stand, index): Found[] => {
    if (!counters(desk, stand) || !tells(desk, stand)) return [];
    const earlier = stands
      .slice(Math.max(0, index - window), index)
      .findLast(
        (one) =>
          stand.sentence - one.sentence <= 1 &&
          tells(desk, one) &&
          !sameParty(one.party, stand.party) &&
          !isTelescoped(one, stand),
      );
    return earlier ? foundOf(desk, earlier, stand, "asserts") : [];
  });

const foundOf = (desk: Desk, earlier: Stand, stand: Stand, stance: "asserts" | "doubts"): Found[] => {
  const [claim] = earlier.attributed.content;
  if (!claim) return [];
  return [
    between(
      { question: questionOfStand(desk, earlier), claim, weight: 3 },
      accountOf(earlier, "asserts"),
      accountOf(stand, stance),
    ),
  ];
};

/** "Hale said the drug was a turning point. But Vokes, who sat on the panel, said most families would notice no difference." */
export const turnedIn = (desk: Desk, stands: readonly Stand[]): Found[] => {
  const by = Map.groupBy(stands, ({ sentence }) => sentence);
  const turned = desk.reading.sentences.flatMap(({ words, index }): Found[] => {
    if (!desk.disputing.turning.has(words[0]?.lower ?? "")) return [];
    const stand = (by.get(index) ?? []).find(
      (one) =>
        tells(desk, one) &&
        one.party.figure !== null &&
        words.slice(0, opening + 1).some(({ start }) => start === one.attributed.source?.start) &&
        speaksIll(desk, one),
    );
    const earlier = stand && (by.get(index - 1) ?? []).findLast((one) => tells(desk, one));
    if (!stand || !earlier || !speaksWell(desk, earlier)) return [];
    if (sameParty(stand.party, earlier.party) || speaksFor(stand.party, earlier.party) || isTelescoped(stand, earlier))
      return [];
    return foundOf(desk, earlier, stand, "doubts");
  });
  return [...counteredIn(desk, stands), ...turned];
};
