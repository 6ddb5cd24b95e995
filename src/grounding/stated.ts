import type { Reason } from "#brief/brief.ts";
import type { Reading } from "#reading/reading.ts";
import { type Ground, groundIn } from "./ground.ts";

/** A statement of somebody's, with the verbatim words that it claims to stand on. */
export type Stated = { text: string; quotes: readonly string[] };

/** What becomes of it, by code alone: shown as worded, strictly (our frame and the slices), or not at all. */
export type Judged = { outcome: "worded" | "strict" | "dropped"; text: string; reasons: readonly Reason[] };

/** Makes the judge of statements about one article. */
export const judgingIn =
  (reading: Reading, { line }: Ground = groundIn(reading)): ((stated: Stated) => Judged) =>
  ({ text, quotes }) => {
    const claims = quotes.map((words) => ({ passageId: null, words }));
    const grounded = line({ text, claims }, ({ role }) => role !== "machine");
    const reasons = [...new Set(grounded.reasons)];
    if (!grounded.stands) return { outcome: "dropped", text: "", reasons };
    const { statement } = grounded;
    return { outcome: statement.wording === "strict" ? "strict" : "worded", text: statement.text, reasons };
  };
