import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import { type Landed, PostRefused, type Surface, type Taken } from "#jobs/surface.ts";
import type { Log, LogFields } from "#log.ts";

/** Jobs of a queue that wait and that are at work. */
type QueueDepth = { queue: string; waiting: number; active: number };

/** Figures of this process for Prometheus: numbers, names of commands and stages, and nothing of what anybody asked. */
export type Metrics = {
  /** The same log, its lines counted: stages of requests, model requests, warnings and errors. */
  counted(log: Log): Log;
  /** The same surface, its posts counted and timed. */
  timed(surface: Surface): Surface;
  tookIn(taken: Taken["taken"] | "failed", seconds: number): void;
  answered(route: string, status: number, seconds: number): void;
  /** What is asked when figures are read. */
  watch(watched: { depths: () => Promise<readonly QueueDepth[]>; listeners: () => number }): void;
  /** All of it, as Prometheus reads it. */
  text(): Promise<{ type: string; text: string }>;
};

/** Requests whose stages are timed at once; more than that were lost on their way, or are not to be timed. */
const mostTimed = 10_000;

const fast = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];
const slow = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120, 300, 900];

/** `clock` in milliseconds, running forward. */
export const openMetrics = (clock: () => number): Metrics => {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const counter = <Label extends string>(name: string, help: string, labelNames: Label[]) =>
    new Counter({ name: `groundwire_${name}`, help, labelNames, registers });
  const histogram = <Label extends string>(name: string, help: string, labelNames: Label[], buckets: number[]) =>
    new Histogram({ name: `groundwire_${name}`, help, labelNames, buckets, registers });

  const taken = counter("events_total", "Events that came in, by what became of them.", ["taken"]);
  const takeSeconds = histogram("event_seconds", "Time until an event was stored and acknowledged.", [], fast);
  const stages = histogram(
    "stage_seconds",
    "Time from a request's coming in to each of its stages, where this process saw both.",
    ["stage"],
    slow,
  );
  const reached = counter("stages_total", "Requests that came to a stage.", ["stage"]);
  const posts = histogram("post_seconds", "Time that a post took, by what came of it.", ["surface", "outcome"], fast);
  const http = histogram("http_seconds", "HTTP requests, by route and status.", ["route", "status"], fast);
  const lines = counter("log_lines_total", "Warnings and errors in the log.", ["level"]);
  const tokens = counter("model_tokens_total", "Tokens of model requests, estimated ones included.", ["kind"]);
  const modelSeconds = histogram("model_seconds", "Time of model requests.", ["purpose"], slow);

  const began = new Map<string, number>();
  const atStage = (stage: string, request: string): void => {
    reached.inc({ stage });
    if (stage === "received") {
      if (began.size >= mostTimed) began.delete(began.keys().next().value ?? "");
      began.set(request, clock());
      return;
    }
    const from = began.get(request);
    if (from !== undefined) stages.observe({ stage }, (clock() - from) / 1000);
    if (stage === "posted") began.delete(request);
  };

  const modelAsked = ({ purpose, prompt, completion, ms }: LogFields): void => {
    if (typeof prompt === "number") tokens.inc({ kind: "prompt" }, prompt);
    if (typeof completion === "number") tokens.inc({ kind: "completion" }, completion);
    if (typeof ms === "number") modelSeconds.observe({ purpose: String(purpose) }, ms / 1000);
  };

  return {
    counted: (log) => (level, message, fields) => {
      if (level === "warn" || level === "error") lines.inc({ level });
      if (typeof fields?.stage === "string" && typeof fields.request === "string")
        atStage(fields.stage, fields.request);
      if (message === "model request" && fields) modelAsked(fields);
      log(level, message, fields);
    },
    timed: (surface) => ({
      ...surface,
      post: async (...given) => {
        const from = clock();
        const tell = (outcome: string): void =>
          posts.observe({ surface: surface.name, outcome }, (clock() - from) / 1000);
        try {
          const landed: Landed = await surface.post(...given);
          tell("posted");
          return landed;
        } catch (error) {
          tell(error instanceof PostRefused ? "refused" : "failed");
          throw error;
        }
      },
    }),
    tookIn: (what, seconds) => {
      taken.inc({ taken: what });
      takeSeconds.observe(seconds);
    },
    answered: (route, status, seconds) => http.observe({ route, status }, seconds),
    watch: ({ depths, listeners }) => {
      const jobs = new Gauge({
        name: "groundwire_jobs",
        help: "Jobs in the queue, by what they are for and whether they wait or are at work.",
        labelNames: ["queue", "state"],
        registers,
        collect: async () => {
          for (const { queue, waiting, active } of await depths().catch(() => [])) {
            jobs.set({ queue, state: "waiting" }, waiting);
            jobs.set({ queue, state: "active" }, active);
          }
        },
      });
      const open: Gauge = new Gauge({
        name: "groundwire_streams",
        help: "Open streams of the local chat.",
        registers,
        collect: () => {
          open.set(listeners());
        },
      });
    },
    text: async () => ({ type: registry.contentType, text: await registry.metrics() }),
  };
};
