import { articleFrom } from "#article/read.ts";
import type { Engine } from "#engine/engine.ts";
import { openEndpoint } from "#engine/model/endpoint.ts";
import { modelEngine } from "#engine/model/engine.ts";
import { read } from "#reading/read.ts";
import type { Reading } from "#reading/reading.ts";
import { type ModelRequest, openModelServer, type ServerOptions } from "../servers/openai.ts";
import { modelSettings } from "../servers/settings.ts";

type Settings = Parameters<typeof modelSettings>[1];

/** Runs with an engine behind the real SDK and a server that answers each request with a JSON value. */
export const replying = async <Out>(
  reply: (request: ModelRequest) => unknown,
  run: (engine: Engine) => Promise<Out>,
  settings: Settings = {},
  options: ServerOptions = {},
): Promise<{ out: Out; requests: readonly ModelRequest[] }> => {
  await using server = await openModelServer((request) => {
    const value = reply(request);
    return typeof value === "number" ? { content: "", status: value } : { content: JSON.stringify(value) };
  }, options);
  const endpoint = openEndpoint(modelSettings(server.url, settings), () => {});
  let n = 0;
  const out = await run(modelEngine(endpoint, () => `random${n++}`));
  return { out, requests: [...server.requests] };
};

export const readingOf = (text: string, title: string | null = null): Reading =>
  read(articleFrom({ text, kind: "paste", title }));

export const all = async <Part>(parts: AsyncIterable<Part>): Promise<Part[]> => {
  const found: Part[] = [];
  for await (const part of parts) found.push(part);
  return found;
};

export const never = (): AbortSignal => new AbortController().signal;
