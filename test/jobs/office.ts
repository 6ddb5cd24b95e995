import { randomUUID } from "node:crypto";
import type { Posted, Report } from "#brief/posted.ts";
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
  before?: Before;
  settings?: StoreSettings;
};

/** What is done before a paste is read; the rest is the product's own. */
type Before = (text: string) => Promise<void>;

const worldAfter = (before: Before): World => {
  const world = openWorld(() => new Date(), testReader());
  const paused =
    <Made>(make: (posted: Posted, report: Report, signal: AbortSignal) => Promise<Made>) =>
    async (posted: Posted, report: Report, signal: AbortSignal): Promise<Made> => {
      if (posted.kind === "paste") await before(posted.text);
      return make(posted, report, signal);
    };
  return { ...world, read: paused(world.read), article: paused(world.article) };
};

export const openOffice = async (
  kind: StoreKind,
  { chat = openChat(), limits = {}, before = async () => {}, settings }: OfficeOptions = {},
): Promise<Office> => {
  const at = settings ?? (await freshSettings(kind));
  const store = await openStore(at);
  const lines: Line[] = [];
  const jobs = await startJobs({
    store,
    world: worldAfter(before),
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
