import { inject } from "vitest";
import { openStore, type Store, type StoreSettings } from "#store/open.ts";
import { testSecret } from "./secret.ts";

/** For `describe.each(storeKinds)("… on %s", (kind) => …)`: one suite, both stores. */
export const storeKinds = ["embedded", "postgres"] as const;
export type StoreKind = (typeof storeKinds)[number];

const ask = async (path: string): Promise<string> => {
  const response = await fetch(`${inject("templates")}${path}`);
  const answer = await response.text();
  if (!response.ok) throw new Error(answer);
  return answer;
};

/** An empty folder, gone when the run ends. */
export const emptyFolder = (): Promise<string> => ask("/folder");

/** DATABASE_URL of a database without any tables, owned by a role that is no superuser. */
export const emptyDatabase = (): Promise<string> => ask("/database");

/** The same, for the server's superuser. */
export const superuserDatabase = (): Promise<string> => ask("/superuser");

/** A store of this test's own, its tables and queues made: to open, to open again, or to give to another process (`testSecretKey`). */
export const freshSettings = async (kind: StoreKind): Promise<StoreSettings> => ({
  databaseUrl: kind === "postgres" ? await ask("/postgres") : null,
  dataDir: await ask(kind === "embedded" ? "/embedded" : "/folder"),
  secret: testSecret,
  previous: null,
});

/** The same, opened; whoever opens it closes it. */
export const openFresh = async (kind: StoreKind): Promise<Store> => openStore(await freshSettings(kind));
