import type { Span } from "#brief/article.ts";
import { isBriefed } from "#brief/article.ts";
import type { MissingVoice } from "#brief/brief.ts";
import type { Cues } from "#language/cues.ts";
import { heardInWords, spokenFor } from "./named.ts";
import type { Attributed, Figure, Reading, Sentence } from "./reading.ts";
import type { Word } from "./words.ts";

type Why = MissingVoice["why"];
type Missing = { name: string; figure: Figure | null; why: Why; passageId: string };
type Mention = { figure: Figure; span: Span };

/** "workers" could be anybody. */
const isNamed = ({ name }: Figure): boolean => /\p{Lu}/u.test(name);

const isParty = ({ kind }: Figure): boolean => kind !== "place" && kind !== "other";

/** The mentions of parties in each passage, in order. */
const mentionsBySentence = ({ figures, sentences }: Reading): Map<number, Mention[]> => {
  const all = figures
    .filter(isParty)
    .flatMap((figure) => figure.mentions.map((span) => ({ figure, span })))
    .toSorted((a, b) => a.span.start - b.span.start);
  const bySentence = new Map<number, Mention[]>();
  let next = 0;
  for (const { index, passage } of sentences) {
    const here: Mention[] = [];
    for (; next < all.length && (all[next]?.span.start ?? 0) < passage.end; next += 1) {
      const mention = all[next];
      if (mention && mention.span.start >= passage.start) here.push(mention);
    }
    if (here.length > 0) bySentence.set(index, here);
  }
  return bySentence;
};

