import type { Reading, Sentence } from "#reading/reading.ts";
import type { Line } from "./lines.ts";

/** Two sentences of more words are no line. */
const longest = 50;
const longestSecond = 36;

const wordsIn = ({ words }: Sentence): number => words.filter(({ kind }) => kind !== "mark").length;

/**
 * Adds the lines that only two sentences make: "The authors say that intake is too low. They call for salt to be iodised." The second leans
 * and is no line of its own, but tells what an editor would miss; the first is one and names who "they" are.
 */
export const carriedOnIn = (
  { article, sentences }: Reading,
  lines: readonly Line[],
  isWanted: (line: Line) => boolean,
): Line[] => {
  const standing = new Set(
    lines.flatMap(({ sentence, behind }) => [sentence.index, ...(behind ? [behind.index] : [])]),
  );
  return lines.flatMap((line, order) => {
    const { sentence, span } = line;
    const next = sentences[sentence.index + 1];
    if (!next || order === 0 || line.behind || standing.has(next.index)) return [line];
    const { paragraph, role, start, end } = next.passage;
    const isNext = role === "body" && paragraph === sentence.passage.paragraph && span.end >= sentence.passage.end - 1;
    const second = wordsIn(next);
    if (!isNext || second > longestSecond || second + wordsIn(sentence) > longest) return [line];
    const marks = article.text.slice(span.start, end).match(/["“”«»]/gu) ?? [];
    if (marks.length % 2 === 1 || !isWanted({ sentence: next, span: { start, end } })) return [line];
    return [line, { sentence, behind: next, span: { start: span.start, end } }];
  });
};
