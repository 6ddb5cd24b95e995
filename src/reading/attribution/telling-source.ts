import type { Telling } from "#language/telling.ts";
import type { Word } from "#reading/words.ts";

/** A source phrase as words `from` to `to` of a sentence, `to` exclusive. */
export type Phrase = { from: number; to: number; pronoun: boolean };

const isCapital = (word: Word | undefined): boolean => word?.kind === "word" && /^\p{Lu}/u.test(word.text);
const isSmall = (word: Word | undefined): boolean => word?.kind === "word" && /^\p{Ll}/u.test(word.text);
const isAdjective = (word: Word | undefined): boolean => isSmall(word) && /e[nrsm]?$/u.test(word?.lower ?? "");
const opens = (word: Word | undefined): boolean => word !== undefined && /^[„“"»‚]$/u.test(word.text);

/** A run of nouns and names, "Dr. Jens Kortner" and "Bürgerinitiative „Almenauer Wasser“" among them; -1 where none begins. */
const nounsFrom = (words: readonly Word[], start: number, { titles }: Telling): number => {
  let at = start;
  if (opens(words[at])) return pastMarks(words, at);
  for (;;) {
    const isTitle = titles.has(words[at]?.lower ?? "") && words[at + 1]?.text === ".";
    const isAge = /^\d+$/u.test(words[at]?.text ?? "") && words[at + 1]?.text === "-" && isCapital(words[at + 2]);
    if (isAge) at += 3;
    else if (isTitle) at += 2;
    else if (isCapital(words[at])) at += 1;
    else break;
  }
  if (at === start) return -1;
  if (!opens(words[at])) return at;
  const end = pastMarks(words, at);
  return end < 0 ? at : end;
};

/** Past a name in quotation marks, of six words at most; -1 where none stands there. */
const pastMarks = (words: readonly Word[], at: number): number => {
  const close = words.slice(at + 1, at + 7).findIndex(({ text }) => /^[“”"«‘]$/u.test(text));
  return close > 0 && isCapital(words[at + 1]) ? at + close + 2 : -1;
};

/** Past the adjectives before a noun: "des unabhängigen Instituts". */
const pastAdjectives = (words: readonly Word[], start: number): number => {
  let at = start;
  while (at < start + 4 && (isAdjective(words[at]) || isAged(words, at))) at += isAged(words, at) ? 3 : 1;
  return isCapital(words[at]) ? at : start;
};

/** "59-jährige", which is three words, and "34 Jahre alte". */
const isAged = (words: readonly Word[], at: number): boolean =>
  words[at]?.kind === "number" &&
  /^(?:-|\p{Lu}\p{Ll}+e)$/u.test(words[at + 1]?.text ?? "") &&
  isAdjective(words[at + 2]);

/** Past a participle with what belongs to it: "das im MDax notierte Unternehmen". */
const pastAttribute = (words: readonly Word[], start: number, { openers }: Telling): number => {
  if (!openers.has(words[start]?.lower ?? "")) return start;
  for (let at = start + 2; at < start + 6 && words[at]?.kind !== "mark"; at += 1)
    if (isAdjective(words[at]) && /(?:te|ene|nde)[nrsm]?$/u.test(words[at]?.lower ?? "") && isCapital(words[at + 1]))
      return at + 1;
  return start;
};

/** ", Miriam Ostwald," or ", der Biologe Matthias Kern," behind a description: who it is. */
const withName = (words: readonly Word[], end: number, telling: Telling, short: number): number => {
  if (words[end]?.text !== ",") return short;
  const isDetermined = telling.determiners.has(words[end + 1]?.lower ?? "");
  const to = withGenitives(
    words,
    nounsFrom(words, pastAdjectives(words, end + (isDetermined ? 2 : 1)), telling),
    telling,
  );
  const length = to - end - 1;
  const isClosed = words[to] === undefined || /^[,.:]$/u.test(words[to]?.text ?? "");
  return to > 0 && length >= 2 && length <= 8 && isClosed ? to : short;
};

/** "der Vorsitzende des Fördervereins von Almenau"; a medium in the dative is the hearer: "sagte die Ministerin der „Rundschau“". */
const withGenitives = (words: readonly Word[], start: number, telling: Telling): number => {
  let to = start;
  for (let more = 0; to > 0 && more < 3 && telling.genitives.has(words[to]?.lower ?? ""); more += 1) {
    const next = nounsFrom(words, pastAdjectives(words, to + 1), telling);
    if (next < 0 || isHearer(words, start, next, telling)) break;
    to = next;
  }
  return to;
};

const isHearer = (words: readonly Word[], start: number, end: number, { media, speakersOf }: Telling): boolean => {
  const last = words[end - 1];
  const noun = last?.kind === "mark" ? words[end - 2] : last;
  return (
    words[start]?.lower === "der" && media.test(noun?.lower ?? "") && !speakersOf.test(words[start - 1]?.lower ?? "")
  );
};

/**
 * The source phrase that begins at a word: a pronoun, or an article with its noun, further nouns in the genitive and a name. Null where
 * something else stands there.
 */
export const sourceAt = (words: readonly Word[], from: number, telling: Telling): Phrase | null => {
  const first = words[from];
  if (!first) return null;
  if (telling.pronouns.has(first.lower) && !isCapital(words[from + 1])) return { from, to: from + 1, pronoun: true };
  const isDetermined = telling.determiners.has(first.lower);
  if (!isDetermined && !isCapital(first) && !isAdjective(first)) return null;
  if (!isDetermined && (telling.openers.has(first.lower) || isAdverb(first, telling))) return null;
  const behind = isDetermined ? pastAttribute(words, from + 1, telling) : from;
  let to = nounsFrom(words, pastAdjectives(words, behind), telling);
  if (to < 0) return null;
  if (!isDetermined && isArticle(words[to], telling))
    return to - from > 1 || isMedium(words, to, telling) ? { from, to, pronoun: false } : null;
  to = withGenitives(words, to, telling);
  if (isDetermined) to = withLeader(words, withPlace(words, to, telling), telling);
  return {
    from,
    to: isDetermined || to - from > 1 ? withName(words, pastBrackets(words, to), telling, to) : to,
    pronoun: false,
  };
};

/** "ein Team um die Bodenkundlerin Friederike Sandvoss" */
const withLeader = (words: readonly Word[], end: number, telling: Telling): number => {
  if (words[end]?.lower !== telling.led) return end;
  const start = end + (telling.determiners.has(words[end + 1]?.lower ?? "") ? 2 : 1);
  const to = nounsFrom(words, start, telling);
  return to - start > 1 ? withGenitives(words, to, telling) : end;
};

/** "Das Ministerium in Mainz", "ein Sprecher im Innenministerium": where a source sits. An event is no seat: "bei der Vorstellung". */
const withPlace = (words: readonly Word[], end: number, telling: Telling): number => {
  const preposition = words[end]?.lower ?? "";
  if (!telling.placing.has(preposition)) return end;
  const isDetermined = telling.determiners.has(words[end + 1]?.lower ?? "");
  const to = withGenitives(words, nounsFrom(words, end + (isDetermined ? 2 : 1), telling), telling);
  if (to < 0 || telling.times.has(words[to - 1]?.lower ?? "")) return end;
  const isTown = preposition === "in" && !isDetermined;
  const isNamedFor = preposition === "für" && telling.seats.test(words[end - 1]?.lower ?? "");
  return isTown || isNamedFor || telling.seats.test(words[end + (isDetermined ? 2 : 1)]?.lower ?? "") ? to : end;
};

/** "der Deutschen Presse-Agentur" hears what is said. */
const isMedium = (words: readonly Word[], at: number, telling: Telling): boolean => {
  const to = nounsFrom(words, pastAdjectives(words, at + 1), telling);
  const noun = words[to - 1]?.kind === "mark" ? words[to - 2] : words[to - 1];
  return to > 0 && telling.media.test(noun?.lower ?? "");
};

/** Behind a bare name an article may belong to the hearer: "sagte Lamprecht der Rundschau". */
const isArticle = (word: Word | undefined, { determiners, genitives }: Telling): boolean =>
  word !== undefined && determiners.has(word.lower) && genitives.has(word.lower);

const isAdverb = ({ lower }: Word, { breaks, linker, relaying, negations, questions }: Telling): boolean =>
  breaks.has(lower) || questions.has(lower) || lower === linker || lower === relaying || negations.has(lower);

/** Past what stands in brackets behind a name: "Petra Lindauer (Freie Liste)". */
export const pastBrackets = (words: readonly Word[], at: number): number => {
  if (words[at]?.text !== "(") return at;
  const close = words.slice(at, at + 10).findIndex(({ text }) => text === ")");
  return close < 0 ? at : at + close + 1;
};

/** The source that ends before a word: all from the beginning of its clause, and nothing else. */
export const sourceBefore = (words: readonly Word[], from: number, end: number, telling: Telling): Phrase | null => {
  const phrase = sourceAt(words, from, telling);
  return phrase?.to === end && !phrase.pronoun ? phrase : null;
};
