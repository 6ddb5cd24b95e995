import type { Span } from "#brief/article.ts";
import { covers, meets, overlap } from "#brief/span.ts";
import type { Edges } from "#language/cues.ts";
import type { Attributed, Reading, Sentence } from "#reading/reading.ts";
import type { Word } from "#reading/words.ts";

const isDash = ({ text }: Word): boolean => text === "–" || text === "—";

/** The words before a slice that could govern it; what stands before a clause break cannot. A lone dash breaks, a pair encloses. */
const behindBreak = (words: readonly Word[], edges: Edges, { words: all }: Sentence): readonly Word[] => {
  const lone = all.filter(isDash).length === 1;
  const isBreak = (word: Word, at: number): boolean =>
    edges.breaks.has(word.lower) ||
    (lone && isDash(word)) ||
    (edges.afterComma.has(word.lower) && words[at - 1]?.text === ",");
  return words.slice(words.findLastIndex(isBreak) + 1);
};

const marks = /["“”„«»]|‘‘|’’/gu;

/** Takes in an adjoining quotation mark whose partner is inside, or leaves out one whose partner is far: a slice is never half in marks. */
const overMarks = ({ article, attributions }: Reading, given: Span, within: Span): Span => {
  const { text } = article;
  // Two single marks are one mark: half of it is left out.
  const halves = /[’']/u.test(text.charAt(given.end - 1)) && text.charAt(given.end) === text.charAt(given.end - 1);
  const span = halves ? { start: given.start, end: given.end - 1 } : given;
  const balanced = (text.slice(span.start, span.end).match(marks) ?? []).length % 2 === 0;
  if (balanced) return span;
  const before = text.charAt(span.start - 1);
  const after = text.charAt(span.end);
  if (span.start > within.start && /["“„«]/u.test(before)) return { start: span.start - 1, end: span.end };
  if (span.end < within.end && /["”“»]/u.test(after)) return { start: span.start, end: span.end + 1 };
  return isWholeOf(span, within) ? toClosing(text, span) : besideLone(text, span, attributions);
};

const isWholeOf = (span: Span, within: Span): boolean => span.start <= within.start && span.end >= within.end;

/** As far as this a sentence is followed to where the quotation that it opens is closed. */
const closingWithin = 250;

/** A whole sentence that opens a quotation goes on to its closing mark, if that is near; if not, it stays a whole sentence. */
const toClosing = (text: string, span: Span): Span => {
  const rest = text.slice(span.end, span.end + closingWithin).split(/\n\s*\n/u, 1)[0] ?? "";
  const close = rest.search(marks);
  const isClosing = close > 0 && /[\p{L}\p{N}.,!?…]/u.test(rest.charAt(close - 1));
  return isClosing && loneMark(text, span) !== null ? { start: span.start, end: span.end + close + 1 } : span;
};

/** Less than this beside a lone mark is not what the slice was for. */
const leastBeside = 25;

/** A quotation that goes on in another sentence leaves a lone mark: the part beside it that is told is whole, of two the longer. */
const besideLone = (text: string, { start, end }: Span, attributions: readonly Attributed[]): Span => {
  const at = loneMark(text, { start, end });
  if (at === null) return { start, end };
  const before = text.slice(start, at).replace(/[\s,:;–—-]+$/u, "").length;
  const parts = [
    { start, end: start + before },
    { start: at + 1, end },
  ];
  const contents = attributions.flatMap(({ content }) => content);
  const toldOf = (part: Span): number => Math.max(0, ...contents.map((told) => overlap(told, part)));
  const [beside = { start, end }] = parts.toSorted(
    (a, b) => toldOf(b) - toldOf(a) || b.end - b.start - (a.end - a.start),
  );
  return beside.end - beside.start >= Math.min(leastBeside, end - start - 1) ? beside : { start, end };
};

/** Where a mark stands whose partner is outside; what it is, the space on its sides tells ("“" opens here and closes there). */
const loneMark = (text: string, { start, end }: Span): number | null => {
  let open: number | null = null;
  for (const { 0: mark, index } of text.slice(start, end).matchAll(marks)) {
    const at = start + index;
    const before = text.charAt(at - 1);
    const after = text.charAt(at + mark.length);
    const opens = /^[\s([—–-]?$/u.test(before) && /[\p{L}\p{N}[(‘'.…]/u.test(after);
    if (opens) open = at;
    else if (open === null) return at;
    else open = null;
  }
  return open;
};

const trailingMarks = /[.!?…"”»’')\]]/u;

/** A slice that stops just short of its sentence's full stop takes it along. */
const overFullStop = (text: string, { start, end }: Span, within: Span): Span => {
  let at = end;
  while (at < within.end && trailingMarks.test(text.charAt(at))) at += 1;
  return { start, end: at === within.end ? at : end };
};

/** Acts whose content a frame can tell as what somebody said; the others ("urged", "denied", "backs") need their own verb in the slice. */
export const canBeFramed = ({ act, object, disputedBy, certainty }: Attributed): boolean =>
  (object === null || disputedBy !== null) &&
  (act === "asserts" || act === "accuses") &&
  certainty !== "denied" &&
  certainty !== "unconfirmed";

/** What of an attribution is its source's: of a stance only the thing it is on, since what follows may be told by the article. */
export const toldIn = (attributed: Attributed): readonly Span[] =>
  attributed.object && !canBeFramed(attributed) ? [attributed.object] : attributed.content;

/** The part of a told content that holds the span: the frame says what governs it from outside. */
const contentAround = (reading: Reading, { passage }: Sentence, span: Span): Span | null => {
  for (const attributed of reading.attributions) {
    const piece = canBeFramed(attributed) ? attributed.content.find((part) => covers(part, span)) : undefined;
    if (piece) return { start: Math.max(piece.start, passage.start), end: Math.min(piece.end, passage.end) };
  }
  return null;
};

/** A slice that holds more than a content, or only part of one with its cue, takes source and cue along. */
const overSource = (reading: Reading, { index, passage }: Sentence, span: Span): Span => {
  let grown = span;
  for (const attributed of reading.attributions) {
    const { sentence, source, cue } = attributed;
    const told = toldIn(attributed);
    if (sentence !== index || told.some((part) => covers(part, span))) continue;
    if (!told.some((part) => meets(part, span))) continue;
    for (const part of [source, cue]) {
      if (part && covers(passage, part)) {
        grown = { start: Math.min(grown.start, part.start), end: Math.max(grown.end, part.end) };
      }
    }
  }
  return grown;
};

const grownIn = (reading: Reading, sentence: Sentence, claimed: Span): Span => {
  const { cues } = reading;
  if (!cues) return contentAround(reading, sentence, claimed) ?? sentence.passage;
  const span = overSource(reading, sentence, claimed);
  const limits = contentAround(reading, sentence, span) ?? sentence.passage;
  const before = sentence.words.filter((word) => word.start >= limits.start && word.end <= span.start);
  const after = sentence.words.filter((word) => word.start >= span.end && word.end <= limits.end);
  const governedBefore = behindBreak(before, cues.edges, sentence).some((word) => cues.edges.before.has(word.lower));
  const governedAfter = after.some(
    (word, n) => cues.edges.after.has(word.lower) || (n < 3 && cues.edges.near.has(word.lower)),
  );
  return { start: governedBefore ? limits.start : span.start, end: governedAfter ? limits.end : span.end };
};

/**
 * The smallest slice that holds the span and cuts off no negation, hedge, condition or attribution that governs it.
 *
 * What governs from outside an attribution's content is said by the line's frame, so a slice of a content stays in it.
 * @param span inside the article; it may reach over several passages, whose inner edges are whole already.
 */
export const withEdges = (reading: Reading, span: Span): Span => {
  const touched = reading.sentences.filter(({ passage }) => meets(passage, span));
  const [first] = touched;
  const last = touched.at(-1);
  if (!first || !last) return span;
  const head = grownIn(reading, first, { start: span.start, end: Math.min(span.end, first.passage.end) });
  const tail = grownIn(reading, last, { start: Math.max(span.start, last.passage.start), end: span.end });
  const grown = { start: Math.min(span.start, head.start), end: Math.max(span.end, tail.end) };
  const within = { start: first.passage.start, end: last.passage.end };
  return overMarks(reading, overFullStop(reading.article.text, grown, within), within);
};
