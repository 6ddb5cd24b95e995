import type { Word } from "#reading/words.ts";
import type { Desk } from "./desk.ts";

const verdictReach = 6;
const adverbReach = 3;

export const isEnd = (word: Word | undefined): boolean => word === undefined || /^[.,;:!?”"’')—–-]$/u.test(word.text);

const isNo = (desk: Desk, { lower }: Word): boolean =>
  desk.disputing.negations.has(lower) || desk.cues.grammar.negations.has(lower);

/** “That is simply not the case”, “It's a lie”: where a pronoun for what was said is called untrue. */
const calledUntrueAt = (desk: Desk, words: readonly Word[], at: number): boolean => {
  const { saying, grammar } = desk.cues;
  const word = words[at];
  const before = words[at - 1];
  const points = word && (desk.disputing.pointing.has(word.lower) || /^(?:that|this|it)['’]s$/u.test(word.lower));
  if (!points || (before && before.kind !== "mark" && !grammar.coordinators.has(before.lower))) return false;
  let no = false;
  for (const [n, next] of words.slice(at + 1, at + 1 + verdictReach).entries()) {
    if (next.kind === "mark") return false;
    if (isNo(desk, next)) no = true;
    if (no ? !desk.disputing.calledSo.has(next.lower) : !saying.untrue.has(next.lower)) continue;
    const behind = words[at + n + 2];
    return isEnd(behind) || grammar.adverbs.has(behind?.lower ?? "");
  }
  return false;
};

/** “There is no truth in this”. */
const withoutTruthAt = (desk: Desk, words: readonly Word[], at: number): boolean => {
  const { saying, grammar } = desk.cues;
  if (
    !(saying.true.has(words[at]?.lower ?? "") || desk.disputing.evidence.has(words[at]?.lower ?? "")) ||
    !words.slice(Math.max(0, at - 2), at).some((word) => isNo(desk, word))
  )
    return false;
  const [preposition, first, second] = words.slice(at + 1, at + 4);
  const named = grammar.determiners.has(first?.lower ?? "") && desk.disputing.claimed.has(second?.lower ?? "");
  return (
    grammar.prepositions.has(preposition?.lower ?? "") && (named || desk.disputing.pointing.has(first?.lower ?? ""))
  );
};

/** Where a pronoun for what was said is called untrue, or said to have no truth in it; -1 where none is. */
export const untruthAt = (desk: Desk, words: readonly Word[]): number =>
  words.findIndex((_, at) => calledUntrueAt(desk, words, at) || withoutTruthAt(desk, words, at));

/** “The findings were fiction”, “the allegations are without foundation”: where a noun for what was said is called untrue; -1 where none is. */
export const untrueNounAt = (desk: Desk, words: readonly Word[]): number =>
  words.findIndex(({ lower }, at) => {
    const { saying, grammar } = desk.cues;
    const before = words.slice(Math.max(0, at - 2), at);
    const definite = before.some(
      (word) => desk.disputing.definite.has(word.lower) || grammar.possessives.has(word.lower),
    );
    if (!definite || !(saying.claims.has(lower) || desk.disputing.claimed.has(lower))) return false;
    if (!grammar.be.has(words[at + 1]?.lower ?? "")) return false;
    const verdict = words.slice(at + 2, at + 2 + adverbReach).filter(({ kind }) => kind !== "mark");
    return !verdict.some((word) => isNo(desk, word)) && verdict.some((word) => saying.untrue.has(word.lower));
  });
