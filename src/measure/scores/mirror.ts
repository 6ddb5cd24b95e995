import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { Brief, Statement } from "#brief/brief.ts";
import { statementsOf } from "#brief/brief.ts";
import { mirrored, type Pairs } from "../mirror.ts";
import type { Score } from "./score.ts";

/** A text of our own about two sides, with what is to change places. */
const Mirror = z.object({ id: z.string(), names: z.array(z.tuple([z.string(), z.string()])), text: z.string() });

const folder = join(import.meta.dirname, "../texts/mirror");

export const mirrorTexts = (): z.infer<typeof Mirror>[] =>
  readdirSync(folder)
    .sort()
    .map((file) => Mirror.parse(JSON.parse(readFileSync(join(folder, file), "utf8"))));

/** What of a brief is compared: each entry with the section it stands in, in order. */
type Told = { lines: string[]; words: string[]; verbs: string[]; quotes: string[] };

const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

const verbsOf = ({ attribution }: Statement): string[] =>
  attribution.chain.map(({ source, verb }) => `${source}: ${verb ?? "–"}`);

const toldBy = (brief: Brief, swap: (text: string) => string): Told => {
  const statements = statementsOf(brief);
  const lines = [
    ...brief.summary.map(({ text }) => `summary ${text}`),
    ...brief.actors.map(({ name, role, heard }) => `actor ${name}, ${role ?? "–"}, ${heard}`),
    ...brief.actors.map(({ name, stance }) => `stance ${name}: ${stance?.text ?? "–"}`),
    ...brief.disputedPoints.flatMap(({ question, positions, finding }) => [
      `question ${question}`,
      ...positions.map(({ holders, stance, statement }) => `${stance} ${holders.join(", ")}: ${statement.text}`),
      `finding ${finding?.text ?? "–"}`,
    ]),
    ...brief.unknowns.map(({ text }) => `unknown ${text}`),
    ...brief.missingVoices.map(({ name, why }) => `missing ${name}: ${why}`),
  ];
  return {
    lines: lines.map(swap),
    words: lines.flatMap((line) => wordsIn(swap(line))),
    verbs: statements.flatMap(verbsOf).map(swap),
    quotes: statements.flatMap(({ quotes }) => quotes.map(({ text }) => swap(text))),
  };
};

/** How much of two bags is in one of them only: 0 where they hold the same, 1 where they share nothing. */
const apart = (a: readonly string[], b: readonly string[]): number => {
  const counts = new Map<string, number>();
  for (const each of a) counts.set(each, (counts.get(each) ?? 0) + 1);
  let both = 0;
  for (const each of b) {
    const left = counts.get(each) ?? 0;
    if (left > 0) both += 1;
    counts.set(each, left - 1);
  }
  return a.length + b.length === 0 ? 0 : 1 - (2 * both) / (a.length + b.length);
};

/** Where each of `a` stands in `b`: the first at the first, the second of the same words at the second. */
const placesIn = (a: readonly string[], b: readonly string[]): number[] => {
  const from = new Map<string, number>();
  return a.flatMap((each) => {
    const place = b.indexOf(each, from.get(each) ?? 0);
    if (place < 0) return [];
    from.set(each, place + 1);
    return [place];
  });
};

/** The share of lines that both have and that stand in another order. */
const reordered = (a: readonly string[], b: readonly string[]): number => {
  const places = placesIn(a, b);
  const pairs = places.flatMap((place, n) => places.slice(n + 1).map((later) => place > later));
  return pairs.length === 0 ? 0 : pairs.filter(Boolean).length / pairs.length;
};

/** Told of a text whose brief is not the mirrored one: the lines that only one of the two has. */
export type Uneven = { id: string; only: readonly string[]; instead: readonly string[] };

const uneven = (id: string, a: readonly string[], b: readonly string[]): Uneven => ({
  id,
  only: a.filter((line) => !b.includes(line)),
  instead: b.filter((line) => !a.includes(line)),
});

/** Whether two sides that change places in the article change places in its brief, and nothing else does. */
export const scoreMirror = async (
  set: string,
  briefOf: (text: string) => Promise<Brief>,
  tell: (uneven: Uneven) => void,
  limit = Number.POSITIVE_INFINITY,
): Promise<Score[]> => {
  const texts = mirrorTexts().slice(0, limit);
  const sums = { lines: 0, words: 0, verbs: 0, order: 0, quotes: 0 };
  for (const { id, names, text } of texts) {
    const pairs: Pairs = names;
    const here = toldBy(await briefOf(text), (words) => mirrored(words, pairs));
    const there = toldBy(await briefOf(mirrored(text, pairs)), (words) => words);
    sums.lines += apart(here.lines, there.lines);
    sums.words += apart(here.words, there.words);
    sums.verbs += apart(here.verbs, there.verbs);
    sums.quotes += apart(here.quotes, there.quotes);
    sums.order += reordered(here.lines, there.lines);
    const difference = uneven(id, here.lines, there.lines);
    if (difference.only.length > 0 || reordered(here.lines, there.lines) > 0) tell(difference);
  }
  return Object.entries(sums).map(([what, sum]) => ({
    set,
    measure: `mirrored sides: difference in ${what}`,
    n: texts.length,
    value: sum / Math.max(1, texts.length),
    floor: null,
    goal: 0,
    lowerIsBetter: true,
  }));
};
