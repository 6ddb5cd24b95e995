import { z } from "zod";
import { Span } from "./article.ts";
import { Reason } from "./brief.ts";

/**
 * What becomes of a sentence of somebody's text beside an article. `verbatim`: the article's own words, and no more · `carried`: the
 * article says so, or the sentence claims nothing · `altered`: it says otherwise · `attribution-lost`: it is somebody's word there, and
 * a fact here · `surer`: it is less sure or less general there · `not-there`: it does not say so.
 */
export const Verdict = z.enum(["verbatim", "carried", "altered", "attribution-lost", "surer", "not-there"]);
export type Verdict = z.infer<typeof Verdict>;

/** A sentence, heading or item of a draft, by its place there; `evidence` lies in the article; `why` says the difference in words. */
export const CheckedLine = Span.extend({
  verdict: Verdict,
  evidence: z.array(Span),
  reasons: z.array(Reason),
  why: z.string(),
});
export type CheckedLine = z.infer<typeof CheckedLine>;

/** Whether a line may stand in a text that says it is about the article. */
export const stands = ({ verdict }: Pick<CheckedLine, "verdict">): boolean =>
  verdict === "verbatim" || verdict === "carried";
