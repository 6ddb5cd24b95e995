import type { Span } from "#brief/article.ts";
import { isBriefed } from "#brief/article.ts";
import type { Attributed, Figure } from "#reading/reading.ts";
import type { Word } from "#reading/words.ts";
import type { Desk } from "./desk.ts";
import { isOpen, type Party, partyOf, sameParty, unnamed } from "./party.ts";
import { placeOf } from "./place.ts";
import { subjectBefore } from "./subject.ts";

/** One attribution made ready for comparing: whose it is, what it is about, and what of it is shown. */
export type Stand = {
  attributed: Attributed;
  party: Party;
  sentence: number;
  words: readonly Word[];
  keys: ReadonlySet<string>;
  shown: Span;
};

/** Long quotations are compared by their beginning. */
const mostWords = 80;
const manyReach = 4;

/** What stands for an attribution in a brief: its content where that says it all, else the whole sentence. */
const shownOf = (desk: Desk, attributed: Attributed): Span => {
  const { reading } = desk;
  const { act, object, content, cue, sentence, disputedBy } = attributed;
  const passage = reading.sentences[sentence]?.passage;
  const [first] = content;
  const whole = passage
    ? { start: passage.start, end: passage.end }
    : { start: first?.start ?? 0, end: first?.end ?? 0 };
  if (!first || act !== "asserts" || (object !== null && disputedBy === null) || content.length !== 1) return whole;
  const inside = passage && first.start >= passage.start && first.end <= passage.end;
  const clear = cue === null || cue.end <= first.start || cue.start >= first.end;
  if (!inside || !clear) return whole;
  const that = pointsByThat(desk, attributed);
  return that ? { start: that.start, end: first.end } : first;
};

/** "The mission voiced concern that …": who voices it. A bare "concern" is nobody's. */
const ownerOfNoun = (desk: Desk, { sentence, cue }: Attributed): Party => {
  const words = desk.reading.sentences[sentence]?.words ?? [];
  const { determiners, adjectives, endings, verbs } = desk.cues.grammar;
  let verb = placeOf(words, cue?.start ?? 0) - 1;
  while (determiners.has(words[verb]?.lower ?? "") || adjectives.has(words[verb]?.lower ?? "")) verb -= 1;
  const lower = words[verb]?.lower ?? "";
  const told = verb > 0 && (verbs.has(lower) || endings.past.test(lower) || desk.disputing.voicing.has(lower));
  const span = told ? subjectBefore(desk, words, verb) : null;
  return span ? partyOf(desk, desk.slice(span), span, null) : partyOf(desk, unnamed, null, null);
};

const figureNamed = ({ reading }: Desk, wording: string): Figure | null =>
  reading.figures.find(({ name, aliases }) => name === wording || aliases.includes(wording)) ?? null;

/** Whose words they are. Where somebody else disputes them, the place that the reading keeps as source is the disputer's. */
const partyOfSource = (desk: Desk, attributed: Attributed): Party => {
  const { chain, source, speaker, disputedBy, cue } = attributed;
  const wording = chain.at(-1)?.source ?? "";
  if (source === null && cue && wording === desk.slice(cue) && desk.disputing.feelings.has(wording.toLowerCase()))
    return ownerOfNoun(desk, attributed);
  // "Oakes had meant no harm, he said": who "he" is the chain tells; the figure must be that one.
  const pronoun = source !== null && desk.cues.grammar.subjects.has(desk.slice(source).toLowerCase());
  const meant = pronoun && speaker === null ? figureNamed(desk, wording) : null;
  if (meant) return partyOf(desk, wording, source, meant);
  const others = disputedBy !== null && source !== null && source.start === disputedBy.span.start;
  return others ? partyOf(desk, wording, null, null) : partyOf(desk, wording, source, speaker);
};

