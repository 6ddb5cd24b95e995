import type { Span } from "#brief/article.ts";
import { covers } from "#brief/span.ts";
import { isSmallAbroad } from "#language/abroad-words.ts";
import type { Cues } from "#language/cues.ts";
import { type Piece, phraseAt, piecesOf } from "#language/phrases.ts";
import type { Standing } from "#language/standing.ts";
import type { Attributed, Reading, Sentence } from "#reading/reading.ts";
import { isAsking, isClause, isTold } from "./told.ts";
import { trimmedIn } from "./trim.ts";

/** A slice of one sentence that can be read without the sentences around it; or of two, the second `behind`, where one would say something else. */
export type Line = { sentence: Sentence; behind?: Sentence; span: Span };

const opensQuotation = (piece: Piece | undefined): boolean => piece !== undefined && /^["“„«‘'([]$/u.test(piece.lower);

/** The index of the first piece that is no connective: past "However," and "But". */
const pastConnectives = (pieces: readonly Piece[], from: number, standing: Standing): number => {
  let at = from;
  for (;;) {
    const match = phraseAt(pieces, at, standing.connectives);
    const isParted = match !== null && pieces[match.next]?.lower === ",";
    if (match && isParted) at = match.next + 1;
    else if (standing.bare.has(pieces[at]?.lower ?? "")) at += pieces[at + 1]?.lower === "," ? 2 : 1;
    else return at;
  }
};

const isCapital = (text: string, piece: Piece | undefined): boolean =>
  piece !== undefined && /^\p{Lu}/u.test(text.charAt(piece.start)) && piece.lower !== "i";

/** A capital that may be somebody's; "On Tuesday morning" names nobody. */
const isName = (text: string, piece: Piece | undefined, { grammar }: Cues): boolean =>
  isCapital(text, piece) && !grammar.times.has(piece?.lower ?? "");

/** "It is not known which …", "There were …": the first word points at nothing before. */
const isEmptySubject = (pieces: readonly Piece[], at: number, { standing, grammar }: Cues): boolean => {
  const [first, second] = [pieces[at]?.lower ?? "", pieces[at + 1]?.lower ?? ""];
  if (!standing.empty.has(first)) return false;
  const isJoined = first.includes("'");
  if (!isJoined && !standing.afterEmpty.has(second)) return false;
  if (!isJoined && grammar.modals.has(second) && !grammar.be.has(pieces[at + 2]?.lower ?? "")) return false;
  if (first.startsWith("there")) return true;
  // "It's a state where …" says what was named before; "it is a mystery that" and "it was the mayor who" do not.
  const { articles, joints, questions, relatives } = grammar;
  const isSaidOfIt = pieces.slice(at + 1, at + 3).some(({ lower }) => articles.has(lower) && lower !== joints.the);
  return pieces
    .slice(at + 2, at + 9)
    .some(
      ({ lower }) => standing.extraposed.has(lower) && !(isSaidOfIt && (questions.has(lower) || relatives.has(lower))),
    );
};

const openingReach = 16;

/** "After graduating he attended": a person before any name that could be meant. "In his speech, Obama said" names him right behind. */
const hasLoosePerson = (text: string, pieces: readonly Piece[], at: number, cues: Cues): boolean => {
  const { standing, grammar } = cues;
  const person = pieces.findIndex(({ lower }, index) => index >= at && standing.persons.has(lower));
  if (person < 0 || person - at > 5) return false;
  if (pieces.slice(at + 1, person).some((piece) => isName(text, piece, cues))) return false;
  const isSubject = grammar.subjects.has(pieces[person]?.lower ?? "");
  // "Launching his bid in May, Harrow is betting": the name stands where the opening phrase ends.
  const comma = pieces.findIndex(({ lower }, index) => index > person && index <= at + openingReach && lower === ",");
  if (!isSubject && comma > 0 && isCapital(text, pieces[comma + 1])) return false;
  const isNamedBehind = !isSubject && pieces.slice(person + 1, person + 6).some((piece) => isCapital(text, piece));
  const first = pieces[at]?.lower ?? "";
  const joins = grammar.prepositions.has(first) || grammar.subordinators.has(first) || grammar.adverbs.has(first);
  const startsWithName = !joins && isCapital(text, pieces[at]) && person > at + 1;
  return !isNamedBehind && !startsWithName;
};

/** "Rebranded to look neutral, it posted": a subject behind an opening phrase that names nothing. */
const hasLooseSubject = (text: string, pieces: readonly Piece[], at: number, cues: Cues): boolean => {
  const { prepositions, subordinators, subjects } = cues.grammar;
  const first = pieces[at]?.lower ?? "";
  if (!prepositions.has(first) && !subordinators.has(first) && !/(?:ed|ing)$/u.test(first)) return false;
  const comma = pieces.findIndex(({ lower }, index) => index > at && index <= at + openingReach && lower === ",");
  const subject = pieces[comma + 1]?.lower ?? "";
  if (comma < 0 || !subjects.has(subject) || cues.standing.speakers.has(subject)) return false;
  if (isEmptySubject(pieces, comma + 1, cues)) return false;
  return !pieces.slice(at + 1, comma).some((piece) => isName(text, piece, cues));
};

const leansAt = (text: string, pieces: readonly Piece[], from: number, cues: Cues): boolean => {
  const { standing } = cues;
  let at = from;
  while (opensQuotation(pieces[at])) at += 1;
  if (isEmptySubject(pieces, at, cues)) return false;
  if (phraseAt(pieces, at, standing.pointers)?.value === true) return true;
  const start = pieces[at]?.start ?? text.length;
  if (standing.leans?.test(text.slice(start, pieces.at(-1)?.end))) return true;
  return hasLoosePerson(text, pieces, at, cues) || hasLooseSubject(text, pieces, at, cues);
};

/** "…, because": what is said goes on behind the one who says it. */
const breaksOff = (pieces: readonly Piece[], { grammar }: Cues): boolean => {
  const last = pieces.at(-1)?.lower ?? "";
  return [grammar.subordinators, grammar.coordinators, grammar.determiners, grammar.relatives].some((set) =>
    set.has(last),
  );
};

/** "recounted a July 10 | meeting when …": the middle of a phrase is no clause. */
const opensClause = ({ cues }: Reading, { words }: Sentence, { cue }: Attributed, { start }: Span): boolean => {
  const before = words.findLast((word) => word.end <= start);
  if (!before || before.kind === "mark" || before.lower === cues?.standing.linker) return true;
  return cue !== null && cue.start <= before.start && before.end <= cue.end;
};

/** The content that can stand for its sentence: the whole of it, or of words in pieces ("…," he said, "…") one that begins anew. */
const toldWhole = ({ article, cues }: Reading, { voice }: Attributed, inside: readonly Span[]): Span | null => {
  const [longest] = inside.toSorted((a, b) => b.end - b.start - (a.end - a.start));
  if (!longest) return null;
  const pieces = piecesOf(article.text, longest.start, longest.end);
  const [first, second] = pieces;
  if (!cues || breaksOff(pieces, cues)) return null;
  if (voice === "reported" && cues.grammar.possessives.has(first?.lower ?? "")) return null;
  if (inside.length > 1) {
    const opening = pieces.find((piece) => !opensQuotation(piece));
    return voice === "direct" && isCapital(article.text, opening) ? longest : null;
  }
  const isLinked = first && second && first.lower === cues.standing.linker;
  return isLinked ? { start: second.start, end: longest.end } : longest;
};

/** "…, but this number is very uncertain": what follows limits what is told. */
const isTakenBack = ({ cues }: Reading, { words }: Sentence, { end }: Span): boolean =>
  words.some((word) => word.start >= end && (cues?.edges.after.has(word.lower) ?? false));

/** "They call for a later start": what is called for is no clause. */
const isObject = ({ words }: Sentence, { start }: Span, { grammar }: Cues): boolean =>
  grammar.prepositions.has(words.findLast((word) => word.end <= start)?.lower ?? "");

/** Where the source of a sentence is a pronoun and the article tells whose, our frame names him: the content stands for the sentence. */
const contentBehindPointer = (
  reading: Reading,
  sentence: Sentence,
  told: readonly Attributed[],
  cues: Cues,
): Span | null => {
  const { standing } = cues;
  const isNamed = ({ chain, source }: Attributed): boolean => {
    const named = chain.at(-1)?.source ?? "";
    return source !== null && named !== "" && phraseAt(piecesOf(named), 0, standing.pointers) === null;
  };
  for (const attributed of told) {
    const { source, content } = attributed;
    if (!source || !isNamed(attributed)) continue;
    if (phraseAt(piecesOf(reading.article.text, source.start, source.end), 0, standing.pointers) === null) continue;
    const inside = content.filter((part) => covers(sentence.passage, part));
    const whole = toldWhole(reading, attributed, inside);
    if (whole && isObject(sentence, whole, cues)) continue;
    if (whole && opensClause(reading, sentence, attributed, whole) && !isTakenBack(reading, sentence, whole))
      return whole;
  }
  return null;
};

const fewestWords = 6;

const isLong = (reading: Reading, span: Span): boolean =>
  piecesOf(reading.article.text, span.start, span.end).filter(({ lower }) => /[\p{L}\p{N}]/u.test(lower)).length >=
  fewestWords;

/** A sentence from the middle of a quotation keeps no mark whose partner stands in another sentence. */
const unmarked = (text: string, { start, end }: Span): Span => {
  const slice = text.slice(start, end);
  const straight = (slice.match(/"/gu) ?? []).length % 2 === 1;
  const opens = /^“[^”]*$/u.test(slice) || (straight && slice.startsWith('"'));
  const closes = /^[^“]*”$/u.test(slice) || (straight && slice.endsWith('"'));
  return { start: opens ? start + 1 : start, end: closes && !opens ? end - 1 : end };
};

/** What is told in each sentence, by its index. */
const toldBySentence = ({ attributions }: Reading): ReadonlyMap<number, readonly Attributed[]> => {
  const told = new Map<number, Attributed[]>();
  for (const attributed of attributions) {
    const held = told.get(attributed.sentence);
    if (held) held.push(attributed);
    else told.set(attributed.sentence, [attributed]);
  }
  return told;
};

/** Half a quotation tells neither whose words it is nor where they end. */
export const isCutFromQuotation = ({ article }: Reading, { start, end }: Span): boolean => {
  const marks = article.text.slice(start, end).match(/["“”„«»「」『』]/gu) ?? [];
  return marks.length % 2 === 1;
};

const fewestTelling = 3;

/** "Valdemora, 3 de marzo de 2025." In a script without spaces one run of letters is many words. */
const isDateline = ({ words, passage }: Sentence): boolean =>
  words.some(({ kind }) => kind === "number") &&
  passage.end - passage.start < 60 &&
  words.filter(({ kind, lower }) => kind === "word" && !isSmallAbroad(lower)).length < fewestTelling &&
  words.every(({ text }) => text.length < 15);

const sliceOf = (reading: Reading, sentence: Sentence, told: readonly Attributed[]): Span | null => {
  const { article, cues } = reading;
  const { start, end } = sentence.passage;
  if (!cues) return isCutFromQuotation(reading, sentence.passage) || isDateline(sentence) ? null : { start, end };
  const pieces = piecesOf(article.text, start, end);
  const first = pastConnectives(pieces, 0, cues.standing);
  const [opener, head] = [pieces[0], pieces[first]];
  if (!head || !opener) return null;
  // Without its "However," a sentence would begin in lower case and look torn from its place.
  const isLower = /^\p{Ll}/u.test(article.text.charAt(head.start));
  if (isLower && cues.standing.particles?.has(opener.lower)) return null;
  const isTorn = cues.standing.contrasts.has(opener.lower) && isLower;
  const span = leansAt(article.text, pieces, first, cues)
    ? contentBehindPointer(reading, sentence, told, cues)
    : { start: isTorn ? start : head.start, end };
  return span && isLong(reading, span) ? trimmedIn(sentence, unmarked(article.text, span), told, cues) : null;
};

/** Makes the one who finds the slice of a sentence that stands alone, or null where there is none. */
export const standingIn = (reading: Reading): ((sentence: Sentence) => Span | null) => {
  const told = toldBySentence(reading);
  return (sentence) => sliceOf(reading, sentence, told.get(sentence.index) ?? []);
};

const fewestLines = 2;

/** Every briefed sentence that can stand alone as a line, in order; where hardly one can, all of them. Headings and questions are none. */
export const linesOf = (reading: Reading): Line[] => {
  const standingSlice = standingIn(reading);
  const told = reading.sentences.filter((sentence) => isTold(reading, sentence));
  const lines = told.flatMap((sentence) => {
    const span = isClause(reading, sentence) ? standingSlice(sentence) : null;
    return span && !isAsking(reading, span) ? [{ sentence, span }] : [];
  });
  return lines.length >= fewestLines
    ? lines
    : told.map((sentence) => ({ sentence, span: { start: sentence.passage.start, end: sentence.passage.end } }));
};
