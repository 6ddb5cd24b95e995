import type { SectionName, SheetLine, SheetQuote } from "#sheet/sheet.ts";
import { capital } from "#sheet/words.ts";
import type { Block, Leaf } from "./blocks.ts";
import { context, leaf, linkLeaf, piecesOf, quoteElement, readable, richText, section } from "./escape.ts";

/** A block that stands whole in one message, the same in plain words, and how tall it is on a phone, in lines of its text. */
export type Unit = { block: Block; text: string; size: number; rows: number };

/** Longest piece of one quote: a phone's screen or two. Few sentences come near. */
const longestPiece = 2_000;

const lineOnPhone = 42;
const quotedOnPhone = 39;
/** Above and under the bar of a quote. */
const barMargin = 0.3;
const smallOnPhone = 50;

const rowsOf = (text: string, width: number): number =>
  text.split("\n").reduce((rows, line) => rows + Math.max(1, Math.ceil(line.length / width)), 0);

/** Between a line and its ¶: they do not part at the end of a row. */
const noBreak = "\u00a0";

const placeLeaf = ({ paragraph, link }: SheetQuote): Leaf => linkLeaf(`¶${paragraph}`, link);

type Piece = { element: Parameters<typeof richText>[number]; text: string; rows: number };

const said = (leaves: Leaf[], text: string): Piece => ({
  element: section(...leaves),
  text,
  rows: rowsOf(text, lineOnPhone),
});

const quoted = (shown: string): Piece => {
  const text = readable(shown);
  return { element: quoteElement(shown), text: `“${text}”`, rows: rowsOf(text, quotedOnPhone) + barMargin };
};

/** Words of ours stand as they are; a frame, which leads to the quote, loses its colon to the place that follows it. */
type Head = { text: string; isFrame: boolean };

