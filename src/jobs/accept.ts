import type { Hands, World } from "#commands/command.ts";
import { answerAsk } from "#commands/list.ts";
import type { Ask } from "#commands/wanted.ts";
import { type Log, logError } from "#log.ts";
import { acceptAsk } from "#store/accept.ts";
import { recordAnswered } from "#store/answered.ts";
import { memoryOf } from "#store/memory.ts";
import type { Store } from "#store/open.ts";
import { threadHere } from "#store/threads.ts";
import type { Limits } from "./limits.ts";
import { logStage } from "./stages.ts";
import type { Surface, Taken } from "./surface.ts";
import { unlessAborted } from "./until.ts";
import { watcher } from "./watching.ts";

type TakeOn = {
  store: Store;
  world: World;
  surfaceOf: (name: string) => Surface | undefined;
  log: Log;
  now: () => Date;
  newId: () => string;
  limits: Pick<Limits, "deadlines">;
};

const jobCommands: readonly Ask["wanted"]["command"][] = ["brief", "ask", "check"];

/** Stores what is worked on as a job, and lets whoever waits know. */
const accept = async ({ store, surfaceOf, log, now, newId }: TakeOn, ask: Ask): Promise<Taken> => {
  const { taken, request } = await acceptAsk(store, ask, now(), newId);
  if (taken === "new") {
    logStage(log, "received", request, { command: ask.wanted.command, surface: ask.surface });
    watcher(surfaceOf(ask.surface), ask, log)("received");
  }
  return { taken, request };
};

/** What is answered at once fetches nothing, and nobody waits long enough to be told how far it is. */
const noHands: Hands = {
  open: () => Promise.reject(new Error("What is answered at once opens no file.")),
  report: () => {},
};

const answerAtOnce = async ({ store, world, log, now, newId, limits }: TakeOn, ask: Ask): Promise<Taken> => {
  const until = AbortSignal.timeout(limits.deadlines.atOnce);
  const thread = await store.within(ask, (rows) => threadHere(rows, ask));
  const memory = memoryOf(store, ask, thread, now(), log);
  const reply = await unlessAborted(answerAsk(ask, world, memory, noHands, until), until);
  return { taken: "answered", shown: await recordAnswered(store, ask, reply, now(), newId) };
};

/**
 * Takes requests in: what needs work is stored with its job, everything else answered at once.
 * @throws where the store does not answer, or by a bug: whoever sent it may send it again.
 */
export const taker =
  (on: TakeOn) =>
  async (ask: Ask): Promise<Taken> => {
    try {
      return await (jobCommands.includes(ask.wanted.command) ? accept(on, ask) : answerAtOnce(on, ask));
    } catch (error) {
      logError(on.log, "a request was not taken", error, { command: ask.wanted.command, surface: ask.surface });
      throw error;
    }
  };
