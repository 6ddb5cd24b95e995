/**
 * A text as matching sees it, with the way back: marks of quotation and invisible characters are gone, white space is one
 * space, every Unicode form of a letter is the same letter. `start[i]` and `end[i]` bound what became the unit at `i`.
 */
export type Folded = { text: string; start: readonly number[]; end: readonly number[] };

// Guillemets may stand apart from their word, so the space inside them goes with them.
const openMark = /[«‹]/u;
const closeMark = /[»›]/u;
const quotationMark = /["'`´‘’‚‛“”„‟′‵″‶‹›«»「」『』〝〞〟＂＇]/u;
const invisible =
  /[\p{Default_Ignorable_Code_Point}\p{Cc}\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/u;
// A byte order mark counts as white space in JavaScript, and is none.
const space = /(?!\ufeff)\s|\u0085/u;
const mark = /\p{M}/u;
const letterOrDigit = /[\p{L}\p{N}\p{M}]/u;
/** Scripts in which a line break or a space between two characters is no more than layout. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f]/u;
/** Letters and full-width forms have a plain form that says the same; "²" and "½" do not ("10²" is not "102"). */
const hasPlainForm = /[\p{Ll}\p{Lu}\p{Lt}\p{Lo}\uff01-\uffee\u{1d7ce}-\u{1d7ff}]/u;
const withoutPlainForm = /[ªº]/u;

/** Normalising sorts the marks of one letter among themselves: a heap of them is taken in pieces, or it would cost its square. */
const mostMarks = 30;

const isJamo = (code: number): boolean => code >= 0x1100 && code <= 0x11ff;

/** The end of the letter at `from` with all its marks: what normalises as one. */
const clusterEnd = (text: string, from: number): number => {
  const first = text.codePointAt(from) ?? 0;
  let at = from + (first > 0xffff ? 2 : 1);
  for (let marks = 0; marks < mostMarks && at < text.length; marks += 1) {
    const code = text.codePointAt(at) ?? 0;
    const joins = code >= 0x300 && (mark.test(String.fromCodePoint(code)) || (isJamo(first) && isJamo(code)));
    if (!joins) break;
    at += code > 0xffff ? 2 : 1;
  }
  return at;
};

const plainForm = (cluster: string): string => {
  const plain =
    hasPlainForm.test(cluster) && !withoutPlainForm.test(cluster)
      ? cluster.normalize("NFKC")
      : cluster.normalize("NFC");
  return plain === "⋯" ? "…" : plain;
};

export const foldOf = (source: string): Folded => {
  const units: number[] = [];
  const start: number[] = [];
  const end: number[] = [];
  let swallowSpace = false;

  const last = (): string => (units.length > 0 ? String.fromCharCode(units[units.length - 1] ?? 0) : "");
  const drop = (): void => {
    units.pop();
    start.pop();
    end.pop();
  };
  const put = (plain: string, from: number, to: number): void => {
    swallowSpace = false;
    if (last() === " " && units.length > 1 && unspaced.test(plain)) {
      if (unspaced.test(String.fromCharCode(units[units.length - 2] ?? 0))) drop();
    }
    if (plain === "." && endsInTwoStops(units)) {
      const first = start[start.length - 2] ?? from;
      drop();
      drop();
      units.push(ellipsisUnit);
      start.push(first);
      end.push(to);
      return;
    }
    for (let i = 0; i < plain.length; i += 1) {
      units.push(plain.charCodeAt(i));
      start.push(from);
      end.push(to);
    }
  };
  const putSpace = (from: number, to: number): void => {
    if (swallowSpace || units.length === 0 || last() === " ") return;
    units.push(0x20);
    start.push(from);
    end.push(to);
  };
  const isApostrophe = (at: number): boolean => {
    if (!letterOrDigit.test(last())) return false;
    let next = at + 1;
    while (next < at + 8 && invisible.test(source.charAt(next)) && !space.test(source.charAt(next))) next += 1;
    return letterOrDigit.test(source.charAt(next)) || /[\ud800-\udbff]/.test(source.charAt(next));
  };
  const putMark = (character: string, from: number): void => {
    if (/['’‘‛`´′＇]/u.test(character) && isApostrophe(from)) {
      put("'", from, from + 1);
      return;
    }
    const spaceBefore = from > 0 && space.test(source.charAt(from - 1));
    const next = source.charAt(from + 1);
    if (openMark.test(character) && (last() === " " || last() === "") && space.test(next)) swallowSpace = true;
    if (closeMark.test(character) && spaceBefore && last() === " " && !letterOrDigit.test(next)) drop();
  };

  for (let at = 0; at < source.length; ) {
    const code = source.charCodeAt(at);
    const next = source.charCodeAt(at + 1);
    const plainAscii = code < 0x80 && code > 0x20 && code !== 0x22 && code !== 0x27 && code !== 0x60 && code !== 0x7f;
    if (plainAscii && !(next >= 0x300)) {
      put(source.charAt(at), at, at + 1);
      at += 1;
      continue;
    }
    const point = source.codePointAt(at) ?? 0;
    const character = String.fromCodePoint(point);
    const width = character.length;
    if (space.test(character)) putSpace(at, at + width);
    else if (invisible.test(character)) {
      // Nothing to see, nothing to match.
    } else if (quotationMark.test(character)) putMark(character, at);
    else {
      const to = clusterEnd(source, at);
      put(plainForm(source.slice(at, to).replace(new RegExp(invisible, "gu"), "")), at, to);
      at = to;
      continue;
    }
    at += width;
  }
  return { text: textOf(units), start, end };
};

const ellipsisUnit = 0x2026;
const endsInTwoStops = (units: readonly number[]): boolean =>
  units.length > 1 && units[units.length - 1] === 0x2e && units[units.length - 2] === 0x2e;

const textOf = (units: readonly number[]): string => {
  const pieces: string[] = [];
  for (let at = 0; at < units.length; at += 8192) pieces.push(String.fromCharCode(...units.slice(at, at + 8192)));
  return pieces.join("");
};
