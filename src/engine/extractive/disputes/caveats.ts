import { accountOf, type Found } from "./account.ts";
import type { Desk } from "./desk.ts";
import { sameParty } from "./party.ts";
import { questionOfStand } from "./question.ts";
import type { Stand } from "./stand.ts";

const shortest = 4;

const passageOf = ({ reading }: Desk, sentence: number): { start: number; end: number } => {
  const { start, end } = reading.sentences[sentence]?.passage ?? { start: 0, end: 0 };
  return { start, end };
};

/** "senior author", "who led the study": what a study's own people say of its limits is no dispute. */
const isAuthor = (desk: Desk, { party: { figure, holder } }: Stand): boolean => {
  const { authors } = desk.disputing.research;
  if (figure === null) return true;
  const told = figure.mentions.flatMap(({ start }) => {
    const sentence = desk.sentenceAt(start);
    return sentence ? [desk.slice(sentence.passage)] : [];
  });
  return [holder, figure.role ?? "", ...told].some((text) => authors.test(text));
};

/** What research is told to have found: "according to a study", "the authors wrote". */
const isFinding = (desk: Desk, { party, attributed, words }: Stand): boolean =>
  attributed.act === "asserts" &&
  words.length >= shortest &&
  party.figure?.kind !== "person" &&
  party.heads.split(" ").some((word) => desk.disputing.research.sources.has(word));

/** "it is difficult to draw firm conclusions from studies such as this one": somebody from outside doubts what a study shows. */
export const caveatsIn = (desk: Desk, stands: readonly Stand[]): Found[] =>
  stands.flatMap((stand, index): Found[] => {
    const { caveat, nouns } = desk.disputing.research;
    if (stand.attributed.act !== "asserts" || stand.party.figure?.kind !== "person") return [];
    const doubts = caveat.test(desk.slice(stand.shown)) && stand.words.some(({ lower }) => nouns.has(lower));
    const told = doubts
      ? stands.slice(0, index).find((one) => isFinding(desk, one) && !sameParty(one.party, stand.party))
      : undefined;
    const [claim] = told?.attributed.content ?? [];
    if (!told || !claim || isAuthor(desk, stand)) return [];
    return [
      {
        question: questionOfStand(desk, told),
        claim,
        asserted: [accountOf(told, "asserts")],
        disputed: [
          { party: stand.party, stance: "doubts", sentence: stand.sentence, shown: passageOf(desk, stand.sentence) },
        ],
        finding: null,
        weight: 3,
      },
    ];
  });
