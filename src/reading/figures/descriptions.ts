import type { Grammar } from "#language/grammar.ts";
import type { Sentence } from "#reading/reading.ts";
import type { Word } from "#reading/words.ts";
import type { Known } from "./acting.ts";
import { foldedName } from "./clusters.ts";
import type { Scene } from "./scene.ts";
import { variedAs } from "./varied.ts";

/** Whom "the minister", "the ministry" or "the Israeli government" means, told by roles and names; null where that is open. */
export const describedBy = (
  scene: Scene,
  knowns: readonly Known[],
  sentence: Sentence,
  words: readonly Word[],
  head: Word,
): Known | null => {
  const { naming, grammar } = scene.cues;
  const first = words[0];
  if (first === undefined || !isPointed(first, scene)) return null;
  const content = words
    .filter(
      (word) =>
        word.kind === "word" &&
        word.end <= head.end &&
        !grammar.determiners.has(word.lower) &&
        !grammar.possessives.has(word.lower),
    )
    .map(({ lower }) => lower.replace(/'s?$/, ""));
  const noun = head.lower;
  if (naming.governments.has(noun)) {
    const state = content
      .map((word) => naming.demonyms.get(word) ?? naming.states.get(word))
      .find((name) => name !== undefined);
    if (state !== undefined)
      return knowns.find(({ figure }) => figure.kind === "state" && isState(figure.name, state, scene)) ?? null;
  }
  const isPerson = naming.titleHeads.has(noun) || naming.personNouns.has(noun);
  if (isPerson && !naming.organisationNouns.has(noun)) {
    const holders = knowns.filter((known) => known.figure.kind === "person" && rolesMatch(known, content, noun, scene));
    return holders.length > 0 ? onlyOne(holders, sentence, content.length > 1) : variedAs(scene, sentence, words, head);
  }
  if (!naming.organisationNouns.has(noun) && !naming.bodyNouns.has(noun)) return null;
  const bodies = knowns.filter(({ figure: { kind } }) => kind === "organisation" || kind === "group");
  const isFull = content.length > 1;
  for (const matches of [isNamedSo, isToldSo, isOfClass]) {
    const fitting = bodies.filter((known) => matches(known, content, noun, scene));
    if (fitting.length > 0) return onlyOne(fitting, sentence, isFull);
  }
  return null;
};

const isPointed = (first: Word, { cues: { naming } }: Scene): boolean =>
  naming.pointers.has(first.lower) || /^\p{Lu}/u.test(first.text);

const isState = (name: string, state: string, { cues: { naming } }: Scene): boolean =>
  naming.states.get(name.toLowerCase()) === state;

/** The only one that fits before this place; of several the one that was just named, if the others are far. */
const onlyOne = (fitting: readonly Known[], sentence: Sentence, isFull: boolean): Known | null => {
  const before = fitting.filter(({ figure }) => (figure.mentions[0]?.start ?? 0) < sentence.passage.end);
  if (before.length === 1) return before[0] ?? null;
  if (before.length === 0) return isFull && fitting.length === 1 ? (fitting[0] ?? null) : null;
  return null;
};

const wordsIn = (text: string): readonly string[] => text.split(/[^\p{L}\p{N}-]+/u).filter(Boolean);

/** "undersecretary to the prime minister" is no prime minister: the office stands before the first preposition. */
const titleOf = (role: string, { prepositions, joints }: Grammar): readonly string[] => {
  const words = wordsIn(role);
  const at = words.findIndex((word) => prepositions.has(word) || word === joints.to);
  return at < 0 ? words : words.slice(0, at);
};

/** A "co-founder" is the founder afterwards. */
const withoutPrefix = (word: string): readonly string[] =>
  word.includes("-") ? [word, word.slice(word.indexOf("-") + 1)] : [word];

const rolesMatch = (
  known: Known,
  content: readonly string[],
  noun: string,
  { cues: { naming, grammar } }: Scene,
): boolean =>
  known.roles.some((role) => {
    const held = new Set(wordsIn(role).flatMap((word) => withoutPrefix(foldedName(word, ""))));
    const title = titleOf(role, grammar).flatMap(withoutPrefix);
    if (!title.includes(noun) || !content.every((word) => held.has(word))) return false;
    return [...naming.otherOffices].every((word) => !held.has(word) || content.includes(word));
  });

/** "the ministry" is the Health Ministry. */
const isNamedSo = ({ figure }: Known, content: readonly string[], noun: string, { cues: { naming } }: Scene): boolean =>
  [figure.name, ...figure.aliases].some((name) => {
    const held = new Set(wordsIn(foldedName(name, naming.article)));
    return held.has(noun) && content.every((word) => held.has(word) || naming.demonyms.has(word));
  });

/** By an apposition: "Clean Tarn, a charity". */
const isToldSo = ({ roles }: Known, content: readonly string[], noun: string): boolean =>
  roles.some((role) => wordsIn(role).includes(noun) && content.every((word) => wordsIn(role).includes(word)));

/** By the class of an outlet or a company. */
const isOfClass = (
  { figure }: Known,
  content: readonly string[],
  noun: string,
  { cues: { naming, saying }, firstOf }: Scene,
): boolean => {
  // "the company" that is spoken of before the first company is named is another
  const named = figure.mentions[0]?.start ?? 0;
  if (content.length > 1 || (firstOf.get(noun) ?? named) < named) return false;
  const parts = [figure.name, ...figure.aliases].flatMap((name) => wordsIn(foldedName(name, naming.article)));
  if (naming.outletNouns.has(noun)) return parts.some((part) => saying.outlets.has(part));
  return naming.companyNouns.has(noun) && parts.some((part) => naming.companyEnds.has(part));
};
