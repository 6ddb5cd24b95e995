import type { ColumnType, GeneratedAlways, JSONColumnType } from "kysely";

/** Set once, when the row is made. */
type Once<T> = ColumnType<T, T, never>;
type Moment = ColumnType<Date, Date, Date>;
/** The drivers differ in how they hand over a bigint. */
type Large = ColumnType<number | string | bigint, number, number>;
type OnceMoment = ColumnType<Date, Date, never>;
/** What is readable only with a data key: nonce, ciphertext and tag in one (see seal.ts). */
type Sealed = ColumnType<Uint8Array, Uint8Array, Uint8Array>;

/** Every row but a workspace's own belongs to one workspace; most to one conversation of it. Row-level security holds both (migrations). */
type OfWorkspace = { workspace: Once<string> };
type OfConversation = OfWorkspace & { conversation: Once<string> };
/** A thread is one request's material: one article, its brief, what was asked since. It is what "forget" takes away. */
type OfThread = OfConversation & { thread: Once<string> };

export type Tables = {
  workspaces: {
    id: Once<string>;
    surface: Once<string>;
    name: string | null;
    settings: JSONColumnType<Record<string, unknown>, string, string>;
    created_at: OnceMoment;
    /** Up to when retention was held to: it moves on by bounded steps, so that a clock gone wrong takes nothing away at once. */
    swept_at: Moment;
  };
  /**
   * All keys, in a table of their own: a copy of the others is unreadable without it, and a copy of this one can be replaced by
   * the newest, so that what was forgotten is gone in older copies too. No foreign key: the newest keys fit rows of any age.
   */
  data_keys: OfWorkspace & {
    /** "": the workspace's own (its tokens, its look-up keys). */
    conversation: Once<string>;
    /** "": the conversation's own. */
    thread: Once<string>;
    /** A thread's is sealed by its conversation's, the others by SECRET_KEY. */
    sealed_key: Sealed;
    /** Which SECRET_KEY sealed it: a fingerprint; "" for a thread's. */
    sealed_by: string;
  };
  conversations: OfWorkspace & {
    id: Once<string>;
    kind: "channel" | "direct" | "group";
    /** null: the workspace's. */
    policy: "endpoint" | "no-model" | null;
    created_at: OnceMoment;
  };
  threads: OfConversation & {
    id: Once<string>;
    /** The platform's thread, once its first post landed. */
    place: string | null;
    asker: Once<string>;
    created_at: OnceMoment;
    last_at: Moment;
  };
  articles: OfThread & {
    /** `Article.id`. */
    id: Once<string>;
    /** Keyed hash of the text: the same within a workspace, useless without its key. */
    content_key: Once<Uint8Array>;
    /** Keyed hash of the link that was posted; null for a paste or a file. */
    link_key: Uint8Array | null;
    sealed: Sealed;
    created_at: OnceMoment;
  };
  briefs: OfThread & {
    id: Once<string>;
    version: Once<number>;
    article: Once<string>;
    engine: Once<"extractive" | "model">;
    model: Once<string | null>;
    prompt_version: Once<string | null>;
    language: Once<string>;
    length: Once<"short" | "standard" | "long">;
    schema_version: Once<number>;
    state: "standing" | "replaced" | "withdrawn";
    /** Who asked for it; who edited it stands in the audit, and in its receipt. */
    by: Once<string>;
    sealed: Sealed;
    created_at: OnceMoment;
  };
  turns: OfThread & {
    id: Once<string>;
    /** 0, 1, 2 … within its thread. */
    n: Once<number>;
    asker: Once<string>;
    sealed: Sealed;
    created_at: OnceMoment;
  };
  requests: OfThread & {
    id: Once<string>;
    event: Once<string>;
    surface: Once<string>;
    command: Once<string>;
    asker: Once<string>;
    state: "accepted" | "replied";
    attempts: number;
    /** A code, never a text. */
    error: string | null;
    /** The whole Ask. */
    sealed: Sealed;
    created_at: OnceMoment;
    replied_at: Moment | null;
  };
  events: OfWorkspace & { key: Once<string>; request: Once<string>; seen_at: OnceMoment };
  /** The outbox: one row a reply, made in the transaction that records it. */
  deliveries: OfThread & {
    id: Once<string>;
    request: Once<string>;
    kind: Once<string>;
    brief: Once<string | null>;
    version: Once<number | null>;
    turn: Once<string | null>;
    /** What stands nowhere else (a fault, a check), as the reply. */
    sealed: Sealed | null;
    state: "due" | "posted" | "refused";
    /** Parts that landed, in order. */
    landed: JSONColumnType<{ ref: string; place: string | null }[], string, string>;
    /** The part that is being posted: whether it landed is in doubt until it is in `landed`. */
    posting: number | null;
    attempts: number;
    error: string | null;
    created_at: OnceMoment;
    posted_at: Moment | null;
  };
  feedback: OfThread & {
    id: Once<string>;
    brief: Once<string>;
    line: Once<number | null>;
    verdict: Once<string>;
    sealed: Sealed | null;
    by: Once<string>;
    created_at: OnceMoment;
  };
  usage: OfWorkspace & {
    /** "2026-11-24", in UTC. */
    day: Once<string>;
    /** "" where no model was asked. */
    model: Once<string>;
    briefs: number;
    answers: number;
    checks: number;
    requests: number;
    prompt_tokens: Large;
    completion_tokens: Large;
  };
  audit: OfWorkspace & {
    n: GeneratedAlways<string>;
    conversation: Once<string | null>;
    at: OnceMoment;
    who: Once<string>;
    did: Once<string>;
    /** Ids and codes: no article text. */
    about: Once<string | null>;
  };
  installations: OfWorkspace & {
    surface: Once<string>;
    sealed: Sealed;
    state: "live" | "dead";
    updated_at: Moment;
  };
};
