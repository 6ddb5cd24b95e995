import { Fault } from "#brief/fault.ts";
import { type Abilities, afterRefusal, isAboutFormat, withPlainerFormat } from "./abilities.ts";
import type { Asked } from "./asked.ts";
import { attempt, promptTokens } from "./attempt.ts";
import type { Account } from "./budget.ts";
import type { Connection } from "./connection.ts";
import { type Failure, outOfTime } from "./failures.ts";
import { openPatience } from "./patience.ts";
import type { Piece } from "./reply.ts";

/**
 * After the first attempt; fewer where nothing answers, since a brief without the model is at hand. A refusal for what a server cannot do is
 * no attempt: there are only so many things to go without.
 */
const retriesAtMost = { busy: 4, unreachable: 2 };
const firstWaitMs = 500;
/** A reply that is shorter than this is no reply. */
const leastTokens = 64;

/** What a reply may still cost. @throws Fault "model-over-budget" */
const allowance = ({ messages, maxTokens, ...asked }: Asked, account: Account): number => {
  const left = account.left() - promptTokens({ ...asked, messages, maxTokens });
  if (left >= Math.min(leastTokens, maxTokens)) return Math.min(maxTokens, left);
  const spent = account.spent();
  throw new Fault(
    "model-over-budget",
    `The token budget is used up after ${spent.requests} requests and ${spent.promptTokens + spent.completionTokens} tokens. Set OPENAI_BRIEF_TOKENS higher, or give it a shorter article.`,
  );
};

type Tries = { retries: number; garbled: number; stalls: number; limits: Set<Abilities["limit"]> };

/** How to ask again after a failure: with less, or after a while. null: not at all. */
const again = (
  failure: Failure,
  able: Abilities,
  asked: Asked,
  tries: Tries,
  random: () => number,
): { able: Abilities; waitMs: number } | null => {
  const { code } = failure.fault;
  if (failure.refused !== null && (!failure.retry || isAboutFormat(failure.refused))) {
    tries.limits.add(able.limit);
    const sent = { temperature: asked.temperature !== undefined, triedLimits: tries.limits };
    const less = afterRefusal(failure.refused, able, sent);
    if (less !== null) return { able: less, waitMs: 0 };
  }
  if (code === "model-garbled") {
    tries.garbled += 1;
    return tries.garbled > 1 ? null : { able: withPlainerFormat(able), waitMs: 0 };
  }
  if (failure.unspoken && able.stream) return { able: { ...able, stream: false }, waitMs: 0 };
  if (code === "model-timed-out") tries.stalls += 1;
  tries.retries += 1;
  const most = code === "model-unreachable" ? retriesAtMost.unreachable : retriesAtMost.busy;
  if (!failure.retry || tries.retries > most || tries.stalls > 1) return null;
  // Half of it by chance, so that those who were sent away together do not come back together.
  const waitMs = failure.waitMs ?? firstWaitMs * 2 ** (tries.retries - 1) * (0.5 + random() / 2);
  return { able, waitMs };
};

/**
 * Asks for a shape and gives its pieces as they come. Until the first piece it asks again as often as that may help, and with as little as the
 * server takes; what it takes is remembered.
 * @throws Fault with a `model-*` code; the signal's reason where the caller has it stopped
 */
export async function* ask(
  connection: Connection,
  asked: Asked,
  account: Account,
  signal: AbortSignal,
): AsyncGenerator<Piece> {
  const { settings, log, world } = connection;
  signal.throwIfAborted();
  const { timeoutMs } = settings;
  const client = await connection.client(); // loading our own code is not the server's time
  const patience = openPatience(signal, { totalMs: timeoutMs, silentMs: timeoutMs / 5 }, world.now);
  const tries: Tries = { retries: 0, garbled: 0, stalls: 0, limits: new Set() };
  const stopIfOver = (): void => {
    signal.throwIfAborted();
    if (patience.isUp()) throw outOfTime({ timeoutMs });
  };
  try {
    const model = asked.model || (await connection.chosenModel(patience.signal));
    const where = await connection.where(model);
    let able = connection.abilities(model);
    for (;;) {
      const maxTokens = allowance(asked, account);
      const { prices } = settings;
      const request = { client, asked, able, where, maxTokens, account, patience, prices, log, now: world.now };
      const failure = yield* attempt(request);
      if (failure === null || failure.given > 0) connection.learn(model, able);
      if (failure === null) return;
      stopIfOver();
      const next = failure.given > 0 ? null : again(failure, able, asked, tries, world.random);
      if (next === null || next.waitMs > patience.leftMs()) throw failure.fault;
      if (next.waitMs > 0) await world.wait(next.waitMs, patience.signal);
      able = next.able;
    }
  } catch (error) {
    stopIfOver();
    throw error;
  } finally {
    patience.end();
  }
}
