import { createServer } from "node:net";
import { afterEach, expect, test } from "vitest";
import { run } from "./streams.ts";

const settings = ["HTTPS_PROXY", "ALLOWED_PRIVATE_HOSTS"] as const;
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
