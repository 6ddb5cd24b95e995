import type { Ask } from "#commands/wanted.ts";
import type { StoreOf } from "./accept.ts";
import { keepArticle } from "./articles.ts";
import { type BriefRef, keepBrief } from "./briefs.ts";
import { openBrief, sealedBriefs } from "./held.ts";
import { ensurePlaces, newThreadKey, workspaceKey } from "./keys.ts";
import { putDue } from "./outbox.ts";
import { keepRequest } from "./requests.ts";
import { threadFor } from "./threads.ts";
import type { Rows } from "./within.ts";

type Shared = { request: string; thread: string; brief: BriefRef };

/** The brief that stands under this id in the asker's own conversation, with what it was found by there. */
const standing = async (rows: Rows, store: StoreOf, ask: Ask, id: string) => {
  const [row] = await sealedBriefs(
    rows,
    store,
    ask,
    (all) => all.where("briefs.id", "=", id).where("briefs.state", "=", "standing"),
    1,
    false,
  );
  if (!row) return null;
  const found = await rows
    .selectFrom("articles")
    .innerJoin("briefs", (join) =>
      join
        .onRef("briefs.workspace", "=", "articles.workspace")
        .onRef("briefs.conversation", "=", "articles.conversation")
        .onRef("briefs.thread", "=", "articles.thread")
        .onRef("briefs.article", "=", "articles.id"),
    )
    .select(["articles.link_key", "briefs.length"])
    .where("articles.workspace", "=", ask.workspace)
    .where("articles.conversation", "=", ask.conversation)
    .where("briefs.id", "=", id)
    .where("briefs.version", "=", row.version)
    .executeTakeFirstOrThrow();
  return { ...openBrief(row), ...found };
};

/**
 * Copies a brief of the asker's conversation into another of the workspace, under that one's own keys, and posts it there: what is
 * forgotten in one stays in the other. `rows`: the whole workspace's; whether the asker may post there is asked before.
 * @returns null where no such brief stands, or it is to be shared where it is.
 */
export const shareBrief = async (
  rows: Rows,
  store: StoreOf,
  ask: Ask,
  { brief: id, to }: { brief: string; to: string },
  now: Date,
  newId: () => string,
): Promise<Shared | null> => {
  const { workspace, asker } = ask;
  const found = to === ask.conversation ? null : await standing(rows, store, ask, id);
  if (!found) return null;
  const there = await askThere(rows, ask, to);
  await ensurePlaces(rows, store, there, now);
  const thread = (await threadFor(rows, there, now, newId)).id;
  const key = await newThreadKey(rows, store, there, thread);
  const opened = { thread, key, workspaceKey: await workspaceKey(rows, store, workspace) };
  await keepArticle(rows, there, opened, found.article, null, now);
  await rows
    .updateTable("articles")
    .set({ link_key: found.link_key })
    .where("workspace", "=", workspace)
    .where("conversation", "=", to)
    .where("thread", "=", thread)
    .execute();
  const kept = { thread, key, freshId: newId(), length: found.length, by: asker.id };
  const brief = await keepBrief(rows, there, kept, found, now);
  const job = { workspace, conversation: to, thread, id: newId() };
  await keepRequest(rows, key, job, there, "replied", now);
  await putDue(store, rows, job, { kind: "copy", brief, turn: null, sealed: null }, now);
  return { request: job.id, thread, brief };
};

/** What is posted there is the asker's, and starts a thread; `to` null: into the conversation itself. */
const askThere = async (rows: Rows, ask: Ask, conversation: string): Promise<Ask> => {
  const known = await rows
    .selectFrom("conversations")
    .select("kind")
    .where("workspace", "=", ask.workspace)
    .where("id", "=", conversation)
    .executeTakeFirst();
  return { ...ask, conversation, kind: known?.kind ?? "channel", place: null, to: null, mayAdminister: false };
};
