import { isBriefed, type Span } from "#brief/article.ts";
import type { DraftPart } from "#brief/draft.ts";
import { standingIn } from "#engine/extractive/summary/lines.ts";
import { trimmedIn } from "#engine/extractive/summary/trim.ts";
import type { Cues, UnknownCues } from "#language/cues.ts";
import { quotationsOf } from "#reading/quotations.ts";
import type { Reading, Sentence } from "#reading/reading.ts";
import { withinAny } from "#reading/within.ts";

const mostUnknowns = 8;
/** "It is not known who will pay" says it all. */
const leastWords = 6;

const pastReach = 9;

/** Where a sentence says that something is open, outside quotation marks: what people say they do not know is talk. */
const opensAt = (
  text: string,
  { passage }: Sentence,
  cues: UnknownCues,
  isQuoted: (at: number) => boolean,
): number | null => {
  const said = text.slice(passage.start, passage.end);
  if (said.trimEnd().endsWith("?") || cues.hint?.test(said) === false || cues.addressed?.test(said)) return null;
  for (const pattern of cues.says) {
    for (const { index, 0: open } of said.matchAll(pattern)) {
      const before = said.slice(0, index);
      // "It was unclear at first" is past; "have not said why it was at first refused" is not.
      if (cues.past.test(said.slice(0, index + open.length + pastReach))) continue;
      const isTheirs = isQuoted(passage.start + index) && !cues.official?.test(said);
      if (!isTheirs && !cues.talk.test(before) && !cues.hypothetical.test(before)) return index;
    }
  }
  return null;
};

const mostWords = 60;
/** News has paragraphs of one sentence: what leans may lean on the paragraph before. */
const neighbouring = 1;

const wordsIn = ({ words }: Sentence): number => words.filter(({ kind }) => kind !== "mark").length;

/** "The car goes on sale in May. The price was not announced.": with the sentence before it, one that leans on it stands. */
const withBefore = (
  { sentences }: Reading,
  sentence: Sentence,
  standingSlice: (sentence: Sentence) => Span | null,
): Span | null => {
  const before = sentences[sentence.index - 1];
  const isBeside =
    before?.passage.role === "body" && sentence.passage.paragraph - before.passage.paragraph <= neighbouring;
  if (!before || !isBeside || wordsIn(before) + wordsIn(sentence) > mostWords) return null;
  const slice = standingSlice(before);
  const isWhole = slice?.end === before.passage.end;
  const isOpened = before.passage.paragraph === sentence.passage.paragraph || slice?.start === before.passage.start;
  return slice && isWhole && isOpened ? { start: slice.start, end: sentence.passage.end } : null;
};

const earlyReach = 7;

/** "Police have not named them": an early pronoun that stands for somebody told of before. */
const hasObjectBefore = ({ words }: Sentence, { standing, grammar }: Cues): boolean =>
  words
    .slice(1, earlyReach)
    .some(
      ({ lower }) =>
        standing.early.has(lower) &&
        !standing.empty.has(lower) &&
        lower !== standing.linker &&
        !grammar.determiners.has(lower) &&
        !grammar.possessives.has(lower),
    );

const longest = 24;

/** "…, “so it might be weaker”", "… — both had quarrelled before": what is told behind what is open, and not the thing itself. */
const withoutAfterthought = (
  { article, attributions, cues }: Reading,
  sentence: Sentence,
  span: Span,
  at: number,
): Span => {
  if (wordsIn(sentence) <= longest) return span;
  const from = sentence.passage.start + at;
  const behind = article.text.slice(from, span.end);
  const cut = behind.search(/,\s+["“](?=[^"”]*["”][.,]?$)|\s[–—]\s(?=[^–—]*$)/u);
  const kept = cut < 0 ? 0 : behind.slice(0, cut).split(/\s+/u).length;
  const goesOn =
    behind.charAt(cut) !== "," &&
    (cues?.grammar.coordinators.has(/\p{L}+/u.exec(behind.slice(cut))?.[0].toLowerCase() ?? "") ?? false);
  const tells = attributions.some(
    (one) => one.sentence === sentence.index && one.source !== null && one.source.start >= from + cut,
  );
  // "… — or whether it will" is half of what is open, "… — he said" tells whose word it is.
  return kept >= leastWords && !goesOn && !tells ? { start: span.start, end: from + cut } : span;
};

/** The slice that says what is open and can be read alone. */
const sliceAround = (
  reading: Reading,
  cues: Cues,
  sentence: Sentence,
  at: number,
  standingSlice: (sentence: Sentence) => Span | null,
): Span | null => {
  const holdsIt = ({ start, end }: Span): boolean =>
    start <= sentence.passage.start + at && sentence.passage.start + at < end;
  const slice = standingSlice(sentence);
  const opensLoose = cues.standing.persons.has(sentence.words[0]?.lower ?? "");
  if (!slice || (opensLoose && !holdsIt(slice))) return withBefore(reading, sentence, standingSlice);
  const joined = hasObjectBefore(sentence, cues) ? withBefore(reading, sentence, standingSlice) : null;
  if (joined) return joined;
  const whole = holdsIt(slice) ? slice : sentence.passage;
  const told = reading.attributions.filter((one) => one.sentence === sentence.index);
  const trimmed = trimmedIn(sentence, whole, told, cues, leastWords);
  return withoutAfterthought(reading, sentence, holdsIt(trimmed) ? trimmed : whole, at);
};

/** What the article itself says is not known, not confirmed or not decided, in its order. */
export const unknownsOf = (reading: Reading): DraftPart[] => {
  const { article, cues, sentences } = reading;
  if (!cues) return [];
  const standingSlice = standingIn(reading);
  const isQuoted = withinAny(quotationsOf(article));
  const found: { passageId: string; span: Span }[] = [];
  for (const sentence of sentences) {
    const { passage } = sentence;
    if (!isBriefed(passage) || passage.role === "heading" || found.length >= mostUnknowns) continue;
    const at = opensAt(article.text, sentence, cues.unknowns, isQuoted);
    const span = at === null ? null : sliceAround(reading, cues, sentence, at, standingSlice);
    if (!span) continue;
    const first = span.start < passage.start ? (sentences[sentence.index - 1] ?? sentence) : sentence;
    // What is told with the sentence before it takes that sentence's own line along.
    if ((found.at(-1)?.span.end ?? 0) > span.start) found.pop();
    found.push({ passageId: first.passage.id, span });
  }
  return found.map(({ passageId, span: { start, end } }) => ({
    part: "unknown",
    said: { text: null, claims: [{ passageId, words: article.text.slice(start, end) }] },
  }));
};
