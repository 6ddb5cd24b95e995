import type { World } from "#commands/command.ts";
import type { Ask } from "#commands/wanted.ts";
import { type Log, logError } from "#log.ts";
import { uncountAttempt } from "#store/attempts.ts";
import type { Store } from "#store/open.ts";
import { handBackAll } from "#store/queue.ts";
import { taker } from "./accept.ts";
import { deliver } from "./deliver.ts";
import type { Limits } from "./limits.ts";
import { scheduleSweep } from "./schedule.ts";
import type { Surface, Taken } from "./surface.ts";
import { endsWithin } from "./until.ts";
import { workOn } from "./work.ts";
import { openWorkers } from "./workers.ts";

/** What the jobs of a process stand on. `newId`: a fresh UUID. */
export type JobsOn = {
  store: Store;
  world: World;
  surfaces: readonly Surface[];
  log: Log;
  now: () => Date;
  newId: () => string;
  limits: Limits;
};

/** The jobs of a process, at work. */
export type Jobs = {
  /** Takes a request in: it is stored when this settles, or it was not taken. @throws where the store does not answer: whoever sent it sends it again. */
  take(ask: Ask): Promise<Taken>;
  /** Begins nothing more, lets what runs finish within `ms`, and hands back the rest: the next start works on it at once. */
  stop(ms: number): Promise<void>;
};

/** A store that takes longer is away; what was begun counts as tried, and is worked on when its claim lapses. */
const handBackMs = 3_000;

/** Begins to work on what is queued. What its surfaces hear comes in through `take`: whoever starts it passes that to their `listen`. */
export const startJobs = async ({ store, world, surfaces, log, now, newId, limits }: JobsOn): Promise<Jobs> => {
  const { boss } = store;
  const surfaceOf = (name: string): Surface | undefined => surfaces.find((surface) => surface.name === name);

  if (store.kind === "embedded") {
    const back = await handBackAll(boss);
    if (back > 0) log("info", "taken up again what the last process left", { jobs: back });
  }
  const { atOnce, perWorkspace, postsAtOnce } = limits;
  const work = await openWorkers(store, "work", { atOnce, perWorkspace }, (handled) =>
    workOn({ store, world, surfaceOf, log, limits }, handled),
  );
  const posts = await openWorkers(store, "deliver", { atOnce: postsAtOnce, perWorkspace: postsAtOnce }, (handled) =>
    deliver({ store, surfaceOf, log, now, limits }, handled),
  );
  const restSweep = await scheduleSweep({ store, log, now });

  const handBack = async (): Promise<void> => {
    const unposted = await posts.release();
    const back = await work.release();
    for (const job of back) await uncountAttempt(store, job);
    log("info", "handed back what was not finished", { requests: back.length, replies: unposted.length });
  };

  return {
    take: taker({ store, world, surfaceOf, log, now, newId, limits }),
    stop: async (ms) => {
      const ended = Promise.all([work.rest(), posts.rest(), restSweep()]);
      if (await endsWithin(ended, ms)) return;
      const handedBack = handBack().catch((error: unknown) => logError(log, "not everything was handed back", error));
      if (!(await endsWithin(handedBack, handBackMs))) log("warn", "the store did not take back what was not finished");
    },
  };
};
