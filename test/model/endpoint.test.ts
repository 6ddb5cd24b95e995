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

describe("what a server does not take is left out, one thing at a time, and once only", () => {
  const format = (body: unknown): unknown =>
    z.looseObject({ response_format: z.looseObject({ type: z.string() }).optional() }).parse(body).response_format
      ?.type ?? "text";

  test("schema, JSON mode, plain text", async () => {
    const { ask, sent } = await opened({ content }, { refuses: ["json_schema", "json_object"] });
    expect(await ask()).toEqual(pieces);
    expect(await ask()).toEqual(pieces);
    expect(sent().map(format)).toEqual(["json_schema", "json_object", "text", "text"]);
  });

  test("the model is told the shape where the server is not", async () => {
    const { ask, server } = await opened({ content }, { refuses: ["json_schema"] });
    await ask({
      messages: [
        { role: "system", content: "You answer." },
        { role: "user", content: "Why?" },
      ],
    });
    expect(server.requests[1]?.system).toMatch(
      /^schema: answer\nYou answer\.\n\n.*JSON Schema:\n\{"type":"object".*"lines"/su,
    );
    expect(server.requests[1]?.schema).toBe("answer");
  });

  test.each([
    ["stream_options", { stream_options: undefined }],
    ["temperature", { temperature: undefined }],
    ["stream", { stream: undefined, stream_options: undefined }],
    ["max_tokens", { max_tokens: undefined, max_completion_tokens: 500 }],
  ] satisfies [Knob, object][])("%s", async (knob, without) => {
    const { ask, sent } = await opened({ content }, { refuses: [knob] });
    expect(await ask()).toEqual(pieces);
    expect(await ask()).toEqual(pieces);
    expect(sent()).toHaveLength(3);
    const [first] = sent();
    expect(sent()[1]).toEqual(JSON.parse(JSON.stringify({ ...Object(first), ...without })));
  });

  test("both names of the limit", async () => {
    const { ask, sent } = await opened({ content }, { refuses: ["max_tokens", "max_completion_tokens"] });
    expect(await ask()).toEqual(pieces);
    expect(sent()).toHaveLength(3);
  });

  test("a sentence that names the old and the new limit is understood", async () => {
    const refusal = () => "Unsupported parameter: 'max_tokens' is not supported. Use 'max_completion_tokens' instead.";
    const { ask, sent } = await opened({ content }, { refuses: ["max_tokens"], refusal });
    expect(await ask()).toEqual(pieces);
    expect(sent()).toHaveLength(2);
  });

  test("all of it, by a server that names nothing", async () => {
    const refuses = ["response_format", "stream", "temperature", "max_tokens", "max_completion_tokens"] as const;
    const { ask, sent, waits } = await opened({ content }, { refuses, refusal: () => "Bad request" });
    expect(await ask()).toEqual(pieces);
    expect(sent().length).toBeLessThan(9);
    expect(waits).toEqual([]);
  });

  test("an error worded in another way than OpenAI's is read as well", async () => {
    const body = JSON.stringify({
      detail: [{ loc: ["body", "stream_options"], msg: "Extra inputs are not permitted" }],
    });
    const { ask, sent } = await opened([{ content, status: 422, body }, { content }]);
    expect(await ask()).toEqual(pieces);
    expect(sent()[1]).not.toHaveProperty("stream_options");
    expect(sent()[1]).toHaveProperty("response_format");
  });

  test("a grammar that the server stumbles over, with an error of its own", async () => {
    const { ask, sent, waits } = await opened([
      { content, status: 500, error: "failed to parse grammar" },
      { content },
    ]);
    expect(await ask()).toEqual(pieces);
    expect(sent().map(format)).toEqual(["json_schema", "json_object"]);
    expect(waits).toEqual([]);
  });

  test("a gateway that finds nobody for what is asked", async () => {
    const error = "No endpoints found that can handle the requested parameters.";
    const { ask, sent } = await opened([{ content, status: 404, error }, { content }]);
    expect(await ask()).toEqual(pieces);
    expect(sent().map(format)).toEqual(["json_schema", "json_object"]);
  });

  test("a request that is refused whatever is left out ends, and nothing is remembered", async () => {
    let isBroken = true;
    const { ask, sent } = await opened(() => (isBroken ? { content, status: 400, error: "No." } : { content }));
    const fault = await faultOf(ask());
    expect(fault.code).toBe("model-failed");
    expect(sent().length).toBeLessThan(10);
    isBroken = false;
    await ask();
    expect(format(sent().at(-1))).toBe("json_schema");
  });

  test("a server that replies whole although a stream was asked for", async () => {
    const { ask } = await opened({ content }, { ignoresStream: true });
    expect(await ask()).toEqual(pieces);
  });

  test("a server that ignores the schema: prose first, then JSON once the model is told the shape", async () => {
    const { ask, sent } = await opened([{ content: "The mayor may resign." }, { content }]);
    expect(await ask()).toEqual(pieces);
    expect(sent().map(format)).toEqual(["json_schema", "json_object"]);
  });

  test("a stream that is no stream of events: the reply is asked for whole", async () => {
    const { ask, sent } = await opened([{ content, garbage: "{not json" }, { content }]);
    expect(await ask()).toEqual(pieces);
    expect(sent()[1]).not.toHaveProperty("stream");
  });
});

describe("a reply is read however it is carried", () => {
  test.each([
    ["without a role", { role: false }],
    ["with comments between", { comments: true }],
    ["with thoughts in a field of their own", { reasoning: 'Let me see: {"kind": "unclear"}' }],
    ["as the arguments of a tool call", { asToolCall: true }],
    ["without telling why it ended", { finish: null }],
    ["character by character", { chunk: 1 }],
    ["in one piece", { chunk: 1_000_000 }],
  ] satisfies [string, Partial<Behaviour>][])("%s", async (_, how) => {
    const { ask, sent } = await opened({ content, ...how });
    expect(await ask()).toEqual(pieces);
    expect(sent()).toHaveLength(1);
  });

  test.each([
    ["in a fence", `Here it is:\n\`\`\`json\n${content}\n\`\`\`\nAnything else?`],
    ["behind thoughts", `<think>Perhaps {"kind": "unclear"}?</think>\n${content}`],
    ["in a wrapper", `{"answer": ${content}}`],
  ])("%s", async (_, wrapped) => {
    const { ask } = await opened({ content: wrapped });
    expect(await ask()).toEqual(pieces);
  });

  test("whole and in a tool call, thoughts beside it", async () => {
    const { ask } = await opened({ content, asToolCall: true, reasoning: "Hm" }, { refuses: ["stream"] });
    expect(await ask()).toEqual(pieces);
  });

  test("a connection that stays open behind a whole reply harms nothing", async () => {
    const { ask } = await opened(
      { content: `${content}     `, chunk: 4, stallsAfter: Math.ceil(content.length / 4) },
      { settings: { timeoutMs: 2_500 } },
    );
    expect(await ask()).toEqual(pieces);
  });
});

describe("what may go well in a moment is asked again", () => {
  test.each([
    ["429", { status: 429 }],
    ["503", { status: 503 }],
    ["a dropped connection", { hangsUp: true }],
    ["a connection closed before the first piece", { closesAfter: 1, chunk: 4 }],
    ["a stream that ends before the first piece", { endsAfter: 1, chunk: 4 }],
    ["an error in the stream before the first piece", { failsAfter: 1, chunk: 4 }],
  ] satisfies [string, Partial<Behaviour>][])("%s", async (_, how) => {
    const { ask, sent, waits } = await opened([{ content, ...how }, { content, ...how }, { content }]);
    expect(await ask()).toEqual(pieces);
    expect(sent()).toHaveLength(3);
    expect(waits).toEqual([500, 1000]);
  });

  test("not before the server wants it: seconds, milliseconds or a date by its own clock", async () => {
    const busy = { content, status: 429 };
    const { ask, waits } = await opened([
      { ...busy, headers: { "retry-after": "3" } },
      { ...busy, headers: { "retry-after-ms": "250" } },
      { ...busy, headers: { date: "Tue, 24 Nov 2020 14:00:00 GMT", "retry-after": "Tue, 24 Nov 2020 14:00:04 GMT" } },
      { content },
    ]);
    expect(await ask()).toEqual(pieces);
    expect(waits).toEqual([3000, 250, 4000]);
  });

  test("a model that is still being loaded is given time", async () => {
    const { ask, waits } = await opened([{ content, status: 503, error: "Loading model" }, { content }]);
    expect(await ask()).toEqual(pieces);
    expect(waits).toEqual([5000]);
  });

  test("but not where the wait would outlast the request's time", async () => {
    const { ask, sent, waits } = await opened({ content, status: 429, headers: { "retry-after": "3600" } });
    const fault = await faultOf(ask());
    expect(fault).toMatchObject({ code: "model-busy", message: expect.stringContaining("3600 seconds") });
    expect([sent().length, waits]).toEqual([1, []]);
  });

  test("but not once a piece was given: that is not taken back", async () => {
    const { endpoint, account, sent } = await opened({ content, chunk: 8, closesAfter: 16 });
    const given: Piece[] = [];
    const fault = await faultOf(
      (async () => {
        for await (const piece of endpoint.pieces(asked, account, new AbortController().signal)) given.push(piece);
      })(),
    );
    expect(given.length).toBeGreaterThan(0);
    expect([fault.code, sent().length]).toEqual(["model-unreachable", 1]);
  });
});

const asJson = (value: unknown) => ({ body: JSON.stringify(value), headers: { "content-type": "application/json" } });

describe("what goes wrong is told with what to do about it", () => {
  const ends = async (how: Partial<Behaviour>, options: ServerOptions & { settings?: Partial<ModelSettings> } = {}) => {
    const { ask } = await opened({ content, ...how }, options);
    const { code, message } = await faultOf(ask());
    expect(message).not.toMatch(/sk-test|mayor/u);
    return { code, message };
  };

  test.each([
    [{ status: 401 }, "model-key-refused", "OPENAI_API_KEY"],
    [{ status: 403 }, "model-key-refused", "OPENAI_API_KEY"],
    [{ status: 404, error: "The model `any` does not exist" }, "model-not-found", "OPENAI_MODEL"],
    [{ status: 404, error: "Not Found" }, "model-not-found", "OPENAI_BASE_URL"],
    [{ status: 429, error: "Slow down" }, "model-busy", "Try again in a minute"],
    [{ status: 429, error: "You exceeded your current quota" }, "model-busy", "quota is used up"],
    [{ status: 500 }, "model-failed", "error 500"],
    [{ status: 302, headers: { location: "http://127.0.0.1:9/" } }, "model-unreachable", "leads elsewhere"],
    [
      { status: 400, error: "This model's maximum context length is 4096 tokens" },
      "model-failed",
      "OPENAI_CONTEXT_TOKENS",
    ],
    [{ status: 400, error: "content_filter triggered" }, "model-refused", "filtered"],
    [{ body: "<!doctype html>", headers: { "content-type": "text/html" } }, "model-failed", "OPENAI_BASE_URL"],
    [{ content: "", refusal: "I cannot help with that." }, "model-refused", "refused"],
    [{ content: "", finish: "content_filter" }, "model-refused", "refused"],
    [{ content: content.slice(0, 12), finish: "length" }, "model-cut-off", "500 tokens"],
    [{ content: "I am sorry." }, "model-garbled", "twice"],
    [{ content: "" }, "model-garbled", "twice"],
    [{ ...asJson({ error: { code: 401, message: "No auth" } }) }, "model-key-refused", "OPENAI_API_KEY"],
    [{ ...asJson({ error: { message: "Provider broke" } }) }, "model-failed", "server's own log"],
    [{ hangsUp: true }, "model-unreachable", "connection broke"],
  ] satisfies [Partial<Behaviour>, string, string][])("%j: %s", async (how, code, words) => {
    const told = await ends(how);
    expect(told.code).toBe(code);
    expect(told.message).toContain(words);
  });

  test("a key that the server names in its error is not passed on", async () => {
    const told = await ends({}, { key: "another" });
    expect(told.code).toBe("model-key-refused");
  });

  test("nothing listens", async () => {
    const gone = await openModelServer(() => ({ content }));
    await gone[Symbol.asyncDispose]();
    const told = await ends({}, { settings: { baseUrl: gone.url } });
    expect(told).toMatchObject({ code: "model-unreachable", message: expect.stringContaining("nothing listens") });
  });

  test("no such name", async () => {
    const told = await ends({}, { settings: { baseUrl: "http://endpoint.invalid/v1" } });
    expect(told.code).toBe("model-unreachable");
  });

  test("no reply within the time", async () => {
    const told = await ends({ waits: Number.POSITIVE_INFINITY }, { settings: { timeoutMs: 300 } });
    expect(told).toMatchObject({ code: "model-timed-out", message: expect.stringContaining("OPENAI_TIMEOUT_SECONDS") });
  });

  test("a stream that falls silent", async () => {
    const { ask, sent } = await opened({ content, chunk: 4, stallsAfter: 2 }, { settings: { timeoutMs: 1500 } });
    const started = performance.now();
    expect((await faultOf(ask())).code).toBe("model-timed-out");
    expect(performance.now() - started).toBeLessThan(1400);
    expect(sent()).toHaveLength(2);
  });

  test("a reply cut at its limit gives what was whole, and then says so", async () => {
    const { endpoint, account } = await opened({ content: content.slice(0, -30), finish: "length" });
    const given: Piece[] = [];
    const reading = (async () => {
      for await (const piece of endpoint.pieces(asked, account, new AbortController().signal)) given.push(piece);
    })();
    expect((await faultOf(reading)).code).toBe("model-cut-off");
    expect(given).toEqual(pieces.slice(0, 3));
  });

  test("a whole reply without end is not waited for", async () => {
    const endless = { content: " ".repeat(20_000_000) };
    const { ask, sent } = await opened(endless, { refuses: ["stream"] });
    expect((await faultOf(ask())).code).toBe("model-unreachable");
    expect(sent().length).toBeLessThan(6);
  });

  test("a server that streams without end is cut off", async () => {
    const { ask } = await opened({ content: `{"kind": "${"na ".repeat(100_000)}`, chunk: 20_000 });
    expect((await faultOf(ask())).code).toBe("model-cut-off");
  });
});

describe("the caller's word", () => {
  test("stops a request at once", async () => {
    const { ask, server } = await opened({ content, waits: Number.POSITIVE_INFINITY });
    const stop = new AbortController();
    const asking = ask({}, stop.signal);
    setTimeout(() => stop.abort(new Error("enough")), 100);
    await expect(asking).rejects.toThrow("enough");
    expect(server.requests).toHaveLength(1);
  });

  test("stops it in the middle of a reply, and in the wait for another attempt", async () => {
    for (const behaviour of [
      { content, chunk: 4, stallsAfter: 3 },
      { content, status: 429, headers: { "retry-after": "8" } },
    ]) {
      const other = await openModelServer(() => behaviour);
      servers.push(other);
      const endpoint = openEndpoint(modelSettings(other.url), () => {});
      const stop = new AbortController();
      const asking = (async () => {
        for await (const _ of endpoint.pieces(asked, endpoint.account(), stop.signal));
      })();
      setTimeout(() => stop.abort(new Error("enough")), 150);
      const started = performance.now();
      await expect(asking).rejects.toThrow("enough");
      expect(performance.now() - started).toBeLessThan(1_500);
    }
  });

  test("stops it before anything is sent", async () => {
    const { ask, server } = await opened({ content });
    await expect(ask({}, AbortSignal.abort(new Error("enough")))).rejects.toThrow("enough");
    expect(server.asked).toEqual([]);
  });

  test("closes the connection where it wants no more pieces", async () => {
    const { endpoint, account, server } = await opened({ content, chunk: 8, pause: 5 });
    for await (const _ of endpoint.pieces(asked, account, new AbortController().signal)) break;
    await expect.poll(() => server.abandoned()).toBe(1);
  });

  test("time that the reader of the pieces takes is not the server's", async () => {
    const { endpoint, account } = await opened({ content, chunk: 40 }, { settings: { timeoutMs: 600 } });
    const given: Piece[] = [];
    for await (const piece of endpoint.pieces(asked, account, new AbortController().signal)) {
      given.push(piece);
      await new Promise((done) => setTimeout(done, 200));
    }
    expect(given).toEqual(pieces);
  });
});

describe("the account", () => {
  test("holds what the server tells", async () => {
    const { ask, account } = await opened({ content, usage: { prompt: 100, completion: 20 } });
    await ask();
    expect([account.spent(), account.left()]).toEqual([
      { requests: 1, promptTokens: 100, completionTokens: 20 },
      199_880,
    ]);
  });

  test("estimates where it tells nothing", async () => {
    const { ask, account } = await opened({ content, usage: false });
    await ask();
    expect(account.spent().completionTokens).toBeGreaterThan(content.length / 6);
    expect(account.spent().promptTokens).toBeGreaterThan(5);
  });

  test("sends no request that it cannot pay, and lets no reply cost more than is left", async () => {
    const { endpoint, ask, server } = await opened({ content });
    const poor = endpoint.account();
    poor.spend({ requests: 3, promptTokens: 199_000, completionTokens: 800 });
    for await (const _ of endpoint.pieces(asked, poor, new AbortController().signal));
    expect(Number(server.requests[0]?.body.max_tokens)).toBeLessThan(200);
    poor.spend({ requests: 1, promptTokens: 100, completionTokens: 0 });
    const again = (async () => {
      for await (const _ of endpoint.pieces(asked, poor, new AbortController().signal));
    })();
    expect(await faultOf(again)).toMatchObject({
      code: "model-over-budget",
      message: expect.stringContaining("OPENAI_BRIEF_TOKENS"),
    });
    expect(server.requests).toHaveLength(1);
    await ask();
  });

  test("a line of the log for each request, with its cost and none of its words", async () => {
    const { ask, lines } = await opened(
      [
        { content, status: 500 },
        { content, usage: { prompt: 1000, completion: 500 } },
      ],
      { settings: { prices: { prompt: 1, completion: 4 } } },
    );
    await ask();
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/^info model request purpose=answer model=any .*outcome=model-failed\n$/u);
    expect(lines[1]).toMatch(/prompt=1000 completion=500 ms=\d+ usd=0\.003000 outcome=done/u);
    expect(lines.join("")).not.toMatch(/mayor|evidence|sk-test/u);
  });
});

