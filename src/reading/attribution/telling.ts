import { type Article, isBriefed, type Span } from "#brief/article.ts";
import type { Link } from "#brief/brief.ts";
import type { Telling } from "#language/telling.ts";
import { type Quotation, quotationsOf } from "#reading/quotations.ts";
import type { Attributed, Sentence } from "#reading/reading.ts";
import type { Word } from "#reading/words.ts";
import { type GoingOn, goesOn, isBroughtIn } from "./telling-continued.ts";
import { type Found, toldBefore, toldIn } from "./telling-patterns.ts";
import { named, type Person, personOf } from "./telling-persons.ts";
import type { Scene } from "./telling-scene.ts";
import type { Phrase } from "./telling-source.ts";

/** Who spoke in the sentence before, so that a sentence without a telling of its own may go on. */
type Speaking = { sentence: number; links: readonly Link[]; person: Person | null; isVoice: boolean };

/** Who says what in a language that tells it by fixed patterns. Precision comes first: a sentence that fits none is told by nobody. */
export const toldByPatterns = (
  article: Article,
  sentences: readonly Sentence[],
  telling: Telling,
): readonly Attributed[] => {
  const quotations = quotationsOf(article);
  const nouns = nounsOf(sentences);
  const all: Attributed[] = [];
  const now: { speaking: Speaking | null } = { speaking: null };
  let from = 0;
  for (const sentence of sentences) {
    const { passage, words } = sentence;
    if (!isBriefed(passage) || passage.role === "heading" || words.length > longest) continue;
    while ((quotations[from]?.end ?? Number.POSITIVE_INFINITY) <= passage.start) from += 1;
    const previous = sentences[sentence.index - 1];
    const isNext = previous?.passage.paragraph === passage.paragraph;
    const before: Speaking | null = isNext && now.speaking?.sentence === sentence.index - 1 ? now.speaking : null;
    const scene: Scene = { words, quoted: quotedWords(words, quotations, from), telling, nouns };
    const desk = { article, sentence, telling, quotations, from };
    const person = isNext && previous ? named(article, previous, before?.person ?? null, scene) : null;
    const found = toldIn(scene);
    const backward = found ? null : toldBefore(scene);
    now.speaking = null;
    if (found) {
      const one = attributed(desk, found, person);
      all.push(one);
      now.speaking = speakingOf(
        scene,
        sentence,
        one.chain,
        found.told.phrase,
        person,
        isSaid(words, found.told.cue, telling),
      );
    } else if (backward && previous && isTold(previous, sentence, all)) {
      const one = attributed(desk, { told: { ...backward, content: [] }, relay: null }, null);
      all.push({ ...one, sentence: previous.index, content: [wholeOf(previous)] });
      now.speaking = speakingOf(scene, sentence, one.chain, backward.phrase, null, true);
    } else {
      const going = before ? goesOn(article, scene, quotations[from] ?? null, before.isVoice) : null;
      const phrase = going ? null : isBroughtIn(scene);
      if (before && going) {
        all.push(continuing(sentence, before.links, going));
        now.speaking = { ...before, sentence: sentence.index };
      } else if (phrase) {
        const link = resolved(linkOf(article, words, phrase, null, telling), phrase, person, telling);
        now.speaking = speakingOf(scene, sentence, [link], phrase, person, true);
      } else if (before && isWithin(sentence, quotations[from])) now.speaking = { ...before, sentence: sentence.index };
    }
  }
  return all;
};

const longest = 90;

/** Words that have a capital inside a sentence. */
const nounsOf = (sentences: readonly Sentence[]): ReadonlySet<string> =>
  new Set(
    sentences.flatMap(({ words }) =>
      words
        .filter(({ text }, at) => /^\p{Lu}/u.test(text) && /^[\p{L}\p{N},]/u.test(words[at - 1]?.text ?? ""))
        .map(({ text }) => text),
    ),
  );

/** A sentence in the middle or at the end of a quotation that an earlier one began. */
const isWithin = ({ passage }: Sentence, quotation: Quotation | undefined): boolean =>
  quotation !== undefined && quotation.start < passage.start && quotation.end >= passage.end - 1;

/** A verb tells whose voice it is; "laut" and "nach Angaben" tell only whose matter. */
const isSaid = (
  words: readonly Word[],
  { from, to }: Found["told"]["cue"],
  { before, beforeGenitive, behind }: Telling,
): boolean => {
  const cue = words.slice(from, to).map(({ lower }) => lower);
  const isPhrase = [...before, ...beforeGenitive].some(
    (phrase) => phrase.length === cue.length && phrase.every((part, at) => cue[at] === part),
  );
  return !isPhrase && !cue.some((word) => behind.has(word)) && !(cue.length === 1 && cue[0] === "nach");
};

