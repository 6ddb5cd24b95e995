import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { z } from "zod";
import { articleFrom } from "#article/read.ts";
import { briefArticle } from "#briefing/brief.ts";
import { openEndpoint } from "#engine/model/endpoint.ts";
import { modelEngine } from "#engine/model/engine.ts";
import { read } from "#reading/read.ts";
import { honestModel, modelOf } from "../../../test/servers/models.ts";
import { openModelServer } from "../../../test/servers/openai.ts";
import { modelSettings } from "../../../test/servers/settings.ts";
import { linesOf } from "../../cli/streams.ts";

const root = join(import.meta.dirname, "../../..");
const sample = join(root, "samples/arab-peace-force.txt");

/** How long the model takes for its reply, in parts, and how often each figure is taken. */
const replyMs = 1_000;
const parts = 40;
const rounds = 7;

const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};

const medianOf = async (work: () => Promise<unknown>): Promise<number> => {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) times.push(await timed(work));
  return median(times);
};

const ended = (args: readonly string[], more: NodeJS.ProcessEnv): Promise<unknown> =>
  new Promise((resolve) => {
    const env = { LOG_LEVEL: "silent", ...more };
    const child = spawn(process.execPath, [join(root, "src/cli/main.ts"), sample, ...args], {
      env,
      stdio: ["ignore", "ignore", "inherit"],
    });
    child.on("close", resolve);
  });

/**
 * Our own time beside a model's: check model and repair round off, a loopback model whose reply takes a second in forty parts.
 * `modelMs`: the reply, read to its end by nobody in particular. `warmMs`, `coldMs`: a brief in a process that has made some, and a
 * whole process of the entry file on the sample; `warmOwnMs`, `coldOwnMs`: the same without the model's time. `firstOwnMs`: how long
 * after its last character has come the first line of the reply is shown. `coldAskMs`: when in a whole process the model is asked.
 * `extractiveMs`: a whole process without a model.
 */
const Chunk = z.object({ choices: z.array(z.object({ delta: z.object({ content: z.string().nullish() }) })) });

/** Reads a streamed reply plainly. @returns when its first line was complete, and when it ended. */
const plainly = async (url: string, body: string): Promise<{ firstMs: number; endMs: number }> => {
  const start = performance.now();
  const headers = { "content-type": "application/json" };
  const { body: stream } = await fetch(`${url}/chat/completions`, { method: "POST", headers, body });
  let said = "";
  let firstMs = 0;
  if (stream) {
    for await (const event of linesOf(Readable.from(stream))) {
      const json = /^data: (\{.*)$/u.exec(event)?.[1];
      const read = Chunk.safeParse(json === undefined ? null : JSON.parse(json));
      said += read.data?.choices[0]?.delta.content ?? "";
      if (firstMs === 0 && /"line":(?:null|"(?:[^"\\]|\\.)*")\}/u.test(said)) firstMs = performance.now() - start;
    }
  }
  return { firstMs, endMs: performance.now() - start };
};

export const benchModel = async (): Promise<Record<string, number>> => {
  const reply = modelOf(honestModel);
  let askedAt = 0;
  await using server = await openModelServer((request) => {
    askedAt = performance.now();
    const { content } = reply(request);
    return { content, chunk: Math.ceil(content.length / parts), pause: replyMs / parts };
  });
  const settings = modelSettings(server.url, { checkModel: "off", repairs: false });
  const engine = modelEngine(
    openEndpoint(settings, () => {}),
    () => "bench",
  );
  const text = readFileSync(sample, "utf8");
  const brief = async (round: number): Promise<{ firstMs: number; endMs: number }> => {
    const start = performance.now();
    let firstMs = 0;
    const shown = (): void => {
      firstMs ||= performance.now() - start;
    };
    const reading = read(
      articleFrom({ text: `${text}\nA line that makes text ${round} another one.\n`, kind: "paste" }),
    );
    const options = { language: "en", length: "standard" as const, now: () => new Date(0), shown };
    await briefArticle(reading, engine, options, new AbortController().signal);
    return { firstMs, endMs: performance.now() - start };
  };
  for (let round = 0; round < 3; round += 1) await brief(-round);
  const body = JSON.stringify(server.requests.at(-1)?.body);
  const plain: Awaited<ReturnType<typeof plainly>>[] = [];
  const warm: typeof plain = [];
  for (let round = 0; round < rounds; round += 1) {
    plain.push(await plainly(server.url, body));
    warm.push(await brief(round));
  }
  const modelMs = median(plain.map(({ endMs }) => endMs));
  const warmMs = median(warm.map(({ endMs }) => endMs));
  const firstOwnMs = median(warm.map(({ firstMs }) => firstMs)) - median(plain.map(({ firstMs }) => firstMs));
  const model = {
    OPENAI_BASE_URL: server.url,
    OPENAI_API_KEY: "none",
    OPENAI_MODEL: "any",
    OPENAI_CHECK_MODEL: "off",
    OPENAI_REPAIR: "off",
  };
  await ended([], model);
  const before: number[] = [];
  const coldMs = await medianOf(async () => {
    const start = performance.now();
    await ended([], model);
    before.push(askedAt - start);
  });
  const extractiveMs = await medianOf(() => ended(["--engine", "extractive"], model));
  return {
    modelMs,
    warmMs,
    warmOwnMs: warmMs - modelMs,
    firstOwnMs,
    coldMs,
    coldOwnMs: coldMs - modelMs,
    coldAskMs: median(before),
    extractiveMs,
  };
};
