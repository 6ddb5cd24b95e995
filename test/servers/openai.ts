/**
 * An OpenAI-compatible server on loopback, for the real SDK to talk to. It holds no model: `reply` is asked what to do with each request.
 *
 *     await using server = await openModelServer((request) => ({ content: JSON.stringify(draftFor(request)) }));
 *     const endpoint = openEndpoint(modelSettings(server.url), log)   // settings.ts;
 *
 * `request.schema` is the name of the shape that is asked for ("brief", "repair", "answer", "check", …), `request.system` and `request.user` the
 * text of these messages joined, `request.nth` counts completions from 0. A Behaviour says what comes back: the text, and how it is carried.
 * What the server as a whole can do (models, key, knobs it refuses or ignores, embeddings) stands in the second argument.
 * `server.requests` holds every request that came, whatever became of it.
 */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import { z } from "zod";
import { type Behaviour, Body, type ModelRequest, wholeReply } from "./openai-reply.ts";
import { sendStream } from "./openai-stream.ts";

export type { Behaviour, ModelRequest };

export type Knob =
  | "json_schema"
  | "json_object"
  | "response_format"
  | "stream"
  | "stream_options"
  | "max_completion_tokens"
  | "max_tokens"
  | "temperature";

export type ServerOptions = {
  /** Listed at /v1/models; null: no such list. Default: ["any"]. */
  models?: readonly string[] | null;
  /** How many tokens its models hold, told with the list. */
  contextTokens?: number;
  /** With one, another key gets 401. */
  key?: string;
  /** Answered with 400 that names them, in the words of `refusal`. */
  refuses?: readonly Knob[];
  refusal?: (knob: Knob) => string;
  /** `stream` is answered whole; the rest is simply not heeded by `reply`. */
  ignoresStream?: boolean;
  /** null: no such address. */
  embeddings?: ((texts: readonly string[]) => readonly (readonly number[])[]) | null;
};

export type ModelServer = AsyncDisposable & {
  /** What OPENAI_BASE_URL holds. */
  url: string;
  port: number;
  /** Completions, in order. */
  requests: readonly ModelRequest[];
  /** "POST /v1/chat/completions" and so on, in order. */
  asked: readonly string[];
  /** Connections that the other side closed before the reply was out. */
  abandoned(): number;
};

const readBody = async (request: IncomingMessage): Promise<unknown> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return JSON.parse(Buffer.concat(chunks).toString("utf8") || "null");
};

const sendJson = (response: ServerResponse, status: number, value: unknown, headers = {}): void => {
  response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(value));
};

const sendError = (response: ServerResponse, status: number, message: string, headers = {}): void =>
  sendJson(response, status, { error: { message, type: "invalid_request_error", param: null, code: null } }, headers);

const namedIn = ({ response_format, messages }: z.infer<typeof Body>): string | null =>
  response_format?.json_schema?.name ?? /^schema: ([\w-]+)$/mu.exec(messages[0]?.content ?? "")?.[1] ?? null;

const holds = (body: Readonly<Record<string, unknown>>, format: string | undefined, knob: Knob): boolean => {
  if (knob === "stream") return body.stream === true;
  if (knob === "json_schema" || knob === "json_object") return format === knob;
  return body[knob] !== undefined;
};

const answer = async (request: ModelRequest, response: ServerResponse, behaviour: Behaviour): Promise<void> => {
  const { status, error = "It went wrong.", body, headers = {}, waits = 0, hangsUp } = behaviour;
  if (waits === Number.POSITIVE_INFINITY) return;
  if (waits > 0) await pause(waits);
  if (hangsUp) return void response.destroy();
  if (body !== undefined) return void response.writeHead(status ?? 200, headers).end(body);
  if (status !== undefined) return sendError(response, status, error, headers);
  if (request.stream) return sendStream(request, response, behaviour);
  sendJson(response, 200, wholeReply(request, behaviour), headers);
};

/** Opens one on a free port of loopback; it closes with the scope (`await using`). */
export const openModelServer = async (
  reply: (request: ModelRequest) => Behaviour | Promise<Behaviour>,
  options: ServerOptions = {},
): Promise<ModelServer> => {
  const { models = ["any"], key, refuses = [], embeddings = null, ignoresStream = false } = options;
  const refusal = options.refusal ?? ((knob: Knob) => `Unsupported parameter: '${knob}' is not supported here.`);
  const requests: ModelRequest[] = [];
  const asked: string[] = [];
  let abandoned = 0;

  const complete = async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = Body.parse(await readBody(incoming));
    const said = (role: string): string =>
      body.messages.flatMap((message) => (message.role === role ? (message.content ?? "") : [])).join("\n\n");
    const request: ModelRequest = {
      ...body,
      nth: requests.length,
      schema: namedIn(body),
      system: said("system"),
      user: said("user"),
      headers: incoming.headers,
      body,
    };
    requests.push(request);
    const refused = refuses.find((knob) => holds(body, body.response_format?.type, knob));
    if (refused) return sendError(response, 400, refusal(refused));
    await answer(ignoresStream ? { ...request, stream: false } : request, response, await reply(request));
  };

  const embed = async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { input } = z.looseObject({ input: z.array(z.string()) }).parse(await readBody(incoming));
    if (embeddings === null) return sendError(response, 404, "Not found");
    const rows = embeddings(input).map((embedding, index) => ({ object: "embedding", index, embedding }));
    const tokens = Math.ceil(input.join("").length / 4);
    const usage = { prompt_tokens: tokens, total_tokens: tokens };
    sendJson(response, 200, { object: "list", model: "embedder", data: rows, usage });
  };

  const route = async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (key !== undefined && incoming.headers.authorization !== `Bearer ${key}`) {
      return sendError(response, 401, `Incorrect API key provided: ${incoming.headers.authorization}.`);
    }
    const where = `${incoming.method} ${incoming.url?.split("?")[0]}`;
    asked.push(where);
    if (where === "POST /v1/chat/completions") return complete(incoming, response);
    if (where === "POST /v1/embeddings") return embed(incoming, response);
    if (where !== "GET /v1/models" || models === null) return sendError(response, 404, "Not found");
    const size = options.contextTokens === undefined ? {} : { max_model_len: options.contextTokens };
    sendJson(response, 200, { object: "list", data: models.map((id) => ({ id, object: "model", ...size })) });
  };

  const server = createServer((incoming, response) => {
    response.on("close", () => {
      if (!response.writableFinished) abandoned += 1;
    });
    route(incoming, response).catch((error) => {
      if (!response.headersSent) sendError(response, 500, `The test server failed: ${error}`);
      else response.destroy();
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  const port = address instanceof Object ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}/v1`,
    port,
    requests,
    asked,
    abandoned: () => abandoned,
    [Symbol.asyncDispose]: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
};
