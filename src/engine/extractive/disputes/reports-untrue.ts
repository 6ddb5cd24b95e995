import type { Span } from "#brief/article.ts";
import type { Word } from "#reading/words.ts";
import type { Found } from "./account.ts";
import type { Desk } from "./desk.ts";
import { partyOf, unnamed } from "./party.ts";
import { placeOf } from "./place.ts";
import { questionOf } from "./question.ts";
import type { Stand } from "./stand.ts";

const verdictReach = 5;
const shortest = 3;
const neighbours = 3;

/** Where "is false", "were untrue" begins in some words, or -1. */
const verdictIn = (desk: Desk, words: readonly Word[], from: number, to: number): number =>
  words.slice(from, to + 1).findIndex(({ lower }, n) => {
    const at = from + n;
    if (!desk.cues.grammar.be.has(lower)) return false;
    const behind = words.slice(at + 1, at + verdictReach);
    const untrue = behind.findIndex((word) => desk.cues.saying.untrue.has(word.lower));
    if (untrue < 0) return false;
    const next = behind[untrue + 1];
    const ends = next === undefined || next.kind === "mark";
    return ends && !behind.slice(0, untrue).some((word) => desk.disputing.negations.has(word.lower));
  });

/** The claim of a report without its verdict, which may stand inside what the reading took for the claim or right behind it. */
const claimWithout = (desk: Desk, { attributed, sentence }: Stand): Span | null => {
  const [content] = attributed.content;
  const words = desk.reading.sentences[sentence]?.words ?? [];
  if (!content) return null;
  const from = placeOf(words, content.start) + shortest;
  const verdict = verdictIn(desk, words, from, placeOf(words, content.end));
  const last = words[from + verdict - 1];
  return verdict >= 0 && last ? { start: content.start, end: last.end } : null;
};

const isReport = (desk: Desk, { attributed: { cue, source } }: Stand): boolean => {
  const told = cue ? desk.slice(cue).toLowerCase() : "";
  return source === null ? desk.cues.saying.claims.has(told) : desk.cues.grammar.endings.ing.test(told);
};

/** "Reports that the tug was sold were untrue, X said", "A video claiming that … is false, officials said": a report, called untrue by who tells of it. */
export const reportsUntrue = (desk: Desk, stands: readonly Stand[]): Found[] =>
  stands.flatMap((inner, index): Found[] => {
    const { cue, source, disputedBy } = inner.attributed;
    const claim = cue && !disputedBy && isReport(desk, inner) ? claimWithout(desk, inner) : null;
    const passage = desk.reading.sentences[inner.sentence]?.passage;
    const outer = stands
      .slice(Math.max(0, index - neighbours), index + neighbours + 1)
      .find(
        ({ attributed: { act, content, source: teller } }) =>
          act === "asserts" && teller && cue && content.some(({ start, end }) => start <= cue.start && cue.end < end),
      );
    if (!claim || !passage || !outer) return [];
    const shown = { start: passage.start, end: passage.end };
    const party = source === null ? partyOf(desk, unnamed, null, null) : inner.party;
    return [
      {
        question: questionOf(desk, claim),
        claim,
        asserted: [{ party, stance: "asserts", sentence: inner.sentence, shown }],
        disputed: [{ party: outer.party, stance: "denies", sentence: inner.sentence, shown }],
        finding: null,
        weight: 5,
      },
    ];
  });
