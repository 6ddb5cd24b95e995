import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { codeOf, serve, strangers } from "./servers.ts";

/** A certificate that nobody vouches for; null where there is no openssl to make it. */
const selfSigned = (): { key: Buffer; cert: Buffer } | null => {
  const folder = mkdtempSync(join(tmpdir(), "groundwire-"));
  const [key, cert] = [join(folder, "key.pem"), join(folder, "cert.pem")];
  try {
    const curve = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1"];
    execFileSync(
      "openssl",
      ["req", "-x509", ...curve, "-nodes", "-keyout", key, "-out", cert, "-days", "2", "-subj", "/CN=wiki.corp"],
      { stdio: "ignore" },
    );
    return { key: readFileSync(key), cert: readFileSync(cert) };
  } catch {
    return null;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const pair = selfSigned();

test.skipIf(pair === null)(
  "a site that cannot prove who it is is not read (skipped where there is no openssl)",
  async () => {
    const server = await serve((_, response) => response.end("<p>hello"), createServer(pair ?? {}));
    const options = { ...strangers, allowed: [{ host: "wiki.corp", port: null }], lookup: async () => ["127.0.0.1"] };
    expect(await codeOf(`https://wiki.corp:${server.port}/`, options)).toBe("tls-failed");
    expect(server.requests).toEqual([]);
    await server.close();
  },
);
