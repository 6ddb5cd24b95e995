import type { Grammar } from "#language/grammar.ts";
import type { Saying } from "#language/saying.ts";
import type { Quotation } from "#reading/quotations.ts";
import { isCapital, type Word } from "#reading/words.ts";
import { closedTag, openTag, type Tag } from "./tags.ts";

/**
 * A sentence's words with their tags; contractions of pronouns are parted ("it's" is two words). `quote[i]` is the index of
 * the quotation that word i stands in, or -1.
 */
export type Clauses = { words: readonly Word[]; tags: readonly Tag[]; quote: readonly number[] };

/** Words `from` to `to` of a sentence, `to` exclusive. */
export type Stretch = { from: number; to: number };

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
  "(": "bracket",
  ")": "bracket",
  "[": "bracket",
  "]": "bracket",
};

/** Parts "it's" into "it" and "'s", offsets kept, where the first part is a pronoun. */
const partedWords = (words: readonly Word[], grammar: Grammar): readonly Word[] =>
  words.some((word) => word.kind === "word" && word.lower.includes("'"))
    ? words.flatMap((word) => {
        const cut = word.kind === "word" ? word.lower.lastIndexOf("'") : -1;
        if (cut <= 0 || !grammar.clitics.has(word.lower.slice(cut))) return [word];
        const base = word.lower.slice(0, cut);
        if (!(grammar.subjects.has(base) || grammar.questions.has(base) || grammar.relatives.has(base))) return [word];
        const at = word.start + cut;
        return [
          { ...word, text: word.text.slice(0, cut), lower: base, end: at },
          { ...word, text: word.text.slice(cut), lower: word.lower.slice(cut), start: at },
        ];
      })
    : words;

/** A full stop inside a passage ends a sentence of a quotation, or belongs to an abbreviation: "Dr. Smith", "U.S arms". */
const endsSentence = (words: readonly Word[], at: number): boolean => {
  const next = words[at + 1];
  const before = words[at - 1];
  const shortened = before !== undefined && isCapital(before) && before.text.length <= 4;
  if (next !== undefined && (/^[,;:]$/.test(next.text) || (shortened && next.text === ")"))) return false;
  if (next === undefined || next.kind === "mark") return true;
  if (before === undefined || next.start === words[at]?.end) return false;
  return before.kind === "number" || before.text.length > 4 || (!isCapital(before) && before.text.length > 2);
};

/** "25-year-old", "14th-ranked": a hyphen behind figures is no dash. */
const isHyphen = (words: readonly Word[], at: number): boolean => {
  const [before, word, next] = words.slice(at - 1, at + 2);
  return word?.text === "-" && before?.kind === "number" && before.end === word.start && next?.start === word.end;
};

/** Tags a sentence's words. `quotations` are the article's, in order; `from` is the first that may touch this sentence. */
export const clausesOf = (
  given: readonly Word[],
  quotations: readonly Quotation[],
  from: number,
  grammar: Grammar,
  saying: Saying,
): Clauses => {
  const words = partedWords(given, grammar);
  const tags: Tag[] = [];
  const quote: number[] = [];
  let at = from;
  let first = true;
  const asks = words.at(-1)?.text === "?";
  for (const [index, word] of words.entries()) {
    while ((quotations[at]?.end ?? Number.POSITIVE_INFINITY) <= word.start) at++;
    const inside = quotations[at];
    const within = inside !== undefined && inside.start <= word.start;
    quote.push(within ? at : -1);
    const opens = within && inside.start === word.start;
    const closes = within && !inside.open && inside.end === word.end;
    const before = tags[index - 1];
    if (word.kind === "mark") {
      const joining = (word.text === "." && !endsSentence(words, index)) || isHyphen(words, index);
      tags.push(opens ? "open" : closes ? "close" : joining ? "mark" : (marks[word.text] ?? "mark"));
      if (opens || word.text === ":" || (word.text === "." && !joining) || word.text === "?" || word.text === "!")
        first = true;
      continue;
    }
    const place = {
      word,
      before,
      beforeWord: words[index - 1],
      next: words[index + 1],
      after: words[index + 2],
      first,
      asks,
    };
    const compound = before === "mark" && isHyphen(words, index - 1);
    tags.push(
      compound
        ? "adj"
        : word.kind === "number"
          ? "num"
          : (closedTag(place, grammar, saying) ?? openTag(place, grammar, saying)),
    );
    if (word.kind !== "number" || isCapital(word)) first = false;
  }
  return { words, tags, quote };
};

const nominal: ReadonlySet<Tag | undefined> = new Set<Tag | undefined>(["name", "noun", "num", "adj", "time"]);
const finite: ReadonlySet<Tag | undefined> = new Set<Tag | undefined>(["be", "have", "do", "modal", "verb", "ved"]);
const auxiliary: ReadonlySet<Tag | undefined> = new Set<Tag | undefined>(["be", "have", "do", "modal"]);

/** A word that a noun phrase is built of, determiners apart. */
export const isNominal = (tag: Tag | undefined): boolean => nominal.has(tag);
/** A word that may be the finite verb of its clause. */
export const isVerbal = (tag: Tag | undefined): boolean => finite.has(tag);
/** "be", "have", "do" or a modal. */
export const isAuxiliary = (tag: Tag | undefined): boolean => auxiliary.has(tag);

/** Whether a finite verb stands in the stretch. */
export const hasVerb = ({ tags }: Clauses, { from, to }: Stretch): boolean => {
  for (let at = from; at < to; at++) if (isVerbal(tags[at])) return true;
  return false;
};

/** Where the group of the verb at `at` begins: auxiliaries, adverbs and negations before it. */
export const verbGroup = ({ tags }: Clauses, at: number, low: number): number => {
  let start = at;
  for (let back = at - 1; back >= low; back--) {
    const tag = tags[back];
    if (isAuxiliary(tag)) start = back;
    else if (tag === "neg") start = back;
    else if (tag === "adv") start = back;
    else break;
  }
  return start;
};
