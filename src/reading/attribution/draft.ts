import type { Article, Span } from "#brief/article.ts";
import type { Certainty, Link } from "#brief/brief.ts";
import type { Cues } from "#language/cues.ts";
import type { Act, Figure, Sentence } from "#reading/reading.ts";
import { type Clauses, isNominal, type Stretch } from "#reading/syntax/clauses.ts";
import { phraseAfter } from "#reading/syntax/phrase-after.ts";
import { subjectBehind } from "#reading/syntax/subjects.ts";
import { isAnonymous, withoutCondition, withoutTail } from "./anonymous.ts";
import { certaintyOf } from "./certainty.ts";
import type { Found, Relay } from "./found.ts";
import { isOutlet } from "./media.ts";
import { isUnnamed } from "./unnamed.ts";
import { isUntrueAt, withDisputers } from "./untrue.ts";

/** A source with its place, so that pronouns can be looked up. */
export type Source = Link & { span: Span | null };

/** An attribution of one sentence before chains are joined over sentences. */
export type Draft = {
  sentence: number;
  paragraph: number;
  found: Found;
  source: Span | null;
  cue: Span;
  content: Span[];
  /** Its own sources, outermost first; those around it are added by nesting. */
  links: readonly Source[];
  certainty: Certainty;
  act: Act;
  direct: boolean;
  /** The quotation that its cue stands in, or -1, and those that its content touches. */
  within: number;
  quotations: readonly number[];
  disputer: Span | null;
  object: Span | null;
};

export type Desk = { article: Article; cues: Cues; refer: (span: Span) => Figure | null };

/** The span of a stretch without the commas and stops around it. */
const spanOf = ({ words, tags }: Clauses, { from, to }: Stretch): Span => {
  let last = to - 1;
  let first = from;
  while (last > first && (tags[last] === "comma" || tags[last] === "stop" || tags[last] === "dash")) last--;
  while (first < last && (tags[first] === "comma" || tags[first] === "dash")) first++;
  return { start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 };
};

/** The drafts of a sentence, in the order of their cues. */
export const draftsOf = (desk: Desk, sentence: Sentence, clauses: Clauses, found: readonly Found[]): Draft[] => {
  const all = withEchoes(clauses, withDisputers(clauses, found, desk.cues), desk.cues);
  return all.flatMap((one, index) => {
    const before = all.slice(Math.max(0, index - 8), index);
    const shared = one.shared && one.source === null;
    const named = shared
      ? (sharedSource(clauses, one, before, desk.cues) ?? opening(clauses, one, desk.cues))
      : one.source;
    const source = named && withoutTail(clauses, withoutCondition(clauses, named, desk.cues), desk.cues);
    // "by saying that …" under a heading: nobody is there to say it
    return one.shared && source === null ? [] : [draftOf(desk, sentence, clauses, one, source)];
  });
};

/** "X denied that C, as Y had reported", "X said it was not true that C, as claimed by Y": C is what Y told, and X disputes it. */
const withEchoes = (clauses: Clauses, all: readonly Found[], cues: Cues): readonly Found[] =>
  all.map((one, index) => {
    const before = all[index - 1];
    const [content] = before?.content ?? [];
    if (!one.echoes || before === undefined || content === undefined || before.cue.kind !== "say") return one;
    if (before.cue.act === "denies") return { ...one, content: [content], disputer: before.source };
    for (let k = content.from; k < content.to; k++) {
      if (clauses.tags[k] !== "that") continue;
      return isUntrueAt({ clauses, cues }, k - 1)
        ? { ...one, content: [{ from: k + 1, to: content.to }], disputer: before.source }
        : one;
    }
    return one;
  });

