import type { Grammar } from "#language/grammar.ts";
import type { Saying } from "#language/saying.ts";
import type { Quotation } from "./quotations.ts";
import type { Word } from "./words.ts";

/** What a word seems to be, told by closed classes, form and neighbours. */
export type Tag =
  | "det"
  | "poss"
  | "pron"
  | "object"
  | "prep"
  | "coord"
  | "sub"
  | "rel"
  | "that"
  | "question"
  | "be"
  | "have"
  | "do"
  | "modal"
  | "to"
  | "neg"
  | "adv"
  | "num"
  | "time"
  | "name"
  | "noun"
  | "adj"
  | "verb"
  | "ved"
  | "ving"
  | "comma"
  | "colon"
  | "dash"
  | "stop"
  | "open"
  | "close"
  | "bracket"
  | "mark";

/** A sentence's words with their tags. `quote[i]`: the quotation that word i stands in, or -1. */
export type Clauses = { words: readonly Word[]; tags: readonly Tag[]; quote: readonly number[] };

const marks: Readonly<Record<string, Tag>> = {
  ",": "comma",
  ":": "colon",
  ";": "stop",
  ".": "stop",
  "!": "stop",
  "?": "stop",
  "—": "dash",
  "–": "dash",
  "-": "dash",
  "…": "mark",
  "(": "bracket",
  ")": "bracket",
  "[": "bracket",
  "]": "bracket",
};

const isCapital = (word: Word): boolean => /^\p{Lu}/u.test(word.text);

const closedTag = (lower: string, grammar: Grammar): Tag | null => {
  if (lower === grammar.complementizer) return "that";
  if (lower === "to") return "to";
  if (grammar.modals.has(lower)) return "modal";
  if (grammar.be.has(lower)) return "be";
  if (grammar.have.has(lower)) return "have";
  if (grammar.do.has(lower)) return "do";
  if (grammar.negations.has(lower)) return "neg";
  if (grammar.possessives.has(lower)) return "poss";
  if (lower === "who" || lower === "which" || lower === "whom") return "rel";
  if (grammar.questions.has(lower)) return "question";
  if (grammar.objects.has(lower)) return "object";
  if (grammar.determiners.has(lower)) return "det";
  if (grammar.subjects.has(lower)) return "pron";
  if (grammar.coordinators.has(lower)) return "coord";
  if (grammar.prepositions.has(lower)) return "prep";
  if (grammar.subordinators.has(lower)) return "sub";
  if (grammar.numbers.has(lower)) return "num";
  return null;
};

const openTag = (
  word: Word,
  previous: Tag | undefined,
  next: Word | undefined,
  first: boolean,
  grammar: Grammar,
  saying: Saying,
): Tag => {
  const { lower } = word;
  const saidForms = saying.verbs.get(lower);
  const form = saidForms?.[0]?.form ?? grammar.verbs.get(lower);
  if (isCapital(word) && !first) return grammar.times.has(lower) ? "time" : "name";
  if (grammar.times.has(lower)) return lower === "may" || lower === "march" ? "noun" : "time";
  if (form !== undefined && form !== "ing") {
    const past =
      saidForms?.some((said) => said.form === "past" || said.form === "participle") ||
      form === "past" ||
      form === "participle";
    const nominalBefore =
      previous === "det" || previous === "poss" || previous === "adj" || previous === "prep" || previous === "num";
    if (past) return nominalBefore ? "adj" : "ved";
    if (previous === "to" || previous === "modal" || previous === "do" || previous === "pron" || previous === "neg")
      return "verb";
    if (nominalBefore || previous === "ved" || previous === "ving" || previous === "verb") return "noun";
    if (first && isCapital(word) && next !== undefined && isCapital(next)) return "name";
    return "verb";
  }
  if (grammar.adverbs.has(lower)) return "adv";
  if (grammar.adjectives.has(lower)) return "adj";
  if (isCapital(word) && first && next !== undefined && isCapital(next) && next.kind === "word") return "name";
  if (/ly$/.test(lower) && lower.length > 4) return "adv";
  if (/ing$/.test(lower) && lower.length > 4)
    return previous === "det" || previous === "adj" || previous === "poss" ? "noun" : "ving";
  if (/ed$/.test(lower) && lower.length > 4)
    return previous === "det" || previous === "poss" || previous === "prep" ? "adj" : "ved";
  if (/(?:ous|ful|ive|able|ible|less|ic|ical|ish|ary)$/.test(lower)) return "adj";
  return isCapital(word) ? "name" : "noun";
};

/** Tags a sentence's words. Quotations are the article's, in order; `from` is the first that may touch this sentence. */
export const clausesOf = (
  words: readonly Word[],
  quotations: readonly Quotation[],
  from: number,
  grammar: Grammar,
  saying: Saying,
): Clauses => {
  const tags: Tag[] = [];
  const quote: number[] = [];
  let at = from;
  let first = true;
  words.forEach((word, index) => {
    while ((quotations[at]?.end ?? Number.POSITIVE_INFINITY) <= word.start) at++;
    const inside = quotations[at];
    const within = inside !== undefined && inside.start <= word.start;
    quote.push(within ? at : -1);
    const previous = tags[index - 1];
    if (word.kind === "mark") {
      tags.push(
        within && inside.start === word.start
          ? "open"
          : within && inside.end === word.end && !inside.open
            ? "close"
            : (marks[word.text] ?? "mark"),
      );
      if (within && inside.start === word.start) first = true;
      return;
    }
    if (word.kind === "number") tags.push("num");
    else {
      const capital =
        isCapital(word) &&
        !first &&
        word.text.length > 1 &&
        !grammar.be.has(word.lower) &&
        !grammar.modals.has(word.lower);
      const closed = capital && word.lower !== "i" ? null : closedTag(word.lower, grammar);
      tags.push(closed ?? openTag(word, previous, words[index + 1], first, grammar, saying));
    }
    first = false;
  });
  return { words, tags, quote };
};

const nominal: ReadonlySet<Tag | undefined> = new Set<Tag | undefined>(["name", "noun", "num", "adj", "time"]);
const finite: ReadonlySet<Tag | undefined> = new Set<Tag | undefined>(["be", "have", "do", "modal", "verb", "ved"]);

export const isNominal = (tag: Tag | undefined): boolean => nominal.has(tag);
export const isFiniteVerb = (tag: Tag | undefined): boolean => finite.has(tag);
