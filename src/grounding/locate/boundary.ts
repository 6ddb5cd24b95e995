const word = /[\p{L}\p{N}\p{M}_]/u;
const joining = /\p{M}/u;
const digit = /\p{N}/u;
const measure = /[%‰°]/u;
const currency = /[$€£¥₹₩₽₺₪¢]/u;
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u30fc]/u;

const pointBefore = (text: string, at: number): string => {
  const low = text.charCodeAt(at - 1);
  return low >= 0xdc00 && low <= 0xdfff ? text.slice(at - 2, at) : text.charAt(at - 1);
};
const pointAt = (text: string, at: number): string => String.fromCodePoint(text.codePointAt(at) ?? 0x20);

/** Whether a slice may start or end here: never inside a word, a figure ("1,426", "$5", "5%") or a short form ("can't"). */
export const isBoundary = (text: string, at: number): boolean => {
  if (at <= 0 || at >= text.length) return true;
  const before = pointBefore(text, at);
  const after = pointAt(text, at);
  if (joining.test(after)) return false;
  if (/[\udc00-\udfff]/u.test(text.charAt(at)) && /[\ud800-\udbff]/u.test(text.charAt(at - 1))) return false;
  if (unspaced.test(before) || unspaced.test(after)) return true;
  if (word.test(before) && word.test(after)) return false;
  if (digit.test(before) && measure.test(after)) return false;
  if (currency.test(before) && digit.test(after)) return false;
  const isInner = (mark: string): boolean => mark === "'" || mark === "." || mark === "," || mark === ":";
  if (isInner(after) && word.test(before)) return !joinsAcross(text, at);
  if (isInner(before) && word.test(after)) return !joinsAcross(text, at - 1);
  return true;
};

/** The mark at `at` stands inside one word or figure: "can't", "3.5", "U.S". */
const joinsAcross = (text: string, at: number): boolean => {
  const mark = text.charAt(at);
  const before = pointBefore(text, at);
  const after = pointAt(text, at + 1);
  if (mark === "'") return word.test(before) && word.test(after);
  if (digit.test(before) && digit.test(after)) return true;
  return (
    mark === "." && /\p{L}/u.test(before) && /\p{L}/u.test(after) && !word.test(pointBefore(text, at - before.length))
  );
};
