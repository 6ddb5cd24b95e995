import { describedBy } from "./described.ts";
import type { Desk } from "./desk.ts";
import type { Side } from "./leanings.ts";
import { sameParty } from "./party.ts";
import type { Stand } from "./stand.ts";

const reach = 4;

const isOneOf = (desk: Desk, party: Side["party"], words: ReadonlySet<string>): boolean =>
  [...describedBy(desk, party)].some((word) => words.has(word));

const speaksIll = ({ disputing }: Desk, { words, attributed: { act, object } }: Stand): boolean =>
  act === "asserts" &&
  object === null &&
  words.some(({ lower }) =>
    [disputing.quarrels.blame, disputing.unfavourable, disputing.harming].some((set) => set.has(lower)),
  );

/** "Republican Sen. Hale, who sponsored the bill … Democratic Rep. Vokes said women would suffer": a politician of the other party speaks ill right behind. */
export const rivalSides = (desk: Desk, sides: readonly Side[], stands: readonly Stand[]): Side[] =>
  sides.flatMap((side): Side[] => {
    const pair =
      side.plain && side.favours
        ? desk.disputing.quarrels.rivals.find(([one]) => isOneOf(desk, side.party, one))
        : null;
    const [, other] = pair ?? [];
    const rival =
      other &&
      stands.find(
        (stand) =>
          stand.sentence > side.sentence &&
          stand.sentence - side.sentence <= reach &&
          !sameParty(stand.party, side.party) &&
          isOneOf(desk, stand.party, other) &&
          speaksIll(desk, stand),
      );
    return rival ? [{ ...side, party: rival.party, sentence: rival.sentence, shown: rival.shown, favours: false }] : [];
  });
