import type { Span } from "#brief/article.ts";
import type { Sentence } from "#reading/reading.ts";
import type { Word } from "#reading/words.ts";
import type { Desk } from "./desk.ts";
import { type Party, partyOf, unnamed } from "./party.ts";
import type { Stand } from "./stand.ts";
import { sharedSubject, spanOf, subjectBefore } from "./subject.ts";

/** Somebody is said to have done wrong. `formal`: a charge by the law, which stands in an article for itself. */
export type Accusation = {
  accuser: Party;
  accused: Party;
  accusedSpan: Span;
  sentence: number;
  shown: Span;
  content: Span;
  keys: ReadonlySet<string>;
  formal: boolean;
};

const objectReach = 16;
const auxiliaryReach = 4;

const isStop = (word: Word | undefined): boolean => word !== undefined && /^[;:.—–]$/u.test(word.text);

/** "accused X of doing": the "of" behind which the accusation stands. */
const ofBehind = (desk: Desk, words: readonly Word[], from: number): number => {
  const { joints, endings } = desk.cues.grammar;
  let first = -1;
  for (let at = from + 1; at < words.length && at <= from + objectReach; at += 1) {
    const word = words[at];
    if (!word || isStop(word)) break;
    if (word.lower !== joints.of) continue;
    if (endings.ing.test(words[at + 1]?.lower ?? "")) return at;
    if (first < 0) first = at;
  }
  return first;
};

/** "…, a charge that X denies": no part of the accusation. */
const isCommented = (desk: Desk, words: readonly Word[], at: number): boolean =>
  words[at]?.text === "," &&
  words
    .slice(at + 1, at + 4)
    .some(({ lower }) => desk.disputing.charges.has(lower) || desk.disputing.claimed.has(lower));

const accusationText = (desk: Desk, words: readonly Word[], from: number): Span | null => {
  const rest = words.slice(from);
  const end = rest.findIndex(
    (word, at) =>
      at > 0 &&
      (isStop(word) ||
        isCommented(desk, rest, at) ||
        // "… of hiding the report and said it was late"
        (desk.cues.grammar.coordinators.has(word.lower) &&
          desk.cues.saying.verbs.get(rest[at + 1]?.lower ?? "")?.some(({ form }) => form === "past") === true) ||
        (word.text === "," &&
          (desk.cues.grammar.relatives.has(rest[at + 1]?.lower ?? "") ||
            (desk.cues.grammar.endings.ing.test(rest[at + 1]?.lower ?? "") === false &&
              desk.cues.grammar.subordinators.has(rest[at + 1]?.lower ?? ""))))),
  );
  return spanOf(end < 0 ? rest : rest.slice(0, end));
};

/** Who accuses in "…, accusing X of": the party named last before. */
const namedBefore = (desk: Desk, sentence: Sentence, at: number): Span | null => {
  const figure = desk
    .figuresIn({ start: sentence.passage.start, end: at })
    .findLast(({ kind }) => kind !== "place" && kind !== "other");
  return figure?.mentions.findLast(({ start, end }) => start >= sentence.passage.start && end <= at) ?? null;
};

const isPassive = ({ cues }: Desk, before: readonly Word[]): boolean =>
  before.some(({ lower }) => cues.grammar.be.has(lower) || lower === cues.grammar.joints.been);

/** The accusation that a sentence tells once it is known who accuses whom of what. */
const accusationIn = (
  desk: Desk,
  { index, passage: { start, end } }: Sentence,
  accuser: Party,
  accusedSpan: Span,
  content: Span,
): Accusation => ({
  accuser,
  accused: partyOf(desk, desk.slice(accusedSpan), accusedSpan, null),
  accusedSpan,
  sentence: index,
  shown: { start, end },
  content,
  keys: desk.keysOf(desk.wordsIn(content)),
  formal: false,
});

