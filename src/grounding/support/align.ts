import { isNear } from "#grounding/locate/typo.ts";
import type { Cues } from "#language/cues.ts";
import type { Figure, Reading } from "#reading/reading.ts";
import type { Witness } from "./evidence.ts";
import type { Item } from "./items.ts";
import type { Parsed } from "./parse.ts";
import type { Sameness } from "./sameness.ts";

/**
 * What an item of our sentence stands on. `same`: the same word or value · `alike`: a listed synonym, derivation or name of the
 * same figure · `contrary`: a listed opposite · `none`. `borrowed`: it stands in another sentence than the rest of its clause.
 */
export type Match = {
  item: Item;
  grade: "same" | "alike" | "contrary" | "none";
  witness: number;
  /** The item of the evidence; null for a figure that is only pointed at there. */
  on: Item | null;
  borrowed: boolean;
};

export type ClauseMatch = { clause: number; main: number; matches: readonly Match[] };

/** Names of figures by each of their words' stems. */
export const namesIn = (reading: Reading, sameness: Sameness) => {
  const byKey = new Map<string, Set<Figure>>();
  for (const figure of reading.figures)
    for (const name of [figure.name, ...figure.aliases])
      for (const piece of name.split(/[\s&-]+/u)) {
        const key = sameness.keyOf(
          piece
            .toLowerCase()
            .replaceAll("’", "'")
            .replace(/(?:'s|')$/u, "")
            .replaceAll(".", ""),
        );
        if (key.length < 2) continue;
        const held = byKey.get(key);
        if (held) held.add(figure);
        else byKey.set(key, new Set([figure]));
      }
  return byKey;
};

/** Every figure that a sentence names, points at or is spoken by. */
export const figuresAt = (reading: Reading, witness: Witness): ReadonlySet<Figure> => {
  const { passage } = witness.sentence;
  const found = new Set<Figure>();
  for (const figure of reading.figures)
    if (figure.mentions.some(({ start, end }) => start >= passage.start && end <= passage.end)) found.add(figure);
  for (const [at, word] of witness.words.entries()) {
    const tag = witness.tags[at];
    if (tag !== "pron" && tag !== "object" && tag !== "poss") continue;
    const figure = reading.refer({ start: word.start, end: word.end });
    if (figure) found.add(figure);
  }
  // whoever answers is meant where he speaks of himself
  const ofHimself = witness.words.some(({ lower }) => reading.cues?.grammar.persons.first.has(lower));
  if (witness.answer?.speaker && ofHimself) found.add(witness.answer.speaker);
  for (const { speaker } of witness.told) if (speaker) found.add(speaker);
  return found;
};

/** The state that a name or a demonym stands for. */
export const stateOf = (item: Pick<Item, "lower">, cues: Cues): string | null => {
  const { naming } = cues;
  const lower = item.lower.replace(/(?:'s|')$/u, "");
  return (
    naming.demonyms.get(lower) ??
    naming.nationals.get(lower) ??
    naming.states.get(lower) ??
    naming.states.get(lower.replaceAll(".", "")) ??
    null
  );
};

const isVerbal = ({ tag }: Item): boolean => tag === "verb" || tag === "ved" || tag === "ving";

const gradeOf = (one: Item, other: Item, cues: Cues, sameness: Sameness): Match["grade"] => {
  if (one.kind === "number" || other.kind === "number")
    return one.kind === other.kind && Math.abs(one.value - other.value) < 1e-9 * Math.max(1, Math.abs(one.value))
      ? "same"
      : "none";
  if (one.key === other.key) return "same";
  if (/^\p{Lu}/u.test(one.text) || /^\p{Lu}/u.test(other.text)) {
    const [a, b] = [stateOf(one, cues), stateOf(other, cues)];
    if (a !== null && a === b) return "same";
  }
  if (one.kind === "name" && other.kind === "name") return "none";
  const isTurned = sameness.contrary(one.key, other.key);
  // "led" is no other word for "trailed", whatever both have in common
  if (isTurned && isVerbal(one) && isVerbal(other)) return "contrary";
  if (sameness.alike(one.key, other.key)) return "alike";
  if (isTurned) return "contrary";
  if (sameness.isOfOneRoot(one.key, other.key) || sameness.isBroader(one.key, other.key)) return "alike";
  // a slip of the article's own pen
  return one.lower.length > 7 &&
    one.key.slice(0, 3) === other.key.slice(0, 3) &&
    one.key.length === other.key.length &&
    isNear(one.key, other.key)
    ? "alike"
    : "none";
};

/** A word may stand on a phrase by one of the phrase's words, unless the phrase's last word makes another verb of it. */
const gradeWith = (item: Item, on: Item, cues: Cues, sameness: Sameness): Match["grade"] => {
  const whole = gradeOf(item, on, cues, sameness);
  if (whole !== "none" || on.parts.length === 0 || item.parts.length > 0) return whole;
  const grades = on.parts.map((part) => gradeOf(item, part, cues, sameness));
  return grades.find((grade) => grade === "same") ?? grades.find((grade) => grade === "alike") ?? "none";
};

/** "In spite of" for "despite". */
const isJoinedBy = ({ key }: Item, { words, tags }: Witness, sameness: Sameness): boolean =>
  words.some(({ lower }, at) => tags[at] === "prep" && sameness.alike(sameness.keyOf(lower), key));

