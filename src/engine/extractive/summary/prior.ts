import type { Span } from "#brief/article.ts";
import type { DraftPart } from "#brief/draft.ts";
import type { Act, Reading } from "#reading/reading.ts";
import type { Word } from "#reading/words.ts";
import { isCutFromQuotation, type Line } from "./lines.ts";
import { generalOf, judgingOf } from "./own-voice.ts";
import { isFoil } from "./pairs.ts";
import { speakingIn } from "./speaking.ts";

/**
 * How likely a line matters before its terms are looked at: for what it is, and for where it stands. `side` is the
 * position that it tells in the dispute that the article is about; `isLead`: it opens the news;
 * `speaks`: 1 where it can be told whose words it is.
 */
export type Prior = {
  prior: number;
  place: number;
  words: number;
  side: number | null;
  quotes: boolean;
  isLead: boolean;
  speaks: number;
};

type Point = DraftPart & { part: "point" };

/** News tells the most important first, and what opens a paragraph tells more than what goes on in it. */
const leads = [2.5, 1.15, 1.4];
const decay = 0.4;
const longestLead = 80;

const positionOf = (order: number, lines: number): number =>
  (leads[order] ?? 1) * (1.1 - (decay * order) / Math.max(1, lines - 1));

/** A lead is no further into the text than so many lines. */
const openers = 3;
const longestOpener = 20;

/** "In novels, crews sleep through the voyage. Now an agency has looked at it.": what is so now is the news, and what nobody is named for before it its scene. */
const pivotOf = ({ cues, attributions }: Reading, lines: readonly Line[]): number => {
  const told = new Set(attributions.map(({ sentence }) => sentence));
  const at = lines
    .slice(0, openers)
    .findIndex(({ sentence: { words } }) => cues?.standing.pivots?.has(words[0]?.lower ?? "") ?? false);
  const isScene = lines.slice(0, Math.max(0, at)).every(({ sentence }) => !told.has(sentence.index));
  return isScene ? Math.max(0, at) : 0;
};

/** "A soft pillow may not mean better rest.": an opening that names nobody, counts nothing and has no source sets a scene; the news is the line behind it that does. */
const leadOf = (reading: Reading, lines: readonly Line[]): number => {
  const { article, attributions, figures, cues } = reading;
  if (!cues || cues.telling || article.title !== null || (article.genre !== "news" && article.genre !== "other"))
    return 0;
  const pivot = pivotOf(reading, lines);
  if (pivot > 0) return pivot;
  const told = new Set(attributions.map(({ sentence }) => sentence));
  const isSubstantial = ({ sentence, span }: Line): boolean =>
    told.has(sentence.index) ||
    sentence.words.some(({ kind, start }) => kind === "number" && span.start <= start && start < span.end) ||
    figures.some(({ mentions }) => mentions.some(({ start }) => span.start <= start && start < span.end));
  const [first] = lines;
  if (!first || isSubstantial(first) || first.sentence.words.length > longestOpener) return 0;
  const near = lines
    .slice(1, openers)
    .findIndex((line) => isSubstantial(line) && line.sentence.passage.paragraph === first.sentence.passage.paragraph);
  return near + 1;
};

const lengthOf = (words: number): number =>
  words < 8 ? 0.5 : words < 10 ? 0.65 : words <= 28 ? 1 : words <= 36 ? 0.8 : words <= 45 ? 0.65 : 0.45;

/** Where somebody stands matters more than that somebody spoke. */
const actWeights: Readonly<Record<Act, number>> = {
  supports: 1.2,
  opposes: 1.2,
  denies: 1.2,
  accuses: 1.2,
  demands: 1.15,
  doubts: 1.15,
  plans: 1.1,
  asserts: 1.05,
  asks: 0.9,
};

const actsBySentence = ({ attributions }: Reading): ReadonlyMap<number, number> => {
  const weights = new Map<number, number>();
  for (const { sentence, act } of attributions) {
    weights.set(sentence, Math.max(weights.get(sentence) ?? 0, actWeights[act]));
  }
  return weights;
};

/** Who is for a thing and who against it tells what an article is about; who has which figure does not. */
const isCentral = ({ positions }: Point): boolean =>
  ["supports", "opposes"].every((held) => positions.some(({ stance }) => stance === held));

/** Passage → the side that it tells in the dispute that the article is about. */
const sidesOf = (points: readonly Point[]): ReadonlyMap<string, number> => {
  const sides = new Map<string, number>();
  points.find(isCentral)?.positions.forEach(({ said }, position) => {
    for (const { passageId } of said.claims) {
      if (passageId !== null && !sides.has(passageId)) sides.set(passageId, position);
    }
  });
  return sides;
};

const told = /[\p{L}\p{N}]/u;

/** How far a line takes up what an earlier sentence told: "Microsoft has replaced it", "The statement also …", "in this constituency". */
const leaningOf = ({ cues }: Reading, words: readonly Word[]): number => {
  if (!cues) return 1;
  const { early, along, pointing, times } = { ...cues.standing, times: cues.grammar.times };
  const first = words.slice(1, 6);
  const isPointing = words.some(({ lower }, at) => pointing.has(lower) && !times.has(words[at + 1]?.lower ?? ""));
  return (
    (first.some(({ lower }) => early.has(lower)) ? 0.75 : 1) *
    (first.some(({ lower }) => along.has(lower)) ? 0.8 : 1) *
    (isPointing ? 0.8 : 1)
  );
};

/** An opinion is about what its author wants. */
const urgingOf = ({ article, cues }: Reading, words: readonly Word[]): number =>
  article.genre === "opinion" && words.some(({ lower }) => cues?.standing.urges.has(lower)) ? 1.3 : 1;

