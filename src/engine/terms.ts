import { beginningOf } from "#language/abroad-words.ts";
import type { Asking } from "#language/asking.ts";
import type { Naming } from "#language/naming.ts";
import type { Word } from "#reading/words.ts";

/** A word as question and text meet on it. `rough` is what its whole family shares: "founder" and "founded". `state`: of what state it is a name or a people. */
export type Term = { key: string; rough: string; word: Word; name: boolean; state: string | null };

export type Terms = { of(words: readonly Word[]): Term[] };

const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Scripts without spaces are compared by pairs of characters. */
const pairsOf = (text: string): string[] => {
  const chars = Array.from(text);
  return chars.length < 2 ? chars : chars.slice(1).map((char, index) => `${chars[index]}${char}`);
};

const roughEndings =
  /(?:ization|isation|ational|iveness|fulness|ousness|ation|ition|ement|ment|ness|ance|ence|able|ible|ship|ism|ist|ity|ive|ous|ful|ize|ise|ion|ian|ing|ant|ent|al|er|or|ed|ic|ly|es|s|e|y)$/;

const roughOf = (stem: string): string => {
  const short = stem.replace(roughEndings, "");
  return short.length >= 4 ? short : stem;
};

const isAscii = (text: string): boolean => !/[\u0080-\uffff]/.test(text);

const plain = (lower: string): string => {
  const bare = lower.endsWith("'s") ? lower.slice(0, -2) : lower.endsWith("'") ? lower.slice(0, -1) : lower;
  return isAscii(bare) ? bare : bare.normalize("NFKC");
};

/** Numbers meet by value: 1,426 and 1426; a year and its apostrophe form do not. */
const numberKey = (lower: string): string => lower.replace(/(?<=\d),(?=\d{3})/gu, "");

/** Makes the one who turns words into terms, remembering what it has seen. Without cues, words meet as they stand. */
export const termsIn = (asking: Asking | null, naming: Naming | null = null): Terms => {
  const seen = new Map<string, readonly { key: string; rough: string }[]>();

  const stems = new Map<string, string>();
  const stemOf = (piece: string, { stem, irregular }: Asking): string => {
    const known = stems.get(piece) ?? stem(irregular.get(piece) ?? piece);
    stems.set(piece, known);
    return known;
  };

  const keyOf = (piece: string): { key: string; rough: string } => {
    if (/^\d/u.test(piece)) return { key: numberKey(piece), rough: numberKey(piece) };
    if (!asking) return { key: piece, rough: beginningOf(piece) };
    const value = asking.numbers.get(piece);
    if (value !== undefined) return { key: String(value), rough: String(value) };
    const key = stemOf(piece, asking).replace(/is(?=$|at|e)/u, "iz");
    return { key, rough: roughOf(key) };
  };

  const keysOf = ({ text, lower }: Word): readonly { key: string; rough: string }[] => {
    const known = seen.get(text);
    if (known) return known;
    const isAbbreviation = /^(?:\p{Lu}\.?){2,}$/u.test(text);
    const keys = keysOfLetters(isAbbreviation ? text.replaceAll(".", "") : plain(lower), isAbbreviation);
    seen.set(text, keys);
    return keys;
  };

  const keysOfLetters = (letters: string, isAbbreviation: boolean): { key: string; rough: string }[] => {
    if (isAbbreviation) {
      const lower = letters.toLowerCase();
      // "US" and "WHO" are names, "us" and "who" are not.
      const key = asking?.stopWords.has(lower) ? letters : lower;
      return [{ key, rough: key }];
    }
    if (unspaced.test(letters)) return pairsOf(letters).map((key) => ({ key, rough: key }));
    const pieces = letters.split(/[-‑]/u).filter((piece) => piece !== "");
    return pieces.filter((piece) => !asking?.stopWords.has(piece)).map(keyOf);
  };

  const particles = new Set([...(asking?.phrasal.keys() ?? [])].map((phrase) => phrase.slice(phrase.indexOf(" ") + 1)));

  const phrasal = (word: Word, next: Word | undefined): string | undefined =>
    next && asking && particles.has(next.lower)
      ? asking.phrasal.get(`${stemOf(word.lower, asking)} ${next.lower}`)
      : undefined;

  /** The state that a word names, alone or with the one beside it: "British", "Saudi Arabia". */
  const stateAt = (words: readonly Word[], at: number): string | null => {
    const word = words[at];
    if (!naming || !word || !/^\p{Lu}/u.test(word.text)) return null;
    const lower = plain(word.lower);
    const pairs = [words[at - 1], words[at + 1]].map((other, side) =>
      side === 0 ? `${other?.lower ?? ""} ${lower}` : `${lower} ${plain(other?.lower ?? "")}`,
    );
    const pair = pairs.find((each) => naming.states.has(each));
    if (pair !== undefined) return naming.states.get(pair) ?? null;
    return naming.demonyms.get(lower) ?? naming.nationals.get(lower) ?? naming.states.get(lower) ?? null;
  };

  const of = (words: readonly Word[]): Term[] => {
    const terms: Term[] = [];
    for (let at = 0; at < words.length; at += 1) {
      const word = words[at];
      if (!word || word.kind === "mark") continue;
      const name = /^\p{Lu}/u.test(word.text);
      const meaning = phrasal(word, words[at + 1]);
      const keys = meaning === undefined ? keysOf(word) : [keyOf(meaning)];
      const state = keys.length > 0 ? stateAt(words, at) : null;
      for (const { key, rough } of keys) terms.push({ key, rough, word, name, state });
      if (meaning !== undefined) at += 1;
    }
    return terms;
  };

  return { of };
};
