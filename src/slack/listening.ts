import { Worker } from "node:worker_threads";
import { Fault } from "#brief/fault.ts";
import { type Log, logError } from "#log.ts";
import { type Heard, type ListenOn, Said } from "./heard.ts";

/** Longest that the thread is waited for when it is to stop: sockets close at their peer's pace. */
const patience = 2_000;

const refused = (code: string | null): Fault =>
  code === null
    ? new Fault("connection-failed", "Slack does not open a socket. Is the network there?")
    : new Fault(
        "usage",
        `SLACK_APP_TOKEN: Slack refuses this app-level token (${code}). Make one with the scope connections:write under Basic Information; it begins with xapp-.`,
      );

export type Listening = { ended: Promise<void>; stop(): Promise<void> };

/** Listens in a thread of its own. @throws Fault where Slack does not let it. */
export const startListening = async (on: ListenOn, log: Log, hear: (heard: Heard) => void): Promise<Listening> => {
  const file = import.meta.url.endsWith(".ts") ? "./worker.ts" : "./worker.js";
  const thread = new Worker(new URL(file, import.meta.url), { workerData: on });
  const ended = new Promise<void>((end) => thread.once("exit", () => end()));
  const opened = Promise.withResolvers<void>();
  thread.on("error", (error) => {
    logError(log, "the thread that listens to Slack broke", error);
    opened.reject(error);
  });
  thread.on("message", (message: unknown) => {
    const said = Said.parse(message);
    if (said.said === "ready") opened.resolve();
    if (said.said === "failed") opened.reject(refused(said.code));
    if (said.said === "log") log(said.line.level, said.line.message, said.line.fields);
    if (said.said === "heard") hear(said.heard);
  });
  const stop = async (): Promise<void> => {
    thread.postMessage("stop");
    const timer = setTimeout(() => void thread.terminate(), patience);
    await ended;
    clearTimeout(timer);
  };
  try {
    await opened.promise;
  } catch (error) {
    await stop();
    throw error;
  }
  return { ended, stop };
};
