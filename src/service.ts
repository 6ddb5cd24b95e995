import { openReader } from "#article/posted.ts";
import { placesFor, usualLimits } from "#jobs/limits.ts";
import { type Jobs, startJobs } from "#jobs/run.ts";
import { type Log, logError } from "#log.ts";
import type { SlackSettings } from "#slack/surface.ts";
import { askedSince } from "#store/asked.ts";
import { queueDepths, storeAnswers } from "#store/depth.ts";
import { landedOf } from "#store/landed.ts";
import { lastAsked } from "#store/last-asked.ts";
import type { Store } from "#store/open.ts";
import { postedIn } from "#store/posted.ts";
import { stateOf } from "#store/state.ts";
import { threadHere } from "#store/threads.ts";
import type { Scope } from "#store/within.ts";
import type { Readiness } from "#web/health.ts";
import { openWeb, type WebOn, type WebSettings } from "#web/server.ts";
import packageJson from "../package.json" with { type: "json" };
import type { Config } from "./config.ts";
import { openMetrics } from "./metrics.ts";
import { openEngine, openWorld } from "./world.ts";

/** What a service runs on. `clock`: milliseconds on a clock that runs forward. */
export type ServiceOn = {
  store: Store;
  config: Pick<Config, "allowedPrivateHosts" | "proxies" | "model" | "workAtOnce">;
  web: WebSettings;
  slack: SlackSettings | null;
  log: Log;
  now: () => Date;
  clock: () => number;
  newId: () => string;
};

export type Service = {
  /** "http://127.0.0.1:3000" */
  url: string;
  /** Takes in nothing more, lets what runs finish within `ms`, hands back the rest, and closes. The store stays open. */
  stop(ms: number): Promise<void>;
};

const patience = 2_000;

/** One question at a time: a store that does not answer is not asked more and more often. */
const readiness = (store: Store, isAtWork: () => boolean): (() => Promise<Readiness>) => {
  let asked: Promise<boolean> | null = null;
  const answers = (): Promise<boolean> => {
    asked ??= storeAnswers(store)
      .then(() => true)
      .catch(() => false)
      .finally(() => {
        asked = null;
      });
    return asked;
  };
  return async () => {
    if (!isAtWork()) return { ready: false, message: "It is starting or stopping." };
    const { promise: late, resolve } = Promise.withResolvers<boolean>();
    const timer = setTimeout(() => resolve(false), patience);
    const isThere = await Promise.race([answers(), late]);
    clearTimeout(timer);
    return isThere ? { ready: true } : { ready: false, message: "The database does not answer." };
  };
};

/** The chat that is set up beside the local one. What it brings along is loaded with it. */
const openSlack = async (
  store: Store,
  slack: SlackSettings,
  { log, now, clock }: { log: Log; now: () => Date; clock: () => number },
) => {
  const { openSlackSurface } = await import("#slack/surface.ts");
  const wanted = { command: "help" } as const;
  const isKnown = (scope: Scope, place: string): Promise<boolean> =>
    store.within(scope, async (rows) => (await threadHere(rows, { ...scope, place, wanted })) !== null);
  const askedToday = (of: { workspace: string; asker: string }) => {
    const day = now();
    day.setUTCHours(0, 0, 0, 0);
    return askedSince(store, of, day);
  };
  const landed = (scope: Scope, brief: string) => landedOf(store, scope, brief);
  return openSlackSurface(slack, {
    log,
    now,
    clock,
    kept: { isKnown, landed, askedToday, lastAsked: (scope, place) => lastAsked(store, scope, place) },
  });
};

/**
 * Everything that `npm start` runs, over a store that is open.
 * @throws Fault where it cannot listen.
 */
export const openService = async ({
  store,
  config,
  web: settings,
  slack,
  log,
  now,
  clock,
  newId,
}: ServiceOn): Promise<Service> => {
  const metrics = openMetrics(clock);
  const counted = metrics.counted(log);
  const { allowedPrivateHosts: allowed, proxies } = config;
  const reader = openReader({ allowed, proxies, version: packageJson.version, clock });
  const world = openWorld(now, reader, await openEngine(null, config, counted, newId));
  let jobs: Jobs | null = null;
  let beside: WebOn["beside"] = () => false;
  const web = await openWeb(settings, {
    log: counted,
    clock,
    newId,
    beside: (request, response) => beside(request, response),
    ready: readiness(store, () => jobs !== null),
    postedIn: (spot, which, limit) => postedIn(store, spot, which, limit),
    figures: metrics.text,
    state: () => stateOf(store),
    tookIn: metrics.tookIn,
    answered: metrics.answered,
  });
  metrics.watch({ depths: () => queueDepths(store), listeners: web.streams });
  const closeAll = async (): Promise<void> => {
    await web.close();
    await reader.close();
  };
  const closing = async (error: unknown): Promise<never> => {
    await closeAll();
    throw error;
  };
  const opened = slack === null ? null : await openSlack(store, slack, { log: counted, now, clock }).catch(closing);
  if (opened) beside = opened.beside;
  const surfaces = [web.surface, ...(opened ? [opened.surface] : [])].map((surface) => metrics.timed(surface));
  const limits = { ...usualLimits, ...placesFor(config.workAtOnce) };
  const started = await startJobs({ store, world, surfaces, log: counted, now, newId, limits }).catch(async (error) => {
    await opened?.close();
    return closing(error);
  });
  jobs = started;
  const stopping = new AbortController();
  const heard = surfaces.map((surface) => surface.listen(started.take, stopping.signal));
  return {
    url: web.url,
    stop: async (ms) => {
      jobs = null;
      stopping.abort();
      for (const end of await Promise.allSettled(heard))
        if (end.status === "rejected") logError(log, "a surface ended with an error", end.reason);
      await started.stop(ms);
      await closeAll();
    },
  };
};
