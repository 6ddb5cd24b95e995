import { afterEach, describe, expect, test } from "vitest";
import { z } from "zod";
import { Fault } from "../../src/brief/fault.ts";
import { type Asked, type ModelSettings, openEndpoint, type Piece } from "../../src/engine/model/endpoint.ts";
import { openLog } from "../../src/log.ts";
import { type Behaviour, type Knob, type ModelServer, openModelServer, type ServerOptions } from "../servers/openai.ts";
import { modelSettings } from "../servers/settings.ts";

const shape = z.object({
  kind: z.enum(["says", "unclear"]),
  lines: z.array(
    z.object({ evidence: z.array(z.object({ p: z.string(), quote: z.string() })), line: z.string().nullable() }),
  ),
});

const asked: Asked = {
  name: "answer",
  model: "",
  messages: [
    { role: "system", content: "schema: answer\nYou answer from the article." },
    { role: "user", content: "[p1] The mayor may resign." },
  ],
  shape,
  maxTokens: 500,
  temperature: 0,
};

const line = (words: string) => ({ evidence: [{ p: "p1", quote: words }], line: words });
const reply = { kind: "says", lines: [line("one"), line("two"), line("three")] };
const content = JSON.stringify(reply);
const pieces: Piece[] = [
  { key: "kind", index: null, value: "says" },
  ...reply.lines.map((value, index) => ({ key: "lines", index, value })),
];

const servers: ModelServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server[Symbol.asyncDispose]();
});

/** An endpoint that talks to a server which behaves so; it waits for nothing between attempts, and writes down how long it would have. */
const opened = async (
  behaviour: Behaviour | readonly Behaviour[] | ((nth: number) => Behaviour),
  { settings = {}, ...options }: ServerOptions & { settings?: Partial<ModelSettings> } = {},
) => {
  const server = await openModelServer(({ nth }) => {
    if (typeof behaviour === "function") return behaviour(nth);
    const list = [behaviour].flat();
    return list[nth] ?? list.at(-1) ?? { content };
  }, options);
  servers.push(server);
  const waits: number[] = [];
  const lines: string[] = [];
  const log = openLog({ write: (text) => lines.push(text) }, "info");
  const endpoint = openEndpoint(modelSettings(server.url, settings), log, {
    now: () => performance.now(),
    random: () => 1,
    wait: async (ms, signal) => {
      signal.throwIfAborted();
      waits.push(ms);
    },
  });
  const account = endpoint.account();
  const ask = async (more: Partial<Asked> = {}, signal = new AbortController().signal): Promise<Piece[]> => {
    const given: Piece[] = [];
    for await (const piece of endpoint.pieces({ ...asked, ...more }, account, signal)) given.push(piece);
    return given;
  };
  const sent = (): unknown[] => server.requests.map(({ body }) => body);
  return { server, endpoint, account, ask, waits, lines, sent };
};

/** The code and the words of the Fault that asking ends with. */
const faultOf = async (asking: Promise<unknown>): Promise<Fault> => {
  const error = await asking.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error instanceof Fault) return error;
  throw new Error("it ended without a Fault", { cause: error });
};

describe("a request", () => {
  test("goes out with a strict schema, as a stream that tells what it took", async () => {
    const { ask, server } = await opened({ content });
    expect(await ask()).toEqual(pieces);
    const [body] = server.requests;
    expect(body?.body).toMatchObject({
      model: "any",
      stream: true,
      stream_options: { include_usage: true },
      max_tokens: 500,
      temperature: 0,
      response_format: {
        type: "json_schema",
        json_schema: {
          name: "answer",
          strict: true,
          schema: {
            type: "object",
            required: ["kind", "lines"],
            additionalProperties: false,
            properties: {
              kind: { type: "string", enum: ["says", "unclear"] },
              lines: { type: "array", items: { required: ["evidence", "line"], additionalProperties: false } },
            },
          },
        },
      },
    });
    expect(body?.headers.authorization).toBe("Bearer sk-test");
  });

  test("sends no key where there is none", async () => {
    const { ask, server } = await opened({ content }, { settings: { apiKey: null } });
    await ask();
    expect(server.requests[0]?.headers.authorization).toBeUndefined();
  });

  test("gives each piece before the reply has ended", async () => {
    const { endpoint, account } = await opened({ content, chunk: 4, stallsAfter: content.length / 4 - 4 });
    const [first, second] = [[], []] as Piece[][];
    for await (const piece of endpoint.pieces(asked, account, new AbortController().signal)) {
      (first?.length ? second : first)?.push(piece);
      if (second?.length) break;
    }
    expect([first, second].flat()).toEqual(pieces.slice(0, 2));
  });
});
