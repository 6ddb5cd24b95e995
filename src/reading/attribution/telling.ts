import { type Article, isBriefed, type Span } from "#brief/article.ts";
import type { Link } from "#brief/brief.ts";
import type { Telling } from "#language/telling.ts";
import { quotationsOf } from "#reading/quotations.ts";
import type { Attributed, Sentence } from "#reading/reading.ts";
import type { Word } from "#reading/words.ts";
import { type Found, toldBefore, toldIn } from "./telling-patterns.ts";
import { type Phrase, pastBrackets, sourceAt } from "./telling-source.ts";

/** Who says what in a language that tells it by fixed patterns. Precision comes first: a sentence that fits none is told by nobody. */
export const toldByPatterns = (
  article: Article,
  sentences: readonly Sentence[],
  telling: Telling,
): readonly Attributed[] => {
  const quotations = quotationsOf(article);
  const all: Attributed[] = [];
  let from = 0;
  for (const sentence of sentences) {
    const { passage, words } = sentence;
    if (!isBriefed(passage) || passage.role === "heading" || words.length > longest) continue;
    while ((quotations[from]?.end ?? Number.POSITIVE_INFINITY) <= passage.start) from += 1;
    const scene = { words, quoted: quotedWords(words, quotations, from), telling };
    const found = toldIn(scene);
    const backward = found ? null : toldBefore(scene);
    const previous = sentences[sentence.index - 1];
    if (found) {
      const before = namedBefore(article, sentences, sentence, telling);
      all.push(attributed(article, sentence, found, before, telling));
    } else if (backward && previous && isTold(previous, sentence, all)) {
      const told = { told: { ...backward, content: [] }, relay: null };
      const one = attributed(article, sentence, told, null, telling);
      all.push({ ...one, sentence: previous.index, content: [wholeOf(previous)] });
    }
  }
  return all;
};

const longest = 90;

/** Whether "das" may mean all of the sentence before: it stands in the same paragraph, and nobody else tells it. */
const isTold = (previous: Sentence, { passage }: Sentence, all: readonly Attributed[]): boolean =>
  isBriefed(previous.passage) &&
  previous.passage.role !== "heading" &&
  previous.passage.paragraph === passage.paragraph &&
  all.at(-1)?.sentence !== previous.index;

const wholeOf = ({ words, passage }: Sentence): Span => ({
  start: words[0]?.start ?? passage.start,
  end: words.at(-1)?.end ?? passage.end,
});

const quotedWords = (words: readonly Word[], quotations: readonly Span[], from: number): boolean[] => {
  let at = from;
  return words.map((word) => {
    while ((quotations[at]?.end ?? Number.POSITIVE_INFINITY) <= word.start) at += 1;
    return (quotations[at]?.start ?? Number.POSITIVE_INFINITY) <= word.start;
  });
};

/** The name with which the sentence before begins, for "sagte sie": only if nobody else is named there. */
const namedBefore = (
  article: Article,
  sentences: readonly Sentence[],
  { index, passage }: Sentence,
  telling: Telling,
): { text: string; sex: "m" | "f" | null } | null => {
  const before = sentences[index - 1];
  if (!before || before.passage.paragraph !== passage.paragraph) return null;
  const phrase = sourceAt(before.words, 0, telling);
  if (!phrase || phrase.pronoun) return null;
  const rest = before.words.slice(pastBrackets(before.words, phrase.to));
  const isOther = rest.some((word, n) => /^\p{Lu}/u.test(word.text) && /^\p{Lu}/u.test(rest[n + 1]?.text ?? ""));
  const [head, ...others] = before.words
    .slice(phrase.from, phrase.to)
    .filter(({ text }) => /^\p{Lu}/u.test(text) && !telling.determiners.has(text.toLowerCase()));
  if (isOther || !head) return null;
  const isFeminine = telling.feminine.test(head.lower);
  const sex = isFeminine
    ? "f"
    : others.length > 0 || telling.determiners.has(before.words[0]?.lower ?? "")
      ? "m"
      : null;
  return { text: article.text.slice(before.words[phrase.from]?.start, before.words[phrase.to - 1]?.end), sex };
};

const spanOf = (words: readonly Word[], from: number, to: number): Span => ({
  start: words[from]?.start ?? 0,
  end: words[to - 1]?.end ?? 0,
});

const attributed = (
  article: Article,
  { index, words }: Sentence,
  { told: { phrase, cue, content }, relay }: Found,
  before: ReturnType<typeof namedBefore>,
  telling: Telling,
): Attributed => {
  const source = spanOf(words, phrase.from, phrase.to);
  const cueSpan = spanOf(words, cue.from, cue.to);
  const verb = article.text.slice(cueSpan.start, cueSpan.end);
  const isDenied = telling.denying.has(verb.toLowerCase());
  const pieces = content.map(({ from, to }) => spanOf(words, from, to));
  const [opening] = pieces;
  const isDirect = opening !== undefined && pieces.length === 1 && /^[„“"»«]/u.test(article.text.charAt(opening.start));
  return {
    sentence: index,
    source,
    cue: cueSpan,
    content: pieces,
    chain: [
      ...(relay ? [linkOf(article, words, relay, null, telling)] : []),
      pronounOr(linkOf(article, words, phrase, verb, telling), phrase, before, telling),
    ],
    certainty: isDenied ? "denied" : "stated",
    act: isDenied ? "denies" : "asserts",
    voice: isDirect ? "direct" : "reported",
    speaker: null,
    disputedBy: null,
    object: null,
  };
};

const linkOf = (
  article: Article,
  words: readonly Word[],
  { from, to }: Phrase,
  verb: string | null,
  { unnamed }: Telling,
): Link => {
  const { start, end } = spanOf(words, from, to);
  const source = article.text.slice(start, end);
  const capitals = words.slice(from, to).filter(({ text }) => /^\p{Lu}/u.test(text));
  return { source, verb, unnamed: capitals.length === 1 && unnamed.has(capitals[0]?.lower ?? "") };
};

const pronounOr = (
  link: Link,
  { pronoun }: Phrase,
  before: ReturnType<typeof namedBefore>,
  { pronouns }: Telling,
): Link => {
  const sex = pronoun ? pronouns.get(link.source.toLowerCase()) : undefined;
  if (sex === undefined || !before || (before.sex !== null && before.sex !== sex)) return link;
  return { ...link, source: before.text };
};
