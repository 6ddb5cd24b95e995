import { execFile, execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, request as send } from "node:http";
import { createServer as createSecureServer } from "node:https";
import { connect, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { type ModelSettings, openEndpoint } from "../../src/engine/model/endpoint.ts";
import { openModelServer } from "../servers/openai.ts";
import { modelSettings } from "../servers/settings.ts";

const content = '{"kind": "says"}';

const askAt = async (baseUrl: string, settings: Partial<ModelSettings>): Promise<unknown[]> => {
  const endpoint = openEndpoint(modelSettings(baseUrl, { timeoutMs: 3_000, ...settings }), () => {});
  const asked = { name: "answer", model: "", messages: [], shape: z.object({ kind: z.string() }), maxTokens: 100 };
  const values: unknown[] = [];
  for await (const { value } of endpoint.pieces(asked, endpoint.account(), new AbortController().signal))
    values.push(value);
  return values;
};

/** A forward proxy to whom every name means one port of loopback. */
const openProxy = async (target: number) => {
  const heard: string[] = [];
  const server = createServer((incoming, response) => {
    const url = new URL(incoming.url ?? "");
    heard.push(`${incoming.method} ${url.host} ${incoming.headers["proxy-authorization"] ?? ""}`.trim());
    const { method, headers } = incoming;
    const onward = send({ host: "127.0.0.1", port: target, path: url.pathname, method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    incoming.pipe(onward);
  });
  server.on("connect", (incoming, socket: Socket) => {
    heard.push(`CONNECT ${incoming.url} ${incoming.headers["proxy-authorization"] ?? ""}`.trim());
    const inner = connect(target, "127.0.0.1", () => {
      socket.write("HTTP/1.1 200 OK\r\n\r\n");
      inner.pipe(socket).pipe(inner);
    });
    for (const end of [inner, socket]) end.on("error", () => [inner, socket].map((each) => each.destroy()));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  const port = address instanceof Object ? address.port : 0;
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://ana:secret@127.0.0.1:${port}/`, heard, [Symbol.dispose]: close };
};

describe("an endpoint is reached through the proxy", () => {
  const through = (proxy: string, none: readonly string[] = []) => ({ proxies: { https: proxy, http: null, none } });

  test("that the settings name, with its name and password", async () => {
    await using server = await openModelServer(() => ({ content }));
    using proxy = await openProxy(server.port);
    expect(await askAt("http://endpoint.invalid/v1", through(proxy.url))).toEqual(["says"]);
    expect(proxy.heard.join()).toMatch(/endpoint\.invalid.* Basic /u);
  });

  test("but not where it lies on this machine, or NO_PROXY names it", async () => {
    await using server = await openModelServer(() => ({ content }));
    using proxy = await openProxy(server.port);
    expect(await askAt(server.url, through(proxy.url))).toEqual(["says"]);
    await expect(askAt("http://endpoint.invalid/v1", through(proxy.url, [".invalid"]))).rejects.toThrow(
      "there is no such name",
    );
    expect(proxy.heard).toEqual([]);
  });

  test("and a proxy that is not there is named, without its password", async () => {
    const settings = through("http://ana:secret@127.0.0.1:1/");
    const error = await askAt("http://endpoint.invalid/v1", { ...settings, timeoutMs: 800 }).catch(String);
    expect(error).toMatch(/127\.0\.0\.1:1/u);
    expect(error).not.toContain("secret");
  });
});

test("a reply may take longer than Node's own fetch waits, where the settings say so", async () => {
  await using server = await openModelServer(() => ({ content }));
  expect(await askAt(server.url, { timeoutMs: 900_000 })).toEqual(["says"]);
});

const folder = mkdtempSync(join(tmpdir(), "groundwire-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const certificate = (): boolean => {
  const curve = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2"];
  const name = ["-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1"];
  const files = ["-keyout", join(folder, "key.pem"), "-out", join(folder, "cert.pem")];
  try {
    execFileSync("openssl", ["req", "-x509", ...curve, ...name, ...files], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
};

test.skipIf(!certificate())(
  "NODE_EXTRA_CA_CERTS makes an authority of one's own known, and without it the fault names it (skipped where there is no openssl)",
  async () => {
    const [key, cert] = ["key.pem", "cert.pem"].map((file) => readFileSync(join(folder, file), "utf8"));
    const reply = { choices: [{ index: 0, message: { role: "assistant", content }, finish_reason: "stop" }] };
    const server = createSecureServer({ key, cert }, (_, response) => {
      response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(reply));
    });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    const address = server.address();
    const url = `https://127.0.0.1:${address instanceof Object ? address.port : 0}/v1`;
    const program = `
      import { z } from "zod";
      import { openEndpoint } from "./src/engine/model/endpoint.ts";
      import { modelSettings } from "./test/servers/settings.ts";
      const endpoint = openEndpoint(modelSettings(${JSON.stringify(url)}), () => {});
      const asked = { name: "answer", model: "", messages: [], shape: z.object({ kind: z.string() }), maxTokens: 100 };
      try {
        for await (const { value } of endpoint.pieces(asked, endpoint.account(), new AbortController().signal)) console.log(value);
      } catch (error) { console.log(error.message); }`;
    const run = async (extra: NodeJS.ProcessEnv): Promise<string> => {
      const args = ["--input-type=module-typescript", "--eval", program];
      const options = { cwd: join(import.meta.dirname, "../.."), env: { PATH: process.env.PATH, ...extra } };
      return (await promisify(execFile)(process.execPath, args, options)).stdout.trim();
    };
    try {
      const [with_, without] = await Promise.all([run({ NODE_EXTRA_CA_CERTS: join(folder, "cert.pem") }), run({})]);
      expect(with_).toBe("says");
      expect(without).toMatch(/certificate is not trusted.*NODE_EXTRA_CA_CERTS/u);
    } finally {
      server.close();
      server.closeAllConnections();
    }
  },
);
