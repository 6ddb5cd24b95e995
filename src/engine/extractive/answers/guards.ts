import type { Reading, Sentence } from "#reading/reading.ts";
import type { Word } from "#reading/words.ts";
import type { Asked } from "./asked.ts";
import { type Candidate, deskOf } from "./candidates.ts";
import { figures, hasShape } from "./wanted.ts";

/** Where less than this of a question is told, "28 people were kept apart" would answer how many died. */
const leastTold = 0.45;

/** "How many people have it?": neither "many" nor "the first" is a number of them. */
const givesNumber = ({ wanted, head }: Asked, { evidence }: Candidate): boolean =>
  wanted !== "count" || head === null || (evidence.shapeless === 0 && evidence.plain >= leastTold);

/** "And within days, he began to improve" says why to nobody. */
const givesMoreThanAsked = ({ wanted }: Asked, { evidence }: Candidate): boolean =>
  wanted !== "reason" || evidence.echo === 0 || evidence.shown > 0;

/** "What did Quill sell Lund?": a passage with both names that tells of no sale says nothing of it. */
const tellsDeed = ({ wanted, doing, predicate }: Asked, { evidence }: Candidate): boolean =>
  wanted !== "thing" ||
  predicate === null ||
  doing?.verb !== predicate ||
  (evidence.predicate > 0 && evidence.namesAround > 0);

/** "Yes, we did" answers nobody who asked what, how or why; "No, I led it in 2010" tells when. */
const isReply = ({ cues }: Reading, { form, wanted }: Asked, { words: [first, next] }: Sentence): boolean =>
  form === "content" &&
  !hasShape.has(wanted) &&
  next?.text === "," &&
  (cues?.asking.yesNo.has(first?.lower ?? "") ?? false);

/** The words of a name in a question that stand side by side: "Cyclone", "Phailin". */
const namesIn = (content: readonly Word[]): Word[][] => {
  const runs: Word[][] = [];
  for (const word of content) {
    if (!/^\p{Lu}/u.test(word.text)) continue;
    const run = runs.at(-1);
    if (run && word.start - (run.at(-1)?.end ?? 0) === 1) run.push(word);
    else runs.push([word]);
  }
  return runs.filter(({ length }) => length > 1);
};

const definiteReach = 2;

/** "Five large cyclone events", "strong cyclones": others than the one that a question names with its class word, of which "the cyclone" may tell. */
const isOfOthersOfItsClass = ({ cues }: Reading, { content, wanted }: Asked, { words }: Sentence): boolean => {
  const definite = cues?.disputing.definite;
  if (!figures.has(wanted) || !definite || definite.size === 0) return false;
  return namesIn(content).some((name) => {
    if (words.some(({ text }) => name.slice(1).some((part) => part.text === text))) return false;
    const [classWord] = name;
    const places = words.flatMap(({ text, lower }, at) =>
      text === lower && (lower === classWord?.lower || lower === `${classWord?.lower}s`) ? [at] : [],
    );
    const isThatOne = (at: number): boolean =>
      words[at]?.lower === classWord?.lower &&
      words.slice(Math.max(0, at - definiteReach), at).some(({ lower }) => definite.has(lower));
    return places.length > 0 && !places.some(isThatOne);
  });
};

const behindWho = 5;
const passiveReach = 3;
const byReach = 8;

/** "Who reopened the inquiry?": "the inquiry was reopened this year" does not say who did. */
const isDoneByNobody = (reading: Reading, { wanted, predicate }: Asked, { words }: Sentence): boolean => {
  const { cues } = reading;
  if (!cues || wanted !== "person" || predicate === null || predicate.start > behindWho) return false;
  const { retriever } = deskOf(reading);
  const key = retriever.terms([predicate])[0]?.key;
  const places = words.flatMap((word, at) => (retriever.terms([word])[0]?.key === key ? [at] : []));
  const isPassive = (at: number): boolean => {
    const before = words.slice(Math.max(0, at - passiveReach), at);
    const be = before.findLastIndex(({ lower }) => cues.asking.passive.has(lower));
    const between = be < 0 ? [] : before.slice(be + 1);
    return be >= 0 && between.every(({ lower }) => cues.grammar.adverbs.has(lower) || /ly$/u.test(lower));
  };
  const hasAgent = (at: number): boolean =>
    words.slice(at + 1, at + 1 + byReach).some(({ lower }) => lower === cues.grammar.joints.by);
  return places.length > 0 && places.every((at) => isPassive(at) && !hasAgent(at));
};

/** Whether a passage that meets a question gives what its kind of question asks for, of the very thing named. */
export const meetsKind = (reading: Reading, asked: Asked, candidate: Candidate): boolean =>
  givesNumber(asked, candidate) &&
  tellsDeed(asked, candidate) &&
  givesMoreThanAsked(asked, candidate) &&
  !isReply(reading, asked, candidate.sentence) &&
  !isDoneByNobody(reading, asked, candidate.sentence) &&
  !isOfOthersOfItsClass(reading, asked, candidate.sentence);
