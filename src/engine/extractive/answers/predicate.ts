import type { Asking } from "#language/asking.ts";
import type { Cues } from "#language/cues.ts";
import { isCapital, type Word } from "#reading/words.ts";
import type { Interrogative } from "./asked.ts";
import { spoken } from "./phrase.ts";

/** Behind "how many ships" the verb that opens still stands near. */
const furthestOpener = 3;

type Kind = (word: Word, before: Word | undefined) => boolean;

/** What a word of the question may be: a bare verb, a participle. */
const verbKinds = ({ grammar, saying, asking }: Cues): Record<"bare" | "participle", Kind> => {
  const formsOf = (lower: string): string[] => [
    ...(grammar.verbs.has(lower) ? [grammar.verbs.get(lower) ?? ""] : []),
    ...(saying.verbs.get(lower) ?? []).map(({ form }) => form),
  ];
  const isNounPlace = (before: Word | undefined): boolean =>
    before !== undefined &&
    (grammar.determiners.has(before.lower) ||
      grammar.possessives.has(before.lower) ||
      grammar.prepositions.has(before.lower) ||
      grammar.adjectives.has(before.lower));
  /** "Beat", "hit", "cut": the past is the bare form. */
  const isUnchanging = (lower: string, form: string): boolean =>
    form !== "ing" && form !== "s" && !asking.irregular.has(lower) && !grammar.endings.past.test(lower);
  return {
    bare: ({ lower }, before) =>
      !isNounPlace(before) && formsOf(lower).some((form) => form === "base" || isUnchanging(lower, form)),
    participle: ({ lower }, before) =>
      !isNounPlace(before) &&
      (formsOf(lower).some((form) => form === "past" || form === "participle" || form === "ing") ||
        grammar.endings.past.test(lower) ||
        grammar.endings.ing.test(lower)),
  };
};

/** What the one who is asked about is said to do or be: "Did the council *approve* it", "Will it be *demolished*", "Who *won*". Null where it cannot be told or says too little. */
export const predicateOf = (words: readonly Word[], interrogative: Interrogative | null, cues: Cues): Word | null => {
  const { asking } = cues;
  const from = interrogative ? interrogative.at + interrogative.length : 0;
  const rest = spoken(words.slice(from));
  const opener = rest.findIndex(({ lower }) => asking.openers.has(lower));
  const isSubject = interrogative !== null && (opener < 0 || opener > furthestOpener);
  const found = isSubject
    ? interrogative.wanted === "person"
      ? asksSubject(rest, asking)
      : subjectsVerb(rest, cues)
    : behindOpener(rest, Math.max(0, opener), cues);
  return found && !asking.lightWords.has(found.lower) && !asking.stopWords.has(found.lower) && !isCapital(found)
    ? found
    : null;
};

/** "Who won the race": the verb stands right behind what asks. */
const asksSubject = ([first]: readonly Word[], { stopWords }: Asking): Word | null =>
  first && !stopWords.has(first.lower) ? first : null;

/** "How many people died in the fire": the verb stands behind the noun that is asked for. */
const subjectsVerb = ([noun, verb]: readonly Word[], { asking, grammar }: Cues): Word | null => {
  const isPast =
    verb !== undefined &&
    (asking.irregular.has(verb.lower) || grammar.endings.past.test(verb.lower)) &&
    !isCapital(verb);
  return noun && isPast && asking.heads.has(noun.lower) ? verb : null;
};

const behindOpener = (rest: readonly Word[], opener: number, cues: Cues): Word | null => {
  const { asking, grammar } = cues;
  const { bare, participle } = verbKinds(cues);
  const helper = rest[opener]?.lower ?? "";
  const clause = rest.slice(opener + 1);
  const isPast = asking.be.has(helper) || asking.have.has(helper);
  // "How many people were hurt": the subject stands before the helper already.
  const isOfNobody =
    isPast && clause[0] !== undefined && participle(clause[0], undefined) && clause[1]?.lower === grammar.joints.by;
  const from = opener > 0 || isOfNobody ? 0 : 1;
  const helped = clause.findIndex(({ lower }, at) => at >= from && (grammar.be.has(lower) || grammar.have.has(lower)));
  if (helped >= 0) return clause.slice(helped + 1).find((word) => !asking.stopWords.has(word.lower)) ?? null;
  const test = isPast ? participle : bare;
  const isVerb = (word: Word | undefined, at: number): boolean =>
    word !== undefined && at >= from && !isCapital(word) && test(word, clause[at - 1]);
  // "Did drug use rise": a light word right before a verb is a noun.
  const found = clause.find(
    (word, at) => isVerb(word, at) && !(asking.lightWords.has(word.lower) && isVerb(clause[at + 1], at + 1)),
  );
  if (found) return found;
  return isPast ? officeBehind(clause, cues) : lastVerb(clause, cues);
};

/** "When was Quill captain of the team?" */
const officeBehind = (clause: readonly Word[], { naming }: Cues): Word | null => {
  const [first] = clause;
  const noun = clause.find((word) => !isCapital(word));
  return first && isCapital(first) && noun && (naming.titleHeads.has(noun.lower) || naming.personNouns.has(noun.lower))
    ? noun
    : null;
};

/** "How far did the cat travel": what stands last, no noun by its neighbour. */
const lastVerb = (clause: readonly Word[], { grammar }: Cues): Word | null => {
  const [before, last] = [clause.at(-2), clause.at(-1)];
  if (!before || !last) return null;
  if (isCapital(last)) return betweenNames(clause, grammar);
  const leads = [grammar.determiners, grammar.possessives, grammar.prepositions, grammar.adjectives];
  return leads.some((set) => set.has(before.lower)) ? null : last;
};

/** "What did Quill fine Lund", "when did Quill shut down Lund": the one word that stands between two names, a particle beside it. */
const betweenNames = (clause: readonly Word[], { prepositions, adverbs }: Cues["grammar"]): Word | null => {
  const plain = clause.filter(
    (word, at) => !isCapital(word) && at > 0 && !prepositions.has(word.lower) && !adverbs.has(word.lower),
  );
  const [verb] = plain;
  const before = verb && clause[clause.indexOf(verb) - 1];
  return plain.length === 1 && verb && before && isCapital(before) ? verb : null;
};
