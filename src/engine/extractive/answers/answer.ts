import { isBriefed, type Passage, type Span } from "#brief/article.ts";
import type { AnswerPart, Claim } from "#brief/draft.ts";
import type { Reading, Sentence } from "#reading/reading.ts";
import { meetingAbroad, readsQuestions } from "./abroad.ts";
import { shownBefore } from "./again.ts";
import { ageOf, isAnothersAge } from "./age.ts";
import type { Asked } from "./asked.ts";
import { type Candidate, deskOf } from "./candidates.ts";
import { contraryPair, rebuttalOf } from "./contrary.ts";
import { datedFirst } from "./dated.ts";
import { chanceOf, fitOf } from "./decide.ts";
import { isAnothersDoing } from "./doer.ts";
import { type Earlier, type Resolved, resolve } from "./followup.ts";
import { meetsKind } from "./guards.ts";
import { identityOf } from "./identity.ts";
import { counting, givesNames } from "./naming.ts";
import { namesFor } from "./naming-of.ts";
import { tellsHolder } from "./office.ts";
import { saysItIsOpen, saysOpen, saysWhetherOpen } from "./open.ts";
import { finerPlace } from "./places.ts";
import { reasonBehind } from "./reason.ts";
import { isTurnedRound } from "./roles.ts";
import { bothSidesOf, deniersOf, everyoneOn, namedBehind, opponentsOf, sayersOf, silenceOf } from "./sayers.ts";
import { scopeOver } from "./scope.ts";
import { otherwiseThan, sidesOf, toldBySomebody } from "./sides.ts";
import { heldShare } from "./speakers.ts";
import { exactWordsOf, type Line, sayingsOf, standsOf, tellsOf } from "./spoken.ts";
import { threshold } from "./weights.ts";

type Found = { kind: "says" | "unclear"; lines: readonly Line[] } | null;

const mostLines = 3;
const mostNearest = 3;
const mostPassages = 5;
/** A second line must fit nearly as well as the first, and carry nearly as much of the question. */
const nearlyAsFit = 1;
const nearlyAsMuch = 0.1;
const plainlyShown = 0.9;
const plainlyDone = 0.75;
const muchMore = 0.2;

const wholeLine = (sentence: Sentence): Line => ({ sentence, pieces: [sentence.passage] });

/** What the article says to a question, that it does not say, or that it is unclear. @throws Fault "invalid-question" */
export const answerFrom = (reading: Reading, turns: readonly Earlier[], question: string): AnswerPart[] => {
  const resolved = resolve(reading, turns, question);
  const { candidates } = deskOf(reading).candidates(resolved);
  const found = answerOf(reading, resolved, candidates) ?? openTo(reading, resolved, candidates);
  if (!found || found.lines.length === 0) {
    const near = candidates.filter(({ evidence }) => evidence.own > 0);
    const nearest = near.toSorted((a, b) => a.evidence.heading - b.evidence.heading).slice(0, mostNearest);
    return [{ part: "kind", kind: "does-not-say" }, ...nearest.map(({ sentence }) => nearestPart(reading, sentence))];
  }
  return [
    { part: "kind", kind: found.kind },
    ...found.lines.slice(0, mostLines).map((line) => statementPart(reading, line)),
  ];
};

/** The passages to read for a question, best first, answered or not. @throws Fault "invalid-question" */
export const passagesFor = (reading: Reading, turns: readonly Earlier[], question: string): Span[] => {
  const resolved = resolve(reading, turns, question);
  const { candidates } = deskOf(reading).candidates(resolved);
  const found = answerOf(reading, resolved, candidates);
  const answered = found?.lines.map(({ sentence }) => sentence) ?? [];
  const ranked = [...answered, ...byFit(candidates).map(({ sentence }) => sentence), ...lead(reading)];
  const shown = [...new Set(ranked)].filter(({ passage }) => isSearchable(passage));
  return shown.slice(0, mostPassages).map(({ passage: { start, end } }) => ({ start, end }));
};

const isSearchable = ({ role }: Passage): boolean => role !== "boilerplate" && role !== "related" && role !== "machine";

const lead = (reading: Reading): Sentence[] =>
  reading.sentences.filter(({ passage }) => isBriefed(passage) && passage.role === "body").slice(0, mostPassages);

const byFit = (candidates: readonly Candidate[]): Candidate[] =>
  candidates.toSorted((a, b) => fitOf(b.evidence) - fitOf(a.evidence));

const claimsOf = (reading: Reading, { sentence, pieces }: Line): Claim[] =>
  pieces.map(({ start, end }) => ({ passageId: sentence.passage.id, words: reading.article.text.slice(start, end) }));

const statementPart = (reading: Reading, line: Line): AnswerPart => ({
  part: "statement",
  said: { text: null, claims: claimsOf(reading, line) },
});

const nearestPart = (reading: Reading, sentence: Sentence): AnswerPart => ({
  part: "nearest",
  claim: {
    passageId: sentence.passage.id,
    words: reading.article.text.slice(sentence.passage.start, sentence.passage.end),
  },
});

