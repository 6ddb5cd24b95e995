import type { Article, Passage, Span } from "#brief/article.ts";
import type { Cut, Item, Tongue } from "./cut.ts";
import type { Parts } from "./phrases.ts";
import type { Source } from "./sources.ts";

/** A sentence of the evidence. `index` is its place in the article. */
export type Witness = Cut & { index: number; passage: Passage; parts: readonly Parts[] };

/** What an item of ours stands on; `witness` is -1 where it stands on nothing. `borrowed`: not in the main sentence of its segment. */
export type Match = {
  item: Item;
  on: Item | null;
  witness: number;
  grade: "same" | "alike" | "contrary" | "none";
  borrowed: boolean;
};

/** A segment of ours with the sentence that carries most of it, and the segments of that which it stands on. */
export type Ground = { segment: number; main: number; matches: readonly Match[]; used: ReadonlySet<number> };

/** A line of ours, cut. */
export type Ours = Cut & { parts: readonly Parts[] };

/** A line of ours laid beside its evidence. */
export type Laid = {
  tongue: Tongue;
  article: Article;
  text: string;
  ours: Ours;
  witnesses: readonly Witness[];
  grounds: readonly Ground[];
  spans: readonly Span[];
};

/** One word in two forms: the longer is the shorter with an ending. */
export const isForm = ({ order }: Tongue, one: string, other: string): boolean => {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return short.length >= 3 && long.startsWith(short) && order.shapes.ending.test(long.slice(short.length));
};

const sharesGroup = ({ order }: Tongue, one: string, other: string): boolean => {
  const [a, b] = [order.same.get(one), order.same.get(other)];
  if (!a || !b) return false;
  for (const group of a) if (b.has(group)) return true;
  return false;
};

/** "Figuren" for "Bronzefiguren": the head of a compound says less. */
const isHeadOf = ({ order }: Tongue, ours: string, theirs: string, least = 4): boolean => {
  const [head, whole] = [order.bare(ours), order.bare(theirs)];
  return (
    head.length >= least &&
    whole.length >= head.length + 3 &&
    whole.endsWith(head) &&
    !order.shapes.turning.test(whole.slice(0, -head.length))
  );
};

const gradeOf = (tongue: Tongue, one: Item, other: Item): Match["grade"] => {
  if (one.value !== null || other.value !== null)
    return one.value !== null &&
      other.value !== null &&
      Math.abs(one.value - other.value) < 1e-9 * Math.max(1, one.value)
      ? "same"
      : "none";
  if (one.key === other.key || isForm(tongue, one.key, other.key)) return "same";
  if (one.noun && other.noun && (one.lower === other.lower || isForm(tongue, one.lower, other.lower))) return "same";
  if (sharesGroup(tongue, one.key, other.key)) return "alike";
  if (tongue.order.contrary.has(`${one.key}/${other.key}`)) return "contrary";
  if (isUndone(tongue, one.key, other.key)) return "contrary";
  if (one.noun && other.noun && isHeadOf(tongue, one.lower, other.lower)) return "alike";
  if (isMadeOf(tongue, one, other) || isMadeOf(tongue, other, one)) return "alike";
  // the article calls it by both: "der Gemeinderat", "der Rat"
  if (one.noun && other.noun && tongue.nouns.has(one.lower) && isHeadOf(tongue, other.lower, one.lower, 3))
    return "alike";
  return "none";
};

const isStemOf = (stem: string, word: string): boolean => word.startsWith(stem) && word.length - stem.length <= 6;

/** "ungarisch" for "in Ungarn": an adjective made of a noun. */
const isMadeOf = ({ order }: Tongue, adjective: Item, noun: Item): boolean => {
  if (adjective.noun || !noun.noun) return false;
  // "Haltbarkeit" for "haltbar"
  if (
    adjective.key.length >= 4 &&
    order.shapes.quality.test(noun.lower) &&
    isStemOf(order.bare(adjective.lower), noun.lower)
  )
    return true;
  if (adjective.verbal) return false;
  const stem = order.bare(order.shapes.derived.exec(adjective.lower)?.[1] ?? "");
  return stem.length >= 3 && order.bare(noun.lower).startsWith(stem) && noun.lower.length - stem.length <= 6;
};

const isUndone = ({ order: { undoing } }: Tongue, one: string, other: string): boolean =>
  one === undoing + other || other === undoing + one;

/** "Betriebsratschef" for "der Vorsitzende des Betriebsrats": each half of our compound stands in the sentence. */
const isPutTogether = (tongue: Tongue, item: Item, { items }: Cut, others: readonly Cut[]): Item | null => {
  if (!item.noun || item.key.length < 8) return null;
  for (let at = 4; at <= item.lower.length - 4; at++) {
    const lower = item.lower.slice(at);
    const head = { ...item, key: tongue.order.key(lower), lower };
    const first = tongue.order.bare(item.lower.slice(0, at).replace(tongue.order.shapes.link, ""));
    const [held, own] = [
      items.find((each) => each.noun && gradeOf(tongue, head, each) !== "none"),
      [...items, ...others.flatMap((other) => other.items.filter(({ noun }) => noun))].find(
        (each) => tongue.order.bare(each.lower) === first || isForm(tongue, tongue.order.bare(each.lower), first),
      ),
    ];
    if (held && own && held !== own) return held;
  }
  return null;
};