const startsClause = ({ text }: Word): boolean => /^[,;:(–—]$/u.test(text);

/** The phrase before a cue that stands for somebody: "The company" did not respond. */
const phraseBefore = (sentence: Sentence, at: number, cues: Cues): Span | null => {
  const before = sentence.words.filter(({ end }) => end <= at);
  const from = before.findLastIndex((word) => startsClause(word) || cues.grammar.coordinators.has(word.lower)) + 1;
  const phrase = before.slice(from).filter(({ lower }) => !cues.grammar.relatives.has(lower));
  const [first] = phrase;
  const last = phrase.at(-1);
  const opens = first && (cues.grammar.determiners.has(first.lower) || /^\p{Lu}/u.test(first.text));
  return first && last && opens && phrase.length <= 9 ? { start: first.start, end: last.end } : null;
};

const isPronoun = ({ article }: Reading, { grammar }: Cues, { start, end }: Span): boolean =>
  grammar.subjects.has(article.text.slice(start, end).toLowerCase());

const silentIn = (reading: Reading, cues: Cues, sentence: Sentence, mentions: readonly Mention[]): Missing[] => {
  const { start, end, id } = sentence.passage;
  const said = reading.article.text.slice(start, end);
  const missing: Missing[] = [];
  const add = (figure: Figure | null, name: string): void => {
    if (name !== "") missing.push({ name, figure, why: "did-not-respond", passageId: id });
  };
  for (const pattern of cues.missing.silentHint.test(said) ? cues.missing.silent : []) {
    for (const { index } of said.matchAll(pattern)) {
      const at = start + index;
      const phrase = phraseBefore(sentence, at, cues);
      const named = mentions.findLast(({ span }) => span.end <= at && (phrase === null || span.start >= phrase.start));
      const figure = named?.figure ?? (phrase ? reading.refer(phrase) : null);
      if (!figure && phrase && isPronoun(reading, cues, phrase)) continue;
      add(figure, figure?.name ?? (phrase ? reading.article.text.slice(phrase.start, phrase.end) : ""));
    }
  }
  for (const pattern of cues.missing.unanswered) {
    for (const { index, 0: cue } of said.matchAll(pattern)) {
      const named = mentions.find(({ span }) => span.start >= start + index + cue.length);
      if (named) add(named.figure, named.figure.name);
    }
  }
  return missing;
};

const reach = 4;

const asideReach = 9;

/** ", who was the first pick of the draft, has been", ", a stolid socialist, is": what stands between two commas behind a name and describes it. */
const withoutAside = (words: readonly Word[], { relatives, determiners }: Cues["grammar"]): readonly Word[] => {
  const opener = words[1]?.lower ?? "";
  if (words[0]?.text !== "," || !(relatives.has(opener) || determiners.has(opener))) return words;
  const close = words.findIndex(({ text }, at) => at > 1 && text === ",");
  const isNear = relatives.has(opener) || close <= asideReach;
  return close < 0 || !isNear ? words : words.slice(close + 1);
};

/** "Smith was charged", "Smith, who has been accused", not "Smith might be charged". */
const isPassiveSubject = (words: readonly Word[], from: number, to: number, { grammar, standing }: Cues): boolean => {
  const between = withoutAside(words.slice(from, to), grammar);
  return (
    between.length > 0 &&
    between.length <= reach + 2 &&
    between.some(({ lower }) => grammar.be.has(lower)) &&
    !between.some(({ lower }) => grammar.negations.has(lower) || standing.unreal.has(lower)) &&
    between.every(
      ({ lower, text }) =>
        grammar.be.has(lower) ||
        grammar.have.has(lower) ||
        grammar.modals.has(lower) ||
        grammar.relatives.has(lower) ||
        grammar.adverbs.has(lower) ||
        text === ",",
    )
  );
};

/** "accused Smith", "charged the mayor, John Smith": the name follows within its noun phrase. */
const isActiveObject = (words: readonly Word[], from: number, to: number, { grammar }: Cues): boolean => {
  const between = words.slice(from, to);
  return (
    between.length <= reach &&
    between.every(
      ({ kind, lower }) => kind === "word" && !grammar.prepositions.has(lower) && !grammar.coordinators.has(lower),
    )
  );
};

/** "He was charged": the one whom the pronoun means. */
const pronounSubject = (reading: Reading, words: readonly Word[], at: number, cues: Cues): Figure | null => {
  const { grammar } = cues;
  const from = words.findLastIndex(
    ({ lower }, index) =>
      index < at && !grammar.be.has(lower) && !grammar.have.has(lower) && !grammar.adverbs.has(lower),
  );
  const subject = words[from];
  if (!subject || !grammar.subjects.has(subject.lower) || at - from < 2) return null;
  const figure = reading.refer(subject);
  return figure && isParty(figure) ? figure : null;
};

const targetsIn = (reading: Reading, sentence: Sentence, mentions: readonly Mention[], cues: Cues): Missing[] => {
  const { words, passage } = sentence;
  const targets: Missing[] = [];
  words.forEach(({ lower, start, end }, at) => {
    const why: Why | null = cues.missing.accused.has(lower)
      ? "accused"
      : cues.missing.decided.has(lower)
        ? "decided-about"
        : null;
    if (!why) return;
    const isSubject = ({ span }: Mention): boolean => {
      const next = words.findIndex((word) => word.start >= span.end);
      return span.end <= start && next >= 0 && isPassiveSubject(words, next, at, cues);
    };
    const subject = mentions.find(isSubject)?.figure ?? pronounSubject(reading, words, at, cues);
    if (subject) {
      targets.push({ name: subject.name, figure: subject, why, passageId: passage.id });
      return;
    }
    const isPassive = words.slice(Math.max(0, at - 3), at).some((word) => cues.grammar.be.has(word.lower));
    const behind = mentions.find(({ span }) => span.start >= end);
    const atBehind = behind ? words.findIndex((word) => word.start >= behind.span.start) : -1;
    if (behind && !isPassive && atBehind > at && isActiveObject(words, at + 1, atBehind, cues)) {
      targets.push({ name: behind.figure.name, figure: behind.figure, why, passageId: passage.id });
    }
  });
  return targets;
};

const nounReach = 70;

/** "accusations against the bank", "killings by security forces", "the bank is under fire": accused by a noun. */
const chargedIn = (
  { article: { text } }: Reading,
  sentence: Sentence,
  mentions: readonly Mention[],
  cues: Cues,
): Missing[] => {
  const { start, end, id } = sentence.passage;
  return mentions.flatMap(({ figure, span }): Missing[] => {
    const before = text.slice(Math.max(start, span.start - nounReach), span.start);
    const behind = text.slice(span.end, Math.min(end, span.end + nounReach));
    const isCharged = cues.missing.chargedBefore.test(before) || cues.missing.chargedBehind.test(behind);
    return isCharged ? [{ name: figure.name, figure, why: "accused", passageId: id }] : [];
  });
};

/** What kept somebody unheard, surest first. */
const order: readonly Why[] = ["did-not-respond", "accused", "decided-about"];

const merged = (missing: readonly Missing[]): MissingVoice[] => {
  const byName = new Map<string, { name: string; why: Why; passageIds: Set<string> }>();
  for (const { name, figure, why, passageId } of missing) {
    const key = figure ? `#${figure.id}` : name.toLowerCase();
    const held = byName.get(key) ?? { name, why, passageIds: new Set() };
    if (order.indexOf(why) < order.indexOf(held.why)) held.why = why;
    held.passageIds.add(passageId);
    byName.set(key, held);
  }
  return Array.from(byName.values(), ({ passageIds, ...voice }) => ({ ...voice, passageIds: [...passageIds] }));
};

/** A silence is told in fewer letters. */
const aroundCue = 200;

/** "Declined to comment" tells that nothing is told. */
export const isSilence = ({ article, cues, sentences }: Reading, { cue, sentence }: Attributed): boolean => {
  const passage = sentences[sentence]?.passage;
  if (!cues || !cue || !passage) return false;
  const from = Math.max(passage.start, cue.start - aroundCue);
  const said = article.text.slice(from, Math.min(passage.end, cue.end + aroundCue));
  if (!cues.missing.silentHint.test(said)) return false;
  const at = cue.start - from;
  return cues.missing.silent.some((pattern) =>
    Array.from(said.matchAll(pattern)).some(({ index, 0: silent }) => index <= at && at < index + silent.length),
  );
};

/** Those whom the article accuses or decides about, or could not reach, and does not hear. */
export const missingVoicesOf = (reading: Reading): MissingVoice[] => {
  const { cues, sentences } = reading;
  if (!cues) return [];
  const heard = spokenFor(reading);
  const answered = heardInWords(reading, (one) => one.act !== "plans" && !isSilence(reading, one));
  const bySentence = mentionsBySentence(reading);
  const missing: Missing[] = [];
  for (const sentence of sentences) {
    if (!isBriefed(sentence.passage) || sentence.passage.role === "heading") continue;
    const mentions = bySentence.get(sentence.index) ?? [];
    missing.push(
      ...silentIn(reading, cues, sentence, mentions).filter(({ figure }) => figure === null || !answered.has(figure)),
    );
    missing.push(
      ...[...targetsIn(reading, sentence, mentions, cues), ...chargedIn(reading, sentence, mentions, cues)].filter(
        ({ figure }) => figure !== null && isNamed(figure) && !heard.has(figure),
      ),
    );
  }
  return merged(missing);
};
