import { z } from "zod";
import type { Ask } from "#commands/wanted.ts";
import { ensureWorkspace, workspaceKey } from "./keys.ts";
import type { Store } from "./open.ts";
import { open, seal } from "./seal.ts";
import type { Rows } from "./within.ts";

type Place = Pick<Ask, "workspace" | "surface">;
type Opened = Pick<Store, "within" | "secret" | "previous">;

const Installed = z.json();
/** What a surface needs to speak in a workspace (tokens, the bot's own id), as the surface alone understands it. */
type Installed = z.infer<typeof Installed>;

const about = ({ workspace, surface }: Place): string => `installation ${workspace} ${surface}`;

/** Everywhere in a workspace: an installation is no conversation's own. */
const everywhere = ({ workspace }: Pick<Place, "workspace">) => ({ workspace, conversation: "*" });

/** Keeps an installation, sealed by the workspace's key; one that was there before is replaced and lives again. */
export const saveInstallation = async (
  store: Opened,
  place: Place & { name: string | null },
  installed: Installed,
  now: Date,
): Promise<void> => {
  const { workspace, surface, name } = place;
  await store.within(everywhere(place), async (rows) => {
    await ensureWorkspace(rows, store, place, now);
    await rows.updateTable("workspaces").set({ name }).where("id", "=", workspace).execute();
    const key = await workspaceKey(rows, store, workspace);
    const row = { sealed: seal(key, JSON.stringify(installed), about(place)), state: "live" as const, updated_at: now };
    await rows
      .insertInto("installations")
      .values({ workspace, surface, ...row })
      .onConflict((conflict) => conflict.columns(["workspace", "surface"]).doUpdateSet(row))
      .execute();
  });
};

const read = async (rows: Rows, store: Opened, place: Place): Promise<Installed | null> => {
  const row = await rows
    .selectFrom("installations")
    .select("sealed")
    .where("workspace", "=", place.workspace)
    .where("surface", "=", place.surface)
    .where("state", "=", "live")
    .executeTakeFirst();
  if (!row) return null;
  const key = await workspaceKey(rows, store, place.workspace);
  return Installed.parse(JSON.parse(Buffer.from(open(key, row.sealed, about(place))).toString("utf8")));
};

/** null where it is not installed there, or its tokens were revoked. */
export const loadInstallation = (store: Opened, place: Place): Promise<Installed | null> =>
  store.within(everywhere(place), (rows) => read(rows, store, place));

/** All workspaces in which a surface lives. */
export const liveInstallations = async (
  store: Opened,
  surface: string,
): Promise<{ workspace: string; installed: Installed }[]> => {
  const workspaces = await store.within(everywhere({ workspace: "*" }), (rows) =>
    rows.selectFrom("workspaces").select("id").where("surface", "=", surface).orderBy("id").execute(),
  );
  const found: { workspace: string; installed: Installed }[] = [];
  for (const { id } of workspaces) {
    const installed = await loadInstallation(store, { workspace: id, surface });
    if (installed !== null) found.push({ workspace: id, installed });
  }
  return found;
};

/** Its tokens were refused or revoked: nothing is posted there until it is installed again; retention goes on. */
export const markDead = async (store: Opened, place: Place, now: Date): Promise<void> => {
  await store.within(everywhere(place), (rows) =>
    rows
      .updateTable("installations")
      .set({ state: "dead", updated_at: now })
      .where("workspace", "=", place.workspace)
      .where("surface", "=", place.surface)
      .execute(),
  );
};
