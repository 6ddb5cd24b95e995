import type { Article } from "#brief/article.ts";
import type { Answer, Brief } from "#brief/brief.ts";
import type { CheckedLine } from "#brief/check.ts";
import type { FaultDetail } from "#brief/fault.ts";
import type { Posted, Report } from "#brief/posted.ts";
import type { Engine } from "#engine/engine.ts";
import type { Reading } from "#reading/reading.ts";

/** What a command may use: each capability is passed in, none is found. */
export type World = {
  now: () => Date;
  engine: Engine;
  /** Makes an article of what was posted and reads it. @throws Fault where it cannot be briefed. */
  read: (posted: Posted, report: Report, signal: AbortSignal) => Promise<Reading>;
  /** Makes an article of what was posted, whether it could be briefed or not. @throws Fault where there is nothing in it to read. */
  article: (posted: Posted, report: Report, signal: AbortSignal) => Promise<Article>;
};

/** What a command decides. It has written nothing. */
export type Reply =
  | { kind: "brief"; reading: Reading; brief: Brief }
  | { kind: "answer"; article: Article; answer: Answer }
  | { kind: "check"; article: Article; draft: Article; lines: readonly CheckedLine[]; model: string | null }
  | { kind: "fault"; fault: FaultDetail };
