import type { Span } from "#brief/article.ts";
import type { Desk, Draft } from "./attribution-draft.ts";

/** Who disputes a draft's content, and where it says so. */
export type Dispute = { source: Span; cue: Span };

const reach = 12;

/**
 * Links a denial that only points ("rejected the claim", "denied it", "said that was false") to the telling it speaks of:
 * the nearest earlier one by somebody else, in the same sentence or one of the three before.
 */
export const disputesOf = ({ article, cues }: Desk, drafts: readonly Draft[]): ReadonlyMap<Draft, Dispute> => {
  const disputed = new Map<Draft, Dispute>();
  const slice = (span: Span): string => article.text.slice(span.start, span.end).toLowerCase();
  const pointsBack = (draft: Draft): boolean => {
    if (draft.source === null) return false;
    if (draft.found.points) return true;
    const [object] = draft.content;
    if (object === undefined) return false;
    const words = slice(object)
      .split(/[^\p{L}'’]+/u)
      .filter(Boolean);
    if (draft.act !== "asserts" || draft.content.length !== 1) return false;
    const [first = "", ...rest] = words;
    const short = words.length <= 9;
    const untrue =
      words.some((word) => cues.saying.untrue.has(word)) ||
      (words.includes("true") &&
        words.some(
          (word) =>
            cues.grammar.negations.has(word) ||
            word.endsWith("n't") ||
            word.endsWith("n’t") ||
            word === "no" ||
            word === "nothing",
        ));
    const points =
      isPointer([first], cues) ||
      (first === "the" && rest.some((word) => cues.saying.claims.has(word) || cues.saying.nouns.has(word))) ||
      first === "they" ||
      first === "there";
    return short && untrue && points;
  };
  drafts.forEach((draft, index) => {
    const told = contradicted(drafts, index);
    if (told !== null && draft.source !== null) disputed.set(told, { source: draft.source, cue: draft.cue });
    if (!pointsBack(draft) || draft.disputer !== null) return;
    for (let k = index - 1; k >= Math.max(0, index - reach); k--) {
      const earlier = drafts[k];
      if (earlier === undefined || draft.sentence - earlier.sentence > 3 || draft.paragraph - earlier.paragraph > 2)
        return;
      if (!isClaimed(earlier) || sameSource(earlier, draft, slice) || covers(draft, earlier)) continue;
      if (draft.source !== null && !disputed.has(earlier))
        disputed.set(earlier, { source: draft.source, cue: draft.cue });
      return;
    }
  });
  return disputed;
};

/** "X contradicted Y, which had reported that C": what Y told. */
const contradicted = (drafts: readonly Draft[], index: number): Draft | null => {
  const draft = drafts[index];
  const next = drafts[index + 1];
  if (draft?.act !== "denies" || !draft.object || !next?.source || next.sentence !== draft.sentence) return null;
  return next.source.start === draft.object.start && isClaimed(next) ? next : null;
};

const isPointer = (words: readonly string[], cues: Desk["cues"]): boolean =>
  words.length === 1 &&
  words[0] !== undefined &&
  (words[0] === cues.grammar.joints.it ||
    words[0] === cues.grammar.joints.that ||
    words[0] === "this" ||
    words[0] === "these" ||
    words[0] === "which" ||
    words[0] === "those" ||
    words[0] === "them");

const isClaimed = (draft: Draft): boolean =>
  (draft.act === "asserts" || draft.act === "accuses" || draft.act === "demands") &&
  draft.found.cue.kind !== "think" &&
  draft.links.some((link) => link.span !== null);

const covers = (outer: Draft, inner: Draft): boolean =>
  outer.content.some((piece) => piece.start <= inner.cue.start && inner.cue.end <= piece.end);

const sameSource = (a: Draft, b: Draft, slice: (span: Span) => string): boolean => {
  const inner = a.links.at(-1)?.source.toLowerCase();
  return b.source !== null && inner === slice(b.source);
};
