import type { Span } from "#brief/article.ts";
import type { Cues } from "#language/cues.ts";
import type { Attributed, Sentence } from "#reading/reading.ts";
import type { Word } from "#reading/words.ts";
import { hasVerb } from "./verb.ts";

/** A line of more words than this is cut where a clause ends, if it can be. */
const longLine = 24;
const leastKept = 12;

const isWord = ({ kind }: Word): boolean => kind !== "mark";

const isBalanced = (words: readonly Word[]): boolean => {
  let quotes = 0;
  let brackets = 0;
  for (const { text } of words) {
    if (/^["“”]$/u.test(text)) quotes += 1;
    else if (text === "(" || text === "[") brackets += 1;
    else if (text === ")" || text === "]") brackets -= 1;
  }
  return quotes % 2 === 0 && brackets === 0;
};

const opensTail = (words: readonly Word[], at: number, cues: Cues): boolean => {
  const { standing } = cues;
  const mark = words[at]?.text ?? "";
  if (mark === ";") return true;
  const next = words[at + 1]?.lower ?? "";
  return /^[,–—]$/u.test(mark) && standing.tails.has(next);
};

/** What is cut must neither govern what stays nor be the only way to tell whose words it is. */
const isFree = (tail: readonly Word[], told: readonly Attributed[], cues: Cues): boolean => {
  const cut = tail[0]?.start ?? 0;
  if (tail.some(({ lower }) => cues.edges.after.has(lower))) return false;
  // "…, which is scheduled for May": what describes may be the news.
  if (cues.standing.ahead.test(tail.map(({ text }) => text).join(" "))) return false;
  return !told.some(
    ({ cue, source, content }) =>
      [cue, source].some((part) => part !== null && part.start >= cut) && content.some(({ start }) => start < cut),
  );
};

/** A shorter slice of a long sentence, ending where a clause ends; the slice itself where none can be cut off. `told` is what the sentence attributes, `least` how many words stay. */
export const trimmedIn = (
  sentence: Sentence,
  span: Span,
  told: readonly Attributed[],
  cues: Cues,
  least = leastKept,
): Span => {
  const words = sentence.words.filter(({ start, end }) => span.start <= start && end <= span.end);
  if (words.filter(isWord).length <= longLine) return span;
  for (let at = words.length - 1; at >= least; at -= 1) {
    if (!opensTail(words, at, cues)) continue;
    const [kept, tail] = [words.slice(0, at), words.slice(at)];
    const isLast = !tail.slice(1).some(({ text }) => text === "," || text === ";");
    const count = kept.filter(isWord).length;
    if (count < least || !isLast || !hasVerb(kept, cues) || !isBalanced(kept)) continue;
    if (isFree(tail, told, cues)) return { start: span.start, end: kept.at(-1)?.end ?? span.end };
  }
  return span;
};
