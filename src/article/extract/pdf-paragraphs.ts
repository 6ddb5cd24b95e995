import type { Block } from "./extracted.ts";
import type { PdfLine } from "./pdf-lines.ts";
import type { PdfPage } from "./pdf-running.ts";

type Open = Block & { last: PdfLine | null; size: number };

/** The paragraphs of a document: lines joined, words that were hyphenated at a line's end made whole, over columns and pages too. */
export const paragraphsOf = (pages: readonly PdfPage[]): Block[] => {
  const size = bodySize(pages);
  const leading = leadingOf(pages);
  const blocks: Open[] = [];
  for (const { number, lines } of pages) {
    const rows = tableRows(lines);
    lines.forEach((line, index) => {
      const open = blocks.at(-1);
      if (rows.has(line)) {
        blocks.push({ text: line.cells.join(" | "), kind: "table", page: number, last: null, size: line.size });
        return;
      }
      const kind = kindOf(line, size);
      const isSamePage = open?.page === number && index > 0;
      if (open?.last && goesOn(open, line, kind, leading, isSamePage)) {
        open.text = joined(open.text, line.text);
        open.last = line;
      } else blocks.push({ text: line.text, kind, page: number, last: line, size: line.size });
    });
  }
  return blocks.map(({ text, kind, page }) => ({
    text: kind === "list" ? text.replace(bullet, "") : text,
    kind,
    page,
  }));
};

const bullet = /^[•‣◦▪●·∙–—*-]\s+/;
const numbered = /^\(?\d{1,2}[.)]\s/;

const kindOf = ({ text, size }: PdfLine, body: number): Block["kind"] => {
  if (/^[•‣◦▪●·∙]\s*\p{L}/u.test(text) || bullet.test(text)) return "list";
  if (size > body * 1.15 && /\p{L}{2}|\p{Lo}/u.test(text)) return "heading";
  return "body";
};

const goesOn = (open: Open, line: PdfLine, kind: Block["kind"], leading: number, isSamePage: boolean): boolean => {
  const { last } = open;
  if (!last || kind === "list" || open.kind === "table") return false;
  if (open.kind === "heading" || kind === "heading")
    return (
      open.kind === kind &&
      isSamePage &&
      Math.abs(open.size - line.size) < 0.6 &&
      line.y - last.y < line.size * 1.7 &&
      line.y > last.y
    );
  const isSameColumn = isSamePage && last.column === line.column && line.y > last.y;
  if (!isSameColumn) return !endsSentence(open.text) && /^[\p{Ll}\p{N}“"(]/u.test(line.text) && !isSmaller(open, line);
  if (isSmaller(open, line)) return false;
  const gap = line.y - last.y;
  if (gap > Math.max(leading * 1.45, line.size * 1.45)) return false;
  const isIndented =
    line.x > line.column.left + line.size * 0.7 && last.x < line.column.left + line.size * 0.5 && open.kind !== "list";
  if (isIndented && endsSentence(last.text)) return false;
  const isShort = last.right < last.column.right - (last.column.right - last.column.left) * 0.22;
  if (isShort && endsSentence(last.text) && /^[\p{Lu}\p{Lo}\p{N}“"‘'„«(]/u.test(line.text)) return false;
  return !(numbered.test(line.text) && endsSentence(last.text));
};

/** Footnotes and credits are set in smaller type. */
const isSmaller = (open: Open, line: PdfLine): boolean =>
  Math.abs(open.size - line.size) > Math.max(open.size, line.size) * 0.12;

const endsSentence = (text: string): boolean => /[.!?:。！？][\])"”’»]*$/.test(text);

const cjk = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uff00-\uffef\u3000-\u303f]/;

/** "reconstruc-" and "tion" are one word; "Anglo-" and "French" keep their hyphen. */
const joined = (before: string, after: string): string => {
  if (/\p{L}\u00ad$/u.test(before)) return before.slice(0, -1) + after;
  if (/\p{L}[-\u2010]$/u.test(before) && /^\p{Ll}/u.test(after)) return before.slice(0, -1) + after;
  if (/\p{L}[-\u2010\u2011]$/u.test(before) && /^[\p{L}\p{N}]/u.test(after)) return before + after;
  const isClosed = cjk.test(before.slice(-1)) && cjk.test(after.charAt(0));
  return isClosed ? before + after : `${before} ${after}`;
};

/** The size in which most of the text is set. */
const bodySize = (pages: readonly PdfPage[]): number => {
  const letters = new Map<number, number>();
  for (const { lines } of pages)
    for (const { size, text } of lines) {
      const rounded = Math.round(size * 2) / 2;
      letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
    }
  return [...letters].reduce((most, entry) => (entry[1] > most[1] ? entry : most), [10, 0])[0];
};

/** The usual way from one line to the next. */
const leadingOf = (pages: readonly PdfPage[]): number => {
  const steps = pages.flatMap(({ lines }) =>
    lines.flatMap((line, index) => {
      const above = lines[index - 1];
      const step = above && above.column === line.column ? line.y - above.y : 0;
      return step > 2 && step < 60 ? [Math.round(step * 2) / 2] : [];
    }),
  );
  const counts = new Map<number, number>();
  for (const step of steps) counts.set(step, (counts.get(step) ?? 0) + 1);
  return [...counts].reduce((most, entry) => (entry[1] > most[1] ? entry : most), [14, 0])[0];
};

/** Lines of a table: three or more in a row with two cells or more, short ones. */
const tableRows = (lines: readonly PdfLine[]): ReadonlySet<PdfLine> => {
  const rows = new Set<PdfLine>();
  let run: PdfLine[] = [];
  for (const line of [...lines, null]) {
    const isRow = line !== null && line.cells.length >= 2 && line.cells.every((cell) => cell.length <= 60);
    if (isRow) run.push(line);
    else {
      if (run.length >= 3) for (const row of run) rows.add(row);
      run = [];
    }
  }
  return rows;
};
