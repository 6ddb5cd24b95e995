import { isBriefed, type Span } from "#brief/article.ts";
import type { Said } from "#brief/draft.ts";
import { covers } from "#brief/span.ts";
import { standingIn } from "#engine/extractive/summary/lines.ts";
import { phraseAt, piecesOf } from "#language/phrases.ts";
import { figureBy } from "#reading/named.ts";
import type { Act, Attributed, Figure, Reading, Sentence } from "#reading/reading.ts";
import { wordsOf } from "#reading/words.ts";

/** How plainly an act shows where somebody stands. What is merely asked or told shows little. */
const plainness: Readonly<Record<Act, number>> = {
  supports: 6,
  opposes: 6,
  denies: 5,
  demands: 5,
  accuses: 4,
  doubts: 4,
  plans: 3,
  asserts: 1,
  asks: 0,
};

const lengthOf = ({ content }: Attributed): number => content.reduce((sum, { start, end }) => sum + end - start, 0);

/** A quote of a word or two shows nothing; beyond a sentence or so more shows no more. */
const fullest = 160;
const leastShown = 25;

const showing = (attributed: Attributed): number =>
  plainness[attributed.act] + (attributed.voice === "direct" ? 2 : 0) + Math.min(1, lengthOf(attributed) / fullest);

/** An outlet that only passes on what others say holds nothing itself. */
const isRelay = ({ cues, article }: Reading, { act, voice, source }: Attributed, { kind, name }: Figure): boolean => {
  if (!cues || act !== "asserts" || voice === "direct" || kind !== "organisation") return false;
  const phrase = source ? article.text.slice(source.start, source.end) : "";
  return wordsOf(`${phrase} ${name}`).some(({ lower }) => cues.saying.outlets.has(lower));
};

/** "supported the plan" shows where somebody stands whatever the length of its object; a telling must tell something. */
const isTelling = (attributed: Attributed): boolean =>
  attributed.act !== "asks" && (attributed.object !== null || lengthOf(attributed) >= leastShown);

/** What one person's telling holds of another's is how the first one tells it. */
const isToldByAnother = ({ attributions }: Reading, inner: Attributed): boolean =>
  attributions.some(
    (outer) =>
      outer !== inner &&
      inner.cue !== null &&
      outer.speaker !== inner.speaker &&
      outer.content.some((piece) => inner.cue !== null && covers(piece, inner.cue)),
  );

/** "They represent our hopes": words that open on somebody else, who is not shown. */
const pointsAway = ({ article, cues }: Reading, { content: [first] }: Attributed): boolean => {
  if (!first || !cues) return false;
  const pieces = piecesOf(article.text.slice(first.start, Math.min(first.end, first.start + 60)));
  const at = pieces.findIndex(({ lower }) => /[\p{L}\p{N}]/u.test(lower));
  const opening = pieces[at]?.lower ?? "";
  const { persons, pointing, pointers } = cues.standing;
  const joins = cues.grammar.coordinators.has(opening);
  const leans = joins || persons.has(opening) || pointing.has(opening) || cues.disputing.turning.has(opening);
  return leans || (at >= 0 && phraseAt(pieces, at, pointers)?.value === true);
};

/** "However, …" behind a sentence limits it or takes it back. */
const isLimited = ({ sentences, cues }: Reading, { index, passage }: Sentence): boolean => {
  const next = sentences[index + 1];
  if (!next || !cues || next.passage.paragraph > passage.paragraph + 1) return false;
  return next.words.some(
    ({ lower }, at) => cues.disputing.turning.has(lower) && (at < 2 || next.words[at + 1]?.text === ","),
  );
};

