import { expect, test } from "vitest";
import { type Landed, PostRefused, type Surface } from "#jobs/surface.ts";
import { openMetrics } from "../src/metrics.ts";
import { helpAsk as ask } from "./web/help-ask.ts";

const opened = () => {
  let now = 0;
  const metrics = openMetrics(() => now);
  return { metrics, pass: (ms: number) => (now += ms), lines: async () => (await metrics.text()).text };
};

test("stages are counted, and timed from a request's coming in", async () => {
  const { metrics, pass, lines } = opened();
  const log = metrics.counted(() => {});
  log("info", "request", { stage: "received", request: "r1" });
  pass(1500);
  log("info", "request", { stage: "stored", request: "r1" });
  log("info", "request", { stage: "posted", request: "of another process" });
  const text = await lines();
  expect(text).toContain('groundwire_stage_seconds_sum{stage="stored"} 1.5');
  expect(text).toContain('groundwire_stages_total{stage="posted"} 1');
  expect(text).not.toContain('groundwire_stage_seconds_sum{stage="posted"}');
});

test("the log goes on to where it went, and its warnings and a model's tokens are counted", async () => {
  const { metrics, lines } = opened();
  const heard: string[] = [];
  const log = metrics.counted((level, message) => heard.push(`${level} ${message}`));
  log("info", "model request", { purpose: "brief", prompt: 900, completion: 100, ms: 2000 });
  log("warn", "slow");
  log("error", "broken");
  expect(heard).toEqual(["info model request", "warn slow", "error broken"]);
  const text = await lines();
  expect(text).toContain('groundwire_model_tokens_total{kind="prompt"} 900');
  expect(text).toContain('groundwire_model_seconds_sum{purpose="brief"} 2');
  expect(text).toContain('groundwire_log_lines_total{level="error"} 1');
});

test("posts are timed by what came of them, and come to the same", async () => {
  const { metrics, pass, lines } = opened();
  const outcomes: (Landed | Error)[] = [{ ref: "m1", place: null }, new PostRefused("gone", "gone"), new Error("busy")];
  const surface: Surface = {
    name: "web",
    listen: async () => {},
    parts: () => [],
    post: async () => {
      pass(20);
      const outcome = outcomes.shift();
      if (outcome instanceof Error || !outcome) throw outcome;
      return outcome;
    },
    posted: async () => "no",
    progress: async () => {},
    open: async () => ({ kind: "paste", text: "" }),
  };
  const timed = metrics.timed(surface);
  const { signal } = new AbortController();
  expect(await timed.post(ask, null, "k", [], signal)).toEqual({ ref: "m1", place: null });
  await expect(timed.post(ask, null, "k", [], signal)).rejects.toThrow(PostRefused);
  await expect(timed.post(ask, null, "k", [], signal)).rejects.toThrow("busy");
  const text = await lines();
  for (const outcome of ["posted", "refused", "failed"])
    expect(text).toContain(`groundwire_post_seconds_sum{surface="web",outcome="${outcome}"} 0.02`);
});

test("the queue's depth is asked when figures are read, and a store that is away leaves the rest", async () => {
  const { metrics, lines } = opened();
  let isAway = false;
  metrics.watch({
    listeners: () => 3,
    depths: async () => {
      if (isAway) throw new Error("away");
      return [{ queue: "work", waiting: 4, active: 2 }];
    },
  });
  expect(await lines()).toContain('groundwire_jobs{queue="work",state="waiting"} 4');
  isAway = true;
  expect(await lines()).toContain("groundwire_streams 3");
});
