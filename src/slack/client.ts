import { setTimeout as pause } from "node:timers/promises";
import { type Logger, LogLevel, webApi } from "@slack/bolt";
import type { Log } from "#log.ts";
import { troubleOf } from "./faults.ts";

export type Client = webApi.WebClient;

/** Slack's own log lines, without what they say: that may hold what somebody wrote. */
export const loggerOf = (log: Log): Logger => {
  const told = (level: "warn" | "error", says: unknown[]): void => {
    log(level, "Slack's client tells of trouble");
    log("debug", "what it said", { said: says.map(String).join(" ").slice(0, 500) });
  };
  return {
    debug: () => {},
    info: () => {},
    warn: (...says) => told("warn", says),
    error: (...says) => told("error", says),
    setLevel: () => {},
    getLevel: () => LogLevel.WARN,
    setName: () => {},
  };
};

export type Reach = { apiUrl: string | null; log: Log };

/** How long one call may take. */
const patience = 25_000;

/**
 * What every client of Slack's is opened with, fresh each time, for they change it. Nothing is tried twice by them: a post whose answer
 * is lost may have landed, and one that has to wait would hold up every other call.
 */
export const optionsFor = ({ apiUrl, log }: Reach): webApi.WebClientOptions => ({
  ...(apiUrl === null ? {} : { slackApiUrl: apiUrl }),
  retryConfig: { retries: 0 },
  rejectRateLimitedCalls: true,
  timeout: patience,
  logger: loggerOf(log),
});

export const openClient = (reach: Reach, token: string): Client => new webApi.WebClient(token, optionsFor(reach));

/** Longest wait that a call stands out by itself; a longer one is the caller's to come back to. */
const longestWait = 45;

/** Calls, and calls again where Slack asked for patience: what was held back is sure not to have been done. @throws what else Slack answers. */
export const patiently = async <T>(call: () => Promise<T>, signal: AbortSignal): Promise<T> => {
  while (true) {
    signal.throwIfAborted();
    try {
      return await call();
    } catch (error) {
      const trouble = troubleOf(error);
      if (trouble.trouble !== "wait" || trouble.seconds > longestWait) throw error;
      await pause(trouble.seconds * 1000, undefined, { signal });
    }
  }
};
