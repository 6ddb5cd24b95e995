import { isBriefed, type Span } from "#brief/article.ts";
import type { Sentence } from "#reading/reading.ts";
import { accountOf, type Found } from "./account.ts";
import type { Desk } from "./desk.ts";
import { factCheckIn } from "./fact-check.ts";
import { unnamed } from "./party.ts";
import { questionOf } from "./question.ts";
import type { Stand } from "./stand.ts";

const reach = 3;

const whole = ({ passage: { start, end } }: Sentence): Span => ({ start, end });

/** A telling by somebody; "the claim that …" is nobody's. */
const isClaim = ({ cues }: Desk, { attributed: { act, object }, party, words }: Stand): boolean =>
  act === "asserts" &&
  object === null &&
  party.holder !== unnamed &&
  words.length >= 4 &&
  !cues.saying.claims.has(party.heads);

const claimFound = (desk: Desk, stand: Stand, finding: Span): Found[] => {
  const [claim] = stand.attributed.content;
  if (!claim) return [];
  const asserted = [accountOf(stand, "asserts" as const)];
  return [{ question: questionOf(desk, claim), claim, asserted, disputed: [], finding, weight: 5 }];
};

/** "X falsely claimed that …": a claim with the article's finding in its verb. */
const falselyClaimed = (desk: Desk, stand: Stand): Found[] => {
  const { cue, act } = stand.attributed;
  const sentence = desk.reading.sentences[stand.sentence];
  if (!cue || !sentence || act !== "asserts") return [];
  const before = sentence.words.findLast(({ end }) => end <= cue.start);
  return before && desk.disputing.falsely.has(before.lower) ? claimFound(desk, stand, whole(sentence)) : [];
};

/** "X's claim that … is misleading": the finding right behind the claim. */
const calledUntrue = (desk: Desk, stand: Stand): Found[] => {
  const { cue, content, disputedBy } = stand.attributed;
  const [claim] = content;
  const sentence = desk.reading.sentences[stand.sentence];
  if (
    !cue ||
    !claim ||
    !sentence ||
    disputedBy ||
    !isClaim(desk, stand) ||
    !desk.cues.saying.nouns.has(desk.slice(cue).toLowerCase())
  )
    return [];
  const behind = sentence.words.filter(({ start }) => start >= claim.end).slice(0, 5);
  const is = desk.cues.grammar.be.has(behind[0]?.lower ?? "");
  return is && behind.some(({ lower }) => desk.cues.saying.untrue.has(lower))
    ? claimFound(desk, stand, whole(sentence))
    : [];
};

type Settled = { pointing: boolean };

/** The finding of a passage in the article's own voice, or null. `pointing`: it says so of what stands right before. */
const settledAt = (desk: Desk, sentence: Sentence, told: readonly Span[]): Settled | null => {
  const text = desk.slice(sentence.passage);
  for (const pattern of desk.disputing.findings) {
    for (const { index, 0: words } of text.matchAll(pattern)) {
      const at = sentence.passage.start + index;
      if (told.some(({ start, end }) => start <= at && at < end)) continue;
      const [first = ""] = words.toLowerCase().split(/[\s'’]/u);
      return { pointing: desk.disputing.pointing.has(first) && index <= 3 };
    }
  }
  return null;
};

/** The claim that a finding speaks of: the nearest before it that shares its words, or for "This is false" the one right before. */
const claimBefore = (
  desk: Desk,
  by: ReadonlyMap<number, readonly Stand[]>,
  sentence: Sentence,
  { pointing }: Settled,
): Stand | null => {
  const keys = desk.keysOf(sentence.words);
  const near = desk.reading.article.genre === "fact-check";
  for (let index = sentence.index - 1; index >= Math.max(0, sentence.index - reach); index -= 1) {
    const claims = (by.get(index) ?? []).filter((stand) => isClaim(desk, stand)).toReversed();
    for (const stand of claims) {
      const shared = [...stand.keys].filter((key) => keys.has(key)).length;
      if (shared >= 2 || (near && shared >= 1) || (pointing && index === sentence.index - 1)) return stand;
    }
  }
  return null;
};

const isSameClaim = (desk: Desk, one: Found, form: Found): boolean => {
  const keys = desk.keysOf(desk.wordsIn(form.claim));
  const own = desk.keysOf(desk.wordsIn(one.claim));
  return [...own].filter((key) => keys.has(key)).length * 2 >= Math.min(own.size, keys.size);
};

/** Claims that the article itself finds untrue or without evidence. */
export const settledIn = (desk: Desk, stands: readonly Stand[]): Found[] => {
  const briefed = desk.reading.sentences.filter(({ passage }) => isBriefed(passage));
  const by = Map.groupBy(stands, ({ sentence }) => sentence);
  const toldIn = ({ index }: Sentence): Span[] =>
    (by.get(index) ?? []).flatMap(({ party, attributed }) => (party.holder === unnamed ? [] : attributed.content));
  const form = factCheckIn(
    desk,
    briefed,
    (from) => briefed.slice(from).find((sentence) => settledAt(desk, sentence, toldIn(sentence)) !== null) ?? null,
  );
  const found: Found[] = form ? [form] : [];
  for (const stand of stands) found.push(...falselyClaimed(desk, stand), ...calledUntrue(desk, stand));
  for (const sentence of briefed) {
    const settled = settledAt(desk, sentence, toldIn(sentence));
    const claim = settled && claimBefore(desk, by, sentence, settled);
    if (claim) found.push(...claimFound(desk, claim, whole(sentence)));
  }
  return form ? found.filter((one) => one === form || !isSameClaim(desk, one, form)) : found;
};
