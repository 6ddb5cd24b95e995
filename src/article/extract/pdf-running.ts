import type { PdfLine } from "./pdf-lines.ts";

export type PdfPage = { number: number; height: number; lines: readonly PdfLine[] };

const outermost = 3;

/** Pages without what runs through them: headers and footers that return from page to page, and page numbers. */
export const withoutRunning = (pages: readonly PdfPage[]): PdfPage[] => {
  const edges = pages.map(edgesOf);
  const counts = new Map<string, number>();
  for (const edge of edges) for (const key of new Set(edge.map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  const fewest = Math.max(2, Math.min(3, Math.ceil(pages.length / 2)));
  const isNumbered = numberedBy(pages, edges);
  return pages.map((page, index) => {
    const edge = new Set(edges[index]);
    const isRunning = (line: PdfLine): boolean =>
      edge.has(line) &&
      ((counts.get(keyOf(line)) ?? 0) >= fewest || isPageNumber(line.text) || isNumbered(line, page.number));
    return { ...page, lines: page.lines.filter((line) => !isRunning(line)) };
  });
};

/** The outermost lines of a page, if they stand in its outer fifths. */
const edgesOf = ({ lines, height }: PdfPage): PdfLine[] => {
  const byHeight = [...lines].sort((a, b) => a.y - b.y);
  const top = byHeight.slice(0, outermost).filter(({ y }) => y < height * 0.18);
  const bottom = byHeight.slice(-outermost).filter(({ y }) => y > height * 0.82);
  return [...new Set([...top, ...bottom])];
};

const keyOf = ({ text, y }: PdfLine): string => `${text.toLowerCase().replace(/\d+/g, "#")} ${Math.round(y / 12)}`;

/** "Chapter 2: The bridge 14": the heads of chapters change, but the number in them grows with the pages. */
const numberedBy = (
  pages: readonly PdfPage[],
  edges: readonly (readonly PdfLine[])[],
): ((line: PdfLine, page: number) => boolean) => {
  const offsets = new Map<number, number>();
  for (const [index, edge] of edges.entries()) {
    const found = new Set(
      edge.flatMap(({ text }) => numbersAtEnds(text)).map((value) => value - (pages[index]?.number ?? 0)),
    );
    for (const offset of found) offsets.set(offset, (offsets.get(offset) ?? 0) + 1);
  }
  return (line, page) =>
    line.text.length < 90 &&
    numbersAtEnds(line.text).some((value) => (offsets.get(value - page) ?? 0) >= Math.max(3, pages.length * 0.4));
};

const numbersAtEnds = (text: string): number[] =>
  [/^(\d{1,4})(?=\s)/.exec(text)?.[1], /\s(\d{1,4})$/.exec(text)?.[1]].flatMap((digits) =>
    digits ? [Number(digits)] : [],
  );

const isPageNumber = (text: string): boolean =>
  /^\W{0,3}(?:(?:page|seite|pagina|página|p\.|pg\.?|s\.)\s*)?\d{1,4}(?:\s*(?:\/|of|von|de|sur|di|van|-)\s*\d{1,4})?\W{0,3}$/i.test(
    text,
  ) || /^\W{0,3}[ivxl]{1,6}\W{0,3}$/.test(text);
