import { type Log, logError } from "#log.ts";
import type { Store } from "#store/open.ts";
import { sweep } from "#store/sweep.ts";
import { tryAgain } from "./workers.ts";

const queue = "sweep";

/** At the seventeenth minute of each hour, when nobody else's hourly work begins. */
const hourly = "17 * * * *";

/** Holds the store to its retention once an hour, by one process of however many there are; an hour that was slept through is made up for. */
export const scheduleSweep = async ({
  store,
  log,
  now,
}: {
  store: Store;
  log: Log;
  now: () => Date;
}): Promise<() => Promise<void>> => {
  const { boss } = store;
  await boss.createQueue(queue, {
    policy: "exclusive",
    retryLimit: 3,
    retryDelay: 60,
    expireInSeconds: 3600,
    heartbeatSeconds: 60,
    deleteAfterSeconds: 3600,
  });
  await boss.schedule(queue, hourly, null, { missed: "once" });
  await boss.work(queue, { pollingIntervalSeconds: 30 }, async () => {
    try {
      const swept = await sweep(store, now());
      if (Object.values(swept).some((count) => count > 0)) log("info", "swept", swept);
    } catch (error) {
      logError(log, "the sweep failed", error);
      throw tryAgain();
    }
  });
  return () => boss.offWork(queue, { wait: true });
};
