import type { Article } from "#brief/article.ts";
import type { Brief } from "#brief/brief.ts";
import type { Kept } from "#commands/command.ts";
import type { Length } from "#engine/engine.ts";
import { sealed } from "#grounding/receipt.ts";
import { type Secrets, threadKey } from "./keys.ts";
import { sealJson } from "./sealed.ts";
import type { Rows, Scope } from "./within.ts";

/** One version of a brief. */
export type BriefRef = { id: string; version: number };

/** What a brief's sealed row is bound to. */
export const versionOf = ({ id, version }: BriefRef): string => `${id} ${version}`;

type NewBrief = {
  thread: string;
  key: Uint8Array;
  /** The id where this article has no brief in its thread yet. */
  freshId: string;
  length: Length;
  by: string;
};

const ofThread = (rows: Rows, { workspace, conversation }: Scope, thread: string) =>
  rows
    .selectFrom("briefs")
    .where("workspace", "=", workspace)
    .where("conversation", "=", conversation)
    .where("thread", "=", thread);

export const holdsBrief = async (rows: Rows, scope: Scope, thread: string): Promise<boolean> =>
  (await ofThread(rows, scope, thread).select("id").executeTakeFirst()) !== undefined;

/** Keeps a brief: the first of its article in the thread, or the next version of the one that is there, which is replaced. */
export const keepBrief = async (
  rows: Rows,
  scope: Scope,
  { thread, key, freshId, length, by }: NewBrief,
  { article, brief }: { article: Article; brief: Brief },
  now: Date,
): Promise<BriefRef> => {
  const last = await ofThread(rows, scope, thread)
    .select(["id", "version"])
    .where("article", "=", brief.articleId)
    .orderBy("version", "desc")
    .executeTakeFirst();
  const ref = last ? { id: last.id, version: last.version + 1 } : { id: freshId, version: 1 };
  if (last) await setState(rows, scope, last.id, "replaced");
  await insertBrief(rows, scope, { thread, key, length, by }, ref, { article, brief }, now);
  return ref;
};

/** Keeps what somebody made of a version that stands; it stays with who asked for it. @returns null where that one stands no more. */
export const keepEdited = async (
  rows: Rows,
  secrets: Secrets,
  scope: Scope,
  { id, version, thread }: Pick<Kept, "id" | "version" | "thread">,
  { article, brief }: { article: Article; brief: Brief },
  now: Date,
): Promise<BriefRef | null> => {
  const key = await threadKey(rows, secrets, scope, thread);
  const replaced = await rows
    .updateTable("briefs")
    .set({ state: "replaced" })
    .where("workspace", "=", scope.workspace)
    .where("conversation", "=", scope.conversation)
    .where("id", "=", id)
    .where("version", "=", version)
    .where("state", "=", "standing")
    .returning(["length", "by"])
    .executeTakeFirst();
  if (!key || !replaced) return null;
  const ref = { id, version: version + 1 };
  await insertBrief(rows, scope, { thread, key, ...replaced }, ref, { article, brief }, now);
  return ref;
};

const insertBrief = async (
  rows: Rows,
  scope: Scope,
  { thread, key, length, by }: Omit<NewBrief, "freshId">,
  ref: BriefRef,
  { article, brief }: { article: Article; brief: Brief },
  now: Date,
): Promise<void> => {
  // The digest covers the version too.
  const numbered = sealed(article, { ...brief, version: ref.version });
  const { workspace, conversation } = scope;
  await rows
    .insertInto("briefs")
    .values({
      workspace,
      conversation,
      thread,
      ...ref,
      article: brief.articleId,
      engine: brief.engine,
      model: brief.model,
      prompt_version: brief.promptVersion,
      language: brief.language,
      length,
      schema_version: brief.schemaVersion,
      state: "standing",
      by,
      sealed: sealJson(key, numbered, scope, { what: "brief", thread, id: versionOf(ref) }),
      created_at: now,
    })
    .execute();
};

/** What becomes of the version that stands. @returns whether one stood. */
export const setState = async (
  rows: Rows,
  { workspace, conversation }: Scope,
  id: string,
  state: "replaced" | "withdrawn",
): Promise<boolean> => {
  const changed = await rows
    .updateTable("briefs")
    .set({ state })
    .where("workspace", "=", workspace)
    .where("conversation", "=", conversation)
    .where("id", "=", id)
    .where("state", "=", "standing")
    .returning("id")
    .executeTakeFirst();
  return changed !== undefined;
};

/** What `keptOf` reads. */
export const keptColumns = [
  "briefs.id",
  "briefs.version",
  "briefs.thread",
  "briefs.state",
  "briefs.created_at",
  "briefs.by",
] as const;

export const keptOf = (row: Omit<Kept, "createdAt"> & { created_at: Date }): Kept => ({
  id: row.id,
  version: row.version,
  thread: row.thread,
  state: row.state,
  createdAt: row.created_at,
  by: row.by,
});
