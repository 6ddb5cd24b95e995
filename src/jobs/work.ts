import { type Hands, type Reply, spentBy, type World } from "#commands/command.ts";
import { answerAsk } from "#commands/list.ts";
import type { Ask } from "#commands/wanted.ts";
import { type Log, logError } from "#log.ts";
import { memoryOf } from "#store/memory.ts";
import type { Store } from "#store/open.ts";
import { record } from "#store/record.ts";
import { countAttempt, requestOf } from "#store/requests.ts";
import { countTook, type Took } from "#store/usage.ts";
import { gaveUp } from "./gave-up.ts";
import type { Limits } from "./limits.ts";
import { followed } from "./stages.ts";
import type { Progress, Surface } from "./surface.ts";
import { unlessAborted } from "./until.ts";
import { watcher } from "./watching.ts";
import { type Handled, tryAgain } from "./workers.ts";

type WorkOn = {
  store: Store;
  world: World;
  surfaceOf: (name: string) => Surface | undefined;
  log: Log;
  limits: Pick<Limits, "deadlines" | "tries">;
};

const minutes = (ms: number): string => {
  const whole = Math.max(1, Math.round(ms / 60_000));
  return whole === 1 ? "a minute" : `${whole} minutes`;
};

const tookTooLong = (ms: number): Reply => ({
  kind: "fault",
  fault: {
    code: "timed-out",
    message: `This was not done within ${minutes(ms)} and was ended. Ask again, or give a shorter text.`,
  },
});

const deadlineOf = ({ command }: Ask["wanted"], { deadlines }: Pick<Limits, "deadlines">): number =>
  command === "ask" || command === "check" ? deadlines[command] : deadlines.brief;

/** What the surface does for the work: it fetches what it named, and hears how far the work is. */
const handsOf = (
  ask: Ask,
  surface: Surface | undefined,
  tell: (progress: Progress) => void,
  signal: AbortSignal,
): Hands => {
  return {
    open: (attached) => {
      if (!surface) throw new Error("A file of a surface that is not there.");
      return surface.open(ask, attached, signal);
    },
    report: tell,
  };
};

/** Works on a request once and records its reply; nothing is done twice for one that has its reply, and nothing at all for one that was forgotten. */
const workOnce = async ({ store, world, surfaceOf, log, limits }: WorkOn, { job, signal }: Handled): Promise<void> => {
  const found = await requestOf(store, job);
  if (!found || found.state === "replied") return;
  const { ask, thread } = found;
  const tried = await countAttempt(store, job);
  const within = deadlineOf(ask.wanted, limits);
  const deadline = AbortSignal.timeout(within);
  const until = AbortSignal.any([signal, deadline]);

  const stages = followed(log, job.id);
  const surface = surfaceOf(ask.surface);
  const watch = watcher(surface, ask, log);
  const tell = (progress: Progress): void => {
    stages.progress(progress);
    watch(progress);
  };

  /** What was asked of a model is paid for, whatever comes of it. */
  const took = (): Took | null => {
    const { main } = world.engines;
    const spent = spentBy(main, until);
    return spent && { model: main.model ?? "", spent };
  };

  const replied = async (): Promise<Reply> => {
    if (tried > limits.tries) return gaveUp(job.id);
    const hands = handsOf(ask, surface, tell, until);
    const memory = memoryOf(store, ask, thread, world.now(), log);
    try {
      return await unlessAborted(answerAsk(ask, world, memory, hands, until), until);
    } catch (error) {
      if (deadline.aborted && !signal.aborted) return tookTooLong(within);
      if (signal.aborted || tried < limits.tries) {
        const lost = took();
        if (lost) await countTook(store, job, lost, world.now());
        throw error;
      }
      logError(log, "a request was given up", error, { request: job.id, try: tried });
      return gaveUp(job.id);
    }
  };

  const reply = await replied();
  stages.replied(reply);
  if (await record(store, job, ask, reply, world.now(), took())) stages.stored();
};

/** Works on a request; where it is not done, it is tried again. */
export const workOn = async (on: WorkOn, handled: Handled): Promise<void> => {
  try {
    await workOnce(on, handled);
  } catch (error) {
    if (!handled.signal.aborted)
      logError(on.log, "a request failed and is tried again", error, { request: handled.job.id });
    throw tryAgain();
  }
};
