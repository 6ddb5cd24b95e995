import type { Cues } from "#language/cues.ts";
import type { Reading, Sentence } from "#reading/reading.ts";
import { isCapital, type Word } from "#reading/words.ts";
import type { Asked } from "./asked.ts";
import { deskOf } from "./candidates.ts";
import { theirsIn } from "./named.ts";
import { contentOf } from "./phrase.ts";

/** The names on both sides of a question's verb: "Did Quill beat Lund", "who was sued by Quill", "who lost to Lund". */
export const rolesIn = (
  words: readonly Word[],
  from: number,
  verb: Word | null,
  { asking, grammar, saying }: Cues,
): Asked["roles"] => {
  if (verb === null || grammar.adjectives.has(verb.lower) || grammar.endings.adjective.test(verb.lower)) return null;
  const at = words.indexOf(verb);
  const before = words.slice(from, at);
  // "What does Quill say is a condition": what is told is nobody's deed to another.
  const isSaidToBe = before.some(
    ({ lower }, index) => saying.verbs.has(lower) && grammar.be.has(before[index + 1]?.lower ?? ""),
  );
  if (isSaidToBe) return null;
  const behind = words.slice(at + 1);
  const named = (some: readonly Word[]): Word[] => contentOf(some, asking).filter(isCapital);
  const isPassive = before.some(({ lower }) => asking.passive.has(lower)) && !/ing$/u.test(verb.lower);
  const by = behind.findIndex(({ lower }) => lower === grammar.joints.by);
  const led = behind[0]?.lower === grammar.joints.to ? behind.slice(1) : behind;
  const end = led.findIndex(({ kind, lower }) => kind === "mark" || grammar.prepositions.has(lower));
  const object = led.slice(0, end < 0 ? undefined : end);
  const [agent, patient] = isPassive
    ? [by < 0 ? [] : named(behind.slice(by + 1)), named(before)]
    : [named(before), named(object)];
  return agent.length + patient.length > 0 ? { verb, agent, patient } : null;
};

/** From a participle back to its "was": "was later narrowly defeated". */
const farthestBe = 3;
const fewestBefore = 2;
/** What is longer is no sentence: a list, a text without full stops. */
const longestSentence = 300;
const nounReach = 3;

type Side = "before" | "behind";

/** Whether a passage tells the deed the other way round: it has the one asked about on the other side of the verb. */
export const isTurnedRound = (reading: Reading, { words }: Sentence, { roles }: Asked): boolean => {
  const { cues } = reading;
  if (!cues || !roles || words.length > longestSentence) return false;
  const { asking, grammar } = cues;
  const { retriever } = deskOf(reading);
  const stem = ({ lower }: Word): string => asking.stem(asking.irregular.get(lower) ?? lower);
  const stems = (set: ReadonlySet<string>): Set<string> => new Set([...set].map((each) => asking.stem(each)));
  const own = stem(roles.verb);
  const ends = asking.converse.map(([one, other]) => [stems(one), stems(other)] as const);
  const pair = ends.find(([one, other]) => one.has(own) || other.has(own));
  const [same, other] = !pair ? [new Set([own]), new Set<string>()] : pair[0].has(own) ? pair : [pair[1], pair[0]];
  const [isAgent, isPatient] = [theirsIn(reading, retriever, roles.agent), theirsIn(reading, retriever, roles.patient)];

  const isBetween = ({ lower }: Word): boolean =>
    grammar.adverbs.has(lower) || /ly$/u.test(lower) || asking.negations.has(lower) || asking.passive.has(lower);
  const isPassive = (at: number): boolean => {
    if (/ing$/u.test(words[at]?.lower ?? "")) return false;
    if (words[at + 1]?.lower === grammar.joints.by) return true;
    const before = words.slice(Math.max(0, at - farthestBe), at);
    const be = before.findLastIndex(({ lower }) => asking.passive.has(lower));
    return be >= 0 && before.slice(be + 1).every(isBetween);
  };
  const isBorder = ({ lower, text }: Word): boolean =>
    text === "," || lower === ";" || grammar.subordinators.has(lower) || grammar.relatives.has(lower);
  const clauseBefore = (at: number): readonly Word[] => words.slice(words.slice(0, at).findLastIndex(isBorder) + 1, at);
  const clauseBehind = (at: number): readonly Word[] => {
    const behind = words.slice(at + 1);
    const end = behind.findIndex(isBorder);
    return behind.slice(0, end < 0 ? undefined : end);
  };
  const isTurnedAt = (at: number): boolean => {
    const [all, before, behind] = [words.slice(0, at), clauseBefore(at), clauseBehind(at)];
    if (all.filter(({ kind }) => kind !== "mark").length < fewestBefore) return false;
    const isPointed =
      before.some(({ lower }) => asking.pointers.has(lower)) || grammar.relatives.has(words[at - 1]?.lower ?? "");
    const agentSide: Side = isPassive(at) === other.has(stem(words[at] ?? roles.verb)) ? "before" : "behind";
    const isOnOtherSide = (isTheirs: (word: Word) => boolean, side: Side): boolean =>
      side === "before"
        ? !isPointed && !all.some(isTheirs) && words.slice(at + 1).some(isTheirs)
        : before.some(isTheirs) && !behind.some(isTheirs);
    return isOnOtherSide(isAgent, agentSide) || isOnOtherSide(isPatient, agentSide === "before" ? "behind" : "before");
  };
  const places = words.flatMap((word, at) => {
    const each = stem(word);
    return !isCapital(word) && (same.has(each) || other.has(each)) ? [at] : [];
  });
  /** "Rejected these accusations": the noun of what was said, and nobody's who is asked about. */
  const isNounOfOthers = (at: number): boolean => {
    const before = words.slice(Math.max(0, at - nounReach), at);
    const isNoun =
      before.some(({ lower }) => grammar.determiners.has(lower)) && /s$|ion$|al$/u.test(words[at]?.lower ?? "");
    const isOwn =
      before.some((word) => isAgent(word) && /['’]s?$/u.test(word.text)) ||
      words.slice(at + 1, at + 1 + nounReach).some(isAgent);
    return isNoun && cues.saying.verbs.has(roles.verb.lower) && roles.agent.length > 0 && !isOwn;
  };
  return places.length > 0 && places.every((at) => isTurnedAt(at) || isNounOfOthers(at));
};
