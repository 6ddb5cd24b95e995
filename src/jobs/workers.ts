import type { Store } from "#store/open.ts";
import { handBack, type InHand, type JobName, JobOf, wakeBusy } from "#store/queue.ts";

/** A job as its worker has it. `tried`: how often it was begun, this time counted. The signal ends it: its claim is gone, or the process is. */
export type Handled = { job: JobOf; tried: number; signal: AbortSignal };

/** Those who work on one queue in this process. */
export type Workers = {
  /** Takes up nothing more; settles when what runs has ended. */
  rest(): Promise<void>;
  /** Ends what runs, and hands it back. @returns what that was. */
  release(): Promise<readonly JobOf[]>;
};

/** A job that nobody was woken for (its pause is over, its group had no room) waits so long at most. A look costs the embedded store more. */
const lookEverySeconds = { embedded: 5, postgres: 1 };

/** What puts a job off for a while: all that the queue keeps of why. */
export const tryAgain = (): Error => new Error("It is tried again.");

/** Begins to work on a queue. What a handler throws puts its job off for a while, and stays with the job: it throws `tryAgain()`. */
export const openWorkers = async (
  { boss, kind }: Pick<Store, "boss" | "kind">,
  name: JobName,
  { atOnce, perWorkspace }: { atOnce: number; perWorkspace: number },
  handle: (handled: Handled) => Promise<void>,
): Promise<Workers> => {
  const inHand = new Map<string, InHand & { of: JobOf }>();
  const ending = new AbortController();
  await boss.work(
    name,
    {
      batchSize: 1,
      localConcurrency: atOnce,
      localGroupConcurrency: Math.min(perWorkspace, atOnce),
      pollingIntervalSeconds: lookEverySeconds[kind],
    },
    async ([queued]) => {
      if (!queued) return;
      const job = JobOf.parse(queued.data);
      inHand.set(queued.id, { id: queued.id, retryCount: queued.retryCount, of: job });
      try {
        const signal = AbortSignal.any([queued.signal, ending.signal]);
        await handle({ job, tried: queued.retryCount + 1, signal });
      } finally {
        inHand.delete(queued.id);
        wakeBusy(boss, name);
      }
    },
  );
  return {
    rest: () => boss.offWork(name, { wait: true }),
    release: async () => {
      const held = [...inHand.values()];
      ending.abort();
      await handBack(boss, name, held);
      return held.map(({ of }) => of);
    },
  };
};
