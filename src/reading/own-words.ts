import type { Article, Span } from "#brief/article.ts";
import type { Link } from "#brief/brief.ts";
import type { Cues } from "#language/cues.ts";
import type { Quotation } from "./quotations.ts";
import type { Attributed } from "./reading.ts";
import { unnamed } from "./source-phrases.ts";
import { wordsOf } from "./words.ts";

/** Acts that, with a mere thing or infinitive behind them, may be deeds: "backs the plan", "asked the firm to pay", "refused to leave". */
const mayBeDeeds: ReadonlySet<Attributed["act"]> = new Set(["supports", "opposes", "demands", "plans", "asks"]);

/** "backs the plan", "refused to leave", "asked the firm to pay": done, not said. "Condemned the plan", "urged people to pay" are said. */
export const isDeed = ({ saying }: Cues, { text }: Article, { act, cue, object, disputedBy }: Attributed): boolean => {
  if (object === null || cue === null || disputedBy !== null || !mayBeDeeds.has(act)) return false;
  const [verb] = wordsOf(text.slice(cue.start, cue.end));
  return !saying.verbs.get(verb?.lower ?? "")?.some((entry) => saying.outspoken.has(entry.cue.lemma));
};

/** An outlet passes on what others say, and leaves their words theirs; so does the "we" of the article itself. */
const isRelay = ({ saying, grammar }: Cues, source: string): boolean =>
  grammar.persons.first.has(source.toLowerCase()) ||
  wordsOf(source).some(({ text, lower }) => saying.outlets.has(lower) && /^\p{Lu}/u.test(text));

/** "Agreed to play …": what stands in the rest of the sentence is not what the one who agreed tells. */
const isDoing = ({ saying }: Cues, verb: string): boolean => {
  const entries = saying.verbs.get(wordsOf(verb)[0]?.lower ?? "") ?? [];
  return entries.length > 0 && entries.every(({ cue }) => mayBeDeeds.has(cue.act) && !saying.outspoken.has(cue.lemma));
};

/** The outermost of a chain who tells for themselves: what is told inside their telling is theirs. -1 where nobody does. */
const tellerIn = (cues: Cues, chain: readonly Link[]): number =>
  chain.findIndex(
    ({ source, verb }, at) =>
      verb !== null &&
      source !== unnamed &&
      !cues.saying.adverbs.has(source.toLowerCase()) &&
      !isRelay(cues, source) &&
      !(at < chain.length - 1 && isDoing(cues, verb)),
  );

/** The links of those who tell for themselves, and of whom they cite. */
export const ownLinks = (cues: Cues, chain: readonly Link[]): readonly Link[] => {
  const teller = tellerIn(cues, chain);
  return teller < 0 ? chain : chain.filter(({ verb }, at) => at <= teller || verb === null);
};

/** Whether the innermost of the chain speaks in the article's words, and not in those of another who tells of them. */
export const isOwnTelling = (cues: Cues, { chain }: Attributed): boolean => {
  const teller = tellerIn(cues, chain);
  return teller < 0 || teller === chain.length - 1;
};

/** What may stand between a content and the words in marks that belong to it: "called the plan | “absurd”", "described it | as “absurd”". */
const reach = 6;
const joint = /^,?\s(?:\p{L}{1,3}\s)?$/u;

/** Whether words in quotation marks are part of what is told; names and titles in marks are not. */
export const holdsQuote = (
  { text }: Article,
  quotations: readonly Quotation[],
  { content, cue }: Attributed,
): boolean => {
  const from = Math.min(cue?.end ?? Number.POSITIVE_INFINITY, ...content.map(({ start }) => start));
  const end = Math.max(...content.map((piece) => piece.end));
  return quotationsFrom(quotations, from, end + reach).some(
    (span) =>
      (span.start < end || joint.test(text.slice(end, span.start))) && isSpeech(text.slice(span.start, span.end)),
  );
};

const quotationsFrom = (quotations: readonly Quotation[], from: number, to: number): readonly Span[] => {
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotations[middle]?.start ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  const found: Span[] = [];
  for (let at = low; (quotations[at]?.start ?? to) < to; at++) found.push(quotations[at] ?? { start: 0, end: 0 });
  return found;
};

/** "Starts With One" is a title; "absurd" is what somebody said. */
const isSpeech = (quoted: string): boolean =>
  wordsOf(quoted).some(({ kind, text }) => kind === "word" && /^\p{Ll}{4,}/u.test(text));