/** A phrase of ours that the evidence does not know is taken word by word. */
export const takenApart = (
  ours: Parsed,
  witnesses: readonly Witness[],
  cues: Cues,
  sameness: Sameness,
  isLight: (item: Item) => boolean,
): Parsed => ({
  ...ours,
  items: ours.items.flatMap((item) =>
    item.parts.length === 0 ||
    isLight(item) ||
    witnesses.some(
      (witness) => candidates(item, witness, cues, sameness).length > 0 || isJoinedBy(item, witness, sameness),
    )
      ? [item]
      : item.parts,
  ),
});

const rank = { same: 3, alike: 2, contrary: 1, none: 0 } as const;

/** The items of a sentence that an item may stand on, best first. */
const candidates = (item: Item, witness: Witness, cues: Cues, sameness: Sameness) =>
  witness.items
    .map((on) => ({ on, grade: gradeWith(item, on, cues, sameness) }))
    .filter(({ grade }) => grade !== "none")
    .sort((a, b) => rank[b.grade] - rank[a.grade]);

/** How far a counterpart stands from the others; the very same form comes first. */
const farFrom = (item: Item, centre: number, home: number | null, on: Item): number =>
  Math.abs(on.at - centre) + (on.lower === item.lower ? 0 : 100) + (home === null || on.clause === home ? 0 : 8);

/** A word that both sides have equally often: the first of ours stands on their first, the second on their second. */
type Placed = { on: Item; grade: Match["grade"] };

const inTurn = (ours: Parsed, { key, at }: Item, equals: readonly Placed[]): Placed | null => {
  const mine = ours.items.filter((item) => item.key === key);
  const theirs = equals.filter(({ on }) => on.key === key).toSorted((a, b) => a.on.at - b.on.at);
  if (mine.length < 2 || mine.length !== theirs.length) return null;
  return theirs[mine.findIndex((item) => item.at === at)] ?? null;
};

/** The clause that most of what has one counterpart only stands in. */
const homeOf = (clauses: readonly number[]): number | null => {
  const counts = Map.groupBy(clauses, (clause) => clause);
  const [most] = [...counts].toSorted(([, a], [, b]) => b.length - a.length);
  return most && most[1].length * 2 > clauses.length ? most[0] : null;
};

const worth = { same: 1, alike: 0.9, contrary: 0.5, none: 0 } as const;

/**
 * Lays our sentence beside the evidence, clause by clause: the sentence that carries most of a clause is its main one, and what
 * that does not hold is borrowed from the others.
 */
export const aligned = (
  reading: Reading,
  ours: Parsed,
  witnesses: readonly Witness[],
  cues: Cues,
  sameness: Sameness,
  names: ReadonlyMap<string, ReadonlySet<Figure>>,
): ClauseMatch[] => {
  const figures = witnesses.map((witness) => figuresAt(reading, witness));
  const found: ClauseMatch[] = [];
  for (let clause = 0; clause < ours.clauses; clause++) {
    const items = ours.items.filter((item) => item.clause === clause);
    if (items.length === 0) continue;
    const keys = new Set(items.map(({ key }) => key));
    // a word that is there itself stands for no likeness of another: "located" over "local"
    const table = items.map((item) =>
      witnesses.map((witness) => {
        const all = candidates(item, witness, cues, sameness);
        const free = all.filter(({ on, grade }) => grade === "same" || !keys.has(on.key));
        return free.length > 0 ? free : all;
      }),
    );
    const named = items.map((item) =>
      witnesses.map((_, w) => {
        if (item.kind !== "name" && !/^\p{Lu}/u.test(item.text)) return false;
        for (const figure of names.get(item.key) ?? []) if (figures[w]?.has(figure)) return true;
        return false;
      }),
    );
    let main = 0;
    let best = -1;
    for (const [w] of witnesses.entries()) {
      let sum = 0;
      for (const [i, item] of items.entries()) {
        const top = table[i]?.[w]?.[0];
        sum += (top ? worth[top.grade] : named[i]?.[w] ? 0.8 : 0) * (item.kind === "name" ? 0.8 : 1);
      }
      if (sum > best + 1e-6) {
        best = sum;
        main = w;
      }
    }
    const sure = table.flatMap((row) => {
      const here = row[main] ?? [];
      const [only] = here;
      return here.length === 1 && only ? [only.on.at] : [];
    });
    const centre = sure.length > 0 ? sure.reduce((a, b) => a + b, 0) / sure.length : null;
    const home = homeOf(sure.map((at) => witnesses[main]?.clauseOf[at] ?? 0));
    const matches = items.map((item, i): Match => {
      const here = table[i]?.[main] ?? [];
      const top = here[0];
      if (top) {
        const equals = here.filter(({ grade }) => grade === top.grade);
        const nearest = (): Placed =>
          centre === null
            ? top
            : (equals.toSorted((a, b) => farFrom(item, centre, home, a.on) - farFrom(item, centre, home, b.on))[0] ??
              top);
        const near = inTurn(ours, item, equals) ?? nearest();
        if (near.grade !== "contrary" || !named[i]?.[main])
          return { item, grade: near.grade, witness: main, on: near.on, borrowed: false };
      }
      if (named[i]?.[main]) return { item, grade: "alike", witness: main, on: null, borrowed: false };
      for (const [w] of witnesses.entries()) {
        const other = table[i]?.[w]?.[0];
        if (w !== main && other && other.grade !== "contrary")
          return { item, grade: other.grade, witness: w, on: other.on, borrowed: true };
      }
      for (const [w] of witnesses.entries())
        if (w !== main && named[i]?.[w]) return { item, grade: "alike", witness: w, on: null, borrowed: true };
      return { item, grade: "none", witness: main, on: null, borrowed: false };
    });
    found.push({ clause, main, matches });
  }
  return found;
};
