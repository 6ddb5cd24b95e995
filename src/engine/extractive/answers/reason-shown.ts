import { type Look, type Looked, lowerAt, phraseLook } from "./looked.ts";

/** "Dropped a plan on Tuesday to charge drivers": the plan's content, and no purpose; a day may stand between. */
const isContentOfNoun = ({ words, grammar, asking }: Looked, at: number): boolean => {
  const isDated = grammar.times.has(words[at - 1]?.lower ?? "");
  const isLed = isDated && grammar.prepositions.has(words[at - 2]?.lower ?? "");
  return asking.aimed?.has(words[isLed ? at - 3 : isDated ? at - 2 : at - 1]?.lower ?? "") ?? false;
};

/** "A plan to charge drivers for entering": what stands behind is the plan's, too. */
const isInsideContent = (looked: Looked, at: number): boolean => {
  const { words, grammar } = looked;
  for (let before = at - 1; before > 0 && words[before]?.kind !== "mark"; before -= 1) {
    if (lowerAt(looked, before) === grammar.joints.to && isContentOfNoun(looked, before)) return true;
  }
  return false;
};

const governsInfinitive = (looked: Looked, at: number): boolean => {
  const { words, grammar } = looked;
  const before = words[at - 1]?.lower ?? "";
  return (
    isContentOfNoun(looked, at) ||
    grammar.adjectives.has(before) ||
    grammar.endings.adjective.test(before) ||
    grammar.endings.past.test(before) ||
    (grammar.verbs.has(before) && !grammar.nounVerbs.has(before))
  );
};

const reasonPhrase = phraseLook((shows) => shows.reasons, 1);
/** "Changed its diet to improve" tells why, "began to improve" does not, nor does the very verb whose reason is asked for. */
const reasonSure: Look = (looked, at) => {
  const { words, grammar, asked } = looked;
  const next = words[at + 1];
  const isInfinitive = lowerAt(looked, at) === grammar.joints.to;
  return isInfinitive && (governsInfinitive(looked, at) || (next !== undefined && asked(next)))
    ? 0
    : reasonPhrase(looked, at);
};
const maybe = phraseLook((shows) => shows.maybeReasons, 0.5);
/** "Opened it to let them in" tells a purpose, "eligible to bid", "plans to sell" and "forced to leave" do not. */
const reasonMaybe: Look = (looked, at) => {
  const { words, grammar } = looked;
  // "Improved soon after." leads nowhere.
  if (words[at + 1] === undefined || words[at + 1]?.kind === "mark") return 0;
  if (lowerAt(looked, at) !== grammar.joints.to) return isInsideContent(looked, at) ? 0 : maybe(looked, at);
  const governs = governsInfinitive(looked, at);
  const next = words[at + 1];
  const isPurpose = next !== undefined && (grammar.verbs.get(next.lower) === "base" || looked.isBareVerb(next.lower));
  return isPurpose && !governs ? 0.5 : 0;
};

/** How surely a word opens a reason. */
export const reasonAt: Look = (looked, at) => Math.max(reasonSure(looked, at), reasonMaybe(looked, at));
