import { type Policy, Settings } from "#commands/wanted.ts";
import type { Rows, Scope } from "./within.ts";

/** A workspace that has set nothing, or is not there yet, has what is usual. */
export const settingsOf = async (rows: Rows, workspace: string): Promise<Settings> => {
  const row = await rows.selectFrom("workspaces").select("settings").where("id", "=", workspace).executeTakeFirst();
  return Settings.parse(row?.settings ?? {});
};

export const writeSettings = async (rows: Rows, workspace: string, settings: Settings): Promise<void> => {
  await rows
    .updateTable("workspaces")
    .set({ settings: JSON.stringify(settings) })
    .where("id", "=", workspace)
    .execute();
};

/**
 * What a conversation's material may go to: what it says of its own, or what the workspace says. `strictest`: a file or a direct
 * message, which start at the strictest that the workspace has.
 */
export const policyOf = async (rows: Rows, { workspace, conversation }: Scope, strictest: boolean): Promise<Policy> => {
  const own = await rows
    .selectFrom("conversations")
    .select("policy")
    .where("workspace", "=", workspace)
    .where("id", "=", conversation)
    .executeTakeFirst();
  if (own?.policy) return own.policy;
  const { policy, privatePolicy } = await settingsOf(rows, workspace);
  return strictest && privatePolicy === "no-model" ? "no-model" : policy;
};

/** `policy` null: the workspace's. */
export const writePolicy = async (
  rows: Rows,
  { workspace, conversation }: Scope,
  policy: Policy | null,
): Promise<void> => {
  await rows
    .updateTable("conversations")
    .set({ policy })
    .where("workspace", "=", workspace)
    .where("id", "=", conversation)
    .execute();
};
