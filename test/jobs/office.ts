import { randomUUID } from "node:crypto";
import type { World } from "#commands/command.ts";
import type { Ask } from "#commands/wanted.ts";
import type { Limits } from "#jobs/limits.ts";
import { usualLimits } from "#jobs/limits.ts";
import { type Jobs, startJobs } from "#jobs/run.ts";
import type { LogFields } from "#log.ts";
import { openStore, type Store, type StoreSettings } from "#store/open.ts";
import { openWorld } from "../../src/world.ts";
import { testReader } from "../commands/reader.ts";
import { freshSettings, type StoreKind } from "../store/stores.ts";
import { type Chat, openChat } from "./chat.ts";

type Line = { level: string; message: string } & LogFields;

/** The bot without its doors: a store, its jobs at work, a chat that they post to. */
export type Office = AsyncDisposable & {
  store: Store;
  jobs: Jobs;
  chat: Chat;
  lines: readonly Line[];
  settings: StoreSettings;
};

export type OfficeOptions = {
  chat?: Chat;
  limits?: Partial<Limits>;
  read?: World["read"];
  settings?: StoreSettings;
};

/** What is done before an article is read; the rest is the product's own. */
export const readingAfter = (before: (text: string, signal: AbortSignal) => Promise<void>): World["read"] => {
  const world = openWorld(() => new Date(), testReader());
  return async (posted, report, signal) => {
    await before(posted.kind === "paste" ? posted.text : "", signal);
    return world.read(posted, report, signal);
  };
};

export const openOffice = async (
  kind: StoreKind,
  { chat = openChat(), limits = {}, read, settings }: OfficeOptions = {},
): Promise<Office> => {
  const at = settings ?? (await freshSettings(kind));
  const store = await openStore(at);
  const lines: Line[] = [];
  const world = openWorld(() => new Date(), testReader());
  const jobs = await startJobs({
    store,
    world: read ? { ...world, read } : world,
    surfaces: [chat],
    log: (level, message, fields = {}) => void lines.push({ level, message, ...fields }),
    now: () => new Date(),
    newId: () => randomUUID(),
    limits: { ...usualLimits, ...limits },
  });
  return {
    store,
    jobs,
    chat,
    lines,
    settings: at,
    [Symbol.asyncDispose]: async () => {
      await jobs.stop(2_000);
      await store.close();
    },
  };
};

/** Takes a request in, which must be new. @returns its id. */
export const takeNew = async ({ jobs }: Office, ask: Ask): Promise<string> => {
  const taken = await jobs.take(ask);
  if (taken.taken !== "new") throw new Error(`It was ${taken.taken}.`);
  return taken.request;
};
