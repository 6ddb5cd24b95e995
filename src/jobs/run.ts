import type { World } from "#commands/command.ts";
import type { Ask } from "#commands/wanted.ts";
import type { Log } from "#log.ts";
import type { Store } from "#store/open.ts";
import type { Limits } from "./limits.ts";
import type { Surface, Taken } from "./surface.ts";

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

/** Begins to work on what is queued, and to take in what its surfaces hear is not its matter: whoever starts it passes `take` to their `listen`. */
export const startJobs = async (_on: JobsOn): Promise<Jobs> => {
  throw new Error("not yet");
};