/** Who speaks now; nobody whom a later sentence could go on with where a pronoun stays open. */
const speakingOf = (
  { words, telling }: Scene,
  { index }: Sentence,
  chain: readonly Link[],
  phrase: Phrase,
  before: Person | null,
  isVoice: boolean,
): Speaking | null => {
  const source = chain.at(-1)?.source.toLowerCase() ?? "";
  if (telling.pronouns.has(source)) return null;
  const person = phrase.pronoun ? before : personOf(words, phrase, chain.at(-1)?.source ?? "", telling);
  // "(nach Angaben) der Polizei" goes on as "Polizei": a genitive says nothing by itself.
  const isGenitive = telling.leading.has(words[phrase.from]?.lower ?? "") && !isVoice;
  const bare = (text: string): string => (isGenitive ? text.replace(/^\p{Ll}+ (?=\p{Lu})/u, "") : text);
  const links = chain.map((link, at) => ({
    ...link,
    verb: null,
    source: at === chain.length - 1 ? bare(link.source) : link.source,
  }));
  return { sentence: index, links, person, isVoice };
};

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

const spanOf = (words: readonly Word[], from: number, to: number): Span => ({
  start: words[from]?.start ?? 0,
  end: words[to - 1]?.end ?? 0,
});

type Desk = {
  article: Article;
  sentence: Sentence;
  telling: Telling;
  quotations: readonly Quotation[];
  /** The first quotation that may reach into the sentence. */
  from: number;
};

const attributed = (
  { article, sentence: { index, words }, telling, quotations, from: first }: Desk,
  { told: { phrase, cue, content }, relay }: Found,
  person: Person | null,
): Attributed => {
  const source = spanOf(words, phrase.from, phrase.to);
  const cueSpan = spanOf(words, cue.from, cue.to);
  const verb = article.text.slice(cueSpan.start, cueSpan.end);
  const isDenied = telling.denying.has(verb.toLowerCase());
  const pieces = content.map(({ from, to }) => wholeQuotation(spanOf(words, from, to), quotations, first));
  const isDirect = pieces.length > 0 && pieces.every(({ start }) => /^[„“"»«]/u.test(article.text.charAt(start)));
  const link = linkOf(article, words, phrase, verb, telling);
  return {
    sentence: index,
    source,
    cue: cueSpan,
    content: pieces,
    chain: [...(relay ? [linkOf(article, words, relay, null, telling)] : []), resolved(link, phrase, person, telling)],
    certainty: isDenied ? "denied" : "stated",
    act: isDenied ? "denies" : "asserts",
    voice: isDirect ? "direct" : "reported",
    speaker: null,
    disputedBy: null,
    object: null,
  };
};

/** A quotation of several sentences is told whole. */
const wholeQuotation = (piece: Span, quotations: readonly Quotation[], from: number): Span => {
  for (let at = from; at < quotations.length; at += 1) {
    const quotation = quotations[at];
    if (!quotation || quotation.start > piece.start) break;
    if (piece.start < quotation.end && piece.end <= quotation.end)
      return { start: quotation.start, end: quotation.end };
  }
  return piece;
};

const continuing = ({ index }: Sentence, chain: readonly Link[], { content, cue, direct }: GoingOn): Attributed => ({
  sentence: index,
  source: null,
  cue,
  content: [content],
  chain,
  certainty: "stated",
  act: "asserts",
  voice: direct ? "direct" : "reported",
  speaker: null,
  disputedBy: null,
  object: null,
});

const linkOf = (
  article: Article,
  words: readonly Word[],
  { from, to }: Phrase,
  verb: string | null,
  { unnamed, determiners }: Telling,
): Link => {
  const { start, end } = spanOf(words, from, to);
  const source = article.text.slice(start, end);
  const capitals = words.slice(from, to).filter(({ text, lower }) => /^\p{Lu}/u.test(text) && !determiners.has(lower));
  return { source, verb, unnamed: capitals.length === 1 && unnamed.has(capitals[0]?.lower ?? "") };
};

/** The link of a pronoun or of "der 63-Jährige" names whom it stands for, where that is certain. */
const resolved = (
  link: Link,
  { pronoun }: Phrase,
  person: Person | null,
  { pronouns, aged, feminineArticles }: Telling,
): Link => {
  const isAged = aged.test(link.source);
  const article = link.source.split(" ")[0]?.toLowerCase() ?? "";
  const sex = isAged ? (feminineArticles.has(article) ? "f" : "m") : pronoun ? pronouns.get(article) : undefined;
  if (sex === undefined || !person || (person.sex !== null && person.sex !== sex)) return link;
  return { ...link, source: person.text };
};
