import type { Ask } from "#commands/wanted.ts";
import { type Log, logError } from "#log.ts";
import type { Store } from "#store/open.ts";
import { deliveryOf, markLanded, markPosted, markPosting, markRefused } from "#store/outbox.ts";
import type { JobOf } from "#store/queue.ts";
import { gaveUp } from "./gave-up.ts";
import type { Limits } from "./limits.ts";
import { logStage } from "./stages.ts";
import { type Landed, type Part, PostRefused, type Shown, type Surface } from "./surface.ts";
import { unlessAborted } from "./until.ts";
import { type Handled, tryAgain } from "./workers.ts";

type DeliverOn = {
  store: Store;
  surfaceOf: (name: string) => Surface | undefined;
  log: Log;
  now: () => Date;
  limits: Pick<Limits, "postDeadline" | "postTries">;
};

/** Posts a part, or finds it where it was posted: it is marked before, so that one which may have landed is looked for and not posted twice. */
const postOnce = async (
  { store, surface, job, ask, signal }: { store: Store; surface: Surface; job: JobOf; ask: Ask; signal: AbortSignal },
  {
    part,
    n,
    key,
    inDoubt,
    earlier,
  }: { part: Part; n: number; key: string; inDoubt: boolean; earlier: readonly Landed[] },
): Promise<Landed> => {
  const found = inDoubt ? await unlessAborted(surface.posted(ask, key, signal), signal) : "no";
  if (typeof found !== "string") return found;
  await markPosting(store, job, n);
  return unlessAborted(surface.post(ask, part, key, earlier, signal), signal);
};

/** A reply that cannot be laid out never can: whoever asked hears of that instead. */
const partsOf = (surface: Surface, shown: Shown, log: Log): readonly Part[] => {
  try {
    return surface.parts(shown);
  } catch (error) {
    logError(log, "a reply could not be laid out", error, { request: shown.request, reply: shown.reply.kind });
    return surface.parts({ ...shown, reply: gaveUp(shown.request) });
  }
};

/** Posts the parts of a reply that have not landed, in order. */
const deliverOnce = async (
  { store, surfaceOf, log, now, limits }: DeliverOn,
  { job, signal }: Handled,
): Promise<void> => {
  const due = await deliveryOf(store, job);
  if (!due) return;
  const { ask, shown, posting } = due;
  const surface = surfaceOf(ask.surface);
  if (!surface) throw new Error(`No surface "${ask.surface}" is set up.`);
  const landed: Landed[] = [...due.landed];
  const parts = partsOf(surface, shown, log);
  for (const [n, part] of [...parts.entries()].slice(landed.length)) {
    const until = AbortSignal.any([signal, AbortSignal.timeout(limits.postDeadline)]);
    const key = `${shown.request}:${n}`;
    const place = await postOnce(
      { store, surface, job, ask, signal: until },
      { part, n, key, inDoubt: posting !== null && n >= posting, earlier: landed },
    );
    logStage(log, "posted", shown.request, { part: n, of: parts.length });
    await markLanded(store, job, n, place);
    landed.push(place);
  }
  await markPosted(store, job, now());
};

/** Posts a reply; where it cannot be posted for now, it is tried again, and given up after long. */
export const deliver = async (on: DeliverOn, handled: Handled): Promise<void> => {
  const { store, log, now, limits } = on;
  const { job, tried, signal } = handled;
  try {
    await deliverOnce(on, handled);
  } catch (error) {
    if (signal.aborted) throw tryAgain();
    if (!(error instanceof PostRefused) && tried < limits.postTries) {
      logError(log, "a reply was not posted and is tried again", error, { request: job.id, try: tried });
      throw tryAgain();
    }
    const code = error instanceof PostRefused ? error.code : "not-taken";
    logError(log, "a reply is given up", error, { request: job.id, refused: code });
    await markRefused(store, job, code, now()).catch(() => {
      throw tryAgain();
    });
  }
};
