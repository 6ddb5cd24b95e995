import type { Passage, Span } from "#brief/article.ts";
import { isBriefed } from "#brief/article.ts";
import type { Attribution, Reason, Statement } from "#brief/brief.ts";
import type { Claim, Said } from "#brief/draft.ts";
import { Quote } from "#brief/quote.ts";
import { overlap } from "#brief/span.ts";
import { lazily } from "#grounding/locate/lazily.ts";
import { type Locator, locatorOf } from "#grounding/locate/locate.ts";
import { cuesOf } from "#language/languages.ts";
import type { Attributed, Reading } from "#reading/reading.ts";
import { wordsOf } from "#reading/words.ts";
import { canBeFramed, toldIn, withEdges } from "./edge.ts";
import { strictText } from "./frame.ts";
import { loadedInOurs } from "./lint.ts";
import { ownVoiceAt } from "./own-voice.ts";
import { joined, longestSentence, sentencesOf } from "./sentences.ts";
import { shown } from "./shown.ts";
import { findingsIn, isFinal, type Objection, reasonsOf } from "./support/weigh.ts";
import { type Wording, wordingBy } from "./wording.ts";

/**
 * A line that stands on its quotes, or one that fell. `statement` is what code alone shows: the line's own words where no reason
 * stands against them, the strict wording else. `worded` is the line in its own words unless something final stands against them:
 * what a check model may clear, or lower to `strict`.
 */
export type Grounded =
  | {
      stands: true;
      statement: Statement;
      strict: Statement;
      worded: Statement | null;
      reasons: readonly Reason[];
    }
  | { stands: false; reasons: readonly Reason[] };

export type Ground = {
  /** Grounds a line of a brief or an answer. @param may which passages may be quoted; the briefed ones if not told. */
  line(said: Said, may?: (passage: Passage) => boolean): Grounded;
  /** Grounds a single claim, without attribution or frame: the nearest passages of an answer. */
  quote(claim: Claim, may?: (passage: Passage) => boolean): Quote | null;
  /** What code finds against a sentence of ours over places of the article: the check that weighs lines, asked alone. */
  wording: Wording;
};

const isLoaded: Objection = { reason: "loaded-word", at: null, against: null, sure: true };

/** Less than this is no evidence, unless it is a whole passage; scripts without spaces say more in fewer characters. */
const leastEvidence = (slice: string): number =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(slice) ? 4 : 12;

/** The attribution that carries most of a slice; of equals, the one that knows more of the way. How long a source's name is weighs nothing. */
const attributedAt = (reading: Reading, at: Span): Attributed | null => {
  let best: { attributed: Attributed; share: number } | null = null;
  for (const attributed of reading.attributions) {
    const { source, cue } = attributed;
    const naming = [source, cue].reduce((sum, part) => sum + (part ? overlap(part, at) : 0), 0);
    const length = Math.max(at.end - at.start - naming, 1);
    const share = toldIn(attributed).reduce((sum, part) => sum + overlap(part, at), 0) / length;
    const longer = best !== null && attributed.chain.length > best.attributed.chain.length;
    if (share > 0.5 && (best === null || share > best.share + 0.05 || (share >= best.share - 0.05 && longer))) {
      best = { attributed, share };
    }
  }
  return best ? innermost(reading, best.attributed) : null;
};

/** "A claimed that B denounced it": what A claims is all of it B's act, so the chain that ends with B is the line's. */
const innermost = (reading: Reading, outer: Attributed): Attributed => {
  const inner = reading.attributions.find(({ chain, source, cue, content }) => {
    if (chain.length <= outer.chain.length || !source || !cue) return false;
    // "A said B had not explained why", "A said voters would find that …" are A's tellings, and nothing that B tells.
    if (isUntold(reading, { start: source.end, end: cue.start })) return false;
    const parts = [source, cue, ...content];
    const hull = { start: Math.min(...parts.map(({ start }) => start)), end: Math.max(...parts.map(({ end }) => end)) };
    return outer.content.some((piece) => overlap(piece, hull) >= 0.8 * (piece.end - piece.start));
  });
  return inner ? innermost(reading, inner) : outer;
};

