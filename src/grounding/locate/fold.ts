import { characterTable } from "./characters.ts";

/**
 * A text as matching sees it, with the way back: marks of quotation and invisible characters are gone, white space is one
 * space, every Unicode form of a letter is the same letter. `start[i]` and `end[i]` bound what became the unit at `i`.
 */
export type Folded = { text: string; start: readonly number[]; end: readonly number[] };

/** Normalising sorts the marks of one letter among themselves: a heap of them is taken in pieces, or it would cost its square. */
const mostMarks = 30;
const space = 0x20;
const stop = 0x2e;
const ellipsis = 0x2026;
const letterOrDigit = /[\p{L}\p{N}\p{M}]/u;

/** Letters, figures and common punctuation, which stand for themselves unless a mark follows. */
const isPlain = (code: number): boolean =>
  code < 0x7f && code > space && code !== 0x22 && code !== 0x27 && code !== 0x60;
const mayJoin = (code: number): boolean => code >= 0x300;
const isJamo = (character: string): boolean => character >= "\u1100" && character <= "\u11ff";

const characterAt = (text: string, at: number): string => {
  const code = text.charCodeAt(at);
  const isPair = code >= 0xd800 && code <= 0xdbff && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00;
  return isPair ? text.slice(at, at + 2) : text.charAt(at);
};

/** Collects folded units; knows how white space and full stops run together. */
const unitsInOrder = () => {
  const units: number[] = [];
  const start: number[] = [];
  const end: number[] = [];
  const back = (steps: number): number => units[units.length - steps] ?? 0;
  const drop = (): void => {
    units.pop();
    start.pop();
    end.pop();
  };
  const put = (code: number, from: number, to: number): void => {
    if (code === stop && back(1) === stop && back(2) === stop) {
      const first = start[start.length - 2] ?? from;
      drop();
      drop();
      units.push(ellipsis);
      start.push(first);
      end.push(to);
      return;
    }
    units.push(code);
    start.push(from);
    end.push(to);
  };
  return { units, start, end, back, drop, put };
};

/** Folds a text in time linear in its length. */
export const foldOf = (source: string): Folded => {
  const { units, start, end, back, drop, put } = unitsInOrder();
  const { kindOf, plainFormOf } = characterTable();
  let swallowsSpace = false;

  const followsLetter = (): boolean => units.length > 0 && letterOrDigit.test(String.fromCharCode(back(1)));

  /** A letter follows, invisible characters apart. */
  const precedesLetter = (at: number): boolean => {
    let next = at;
    while (next < at + 8 && kindOf(characterAt(source, next)) === "invisible") next += 1;
    return letterOrDigit.test(characterAt(source, next));
  };

  // Guillemets may stand apart from their word, so the space inside them goes with them.
  const passGuillemet = (character: string, at: number): void => {
    const isSpaceNext = kindOf(source.charAt(at + 1)) === "space";
    if (/[«‹]/u.test(character)) swallowsSpace = isSpaceNext && (units.length === 0 || back(1) === space);
    else if (back(1) === space && kindOf(source.charAt(at - 1)) === "space" && !precedesLetter(at + 1)) drop();
  };

  const clusterEnd = (from: number, first: string): number => {
    let at = from + first.length;
    for (let marks = 0; marks < mostMarks && mayJoin(source.charCodeAt(at)); marks += 1) {
      const character = characterAt(source, at);
      if (kindOf(character) !== "joins" && !(isJamo(first) && isJamo(character))) break;
      at += character.length;
    }
    return at;
  };

  const putLetter = (at: number, character: string, isUnspaced: boolean): number => {
    const to = clusterEnd(at, character);
    if (isUnspaced && back(1) === space && kindOf(String.fromCharCode(back(2))) === "unspaced") drop();
    const plain = plainFormOf(source.slice(at, to));
    for (let unit = 0; unit < plain.length; unit += 1) put(plain.charCodeAt(unit), at, to);
    return to;
  };

  for (let at = 0; at < source.length; ) {
    const code = source.charCodeAt(at);
    if (isPlain(code) && !mayJoin(source.charCodeAt(at + 1))) {
      put(code, at, at + 1);
      at += 1;
      swallowsSpace = false;
      continue;
    }
    const character = characterAt(source, at);
    const to = at + character.length;
    const kind = kindOf(character);
    if (kind === "space") {
      if (!swallowsSpace && units.length > 0 && back(1) !== space) put(space, at, to);
      at = to;
      continue;
    }
    if (kind === "guillemet") passGuillemet(character, at);
    else if (kind === "apostrophe" && followsLetter() && precedesLetter(to)) put(0x27, at, to);
    else if (kind === "unspaced" || kind === "joins" || kind === "other") {
      at = putLetter(at, character, kind === "unspaced");
      swallowsSpace = false;
      continue;
    }
    at = to;
  }
  return { text: textOf(units), start, end };
};

const textOf = (units: readonly number[]): string => {
  const pieces: string[] = [];
  for (let at = 0; at < units.length; at += 8192) pieces.push(String.fromCharCode(...units.slice(at, at + 8192)));
  return pieces.join("");
};
