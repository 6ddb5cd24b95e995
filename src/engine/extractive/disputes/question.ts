import type { Span } from "#brief/article.ts";
import { type Clauses, clausesOf, isAuxiliary } from "#reading/clauses.ts";
import { loadedIn } from "#reading/loaded.ts";
import type { Word } from "#reading/words.ts";
import { mainClause } from "./clause.ts";
import type { Desk } from "./desk.ts";

const longest = 24;
const quotation = /["“”„«»‘]/u;
const longestSlice = 200;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A question of ours must pass the lint of our own words. */
export const isNeutral = ({ cues }: Desk, text: string): boolean =>
  loadedIn(text.replace(/“[^”]*”/gu, ""), cues).length === 0;

const quoted = (text: string): string => `“${text.replace(/[“"„]/gu, "‘").replace(/["”]/gu, "’")}”`;

/** A slice between quotation marks, without the full stop at its end. */
export const quotedIn = (desk: Desk, span: Span): string =>
  quoted(
    desk
      .slice(span)
      .replace(/\s+/gu, " ")
      .replace(/[\s.,;:]+$/u, ""),
  );

/** A phrase of the article inside a question of ours: bare where it is neutral, else between quotation marks. */
export const phraseIn = (desk: Desk, span: Span): string => {
  const text = desk
    .slice(span)
    .replace(/\s+/gu, " ")
    .replace(/[.,;:]+$/u, "");
  const bare = text.replace(/^(The|A|An|This|These|Their|His|Her|Its)\b/u, (first) => first.toLowerCase());
  return !quotation.test(text) && isNeutral(desk, bare) ? bare : quoted(text);
};

export const filled = (template: string, parts: Readonly<Record<string, string>>): string =>
  template.replace(/\{(\w+)\}/gu, (_, name: string) => parts[name] ?? "");

/** The bare form of a finite verb, or null where the lists do not tell it. */
const baseOf = ({ cues }: Desk, lower: string): string | null => {
  const isBase = (form: string): boolean =>
    cues.grammar.verbs.get(form) === "base" ||
    (cues.saying.verbs.get(form)?.some((entry) => entry.form === "base") ?? false);
  const irregular = cues.asking.irregular.get(lower);
  const candidates = [
    ...(irregular ? [irregular] : []),
    lower.replace(/ied$/u, "y"),
    lower.replace(/ies$/u, "y"),
    lower.replace(/ed$/u, ""),
    lower.replace(/d$/u, ""),
    lower.replace(/(.)\1ed$/u, "$1"),
    lower.replace(/es$/u, ""),
    lower.replace(/s$/u, ""),
    lower,
  ];
  return irregular ?? candidates.find((form) => isBase(form)) ?? null;
};

const auxiliaryOf = (lower: string): string =>
  lower === "cannot" || lower === "can't" ? "can" : lower === "won't" ? "will" : lower.replace(/n't$/u, "");

/** "no votes" → "any votes", "never" → "ever"; "not" goes. */
const affirmed = ({ disputing }: Desk, { lower, text }: Word): string =>
  lower === "no" || lower === "none"
    ? "any"
    : lower === "nothing"
      ? "anything"
      : lower === "nobody"
        ? "anybody"
        : lower === "never"
          ? "ever"
          : lower === disputing.nor
            ? disputing.or
            : text;

const textOf = (desk: Desk, words: readonly Word[]): string => {
  let text = "";
  let last: Word | null = null;
  for (const word of words) {
    const { lower } = word;
    if (lower === "not" || lower === "n't" || lower === disputingNeither(desk)) continue;
    if (desk.cues.saying.adverbs.has(lower)) continue;
    const gap = last === null || last.end === word.start ? "" : " ";
    text += gap + affirmed(desk, word);
    last = word;
  }
  return text
    .replace(/\s+/gu, " ")
    .replace(/ ([,.;:%])/gu, "$1")
    .replace(/[,.;:\s]+$/u, "");
};

const disputingNeither = ({ disputing }: Desk): string => disputing.neither;

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
  const plain = opens && naming.knows(first.lower) && !/^\p{Lu}/u.test(second?.text ?? "");
  if (!small && !plain) return text;
  return text.charAt(0).toLowerCase() + text.slice(1);
};

const invertedAt = (desk: Desk, { words, tags }: Clauses, shared: ReadonlySet<string>): string | null => {
  const { questions } = desk.disputing;
  const verb = tags.findIndex((tag) => isAuxiliary(tag) || tag === "verb" || tag === "ved");
  if (verb < 1) return null;
  const subject = words.slice(0, verb).filter((_, at) => tags[at] !== "adv" && tags[at] !== "comma");
  if (
    subject.length === 0 ||
    subject.some((word) => tags[words.indexOf(word)] === "pron" || tags[words.indexOf(word)] === "rel")
  )
    return null;
  if (
    tags
      .slice(0, verb)
      .some((tag) => tag === "that" || tag === "sub" || tag === "ving" || tag === "dash" || tag === "colon")
  )
    return null;
  const named = sharedSubject(desk, subject, shared);
  const who = lowered(desk, named, textOf(desk, named));
  const head = words[verb];
  if (!head || who === "") return null;
  const rest = words.slice(verb + 1);
  const next = tags.slice(verb + 1).find((tag) => tag !== "adv" && tag !== "neg");
  const helps =
    tags[verb] === "be" ||
    tags[verb] === "modal" ||
    (tags[verb] === "do" && (next === "verb" || next === "noun")) ||
    (tags[verb] === "have" && (next === "ved" || next === "be"));
  if (helps) return `${capital(auxiliaryOf(head.lower))} ${who} ${textOf(desk, rest)}?`;
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
      text === "," && at > 2 && words.slice(at + 1, at + 7).some(({ lower }) => cues.saying.verbs.has(lower)),
  );
  return comma < 0 ? words : words.slice(0, comma);
};

