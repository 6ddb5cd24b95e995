import type { Span } from "#brief/article.ts";
import { isBriefed } from "#brief/article.ts";
import type { Sentence } from "#reading/reading.ts";
import type { Word } from "#reading/words.ts";
import type { Account, Found } from "./account.ts";
import type { Desk } from "./desk.ts";
import { type Party, partyOf, sameParty } from "./party.ts";
import { isNegative } from "./polarity.ts";
import { filled, phraseIn } from "./question.ts";
import type { Stand } from "./stand.ts";

/** Somebody is said to have done wrong. */
type Accusation = {
  accuser: Party;
  accused: Party;
  accusedSpan: Span;
  sentence: number;
  shown: Span;
  content: Span;
  keys: ReadonlySet<string>;
};

const objectReach = 16;
const subjectReach = 14;
const replyReach = 8;
const pronounReach = 2;

const spanOf = (words: readonly Word[]): Span | null => {
  const [first] = words;
  const last = words.at(-1);
  return first && last ? { start: first.start, end: last.end } : null;
};

const stops = (word: Word | undefined): boolean => word !== undefined && /^[;:.“”"—–]$/u.test(word.text);

/** "accused X of doing": the "of" behind which the accusation stands. */
const ofBehind = (desk: Desk, words: readonly Word[], from: number): number => {
  const { joints, endings } = desk.cues.grammar;
  let first = -1;
  for (let at = from + 1; at < words.length && at <= from + objectReach; at += 1) {
    const word = words[at];
    if (!word || stops(word)) break;
    if (word.lower !== joints.of) continue;
    if (endings.ing.test(words[at + 1]?.lower ?? "")) return at;
    if (first < 0) first = at;
  }
  return first;
};

/** Who is the subject of a passive: the phrase before "was accused". */
const subjectBefore = (desk: Desk, words: readonly Word[], be: number): Span | null => {
  const { grammar } = desk.cues;
  let end = be;
  while (
    end > 0 &&
    (grammar.adverbs.has(words[end - 1]?.lower ?? "") ||
      grammar.have.has(words[end - 1]?.lower ?? "") ||
      grammar.modals.has(words[end - 1]?.lower ?? ""))
  )
    end -= 1;
  if (grammar.relatives.has(words[end - 1]?.lower ?? "")) end -= words[end - 2]?.text === "," ? 2 : 1;
  if (words[end - 1]?.text === ",") {
    const opening = words.slice(Math.max(0, end - subjectReach), end - 1).findLastIndex(({ text }) => text === ",");
    if (opening >= 0) end = Math.max(0, end - subjectReach) + opening;
  }
  let from = end;
  while (
    from > 0 &&
    end - from < subjectReach &&
    !/^[,;:.()“”"—–]$/u.test(words[from - 1]?.text ?? "") &&
    !grammar.coordinators.has(words[from - 1]?.lower ?? "") &&
    words[from - 1]?.lower !== grammar.joints.that
  )
    from -= 1;
  return spanOf(words.slice(from, end));
};

const contentFrom = (words: readonly Word[], from: number, coordinators: ReadonlySet<string>): Word[] => {
  const content: Word[] = [];
  for (const word of words.slice(from)) {
    if (/^[;.“”"—–]$/u.test(word.text) && content.length > 2) break;
    content.push(word);
  }
  while (content.length > 0 && (coordinators.has(content.at(-1)?.lower ?? "") || content.at(-1)?.kind === "mark"))
    content.pop();
  return content;
};

const accusationsAt = (desk: Desk, sentence: Sentence, cited: ReadonlyMap<number, Stand>): Accusation[] => {
  const { words, passage } = sentence;
  const { grammar } = desk.cues;
  const found: Accusation[] = [];
  for (const [at, word] of words.entries()) {
    if (!desk.disputing.accusing.has(word.lower)) continue;
    const of = ofBehind(desk, words, at);
    if (of < 0) continue;
    const stand = cited.get(word.start) ?? null;
    const be = words
      .slice(Math.max(0, at - 4), at)
      .findLastIndex(({ lower }) => grammar.be.has(lower) || lower === grammar.joints.been);
    const passive = be >= 0;
    const negated = words.slice(Math.max(0, at - 3), at).some(({ lower }) => desk.disputing.negations.has(lower));
    const by = passive ? words.slice(at + 1, of).findIndex(({ lower }) => lower === grammar.joints.by) : -1;
    const accusedSpan = passive
      ? subjectBefore(desk, words, Math.max(0, at - 4) + be)
      : spanOf(words.slice(at + 1, of).filter((_, n) => n < 12));
    const content = spanOf(contentFrom(words, of + 1, grammar.coordinators));
    if (negated || !accusedSpan || !content) continue;
    const bySpan = by >= 0 ? spanOf(words.slice(at + 2 + by, of)) : null;
    const activeSpan = passive ? null : subjectBefore(desk, words, at);
    const accuserSpan = stand?.attributed.source ?? bySpan ?? activeSpan;
    const accuser = stand ? stand.party : partyOf(desk, accuserSpan ? desk.slice(accuserSpan) : "", accuserSpan, null);
    found.push({
      accuser,
      accused: partyOf(desk, desk.slice(accusedSpan), accusedSpan, null),
      accusedSpan,
      sentence: sentence.index,
      shown: { start: passage.start, end: passage.end },
      content,
      keys: desk.keysOf(desk.wordsIn(content)),
    });
  }
  return found;
};

const isPronoun = (desk: Desk, { heads, figure }: Party): boolean =>
  figure === null && desk.cues.grammar.subjects.has(heads);

/** Whether a party answers for the accused: the same one, or a pronoun right behind. */
const answersFor = (desk: Desk, party: Party, accusation: Accusation, sentence: number): boolean =>
  sameParty(party, accusation.accused) ||
  speaksFor(party, accusation.accused) ||
  (isPronoun(desk, party) && sentence - accusation.sentence <= pronounReach && sentence > accusation.sentence);

/** "A spokesman for the bank", "the bank's lawyer": the other's name inside the wording. */
const speaksFor = ({ heads, names }: Party, accused: Party): boolean =>
  (accused.names.size > 0 && [...accused.names].every((name) => names.has(name))) ||
  (accused.heads.length > 3 && heads.includes(accused.heads));

/** A denial in so many words, where no content is told: "pleaded not guilty", "denies wrongdoing". */
const pleasIn = (desk: Desk, sentence: Sentence): { at: number; subject: Span | null }[] => {
  const text = desk.slice(sentence.passage);
  return desk.disputing.pleas.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ index }) => {
      const start = sentence.passage.start + index;
      const verb = sentence.words.findIndex((word) => word.start >= start);
      return { at: start, subject: subjectBefore(desk, sentence.words, verb) };
    }),
  );
};