const says = (lines: readonly Line[]): Found => (lines.length === 0 ? null : { kind: "says", lines });

/** "What caused it?" is answered, too, by that nobody knows. */
const openTo = (reading: Reading, { asked }: Resolved, candidates: readonly Candidate[]): Found =>
  asked.form === "content" && readsQuestions(reading) && !asked.identity && !asked.office && !asked.called
    ? says(saysItIsOpen(reading, candidates).map(wholeLine))
    : null;

/** In a language whose questions are read only by their small words. */
const abroad = (reading: Reading, resolved: Resolved, candidates: readonly Candidate[]): Found => {
  const { asked } = resolved;
  if (asked.form === "says") return says(sayingsOf(reading, resolved).map(wholeLine));
  const sayers = asked.form === "sayer" ? sayersOf(reading, resolved) : [];
  return says((sayers.length > 0 ? sayers : meetingAbroad(reading, resolved, candidates)).map(wholeLine));
};

/** "Why do you say that?", "quote the exact words", "in Spanish": what the last answer stands on, in the article's words; null where something else is asked. */
const onceMore = (reading: Reading, { asked, answered, carried }: Resolved): readonly Line[] | null => {
  const isBehind = answered.length + carried.length > 0;
  const isBareExact = asked.form === "exact" && asked.speaker.length + asked.topic.length === 0 && isBehind;
  if (!isBareExact && asked.form !== "behind" && asked.form !== "translation") return null;
  return shownBefore(reading, answered).map(wholeLine);
};

const answerOf = (reading: Reading, resolved: Resolved, candidates: readonly Candidate[]): Found => {
  const { asked } = resolved;
  const again = onceMore(reading, resolved);
  if (again) return says(again);
  if (!readsQuestions(reading)) return abroad(reading, resolved, candidates);
  switch (asked.form) {
    case "none":
      return null;
    case "machine":
      return says(reading.sentences.filter(({ passage }) => passage.role === "machine").map(wholeLine));
    case "gist":
      return says(lead(reading).slice(0, 2).map(wholeLine));
    case "exact":
      return says(exactWordsOf(reading, resolved));
    case "says":
      return (
        says(sayingsOf(reading, resolved, 1).map(wholeLine)) ??
        says(silenceOf(reading, resolved).map(wholeLine)) ??
        says(sayingsOf(reading, resolved).map(wholeLine)) ??
        fromContent(
          reading,
          resolved,
          candidates.filter(({ sentence }) => tellsOf(reading, sentence, asked)),
        )
      );
    case "sayer": {
      const found = says(sayersOf(reading, resolved).map(wholeLine)) ?? fromContent(reading, resolved, candidates);
      const [only] = found?.kind === "says" && found.lines.length === 1 ? found.lines : [];
      return only ? says([only.sentence, ...namedBehind(reading, only.sentence)].map(wholeLine)) : found;
    }
    case "both":
      return (
        says(bothSidesOf(reading, asked.topic).map(wholeLine)) ??
        says(everyoneOn(reading, asked.topic).map(wholeLine)) ??
        fromContent(reading, resolved, candidates)
      );
    case "against":
      return says(opponentsOf(reading, asked.speaker, (each) => rebuttalOf(reading, each)).map(wholeLine));
    case "side":
      return says(standsOf(reading, resolved).map(wholeLine)) ?? fromContent(reading, resolved, candidates);
    case "disputes":
    case "supports":
      return says(sidesOf(reading, resolved).map(wholeLine)) ?? fromContent(reading, resolved, candidates);
    case "otherwise":
      return says(
        (resolved.answered.length === 0 ? deniersOf(reading) : otherwiseThan(reading, resolved)).map(wholeLine),
      );
    case "source":
      return says(toldBySomebody(reading, resolved).map(wholeLine));
    case "known": {
      const open = saysOpen(reading, candidates);
      return open.length > 0 ? says(open.map(wholeLine)) : fromContent(reading, resolved, candidates);
    }
    case "yes-no":
      return says(saysWhetherOpen(reading, candidates).map(wholeLine)) ?? fromContent(reading, resolved, candidates);
    case "deeds":
      return says(deedsOf(reading, asked).map(wholeLine));
    default:
      return (
        says([...identityOf(reading, asked), ...namesFor(reading, asked), ...ageOf(reading, asked)].map(wholeLine)) ??
        (asked.called ? null : fromContent(reading, resolved, candidates))
      );
  }
};

/** "What did the party do?": the first passage of the text that names it, within its opening. */
const deedsOf = (reading: Reading, { content }: Asked): Sentence[] =>
  lead(reading)
    .filter(({ words }) => heldShare(reading, content, words) === 1)
    .slice(0, 1);