/** A yes-or-no question made of a clause by putting its auxiliary first; null where that is not safe. */
export const invertedOf = (
  desk: Desk,
  clause: readonly Word[],
  shared: ReadonlySet<string> = new Set(),
): string | null => {
  const words = beforeNextTelling(desk, mainClause(desk, clause));
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
  const { grammar, saying } = desk.cues;
  if (!first || rest.length === 0 || words.length > longest || words.some(({ text }) => quotation.test(text)))
    return null;
  if (!grammar.endings.ing.test(first.lower) || grammar.gerunds.has(first.lower)) return null;
  const stem = first.lower.replace(/ing$/u, "");
  const isBase = (form: string): boolean =>
    grammar.verbs.get(form) === "base" || (saying.verbs.get(form)?.some((entry) => entry.form === "base") ?? false);
  const base = [`${stem}e`, stem, stem.replace(/(.)\1$/u, "$1"), stem.replace(/y$/u, "ie")].find(isBase);
  const text = base && `${desk.disputing.questions.did} ${who} ${base} ${textOf(desk, rest)}?`;
  return text && isNeutral(desk, text) ? text : null;
};

/** "Is it so that “…”?": the slice as it stands. */
export const isItSo = (desk: Desk, span: Span): string => {
  const words = mainClause(desk, desk.wordsIn(span));
  const last = words.at(-1);
  const end = last && span.end - span.start > longestSlice ? last.end : span.end;
  const text = desk
    .slice({ start: span.start, end })
    .replace(/\s+/gu, " ")
    .replace(/[\s.,;:]+$/u, "");
  return desk.disputing.questions.isItSo.replace("“{what}”", () => quoted(text));
};

/** The question that a claim answers with yes. */
export const questionOf = (desk: Desk, claim: Span, shared?: ReadonlySet<string>): string =>
  invertedOf(desk, desk.wordsIn(claim), shared) ?? isItSo(desk, claim);

type Accused = { accused: { figure: { name: string } | null }; accusedSpan: Span; content: Span };

/** What an accusation asks: "accused X of hiding Y" asks "Did X hide Y?". */
export const accusationQuestion = (desk: Desk, { accused, accusedSpan, content }: Accused): string => {
  if (content.start <= accusedSpan.start && accusedSpan.end <= content.end) return questionOf(desk, content);
  const words = desk.wordsIn(accusedSpan).filter(({ kind }) => kind !== "mark");
  const pointing = words.length === 1 && desk.cues.grammar.subjects.has(words[0]?.lower ?? "");
  const who = accused.figure && (pointing || words.length > 6) ? accused.figure.name : phraseIn(desk, accusedSpan);
  return (
    didOf(desk, who, content) ?? filled(desk.disputing.questions.accusation, { who, what: quotedIn(desk, content) })
  );
};