const draftOf = (desk: Desk, sentence: Sentence, clauses: Clauses, one: Found, source: Stretch | null): Draft => {
  const { cues } = desk;
  const cue = spanOf(clauses, { from: one.at, to: one.cueTo });
  const denied = one.author !== null && (one.cue.act === "denies" || one.cue.act === "doubts");
  const disputer = one.disputer ?? (denied ? source : null);
  const [first] = one.content;
  return {
    sentence: sentence.index,
    paragraph: sentence.passage.paragraph,
    found: one,
    source: source === null ? null : spanOf(clauses, source),
    cue,
    content: one.content.map((piece) => spanOf(clauses, piece)),
    links: linksOf(
      desk,
      clauses,
      one,
      denied ? one.author : source,
      denied ? null : desk.article.text.slice(cue.start, cue.end),
    ),
    certainty: certaintyOf(one, clauses, cues),
    act:
      denied || one.disputer !== null
        ? "asserts"
        : actOf(one, first !== undefined && clauses.tags[first.from] === "question"),
    direct: first !== undefined && isDirect(clauses, first),
    within: clauses.quote[one.at] ?? -1,
    quotations: quotationsIn(clauses, one),
    disputer: disputer === null ? null : spanOf(clauses, disputer),
    object: one.object === null ? null : spanOf(clauses, one.object),
  };
};

const isDirect = ({ tags, quote }: Clauses, { from, to }: Stretch): boolean =>
  tags[from] === "open" && quote[from] === quote[to - 1];

/** The sources of one cue, outermost first: media and hearers that relay, the speaker, and whom the speaker cites. */
const linksOf = (
  desk: Desk,
  clauses: Clauses,
  one: Found,
  speaker: Stretch | null,
  verb: string | null,
): readonly Source[] => {
  const relays = one.relays
    .filter((relay) => isRelay(desk, clauses, relay))
    .map(({ phrase }) => sourceOf(desk, clauses, phrase, null));
  const own = speaker === null ? unsaid(desk, clauses, one) : sourceOf(desk, clauses, speaker, verb);
  return one.via === null ? [...relays, own] : [...relays, own, sourceOf(desk, clauses, one.via, null)];
};

/** Who tells where no source stands: "reports that …" tell by themselves, "allegedly" is somebody unnamed. */
const unsaid = (desk: Desk, clauses: Clauses, one: Found): Source => {
  const { words, tags } = clauses;
  const verb = words[one.at]?.text ?? null;
  if (tags[one.at] !== "noun" && tags[one.at] !== "name")
    return { source: unnamedSource, verb, unnamed: true, span: null };
  let from = one.at;
  while (from > 0 && (tags[from - 1] === "adj" || tags[from - 1] === "det" || tags[from - 1] === "noun")) from--;
  const named = sourceOf(desk, clauses, { from, to: one.at + 1 }, null);
  return { ...named, unnamed: words[from]?.lower !== desk.cues.grammar.joints.the };
};

/** The word of the chain for a source without a phrase. */
export const unnamedSource = "unnamed";

/** "did not believe that" doubts; "does not support" opposes. */
const actOf = ({ cue, negated }: Found, asked: boolean): Act => {
  if (!negated) return cue.act;
  if (cue.act === "supports") return "opposes";
  return cue.kind === "think" && cue.act === "asserts" && !asked ? "doubts" : cue.act;
};

const quotationsIn = ({ quote }: Clauses, { content, at }: Found): readonly number[] => {
  const touched = new Set<number>();
  for (const piece of content) {
    for (let k = piece.from; k < piece.to; k++)
      if (quote[k] !== undefined && quote[k] !== -1 && quote[k] !== quote[at]) touched.add(quote[k] ?? -1);
  }
  return [...touched];
};

/** "The bank cut rates, saying C": who opens the sentence, where its verb looks like a noun. */
const opening = (clauses: Clauses, { at }: Found, cues: Cues): Stretch | null => {
  const { tags, words } = clauses;
  if (tags[at - 1] !== "comma" || (tags[0] !== "det" && tags[0] !== "name" && tags[0] !== "poss")) return null;
  const phrase = phraseAfter({ clauses, low: 0, high: at, cues }, 0, "plain");
  if (phrase === null) return null;
  for (let k = 1; k < phrase.to; k++)
    if (isNominal(tags[k - 1]) && cues.grammar.nounVerbs.has(words[k]?.lower ?? "")) return { from: 0, to: k };
  return null;
};

