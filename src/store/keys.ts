import { Fault } from "#brief/fault.ts";
import type { Ask } from "#commands/wanted.ts";
import type { Store } from "./open.ts";
import { newKey, open, type Secret, seal } from "./seal.ts";
import type { Rows, Scope } from "./within.ts";
import { everyWorkspace } from "./workspaces.ts";

/** What opens data keys: SECRET_KEY, and the one before it where it was changed. */
export type Secrets = { secret: Secret; previous: Secret | null };

/** A data key is a workspace's, a conversation's (`thread` ""), or a thread's. */
type KeyOf = { workspace: string; conversation: string; thread: string };

/** Bound to what is sealed, so that a key moved to another row does not open there. */
const about = ({ workspace, conversation, thread }: KeyOf): string => {
  if (thread !== "") return `key of thread ${workspace} ${conversation} ${thread}`;
  return conversation === "" ? `key of workspace ${workspace}` : `key of conversation ${workspace} ${conversation}`;
};

const keyRow = (rows: Rows, { workspace, conversation, thread }: KeyOf) =>
  rows
    .selectFrom("data_keys")
    .select(["sealed_key", "sealed_by"])
    .where("workspace", "=", workspace)
    .where("conversation", "=", conversation)
    .where("thread", "=", thread)
    .executeTakeFirst();

/** A workspace's or a conversation's. @throws Error where neither SECRET_KEY nor SECRET_KEY_PREVIOUS sealed it. */
export const openKey = (
  { secret, previous }: Secrets,
  row: KeyOf & { sealed_key: Uint8Array; sealed_by: string },
): Uint8Array => {
  const by = [secret, previous].find((known) => known?.fingerprint === row.sealed_by);
  if (!by)
    throw new Error(`The ${about(row)} was sealed with another SECRET_KEY: set that one as SECRET_KEY_PREVIOUS.`);
  return open(by.key, row.sealed_key, about(row));
};

/** Nothing where there is one already: two that make the same place at once end with one key. */
const makeKey = async (rows: Rows, { secret }: Secrets, of: KeyOf): Promise<void> => {
  await rows
    .insertInto("data_keys")
    .values({ ...of, sealed_key: seal(secret.key, newKey(), about(of)), sealed_by: secret.fingerprint })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
};

/** Makes the workspace where it is not there yet, with a data key of its own. */
export const ensureWorkspace = async (
  rows: Rows,
  secrets: Secrets,
  { workspace, surface }: Pick<Ask, "workspace" | "surface">,
  now: Date,
): Promise<void> => {
  const of = { workspace, conversation: "", thread: "" };
  if (await keyRow(rows, of)) return;
  await rows
    .insertInto("workspaces")
    .values({ id: workspace, surface, name: null, settings: "{}", created_at: now, swept_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await makeKey(rows, secrets, of);
};

/** Makes the workspace and the conversation of an ask where they are not there yet, each with a data key of its own. */
export const ensurePlaces = async (
  rows: Rows,
  secrets: Secrets,
  place: Pick<Ask, "workspace" | "conversation" | "surface" | "kind">,
  now: Date,
): Promise<void> => {
  const { workspace, conversation, kind } = place;
  const of = { workspace, conversation, thread: "" };
  if (await keyRow(rows, of)) return;
  await ensureWorkspace(rows, secrets, place, now);
  await rows
    .insertInto("conversations")
    .values({ workspace, id: conversation, kind, policy: null, created_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await makeKey(rows, secrets, of);
};

/** @throws Error where there is no such key: the place was not made (`ensurePlaces`). */
const placeKey = async (rows: Rows, secrets: Secrets, of: KeyOf): Promise<Uint8Array> => {
  const row = await keyRow(rows, of);
  if (!row) throw new Error(`There is no ${about(of)}.`);
  return openKey(secrets, { ...of, ...row });
};

export const workspaceKey = (rows: Rows, secrets: Secrets, workspace: string): Promise<Uint8Array> =>
  placeKey(rows, secrets, { workspace, conversation: "", thread: "" });

const conversationKey = (rows: Rows, secrets: Secrets, { workspace, conversation }: Scope): Promise<Uint8Array> =>
  placeKey(rows, secrets, { workspace, conversation, thread: "" });

/** Makes a new thread's data key and keeps it, sealed by the conversation's. */
export const newThreadKey = async (
  rows: Rows,
  secrets: Secrets,
  { workspace, conversation }: Scope,
  thread: string,
): Promise<Uint8Array> => {
  const key = newKey();
  const of = { workspace, conversation, thread };
  const sealed_key = seal(await conversationKey(rows, secrets, of), key, about(of));
  await rows
    .insertInto("data_keys")
    .values({ ...of, sealed_key, sealed_by: "" })
    .execute();
  return key;
};

/** What opens everything of a thread; null where it was forgotten. */
export const threadKey = async (
  rows: Rows,
  secrets: Secrets,
  { workspace, conversation }: Scope,
  thread: string,
): Promise<Uint8Array | null> => {
  const of = { workspace, conversation, thread };
  const row = await keyRow(rows, of);
  return row ? open(await conversationKey(rows, secrets, of), row.sealed_key, about(of)) : null;
};

/** Seals anew what SECRET_KEY_PREVIOUS sealed. @returns how many keys. @throws Fault where a key was sealed with neither. */
export const rotateSecrets = async ({ within, secret, previous }: Pick<Store, "within"> & Secrets): Promise<number> => {
  let turned = 0;
  for (const id of await everyWorkspace({ within }))
    turned += await within({ workspace: id, conversation: "*" }, (rows) => rotate(rows, { secret, previous }, id));
  return turned;
};

const rotate = async (rows: Rows, secrets: Secrets, workspace: string): Promise<number> => {
  const old = await rows
    .selectFrom("data_keys")
    .selectAll()
    .where("workspace", "=", workspace)
    .where("thread", "=", "")
    .where("sealed_by", "!=", secrets.secret.fingerprint)
    .forUpdate()
    .execute();
  for (const row of old) {
    if (row.sealed_by !== secrets.previous?.fingerprint)
      throw new Fault(
        "secret-changed",
        "What is stored was sealed with another SECRET_KEY. Set SECRET_KEY to the one that was used before; to change it, set the old one as SECRET_KEY_PREVIOUS as well.",
      );
    await rows
      .updateTable("data_keys")
      .set({
        sealed_key: seal(secrets.secret.key, openKey(secrets, row), about(row)),
        sealed_by: secrets.secret.fingerprint,
      })
      .where("workspace", "=", workspace)
      .where("conversation", "=", row.conversation)
      .where("thread", "=", "")
      .execute();
  }
  return old.length;
};
