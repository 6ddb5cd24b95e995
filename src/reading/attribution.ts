import type { Article, Span } from "#brief/article.ts";
import type { Link } from "#brief/brief.ts";
import type { Cues } from "#language/cues.ts";
import { accordingAt, adverbAt, type Found, nounAt, quotingAt, verbAt } from "./attribution-cues.ts";
import { certaintyOf } from "./certainty.ts";
import { type Clauses, clausesOf } from "./clauses.ts";
import type { Stretch } from "./phrases.ts";
import { type Quotation, quotationsOf } from "./quotations.ts";
import type { Attributed, Figure, Sentence } from "./reading.ts";

/** Who says what, and how the article knows it. */
export const attributionsOf = (
  article: Article,
  sentences: readonly Sentence[],
  cues: Cues | null,
  _figures: readonly Figure[],
  refer: (span: Span) => Figure | null,
): readonly Attributed[] => {
  if (cues === null) return [];
  const quotations = quotationsOf(article);
  const all: Attributed[] = [];
  let from = 0;
  let lastNamed: string | null = null;
  for (const sentence of sentences) {
    if (
      sentence.passage.role !== "body" &&
      sentence.passage.role !== "list" &&
      sentence.passage.role !== "heading" &&
      sentence.passage.role !== "pullquote"
    )
      continue;
    while ((quotations[from]?.end ?? Number.POSITIVE_INFINITY) <= sentence.passage.start) from++;
    const clauses = clausesOf(sentence.words, quotations, from, cues.grammar, cues.saying);
    const found = cuesIn(clauses, cues);
    const made = found.map((one, index) => attributed(article, sentence, clauses, one, found, index, quotations, cues));
    for (const one of nested(article, made, refer, lastNamed, cues)) {
      all.push(one);
      const inner = one.chain.at(-1);
      if (inner !== undefined && !inner.unnamed) lastNamed = inner.source;
    }
  }
  return all;
};

const cuesIn = (clauses: Clauses, cues: Cues): Found[] => {
  const found: Found[] = [];
  const { words, quote } = clauses;
  for (let at = 0; at < words.length; at++) {
    const level = quote[at] ?? -1;
    let low = 0;
    let high = words.length;
    if (level >= 0) {
      low = at;
      while (low > 0 && quote[low - 1] === level) low--;
      high = at + 1;
      while (high < words.length && quote[high] === level) high++;
      if (clauses.tags[low] === "open") low++;
      if (clauses.tags[high - 1] === "close") high--;
    }
    for (let k = at - 1; k >= low; k--)
      if ((clauses.tags[k] === "stop" && words[k]?.text !== ";") || clauses.words[k]?.text === ";") {
        if (quote[k] === level) {
          low = k + 1;
          break;
        }
      }
    const one =
      accordingAt(clauses, at, low, high, cues) ??
      quotingAt(clauses, at, low, high, cues) ??
      verbAt(clauses, at, low, high, cues) ??
      nounAt(clauses, at, low, high, cues) ??
      adverbAt(clauses, at, low, high, cues);
    if (one !== null) {
      found.push(one);
      at = Math.max(at, one.cueTo - 1);
    }
  }
  return found;
};

type Made = Attributed & { own: readonly Link[]; at: Span };

const spanOf = (clauses: Clauses, { from, to }: Stretch): Span => {
  let last = to - 1;
  while (last > from && (clauses.tags[last] === "stop" || clauses.tags[last] === "comma")) last--;
  let first = from;
  while (first < last && clauses.tags[first] === "comma") first++;
  return { start: clauses.words[first]?.start ?? 0, end: clauses.words[last]?.end ?? 0 };
};