/** Nobody speaks of himself by name: such words are somebody else's. */
const speaksOfSelf = ({ voice }: Attributed, { figure, proper, names }: Party, words: readonly Word[]): boolean => {
  const quoted = voice === "direct" || /^["“„«]/u.test(words[0]?.text ?? "");
  const body = figure !== null && figure.kind !== "person";
  return (
    quoted &&
    proper &&
    !body &&
    words.some(({ lower, text }) => /^\p{Lu}/u.test(text) && names.has(lower.replace(/'s$/u, "")))
  );
};

/** "thanked him for “the talking points” and said": what stands between marks speaks to nobody. */
const isQuotedPhrase = ({ reading }: Desk, { source, content }: Attributed): boolean => {
  const before = source ? reading.article.text.slice(Math.max(0, source.start - 1), source.start) : "";
  return source !== null && /["“„«]/u.test(before) && (content[0]?.start ?? 0) > source.end;
};

/** "plans to recall its envoy", "declined to say that …": nothing is told. */
const isUntold = (desk: Desk, { cue, sentence }: Attributed): boolean => {
  const words = desk.reading.sentences[sentence]?.words ?? [];
  const at = cue ? placeOf(words, cue.start) : 0;
  const { joints } = desk.cues.grammar;
  const { intending, trying } = desk.disputing;
  const before = words[at - 2]?.lower ?? "";
  const told = !intending.has(before) && !(trying.has(before) && words[at + 1]?.lower !== joints.that);
  return words[at - 1]?.lower === joints.to && !told;
};

/** "The club said … They maintain …": the only one who speaks in the sentence before. */
const manyBefore = (
  desk: Desk,
  { heads }: Party,
  sentence: number,
  before: readonly { sentence: number; party: Party }[],
): Party | null => {
  const told = before.slice(-manyReach).filter((one) => one.sentence === sentence - 1 && !isOpen(desk, one.party));
  const [first] = told;
  const { party } = first ?? {};
  const single = party !== undefined && told.every((one) => sameParty(one.party, party));
  const body = party?.figure?.kind !== "person" && party?.holder !== unnamed;
  return desk.disputing.many.has(heads) && single && body ? party : null;
};

/** Every attribution that a brief may show, in order. */
export const standsOf = (desk: Desk): Stand[] => {
  const before: { sentence: number; party: Party }[] = [];
  return desk.reading.attributions.flatMap((attributed) => {
    const passage = desk.reading.sentences[attributed.sentence]?.passage;
    if (!passage || !isBriefed(passage) || passage.role === "heading" || isUntold(desk, attributed)) return [];
    const words = attributed.content.flatMap((piece) => desk.wordsIn(piece)).slice(0, mostWords);
    const named = partyOfSource(desk, attributed);
    const party = isOpen(desk, named) ? (manyBefore(desk, named, attributed.sentence, before) ?? named) : named;
    before.push({ sentence: attributed.sentence, party });
    if (isOpen(desk, party) || isQuotedPhrase(desk, attributed) || speaksOfSelf(attributed, party, words)) return [];
    return [
      {
        attributed,
        party,
        sentence: attributed.sentence,
        words,
        keys: desk.keysOf(words),
        shown: shownOf(desk, attributed),
      },
    ];
  });
};

/** "said that assurance had …": the pointing word that the reading takes for the joint of the clause. */
export const pointsByThat = (desk: Desk, { content, sentence }: Attributed): Word | null => {
  const words = desk.reading.sentences[sentence]?.words ?? [];
  const at = placeOf(words, content[0]?.start ?? 0);
  const [before, first] = [words[at - 1], words[at]];
  const points =
    before?.lower === desk.cues.grammar.joints.that &&
    first?.kind === "word" &&
    !/^\p{Lu}/u.test(first.text) &&
    !desk.cues.grammar.determiners.has(first.lower) &&
    !desk.cues.grammar.endings.plural.test(first.lower) &&
    isTakenUp(desk, first);
  return points && before ? before : null;
};

const isTakenUp = ({ disputing }: Desk, { lower }: Word): boolean =>
  disputing.claimed.has(lower) || disputing.replies.taken.has(lower) || disputing.replies.numbers.has(lower);

const holds = (outer: Stand, inner: Stand): boolean =>
  outer.attributed.content.some(({ start, end }) =>
    inner.attributed.content.some((piece) => start <= piece.start && piece.end <= end),
  );

/** Whether one of two tellings is told inside the other: "Y claimed C, X reported". */
export const isTelescoped = (one: Stand, other: Stand): boolean => holds(one, other) || holds(other, one);
