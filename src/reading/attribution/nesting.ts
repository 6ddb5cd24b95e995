import type { Draft } from "./draft.ts";
import type { Turn } from "./interviews.ts";
import type { Continued } from "./quotes.ts";

/** A draft with the drafts around it, outermost first. */
export type Nested = { draft: Draft; around: readonly Draft[]; turn: Turn | null };

/** How many cues to either side are looked at: a sentence has a handful, and a text without full stops must not cost more. */
const near = 24;

/** Whoever disputes a claim does not relay it; of two that hold each other the one that begins first is around the other. */
const covers = (outer: Draft, inner: Draft): boolean =>
  outer !== inner &&
  !(inner.disputer !== null && outer.source !== null && inner.disputer.start === outer.source.start) &&
  holds(outer, inner) &&
  (!holds(inner, outer) || (outer.content[0]?.start ?? 0) < (inner.content[0]?.start ?? 0));

const holds = (one: Draft, { cue }: Draft): boolean =>
  one.content.some((piece) => piece.start <= cue.start && cue.end <= piece.end);

const size = (draft: Draft): number => draft.content.reduce((sum, piece) => sum + piece.end - piece.start, 0);

/** Finds for each draft those whose content it stands in, in its own sentence or in a quotation that runs over several. */
export const nested = (
  drafts: readonly Draft[],
  continued: readonly Continued[],
  turns: readonly Turn[],
): readonly Nested[] => {
  const owners = new Map(continued.map(({ quotation, speaker }) => [quotation, speaker]));
  for (const draft of drafts) {
    for (const quotation of draft.quotations) if (!owners.has(quotation)) owners.set(quotation, draft);
  }
  const spoken = new Map(turns.filter(({ quotation }) => quotation >= 0).map((one) => [one.quotation, one]));
  let turn = 0;
  return drafts.map((draft, index) => {
    while ((turns[turn]?.last ?? Number.POSITIVE_INFINITY) < draft.sentence) turn++;
    const here = turns[turn]?.quotation === -1 ? turns[turn] : spoken.get(draft.within);
    const around: Draft[] = [];
    for (let k = Math.max(0, index - near); k < Math.min(drafts.length, index + near); k++) {
      const other = drafts[k];
      if (other !== undefined && other.sentence === draft.sentence && covers(other, draft)) around.push(other);
    }
    const owner = draft.within >= 0 ? owners.get(draft.within) : undefined;
    if (owner !== undefined && owner !== draft && !around.includes(owner)) around.push(owner);
    return {
      draft,
      around: around.toSorted((a, b) => size(b) - size(a)),
      turn: here !== undefined && here.first <= draft.sentence ? here : null,
    };
  });
};
