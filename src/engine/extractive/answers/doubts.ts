import type { Span } from "#brief/article.ts";
import { meets } from "#brief/span.ts";
import type { Wanted } from "#language/asking.ts";
import type { Attributed, Reading, Sentence } from "#reading/reading.ts";
import { wordsOf } from "#reading/words.ts";
import { readsQuestions } from "./abroad.ts";
import { doubtsAbroad } from "./abroad-doubts.ts";
import { shownBefore } from "./again.ts";
import { isAnothersAge } from "./age.ts";
import { type Candidate, deskOf } from "./candidates.ts";
import { chanceOf, fitOf } from "./decide.ts";
import { isAnothersDoing } from "./doer.ts";
import { type Earlier, type Resolved, resolve } from "./followup.ts";
import type { SoughtWord } from "./meeting.ts";
import { tellsHolder } from "./office.ts";
import { isTurnedRound } from "./roles.ts";
import { heldShare, speakerShare } from "./speakers.ts";
import { takesSide } from "./spoken.ts";
import { figures } from "./wanted.ts";

/** Why passages do not answer a question. */
type Why =
  | "shapeless"
  | "astray"
  | "turned"
  | "another"
  | "doing"
  | "beside"
  | "stranger"
  | "other"
  | "lacking"
  | "unlikely";

/** What code holds against a line as an answer: it knows that its passages tell something else (`sure`), or doubts that they tell what is asked (`doubtful`). */
export type Doubt = "sure" | "doubtful" | null;

/** Of these code knows; of the others a model that reads both may know better. */
const certain: ReadonlySet<Why> = new Set<Why>(["shapeless", "astray", "turned", "another"]);
/** A line beside one that answers may tell more of it, but not of something else. */
const alongside: ReadonlySet<Why> = new Set<Why>(["astray", "turned", "another", "doing", "beside"]);

/** Less likely than this, passages have never answered. */
const leastChance = 0.05;
/** The day of a date, a number of other things: hardly what was to be counted. */
const leastFigure = 0.3;

/** How such a kind of question is answered can be told from a passage alone. */
const isOpenTo = ({ asked }: Resolved): boolean => {
  switch (asked.form) {
    case "machine":
    case "gist":
    case "source":
    case "behind":
    case "translation":
    case "otherwise":
    case "both":
    case "deeds":
      return true;
    case "exact":
      return asked.speaker.length === 0;
    default:
      return false;
  }
};

/** "Why do you say that?", "quote the exact words", "in Spanish": the last answer once more. */
const isAgain = ({ asked: { form, speaker, topic } }: Resolved): boolean =>
  form === "behind" || form === "translation" || (form === "exact" && speaker.length + topic.length === 0);

/** Of a long thread, the questions that one may still lean on. */
const mostEarlier = 2;

/**
 * A question with the earlier ones that it leans on, in order, for whoever reads no thread; null where it is about the last answer or the
 * article as a whole, and not about something that is told in it.
 */
export const questionsBehind = (
  reading: Reading,
  turns: readonly Earlier[],
  question: string,
): readonly string[] | null => {
  const resolved = resolve(reading, turns, question);
  if (isOpenTo(resolved)) return null;
  if (readsQuestions(reading) && resolved.carried.length === 0 && resolved.asked.content.length > 0) return [question];
  const earlier = turns.filter(
    (turn) => /[\p{L}\p{N}]/u.test(turn.question) && !isOpenTo(resolve(reading, [], turn.question)),
  );
  return [...earlier.slice(-mostEarlier).map((turn) => turn.question), question];
};

/** "After the vote", "once it is paid for": when, without a day. A sum may be told without a number. */
const toldOtherwise = ({ cues }: Reading, wanted: Wanted, { words }: Sentence): boolean =>
  wanted === "amount" ||
  (wanted === "time" &&
    words.some(({ kind, lower }) => kind === "number" || (cues?.grammar.subordinators.has(lower) ?? false)));

/** Names and numbers of the question that the article does not have. A number that is asked about may be another one there. */
const strangersIn = (
  reading: Reading,
  { asked }: Resolved,
  sought: readonly SoughtWord[],
  sentence: Sentence,
): boolean => {
  const year = reading.article.publishedAt?.slice(0, 4);
  const strange = sought.filter(
    ({ occurs, carried, name, word }) =>
      carried === 0 && !occurs && word.text !== year && (word.kind === "number" || (name && word.start > 0)),
  );
  const isOfNumbers = strange.every(({ word }) => word.kind === "number");
  const mayDiffer = asked.form === "yes-no" && isOfNumbers && sentence.words.some(({ kind }) => kind === "number");
  return strange.length > 0 && !mayDiffer;
};

/** Whether a passage holds the words of others only, although the one who is asked for speaks elsewhere, or is known as somebody else. */
const isAnothersSaying = (reading: Reading, { asked }: Resolved, sentence: Sentence): boolean => {
  const { speaker } = asked;
  if (speaker.length === 0 || heldShare(reading, speaker, sentence.words) > 0) return false;
  const here = reading.attributions.filter((each) => isIn(each, sentence));
  const isTheirs = (each: Attributed): boolean => speakerShare(reading, each, speaker) > 0;
  if (here.length === 0 || here.some(isTheirs)) return false;
  const isKnown = reading.figures.some(({ name, role, aliases }) =>
    [name, ...aliases, role ?? ""].some((naming) => heldShare(reading, speaker, wordsOf(naming)) === 1),
  );
  return isKnown || reading.attributions.some(isTheirs);
};

