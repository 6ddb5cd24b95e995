import type { Cues } from "#language/cues.ts";
import type { Reading, Sentence } from "#reading/reading.ts";
import type { Line } from "./lines.ts";

/** More words than this are no line; what was to be and what is instead belong together however long they are. */
const longestPair = 56;
const longestFoil = 70;
const earlyReach = 8;

const wordsIn = ({ words }: Sentence): number => words.filter(({ kind }) => kind !== "mark").length;

/** "But it may become larger": how a sentence takes back the one before it; 0 where it does not, 1 at its head, 2 inside. */
const contrastOf = ({ words }: Sentence, { standing }: Cues): 0 | 1 | 2 => {
  if (standing.contrasts.has(words[0]?.lower ?? "")) return 1;
  const inside = words
    .slice(1, earlyReach)
    .some(({ lower }, at) => standing.turns.has(lower) && words[at]?.lower === "," && words[at + 2]?.lower === ",");
  return inside ? 2 : 0;
};

/** What was to be: news only with what is instead. */
export const isFoil = (reading: Reading, { span }: Line): boolean =>
  reading.cues?.standing.foils.test(reading.article.text.slice(span.start, span.end)) ?? false;

const isNear = (before: Sentence, behind: Sentence, paragraphs: number): boolean =>
  behind.passage.role === "body" && behind.passage.paragraph - before.passage.paragraph <= paragraphs;

/** Whether the sentence behind a line limits it so that neither should stand without the other. */
const isLimitedBy = (reading: Reading, line: Line, next: Sentence, order: number, cues: Cues): boolean => {
  const contrast = contrastOf(next, cues);
  if (contrast === 0 || !isNear(line.sentence, next, 1)) return false;
  const words = wordsIn(line.sentence) + wordsIn(next);
  if (isFoil(reading, line)) return words <= longestFoil;
  return words <= longestPair && order > 0 && (contrast === 2 || isNear(line.sentence, next, 0));
};

/** "But when it rains, …" in the midst of a paragraph: it can be read behind the lead, else only together with what it takes back. */
const needsBefore = (
  { sentences }: Reading,
  { sentence }: Line,
  previous: Line | undefined,
  order: number,
  cues: Cues,
): boolean => {
  const before = sentences[sentence.index - 1];
  if (!cues.standing.contrasts.has(sentence.words[0]?.lower ?? "")) return false;
  const isBehindLead = order === 1 && previous?.sentence === before;
  return before !== undefined && isNear(before, sentence, 0) && !isBehindLead;
};

/** "In adults over 60, …": whom the figures in the next sentence are about. */
const groupOpening = ({ words }: Sentence, { standing, grammar }: Cues): boolean => {
  if (!standing.groupOpenings.has(words[0]?.lower ?? "")) return false;
  const comma = words.findIndex(({ lower }, at) => at > 0 && at <= earlyReach && lower === ",");
  const opening = words.slice(1, comma < 0 ? 0 : comma);
  return opening.some(({ lower }) => standing.groups.has(lower)) && !opening.some(({ lower }) => grammar.be.has(lower));
};

const hasFigure = ({ words }: Sentence): boolean => words.some(({ kind }) => kind === "number");

/** "(Bad weather may have had an impact as well.)": what a figure is not to be read without. */
const isBracketLimit = ({ article }: Reading, { passage, words }: Sentence, { standing, edges }: Cues): boolean =>
  /^\([^()]+\)\.?$/u.test(article.text.slice(passage.start, passage.end)) &&
  words.some(({ lower }) => standing.unreal.has(lower) || standing.limits?.has(lower) || edges.after.has(lower));

/** "Computers have seen it, too.": it adds to what another sentence tells; "the bridge and the ferry, too" does not. */
const addsToOther = ({ article }: Reading, { sentence, span }: Line, { standing, grammar }: Cues): boolean => {
  const at = sentence.words.findIndex(
    ({ lower, start, end }) =>
      start >= span.start && standing.adds?.has(lower) && /^[\s]*[,.;”"]/u.test(article.text.slice(end, end + 2)),
  );
  return at > 0 && !sentence.words.slice(0, at).some(({ lower }) => grammar.coordinators.has(lower));
};

const namesGroup = ({ words }: Sentence, { standing }: Cues): boolean =>
  words.some(({ lower }) => standing.groups.has(lower));

/**
 * Lines that would say something else alone are joined to the sentence that limits them: what is taken back by the next
 * one, and a figure whose group the sentence before it names. Those too long for that are left out.
 */
export const pairedIn = (reading: Reading, lines: readonly Line[]): Line[] => {
  const { cues, sentences } = reading;
  if (!cues) return [...lines];
  return lines.flatMap((line, order) => {
    const { sentence, span } = line;
    if (needsBefore(reading, line, lines[order - 1], order, cues)) return [];
    const before = sentences[sentence.index - 1];
    if (before && isNear(before, sentence, 0) && groupOpening(before, cues) && hasFigure(sentence)) {
      if (!namesGroup(sentence, cues)) {
        const isShort = wordsIn(before) + wordsIn(sentence) <= longestPair;
        return isShort
          ? [{ sentence: before, behind: sentence, span: { start: before.passage.start, end: span.end } }]
          : [];
      }
    }
    if (order > 0 && addsToOther(reading, line, cues)) return [];
    const next = sentences[sentence.index + 1];
    if (next && hasFigure(sentence) && isNear(sentence, next, 0) && isBracketLimit(reading, next, cues)) {
      const isShort = wordsIn(sentence) + wordsIn(next) <= longestPair && span.end >= sentence.passage.end - 1;
      if (isShort) return [{ sentence, behind: next, span: { start: span.start, end: next.passage.end } }];
      return order === 0 ? [line] : [];
    }
    const isWhole = span.end >= sentence.passage.end - 1;
    if (!next || !isWhole || !isLimitedBy(reading, line, next, order, cues)) return [line];
    return [{ sentence, behind: next, span: { start: span.start, end: next.passage.end } }];
  });
};