test("a prompt that the server has read only part of is warned of", async () => {
  const { ask, lines } = await opened({ content, usage: { prompt: 900, completion: 10 } });
  await ask({ messages: [{ role: "user", content: "word ".repeat(4_000) }] });
  expect(lines.join("")).toMatch(/^warn the endpoint has read only part of the prompt/u);
});

describe("which model", () => {
  test("the only one that is listed, where none was chosen", async () => {
    const { ask, endpoint, server } = await opened({ content }, { models: ["qwen3"], settings: { model: null } });
    expect(endpoint.model).toBe("");
    await ask();
    await ask();
    expect([endpoint.model, endpoint.checkModel, server.requests[0]?.model]).toEqual(["qwen3", "qwen3", "qwen3"]);
    expect(server.asked.filter((asked) => asked.endsWith("/models"))).toHaveLength(1);
  });

  test.each([
    [["a", "b"], "lists a, b"],
    [[], "lists none"],
    [null, "lists none"],
  ])("of %j none is taken", async (models, words) => {
    const { ask } = await opened({ content }, { models, settings: { model: null } });
    const fault = await faultOf(ask());
    expect(fault).toMatchObject({ code: "model-not-set-up", message: expect.stringContaining(words) });
  });

  test("the check model is the same, another, or none", async () => {
    for (const [checkModel, expected] of [
      ["same", "any"],
      ["small", "small"],
      ["off", null],
    ] as const) {
      expect((await opened({ content }, { settings: { checkModel } })).endpoint.checkModel).toBe(expected);
    }
  });
});

describe("embeddings", () => {
  const embeddings = (texts: readonly string[]) => texts.map((text) => [text.length, 1]);
  const signal = new AbortController().signal;

  test("come in batches, in order", async () => {
    const { endpoint, account, server } = await opened(
      { content },
      { embeddings, settings: { embeddingModel: "nomic" } },
    );
    const texts = Array.from({ length: 150 }, (_, n) => "x".repeat(n + 1));
    expect(await endpoint.embed(texts, account, signal)).toEqual(texts.map((text) => [text.length, 1]));
    expect(server.asked).toHaveLength(3);
    expect(account.spent()).toMatchObject({ requests: 3, completionTokens: 0 });
  });

  test("null where no model is set, or the server has none", async () => {
    const without = await opened({ content }, { embeddings });
    expect(await without.endpoint.embed(["a"], without.account, signal)).toBeNull();
    const none = await opened({ content }, { settings: { embeddingModel: "nomic" } });
    expect(await none.endpoint.embed(["a"], none.account, signal)).toBeNull();
  });
});
