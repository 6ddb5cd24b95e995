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
  /** `main` drafts where nobody says otherwise; `plain` asks no model, for whoever may not. */
  engines: { main: Engine; plain: Engine };
  /** Makes an article of what was posted and reads it. @throws Fault where it cannot be briefed. */
  read: (posted: Posted, report: Report, signal: AbortSignal) => Promise<Reading>;
  /** Makes an article of what was posted, whether it could be briefed or not. @throws Fault where there is nothing in it to read. */
  article: (posted: Posted, report: Report, signal: AbortSignal) => Promise<Article>;
};

/** Which engine may work on what is asked: the data policy of the conversation, or the asker, may leave only the plain one. */
export type Allowed = { plainOnly?: boolean };

export const engineFor = ({ engines }: Pick<World, "engines">, { plainOnly }: Allowed): Engine =>
  plainOnly ? engines.plain : engines.main;

/** What a command decides. It has written nothing. */
export type Reply =
  | { kind: "brief"; reading: Reading; brief: Brief }
  | { kind: "answer"; article: Article; answer: Answer }
  | {
      kind: "check";
      article: Article;
      draft: Article;
      lines: readonly CheckedLine[];
      model: string | null;
      fault: string | null;
    }
  | { kind: "fault"; fault: FaultDetail };