/** Whether a bracket that holds word `inner` closes before word `at`. */
const isBracketed = ({ words }: Clauses, inner: number, at: number): boolean => {
  const marks = words.slice(inner, at).filter(({ text }) => text === "(" || text === ")");
  return marks[0]?.text === ")";
};

const sharedSource = (clauses: Clauses, one: Found, before: readonly Found[], cues: Cues): Stretch | null => {
  const level = clauses.quote[one.at];
  const earlier = before.findLast(
    (other) =>
      other.source !== null &&
      other.cue.kind === "say" &&
      clauses.quote[other.at] === level &&
      !isBracketed(clauses, other.at, one.at) &&
      !before.some(
        (outer) =>
          outer !== other &&
          outer.content.some((piece) => piece.from <= other.at && other.at < piece.to && piece.to <= one.at),
      ) &&
      !other.content.some((piece) => piece.from <= one.at && one.at < piece.to),
  );
  if (earlier?.source) return earlier.source;
  return subjectBehind(
    { clauses, low: Math.max(0, one.at - 60), high: clauses.words.length, cues },
    one.at,
    one.cue.act === "accuses",
  );
};

const sourceOf = ({ article, cues, refer }: Desk, clauses: Clauses, stretch: Stretch, verb: string | null): Source => {
  const span = spanOf(clauses, stretch);
  const whole = article.text.slice(span.start, span.end);
  const figure = refer(span);
  const source = whole.replace(cues.grammar.endings.owner, (end) => (end.startsWith("s") ? "s" : ""));
  // "Macy's" is a firm's own name.
  const isBrand = figure !== null && /['’]s$/u.test(figure.name) && whole.endsWith(figure.name);
  return {
    source: isBrand ? whole : source.replace(/['’]s$/, ""),
    verb,
    unnamed: (isUnnamed(clauses, stretch, cues) || isAnonymous(clauses, stretch, cues)) && !isNamed(figure, source),
    span,
  };
};

/** A name of common words that the article's figures know as a body ("Friends of Osney Library"), and a description with its person ("the driver's attorney, Ada Quist"). */
const isNamed = (figure: Figure | null, source: string): boolean => {
  if (/,\s(?:\S+\s){0,6}\p{Lu}\S+\s(?:\p{Ll}+\s){0,2}\p{Lu}\S+$/u.test(source)) return true;
  if (figure === null || !/\p{Lu}/u.test(figure.name)) return false;
  if (figure.kind === "person")
    return [figure.name, ...figure.aliases].some(
      (name) => source.endsWith(name.replace(/\.$/, "")) || source.endsWith(name),
    );
  return (
    (figure.kind === "organisation" || figure.kind === "state") &&
    source.includes(figure.name) &&
    /\p{Lu}.*\s\p{Lu}/u.test(figure.name)
  );
};

/** Whether a hearer or medium carries the words on: an outlet, or a named body that is no office or place and no person. */
const isRelay = ({ refer, cues }: Desk, clauses: Clauses, { phrase, manner }: Relay): boolean => {
  const { words, tags } = clauses;
  if (isOutlet(clauses, phrase, cues.saying.outlets)) return true;
  let named = 0;
  for (let k = phrase.from; k < phrase.to; k++) {
    if (tags[k] === "name") named++;
    if (manner === "medium" && cues.saying.vehicles.has(words[k]?.lower ?? "")) return true;
    if (cues.saying.offices.has(words[k]?.lower ?? "")) return false;
  }
  if (named === 0 || tags[phrase.to - 1] !== "name") return false;
  if (manner === "medium") return true;
  // "told a crowd in Leeds": the name is where they stood
  if (words[phrase.from]?.lower !== cues.grammar.joints.the && tags[phrase.from] === "det") return false;
  const kind = refer(spanOf(clauses, phrase))?.kind;
  if (kind === "person" || kind === "place" || kind === "state") return false;
  return kind === "organisation" || tags[phrase.from] === "det";
};