/** "accused X of doing", "X was accused by Y of doing". */
const accusedOf = (
  desk: Desk,
  sentence: Sentence,
  at: number,
  cited: ReadonlyMap<number, Stand>,
): Accusation | null => {
  const { words } = sentence;
  const { grammar } = desk.cues;
  const word = words[at];
  const of = ofBehind(desk, words, at);
  if (!word || of < 0) return null;
  const before = words.slice(Math.max(0, at - auxiliaryReach), at);
  if (before.some(({ lower }) => desk.disputing.negations.has(lower))) return null;
  const stand = cited.get(word.start) ?? null;
  const passive = isPassive(desk, before);
  const by = passive ? words.slice(at + 1, of).findIndex(({ lower }) => lower === grammar.joints.by) : -1;
  const accusedSpan = passive ? subjectBefore(desk, words, at) : spanOf(words.slice(at + 1, of));
  const content = accusationText(desk, words, of + 1);
  if (!accusedSpan || !content || desk.disputing.negations.has(words[of + 1]?.lower ?? "")) return null;
  const accuserSpan =
    stand?.attributed.source ??
    (by >= 0
      ? spanOf(words.slice(at + 2 + by, of))
      : passive
        ? null
        : grammar.endings.ing.test(word.lower)
          ? namedBefore(desk, sentence, word.start)
          : (subjectBefore(desk, words, at) ?? sharedSubject(desk, sentence, at)));
  const accuser = stand?.party ?? partyOf(desk, accuserSpan ? desk.slice(accuserSpan) : unnamed, accuserSpan, null);
  return accusationIn(desk, sentence, accuser, accusedSpan, content);
};

/** "Regulators charged the network with failing to stop …": who charges is named. */
const chargesWith = (desk: Desk, sentence: Sentence, at: number): Accusation | null => {
  const { words } = sentence;
  const { joints, endings } = desk.cues.grammar;
  const rest = words.slice(at + 1, at + 1 + objectReach);
  const behind = rest.findIndex(({ lower }, n) => lower === joints.with && endings.ing.test(rest[n + 1]?.lower ?? ""));
  const accusedSpan = behind > 0 ? spanOf(rest.slice(0, behind)) : null;
  const accuserSpan = accusedSpan && (subjectBefore(desk, words, at) ?? sharedSubject(desk, sentence, at));
  const content = accusedSpan ? accusationText(desk, words, at + 2 + behind) : null;
  if (!accusedSpan || !accuserSpan || !content) return null;
  const accuser = partyOf(desk, desk.slice(accuserSpan), accuserSpan, null);
  return { ...accusationIn(desk, sentence, accuser, accusedSpan, content), formal: true };
};

/** "was charged with fraud": no more than an accusation while it is denied. */
const chargedWith = (desk: Desk, sentence: Sentence, at: number): Accusation | null => {
  const { words } = sentence;
  const passive = isPassive(desk, words.slice(Math.max(0, at - auxiliaryReach), at));
  if (!passive) return chargesWith(desk, sentence, at);
  const behind = words.slice(at + 1, at + 7).findIndex(({ lower }) => lower === desk.cues.grammar.joints.with);
  const accusedSpan = subjectBefore(desk, words, at);
  const content = behind < 0 ? null : accusationText(desk, words, at + 2 + behind);
  if (!accusedSpan || !content) return null;
  return { ...accusationIn(desk, sentence, partyOf(desk, unnamed, null, null), accusedSpan, content), formal: true };
};

/** Every accusation that a sentence tells. `cited`: the stands by the place of their cue. */
export const accusationsAt = (desk: Desk, sentence: Sentence, cited: ReadonlyMap<number, Stand>): Accusation[] =>
  sentence.words.flatMap(({ lower }, at) => {
    if (desk.disputing.accusing.has(lower)) return accusedOf(desk, sentence, at, cited) ?? [];
    return desk.disputing.charging.has(lower) ? (chargedWith(desk, sentence, at) ?? []) : [];
  });
