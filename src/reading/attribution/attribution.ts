import { type Article, isBriefed, type Span } from "#brief/article.ts";
import type { Link } from "#brief/brief.ts";
import type { Cues } from "#language/cues.ts";
import { type Quotation, quotationsOf } from "#reading/quotations.ts";
import type { Attributed, Figure, Sentence } from "#reading/reading.ts";
import { clausesOf } from "#reading/syntax/clauses.ts";
import { chainsOf, nameOf } from "./chain.ts";
import { cuesIn } from "./cues.ts";
import { type Dispute, disputesOf } from "./disputes.ts";
import { type Desk, type Draft, draftsOf } from "./draft.ts";
import { type Turn, turnsOf } from "./interviews.ts";
import { nested } from "./nesting.ts";
import { continuedQuotes, wholeQuotes, withQuotesAhead } from "./quotes.ts";
import { quotesAbroad } from "./quotes-abroad.ts";
import { speakerAt, uninterrupted } from "./speakers.ts";
import { toldByPatterns } from "./telling.ts";

export { isTelling } from "./told.ts";
export { voiceAt } from "./voice.ts";

/** Who says what, and how the article knows it, in the order of the sentences. Quotations that go on without a cue have none. */
export const attributionsOf = (
  article: Article,
  sentences: readonly Sentence[],
  cues: Cues | null,
  figures: readonly Figure[],
  refer: (span: Span) => Figure | null,
): readonly Attributed[] => {
  if (cues === null) return quotesAbroad(article, sentences);
  if (cues.telling) return toldByPatterns(article, sentences, cues.telling);
  const desk: Desk = { article, cues, refer };
  const quotations = quotationsOf(article);
  const drafts = wholeQuotes(
    article,
    withQuotesAhead(article, draftsIn(desk, sentences, quotations), quotations),
    quotations,
  );
  const continued = uninterrupted(article, continuedQuotes(article, drafts, quotations), figures, desk);
  const claimed = new Set([
    ...drafts.flatMap((draft) => draft.quotations),
    ...continued.map(({ quotation }) => quotation),
  ]);
  const turns = turnsOf(article, figures, quotations, cues).filter(({ quotation }) => !claimed.has(quotation));
  const chains = chainsOf(desk, nested(drafts, continued, turns));
  const disputes = disputesOf(desk, drafts);
  const told = new Map(
    drafts.map((draft, index) => [draft, attributedOf(desk, draft, chains[index] ?? [], disputes.get(draft) ?? null)]),
  );
  const spokenOn = continued.flatMap(({ sentence, content, speaker }) => {
    const before = told.get(speaker);
    return before === undefined ? [] : [continuing(before, sentence, content)];
  });
  return [...told.values(), ...spokenOn, ...turns.map(answered)].toSorted((a, b) => a.sentence - b.sentence);
};

const draftsIn = (desk: Desk, sentences: readonly Sentence[], quotations: readonly Quotation[]): readonly Draft[] => {
  const { grammar, saying } = desk.cues;
  const drafts: Draft[] = [];
  let from = 0;
  for (const sentence of sentences) {
    if (!isBriefed(sentence.passage) && sentence.passage.role !== "pullquote") continue;
    while ((quotations[from]?.end ?? Number.POSITIVE_INFINITY) <= sentence.passage.start) from++;
    const clauses = clausesOf(sentence.words, quotations, from, grammar, saying);
    drafts.push(...draftsOf(desk, sentence, clauses, cuesIn(clauses, desk.cues)));
  }
  return drafts;
};

const attributedOf = (desk: Desk, draft: Draft, chain: readonly Link[], dispute: Dispute | null): Attributed => {
  const disputing = draft.disputer === null ? dispute : { source: draft.disputer, cue: draft.cue };
  const innermost = draft.links.at(-1)?.span ?? null;
  return {
    sentence: draft.sentence,
    source: draft.source,
    cue: draft.cue,
    content: draft.content,
    chain,
    certainty: draft.certainty,
    act: draft.act,
    voice: draft.direct ? "direct" : "reported",
    speaker: innermost === null ? null : speakerAt(desk, innermost, draft.content),
    disputedBy:
      disputing === null
        ? null
        : {
            source: nameOf(desk, disputing.source),
            span: disputing.source,
            cue: disputing.cue,
          },
    object: draft.object,
  };
};

/** An answer of an interview: its speaker's own words, without a cue. */
const answered = ({ speaker, figure, content, first }: Turn): Attributed => ({
  sentence: first,
  source: null,
  cue: null,
  content: [content],
  chain: [{ source: speaker, verb: null, unnamed: false }],
  certainty: "stated",
  act: "asserts",
  voice: "direct",
  speaker: figure,
  disputedBy: null,
  object: null,
});

/** A quotation without a cue of its own, in the voice of whoever spoke before. */
const continuing = (before: Attributed, sentence: number, content: Span): Attributed => ({
  ...before,
  sentence,
  source: null,
  cue: null,
  content: [content],
  chain: before.chain.map((link) => ({ ...link, verb: null })),
  certainty: "stated",
  act: "asserts",
  voice: "direct",
  disputedBy: null,
  object: null,
});
