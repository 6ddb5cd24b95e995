import { Readable, Writable } from "node:stream";
import { afterEach, expect, test, vi } from "vitest";
import { runCommandLine } from "../../src/cli/run.ts";
import { openModelServer } from "../servers/openai.ts";
import { run } from "./streams.ts";

const story = `Ferry to Hallvik sails again

The ferry to Hallvik sailed again on Monday after a week in dock. It carried 310 passengers and forty cars.

The crossing takes two hours. The ship was built in 1998 and was repaired in Tarvik.`;

afterEach(() => {
  vi.unstubAllEnvs();
});

test("a model that is asked for and not set up ends with what to set, and 1", async () => {
  vi.stubEnv("OPENAI_API_KEY", "");
  vi.stubEnv("OPENAI_BASE_URL", "");
  const { code, out, err } = await run(["-", "--engine", "model"], story);
  expect({ code, out }).toEqual({ code: 1, out: "" });
  expect(err).toMatch(/No model is set up\. Set OPENAI_API_KEY, or OPENAI_BASE_URL/u);
});

test("whoever asks for no model gets none, though one is set up", async () => {
  await using server = await openModelServer(() => ({ content: "{}" }));
  vi.stubEnv("OPENAI_BASE_URL", server.url);
  vi.stubEnv("OPENAI_MODEL", "any");
  const { code } = await run(["-", "--engine", "extractive"], story);
  expect(code).toBe(0);
  await run(["batch", "brief"], JSON.stringify({ id: 1, text: story }));
  expect(server.requests).toHaveLength(0);
});

test("Ctrl-C ends a call that is waited for at once, with 130 and no word more", async () => {
  const stop = new AbortController();
  await using server = await openModelServer(() => {
    setTimeout(() => stop.abort(), 20);
    return { content: "", waits: Number.POSITIVE_INFINITY };
  });
  vi.stubEnv("OPENAI_BASE_URL", server.url);
  vi.stubEnv("OPENAI_MODEL", "any");
  const told: string[] = [];
  const sink = new Writable({
    write: (chunk, _encoding, done) => {
      told.push(String(chunk));
      done();
    },
  });
  const streams = { stdin: Readable.from([Buffer.from(story)]), stdout: sink, stderr: sink };
  const code = await runCommandLine(["-"], { ...streams, now: () => new Date(0), stopped: stop.signal });
  expect({ code, told }).toEqual({ code: 130, told: [] });
});