const isUntold = ({ article, cues }: Reading, { start, end }: Span): boolean =>
  wordsOf(article.text, start, Math.max(start, end)).some(
    ({ lower }) => cues?.grammar.negations.has(lower) || cues?.grammar.modals.has(lower),
  );

/** "X tried to suggest that …" is not that X said so: the slice keeps its own verbs. */
const isOnlyTried = ({ article, cues }: Reading, { source, cue }: Attributed): boolean => {
  if (!source || !cue || !cues || source.end > cue.start) return false;
  const between = wordsOf(article.text, source.end, cue.start);
  return between.some(({ lower }) => lower === cues.grammar.joints.to || cues.grammar.modals.has(lower));
};

/** Quotes may share a line only if they are of the same source. */
const sourcesOf = ({ chain }: Attribution): string => chain.map(({ source }) => source).join("\n");

/** A slice with its source, verb and all of its content, where the slice alone could not be framed truly; those of other sentences stay there. */
const withSource = (reading: Reading, { source, cue, content, sentence }: Attributed, at: Span): Span => {
  const passage = reading.sentences[sentence]?.passage;
  const pieces = content.length > 1 ? content : [];
  const parts = [at, source, cue, ...pieces].flatMap((part) =>
    part && passage && overlap(part, passage) > 0 ? [part] : [],
  );
  return {
    start: Math.min(at.start, ...parts.map(({ start }) => start)),
    end: Math.max(at.end, ...parts.map(({ end }) => end)),
  };
};

/**
 * Makes the one who turns claims into Quotes, or into nothing, for one article.
 *
 * Every claim is located, grown to edges that cut nothing off, and sliced by `Quote.at`; the line is then worded
 * strictly: our frame, where the slice does not say itself whose words it is, and the slice.
 */
