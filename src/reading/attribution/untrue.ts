import type { Clauses, Stretch } from "#reading/syntax/clauses.ts";
import type { Site } from "#reading/syntax/site.ts";
import type { Found } from "./found.ts";

/** "false", "untrue", "nonsense" at word `at`, or "not true", "no truth". */
export const isUntrueAt = ({ clauses: { words }, cues }: Pick<Site, "clauses" | "cues">, at: number): boolean => {
  const lower = words[at]?.lower ?? "";
  if (cues.saying.untrue.has(lower)) return true;
  if (!cues.saying.true.has(lower)) return false;
  return [1, 2, 3].some((back) => {
    const before = words[at - back]?.lower ?? "";
    return (
      cues.grammar.negations.has(before) ||
      cues.grammar.endings.negated.test(before) ||
      before === cues.grammar.joints.no
    );
  });
};

/**
 * "X said Y was wrong to claim C", "X said there was no truth in Y's report that C": the inner claim is Y's, and X disputes it.
 * Gives the cues of a sentence with such disputers filled in.
 */
export const withDisputers = (clauses: Clauses, all: readonly Found[], cues: Site["cues"]): readonly Found[] =>
  all.map((one, index) => {
    const [content] = one.content;
    if (content === undefined || one.disputer !== null || one.author !== null || (one.source === null && !one.shared))
      return one;
    const outer = all
      .slice(Math.max(0, index - 4), index + 5)
      .findLast(
        (other) =>
          other !== one &&
          other.cue.act === "asserts" &&
          other.cue.kind === "say" &&
          other.source !== null &&
          other.content.some((piece) => piece.from <= one.at && one.at < piece.to),
      );
    const piece = outer?.content.find(({ from, to }) => from <= one.at && one.at < to);
    if (outer === undefined || piece === undefined) return one;
    return deniesAround({ clauses, cues }, piece, { from: one.at, to: content.to })
      ? { ...one, disputer: outer.source }
      : one;
  });

/** Whether the few words of the outer content around the inner claim call it untrue. */
const deniesAround = (site: Pick<Site, "clauses" | "cues">, outer: Stretch, inner: Stretch): boolean => {
  if (inner.from - outer.from > 12 || outer.to - inner.to > 6) return false;
  for (let k = outer.from; k < outer.to; k++) if ((k < inner.from || k >= inner.to) && isUntrueAt(site, k)) return true;
  return false;
};
