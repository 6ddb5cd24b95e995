import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Behaviour, openModelServer, type ServerOptions } from "../servers/openai.ts";
import { run } from "./streams.ts";

const settings = [
  "DATABASE_URL",
  "SECRET_KEY",
  "DATA_DIR",
  "PORT",
  "HTTPS_PROXY",
  "ALLOWED_PRIVATE_HOSTS",
  "OPENAI_API_KEY",
  "OPENAI_BASE_URL",
  "OPENAI_MODEL",
  "OPENAI_CHECK_MODEL",
  "OPENAI_EMBEDDING_MODEL",
  "OPENAI_PROMPT_PRICE",
  "OPENAI_REPLY_PRICE",
] as const;
/** A folder that nothing ever makes. */
beforeEach(() => {
  process.env.DATA_DIR = join(tmpdir(), "groundwire-of-nobody");
});
afterEach(() => {
  for (const name of settings) delete process.env[name];
});

test("says that nothing is missing where nothing is", async () => {
  const { code, out } = await run(["doctor"]);
  expect(code).toBe(0);
  expect(out).toMatch(/extractive[\s\S]*names are resolved here[\s\S]*Nothing is missing/u);
});

test("says which private hosts may be read", async () => {
  process.env.ALLOWED_PRIVATE_HOSTS = "wiki.corp.example,10.0.0.5:8080";
  expect((await run(["doctor"])).out).toContain("wiki.corp.example, 10.0.0.5:8080");
});

test("says that names are the proxy's to resolve, and shows no password", async () => {
  const server = createServer((socket) => socket.end());
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  const port = address instanceof Object ? address.port : 0;
  process.env.HTTPS_PROXY = `http://ana:secret@127.0.0.1:${port}`;
  const { code, out } = await run(["doctor"]);
  await new Promise((done) => server.close(done));
  expect({ code, secret: out.includes("secret") }).toEqual({ code: 0, secret: false });
  expect(out).toMatch(/answers\n.*the proxy resolves names/u);
});

test("ends with 1 where the proxy does not answer", async () => {
  process.env.HTTPS_PROXY = "http://127.0.0.1:9";
  const { code, out } = await run(["doctor"]);
  expect(code).toBe(1);
  expect(out).toMatch(/✗ Proxy.*does not answer/u);
});

test("without a model it says what would switch one on", async () => {
  expect((await run(["doctor"])).out).toMatch(/extractive[\s\S]*OPENAI_BASE_URL/u);
});

const content = JSON.stringify({ verdicts: [{ n: 1, differs: null, verdict: "carried" }] });
const key = "sk-abcdefghijklmnop-wxyz";

/** What doctor says of an endpoint that behaves so. */
const examined = async (
  behaviour: Behaviour,
  { env = {}, ...options }: ServerOptions & { env?: Record<string, string> } = {},
) => {
  await using server = await openModelServer(() => behaviour, options);
  Object.assign(process.env, { OPENAI_BASE_URL: server.url, OPENAI_API_KEY: key, ...env });
  const { code, out, err } = await run(["doctor"]);
  expect(out + err).not.toContain(key);
  return { code, out, asked: server.asked };
};

test("says what an endpoint can do, and that nothing is missing", async () => {
  const { code, out } = await examined(
    { content },
    { key, embeddings: (texts) => texts.map(() => [1, 2, 3]), env: { OPENAI_EMBEDDING_MODEL: "nomic" } },
  );
  expect(code).toBe(0);
  for (const line of [
    /Engine +model/u,
    /127\.0\.0\.1:\d+, with the key that ends in wxyz/u,
    /Endpoint +answers, and lists one model/u,
    /Model +any replies/u,
    /Output +keeps to a schema/u,
    /streams, and tells the tokens/u,
    /Check +the same model/u,
    /Embeddings +nomic, 3 numbers/u,
    /Budget +400,000 tokens a brief/u,
    /Cost +\d+ tokens for this look; no prices set/u,
  ]) {
    expect(out).toMatch(line);
  }
});

test("says what looking cost, where prices are set", async () => {
  const { out } = await examined(
    { content, usage: { prompt: 1000, completion: 500 } },
    { env: { OPENAI_PROMPT_PRICE: "1", OPENAI_REPLY_PRICE: "4" } },
  );
  expect(out).toMatch(/Cost +1500 tokens for this look, 0\.0030 US dollars/u);
});

test.each([
  ["JSON mode", { refuses: ["json_schema"] }, /Output +JSON mode/u],
  ["plain text", { refuses: ["response_format"] }, /Output +plain text/u],
  ["no stream", { refuses: ["stream"] }, /does not stream/u],
  ["no usage", { refuses: ["stream_options"] }, /estimated/u],
] satisfies [string, ServerOptions, RegExp][])("says what it cannot do: %s", async (_, options, words) => {
  const { code, out } = await examined({ content }, options);
  expect(code).toBe(0);
  expect(out).toMatch(words);
});

test.each<[string, Behaviour, ServerOptions & { env?: Record<string, string> }, RegExp]>([
  ["a wrong key", { content }, { key: "another" }, /✗ Endpoint.*does not accept the key/u],
  ["no model chosen", { content }, { models: ["a", "b"] }, /✗ Model.*OPENAI_MODEL.*a, b/u],
  [
    "another model than there is",
    { content, status: 404, error: "model x not found" },
    { env: { OPENAI_MODEL: "x" } },
    /lists one model, x not among them: any[\s\S]*✗ Model/u,
  ],
  [
    "a request that it does not take",
    { content, status: 400, error: `Never, with ${key}` },
    {},
    /✗ Model.*It says: .*Never, with \[key\]/u,
  ],
  ["a small model", { content }, { contextTokens: 8192 }, /✗ +holds 8192 tokens.*OPENAI_CONTEXT_TOKENS=8192/u],
  ["no embeddings", { content }, { env: { OPENAI_EMBEDDING_MODEL: "nomic" } }, /✗ Embeddings.*nomic gives none/u],
  ["no endpoint", { content }, { env: { OPENAI_BASE_URL: "http://endpoint.invalid/v1" } }, /✗ Endpoint.*no such name/u],
])("ends with 1 where something has to be mended: %s", async (_, behaviour, options, words) => {
  const { code, out } = await examined(behaviour, options);
  expect(code).toBe(1);
  expect(out).toMatch(words);
  expect(out).toContain("Mend the lines marked ✗.");
});
