/** A word, number or mark: hyphened compounds come in pieces, so that "so-called" and "so - called" are the same phrase. */
export type Piece = { start: number; end: number; lower: string };

const piece = /\p{L}[\p{L}\p{M}\p{N}]*(?:['’]\p{L}+)*|\p{N}+|\S/gu;

export const piecesOf = (text: string, from = 0, to = text.length): Piece[] => {
  const pieces: Piece[] = [];
  for (const { 0: raw, index } of text.slice(from, to).matchAll(piece)) {
    const lower = raw.toLowerCase().replaceAll("’", "'");
    pieces.push({ start: from + index, end: from + index + raw.length, lower: /^[‐‑–—]$/.test(lower) ? "-" : lower });
  }
  return pieces;
};

/** Phrases by their first piece, longest first: one look-up a word of the text, whatever the number of phrases. */
export type PhraseBook<T> = ReadonlyMap<string, readonly { rest: readonly string[]; value: T }[]>;

/** Most entries are plain words, which need no reading: a list of thousands is made at every start. */
const lowersOf = (phrase: string): readonly string[] =>
  /^[a-z ]+$/.test(phrase) ? phrase.split(" ") : piecesOf(phrase).map(({ lower }) => lower);

export const phraseBook = <T>(entries: Iterable<readonly [phrase: string, value: T]>): PhraseBook<T> => {
  const book = new Map<string, { rest: readonly string[]; value: T }[]>();
  for (const [phrase, value] of entries) {
    const [first, ...rest] = lowersOf(phrase);
    if (first === undefined) continue;
    const held = book.get(first);
    if (held) held.push({ rest, value });
    else book.set(first, [{ rest, value }]);
  }
  for (const held of book.values()) held.sort((a, b) => b.rest.length - a.rest.length);
  return book;
};

/** The values of the longest phrase that begins at `at`, with the index of the piece after it; null where none does. */
export const phraseAt = <T>(
  pieces: readonly Piece[],
  at: number,
  book: PhraseBook<T>,
): { value: T; next: number } | null => {
  for (const { rest, value } of book.get(pieces[at]?.lower ?? "") ?? []) {
    if (rest.every((lower, offset) => pieces[at + 1 + offset]?.lower === lower))
      return { value, next: at + 1 + rest.length };
  }
  return null;
};