const headOf = ({ text, depth }: SheetLine): Head | null => {
  if (text === null) return depth === 0 ? { text: "The article", isFrame: true } : null;
  return text.endsWith(":") ? { text: text.slice(0, -1), isFrame: true } : { text, isFrame: !/[.!?…”"]$/u.test(text) };
};

const placed = (head: Head | null, quote: SheetQuote): Piece => {
  const place = `¶${quote.paragraph}`;
  if (head === null) return said([placeLeaf(quote)], place);
  const between = head.isFrame ? `${noBreak}· ` : noBreak;
  return said([leaf(head.text), { type: "text", text: between }, placeLeaf(quote)], `${head.text}${between}${place}`);
};

/** What an actor is called stands out from what is told of them. */
const nameLeaves = (text: string, isBold: boolean): Leaf[] => {
  const at = text.endsWith("?") ? -1 : text.search(/ — |: /u);
  if (!isBold || at < 0) return [leaf(text, isBold ? { bold: true } : {})];
  return [leaf(text.slice(0, at), { bold: true }), leaf(text.slice(at))];
};

/** All but the end of words too long for one piece, which stand above it. */
const overlong = (text: string): { above: Piece[]; end: string } => {
  const pieces = piecesOf(readable(text), longestPiece);
  return { above: pieces.slice(0, -1).map((piece) => said([leaf(piece)], piece)), end: pieces.at(-1) ?? "" };
};

const quotesUnder = (quote: SheetQuote): Piece[] => {
  const { translation } = quote;
  return [
    ...piecesOf(readable(quote.shown), longestPiece).map(quoted),
    ...(translation === undefined ? [] : piecesOf(readable(translation), longestPiece)).map((piece) =>
      said([leaf(piece, { italic: true })], piece),
    ),
  ];
};

const piecesOfLine = (line: SheetLine, isBold: boolean): Piece[] => {
  const [first, ...rest] = line.quotes;
  const { above, end } = overlong(line.text ?? "");
  if (first === undefined)
    return line.text === null ? [] : [...above, said(nameLeaves(isBold ? capital(end) : end, isBold), end)];
  const head = headOf(line.text === null ? line : { ...line, text: end });
  let paragraph = first.paragraph;
  return [
    ...above,
    placed(head, first),
    ...quotesUnder(first),
    ...rest.flatMap((quote) => {
      const isElsewhere = quote.paragraph !== paragraph;
      paragraph = quote.paragraph;
      return [...(isElsewhere ? [placed(null, quote)] : []), ...quotesUnder(quote)];
    }),
  ];
};

const unitOf = (pieces: readonly Piece[]): Unit => ({
  block: richText(...pieces.map(({ element }) => element)),
  text: pieces.map(({ text }) => text).join("\n"),
  size: pieces.reduce((sum, { text }) => sum + text.length, 0),
  rows: pieces.reduce((sum, { rows }) => sum + rows, 0.4),
});

const mostInUnit = 2_400;

/** Lines that belong together as units that fit a message each; only what is longer than a message is parted, between its quotes. */
const unitsFrom = (pieces: readonly Piece[]): Unit[] => {
  const units: Piece[][] = [];
  let size = 0;
  for (const piece of pieces) {
    const last = units.at(-1);
    if (last && size + piece.text.length <= mostInUnit) {
      last.push(piece);
      size += piece.text.length;
    } else {
      units.push([piece]);
      size = piece.text.length;
    }
  }
  return units.map(unitOf);
};

/** A line with its quotes under it. */
export const unitsOfLine = (line: SheetLine): Unit[] => unitsFrom(piecesOfLine(line, false));

/** What stands in bold: the question of a dispute, and whoever acts. */
const leads = (name: SectionName, { depth, quotes, text }: SheetLine, group: readonly SheetLine[]): boolean => {
  if (depth !== 0 || quotes.length > 0 || text === null) return false;
  return (name === "disputed" && group.length > 1) || (name === "actors" && (group.length > 1 || / — |: /u.test(text)));
};

/** A section's lines, each line with those that belong under it. */
export const groupsOf = (lines: readonly SheetLine[]): SheetLine[][] => {
  const groups: SheetLine[][] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    if (line.depth === 1 && last) last.push(line);
    else groups.push([line]);
  }
  return groups;
};

export const unitsOfLines = (name: SectionName, lines: readonly SheetLine[]): Unit[] =>
  groupsOf(lines).flatMap((group) => unitsFrom(group.flatMap((line) => piecesOfLine(line, leads(name, line, group)))));

/** In marks that the words inside do not use. */
const inMarks = (shown: string): string => {
  if (/^“[^“”]*”$/u.test(shown)) return shown;
  return /[“”]/u.test(shown) ? `‘${shown}’` : `“${shown}”`;
};

/** As on a first screen: words of ours in the size of text, the quotes that they stand on in small print. */
const compactLine = (line: SheetLine): Unit[] => {
  const [first] = line.quotes;
  const isOurs = line.text !== null && (line.depth === 1 || !line.text.endsWith(":"));
  if (first === undefined || !isOurs) return unitsOfLine(line);
  const head = unitsFrom([placed(headOf(line), first)]);
  const evidence = line.quotes.flatMap((quote) => {
    const place = quote.paragraph === first.paragraph ? "" : `${noBreak}¶${quote.paragraph}`;
    const translation = quote.translation === undefined ? "" : ` ${quote.translation}`;
    return smallUnits(`${inMarks(quote.shown)}${place}${translation}`);
  });
  return [...head, ...evidence];
};

export const compactUnits = (name: SectionName, lines: readonly SheetLine[]): Unit[] =>
  groupsOf(lines).flatMap((group) =>
    group.flatMap((line) => (leads(name, line, group) ? unitsFrom(piecesOfLine(line, true)) : compactLine(line))),
  );

/** Words of ours without quotes. */
export const plainUnits = (text: string, style: { bold?: true; italic?: true } = {}): Unit[] =>
  unitsFrom(piecesOf(readable(text), longestPiece).map((piece) => said([leaf(piece, style)], piece)));

/** Small print. */
export const smallUnits = (text: string): Unit[] =>
  piecesOf(readable(text), longestPiece).map((piece) => ({
    block: context(piece),
    text: piece,
    size: piece.length,
    rows: rowsOf(piece, smallOnPhone) * 0.8 + 0.4,
  }));
