import { lazily } from "#grounding/locate/lazily.ts";
import type { Cues } from "#language/cues.ts";
import type { Supporting } from "#language/supporting.ts";
import { listedIn } from "./listed.ts";

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
  const groups = lazily(() => {
    const byKey = new Map<string, Set<number>>();
    for (const [index, group] of supporting.same().entries())
      for (const phrase of group) {
        const key = phraseKey(phrase);
        const held = byKey.get(key);
        if (held) held.add(index);
        else byKey.set(key, new Set([index]));
      }
    return byKey;
  });
  const synonymsOf = listedIn(supporting.synonyms);
  const broaderThan = listedIn(supporting.broader);
  const areListed = (one: string, other: string): boolean => {
    const [a, b] = [groups().get(one), groups().get(other)];
    if (a && b) for (const index of a) if (b.has(index)) return true;
    const own = synonymsOf(one);
    return own.length > 0 && synonymsOf(other).some((group) => own.includes(group));
  };
  const contraries = lazily(
    () =>
      new Set(
        supporting.opposites.flatMap(([one, other]) => [
          `${keyOf(one)}/${keyOf(other)}`,
          `${keyOf(other)}/${keyOf(one)}`,
        ]),
      ),
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
    isPhrase: (key) => groups().has(key),
    alike: (one, other) => one === other || one === `re${other}` || other === `re${one}` || areListed(one, other),
    isOfOneRoot: (one, other) => roughOf(one) === roughOf(other),
    isBroader: (one, other) => broaderThan(other).includes(one),
    contrary: (one, other) => one !== other && (contraries().has(`${one}/${other}`) || turned(one, other)),
  };
};

const made = new WeakMap<Supporting, Sameness>();

/** Made once for a language. */
export const samenessIn = (cues: Cues, supporting: Supporting): Sameness => {
  const known = made.get(supporting) ?? built(cues, supporting);
  made.set(supporting, known);
  return known;
};