/** Somebody's own whole words are shown by themselves: the name stands above them. */
const ownWords = ({ article }: Reading, { passage }: Sentence, { voice, content }: Attributed): Span | null => {
  const [only, second] = content;
  if (voice !== "direct" || !only || second) return null;
  const inside = { start: Math.max(only.start, passage.start), end: Math.min(only.end, passage.end) };
  const words = article.text.slice(inside.start, inside.end);
  const isWhole = /^["“„«]?\p{Lu}/u.test(words) && /[.,!?…]["”»]?$/u.test(words);
  if (!isWhole || words.length < fewestOwn) return null;
  // "…,” he said": the comma is the reporter's.
  const comma = /,["”»]?$/u.exec(words)?.[0].length ?? 0;
  const mark = comma > 0 && /^["“„«]/u.test(words) ? 1 : 0;
  return { start: inside.start + mark, end: inside.end - comma };
};

const fewestOwn = 40;

/** The slice of the sentence that stands alone, if it holds what is told; the sentence, if it leans on nothing but its own speaker. */
const shownIn = (reading: Reading, sentence: Sentence, slice: Span | null, attributed: Attributed): Span | null => {
  const { content, cue, source } = attributed;
  const { passage, words } = sentence;
  const [first] = content;
  const isHeld = slice && first && slice.start <= first.start && first.start < slice.end;
  const isWhole = slice && (!cue || cue.end <= passage.end);
  if (slice && isHeld && isWhole) return slice;
  const isOwnSubject = source !== null && words.slice(0, 3).some(({ start }) => start === source.start);
  return slice || isOwnSubject || isNamedFirst(reading, sentence) ? passage : null;
};

/** A sentence that begins with a name leans on nobody, whatever else it points at. */
const isNamedFirst = ({ figures }: Reading, { passage, words }: Sentence): boolean => {
  const third = words[3]?.start ?? passage.end;
  return figures.some(({ mentions }) => mentions.some(({ start }) => passage.start <= start && start < third));
};

/** "But when he looked, he disagreed" answers a sentence that is not shown. */
const turnsFrom = ({ cues }: Reading, { words }: Sentence, { start }: Span): boolean =>
  words[0]?.start === start && (cues?.disputing.turning.has(words[0].lower) ?? false);

type Shown = { sentence: Sentence; span: Span; shows: number };

/** Of each figure the line that shows best what it holds, in its own telling. */
const bestShown = (reading: Reading): ReadonlyMap<Figure, Shown> => {
  const figureOf = figureBy(reading.figures);
  const standingSlice = standingIn(reading);
  const best = new Map<Figure, Shown>();
  for (const attributed of reading.attributions) {
    const figure = attributed.speaker ?? figureOf(attributed.chain.at(-1)?.source ?? "");
    const sentence = reading.sentences[attributed.sentence];
    if (!figure || !sentence || !isBriefed(sentence.passage) || sentence.passage.role === "heading") continue;
    if (reading.article.text.charAt(sentence.passage.end - 1) === "?") continue;
    if (!isTelling(attributed) || isRelay(reading, attributed, figure)) continue;
    const isPoor = isLimited(reading, sentence) || pointsAway(reading, attributed);
    const shows = showing(attributed) - (isPoor ? poorer : 0);
    if (shows <= (best.get(figure)?.shows ?? -poorer) || isToldByAnother(reading, attributed)) continue;
    const own = ownWords(reading, sentence, attributed);
    const span = own ?? shownIn(reading, sentence, standingSlice(sentence), attributed);
    if (span && !turnsFrom(reading, sentence, span)) best.set(figure, { sentence, span, shows });
  }
  return best;
};

const poorer = 3;

/** Makes the one who tells what shows best where a figure stands; null where the article shows nothing of it. */
export const stancesIn = (reading: Reading): ((figure: Figure) => Said | null) => {
  const best = bestShown(reading);
  return (figure) => {
    const shown = best.get(figure);
    if (!shown) return null;
    const { sentence, span } = shown;
    const words = reading.article.text.slice(span.start, span.end);
    return { text: null, claims: [{ passageId: sentence.passage.id, words }] };
  };
};
