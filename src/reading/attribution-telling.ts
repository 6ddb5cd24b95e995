import { type Article, isBriefed, type Span } from "#brief/article.ts";
import type { Link } from "#brief/brief.ts";
import type { Telling } from "#language/telling.ts";
import { quotationsOf } from "./quotations.ts";
import type { Attributed, Sentence } from "./reading.ts";
import { type Phrase, pastBrackets, sourceAt, sourceBefore } from "./telling-source.ts";
import type { Word } from "./words.ts";

/** What one pattern finds in a sentence, in words of it. */
type Told = {
  phrase: Phrase | null;
  cue: { from: number; to: number };
  /** Words `from` to `to` of the sentence that are told. */
  content: readonly { from: number; to: number }[];
  relays: boolean;
};

type Scene = {
  words: readonly Word[];
  /** Whether a word stands in quotation marks. */
  quoted: readonly boolean[];
  telling: Telling;
};

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
    const quoted = quotedWords(words, quotations, from);
    const scene: Scene = { words, quoted, telling };
    const found = [behindContent(scene), aheadOfContent(scene), byPreposition(scene), bareSource(scene)].flatMap(
      (one) => one ?? [],
    );
    const [first] = found;
    if (first && found.length === 1)
      all.push(
        attributed(
          article,
          sentence,
          first,
          relayIn(scene),
          namedBefore(article, sentences, sentence, telling),
          telling,
        ),
      );
  }
  return all;
};

const longest = 90;

const quotedWords = (words: readonly Word[], quotations: readonly Span[], from: number): boolean[] => {
  let at = from;
  return words.map((word) => {
    while ((quotations[at]?.end ?? Number.POSITIVE_INFINITY) <= word.start) at += 1;
    return (quotations[at]?.start ?? Number.POSITIVE_INFINITY) <= word.start;
  });
};

const isEnd = (word: Word | undefined): boolean => word === undefined || /^[.!?]$/u.test(word.text);

type Verb = { at: number; particle: string | null };

const verbAt = ({ words, quoted, telling }: Scene, at: number): Verb | null => {
  const lower = words[at]?.lower ?? "";
  if (quoted[at] || !/^\p{Ll}/u.test(words[at]?.text ?? "")) return null;
  const particle = telling.parted.get(lower);
  if (particle !== undefined && words.slice(at + 1).some((word, n) => word.lower === particle && !quoted[at + 1 + n]))
    return { at, particle };
  return telling.verbs.has(lower) ? { at, particle: null } : null;
};