/** "Who else?" asks for what was not shown; a bare "why?" or "where?" is not answered by the same words unless they plainly say so. */
const isNews = ({ article }: Reading, { asked, answered }: Resolved, { sentence, evidence }: Candidate): boolean => {
  const isBare = asked.content.length === 0 && evidence.shown < plainlyShown;
  if (!asked.more && !isBare) return true;
  const shown = answered.join("\n");
  return !shown.includes(article.text.slice(sentence.passage.start, sentence.passage.end));
};

/** Two accounts stand as the article tells them, whichever meets the question better. */
const inOrder = (sentences: readonly Sentence[]): Sentence[] => sentences.toSorted((a, b) => a.index - b.index);

const isLikely = (ordered: readonly Candidate[]): boolean =>
  chanceOf(ordered.map(({ evidence }) => evidence)) >= threshold;

/** "When did she resign?": that she resigned is told elsewhere without a day, and the day told here is another's. */
const isToldWithout = (
  { predicate, wanted }: Asked,
  { evidence: best }: Candidate,
  ordered: readonly Candidate[],
): boolean =>
  predicate !== null &&
  wanted !== "person" &&
  best.predicate < plainlyDone &&
  ordered.some(
    ({ evidence }) =>
      evidence.predicate === 1 &&
      evidence.shapeless === 1 &&
      evidence.plain > best.plain &&
      evidence.plain >= plainlyDone,
  );

/** "Why did it close?": that it closed is told without a reason, and the reason told here is for something else. */
const isBetterToldWithout = ({ wanted }: Asked, { evidence: best }: Candidate, right: readonly Candidate[]): boolean =>
  wanted === "reason" &&
  right.some(
    ({ evidence }) => evidence.echo === 1 && evidence.plain >= plainlyDone && evidence.plain > best.plain + muchMore,
  );

/** A passage with the one that says of which group or place it tells, where that stands before it. */
const underScope = (reading: Reading, { scope }: Asked, sentence: Sentence): Sentence[] => {
  const over = scope.length > 0 ? scopeOver(reading, sentence) : null;
  if (!over || over.from === sentence || heldShare(reading, scope, sentence.words) === 1) return [sentence];
  return heldShare(reading, scope, over.words) > 0 ? [sentence, over.from] : [sentence];
};

/** Where the best passage only names the group of another that tells more of what is asked, that other one comes first. */
const scopedFirst = (reading: Reading, { scope }: Asked, ordered: readonly Candidate[]): readonly Candidate[] => {
  const [best] = ordered;
  if (!best || scope.length === 0) return ordered;
  const fuller = ordered.find(
    ({ sentence, evidence }) =>
      sentence !== best.sentence &&
      evidence.plain > best.evidence.plain &&
      evidence.shown >= best.evidence.shown &&
      scopeOver(reading, sentence)?.from === best.sentence,
  );
  return fuller ? [fuller, ...ordered.filter((each) => each !== fuller)] : ordered;
};

/** The passages that carry the answer, unless they tell it two ways. */
const fromContent = (reading: Reading, resolved: Resolved, candidates: readonly Candidate[]): Found => {
  const { asked } = resolved;
  const isRight = (candidate: Candidate): boolean =>
    isNews(reading, resolved, candidate) &&
    !isTurnedRound(reading, candidate.sentence, asked) &&
    !isAnothersAge(reading, candidate.sentence, asked) &&
    tellsHolder(reading, candidate.sentence, asked) &&
    givesNames(asked, candidate);
  const right = byFit(candidates).filter(isRight);
  const fit = right.filter((each) => meetsKind(reading, asked, each));
  const counted = counting(asked, fit);
  const ordered = scopedFirst(reading, asked, isLikely(counted) ? counted : fit);
  const [best] = ordered;
  // Where an office stands next to a name, that is the answer, however little else meets.
  if (best && asked.office) return says([wholeLine(best.sentence)]);
  if (best && isAnothersDoing(reading, best.sentence, asked)) return null;
  const reason = reasonBehind(reading, asked, right);
  if (reason) return says([wholeLine(reason)]);
  if (best && isBetterToldWithout(asked, best, right)) return null;
  const pair = asked.identity ? null : contraryPair(reading, resolved, ordered);
  if (pair?.isSure) return { kind: "unclear", lines: inOrder(pair.sentences).map(wholeLine) };
  if (!best || !isLikely(ordered) || isToldWithout(asked, best, ordered)) return null;
  if (pair) return { kind: "unclear", lines: inOrder(pair.sentences).map(wholeLine) };
  const least = fitOf(best.evidence) - nearlyAsFit;
  const fitting = datedFirst(
    reading,
    asked,
    ordered.filter(
      ({ evidence }) =>
        fitOf(evidence) >= least && evidence.shapeless === 0 && evidence.plain >= best.evidence.plain - nearlyAsMuch,
    ),
  );
  const shown = [...finerPlace(reading, asked, ordered), ...(fitting.length > 0 ? fitting : [best])].map(
    ({ sentence }) => sentence,
  );
  return says([...new Set(shown.flatMap((each) => underScope(reading, asked, each)))].map(wholeLine));
};
