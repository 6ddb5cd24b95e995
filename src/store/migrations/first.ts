import { type Kysely, sql } from "kysely";
import type { Migration } from "kysely/migration";

const ofConversation = ["threads", "articles", "briefs", "turns", "requests", "deliveries", "feedback"] as const;
const ofWorkspace = ["events", "usage", "installations"] as const;

/** A transaction says whose rows it is about (within.ts); "*" as conversation means the whole workspace, as workspace all of them. */
const protect = async <T>(db: Kysely<T>, table: string, rows: string): Promise<void> => {
  await sql`alter table ${sql.table(table)} enable row level security`.execute(db);
  await sql`alter table ${sql.table(table)} force row level security`.execute(db);
  await sql`create policy scope on ${sql.table(table)} using (${sql.raw(rows)}) with check (${sql.raw(rows)})`.execute(
    db,
  );
};

const workspaceIs = (column: string): string => `${column} = current_setting('groundwire.workspace', true)`;
const conversationIs = (column: string): string =>
  `current_setting('groundwire.conversation', true) in (${column}, '*')`;

export const first: Migration = {
  up: async (db) => {
    for (const statement of tables) await sql.raw(statement).execute(db);
    await protect(db, "workspaces", `current_setting('groundwire.workspace', true) in (id, '*')`);
    await protect(db, "conversations", `${workspaceIs("workspace")} and ${conversationIs("id")}`);
    for (const table of ofConversation)
      await protect(db, table, `${workspaceIs("workspace")} and ${conversationIs("conversation")}`);
    for (const table of ofWorkspace) await protect(db, table, workspaceIs("workspace"));
    await protect(
      db,
      "data_keys",
      `${workspaceIs("workspace")} and (conversation = '' or ${conversationIs("conversation")})`,
    );
    await protect(
      db,
      "audit",
      `${workspaceIs("workspace")} and (conversation is null or ${conversationIs("conversation")})`,
    );
  },
};

const inThread = `workspace text not null, conversation text not null, thread uuid not null`;
const ofThread = `foreign key (workspace, conversation, thread) references threads on delete cascade`;

const tables = [
  `create table workspaces (
    id text primary key, surface text not null, name text, settings jsonb not null default '{}',
    created_at timestamptz not null, swept_at timestamptz not null)`,
  `create table data_keys (
    workspace text not null, conversation text not null, thread text not null, sealed_key bytea not null, sealed_by text not null,
    primary key (workspace, conversation, thread))`,
  `create table conversations (
    workspace text not null references workspaces on delete cascade, id text not null, kind text not null, policy text,
    created_at timestamptz not null, primary key (workspace, id))`,
  `create table threads (
    workspace text not null, conversation text not null, id uuid not null, place text, asker text not null,
    created_at timestamptz not null, last_at timestamptz not null,
    primary key (workspace, conversation, id),
    foreign key (workspace, conversation) references conversations on delete cascade)`,
  `create unique index threads_place on threads (workspace, conversation, place) where place is not null`,
  `create index threads_last on threads (workspace, last_at)`,
  `create table articles (
    ${inThread}, id text not null, content_key bytea not null, link_key bytea, sealed bytea not null, created_at timestamptz not null,
    primary key (workspace, conversation, thread, id), ${ofThread})`,
  `create index articles_content on articles (workspace, content_key)`,
  `create index articles_link on articles (workspace, link_key) where link_key is not null`,
  `create table briefs (
    ${inThread}, id uuid not null, version integer not null, article text not null, engine text not null, model text,
    prompt_version text, language text not null, length text not null, schema_version integer not null, state text not null,
    by text not null, sealed bytea not null, created_at timestamptz not null,
    primary key (workspace, conversation, id, version), ${ofThread})`,
  `create index briefs_thread on briefs (workspace, conversation, thread)`,
  `create index briefs_newest on briefs (workspace, conversation, created_at)`,
  `create table turns (
    ${inThread}, id uuid not null, n integer not null, asker text not null, sealed bytea not null, created_at timestamptz not null,
    primary key (workspace, conversation, thread, n), ${ofThread})`,
  `create table requests (
    ${inThread}, id uuid not null, event text not null, surface text not null, command text not null, asker text not null,
    state text not null, attempts integer not null default 0, error text, sealed bytea not null,
    created_at timestamptz not null, replied_at timestamptz,
    primary key (workspace, conversation, id), ${ofThread})`,
  `create index requests_thread on requests (workspace, conversation, thread)`,
  `create index requests_open on requests (created_at) where state = 'accepted'`,
  `create table events (
    workspace text not null references workspaces on delete cascade, key text not null, request uuid not null,
    seen_at timestamptz not null, primary key (workspace, key))`,
  `create table deliveries (
    ${inThread}, id uuid not null, request uuid not null, kind text not null, brief uuid, version integer, turn uuid, sealed bytea,
    state text not null, landed jsonb not null default '[]', posting integer, attempts integer not null default 0, error text,
    created_at timestamptz not null, posted_at timestamptz,
    primary key (workspace, conversation, id), unique (workspace, conversation, request), ${ofThread})`,
  `create index deliveries_thread on deliveries (workspace, conversation, thread)`,
  `create index deliveries_posted on deliveries (workspace, conversation, posted_at)`,
  `create index deliveries_due on deliveries (created_at) where state = 'due'`,
  `create table feedback (
    ${inThread}, id uuid not null, brief uuid not null, line integer, verdict text not null, sealed bytea, by text not null,
    created_at timestamptz not null, primary key (workspace, conversation, id), ${ofThread})`,
  `create index feedback_thread on feedback (workspace, conversation, thread)`,
  `create table usage (
    workspace text not null references workspaces on delete cascade, day text not null, model text not null default '',
    briefs integer not null default 0, answers integer not null default 0, checks integer not null default 0,
    requests integer not null default 0, prompt_tokens bigint not null default 0, completion_tokens bigint not null default 0,
    primary key (workspace, day, model))`,
  `create table audit (
    workspace text not null references workspaces on delete cascade, n bigint generated always as identity,
    conversation text, at timestamptz not null, who text not null, did text not null, about text, primary key (workspace, n))`,
  `create table installations (
    workspace text not null references workspaces on delete cascade, surface text not null, sealed bytea not null,
    state text not null, updated_at timestamptz not null, primary key (workspace, surface))`,
];