const rank = { same: 3, alike: 2, contrary: 1, none: 0 } as const;

/** A noun stands rather on a noun. */
const preferred = <Found extends { on: Item }>(item: Item, found: readonly Found[]): readonly Found[] => {
  const kin = found.filter(({ on }) => on.noun === item.noun);
  return kin.length > 0 ? kin : found;
};

/** The segments that ours stands on; one that only lends the subject is none where the verb stands in another. */
const usedBy = (matches: readonly Match[]): ReadonlySet<number> => {
  const held = matches.flatMap(({ on, borrowed }) => (on && !borrowed ? [on] : []));
  const verbs = new Set(held.filter(({ verbal }) => verbal).map(({ segment }) => segment));
  const found = new Set(held.map(({ segment }) => segment));
  if (verbs.size === 0) return found;
  return new Set(
    [...found].filter((segment) => verbs.has(segment) || held.filter((on) => on.segment === segment).length > 1),
  );
};

export const laidOut = (
  tongue: Tongue,
  article: Article,
  text: string,
  ours: Ours,
  sources: readonly Source[],
  witnesses: readonly Witness[],
  spans: readonly Span[],
): Laid => {
  const table = ours.items.map((item) =>
    witnesses.map((witness) => {
      const found = witness.items
        .map((on) => ({ on, grade: gradeOf(tongue, item, on) }))
        .filter(({ grade }) => grade !== "none")
        .toSorted((a, b) => rank[b.grade] - rank[a.grade]);
      const made =
        found.length === 0
          ? isPutTogether(
              tongue,
              item,
              witness,
              witnesses.filter(({ index }) => index === witness.index - 1),
            )
          : null;
      return made ? [{ on: made, grade: "alike" as const }] : found;
    }),
  );
  const sayers = new Set(sources.flatMap(({ items }) => items));
  const weightOf = (item: Item | undefined): number =>
    item === undefined || sayers.has(item) ? 0.4 : item.verbal ? 2.2 : 1;
  const score = (indices: readonly number[], w: number): number =>
    indices.reduce((sum, i) => sum + (rank[table[i]?.[w]?.[0]?.grade ?? "none"] > 0 ? weightOf(ours.items[i]) : 0), 0);
  const all = ours.items.map((_, i) => i);
  const names = new Set(sources.flatMap(({ plain, items }) => (plain ? items : [])));
  // what only names the source stands where the rest does
  const telling = (indices: readonly number[]): number[] => {
    const content = indices.filter((i) => {
      const item = ours.items[i];
      return item && !names.has(item) && !tongue.order.plain.has(item.key);
    });
    return content.length > 0 ? content : [];
  };
  const whole = witnesses.map((_, w) => score(telling(all), w) + score(all, w) / 100);
  const grounds: Ground[] = [];
  for (let segment = 0; segment < ours.segments; segment++) {
    const indices = all.filter((i) => ours.items[i]?.segment === segment);
    if (indices.length === 0) continue;
    let main = 0;
    let best = -1;
    for (const [w] of witnesses.entries()) {
      const here = score(telling(indices), w) + (whole[w] ?? 0) / 100;
      if (here > best) [best, main] = [here, w];
    }
    const firm = new Map<number, number>();
    for (const i of indices) {
      const found = table[i]?.[main] ?? [];
      const only = found.length === 1 ? found[0] : undefined;
      if (only) firm.set(only.on.segment, (firm.get(only.on.segment) ?? 0) + 1);
    }
    const matches = indices.flatMap((i): Match[] => {
      const item = ours.items[i];
      if (!item) return [];
      const here = table[i]?.[main] ?? [];
      const top = here[0];
      if (top) {
        const equals = here.filter(({ grade }) => grade === top.grade);
        const near =
          preferred(item, equals).toSorted(
            (a, b) => (firm.get(b.on.segment) ?? 0) - (firm.get(a.on.segment) ?? 0),
          )[0] ?? top;
        return [{ item, on: near.on, witness: main, grade: near.grade, borrowed: false }];
      }
      for (const [w] of witnesses.entries()) {
        const other = table[i]?.[w]?.[0];
        if (other && other.grade !== "contrary")
          return [{ item, on: other.on, witness: w, grade: other.grade, borrowed: true }];
      }
      return [{ item, on: null, witness: -1, grade: "none", borrowed: false }];
    });
    const used = usedBy(matches.filter(({ item }) => !names.has(item)));
    grounds.push({ segment, main, matches, used });
  }
  return { tongue, article, text, ours, witnesses, grounds, spans };
};
