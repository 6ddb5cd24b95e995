import type { Article, Span } from "#brief/article.ts";
import { isBriefed } from "#brief/article.ts";
import type { Link } from "#brief/brief.ts";
import type { Cues } from "#language/cues.ts";
import { chainsOf, nested } from "./attribution-chain.ts";
import { cuesIn } from "./attribution-cues.ts";
import { type Dispute, disputesOf } from "./attribution-disputes.ts";
import { type Desk, type Draft, draftsOf } from "./attribution-draft.ts";
import { wholeQuotes } from "./attribution-quotes.ts";
import { clausesOf } from "./clauses.ts";
import { type Quotation, quotationsOf } from "./quotations.ts";
import type { Attributed, Figure, Sentence } from "./reading.ts";

export { voiceAt } from "./voice.ts";

/** Who says what, and how the article knows it, in the order of the cues. */
export const attributionsOf = (
  article: Article,
  sentences: readonly Sentence[],
  cues: Cues | null,
  _figures: readonly Figure[],
  refer: (span: Span) => Figure | null,
): readonly Attributed[] => {
  if (cues === null) return [];
  const desk: Desk = { article, cues, refer };
  const quotations = quotationsOf(article);
  const drafts = wholeQuotes(article, draftsIn(desk, sentences, quotations), quotations);
  const around = nested(drafts);
  const chains = chainsOf(desk, around);
  const disputes = disputesOf(desk, drafts);
  return drafts.map((draft, index) => attributedOf(desk, draft, chains[index] ?? [], disputes.get(draft) ?? null));
};

/** Whether somebody's words or thoughts are given, not only a stance on a thing ("backs the plan") or an intent ("refused to go"). */
export const isTelling = ({ cue, object, disputedBy, act }: Attributed): boolean =>
  cue !== null && (object === null || disputedBy !== null || act === "accuses");

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

const attributedOf = (
  { article, refer }: Desk,
  draft: Draft,
  chain: readonly Link[],
  dispute: Dispute | null,
): Attributed => {
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
    speaker: innermost === null ? null : refer(innermost),
    disputedBy:
      disputing === null
        ? null
        : {
            source: article.text.slice(disputing.source.start, disputing.source.end),
            span: disputing.source,
            cue: disputing.cue,
          },
    object: draft.object,
  };
};