/** `„…“, sagte X am Abend.` and `Es sei zu spät, teilte X mit.` */
const behindContent = (scene: Scene): Told | null => {
  const { words, quoted, telling } = scene;
  const at = words.findIndex((word, index) => {
    if (!verbAt(scene, index) || index < 3) return false;
    const before = words[index - 1];
    return (
      before?.text === "," ||
      (quoted[index - 1] === true && /^[“”"«]$/u.test(before?.text ?? "")) ||
      (word.kind === "word" && before?.text === "–")
    );
  });
  const verb = verbAt(scene, at);
  const phrase = verb && sourceAt(words, at + 1, telling);
  if (!verb || !phrase) return null;
  const end = pastBrackets(words, phrase.to);
  const rest = words.slice(end);
  const isLast = !rest.some(({ text }, n) => /^[,;:–]$/u.test(text) || quoted[end + n]);
  const particle = verb.particle === null || rest.some(({ lower }) => lower === verb.particle);
  const isNegated = rest.some(({ lower }) => telling.negations.has(lower));
  if (!isLast || !particle || isNegated) return null;
  const to = words[at - 1]?.text === "," ? at - 1 : at;
  return { phrase, cue: { from: at, to: at + 1 }, content: [{ from: 0, to }], relays: false };
};

/** `X sagte, dass …`, `X sagte am Montag: „…“`, `Am Montag sagte X, …` */
const aheadOfContent = (scene: Scene): Told | null => {
  const { words, quoted, telling } = scene;
  const opening = sourceAt(words, 0, telling);
  const inverted = opening === null && telling.openers.has(words[0]?.lower ?? "");
  const at = inverted
    ? words.findIndex((word, index) => index > 0 && index < 8 && verbAt(scene, index) !== null && word.kind === "word")
    : pastBrackets(words, pastComma(words, opening?.to ?? -1));
  const verb = at > 0 ? verbAt(scene, at) : null;
  if (!verb || words.slice(0, at).some(({ text }, n) => (text === "," && inverted) || quoted[n])) return null;
  const phrase = inverted ? sourceAt(words, at + 1, telling) : opening;
  if (!phrase) return null;
  const behind = Math.max(at + 1, pastBrackets(words, phrase.to));
  const mark = words.findIndex(({ text }, index) => index >= behind && /^[,:]$/u.test(text));
  const between = words.slice(behind, mark);
  if (
    mark < 0 ||
    between.length > 7 ||
    between.some(({ lower }, n) => telling.negations.has(lower) || quoted[behind + n])
  )
    return null;
  if (verb.particle !== null && !between.some(({ lower }) => lower === verb.particle)) return null;
  if (between.some((_, n) => verbAt(scene, behind + n) !== null)) return null;
  const isLinked = words[mark + 1]?.lower === telling.linker;
  const from = mark + (isLinked ? 2 : 1);
  if (!isLinked && words[mark]?.text === "," && !startsClause(scene, mark + 1)) return null;
  const to = contentEnd(scene, from);
  return to - from < 3 ? null : { phrase, cue: { from: at, to: at + 1 }, content: [{ from, to }], relays: false };
};

/** "…, Miriam Ostwald, sagte": the comma that closes a name. */
const pastComma = (words: readonly Word[], at: number): number => (words[at]?.text === "," ? at + 1 : at);

/** Behind a comma a clause is told; a relative clause, "um …" and "als …" are not. */
const startsClause = ({ words, quoted, telling }: Scene, at: number): boolean => {
  if (quoted[at]) return true;
  const first = words[at];
  const second = words[at + 1];
  if (!first || telling.breaks.has(first.lower) || first.lower === telling.relaying) return false;
  if (telling.determiners.has(first.lower))
    return /^\p{Lu}/u.test(second?.text ?? "") || /e[nrsm]?$/u.test(second?.lower ?? "");
  return (
    /^\p{Lu}/u.test(first.text) ||
    telling.pronouns.has(first.lower) ||
    telling.openers.has(first.lower) ||
    first.lower === "es"
  );
};

const contentEnd = ({ words, quoted, telling }: Scene, from: number): number => {
  for (let at = from; at < words.length; at += 1) {
    if (quoted[at]) continue;
    if (words[at]?.text === ";") return at;
    const next = words[at + 1]?.lower ?? "";
    if (words[at]?.text === "," && (telling.breaks.has(next) || next === telling.relaying)) return at;
  }
  return isEnd(words.at(-1)) ? words.length - 1 : words.length;
};

const phraseLength = (words: readonly Word[], at: number, list: Telling["before"]): number =>
  list.find((phrase) => phrase.every((part, n) => words[at + n]?.lower === part))?.length ?? 0;

/** "Laut X …", "… nach Angaben der X …", "X zufolge …". The clause around it is told. */
const byPreposition = (scene: Scene): Told | null => {
  const { words, quoted, telling } = scene;
  for (let at = 0; at < words.length; at += 1) {
    if (quoted[at]) continue;
    const length = phraseLength(words, at, telling.before) || phraseLength(words, at, telling.beforeGenitive);
    const phrase = length > 0 ? sourceAt(words, at + length, telling) : null;
    if (phrase && !phrase.pronoun)
      return around(scene, phrase, { from: at, to: at + length }, at, pastBrackets(words, phrase.to));
    if (!telling.behind.has(words[at]?.lower ?? "")) continue;
    const start = words.findLastIndex(({ text }, index) => index < at && text === ",") + 1;
    const source = sourceBefore(words, start, at, telling) ?? sourceBefore(words, 0, at, telling);
    if (source) return around(scene, source, { from: at, to: at + 1 }, source.from, at + 1);
  }
  return null;
};

/** The pieces of the clause before and behind a phrase. */
const around = (
  { words, quoted }: Scene,
  phrase: Phrase,
  cue: Told["cue"],
  start: number,
  end: number,
): Told | null => {
  const isBreak = ({ text }: Word, index: number): boolean => /^[;:]$/u.test(text) && !quoted[index];
  const low = words.findLastIndex((word, index) => index < start && isBreak(word, index)) + 1;
  const stop = words.findIndex(
    (word, index) => index >= end && (isBreak(word, index) || (index === words.length - 1 && isEnd(word))),
  );
  const high = stop < 0 ? words.length : stop;
  const behind = words[end]?.text === "," ? end + 1 : end;
  const content = [
    { from: low, to: start },
    { from: behind, to: high },
  ].filter(({ from, to }) => to > from);
  const size = content.reduce((sum, { from, to }) => sum + to - from, 0);
  return size < 3 ? null : { phrase, cue, content, relays: false };
};

/** `„…“, so X.` and `Das Angebot gelte weiter, so X.` */
const bareSource = ({ words, quoted, telling }: Scene): Told | null => {
  const at = words.findIndex(
    (word, index) => index > 3 && telling.bare.has(word.lower) && !quoted[index] && words[index - 1]?.text === ",",
  );
  const phrase = at < 0 ? null : sourceAt(words, at + 1, telling);
  if (!phrase || phrase.pronoun) return null;
  const end = pastBrackets(words, phrase.to);
  return isEnd(words[end])
    ? { phrase, cue: { from: at, to: at + 1 }, content: [{ from: 0, to: at - 1 }], relays: false }
    : null;
};

/** ", wie X berichtet": who passes it on. */
const relayIn = ({ words, quoted, telling }: Scene): Phrase | null => {
  const at = words.findIndex(
    (word, index) => index > 0 && word.lower === telling.relaying && !quoted[index] && words[index - 1]?.text === ",",
  );
  const phrase = at < 0 ? null : sourceAt(words, at + 1, telling);
  return phrase && !phrase.pronoun && telling.reporting.has(words[pastBrackets(words, phrase.to)]?.lower ?? "")
    ? phrase
    : null;
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
  { phrase, cue, content }: Told,
  relay: Phrase | null,
  before: ReturnType<typeof namedBefore>,
  telling: Telling,
): Attributed => {
  const source = phrase && spanOf(words, phrase.from, phrase.to);
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
      ...(phrase ? [pronounOr(linkOf(article, words, phrase, verb, telling), phrase, before, telling)] : []),
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
