import { Worker } from "node:worker_threads";
import { Fault } from "#brief/fault.ts";
import type { Extracted } from "./extracted.ts";
import type { Outcome, Said, Task } from "./task.ts";

export type Limits = {
  /** Milliseconds that one page or document may take. */
  timeoutMs: number;
  /** Megabytes that reading it may take, the heap and all buffers together. */
  memoryMb: number;
  /** Characters of HTML, bytes of a file. */
  largest: number;
  /** Tags that a page may open; the longest that people write open some fifty thousand. */
  mostTags: number;
  /** How many are read at the same time. */
  workers: number;
};

const usualLimits: Limits = { timeoutMs: 15_000, memoryMb: 1_024, largest: 15_000_000, mostTags: 150_000, workers: 2 };

export type Extractor = {
  /** @throws Fault "too-large", "timed-out", "unreadable" */
  extract(task: Task, signal?: AbortSignal): Promise<Extracted>;
  close(): Promise<void>;
};

/**
 * Reads pages and documents in threads of their own, which are ended when one takes too long or too much: whatever somebody
 * posts, this process goes on. A thread is kept for the next page; none keeps the process alive.
 */
export const openExtractor = (given: Partial<Limits> = {}): Extractor => {
  const limits = { ...usualLimits, ...given };
  const idle: Worker[] = [];
  const alive = new Set<Worker>();
  const waiting: (() => void)[] = [];
  let busy = 0;

  const slot = async (): Promise<void> => {
    if (busy >= limits.workers) await new Promise<void>((resolve) => waiting.push(resolve));
    else busy += 1;
  };
  const release = (): void => {
    const next = waiting.shift();
    if (next) next();
    else busy -= 1;
  };
  const worker = (): Worker => {
    const kept = idle.pop();
    if (kept) return kept;
    const one = started(limits);
    alive.add(one);
    one.on("exit", () => {
      alive.delete(one);
      if (idle.includes(one)) idle.splice(idle.indexOf(one), 1);
    });
    // A thread may break after it was given up; without this the process would break with it.
    one.on("error", () => undefined);
    return one;
  };

  const answered = async (one: Worker, task: Task, signal?: AbortSignal): Promise<Extracted> => {
    const before = process.memoryUsage.rss();
    one.ref();
    try {
      const outcome = await outcomeOf(one, task, limits, signal);
      one.unref();
      // What a large document leaves behind is given back at once by ending the thread.
      if (process.memoryUsage.rss() - before < mostLeft) idle.push(one);
      if ("fault" in outcome) throw new Fault(outcome.fault.code, outcome.fault.message);
      return outcome.extracted;
    } finally {
      if (!idle.includes(one)) await one.terminate();
    }
  };

  return {
    extract: async (task, signal) => {
      signal?.throwIfAborted();
      if (sizeOf(task) > limits.largest || opensMoreTags(task, limits.mostTags)) throw tooLarge();
      await slot();
      try {
        signal?.throwIfAborted();
        return await answered(worker(), task, signal);
      } finally {
        release();
      }
    },
    close: async () => {
      idle.length = 0;
      await Promise.all([...alive].map((one) => one.terminate()));
    },
  };
};

const sizeOf = (task: Task): number => (task.kind === "html" ? task.html.length : task.bytes.byteLength);

const opensMoreTags = (task: Task, most: number): boolean => {
  if (task.kind !== "html") return false;
  let count = 0;
  for (let at = task.html.indexOf("<"); at !== -1 && count <= most; at = task.html.indexOf("<", at + 1))
    if (!closing.has(task.html.charAt(at + 1))) count += 1;
  return count > most;
};

/** What follows the sign where no element begins. */
const closing = new Set(["/", "!", "?", " ", ""]);

const started = ({ memoryMb }: Limits): Worker =>
  new Worker(new URL(import.meta.url.endsWith(".ts") ? "./worker.ts" : "./worker.js", import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: memoryMb, maxYoungGenerationSizeMb: 64, stackSizeMb: 4 },
    env: {},
    execArgv: [],
    stdout: true,
    stderr: true,
  });

const watchEvery = 25;
const mostLeft = 200_000_000;
const loadingMs = 10_000;

/** Settles when the worker answers, dies, takes too long or too much, or when nobody waits any more. */
const outcomeOf = (
  worker: Worker,
  task: Task,
  { timeoutMs, memoryMb }: Limits,
  signal?: AbortSignal,
): Promise<Outcome> =>
  new Promise<Outcome>((resolve, reject) => {
    const before = process.memoryUsage.rss();
    // Buffers are in no heap, so that the worker's own limit does not see them.
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() - before > memoryMb * 1_500_000) fail(tooLarge());
    }, watchEvery);
    // Loading the reader is not the page's fault.
    let timer = setTimeout(() => fail(timedOut(timeoutMs)), timeoutMs + loadingMs);
    const stop = (): void => {
      clearInterval(watch);
      clearTimeout(timer);
      worker.off("message", answered).off("error", broken).off("exit", gone);
      signal?.removeEventListener("abort", aborted);
    };
    const fail = (error: unknown): void => {
      stop();
      reject(error);
    };
    const aborted = (): void => fail(signal?.reason);
    signal?.addEventListener("abort", aborted, { once: true });
    const answered = (said: Said): void => {
      if (said === "begins") {
        clearTimeout(timer);
        timer = setTimeout(() => fail(timedOut(timeoutMs)), timeoutMs);
        return;
      }
      stop();
      resolve(said);
    };
    const broken = (error: unknown): void => fail(isOutOfMemory(error) ? tooLarge() : unreadable(error));
    const gone = (): void => fail(unreadable());
    worker.on("message", answered).on("error", broken).on("exit", gone);
    worker.postMessage(task);
  });

const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";

const tooLarge = (): Fault =>
  new Fault(
    "too-large",
    "It is larger than any article, or unpacks to something that is. Paste the article's text instead.",
  );

const timedOut = (milliseconds: number): Fault =>
  new Fault(
    "timed-out",
    `Reading it took longer than ${Math.round(milliseconds / 1_000)} seconds. Paste the article's text instead.`,
  );

const unreadable = (cause?: unknown): Fault =>
  new Fault("unreadable", "It is built in a way that cannot be read. Paste the article's text instead.", { cause });
