import type { Span } from "#brief/article.ts";
import { numeralAt } from "#grounding/locate/numerals.ts";
import type { Cues } from "#language/cues.ts";
import type { Supporting } from "#language/supporting.ts";
import type { Clauses } from "#reading/syntax/clauses.ts";
import type { Tag } from "#reading/syntax/place.ts";
import type { Word } from "#reading/words.ts";
import type { Sameness } from "./sameness.ts";

/** A word, name or number that says something, with its place among the words of its sentence. */
export type Item = Span & {
  at: number;
  /** Index of the word behind it. */
  to: number;
  key: string;
  lower: string;
  text: string;
  tag: Tag;
  clause: number;
  kind: "word" | "name" | "number";
  value: number;
  /** The words of a phrase by themselves. */
  parts: readonly Item[];
};

const silent: ReadonlySet<Tag> = new Set<Tag>([
  "det",
  "poss",
  "pron",
  "object",
  "prep",
  "coord",
  "sub",
  "rel",
  "that",
  "question",
  "be",
  "have",
  "do",
  "modal",
  "to",
  "neg",
]);

const currency = /^[$€£¥₹%]$/u;

const bare = (lower: string): string => lower.replace(/(?:'s|')$/u, "").replaceAll(".", "");

const longestPhrase = 3;

/** A listed phrase that begins at a word. */
const phraseAt = (words: readonly Word[], at: number, sameness: Sameness): { key: string; to: number } | null => {
  for (let to = Math.min(words.length, at + longestPhrase); to > at + 1; to--) {
    const inside = words.slice(at, to);
    if (inside.some(({ kind }) => kind !== "word")) continue;
    const key = inside.map(({ lower }) => sameness.keyOf(bare(lower))).join(" ");
    if (sameness.isPhrase(key)) return { key, to };
  }
  return null;
};

/** What says something in a sentence: stop words and helpers left out, numbers and phrases taken whole. */
export const itemsOf = (
  { words, tags }: Clauses,
  clauseOf: readonly number[],
  cues: Cues,
  supporting: Supporting,
  sameness: Sameness,
  isName: (key: string) => boolean,
): Item[] => {
  const keys = words.map(({ lower }) => lower);
  const make = (at: number, to: number, key: string, kind: Item["kind"], value = Number.NaN): Item => ({
    start: words[at]?.start ?? 0,
    end: words[to - 1]?.end ?? 0,
    at,
    to,
    key,
    lower: words[at]?.lower ?? "",
    text: words[at]?.text ?? "",
    tag: tags[at] ?? "mark",
    clause: clauseOf[at] ?? 0,
    kind,
    value,
    parts: [],
  });
  /** A word by itself, each half of a compound; nothing where it says nothing. */
  const single = (at: number): Item[] => {
    const [word, tag] = [words[at], tags[at]];
    if (!word || !tag || word.kind === "mark") return [];
    const isAbbreviation = /^(?:\p{Lu}\.?){2,}$/u.test(word.text);
    const isSilent =
      silent.has(tag) || cues.asking.stopWords.has(bare(word.lower)) || supporting.light.has(bare(word.lower));
    if (!isAbbreviation && !supporting.counting.has(word.lower) && isSilent) return [];
    const isCapital = /^\p{Lu}/u.test(word.text);
    const named =
      tag === "name" ||
      isAbbreviation ||
      (isCapital && (isName(sameness.keyOf(bare(word.lower))) || isOfState(bare(word.lower), cues)));
    return bare(word.lower)
      .split(/[-‑]/u)
      .filter(
        (piece) =>
          piece !== "" &&
          !(piece.length === 1 && tag === "name" && !isAbbreviation) &&
          (isAbbreviation || supporting.counting.has(piece) || !cues.asking.stopWords.has(piece)),
      )
      .map((piece) => ({ ...make(at, at + 1, sameness.keyOf(piece), named ? "name" : "word"), lower: piece }));
  };
  const items: Item[] = [];
  for (let at = 0; at < words.length; at++) {
    const [word, tag] = [words[at], tags[at]];
    if (!word || !tag) continue;
    const unit =
      cues.numbers.signs.get(word.lower) ?? cues.numbers.signs.get(`${word.lower} ${words[at + 1]?.lower ?? ""}`);
    if (unit !== undefined || (word.kind === "mark" && currency.test(word.text))) {
      const to = cues.numbers.signs.has(word.lower) || word.kind === "mark" ? at + 1 : at + 2;
      items.push(make(at, to, unit ?? word.text, "word"));
      at = to - 1;
      continue;
    }
    const number = word.kind === "mark" ? null : numberAt(words, keys, at, cues);
    if (number !== null) {
      items.push(make(at, at + number.length, `#${number.value}`, "number", number.value));
      at += number.length - 1;
      continue;
    }
    const phrase = tag === "name" || (silent.has(tag) && tag !== "prep") ? null : phraseAt(words, at, sameness);
    if (phrase === null) items.push(...single(at));
    else {
      const parts = words.slice(at, phrase.to).flatMap((_, index) => single(at + index));
      items.push({ ...make(at, phrase.to, phrase.key, "word"), parts });
      at = phrase.to - 1;
    }
  }
  return items;
};

const isOfState = (lower: string, { naming }: Cues): boolean =>
  naming.states.has(lower) || naming.demonyms.has(lower) || naming.nationals.has(lower);

const numberAt = (
  words: readonly Word[],
  keys: readonly string[],
  at: number,
  cues: Cues,
): { value: number; length: number } | null => {
  const word = words[at];
  // "five-and-a-half", "fourteenth"
  const pieces = word?.lower.split("-") ?? [];
  const compound =
    pieces.length > 2 && cues.numbers.units.has(pieces[0] ?? "") ? numeralAt(pieces, 0, cues.numbers) : null;
  if (compound !== null && compound.length === pieces.length) return { value: compound.value, length: 1 };
  const rank = cues.numbers.ordinals.get(word?.lower ?? "") ?? 0;
  if (rank > 12 && rank < 100) return { value: rank, length: 1 };
  // "a dozen", "two dozen"
  const many = cues.numbers.collectives.get(keys[at + 1] ?? "");
  const times = cues.numbers.one.has(word?.lower ?? "") ? 1 : cues.numbers.units.get(word?.lower ?? "");
  if (many !== undefined && many > 2 && times !== undefined) return { value: many * times, length: 2 };
  const [tens = "", ones = ""] = word?.lower.split("-") ?? [];
  const parts = [cues.numbers.units.get(tens), cues.numbers.units.get(ones)];
  if (parts[0] !== undefined && parts[1] !== undefined && parts[0] >= 20)
    return { value: parts[0] + parts[1], length: 1 };
  if (
    !word ||
    (word.kind !== "number" &&
      !cues.numbers.units.has(word.lower) &&
      !cues.numbers.scales.has(word.lower) &&
      !(cues.numbers.one.has(word.lower) && cues.numbers.scales.has(words[at + 1]?.lower ?? "")))
  )
    return null;
  if (cues.numbers.units.get(word.lower) === 1 && !cues.numbers.scales.has(words[at + 1]?.lower ?? "")) return null;
  const found = numeralAt(keys, at, cues.numbers);
  return found === null ? null : { value: found.value, length: found.length };
};
