import { isBriefed, type Span } from "#brief/article.ts";
import type { Word } from "#reading/words.ts";
import type { Desk } from "./desk.ts";
import { placeOf } from "./place.ts";

/** What is backed or rejected: "the proposal for an Arab peace force". */
export type Matter = {
  sentence: number;
  span: Span;
  /** The kind of thing its head noun names, null for what has a name only: "Brexit". */
  kind: string | null;
  head: string;
  /** What it is about, head apart. */
  keys: ReadonlySet<string>;
  definite: boolean;
  /** What somebody plans to do, without a noun for it: "to cut 3,000 jobs". */
  planned?: boolean;
  /** What it is to do: "that will ban smartphones". */
  purpose?: Span | null;
};

const furthest = 10;
/** A phrase that ends so soon behind it is kept whole. */
const spare = 2;
const anaphora = 8;
const phraseLength = 5;
/** How many words back "it" may point in one sentence. */
const backward = 120;
const purposeReach = 5;
const purposeLength = 16;

const isWord = ({ kind }: Word): boolean => kind !== "mark";

/** The head noun of a phrase: the last noun for a proposal before the phrase goes on with "for", "of", "to". */
const headOf = ({ disputing, cues }: Desk, words: readonly Word[]): number => {
  let head = -1;
  for (const [at, { lower }] of words.entries()) {
    if (disputing.proposals.has(lower)) head = at;
    else if (
      head >= 0 &&
      (cues.grammar.prepositions.has(lower) || lower === cues.grammar.joints.to || lower === cues.grammar.joints.that)
    )
      break;
    else if (head < 0 && cues.grammar.prepositions.has(lower) && lower !== cues.grammar.joints.of) break;
  }
  return head;
};

