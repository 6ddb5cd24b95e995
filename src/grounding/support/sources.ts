import type { Cues } from "#language/cues.ts";
import type { Supporting } from "#language/supporting.ts";
import type { Parsed } from "./parse.ts";

/** A source that a sentence of ours names: the words of it and of its verb of saying. `keys` are the stems of its names and nouns. */
export type Source = {
  from: number;
  to: number;
  keys: readonly string[];
  /** Those of them that are names. */
  names: readonly string[];
  lowers: readonly string[];
  verb: string;
  plain: boolean;
};

const nominal = new Set(["name", "noun", "adj", "num", "det", "poss", "prep", "mark", "time", "coord"]);

/** A verb of saying or thinking in a finite form. */
const tells = (lower: string, cues: Cues): boolean =>
  cues.saying.verbs.get(lower)?.some(({ cue, form }) => cue.kind !== "show" && form !== "ing" && form !== "base") ??
  false;

/** "People briefed on the talks": a participle inside a noun phrase. */
const isOfNoun = (tags: Parsed["tags"], at: number): boolean =>
  tags[at] === "ved" && tags[at - 1] === "noun" && tags[at + 1] === "prep";

/** Where the noun phrase that ends before `end` begins; no further back than `low`. */
const phraseFrom = ({ tags }: Parsed, end: number, low: number): number => {
  let at = end;
  while (at > low && (nominal.has(tags[at - 1] ?? "") || isOfNoun(tags, at - 1))) at--;
  return at;
};

/** "An officer who testified on Tuesday called": where the relative clause opens that parts a verb from its subject. */
const relativeTo = ({ tags }: Parsed, verb: number): number => {
  const opening = tags.lastIndexOf("rel", verb - 1);
  const between = tags.slice(opening + 1, verb);
  const isWhole = opening > 0 && between.some((tag) => finite.has(tag)) && !between.some((tag) => closing.has(tag));
  return isWhole && between.length < 12 ? opening : verb;
};

const finite: ReadonlySet<string> = new Set(["verb", "ved", "be", "have", "modal", "do"]);
const closing: ReadonlySet<string> = new Set(["comma", "stop", "that", "rel", "sub", "coord"]);

/** "…, said the ministry": the source stands behind. */
const isBehindMark = ({ tags }: Parsed, at: number): boolean => tags[at - 1] === "comma" || tags[at - 1] === "close";

/** Where the noun phrase that begins at a place ends. */
const phraseTo = ({ tags }: Parsed, from: number): number => {
  let end = from;
  while (end < tags.length && nominal.has(tags[end] ?? "")) end++;
  return end;
};

/** "Westphal says": a verb that looks like a noun behind a name. */
const isAfterName = ({ items }: Parsed, at: number): boolean =>
  items.some((item) => item.kind === "name" && item.to === at && !/['’]s?$/u.test(item.text));

/** Our sentence's own sources: "X says", "…, X says", "according to X", "in X's view", "X called". */
export const sourcesIn = (ours: Parsed, cues: Cues, supporting: Supporting): Source[] => {
  const { words, tags, items } = ours;
  const found: Source[] = [];
  const add = (
    from: number,
    to: number,
    phrase: [number, number],
    verb: string,
    beside: readonly string[] = [],
  ): void => {
    const inside = items.filter(({ at }) => at >= phrase[0] && at < phrase[1]);
    const lowers = words.slice(phrase[0], phrase[1]).map(({ lower }) => lower);
    if (phrase[1] > phrase[0])
      found.push({
        from,
        to,
        keys: inside.map(({ key }) => key),
        names: [...inside.filter(({ kind }) => kind === "name").map(({ key }) => key), ...beside],
        lowers,
        verb,
        plain: supporting.plain.has(verb),
      });
  };
  for (const [at, word] of words.entries()) {
    const { lower } = word;
    if (lower === cues.grammar.joints.according) {
      let end = at + 1;
      // whatever it is tagged, the word behind "to" is the source's
      while (
        end < words.length &&
        (end <= at + 2 || nominal.has(tags[end] ?? "") || tags[end] === "to") &&
        tags[end] !== "stop"
      )
        end++;
      add(at, end, [at + 1, end], "say");
      continue;
    }
    if (
      supporting.views.has(lower) &&
      words.slice(Math.max(0, at - 6), at).some((each) => supporting.viewing.has(each.lower))
    ) {
      const from = words.findLastIndex((each, index) => index < at && supporting.viewing.has(each.lower));
      const isOf = words[at + 1]?.lower === supporting.small.of;
      const end = isOf ? phraseTo(ours, at + 2) : at + 1;
      add(from, end, isOf ? [at + 2, end] : [from, at], "think");
      continue;
    }
    const isQuoting = cues.saying.quoting.has(lower) || (tags[at] === "ved" && tells(lower, cues));
    if (isQuoting && words[at + 1]?.lower === cues.grammar.joints.by) {
      const end = phraseTo(ours, at + 2);
      add(at, end, [at + 2, end], "say");
      continue;
    }
    const tag = tags[at];
    const next = words[at + 1]?.lower ?? "";
    // "the United States" states nothing
    if (tag === "name" && at > 0) continue;
    const endsHere = words[at + 1] === undefined || tags[at + 1] === "stop";
    if ((endsHere && !supporting.plain.has(lower)) || supporting.turning.has(next)) continue;
    // "are alleging"
    const goesOn = tag === "ving" && tags.slice(Math.max(0, at - 3), at).includes("be") && cues.saying.verbs.has(lower);
    if (
      (tag === "verb" || tag === "ved" || tag === "adj" || goesOn || isAfterName(ours, at)) &&
      (goesOn || tells(lower, cues) || supporting.attitudes.has(lower) || supporting.plain.has(lower))
    ) {
      // past the helpers and adverbs between a subject and its verb
      let end = at;
      while (end > 0 && ["have", "adv", "be", "do", "modal", "neg"].includes(tags[end - 1] ?? "")) end--;
      if (tags.slice(end, at).includes("be") && !supporting.attitudes.has(lower) && !goesOn) continue;
      let clause = end;
      let beside: string[] = [];
      if (tags[clause - 1] === "comma") {
        const opening = tags.lastIndexOf("comma", clause - 2);
        if (opening > 0) {
          // "the mayor, Ada Quist, says"
          const inside = items.filter(({ at, kind }) => kind === "name" && at > opening && at < clause);
          if (tags[opening + 1] === "name") beside = inside.map(({ key }) => key);
          clause = opening;
        }
      }
      if (tags[clause - 1] === "rel") {
        // "to Julie Graham, who said"
        const antecedent = tags[clause - 2] === "comma" ? clause - 2 : clause - 1;
        add(antecedent, at + 1, [phraseFrom(ours, antecedent, 0), antecedent], lower);
        continue;
      }
      const subject = relativeTo(ours, clause);
      const from = phraseFrom(ours, subject, 0);
      if (subject < clause && from < subject) {
        add(from, at + 1, [from, subject], lower);
        continue;
      }
      if (from === clause && tags[clause - 1] !== "pron") {
        const end = phraseTo(ours, at + 1);
        if (supporting.plain.has(lower) && isBehindMark(ours, at)) add(at, end, [at + 1, end], lower);
        continue;
      }
      add(from === clause ? clause - 1 : from, at + 1, [from === clause ? clause - 1 : from, clause], lower, beside);
    }
  }
  return found;
};
