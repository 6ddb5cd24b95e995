import type { Reason } from "#brief/brief.ts";
import { type Case, type Finding, isOfSource, matchesOf } from "./case.ts";
import type { Parsed } from "./parse.ts";

/** How far a line may be worded otherwise than the evidence before code is no longer sure of a reason. */
type Limit = {
  /** So many words of ours that only resemble the article's. */
  alike: number;
  /** So many that resemble it or are not there at all. */
  own: number;
};

const none = Number.POSITIVE_INFINITY;

/** What is found by comparing the order of words, their helpers and what they hang on; the rest is read off the words themselves. */
const limits: ReadonlyMap<Reason, Limit> = new Map<Reason, Limit>([
  ["time-shifted", { alike: 1, own: 2 }],
  ["name-swapped", { alike: 2, own: 2 }],
  ["number-swapped", { alike: 2, own: 3 }],
  ["condition-dropped", { alike: 2, own: 2 }],
  ["scope", { alike: 2, own: 2 }],
  ["roles-swapped", { alike: 2, own: none }],
  ["quantifier", { alike: 2, own: none }],
  ["cause-added", { alike: 2, own: none }],
]);

/** Whether what was found against our sentence is known to be so, and not only likely. */
export const isSure = (given: Case, { reason, at, against }: Finding): boolean => {
  const limit = limitOf(given, reason);
  // a name or number that stands nowhere in the evidence is no matter of likeness
  if (limit === null || (at !== null && against === null)) return true;
  const here = matchesOf(given).filter(({ item, borrowed }) => !borrowed && !isOfSource(given, item));
  const alike = here.filter(({ grade }) => grade === "alike").length;
  const missing = here.filter(({ grade }) => grade === "none").length;
  return alike < limit.alike && alike + missing < limit.own;
};

const limitOf = (given: Case, reason: Reason): Limit | null => {
  if (reason === "negation-lost") return isOnOneSide(given, denies) ? null : { alike: 1, own: 2 };
  if (reason !== "verb-raised") return limits.get(reason) ?? null;
  if (isOnOneSide(given, leavesOpen)) return null;
  return given.ours.words.some((_, at) => leavesOpen(given, given.ours, at))
    ? { alike: 2, own: 2 }
    : { alike: 1, own: 2 };
};

type Tells = (given: Case, parsed: Parsed, at: number) => boolean;

/** One of both sentences says it somewhere and the other nowhere: no wording can make them one. */
const isOnOneSide = (given: Case, tells: Tells): boolean => {
  const isSaid = (parsed: Parsed): boolean => parsed.words.some((_, at) => tells(given, parsed, at));
  return isSaid(given.ours) !== given.witnesses.some(isSaid);
};

const denies: Tells = ({ supporting }, { words }, at) => {
  const lower = words[at]?.lower ?? "";
  return (
    [supporting.negations, supporting.denying, supporting.averse].some((set) => set.has(lower)) ||
    supporting.endings.not.test(lower) ||
    supporting.endings.denied.test(lower)
  );
};

const leavesOpen: Tells = ({ supporting }, { words, tags }, at) => {
  const lower = words[at]?.lower ?? "";
  return (
    tags[at] === "modal" ||
    [supporting.unreal, supporting.possible, supporting.able, supporting.doubting].some((set) => set.has(lower))
  );
};
