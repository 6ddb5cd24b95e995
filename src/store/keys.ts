import type { Ask } from "#commands/wanted.ts";
import { newKey, open, type Secret, seal } from "./seal.ts";
import type { Rows, Scope } from "./within.ts";

/** What opens data keys: SECRET_KEY, and the one before it where it was changed. */
export type Secrets = { secret: Secret; previous: Secret | null };

const ofWorkspace = (workspace: string): string => `key of workspace ${workspace}`;
const ofConversation = ({ workspace, conversation }: Scope): string =>
  `key of conversation ${workspace} ${conversation}`;
const ofThread = ({ workspace, conversation }: Scope, thread: string): string =>
  `key of thread ${workspace} ${conversation} ${thread}`;

/** @throws Error where neither SECRET_KEY nor SECRET_KEY_PREVIOUS sealed it. */
const openWith = (
  { secret, previous }: Secrets,
  row: { sealed_key: Uint8Array; sealed_by: string },
  about: string,
): Uint8Array => {
  const by = [secret, previous].find((known) => known?.fingerprint === row.sealed_by);
  if (!by) throw new Error(`The ${about} was sealed with another SECRET_KEY: set that one as SECRET_KEY_PREVIOUS.`);
  return open(by.key, row.sealed_key, about);
};

/** Makes the workspace and the conversation of an ask where they are not there yet, each with a data key of its own. */
export const ensurePlaces = async (
  rows: Rows,
  { secret }: Secrets,
  { workspace, conversation, surface, kind }: Pick<Ask, "workspace" | "conversation" | "surface" | "kind">,
  now: Date,
): Promise<void> => {
  const sealed = (about: string) => ({
    sealed_key: seal(secret.key, newKey(), about),
    sealed_by: secret.fingerprint,
    created_at: now,
  });
  await rows
    .insertInto("workspaces")
    .values({ id: workspace, surface, name: null, settings: "{}", ...sealed(ofWorkspace(workspace)) })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await rows
    .insertInto("conversations")
    .values({ workspace, id: conversation, kind, policy: null, ...sealed(ofConversation({ workspace, conversation })) })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
};

export const workspaceKey = async (rows: Rows, secrets: Secrets, workspace: string): Promise<Uint8Array> => {
  const row = await rows
    .selectFrom("workspaces")
    .select(["sealed_key", "sealed_by"])
    .where("id", "=", workspace)
    .executeTakeFirstOrThrow();
  return openWith(secrets, row, ofWorkspace(workspace));
};

const conversationKey = async (rows: Rows, secrets: Secrets, scope: Scope): Promise<Uint8Array> => {
  const row = await rows
    .selectFrom("conversations")
    .select(["sealed_key", "sealed_by"])
    .where("workspace", "=", scope.workspace)
    .where("id", "=", scope.conversation)
    .executeTakeFirstOrThrow();
  return openWith(secrets, row, ofConversation(scope));
};

/** A new thread's data key, and as its row holds it: sealed by the conversation's. */
export const newThreadKey = async (
  rows: Rows,
  secrets: Secrets,
  scope: Scope,
  thread: string,
): Promise<{ key: Uint8Array; sealed_key: Uint8Array }> => {
  const key = newKey();
  return { key, sealed_key: seal(await conversationKey(rows, secrets, scope), key, ofThread(scope, thread)) };
};

/** What opens everything of a thread; null where the thread is gone. */
export const threadKey = async (
  rows: Rows,
  secrets: Secrets,
  scope: Scope,
  thread: string,
): Promise<Uint8Array | null> => {
  const row = await rows
    .selectFrom("threads")
    .select("sealed_key")
    .where("workspace", "=", scope.workspace)
    .where("conversation", "=", scope.conversation)
    .where("id", "=", thread)
    .executeTakeFirst();
  return row ? open(await conversationKey(rows, secrets, scope), row.sealed_key, ofThread(scope, thread)) : null;
};
