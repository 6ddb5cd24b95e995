import { accountOf, between, type Found } from "./account.ts";
import { saysSome, stanceTowards } from "./answering.ts";
import { demandQuestion } from "./demands.ts";
import type { Desk } from "./desk.ts";
import { isTelling, otherwiseIn } from "./otherwise.ts";
import { isOpen, sameParty, speaksFor, unnamed } from "./party.ts";
import { asToldBy, questionOfStand } from "./question.ts";
import { isTelescoped, type Stand } from "./stand.ts";

const furthest = 4;

/** What is told inside another telling of the same sentence. */
const isNested = (stands: readonly Stand[], { attributed: { cue, source }, sentence }: Stand): boolean =>
  cue !== null &&
  stands.some(
    ({ attributed, sentence: at }) =>
      at === sentence &&
      attributed.source !== source &&
      attributed.content.some(({ start, end }) => start <= cue.start && cue.end <= end),
  );

/** What both answer; where only a clause inside the earlier one is answered, its words are asked of. */
const questionFor = (desk: Desk, earlier: Stand, stand: Stand): string => {
  if (earlier.attributed.act !== "asserts") return demandQuestion(desk, earlier);
  return saysSome(desk, stand, earlier) ? asToldBy(desk, earlier) : questionOfStand(desk, earlier);
};

/** A telling by one party that the next voice turns round, makes little of or finds fault with. */
export const countersIn = (desk: Desk, stands: readonly Stand[]): Found[] => [
  ...otherwiseIn(desk, stands),
  ...stands.flatMap((stand, index): Found[] => {
    if (stand.attributed.act !== "asserts" || stand.party.holder === unnamed || isOpen(desk, stand.party)) return [];
    let nearest = true;
    for (const earlier of stands.slice(Math.max(0, index - 8), index).toReversed()) {
      const gap = stand.sentence - earlier.sentence;
      if (gap > furthest) break;
      if (sameParty(stand.party, earlier.party) || speaksFor(stand.party, earlier.party)) continue;
      if (isTelescoped(earlier, stand)) continue;
      if (!isTelling(earlier)) {
        if (isNested(stands, earlier)) continue;
        return [];
      }
      const stance = stanceTowards(desk, stand, earlier, gap, nearest);
      const [claim] = earlier.attributed.content;
      if (!isNested(stands, earlier)) nearest = false;
      if (!stance || !claim) continue;
      const said = earlier.attributed.act === "asserts";
      return [
        between(
          { question: questionFor(desk, earlier, stand), claim, weight: 4 },
          accountOf(earlier, said ? "asserts" : "supports"),
          accountOf(stand, said ? stance : "opposes"),
        ),
      ];
    }
    return [];
  }),
];