export const groundIn = (
  reading: Reading,
  locator: Locator = locatorOf(reading.article.text, reading.cues),
): Ground => {
  const { article, cues } = reading;
  const passages = new Map(article.passages.map((passage) => [passage.id, passage]));
  const find = lazily(() => findingsIn(reading, locator));

  const place = (
    claim: Claim,
    may: (passage: Passage) => boolean,
  ): { at: Span } | { slight: Passage } | { why: Reason } => {
    const passage = claim.passageId === null ? undefined : passages.get(claim.passageId);
    const found = locator.locate(claim.words, passage);
    if (found.outcome === "rejected") return { why: found.reason };
    const touched = article.passages.filter((each) => overlap(each, found.span) > 0);
    if (touched.length === 0 || !touched.every(may)) return { why: "quote-not-found" };
    const isWhole = touched.some((each) => each.start >= found.span.start && each.end <= found.span.end);
    const slice = article.text.slice(found.span.start, found.span.end);
    if (isWhole || slice.trim().length >= leastEvidence(slice)) return { at: found.span };
    return passage && touched.includes(passage) ? { slight: passage } : { why: "quote-not-found" };
  };

  /** "Lund said" is no evidence by itself; beside words that are, the sentence that it was cut from says who speaks. */
  const placed = (claims: readonly Claim[], may: (passage: Passage) => boolean): ({ at: Span } | { why: Reason })[] => {
    const places = claims.map((claim) => place(claim, may));
    const isBeside = places.some((each) => "at" in each);
    return places.map((each) => {
      if (!("slight" in each)) return each;
      const { start, end } = each.slight;
      return isBeside && end - start <= longestSentence ? { at: { start, end } } : { why: "quote-not-found" };
    });
  };

  const quoteAt = (at: Span): Quote => Quote.at(article, at, reading.voiceAt(at));

  const strictAt = (claimed: Span): { attribution: Attribution; quote: Quote } => {
    const at = withEdges(reading, claimed);
    const attributed = attributedAt(reading, at);
    if (!attributed) return { attribution: ownVoiceAt(reading, at), quote: quoteAt(at) };
    const cueInside = attributed.cue !== null && overlap(attributed.cue, at) > 0;
    const attribution = { chain: chainFor(attributed, cueInside), certainty: attributed.certainty };
    // "It will rain, because, he said, the wind turned": either half alone would be half a sentence.
    const isHalf = attributed.content.filter((part) => overlap(part, at) > 0).length < attributed.content.length;
    const standsAlone = cueInside || (canBeFramed(attributed) && !isHalf && !isOnlyTried(reading, attributed));
    const whole = standsAlone ? at : withEdges(reading, withSource(reading, attributed, at));
    return { attribution, quote: quoteAt(whole) };
  };

  /** The words under a line of somebody else's: pieces of one sentence as one quote, each place once. */
  const evidenceOf = (found: readonly Span[]): Quote[] => {
    const quotes = joined(article, found).map((at) => strictAt(at).quote);
    return [...new Map(quotes.map((quote) => [quote.start, quote])).values()];
  };

  /** A chain that was resolved from "the statement" has no verb; where its cue stands in the slice, that is the verb. */
  const chainFor = ({ chain, cue }: Attributed, cueInside: boolean): Attribution["chain"] =>
    chain.map((link, n) =>
      n === chain.length - 1 && link.verb === null && cue && cueInside
        ? { ...link, verb: article.text.slice(cue.start, cue.end) }
        : link,
    );

  /** What stands against a line's own words, over the words of the article that its claims were found to be. */
  const foundAgainst = ({ text, language }: Said, found: readonly Span[]): readonly Objection[] => {
    if (text === null) return [];
    const told = article.passages.filter((passage) => found.some((at) => overlap(passage, at) > 0));
    const theirs = told.map(({ start, end }) => article.text.slice(start, end).toLowerCase()).join("\n");
    const loaded = loadedInOurs(text, cuesOf(language ?? article.language));
    return [
      ...(loaded.every((term) => theirs.includes(term.toLowerCase())) ? [] : [isLoaded]),
      ...find()(
        text,
        found.map(({ start, end }) => article.text.slice(start, end)),
        language,
      ),
    ];
  };

  return {
    wording: wordingBy(find),
    quote: (claim, may = isBriefed) => {
      const found = place(claim, may);
      return "at" in found ? quoteAt(withEdges(reading, found.at)) : null;
    },
    line: (given, may = isBriefed) => {
      const said = { ...given, text: given.text === null ? null : shown(given.text) };
      const places = placed(said.claims, may);
      const lost = places.flatMap((each) => ("why" in each ? [each.why] : []));
      const found = places.flatMap((each) => ("at" in each ? [each.at] : []));
      const isCut = said.text !== null || said.cut === true;
      const [first, ...rest] = (isCut ? sentencesOf(article, found) : found).map(strictAt);
      if (!first) return { stands: false, reasons: lost.length > 0 ? lost : ["quote-not-found"] };
      const apart = rest.filter(({ quote }) => quote.start !== first.quote.start);
      const alike = apart.filter(({ attribution }) => sourcesOf(attribution) === sourcesOf(first.attribution));
      const quotes = [first, ...alike].map(({ quote }) => quote);
      const strict: Statement = {
        text: strictText(first.attribution, quotes, cues),
        wording: "strict",
        attribution: first.attribution,
        quotes,
        translation: null,
      };
      const against = foundAgainst(said, found);
      const worded: Statement | null =
        said.text !== null && !against.some(isFinal)
          ? { ...strict, text: said.text, wording: "checked", quotes: evidenceOf(found) }
          : null;
      return {
        stands: true,
        statement: worded !== null && against.length === 0 ? worded : strict,
        strict,
        worded,
        reasons: [...lost, ...reasonsOf(against)],
      };
    },
  };
};
