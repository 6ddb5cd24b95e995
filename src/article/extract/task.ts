import type { FaultDetail } from "#brief/fault.ts";
import type { Extracted } from "./extracted.ts";

/** What is to be read, decoded as far as its kind needs. */
export type Task =
  | { kind: "html"; html: string; url: string | null }
  | { kind: "pdf"; bytes: Uint8Array }
  | { kind: "docx"; bytes: Uint8Array };

/** What a worker says of a task: that it begins, once its reader is loaded, and what came of it. */
export type Outcome = { extracted: Extracted } | { fault: FaultDetail };
export type Said = "begins" | Outcome;
