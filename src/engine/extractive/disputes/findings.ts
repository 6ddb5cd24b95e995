import { isBriefed } from "#brief/article.ts";
import type { Sentence } from "#reading/reading.ts";
import type { Found } from "./account.ts";
import type { Desk } from "./desk.ts";
import { partyOf, unnamed } from "./party.ts";
import { questionOf } from "./question.ts";
import type { Stand } from "./stand.ts";

const reach = 3;

const whole = ({ passage: { start, end } }: Sentence): { start: number; end: number } => ({ start, end });

/** Whether the article itself says it: no attribution holds the place. */
const isOwnVoice = (covered: readonly { start: number; end: number }[], at: number): boolean =>
  !covered.some(({ start, end }) => start <= at && at < end);

/** "X falsely claimed that …": a claim with the article's finding in its verb. */
const falselyClaimed = (desk: Desk, stands: readonly Stand[]): Found[] =>
  stands.flatMap((stand) => {
    const { cue, act, content } = stand.attributed;
    const sentence = desk.reading.sentences[stand.sentence];
    const [claim] = content;
    if (!cue || !sentence || !claim || act !== "asserts") return [];
    const before = sentence.words.findLast(({ end }) => end <= cue.start);
    if (!before || !desk.disputing.falsely.has(before.lower)) return [];
    return [claimFound(desk, stand, claim, whole(sentence))];
  });

const claimFound = (
  desk: Desk,
  stand: Stand,
  claim: { start: number; end: number },
  finding: { start: number; end: number },
): Found => ({
  question: questionOf(desk, claim),
  claim,
  asserted: [{ party: stand.party, stance: "asserts", sentence: stand.sentence, shown: stand.shown }],
  disputed: [],
  finding,
  weight: 5,
});

/** "Claim", the claim, "Rating", "False": the form of fact-checkers. */
const formIn = (desk: Desk, sentences: readonly Sentence[]): Found | null => {
  const { claimHeading, ratingHeading } = desk.disputing;
  const at = sentences.findIndex(({ passage }) => claimHeading.test(desk.slice(passage)));
  const claim = sentences[at + 1];
  if (at < 0 || !claim) return null;
  const settled = findingsIn(desk, sentences.slice(at + 2), [])[0];
  const rating = sentences.findIndex(({ passage }, n) => n > at && ratingHeading.test(desk.slice(passage)));
  const rated = rating < 0 ? undefined : sentences[rating + 1];
  const finding = settled?.sentence ?? rated;
  if (!finding || finding === claim) return null;
  return {
    question: questionOf(desk, whole(claim)),
    claim: whole(claim),
    asserted: [{ party: partyOf(desk, "", null, null), stance: "asserts", sentence: claim.index, shown: whole(claim) }],
    disputed: [],
    finding: whole(finding),
    weight: 9,
  };
};

const findingsIn = (
  desk: Desk,
  sentences: readonly Sentence[],
  covered: readonly { start: number; end: number }[],
): { sentence: Sentence; at: number }[] =>
  sentences.flatMap((sentence) => {
    const text = desk.slice(sentence.passage);
    for (const pattern of desk.disputing.findings) {
      for (const { index } of text.matchAll(pattern)) {
        const at = sentence.passage.start + index;
        if (isOwnVoice(covered, at)) return [{ sentence, at }];
      }
    }
    return [];
  });

/** Claims that the article itself finds untrue or without evidence. */
export const settledIn = (desk: Desk, stands: readonly Stand[]): Found[] => {
  const { sentences, article } = desk.reading;
  const briefed = sentences.filter(({ passage }) => isBriefed(passage));
  const form = formIn(desk, briefed);
  const falsely = falselyClaimed(desk, stands);
  const bySentence = new Map<number, Stand[]>();
  for (const stand of stands) {
    const held = bySentence.get(stand.sentence);
    if (held) held.push(stand);
    else bySentence.set(stand.sentence, [stand]);
  }
  const found: Found[] = form ? [form, ...falsely] : [...falsely];
  for (const sentence of briefed) {
    const here = bySentence.get(sentence.index) ?? [];
    const covered = here.flatMap(({ attributed }) => attributed.content);
    const [settled] = findingsIn(
      desk,
      [sentence],
      covered.filter((span) =>
        here.some(({ party, attributed }) => party.holder !== unnamed && attributed.content.includes(span)),
      ),
    );
    if (!settled) continue;
    const claim = claimBefore(desk, bySentence, sentence, article.genre === "fact-check");
    const [what] = claim?.attributed.content ?? [];
    if (claim && what) found.push(claimFound(desk, claim, what, whole(sentence)));
  }
  return found;
};

/** The nearest claim before a finding that shares its words, or in a fact-check the nearest at all. */
const claimBefore = (
  desk: Desk,
  bySentence: ReadonlyMap<number, readonly Stand[]>,
  sentence: Sentence,
  near: boolean,
): Stand | null => {
  const keys = desk.keysOf(sentence.words);
  for (let index = sentence.index; index >= Math.max(0, sentence.index - reach); index -= 1) {
    for (const stand of (bySentence.get(index) ?? []).toReversed()) {
      const { act, object } = stand.attributed;
      if (act !== "asserts" || object !== null || stand.party.holder === unnamed || stand.words.length < 4) continue;
      if (index === sentence.index) continue;
      const shared = [...stand.keys].filter((key) => keys.has(key)).length;
      if (shared >= 2 || (near && shared >= 1)) return stand;
    }
  }
  return null;
};