/** The words of an object, with what still belongs to it behind: "the plan | to bring an Arab coalition into Gaza". */
const withRest = (desk: Desk, span: Span): readonly Word[] => {
  const sentence = desk.sentenceAt(span.start);
  if (!sentence) return [];
  const from = placeOf(sentence.words, span.end);
  const inside = sentence.words.slice(placeOf(sentence.words, span.start), from);
  const behind: Word[] = [];
  let cut = false;
  for (const word of sentence.words.slice(from, from + furthest + spare + 1)) {
    const opens =
      behind.length > 0 ||
      desk.cues.grammar.prepositions.has(word.lower) ||
      word.lower === desk.cues.grammar.joints.to ||
      word.lower === desk.cues.grammar.joints.that;
    const stops =
      /^[,;:.()“”"—–]$/u.test(word.text) ||
      desk.disputing.clauseEnds.has(word.lower) ||
      desk.cues.grammar.adjunctive.has(word.lower) ||
      desk.cues.grammar.coordinators.has(word.lower) ||
      desk.cues.grammar.be.has(word.lower) ||
      desk.disputing.amounting.has(word.lower) ||
      desk.cues.grammar.verbs.get(word.lower) === "past" ||
      desk.cues.grammar.modals.has(word.lower) ||
      desk.cues.grammar.have.has(word.lower);
    if (!opens || stops) break;
    cut = behind.length >= furthest + spare;
    if (cut) break;
    behind.push(word);
  }
  return [...inside, ...withoutTail(desk, cut ? behind.slice(0, lastJoint(desk, behind)) : behind)];
};

/** Where the last phrase of a stretch that is too long begins: "a plan to offer every man a test | for prostate …". */
const lastJoint = ({ cues }: Desk, words: readonly Word[]): number => {
  const at = words.findLastIndex(({ lower }) => cues.grammar.prepositions.has(lower));
  return at > 0 ? at : words.length;
};

/** A phrase does not end on "on Friday" or a loose "that". */
const withoutTail = ({ cues: { grammar } }: Desk, words: readonly Word[]): readonly Word[] => {
  const kept = [...words];
  const loose = ({ lower }: Word): boolean =>
    grammar.prepositions.has(lower) ||
    grammar.determiners.has(lower) ||
    grammar.times.has(lower) ||
    lower === grammar.joints.that ||
    lower === grammar.joints.to;
  for (let last = kept.at(-1); last && loose(last); last = kept.at(-1)) kept.pop();
  return kept;
};

/** "a bill on Friday | that will ban smartphones in all schools": what a proposal is to do. */
const purposeBehind = (desk: Desk, end: number): Span | null => {
  const all = desk.sentenceAt(end - 1)?.words ?? [];
  const from = placeOf(all, end);
  const words = all.slice(from, from + purposeReach + purposeLength);
  const { joints, modals } = desk.cues.grammar;
  const that = words.findIndex(
    ({ lower }, at) => at < purposeReach && lower === joints.that && modals.has(words[at + 1]?.lower ?? ""),
  );
  if (that < 0 || words.slice(0, that).some(({ kind }) => kind === "mark")) return null;
  const rest = words.slice(that, that + purposeLength);
  const stop = rest.findIndex(({ kind, lower }) => kind === "mark" || desk.disputing.clauseEnds.has(lower));
  const [first] = rest;
  const last = stop < 0 ? withoutTail(desk, rest).at(-1) : rest[stop - 1];
  return first && last ? { start: first.start, end: last.end } : null;
};

/** The last noun for something proposed, or, in "the proposal for a sugar tax", the first of its phrase. */
const headBefore = ({ disputing, cues }: Desk, words: readonly Word[]): number => {
  let at = words.findLastIndex(({ lower }) => disputing.proposals.has(lower));
  for (let back = at - 1; back >= 0 && at - back <= 6; back -= 1) {
    const { lower = "", kind = "mark" } = words[back] ?? {};
    if (kind === "mark" || (cues.grammar.verbs.has(lower) && !disputing.proposals.has(lower))) break;
    if (
      disputing.proposals.has(lower) &&
      words.slice(back + 1, at).some((word) => cues.grammar.prepositions.has(word.lower))
    )
      at = back;
  }
  return at;
};

/** The nearest thing proposed or decided that is named before an offset, in the same passage or the one before. */
export const matterBefore = (desk: Desk, offset: number): Matter | null => {
  const here = desk.sentenceAt(offset);
  if (!here) return null;
  for (const index of [here.index, here.index - 1]) {
    const sentence = desk.reading.sentences[index];
    const before = placeOf(sentence?.words ?? [], offset);
    const words = sentence?.words.slice(Math.max(0, before - backward), before) ?? [];
    const at = headBefore(desk, words);
    if (at < 0) continue;
    let from = at;
    while (from > 0 && at - from < 5 && !desk.cues.grammar.determiners.has(words[from]?.lower ?? "")) from -= 1;
    if (!desk.cues.grammar.determiners.has(words[from]?.lower ?? "")) from = at;
    const [first, last] = [words[from], words[at]];
    if (first && last) return matterOf(desk, { start: first.start, end: last.end });
  }
  return null;
};

/** What a span names, pronouns looked up; null where it names nothing that sides can be taken on. */
export const matterOf = (desk: Desk, span: Span): Matter | null => {
  const { grammar } = desk.cues;
  const words = withRest(desk, span).filter(isWord);
  const [first] = words;
  const last = words.at(-1);
  const sentence = desk.sentenceAt(span.start);
  if (!first || !last || !sentence) return null;
  const head = headOf(desk, words);
  const own = desk.wordsIn(span).filter(isWord);
  if (
    head < 0 &&
    own.length === 1 &&
    (grammar.subjects.has(first.lower) || grammar.objects.has(first.lower) || grammar.relatives.has(first.lower))
  )
    return matterBefore(desk, span.start);
  const noun = words[head];
  if (!noun) return namedMatter(desk, span, own, sentence.index);
  const purpose = purposeBehind(desk, last.end);
  const behind = purpose ? desk.wordsIn(purpose) : [];
  return {
    purpose,
    sentence: sentence.index,
    span: { start: first.start, end: last.end },
    kind: desk.disputing.proposals.get(noun.lower) ?? null,
    head: desk.keyOf(noun) ?? noun.lower,
    keys: desk.keysOf([...words.filter((_, at) => at !== head), ...behind]),
    definite: !desk.disputing.indefinite.has(first.lower),
  };
};

/** The fuller wording of a thing that is named only by "the reform": the nearest earlier one that it may take up; `sameNoun`: only by that noun. */
export const fullerBefore = (desk: Desk, matter: Matter, sameNoun: boolean): Matter | null => {
  for (let index = matter.sentence; index >= Math.max(0, matter.sentence - anaphora); index -= 1) {
    const sentence = desk.reading.sentences[index];
    const words = sentence && isBriefed(sentence.passage) ? sentence.words : [];
    for (const [at, word] of words.entries()) {
      if (desk.disputing.proposals.get(word.lower) !== matter.kind || word.end > matter.span.start) continue;
      let from = at;
      while (from > 0 && at - from < phraseLength && !isOpener(desk, words[from])) from -= 1;
      const first = words[from];
      const fuller = first && isOpener(desk, first) ? matterOf(desk, { start: first.start, end: word.end }) : null;
      const told = fuller !== null && (fuller.span.end > word.end || Boolean(fuller.purpose));
      if (sameNoun && fuller?.head !== matter.head) continue;
      if (fuller && told && fuller.keys.size > 1 && sameMatter(desk, fuller, matter)) return fuller;
    }
  }
  return null;
};

const isOpener = ({ cues }: Desk, word: Word | undefined): boolean =>
  word !== undefined && cues.grammar.determiners.has(word.lower);

/** What somebody plans to do: "to cut 3,000 jobs". */
export const plannedMatter = (desk: Desk, sentence: number, span: Span): Matter => {
  const noun = desk.disputing.questions.planned;
  return {
    sentence,
    span,
    kind: desk.disputing.proposals.get(noun) ?? null,
    head: noun,
    keys: desk.keysOf(desk.wordsIn(span)),
    definite: true,
    planned: true,
  };
};

/** Something with a name only. People are no matter: praise and blame of somebody is no dispute about a thing. */
const namedMatter = (desk: Desk, span: Span, words: readonly Word[], sentence: number): Matter | null => {
  const keys = desk.keysOf(words);
  const named = words.some(({ text }, at) => /^\p{Lu}/u.test(text) && (at > 0 || words.length === 1));
  const figures = desk.figuresIn(span);
  if (!named || keys.size === 0 || keys.size > 5 || figures.some(({ kind }) => kind !== "other" && kind !== "place"))
    return null;
  return { sentence, span, kind: null, head: "", keys, definite: true };
};

/** Whether two phrases speak of one thing: they share what it is about, or the later one only points back ("the plan"). */
export const sameMatter = ({ disputing }: Desk, a: Matter, b: Matter): boolean => {
  const shared = [...a.keys].filter((key) => b.keys.has(key)).length;
  const crossed = a.head !== b.head && (b.keys.has(a.head) || a.keys.has(b.head));
  if (a.span.start === b.span.start) return true;
  if (a.kind === null || b.kind === null) return shared > 0 && shared === Math.min(a.keys.size, b.keys.size);
  if (shared >= 2 || (shared >= 1 && crossed)) return true;
  const alike = a.kind === b.kind;
  if (shared >= 1 && (alike || a.kind === disputing.anyProposal || b.kind === disputing.anyProposal)) return true;
  const [earlier, later] = a.sentence <= b.sentence ? [a, b] : [b, a];
  // "the fine was unfair … welcomed the decision"
  const decided = [a.kind, b.kind].includes(disputing.anyProposal) && [a.kind, b.kind].includes(disputing.ruled);
  const bare = [a, b].every(({ keys, definite }) => keys.size === 0 && definite);
  if (decided && bare && later.sentence - earlier.sentence <= anaphora) return true;
  // "a bill that will ban phones … the ban"
  if (crossed && later.definite && later.keys.size === 0 && earlier.purpose) return true;
  return (
    alike &&
    later.sentence - earlier.sentence <= anaphora &&
    later.definite &&
    (later.keys.size === 0 || earlier.keys.size === 0)
  );
};