const outcomesIn = ({ article, cues }: Reading, { start, end }: Span): string[] =>
  cues ? (article.text.slice(start, end).match(cues.standing.outcomes) ?? []).map((words) => words.toLowerCase()) : [];

/** What somebody did that changes something, and that the lead has not told. */
const outcomeOf = (reading: Reading, span: Span, led: readonly string[]): number =>
  outcomesIn(reading, span).some((words) => !led.includes(words)) ? 1.12 : 1;

/** A line that says that something was told hides what; what was to be hides what is. */
const contentOf = (reading: Reading, line: Line): number => {
  const said = reading.article.text.slice(line.span.start, line.span.end);
  if (!line.behind && isFoil(reading, line)) return 0.6;
  return reading.cues?.standing.hollow.some((pattern) => pattern.test(said)) ? 0.55 : 1;
};

/** A row of a roll-call is names and figures, or stands under both: "Wild 4, Sabres 1: …". */
const mostNames = 0.5;
const rollOf = ({ article, cues }: Reading, { start, end }: Span, words: readonly Word[]): number => {
  if (/^[^.:]{2,40} \d+, [^.:]{2,40} \d+:/u.test(article.text.slice(start, end))) return 0.7;
  if (!cues || cues.telling) return 1; // there every noun may have a capital
  const names = words.slice(1).filter(({ kind, text }) => kind === "number" || /^\p{Lu}/u.test(text)).length;
  return names >= mostNames * words.length ? 0.75 : 1;
};

/** What comes next is told last, and wanted. */
const aheadOf = ({ article, cues }: Reading, { start, end }: Span): number =>
  cues?.standing.ahead.test(article.text.slice(start, end)) ? 1.3 : 1;

/** What only describes, or looks far back, is no news. */
const newsOf = ({ article, cues }: Reading, { start, end }: Span): number => {
  const line = article.text.slice(start, end);
  return cues?.standing.background.some((pattern) => pattern.test(line)) ? 0.5 : 1;
};

/** Words that stand in marks from end to end colour what is told; a summary tells it, and none that goes on in another sentence. */
const colourOf = (reading: Reading, span: Span): number => {
  const { article } = reading;
  const line = article.text.slice(span.start, span.end);
  if (reading.cues && isCutFromQuotation(reading, span)) return 0.2;
  return /^["“«]/u.test(line) && article.genre === "news" ? 0.8 : 1;
};

/** A line that takes up the one before, or had to lose the words that do, starts in the middle; "But" at the head of a paragraph opens the other side. */
const startOf = ({ cues, sentences, article }: Reading, { sentence, span }: Line): number => {
  const turns = cues?.standing.contrasts.has(sentence.words[0]?.lower ?? "") ?? false;
  if (span.start === sentence.passage.start && !turns) return 1;
  if (/^\p{Ll}/u.test(article.text.charAt(span.start))) return 0.45;
  const opensParagraph = sentences[sentence.index - 1]?.passage.paragraph !== sentence.passage.paragraph;
  return opensParagraph && turns ? 1 : 0.6;
};

/** What a fact-check finds is what it is about. */
const findingOf = ({ article, cues }: Reading, { start, end }: Span, words: readonly Word[]): number => {
  if (!cues || article.genre !== "fact-check") return 1;
  const { findings, rated } = cues.disputing;
  const line = article.text.slice(start, end);
  if (findings.some((pattern) => line.search(pattern) >= 0)) return 2;
  return words.some(({ lower }) => cues.saying.untrue.has(lower) || rated.untrue.has(lower)) ? 1.7 : 1;
};

export const priorsOf = (reading: Reading, lines: readonly Line[], points: readonly Point[]): Prior[] => {
  const acts = actsBySentence(reading);
  const sides = sidesOf(points);
  const speakingOf = speakingIn(reading);
  const leadAt = leadOf(reading, lines);
  const led = lines.slice(leadAt, leadAt + 1).flatMap(({ span }) => outcomesIn(reading, span));
  return lines.map((line, order) => {
    const { sentence, behind, span } = line;
    const inside = [...sentence.words, ...(behind?.words ?? [])].filter(
      ({ start, end, kind }) => kind !== "mark" && span.start <= start && end <= span.end,
    );
    const words = inside.filter(({ text }) => told.test(text)).length;
    const side = sides.get(sentence.passage.id) ?? null;
    const hasNumber = inside.some(({ kind }) => kind === "number");
    const prior =
      lengthOf(words) *
      (acts.get(sentence.index) ?? 1) *
      (hasNumber ? 1.06 : 1) *
      leaningOf(reading, inside) *
      urgingOf(reading, inside) *
      startOf(reading, line) *
      newsOf(reading, span) *
      generalOf(reading, acts.has(sentence.index), inside) *
      (order === leadAt ? 1 : judgingOf(reading, span, acts.has(sentence.index))) *
      (order === leadAt ? 1 : aheadOf(reading, span)) *
      contentOf(reading, line) *
      (order === leadAt ? 1 : rollOf(reading, span, inside)) *
      (order === leadAt ? 1 : outcomeOf(reading, span, led)) *
      colourOf(reading, span) *
      findingOf(reading, span, inside) *
      (sentence.passage.role === "body" ? 1 : 0.6);
    const quotes = sentence.words.some(({ text }) => /^["“«]$/u.test(text));
    const speaks = speakingOf(line, inside);
    const isLead = order === leadAt && reading.cues !== null && speaks === 1 && words <= longestLead;
    return {
      prior: prior * speaks,
      place: order < leadAt ? 0.5 : positionOf(order - leadAt, lines.length - leadAt),
      words,
      side,
      quotes,
      isLead,
      speaks,
    };
  });
};
