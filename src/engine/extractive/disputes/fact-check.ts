import type { Span } from "#brief/article.ts";
import type { Sentence } from "#reading/reading.ts";
import { wordsOf } from "#reading/words.ts";
import type { Found } from "./account.ts";
import type { Desk } from "./desk.ts";
import { partyOf, unnamed } from "./party.ts";
import { questionOf } from "./question.ts";

type Line = { sentence: Sentence; span: Span };

/** What stands under a heading such as "Claim", or behind it on its own line: "Claim: …". */
const lineUnder = (
  desk: Desk,
  sentences: readonly Sentence[],
  heading: RegExp,
  inline: RegExp,
  from: number,
): Line | null => {
  for (let at = from; at < sentences.length; at += 1) {
    const sentence = sentences[at];
    if (!sentence) break;
    const text = desk.slice(sentence.passage);
    const lead = inline.exec(text)?.[0].length ?? 0;
    if (lead > 0 && lead < text.length) {
      const start = sentence.passage.start + lead;
      return { sentence, span: { start, end: sentence.passage.end } };
    }
    const next = sentences[at + 1];
    if (heading.test(text) && next)
      return { sentence: next, span: { start: next.passage.start, end: next.passage.end } };
  }
  return null;
};

/** Whether a rating calls the claim untrue; null where it says neither. */
const isUntrue = ({ disputing, cues }: Desk, text: string): boolean | null => {
  const words = wordsOf(text).map(({ lower }) => lower);
  if (
    words.some(
      (word) => cues.saying.untrue.has(word) || disputing.rated.untrue.has(word) || disputing.negations.has(word),
    )
  )
    return true;
  return words.some((word) => disputing.rated.true.has(word)) ? false : null;
};

/** The form of fact-checkers: a claim under its heading, and what they find. `settled`: the first finding behind it in their own words. */
export const factCheckIn = (
  desk: Desk,
  sentences: readonly Sentence[],
  settled: (from: number) => Sentence | null,
): Found | null => {
  const { claimHeading, claimLead, ratingHeading, ratingLead } = desk.disputing;
  const claim = lineUnder(desk, sentences, claimHeading, claimLead, 0);
  if (!claim) return null;
  const at = sentences.indexOf(claim.sentence) + 1;
  const rating = lineUnder(desk, sentences, ratingHeading, ratingLead, at);
  const untrue = rating ? isUntrue(desk, desk.slice(rating.span)) : null;
  const worded = untrue === false ? null : settled(at);
  const found = worded ?? (untrue === null ? null : (rating?.sentence ?? null));
  if (!found || found === claim.sentence) return null;
  return {
    question: questionOf(desk, claim.span),
    claim: claim.span,
    asserted: [
      {
        party: partyOf(desk, unnamed, null, null),
        stance: "asserts",
        sentence: claim.sentence.index,
        shown: claim.span,
      },
    ],
    disputed: [],
    finding: { start: found.passage.start, end: found.passage.end },
    agrees: untrue === false,
    leavesOpen:
      rating !== null && wordsOf(desk.slice(rating.span)).some(({ lower }) => desk.disputing.rated.open.has(lower)),
    weight: 9,
  };
};
