import type { SentenceCues } from "#language/sentences.ts";

/** A stop in a paragraph, with what is needed to judge it: the marks closed behind it reach up to `after`. */
export type Stop = {
  text: string;
  /** Where the sentence began. */
  from: number;
  stop: string;
  at: number;
  after: number;
  cues: SentenceCues;
  /** A paragraph without capitals tells nothing by small letters. */
  caseless: boolean;
};

type Next = { word: string; start: number; dash: boolean; bracket: number };

const wide = /[。！？｡]/;
const calls = /[!?؟۔।॥‼⁇⁈⁉]/;
const quoteClosers = /["”’'»›」』“«]/;
const openers = /["“”„‘’'«‹([{「『（【¿¡*_-]/;

/** Whether the stop at `at` ends the sentence that began at `from`. */
export const endsSentence = (place: Stop): boolean => {
  const { text, from, stop, at, after } = place;
  if (after >= text.length) return true;
  if (wide.test(stop)) return !/[」』]/.test(text[after - 1] ?? "") || !/[とっ]/.test(text[after] ?? "");
  if (!/\s/.test(text[after] ?? "")) return isGlued(place);
  if (stop !== "." && !/[\p{L}\p{N}]/u.test(text.slice(Math.max(from, at - 200), at))) return false;
  const next = nextWord(text, after);
  if (!next || next.dash || isAside(text, next)) return false;
  const isSmall = /^\p{Ll}(?!\p{Lu})/u.test(next.word);
  if (isSmall && !place.caseless) return false;
  if (calls.test(stop)) return !isSaid(place, next);
  if (stop !== ".") return !/^I(?:['’]\p{L}+)?$/u.test(next.word);
  return isQuoteClosed(place) || fullStopEnds(place, next);
};

/** Text taken from pages loses spaces: "home.”He left", "he said.The". A web address has no such capital. */
const isGlued = ({ text, at, after, stop }: Stop): boolean =>
  stop === "." &&
  /(?:^|[\s“"])\p{Ll}{2,}$/u.test(text.slice(Math.max(0, at - 30), at)) &&
  /^\p{Lu}\p{Ll}/u.test(text.slice(after, after + 3));

const nextWord = (text: string, from: number): Next | null => {
  let dash = false;
  let bracket = -1;
  const limit = Math.min(text.length, from + 40);
  for (let at = from; at < limit; at += 1) {
    const sign = text[at] ?? "";
    if (/\s/.test(sign)) continue;
    if (/[—–]/.test(sign) || (sign === "-" && /\s/.test(text[at + 1] ?? ""))) dash = true;
    else if (/[(（]/.test(sign)) bracket = at;
    else if (!openers.test(sign)) {
      const word = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}.'’-]*/u.exec(text.slice(at, at + 40))?.[0] ?? "";
      return { word, start: at, dash, bracket };
    }
  }
  return null;
};

/** "Viva Maria! (1965)", "… in Milan. (Photo: X)": a bracket without a stop of its own belongs to the sentence before. */
const isAside = (text: string, { bracket }: Next): boolean => {
  if (bracket === -1) return false;
  const inside = /^[(（]([^()（）]{0,200})[)）]/.exec(text.slice(bracket, bracket + 202))?.[1];
  return inside !== undefined && !/[.!?…]["“”’]?$/.test(inside);
};

/** `“Why?” Smith asked.` is one sentence: a name or two, an apposition or none, then a verb of saying, behind a closed quotation. */
const isSaid = ({ text, after, cues }: Stop, next: Next): boolean => {
  if (!quoteClosers.test(text[after - 1] ?? "") || next.start - after > 2) return false;
  const behind = text.slice(next.start, next.start + 120);
  const words = namesAhead(behind);
  const verb = words.findIndex((word) => cues.saying.has(word.toLowerCase().replace(/\.$/, "")));
  return verb > 0 && words.slice(0, verb).every((word) => /^\p{Lu}/u.test(word));
};

/** The first words of `Mr Orr, a lawyer, asked`, without the apposition. */
const namesAhead = (text: string): readonly string[] =>
  text.replace(/^([^,.!?“”"\n]{2,40}), [^,.!?“”"\n]{2,60}, /u, "$1 ").split(/[^\p{L}\p{M}'’.-]+/u, 5);

const isQuoteClosed = ({ text, at, after }: Stop): boolean => quoteClosers.test(text.slice(at + 1, after));

const fullStopEnds = ({ text, at, from, cues }: Stop, next: Next): boolean => {
  const token = /[\p{L}\p{N}][\p{L}\p{M}\p{N}.&'’-]*$/u.exec(text.slice(Math.max(from, at - 40), at))?.[0] ?? "";
  const isIn = (list: ReadonlySet<string>): boolean => list.has(token) || list.has(token.toLowerCase());
  const opens = cues.openers.has(next.word.toLowerCase().replaceAll("’", "'")) && !/^\p{Lu}\.$/u.test(next.word);
  const isNumber = /^\p{N}/u.test(next.word);
  if (isIn(cues.titles)) return false;
  if (isIn(cues.numbered)) return !isNumber && opens;
  if (isIn(cues.hours)) return !isNumber && !cues.afterHours.has(next.word.toLowerCase().replace(/\.$/, ""));
  if (isIn(cues.places)) return opens || /,\s$/.test(text.slice(from, at - token.length).slice(-2));
  if (isIn(cues.closing)) return opens;
  if (/^\p{Lu}$/u.test(token))
    return opens ? at - 1 > from : token === "I" && /\p{Ll}\s$/u.test(text.slice(from, at - 1).slice(-2));
  if (/^(?:\p{L}{1,2}\.)+\p{L}{1,3}$/u.test(token)) return opens;
  if (/^\p{N}{1,3}$/u.test(token) && at - token.length <= from + 2) return false;
  if (cues.ordinals && /^\p{N}{1,2}$/u.test(token)) return opens;
  return true;
};
