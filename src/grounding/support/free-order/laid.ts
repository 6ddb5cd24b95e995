import type { Reason } from "#brief/brief.ts";
import type { Attributed, Reading } from "#reading/reading.ts";
import type { Word } from "#reading/words.ts";
import type { Finding } from "../case.ts";
import type { Ground, Match, Laid as Plain, Witness } from "./align.ts";
import type { Item } from "./cut.ts";
import type { Source } from "./sources.ts";

export type { Ground, Witness } from "./align.ts";

/** A line of ours beside its evidence, with what the article ties to it. */
export type Laid = Plain & {
  reading: Reading;
  sources: readonly Source[];
  /** Attributions whose content lies in a sentence of the evidence. */
  toldIn(witness: Witness): readonly Attributed[];
  /** Words of the article that stand side by side with a capital, each with the others: "Landrätin Helga Brandmeier". */
  beside(key: string): ReadonlySet<string>;
  /** The sentence of the article before one, cut. */
  before(index: number): Witness | null;
};

export type Check = (laid: Laid) => readonly Finding[];

/** What stands against a word of ours, or against the whole line. */
export const finding = (reason: Reason, match?: { item: Item; on: Item | null } | null): Finding => ({
  reason,
  at: match ? { start: match.item.start, end: match.item.end } : null,
  against: match?.on ? { start: match.on.start, end: match.on.end } : null,
});

/** A word that only names who says it. */
export const isSource = ({ sources }: Laid, item: Item): boolean =>
  sources.some(
    ({ plain, items, from, to }) =>
      plain && (items.includes(item) || (item.at >= from && item.at < to && item.value === null)),
  );

/** The segments of the evidence that a segment of ours stands on, with those that govern them: "es ist unklar, ob …". */
export const scopeOf = ({ tongue: { order } }: Laid, { used }: Ground, witness: Witness): ReadonlySet<number> => {
  const scope = new Set(used);
  for (const segment of used) {
    const first = witness.words.find(({ kind }, at) => witness.segmentOf[at] === segment && kind === "word");
    const governed = first && (order.subordinators.has(first.lower) || witness.parts[segment]?.infinitive);
    const shares =
      first && order.coordinators.has(first.lower) && !witness.parts[segment]?.doer && !witness.parts[segment]?.pronoun;
    if (shares && segment > 0) scope.add(segment - 1);
    if (governed && segment > 0 && !order.conditions.has(first.lower) && !order.openingCauses.has(first.lower))
      scope.add(segment - 1);
  }
  return scope;
};

export const wordsOf = (
  parsed: { words: readonly Word[]; segmentOf: readonly number[] },
  segments: ReadonlySet<number>,
): Word[] => parsed.words.filter((_, at) => segments.has(parsed.segmentOf[at] ?? -1));

export const contentOf = (laid: Laid, { matches }: Ground): Match[] =>
  matches.filter(({ item }) => !isSource(laid, item));