const isIn = ({ sentence, content }: Attributed, { index, passage }: Sentence): boolean =>
  sentence === index || content.some((part) => meets(part, passage));

const tellsNoSide = (reading: Reading, { asked }: Resolved, { sentence, evidence }: Candidate): boolean =>
  asked.form === "side" &&
  evidence.predicate === 0 &&
  !takesSide(reading, sentence) &&
  !reading.attributions.some((each) => isIn(each, sentence) && each.act !== "asserts");

/** Holds lines that somebody answers a question with against it. `lines`: of each the places of its quotes. */
export const doubtsOn = (
  reading: Reading,
  turns: readonly Earlier[],
  question: string,
): ((lines: readonly (readonly Span[])[]) => readonly Doubt[]) => {
  const resolved = resolve(reading, turns, question);
  const { asked, carried } = resolved;
  const placed = (spans: readonly Span[]): Sentence[] =>
    reading.sentences.filter(({ passage }) => spans.some((span) => meets(span, passage)));
  const before = isAgain(resolved) ? shownBefore(reading, resolved.answered) : [];
  // What an answer stands on is where it stood; more of its paragraph may be told.
  if (before.length > 0) {
    const paragraphs = new Set(before.map(({ passage }) => passage.paragraph));
    return (lines) =>
      lines.map((spans) => (placed(spans).some(({ passage }) => paragraphs.has(passage.paragraph)) ? null : "sure"));
  }
  if (!readsQuestions(reading)) {
    const isBeside = doubtsAbroad(reading, resolved);
    return (lines) => lines.map((spans) => (isBeside(placed(spans)) ? "doubtful" : null));
  }
  if (isOpenTo(resolved)) return (lines) => lines.map(() => null);

  const { retriever, candidates: candidatesFor } = deskOf(reading);
  const { sought, candidates, weighed } = candidatesFor(resolved);
  const ranked = candidates.toSorted((a, b) => fitOf(b.evidence) - fitOf(a.evidence));
  // What "he" and "and why?" lean on is read too loosely to hold much against an answer.
  const isLeaning = turns.length > 0 && (carried.length > 0 || asked.content.length === 0);
  // "How much will it cost?": the only word that is not a pointer is told by any sum.
  const isOfPointers = carried.length > 0 && asked.content.length <= 1;
  const isPaid = asked.predicate !== null && (reading.cues?.asking.paying.has(asked.predicate.lower) ?? false);
  const isContent = asked.form === "content" || asked.form === "yes-no";

  const isUnlikely = (candidate: Candidate): boolean => {
    const others = ranked.filter(({ sentence }) => sentence !== candidate.sentence);
    return chanceOf([candidate, ...others].map(({ evidence }) => evidence)) < leastChance;
  };

  const beside = sought.filter(
    ({ carried: filled, name, word, weight }) => filled === 0 && !name && word !== asked.predicate && weight >= 0.5,
  );
  /** A reason or a person may be told without the verb of the question where all else than names is there, and a price by a sum alone. */
  const isToldAnyway = ({ evidence, sentence }: Candidate): boolean =>
    (isPaid && evidence.shown === 1) ||
    (asked.form === "content" &&
      beside.length > 0 &&
      beside.every((each) => retriever.holds(sentence.index, each).own > 0));

  const whysOf = (sentence: Sentence): ReadonlySet<Why> => {
    const candidate = weighed(sentence);
    const { evidence } = candidate;
    const holds: readonly (readonly [Why, boolean])[] = [
      [
        "shapeless",
        evidence.shapeless === 1 && asked.form === "content" && !toldOtherwise(reading, asked.wanted, sentence),
      ],
      ["stranger", strangersIn(reading, resolved, sought, sentence)],
    ];
    const more = (): readonly (readonly [Why, boolean])[] => [
      ["astray", isContent && evidence.astray === 1],
      ["turned", isContent && isTurnedRound(reading, sentence, asked)],
      ["another", !isContent && isAnothersSaying(reading, resolved, sentence)],
      ["doing", isContent && isAnothersDoing(reading, sentence, asked)],
      ["beside", (evidence.beside === 1 && !isOfPointers) || asked.form === "none"],
      ["other", isContent && (evidence.other === 1 || isAnothersAge(reading, sentence, asked))],
      [
        "lacking",
        (isContent &&
          ((evidence.lacking === 1 && !isToldAnyway(candidate)) || !tellsHolder(reading, sentence, asked))) ||
          tellsNoSide(reading, resolved, candidate) ||
          (isContent && figures.has(asked.wanted) && asked.wanted !== "amount" && evidence.shown < leastFigure),
      ],
      ["unlikely", isContent && !isOfPointers && evidence.lacking === 0 && !isPaid && isUnlikely(candidate)],
    ];
    return new Set([...holds, ...(isLeaning ? [] : more())].flatMap(([why, is]) => (is ? [why] : [])));
  };

  /** What is held against every passage of a line: what one lacks, another may tell. */
  const against = (spans: readonly Span[]): Why[] => {
    const [first, ...rest] = placed(spans).map(whysOf);
    return first ? [...first].filter((why) => rest.every((each) => each.has(why))) : [];
  };

  return (lines) => {
    const all = lines.map(against);
    const isAnswered = all.some((whys) => whys.length === 0);
    return all.map((whys) => {
      const held = isAnswered ? whys.filter((why) => alongside.has(why)) : whys;
      return held.some((why) => certain.has(why)) ? "sure" : held.length > 0 ? "doubtful" : null;
    });
  };
};
