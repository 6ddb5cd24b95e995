import type { Cues } from "#language/cues.ts";
import type { Supporting } from "#language/supporting.ts";

/** Whether two words say the same: by listed groups, and which listed pairs say the contrary. Words are given by their stems. */
export type Sameness = {
  /** The stem of a plain word: what its forms share. */
  keyOf(lower: string): string;
  /** Whether a stem, or two with a space, opens a listed phrase. */
  isPhrase(key: string): boolean;
  alike(one: string, other: string): boolean;
  /** Whether two stems share what is left of them without their endings. */
  isOfOneRoot(one: string, other: string): boolean;
  /** Whether the first says less of the same than the second: "storm" for "cyclone". */
  isBroader(one: string, other: string): boolean;
  contrary(one: string, other: string): boolean;
};

const built = (cues: Cues, supporting: Supporting): Sameness => {
  const { stem, irregular } = cues.asking;
  const stems = new Map<string, string>();
  const spelled = new Map<number, string>();
  for (const [word, group] of cues.matching.sameWords) spelled.set(group, word);
  const keyOf = (lower: string): string => {
    const known = stems.get(lower);
    if (known !== undefined) return known;
    // "die" and "dies" meet on what the stemmer makes of the longer form
    const group = cues.matching.sameWords.get(lower);
    const written = (group === undefined ? undefined : spelled.get(group)) ?? lower;
    const base = irregular.get(written) ?? written;
    const key = stem(/^.{1,2}ie$/u.test(base) ? `${base}s` : base)
      .replace(/is(?=$|at|e)/u, "iz")
      .replace(/our$/u, "or");
    stems.set(lower, key);
    return key;
  };
  const phraseKey = (phrase: string): string => phrase.split(" ").map(keyOf).join(" ");
  const groups = new Map<string, Set<number>>();
  for (const [index, group] of supporting.same().entries())
    for (const phrase of group) {
      const key = phraseKey(phrase);
      const held = groups.get(key);
      if (held) held.add(index);
      else groups.set(key, new Set([index]));
    }
  // words and their stems begin alike, so that only what is asked for need be stemmed
  const beginning = (word: string): string => word.slice(0, 2);
  const lines = Map.groupBy(supporting.broader(), ([word = ""]) => beginning(word));
  const above = new Map<string, Map<string, Set<string>>>();
  const broaderThan = (key: string): ReadonlySet<string> | undefined => {
    const begins = beginning(key);
    const known = above.get(begins) ?? new Map<string, Set<string>>();
    if (!above.has(begins))
      for (const [word = "", ...others] of lines.get(begins) ?? []) {
        const held = known.get(keyOf(word)) ?? new Set<string>();
        for (const other of others) held.add(keyOf(other));
        known.set(keyOf(word), held);
      }
    above.set(begins, known);
    return known.get(key);
  };
  const contraries = new Set(
    supporting.opposites.flatMap(([one, other]) => [`${keyOf(one)}/${keyOf(other)}`, `${keyOf(other)}/${keyOf(one)}`]),
  );
  const { undone, rough } = supporting.endings;
  const roughOf = (key: string): string => {
    const short = key.replace(rough, "");
    return short.length >= 4 ? short : key;
  };
  const turned = (one: string, other: string): boolean =>
    (undone.test(one) && one.replace(undone, "") === other) ||
    (undone.test(other) && other.replace(undone, "") === one);
  return {
    keyOf,
    isPhrase: (key) => groups.has(key),
    alike: (one, other) => {
      if (one === other || one === `re${other}` || other === `re${one}`) return true;
      const [a, b] = [groups.get(one), groups.get(other)];
      if (!a || !b) return false;
      for (const index of a) if (b.has(index)) return true;
      return false;
    },
    isOfOneRoot: (one, other) => roughOf(one) === roughOf(other),
    isBroader: (one, other) => broaderThan(other)?.has(one) ?? false,
    contrary: (one, other) => one !== other && (contraries.has(`${one}/${other}`) || turned(one, other)),
  };
};

const made = new WeakMap<Supporting, Sameness>();

/** Made once for a language. */
export const samenessIn = (cues: Cues, supporting: Supporting): Sameness => {
  const known = made.get(supporting) ?? built(cues, supporting);
  made.set(supporting, known);
  return known;
};
