import type { Span } from "#brief/article.ts";
import { isBlank, linesOf } from "./lines.ts";
import { frontMatterOf, type Mark, marksOf } from "./markup.ts";
import { softBreaksOf } from "./wrap.ts";

/** A paragraph as a reader counts it, `number` from 1; its span leaves out the marks of Markdown at its ends. */
export type Paragraph = Span & { number: number; mark: Mark; level: number };

/** The paragraphs of a text, captions and headings included. */
export const paragraphsOf = (text: string): Paragraph[] => {
  const head = frontMatterOf(text).length;
  const lines = linesOf(text).map((line) => (line.end <= head ? { start: line.start, end: line.start } : line));
  const marks = marksOf(text, lines);
  const isSoft = softBreaksOf(text, marks, (index) => !/^(?:none|quote)$/.test(marks[index]?.mark ?? "none"));
  const paragraphs: Paragraph[] = [];
  marks.forEach((line, index) => {
    if (isBlank(line) || line.mark === "rule") return;
    const above = marks[index - 1];
    const last = paragraphs.at(-1);
    const goesOn = last && above && !isBlank(above) && above.mark === line.mark && isSoft(index - 1);
    if (goesOn) paragraphs[paragraphs.length - 1] = { ...last, end: line.end };
    else paragraphs.push({ ...line, number: paragraphs.length + 1 });
  });
  return paragraphs;
};
