import type { Word } from "#reading/words.ts";
import type { Desk } from "./desk.ts";

const copulaReach = 7;
/** "a plan to offer every man over 50 a test would …" */
const modifiedReach = 18;
export const judgementReach = 6;

/** What is judged, and whether well. */
export type Judgement = { head: Word; favours: boolean };

/** "a dangerous sentence", "this reckless plan": the verdict right before the noun. */
const judgedBefore = ({ disputing }: Desk, words: readonly Word[], at: number): boolean | null => {
  const { lower = "" } = words[at - 1] ?? {};
  if (words.slice(Math.max(0, at - 4), at).some((word) => disputing.negations.has(word.lower))) return null;
  return disputing.unfavourable.has(lower) ? false : null;
};

/** "the plan is “a trap”", "this move could be dangerous", "the bill would violate …": the verdict behind it. */
const judgedBehind = (desk: Desk, words: readonly Word[], at: number, called: boolean): boolean | null => {
  const { favourable, unfavourable, negations, helping, harming, amounting, excess, enough } = desk.disputing;
  const { be, modals, joints, prepositions } = desk.cues.grammar;
  const opens = words[at + 1]?.lower ?? "";
  const modified = opens === joints.to || opens === joints.that || prepositions.has(opens);
  const behind = words.slice(at + 1, at + 1 + (modified ? modifiedReach : copulaReach));
  const verb = behind.findIndex(
    ({ lower }) =>
      be.has(lower) ||
      modals.has(lower) ||
      lower === joints.as ||
      helping.has(lower) ||
      harming.has(lower) ||
      amounting.has(lower) ||
      desk.disputing.going.has(lower),
  );
  if (verb < 0 && !called && !/^[“"‘]$/u.test(behind[0]?.text ?? "")) return null;
  let negated = false;
  for (const { lower, text } of words.slice(at + 1 + Math.max(0, verb), at + 2 + verb + judgementReach)) {
    if (/^[,;.]$/u.test(text)) return null;
    if (amounting.has(lower)) return negated;
    if (negations.has(lower)) negated = true;
    if (excess.has(lower) && !prepositions.has(words[words.findIndex((each) => each.lower === lower) + 1]?.lower ?? ""))
      return negated;
    if (enough.has(lower)) return !negated;
    if (favourable.has(lower) || helping.has(lower)) return !negated;
    if (unfavourable.has(lower) || harming.has(lower)) return negated;
  }
  return null;
};

/** The verdict of some words on something proposed or decided. */
export const judged = (desk: Desk, words: readonly Word[], called: boolean): Judgement | null => {
  for (const [at, head] of words.entries()) {
    // "It is hard to change habits" judges no change.
    const isVerb = words[at - 1]?.lower === desk.cues.grammar.joints.to;
    if (isVerb || !desk.disputing.proposals.has(head.lower)) continue;
    const favours = judgedBehind(desk, words, at, called) ?? judgedBefore(desk, words, at);
    if (favours !== null) return { head, favours };
  }
  return null;
};

const objectReach = 4;

/** "the council should reject the project", "must not approve the plan": what is called for. */
export const calledFor = (desk: Desk, words: readonly Word[]): Judgement | null => {
  const { shoulds, stopping, backing, negations, proposals } = desk.disputing;
  for (const [at, { lower }] of words.entries()) {
    if (!shoulds.has(lower)) continue;
    const negated = negations.has(words[at + 1]?.lower ?? "");
    const verb = at + (negated ? 2 : 1);
    const act = words[verb]?.lower ?? "";
    const head = words.slice(verb + 1, verb + 1 + objectReach).find((word) => proposals.has(word.lower));
    if (head && (stopping.has(act) || backing.has(act))) return { head, favours: backing.has(act) !== negated };
  }
  return null;
};
