import type { Span } from "#brief/article.ts";
import type { Sentence } from "#reading/reading.ts";
import type { Word } from "#reading/words.ts";
import type { Desk } from "./desk.ts";

const subjectReach = 14;
const nameLength = 4;

/** From the first to the last of some words. */
export const spanOf = (words: readonly Word[]): Span | null => {
  const [first] = words;
  const last = words.at(-1);
  return first && last ? { start: first.start, end: last.end } : null;
};

/** Where the phrase before a verb group ends: auxiliaries, adverbs, a relative pronoun and a parenthesis are stepped over. */
const phraseEnd = (desk: Desk, words: readonly Word[], verb: number): number => {
  const { adverbs, have, be, modals, relatives } = desk.cues.grammar;
  let end = verb;
  for (
    let lower = words[end - 1]?.lower ?? "";
    adverbs.has(lower) ||
    have.has(lower) ||
    modals.has(lower) ||
    be.has(lower) ||
    desk.cues.grammar.times.has(lower) ||
    lower === desk.cues.grammar.joints.on;
    lower = words[end - 1]?.lower ?? ""
  )
    end -= 1;
  if (relatives.has(words[end - 1]?.lower ?? "")) end -= words[end - 2]?.text === "," ? 2 : 1;
  if (words[end - 1]?.text !== ",") return end;
  const low = Math.max(0, end - subjectReach);
  const opening = words.slice(low, end - 1).findLastIndex(({ text }) => text === ",");
  return opening >= 0 ? low + opening : end;
};

/** "The ombudsman, Per Holm, …": the name in commas behind a title belongs to it. Gives where it ends. */
const nameBehind = (words: readonly Word[], end: number): number => {
  if (words[end]?.text !== ",") return end;
  const behind = words.slice(end + 1, end + 2 + nameLength);
  const close = behind.findIndex(({ text }) => text === ",");
  const name = behind.slice(0, Math.max(0, close));
  return name.length > 0 && name.every(({ text }) => /^\p{Lu}/u.test(text)) ? end + 1 + close : end;
};

/** "The agency that counts the animals puts …": "that" goes on with the subject, where "said that" opens another. */
const isRelative = ({ cues: { grammar, saying } }: Desk, words: readonly Word[], that: number): boolean => {
  const before = words[that - 1];
  const next = words[that + 1];
  if (!before || !next || before.kind !== "word" || next.kind !== "word" || that < 2) return false;
  const told = saying.verbs.has(before.lower) || saying.nouns.has(before.lower) || saying.adjectives.has(before.lower);
  const opens = [grammar.determiners, grammar.possessives, grammar.subjects, grammar.prepositions].some((set) =>
    set.has(next.lower),
  );
  return !told && !opens && !/^\p{Lu}/u.test(next.text) && grammar.determiners.has(words[that - 2]?.lower ?? "");
};

/** The phrase that stands before a verb group as its subject. */
export const subjectBefore = (desk: Desk, words: readonly Word[], verb: number): Span | null => {
  const { coordinators, joints, subordinators } = desk.cues.grammar;
  const end = phraseEnd(desk, words, verb);
  let from = end;
  while (from > 0 && end - from < subjectReach) {
    const { text = ",", lower = "" } = words[from - 1] ?? {};
    const relative = lower === joints.that && isRelative(desk, words, from - 1);
    if (/^[,;:.()“”"—–]$/u.test(text) || coordinators.has(lower) || subordinators.has(lower)) break;
    if (lower === joints.that && !relative) break;
    from -= 1;
  }
  return spanOf(words.slice(from, nameBehind(words, end)));
};

/** "The bishop apologised to men who …": a past form that no "," or "by" makes a mere description. */
const isToldPast = ({ cues }: Desk, words: readonly Word[], at: number, past: RegExp): boolean => {
  const next = words[at + 1]?.lower ?? "";
  return past.test(words[at]?.lower ?? "") && words[at - 1]?.kind === "word" && next !== cues.grammar.joints.by;
};

/** "X was charged … and has pleaded not guilty": the subject of the sentence's first verb. */
export const sharedSubject = (desk: Desk, { words }: Sentence, verb: number): Span | null => {
  const { be, have, verbs, endings } = desk.cues.grammar;
  const at = words.findIndex(
    ({ lower }, n) =>
      n > 0 &&
      n < verb &&
      (be.has(lower) || have.has(lower) || verbs.get(lower) === "past" || isToldPast(desk, words, n, endings.past)),
  );
  return at > 0 ? subjectBefore(desk, words, at) : null;
};
