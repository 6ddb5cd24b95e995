import type { Article } from "#brief/article.ts";
import type { Answer, Brief, Quote, Statement } from "#brief/brief.ts";
import type { CheckedLine } from "#brief/check.ts";
import type { FaultDetail } from "#brief/fault.ts";
import type { Posted, Report, Stage } from "#brief/posted.ts";
import type { Engine, Length, Turn, Usage } from "#engine/engine.ts";
import type { Reading } from "#reading/reading.ts";
import type { Policy, Settings, WantedOf } from "./wanted.ts";

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

/** What a command may have done for it while it works: a file fetched that its surface named, and whoever waits told how far it is. */
export type Hands = {
  /** @throws Fault where the file is gone or may not be read. */
  open(attached: { name: string; ref: string }): Promise<Posted>;
  report(stage: Stage | "drafting" | "checking"): void;
};

/** Which engine may work on what is asked: the data policy of the conversation, or the asker, may leave only the plain one. */
export type Allowed = { plainOnly?: boolean };

export const engineFor = ({ engines }: Pick<World, "engines">, { plainOnly }: Allowed): Engine =>
  plainOnly ? engines.plain : engines.main;

export const spentBy = (engine: Pick<Engine, "spent">, signal: AbortSignal): Usage | null =>
  engine.spent?.(signal) ?? null;

/** A brief as it is kept: which it is, and of which thread. */
export type Kept = {
  id: string;
  version: number;
  thread: string;
  state: "standing" | "replaced" | "withdrawn";
  createdAt: Date;
  by: string;
};

/** A brief of this conversation in a list: enough to know it by, and to find it again. `place`: the platform's thread. */
export type Listed = Kept & { headline: string; place: string | null };

/** What a thread holds: its article, the brief that stands, and what was asked and answered since, oldest first. */
export type Held = { article: Article; brief: Brief; kept: Kept; turns: readonly Turn[] };

/** By what an earlier brief is found: the link that was posted, or the text itself; and what it was made by. */
export type Known = {
  link: string | null;
  contentHash: string | null;
  engine: Engine["name"];
  model: string | null;
  promptVersion: string | null;
  /** null: the article's own, whatever it is. */
  language: string | null;
  length: Length;
};

/** What a command may read of the conversation that it is asked in, and of nothing else. */
export type Memory = {
  settings(): Promise<Settings>;
  /** What this conversation's material may go to, its own policy or the workspace's. `strictest`: a file, or a direct message. */
  policy(strictest: boolean): Promise<Policy>;
  /** Model tokens that the workspace has left today; null: no bound. */
  tokensLeft(): Promise<number | null>;
  /** The brief that this conversation has of the same thing. */
  earlier(known: Known): Promise<{ held: Held; place: string | null } | null>;
  /** The same public link's brief, made for another conversation of this workspace: its work, and nothing of where it was asked. */
  elsewhere(known: Known & { link: string }): Promise<Pick<Held, "article" | "brief"> | null>;
  /** The thread that the ask belongs to; null where it has none, or nothing stands in it. */
  thread(): Promise<Held | null>;
  brief(id: string): Promise<Held | null>;
  /** Newest first. */
  recent(limit: number): Promise<readonly Listed[]>;
};

/** What is to be written besides the reply itself, in the transaction that records it. */
export type Change =
  | { change: "forget"; what: "conversation" | { thread: string } }
  | { change: "share"; brief: string; to: string }
  | { change: "withdraw"; brief: string }
  | { change: "settings"; settings: Settings }
  | { change: "policy"; policy: Policy | null }
  | { change: "feedback"; feedback: WantedOf<"feedback"> };

/** What a command decides. It has written nothing. `spent`: what a model took for it; null where none was asked. */
export type Reply =
  | { kind: "brief"; reading: Reading; brief: Brief; spent: Usage | null }
  /** Made for another conversation before, and only taken over here. */
  | { kind: "copy"; article: Article; brief: Brief }
  /** This conversation has that brief already: which, where, and how long ago it was made. */
  | { kind: "again"; kept: Kept; headline: string; place: string | null; seconds: number }
  /** A new version of a brief that is kept, by somebody's hand. */
  | { kind: "edited"; article: Article; brief: Brief; of: Kept }
  | { kind: "passage"; article: Article; statement: Statement; quotes: readonly Quote[] }
  /** A brief that is kept, for whoever asks to see it. */
  | { kind: "shown"; article: Article; brief: Brief; kept: Kept }
  | { kind: "help" }
  | { kind: "listed"; briefs: readonly Listed[] }
  | { kind: "settings"; settings: Settings; policy: Policy; change?: Change }
  | { kind: "done"; text: string; change?: Change }
  | { kind: "answer"; article: Article; answer: Answer; model: string | null; spent: Usage | null }
  | {
      kind: "check";
      article: Article;
      draft: Article;
      lines: readonly CheckedLine[];
      model: string | null;
      fault: string | null;
      spent: Usage | null;
    }
  | { kind: "fault"; fault: FaultDetail };
