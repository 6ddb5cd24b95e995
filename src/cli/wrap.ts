import { eastAsianWidth } from "get-east-asian-width";

/** Letters and marks of one column each, which most of a text is made of. */
const plain =
  /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]*$/u;

const picture = /\p{Emoji_Presentation}|\ufe0f/u;
const onMark = /^[\p{Mn}\p{Me}\p{Cf}]+$/u;

/** Made where it is needed: its first making costs more than a whole brief in plain letters. */
const graphemesOf = (text: string): string[] =>
  Array.from(new Intl.Segmenter(undefined, { granularity: "grapheme" }).segment(text), ({ segment }) => segment);

const columnsOfOne = (grapheme: string): number => {
  if (onMark.test(grapheme)) return 0;
  return picture.test(grapheme) ? 2 : eastAsianWidth(grapheme.codePointAt(0) ?? 0);
};

/** How many columns of a terminal a text takes: `columnsOf("e\u0301")` is 1, `columnsOf("東京")` is 4. */
export const columnsOf = (text: string): number => {
  if (plain.test(text)) return text.length;
  let columns = 0;
  for (const grapheme of graphemesOf(text)) columns += columnsOfOne(grapheme);
  return columns;
};

/** A word that is wider than a row, in pieces that are not. */
const piecesOf = (word: string, width: number): string[] => {
  const pieces: string[] = [];
  let piece = "";
  let columns = 0;
  for (const grapheme of graphemesOf(word)) {
    const more = columnsOfOne(grapheme);
    if (piece !== "" && columns + more > width) {
      pieces.push(piece);
      piece = "";
      columns = 0;
    }
    piece += grapheme;
    columns += more;
  }
  return [...pieces, piece];
};

/** Breaks a text into rows of at most `width` columns: at its spaces, and inside a word only where a row cannot hold it. */
export const wrapped = (text: string, width: number): string[] => {
  const rows: string[] = [];
  let row = "";
  let used = 0;
  for (const word of text.split(" ").filter((each) => each !== "")) {
    const columns = columnsOf(word);
    if (row !== "" && used + 1 + columns <= width) {
      row += ` ${word}`;
      used += 1 + columns;
      continue;
    }
    if (row !== "") rows.push(row);
    const pieces = columns <= width ? [word] : piecesOf(word, width);
    rows.push(...pieces.slice(0, -1));
    row = pieces.at(-1) ?? "";
    used = columnsOf(row);
  }
  return [...rows, row];
};
