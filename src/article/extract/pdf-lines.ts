/** A run of text on a page of a PDF. `y` grows downwards; `size` is the height of its type. */
export type Piece = { text: string; x: number; y: number; width: number; size: number };

/** A line of a column: `cells` are its parts where wide gaps part it, as in a table. */
export type PdfLine = {
  text: string;
  cells: readonly string[];
  x: number;
  right: number;
  y: number;
  size: number;
  column: Column;
};

/** A stretch of a page that is read from top to bottom before the next one. */
type Column = { left: number; right: number };

type Fragment = { text: string; x: number; right: number; y: number; size: number };

/** The lines of a page in reading order: what spans the page at its height, columns from left to right between. */
export const linesInOrder = (pieces: readonly Piece[]): PdfLine[] => {
  const fragments = fragmentsOf(pieces);
  return inColumns(fragments, 0).flatMap(linesOf);
};

const cjkEdge = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uff00-\uffef\u3000-\u303f]/;

/** Pieces of one line that stand close together. */
const fragmentsOf = (pieces: readonly Piece[]): Fragment[] => {
  const rows: Piece[][] = [];
  for (const piece of [...pieces].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows.at(-1);
    const [head] = row ?? [];
    if (row && head && Math.abs(piece.y - head.y) < Math.min(piece.size, head.size) * 0.45) row.push(piece);
    else rows.push([piece]);
  }
  return rows.flatMap((row) => {
    const found: Fragment[] = [];
    for (const { text, x, y, width, size } of row.sort((a, b) => a.x - b.x)) {
      const last = found.at(-1);
      const gap = last ? x - last.right : 0;
      if (last && gap < Math.max(size, last.size) * 1.1) {
        const isSpaced =
          gap > size * 0.13 &&
          !/\s$/.test(last.text) &&
          !/^\s/.test(text) &&
          !(cjkEdge.test(last.text.slice(-1)) && cjkEdge.test(text.charAt(0)));
        last.text += isSpaced ? ` ${text}` : text;
        last.right = Math.max(last.right, x + width);
        last.size = Math.max(last.size, size);
      } else found.push({ text, x, right: x + width, y, size });
    }
    return found
      .map((fragment) => ({ ...fragment, text: fragment.text.replace(/\s+/g, " ").trim() }))
      .filter(({ text }) => text !== "");
  });
};

const mostColumns = 5;

/** Parts fragments at the gutter that nearly none of them crosses; those that do (titles, wide tables) part the columns at their height. */
const inColumns = (fragments: readonly Fragment[], depth: number): Fragment[][] => {
  const gutter = depth < mostColumns ? gutterOf(fragments) : null;
  if (gutter === null) return fragments.length > 0 ? [[...fragments]] : [];
  const order: Fragment[][] = [];
  let [left, right, across]: [Fragment[], Fragment[], Fragment[]] = [[], [], []];
  const close = (): void => {
    order.push(...inColumns(left, depth + 1), ...inColumns(right, depth + 1));
    [left, right] = [[], []];
  };
  const closeAcross = (): void => {
    if (across.length > 0) order.push(across);
    across = [];
  };
  for (const fragment of fragments) {
    if (fragment.right <= gutter) left.push(fragment);
    else if (fragment.x >= gutter) right.push(fragment);
    else {
      if (left.length + right.length > 0) {
        closeAcross();
        close();
      }
      across.push(fragment);
      continue;
    }
    closeAcross();
  }
  closeAcross();
  close();
  return order;
};

const fewestLines = 4;

/** Where a page is parted in two: few fragments cross it, lines of prose stand on both sides. */
const gutterOf = (fragments: readonly Fragment[]): number | null => {
  if (fragments.length < fewestLines * 2) return null;
  const left = Math.min(...fragments.map(({ x }) => x));
  const right = Math.max(...fragments.map((fragment) => fragment.right));
  const width = right - left;
  const starts = new Map<number, number>();
  for (const { x } of fragments) starts.set(Math.round(x), (starts.get(Math.round(x)) ?? 0) + 1);
  const edges = [...starts]
    .filter(([x, count]) => count >= fewestLines && x > left + width * 0.15 && x < right - width * 0.12)
    .map(([x]) => x - 1);
  let best: { at: number; crossing: number } | null = null;
  for (const at of edges.slice(0, 60)) {
    const before = fragments.filter((fragment) => fragment.right <= at);
    const after = fragments.filter(({ x }) => x >= at);
    const crossing = fragments.length - before.length - after.length;
    if (crossing > fragments.length * 0.25 || crossing >= Math.min(before.length, after.length)) continue;
    if (!isProse(before) || !isProse(after)) continue;
    if (best === null || crossing < best.crossing) best = { at, crossing };
  }
  return best?.at ?? null;
};

/** In columns of prose long lines hold most of the text; cells of a table, labels and marks are short. */
const isProse = (fragments: readonly Fragment[]): boolean => {
  const long = fragments.filter(({ text }) => text.length >= 16 && /\p{L}{3}|\p{Lo}{2}/u.test(text));
  return long.length >= fewestLines && sizeOf(long) >= sizeOf(fragments) * 0.75;
};

const sizeOf = (fragments: readonly Fragment[]): number => fragments.reduce((sum, { text }) => sum + text.length, 0);

/** Fragments of one height make a line of several cells. */
const linesOf = (fragments: readonly Fragment[]): PdfLine[] => {
  const column = {
    left: Math.min(...fragments.map(({ x }) => x)),
    right: Math.max(...fragments.map(({ right }) => right)),
  };
  const rows: Fragment[][] = [];
  for (const fragment of fragments) {
    const row = rows.at(-1);
    const [head] = row ?? [];
    if (row && head && Math.abs(fragment.y - head.y) < Math.min(fragment.size, head.size) * 0.45) row.push(fragment);
    else rows.push([fragment]);
  }
  return rows.map((row) => {
    const cells = row.sort((a, b) => a.x - b.x);
    return {
      text: cells.map(({ text }) => text).join(" "),
      cells: cells.map(({ text }) => text),
      x: cells[0]?.x ?? column.left,
      right: cells.at(-1)?.right ?? column.right,
      y: cells[0]?.y ?? 0,
      size: Math.max(...cells.map(({ size }) => size)),
      column,
    };
  });
};