const repliesTo = (
  desk: Desk,
  accusation: Accusation,
  stands: readonly Stand[],
  pleas: readonly { sentence: number; party: Party; shown: Span }[],
): Account[] => {
  const replies: Account[] = [];
  for (const plea of pleas) {
    if (Math.abs(plea.sentence - accusation.sentence) > replyReach * 3) continue;
    if (answersFor(desk, plea.party, accusation, plea.sentence))
      replies.push({
        party: isPronoun(desk, plea.party) ? accusation.accused : plea.party,
        stance: "denies",
        sentence: plea.sentence,
        shown: plea.shown,
      });
  }
  for (const stand of stands) {
    const gap = stand.sentence - accusation.sentence;
    if (gap < -1 || gap > replyReach || sameParty(stand.party, accusation.accuser)) continue;
    const { act, object } = stand.attributed;
    const defends = act === "supports" && object !== null && mentions(desk, object, accusation.accused);
    if (!defends && !answersFor(desk, stand.party, accusation, stand.sentence)) continue;
    const shared = [...stand.keys].some((key) => accusation.keys.has(key));
    const denies =
      act === "denies" ||
      defends ||
      (act === "asserts" && isNegative(desk, stand.words) && (shared || gap <= 2)) ||
      (act === "accuses" && gap <= 2);
    if (denies) replies.push({ party: stand.party, stance: "denies", sentence: stand.sentence, shown: stand.shown });
  }
  return replies;
};

const mentions = (desk: Desk, span: Span, { names, figure, heads }: Party): boolean => {
  if (figure && desk.figuresIn(span).includes(figure)) return true;
  const words = desk.wordsIn(span).map(({ lower }) => lower.replace(/'s$|s'$/u, ""));
  const [last = ""] = heads.split(" ").slice(-1);
  return words.some((word) => names.has(word) || word === last);
};

const questionOf = (desk: Desk, { accused, accusedSpan, content }: Accusation): string => {
  const { accusation } = desk.disputing.questions;
  const slice = desk.slice(content).replace(/\s+/gu, " ").replace(/[“"„]/gu, "‘").replace(/["”]/gu, "’");
  const who = accused.figure ? accused.figure.name : phraseIn(desk, accusedSpan);
  return filled(accusation, { who, what: slice.replace(/[.,;:\s]+$/u, "") });
};

/** Accusations with their replies; those of a named party that the article never hears stand alone. */
export const accusationsIn = (desk: Desk, stands: readonly Stand[]): Found[] => {
  const { sentences } = desk.reading;
  const cited = new Map(
    stands.flatMap((stand) => (stand.attributed.cue ? [[stand.attributed.cue.start, stand] as const] : [])),
  );
  const briefed = sentences.filter(({ passage }) => isBriefed(passage) && passage.role !== "heading");
  const accusations = briefed.flatMap((sentence) => accusationsAt(desk, sentence, cited));
  const pleas = briefed.flatMap((sentence) =>
    pleasIn(desk, sentence).map(({ subject }) => ({
      sentence: sentence.index,
      party: partyOf(desk, subject ? desk.slice(subject) : "", subject, null),
      shown: { start: sentence.passage.start, end: sentence.passage.end },
    })),
  );
  return accusations.flatMap((accusation) => {
    const replies = repliesTo(desk, accusation, stands, pleas);
    const alone = replies.length === 0;
    if (alone && !isUnheard(desk, accusation, stands)) return [];
    return [
      {
        question: questionOf(desk, accusation),
        claim: accusation.content,
        asserted: [
          { party: accusation.accuser, stance: "asserts", sentence: accusation.sentence, shown: accusation.shown },
        ],
        disputed: replies,
        finding: null,
        weight: alone ? 3 : 5,
      } satisfies Found,
    ];
  });
};

/** A named party, accused by somebody whom the article tells, that says nothing anywhere in it. */
const isUnheard = (desk: Desk, { accused, accuser, accusedSpan }: Accusation, stands: readonly Stand[]): boolean => {
  const named = accused.figure !== null || accused.names.size > 0;
  if (!named || accuser.heads === "" || isPronoun(desk, accused)) return false;
  void accusedSpan;
  return !stands.some(
    ({ party, attributed }) => attributed.act !== "plans" && (sameParty(party, accused) || speaksFor(party, accused)),
  );
};
