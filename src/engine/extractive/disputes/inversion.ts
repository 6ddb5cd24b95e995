import type { Span } from "#brief/article.ts";
import { type Clauses, clausesOf, isAuxiliary } from "#reading/syntax/clauses.ts";
import type { Word } from "#reading/words.ts";
import { mainClause } from "./clause.ts";
import type { Desk } from "./desk.ts";
import { isNeutral } from "./wording.ts";

const longest = 24;
const quotation = /["“”„«»‘]/u;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The bare form of a verb, or null where the lists do not tell it. */
const baseOf = ({ cues, disputing }: Desk, lower: string): string | null => {
  const isBase = (form: string): boolean =>
    cues.grammar.verbs.get(form) === "base" ||
    (cues.saying.verbs.get(form)?.some((entry) => entry.form === "base") ?? false);
  return cues.asking.irregular.get(lower) ?? disputing.questions.bare(lower).find(isBase) ?? null;
};

const textOf = (desk: Desk, words: readonly Word[]): string => {
  const { affirmed } = desk.disputing.questions;
  let text = "";
  let last: Word | null = null;
  let main = true;
  const { joints, relatives } = desk.cues.grammar;
  for (const word of words) {
    // "flights that she never took" stay as they are: only the main clause is asked about.
    if (word.lower === joints.that || relatives.has(word.lower)) main = false;
    const shown = (main ? affirmed.get(word.lower) : null) ?? word.text;
    if (shown === "" || desk.cues.saying.adverbs.has(word.lower)) continue;
    text += (last === null || last.end === word.start ? "" : " ") + shown;
    last = word;
  }
  return text
    .replace(/\s+/gu, " ")
    .replace(/ ([,.;:%])/gu, "$1")
    .replace(/[,.;:\s]+$/u, "");
};

/** Of "neither A nor B", only what the other side speaks of too. */
const sharedSubject = (desk: Desk, subject: readonly Word[], shared: ReadonlySet<string>): readonly Word[] => {
  if (subject[0]?.lower !== desk.disputing.neither) return subject;
  const parts: Word[][] = [[]];
  for (const word of subject.slice(1)) {
    if (word.lower === desk.disputing.nor) parts.push([]);
    else parts.at(-1)?.push(word);
  }
  const kept = parts.filter((part) => [...desk.keysOf(part)].some((key) => shared.has(key)));
  const [only] = kept;
  return kept.length === 1 && only ? only : subject;
};

/** The first word of a sentence keeps its capital only where it is a name. */
const lowered = (desk: Desk, subject: readonly Word[], text: string): string => {
  const [first, second] = subject;
  if (!first) return text;
  const { grammar, naming } = desk.cues;
  const small = [grammar.determiners, grammar.adjectives, grammar.numbers, naming.formers].some((set) =>
    set.has(first.lower),
  );
  const opens = desk.sentenceAt(first.start)?.passage.start === first.start;
  const known = naming.knows(first.lower) || desk.disputing.persons.has(first.lower);
  const plain = opens && known && !/^\p{Lu}/u.test(second?.text ?? "");
  if (!small && !plain) return text;
  return text.charAt(0).toLowerCase() + text.slice(1);
};

/** The finite verb: in "the figures announced by X are false" the first past form only describes the subject. */
export const finiteIn = ({ tags }: Clauses): number => {
  const verb = tags.findIndex((tag) => isAuxiliary(tag) || tag === "verb" || tag === "ved");
  const apart = tags[verb - 1] === "comma";
  if (!apart && (tags[verb] !== "ved" || tags[verb + 1] !== "prep")) return verb;
  const from = apart ? tags.indexOf("comma", verb) : verb;
  const end = tags.findIndex(
    (tag, at) => at > from && (tag === "comma" || tag === "rel" || tag === "that" || tag === "sub"),
  );
  const joined = tags.findIndex((tag, at) => at > from && tag === "coord");
  const finite = tags.findIndex(
    (tag, at) =>
      from > 0 &&
      at > from &&
      (end < 0 || at < end) &&
      // "guns recovered in Mexico came from …"
      (isAuxiliary(tag) || (tag === "ved" && !apart && joined < 0 && verb > 1)),
  );
  return finite < 0 ? verb : finite;
};

/** Whom "he" or "she" means. */
export const referent = ({ cues, reading }: Desk, word: Word | undefined): string | null => {
  if (!word || !cues.grammar.persons.third.has(word.lower) || !cues.grammar.subjects.has(word.lower)) return null;
  return reading.refer({ start: word.start, end: word.end })?.name ?? null;
};

/** A participle that the tags do not tell: "had lit". */
const isDone = ({ cues, disputing }: Desk, lower: string): boolean =>
  disputing.done.has(lower) || cues.asking.irregular.has(lower);

/** What follows the first verb: "had taken X and had sold Y" asks with one "had", and a second finite verb ends the question. */
const restOf = (desk: Desk, { words, tags }: Clauses, verb: number, helps: boolean): readonly Word[] => {
  const { coordinators } = desk.cues.grammar;
  const head = words[verb];
  const rest: Word[] = [];
  for (let at = verb + 1; at < words.length; at += 1) {
    const word = words[at];
    const tag = tags[at];
    if (!word) break;
    const joined = at > verb + 2 && coordinators.has(words[at - 1]?.lower ?? "");
    if (joined && helps && word.lower === head?.lower) continue;
    if (joined && (isAuxiliary(tag) || (!helps && (tag === "ved" || tag === "verb")))) return rest.slice(0, -1);
    rest.push(word);
  }
  return rest;
};

/** "Hale, 54, hid": the age between commas. */
const isAside = ({ words, tags }: Clauses, at: number): boolean =>
  words[at]?.kind === "number" && tags[at - 1] === "comma" && tags[at + 1] === "comma";

const invertedAt = (desk: Desk, { words, tags }: Clauses, shared: ReadonlySet<string>): string | null => {
  const { questions } = desk.disputing;
  const verb = finiteIn({ words, tags, quote: [] });
  if (verb < 1) return null;
  const subject = words
    .slice(0, verb)
    .filter(
      (_, at) =>
        !isAside({ words, tags, quote: [] }, at) &&
        tags[at] !== "comma" &&
        (tags[at] !== "adv" || words[at + 1]?.lower === desk.cues.grammar.joints.of),
    );
  if (
    subject.length === 0 ||
    (subject.some((word) => tags[words.indexOf(word)] === "pron") &&
      (subject.length > 1 || !referent(desk, subject[0]))) ||
    subject.some((word) => tags[words.indexOf(word)] === "rel")
  )
    return null;
  if (
    tags
      .slice(0, verb)
      .some((tag) => tag === "that" || tag === "sub" || tag === "ving" || tag === "dash" || tag === "colon")
  )
    return null;
  const named = sharedSubject(desk, subject, shared);
  const [only] = named;
  const meant = named.length === 1 && only ? referent(desk, only) : null;
  const who = meant ?? lowered(desk, named, textOf(desk, named));
  const head = words[verb];
  if (!head || who === "") return null;
  const next = tags.slice(verb + 1).find((tag) => tag !== "adv" && tag !== "neg");
  const helps =
    tags[verb] === "be" ||
    tags[verb] === "modal" ||
    (tags[verb] === "do" && (next === "verb" || next === "noun")) ||
    (tags[verb] === "have" && (next === "ved" || next === "be" || isDone(desk, words[verb + 1]?.lower ?? "")));
  const rest = restOf(desk, { words, tags, quote: [] }, verb, helps);
  if (helps) return `${capital(questions.auxiliaries.get(head.lower) ?? head.lower)} ${who} ${textOf(desk, rest)}?`;
  if (tags[verb] === "be" || tags[verb] === "do") return null;
  const base = tags[verb] === "have" ? "have" : baseOf(desk, head.lower);
  if (base === null) return null;
  const past = head.lower.endsWith("ed") || desk.cues.grammar.verbs.get(head.lower) === "past" || head.lower === "had";
  const opener = past ? questions.did : head.lower === base ? questions.do : questions.does;
  return `${opener} ${who} ${base} ${textOf(desk, rest)}?`;
};

/** What stands before ", X said": another telling is no part of the clause. */
const beforeNextTelling = ({ cues }: Desk, words: readonly Word[]): readonly Word[] => {
  const comma = words.findIndex(
    ({ text }, at) =>
      text === "," &&
      at > 2 &&
      words.slice(at + 1, at + 7).some(({ lower }, n, behind) => {
        const before = behind[n - 1]?.lower ?? "";
        const isPassive = cues.grammar.be.has(before) || before === cues.grammar.joints.been;
        return !isPassive && cues.saying.verbs.has(lower);
      }),
  );
  return comma < 0 ? words : words.slice(0, comma);
};

/** The first sentence of a quotation, without its marks. */
const withoutMarks = (words: readonly Word[]): readonly Word[] => {
  if (!quotation.test(words[0]?.text ?? "")) return words;
  const end = words.findIndex(({ text }, at) => at > 0 && /^[.!?”"]$/u.test(text));
  const inner = words.slice(1, end < 0 ? words.length : end);
  return inner.at(-1)?.text === "," ? inner.slice(0, -1) : inner;
};

/** A yes-or-no question made of a clause by putting its auxiliary first; null where that is not safe. */
export const invertedOf = (
  desk: Desk,
  clause: readonly Word[],
  shared: ReadonlySet<string> = new Set(),
): string | null => {
  const words = beforeNextTelling(desk, mainClause(desk, withoutMarks(clause)));
  if (words.length < 3 || words.length > longest || words.some(({ text }) => quotation.test(text))) return null;
  const { cues } = desk;
  if (words.some(({ lower }) => desk.disputing.firstPerson.has(lower))) return null;
  const question = invertedAt(desk, clausesOf(words, [], 0, cues.grammar, cues.saying), shared);
  return question !== null && isNeutral(desk, question) ? question.replace(/\s+/gu, " ").replace(" ?", "?") : null;
};

/** "hiding the report" → "Did {who} hide the report?"; null where the verb's bare form is not known. */
export const didOf = (desk: Desk, who: string, span: Span): string | null => {
  const words = mainClause(desk, desk.wordsIn(span));
  const [first, ...rest] = words;
  const { grammar } = desk.cues;
  if (!first || rest.length === 0 || words.length > longest || words.some(({ text }) => quotation.test(text)))
    return null;
  if (!grammar.endings.ing.test(first.lower) || grammar.gerunds.has(first.lower)) return null;
  const base = baseOf(desk, first.lower);
  const text = base && `${desk.disputing.questions.did} ${who} ${base} ${textOf(desk, rest)}?`;
  return text && isNeutral(desk, text) ? text : null;
};
