import type { Span } from "#brief/article.ts";
import { numeralAt } from "#grounding/locate/numerals.ts";
import type { Cues } from "#language/cues.ts";
import type { Supporting } from "#language/supporting.ts";
import type { Quotation } from "#reading/quotations.ts";
import { type Clauses, clausesOf } from "#reading/syntax/clauses.ts";
import type { Tag } from "#reading/syntax/place.ts";
import type { Word } from "#reading/words.ts";
import { clausesIn } from "./clauses-in.ts";
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
};

/** A sentence cut into clauses, with what in it says something. */
export type Parsed = Clauses & { items: readonly Item[]; clauseOf: readonly number[]; clauses: number };

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

/** What says something in a sentence: stop words and helpers left out, numbers and phrases taken whole. */
const itemsOf = (
  clauses: Clauses,
  clauseOf: readonly number[],
  cues: Cues,
  supporting: Supporting,
  sameness: Sameness,
  isName: (key: string) => boolean,
): Item[] => {
  const { words, tags } = clauses;
  const keys = words.map(({ lower }) => lower);
  const items: Item[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    const tag = tags[at];
    if (!word || !tag) continue;
    const unit =
      cues.numbers.signs.get(word.lower) ?? cues.numbers.signs.get(`${word.lower} ${words[at + 1]?.lower ?? ""}`);
    if (word.kind === "mark" && unit === undefined && !currency.test(word.text)) continue;
    const make = (key: string, to: number, kind: Item["kind"], value = Number.NaN): Item => ({
      start: word.start,
      end: words[to - 1]?.end ?? word.end,
      at,
      to,
      key,
      lower: word.lower,
      text: word.text,
      tag,
      clause: clauseOf[at] ?? 0,
      kind,
      value,
    });
    if (unit !== undefined || word.kind === "mark") {
      const to = cues.numbers.signs.has(word.lower) || word.kind === "mark" ? at + 1 : at + 2;
      items.push(make(unit ?? word.text, to, "word"));
      at = to - 1;
      continue;
    }
    const number = numberAt(words, keys, at, cues);
    if (number !== null) {
      items.push(make(`#${number.value}`, at + number.length, "number", number.value));
      at += number.length - 1;
      continue;
    }
    const next = words[at + 1];
    if (next?.kind === "word" && tag !== "name" && !silent.has(tag)) {
      const pair = `${sameness.keyOf(bare(word.lower))} ${sameness.keyOf(bare(next.lower))}`;
      if (sameness.isPhrase(pair)) {
        items.push(make(pair, at + 2, "word"));
        at += 1;
        continue;
      }
    }
    const isAbbreviation = /^(?:\p{Lu}\.?){2,}$/u.test(word.text);
    if (
      !isAbbreviation &&
      !supporting.counting.has(word.lower) &&
      (silent.has(tag) || cues.asking.stopWords.has(word.lower) || supporting.light.has(word.lower))
    )
      continue;
    const isCapital = /^\p{Lu}/u.test(word.text);
    const named =
      tag === "name" ||
      isAbbreviation ||
      (isCapital && (isName(sameness.keyOf(bare(word.lower))) || isOfState(bare(word.lower), cues)));
    for (const piece of bare(word.lower).split(/[-‑]/u)) {
      if (piece === "" || (cues.asking.stopWords.has(piece) && !isAbbreviation && !supporting.counting.has(piece)))
        continue;
      items.push({ ...make(sameness.keyOf(piece), at + 1, named ? "name" : "word"), lower: piece });
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

const opensObject: ReadonlySet<Tag | undefined> = new Set<Tag | undefined>(["det", "poss", "pron", "object", "that"]);

/** "Farmers of the valley oppose the plan": a known verb between a noun and an object is one, whatever it agrees with. */
const retagged = (clauses: Clauses, { grammar, saying }: Cues): Clauses => ({
  ...clauses,
  tags: clauses.tags.map((tag, at) => {
    const lower = clauses.words[at]?.lower ?? "";
    const before = clauses.tags[at - 1];
    const isBetween = (before === "noun" || before === "name") && opensObject.has(clauses.tags[at + 1]);
    return tag === "noun" && isBetween && (grammar.verbs.has(lower) || saying.verbs.has(lower)) ? "verb" : tag;
  }),
});

/** Cuts a sentence into clauses and takes from it what says something. */
export const parsedFrom = (
  words: readonly Word[],
  quotations: readonly Quotation[],
  cues: Cues,
  supporting: Supporting,
  sameness: Sameness,
  isName: (key: string) => boolean,
): Parsed => {
  const clauses = retagged(clausesOf(words, quotations, 0, cues.grammar, cues.saying), cues);
  const { clauseOf, clauses: count } = clausesIn(clauses);
  return {
    ...clauses,
    clauseOf,
    clauses: count,
    items: itemsOf(clauses, clauseOf, cues, supporting, sameness, isName),
  };
};