const isUnnamed = (clauses: Clauses, stretch: Stretch, cues: Cues): boolean => {
  const words = clauses.words.slice(stretch.from, stretch.to);
  let head = words.length;
  words.forEach((_, i) => {
    if (head === words.length && clauses.tags[stretch.from + i] === "prep") head = i;
  });
  const names = words.slice(0, head).filter((_, i) => clauses.tags[stretch.from + i] === "name");
  const last = words[head - 1];
  if (last === undefined) return false;
  return (
    clauses.tags[stretch.from + head - 1] !== "name" &&
    cues.saying.unnamed.has(last.lower) &&
    names.length < 3 &&
    words[0]?.lower !== "the"
  );
};

const attributed = (
  article: Article,
  sentence: Sentence,
  clauses: Clauses,
  found: Found,
  all: readonly Found[],
  index: number,
  quotations: readonly Quotation[],
  cues: Cues,
): Made => {
  const source =
    found.source ??
    (found.shared
      ? (all.slice(0, index).findLast((one) => one.source !== null && !inContent(one, found.at))?.source ?? null)
      : null);
  const slice = (span: Span): string => article.text.slice(span.start, span.end);
  const link = (stretch: Stretch, verb: string | null): Link => ({
    source: slice(spanOf(clauses, stretch)),
    verb,
    unnamed: isUnnamed(clauses, stretch, cues),
  });
  const cueSpan = spanOf(clauses, { from: found.at, to: found.cueTo });
  const verb = slice(cueSpan);
  const content = found.content.map((piece) => spanOf(clauses, piece));
  const [first] = found.content;
  const disputed = found.author !== null && (found.cue.act === "denies" || found.cue.act === "doubts");
  const speaking = disputed ? found.author : source;
  const own: Link[] =
    speaking === null
      ? [{ source: "", verb, unnamed: true }]
      : [
          ...found.relays.filter((relay) => !isUnnamed(clauses, relay, cues)).map((relay) => link(relay, null)),
          link(speaking, disputed ? null : verb),
        ];
  const quoted = first !== undefined && clauses.tags[first.from] === "open";
  void quotations;
  return {
    sentence: sentence.index,
    source: source === null ? null : spanOf(clauses, source),
    cue: cueSpan,
    content,
    chain: own,
    certainty:
      first === undefined
        ? found.cue.certainty
        : certaintyOf(
            disputed ? { ...found.cue, certainty: "stated" } : found.cue,
            clauses,
            first.from,
            first.to,
            cues,
          ),
    act: disputed ? "asserts" : found.cue.act,
    voice: quoted ? "direct" : "reported",
    speaker: null,
    disputedBy:
      disputed && source !== null
        ? { source: slice(spanOf(clauses, source)), span: spanOf(clauses, source), cue: cueSpan }
        : null,
    object: found.object === null ? null : spanOf(clauses, found.object),
    own,
    at: cueSpan,
  };
};

const inContent = (found: Found, at: number): boolean =>
  found.content.some((piece) => piece.from <= at && at < piece.to);

const covers = (outer: Made, inner: Made): boolean =>
  outer !== inner && outer.content.some((piece) => piece.start <= inner.at.start && inner.at.end <= piece.end);
const size = (made: Made): number => made.content.reduce((sum, piece) => sum + piece.end - piece.start, 0);

const nested = (
  article: Article,
  made: readonly Made[],
  refer: (span: Span) => Figure | null,
  lastNamed: string | null,
  cues: Cues,
): Attributed[] => {
  void article;
  let last = lastNamed;
  return made.map((one) => {
    const outer = made.filter((other) => covers(other, one)).toSorted((a, b) => size(b) - size(a));
    const speaker = one.source === null ? null : refer(one.source);
    const resolve = (link: Link): Link => {
      const pronoun = cues.grammar.subjects.has(link.source.toLowerCase());
      if (!pronoun) return link;
      const name = speaker?.name ?? last;
      return name === null || name === undefined ? link : { ...link, source: name };
    };
    const chain = [...outer.flatMap((other) => other.own), ...one.own].map(resolve);
    const inner = chain.at(-1);
    if (inner !== undefined && !inner.unnamed) last = inner.source;
    const { own: _own, at: _at, ...rest } = one;
    return { ...rest, chain, speaker };
  });
};

export { voiceAt } from "./voice.ts";
