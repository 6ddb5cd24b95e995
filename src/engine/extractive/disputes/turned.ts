import { accountOf, type Found } from "./account.ts";
import { claimOf } from "./claim.ts";
import type { Desk } from "./desk.ts";
import { isOpen, sameParty, speaksFor, unnamed } from "./party.ts";
import { questionOfStand } from "./question.ts";
import { isTelescoped, type Stand } from "./stand.ts";

const opening = 2;
const shortest = 5;

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

/** "Hale said the drug was a turning point. But Vokes, who sat on the panel, said most families would notice no difference." */
export const turnedIn = (desk: Desk, stands: readonly Stand[]): Found[] => {
  const by = Map.groupBy(stands, ({ sentence }) => sentence);
  return desk.reading.sentences.flatMap(({ words, index }): Found[] => {
    if (!desk.disputing.turning.has(words[0]?.lower ?? "")) return [];
    const stand = (by.get(index) ?? []).find(
      (one) =>
        tells(desk, one) &&
        one.party.figure !== null &&
        words.slice(0, opening + 1).some(({ start }) => start === one.attributed.source?.start) &&
        speaksIll(desk, one),
    );
    const earlier = stand && (by.get(index - 1) ?? []).findLast((one) => tells(desk, one));
    const [claim] = earlier?.attributed.content ?? [];
    if (!stand || !earlier || !claim || !speaksWell(desk, earlier)) return [];
    if (sameParty(stand.party, earlier.party) || speaksFor(stand.party, earlier.party) || isTelescoped(stand, earlier))
      return [];
    return [
      {
        question: questionOfStand(desk, earlier),
        claim,
        asserted: [accountOf(earlier, "asserts")],
        disputed: [accountOf(stand, "doubts")],
        finding: null,
        weight: 3,
      },
    ];
  });
};
