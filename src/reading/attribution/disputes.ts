import type { Span } from "#brief/article.ts";
import type { Desk, Draft } from "./draft.ts";

/** Who disputes a draft's content, and where it says so. */
export type Dispute = { source: Span; cue: Span };

const reachCues = 12;
const reachSentences = 3;
const reachParagraphs = 2;
/** "He said the claim was completely untrue": a longer content says something of its own. */
const shortDenial = 9;

/**
 * Links a denial that only points ("rejected the claim", "denied it", "said that was false") to the telling it speaks of:
 * the nearest earlier one by somebody else, in the same sentence or one of the three before.
 */
export const disputesOf = (desk: Desk, drafts: readonly Draft[]): ReadonlyMap<Draft, Dispute> => {
  const disputed = new Map<Draft, Dispute>();
  for (const [index, draft] of drafts.entries()) {
    if (draft.source === null || draft.disputer !== null) continue;
    const told = contradicted(drafts, index) ?? pointedAt(desk, drafts, index);
    if (told !== null && !disputed.has(told)) disputed.set(told, { source: draft.source, cue: draft.cue });
  }
  return disputed;
};

/** "X contradicted Y, which had reported that C": what Y told. */
const contradicted = (drafts: readonly Draft[], index: number): Draft | null => {
  const draft = drafts[index];
  const next = drafts[index + 1];
  if (draft?.act !== "denies" || !draft.object || !next?.source || next.sentence !== draft.sentence) return null;
  return next.source.start === draft.object.start && isClaimed(next) ? next : null;
};

const pointedAt = (desk: Desk, drafts: readonly Draft[], index: number): Draft | null => {
  const draft = drafts[index];
  const pointer = draft === undefined ? null : pointerOf(desk, draft);
  if (draft === undefined || pointer === null) return null;
  const fitting: Draft[] = [];
  for (let k = index - 1; k >= Math.max(0, index - reachCues); k--) {
    const earlier = drafts[k];
    if (earlier === undefined || draft.sentence - earlier.sentence > pointer.sentences) break;
    if (draft.paragraph - earlier.paragraph > reachParagraphs) break;
    if (!isClaimed(earlier) || isSameSource(desk, earlier, draft) || covers(draft, earlier)) continue;
    if (pointer.owner.every((word) => earlier.links.some((link) => link.source.includes(word)))) fitting.push(earlier);
  }
  return (
    (pointer.accusing ? fitting.find((one) => one.act === "accuses" || one.certainty === "alleged") : undefined) ??
    fitting[0] ??
    null
  );
};

/** How far back a denial points, whose claim it names, and whether it speaks of an accusation. */
type Pointer = { sentences: number; owner: readonly string[]; accusing: boolean };

const pointerOf = (desk: Desk, draft: Draft): Pointer | null => {
  const { article, cues } = desk;
  const [content] = draft.content;
  const span = draft.found.points ? (draft.object ?? content) : content;
  if (span === undefined || (!draft.found.points && !deniesClaim(desk, draft))) return null;
  const words = article.text.slice(span.start, span.end).match(/[\p{L}\p{N}]+/gu) ?? [];
  const first = words[0]?.toLowerCase() ?? "";
  const { grammar, saying } = cues;
  if (grammar.relatives.has(first)) return { sentences: 0, owner: [], accusing: false };
  // "He disagreed" speaks of what was said right before
  if (draft.object?.start === draft.cue.start) return { sentences: 1, owner: [], accusing: false };
  const pronoun = grammar.pointers.has(first) && (words.length === 1 || !draft.found.points);
  return {
    sentences: pronoun ? 1 : reachSentences,
    owner: words.slice(1).filter((word) => /^\p{Lu}/u.test(word)),
    accusing: words.some((word) => saying.nouns.get(word.toLowerCase())?.certainty === "alleged"),
  };
};

/** "said that was false", "called it a lie", "said the claim was not true": a short content that calls something told untrue. */
const deniesClaim = ({ article, cues }: Desk, { act, content, object }: Draft): boolean => {
  const [span] = content;
  if (act !== "asserts" || object !== null || content.length !== 1 || span === undefined) return false;
  const words =
    article.text
      .slice(span.start, span.end)
      .toLowerCase()
      .match(/[\p{L}'’]+/gu) ?? [];
  const { saying, grammar } = cues;
  const [first = "", ...rest] = words;
  if (words.length > shortDenial) return false;
  const negated = words.some(
    (word) => grammar.negations.has(word) || word === grammar.joints.no || grammar.endings.negated.test(word),
  );
  const untrue =
    words.some((word) => saying.untrue.has(word)) || (negated && words.some((word) => saying.true.has(word)));
  const points =
    grammar.pointers.has(first) || (grammar.determiners.has(first) && rest.some((word) => saying.claims.has(word)));
  return untrue && points;
};

const isClaimed = (draft: Draft): boolean =>
  (draft.act === "asserts" || draft.act === "accuses" || draft.act === "demands") &&
  draft.found.cue.kind !== "think" &&
  draft.links.some((link) => link.span !== null);

const covers = (outer: Draft, inner: Draft): boolean =>
  outer.content.some((piece) => piece.start <= inner.cue.start && inner.cue.end <= piece.end);

const isSameSource = ({ article }: Desk, earlier: Draft, { source }: Draft): boolean =>
  source !== null &&
  earlier.links.at(-1)?.source.toLowerCase() === article.text.slice(source.start, source.end).toLowerCase();
