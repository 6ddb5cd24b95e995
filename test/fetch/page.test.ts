import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { createServer as createRawServer } from "node:net";
import { brotliCompressSync, constants, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from "node:zlib";
import { afterEach, describe, expect, test } from "vitest";
import { makePageCache } from "../../src/article/fetch/cache.ts";
import { decodeHtml } from "../../src/article/fetch/decode.ts";
import { fetchPage } from "../../src/article/fetch/page.ts";
import { nextHop } from "../../src/article/fetch/redirects.ts";
import { Fault } from "../../src/brief/fault.ts";
import { allowing, codeOf, faultOf, type Served, serve, strangers } from "./servers.ts";

const open: { close(): Promise<void> }[] = [];
const started = async (listener: RequestListener): Promise<Served> => {
  const server = await serve(listener);
  open.push(server);
  return server;
};
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

const signal = () => AbortSignal.timeout(15_000);
const story = "<!doctype html><title>Ferry</title><p>The ferry did not sail on Monday.</p>";
const html = (response: ServerResponse, body: string | Uint8Array = story, more: Record<string, string> = {}) =>
  response.writeHead(200, { "content-type": "text/html; charset=utf-8", ...more }).end(body);

describe("a page", () => {
  test("comes as its bytes, with where it came from and what the server said of it", async () => {
    const server = await started((_, response) => html(response, story, { etag: '"1"' }));
    const page = await fetchPage(`${server.origin}/a?b=1#c`, allowing(server.port), signal());
    expect(page).toMatchObject({
      url: `${server.origin}/a?b=1`,
      requested: `${server.origin}/a?b=1`,
      status: 200,
      kind: "html",
      charset: "utf-8",
      isFromCache: false,
    });
    expect(page.headers.etag).toBe('"1"');
    expect(Buffer.from(page.bytes).toString()).toBe(story);
    expect(server.requests).toEqual(["GET /a?b=1"]);
  });

  test("is asked for once, under an honest name, with no cookie, referrer or language of anybody", async () => {
    let asked: IncomingMessage["headers"] = {};
    const server = await started((request, response) => {
      asked = request.headers;
      html(response);
    });
    await fetchPage(server.origin, allowing(server.port), signal());
    expect(asked["user-agent"]).toMatch(
      /^Groundwire\/0\.0\.0 \(self-hosted; opens one page when a person asks for it\)$/,
    );
    expect(Object.keys(asked).toSorted()).toEqual(["accept", "accept-encoding", "connection", "host", "user-agent"]);
  });

  test.each([
    [404, "http-status"],
    [410, "http-status"],
    [500, "http-status"],
    [403, "http-status"],
    [451, "http-status"],
    [402, "paywall"],
    [401, "login"],
  ])("that answers %i is %s", async (status, code) => {
    const server = await started((_, response) =>
      response.writeHead(status, { "content-type": "text/html" }).end("<h1>No</h1>"),
    );
    const fault = await faultOf(server.origin, allowing(server.port));
    expect(fault.code).toBe(code);
    expect(fault.message).toMatch(/paste/i);
  });

  test("that challenges robots is told from one that forbids", async () => {
    const server = await started((_, response) =>
      response
        .writeHead(403, { "content-type": "text/html", "cf-mitigated": "challenge" })
        .end("<title>Just a moment...</title>"),
    );
    expect(await codeOf(server.origin, allowing(server.port))).toBe("bot-block");
  });

  test("without a body is empty", async () => {
    const server = await started((_, response) => html(response, ""));
    expect(await codeOf(server.origin, allowing(server.port))).toBe("empty");
  });

  test("that breaks off is not taken for the whole", async () => {
    const server = await started((_, response) => {
      response.writeHead(200, { "content-type": "text/html", "content-length": "5000" });
      response.write(story, () => response.destroy());
    });
    expect(await codeOf(server.origin, allowing(server.port))).toBe("connection-failed");
  });

  test("on a port that nobody listens at is a failed connection", async () => {
    const server = await started((_, response) => html(response));
    await server.close();
    expect(await codeOf(server.origin, allowing(server.port))).toBe("connection-failed");
  });

  test("of a name that nobody has is not found", async () => {
    const lookup = () => Promise.reject(Object.assign(new Error("no"), { code: "ENOTFOUND" }));
    expect(await codeOf("https://www.nobody-has-this.example/", { ...strangers, lookup })).toBe("host-not-found");
  });

  test("that does not speak TLS fails as that", async () => {
    const server = await started((_, response) => html(response));
    expect(await codeOf(server.origin.replace("http:", "https:"), allowing(server.port))).toMatch(
      /tls-failed|connection-failed/,
    );
  });
});

describe("bounds", () => {
  test("a body that drips is given up in time", async () => {
    const server = await started((_, response) => {
      response.writeHead(200, { "content-type": "text/html" });
      const drip = setInterval(() => response.write(" "), 20);
      response.on("close", () => clearInterval(drip));
    });
    const began = performance.now();
    expect(await codeOf(server.origin, allowing(server.port, { limits: { timeMs: 300 } }))).toBe("timed-out");
    expect(performance.now() - began).toBeLessThan(2_000);
  });

  test("headers that never come are given up in time", async () => {
    const server = await started(() => {});
    expect(await codeOf(server.origin, allowing(server.port, { limits: { timeMs: 200 } }))).toBe("timed-out");
  });

  test("a name that is looked up for ever is given up in time", async () => {
    const lookup = () => new Promise<string[]>(() => {});
    expect(await codeOf("https://www.example.com/", { ...strangers, lookup, limits: { timeMs: 200 } })).toBe(
      "timed-out",
    );
  });

  test("redirects that are slow each are bounded together", async () => {
    const server = await started(
      (_, response) => void setTimeout(() => response.writeHead(302, { location: "/" }).end(), 120),
    );
    expect(await codeOf(server.origin, allowing(server.port, { limits: { timeMs: 300 } }))).toBe("timed-out");
  });

  test("whoever asked can stop it, and gets their own reason", async () => {
    const server = await started(() => {});
    const stop = new AbortController();
    setTimeout(() => stop.abort(new Error("enough")), 50);
    await expect(fetchPage(server.origin, allowing(server.port), stop.signal)).rejects.toThrow("enough");
  });

  test("a body without end is cut off", async () => {
    const server = await started((_, response) => {
      response.writeHead(200, { "content-type": "text/html" });
      const fill = (): void => {
        while (!response.destroyed && response.write("x".repeat(65_536)));
        if (!response.destroyed) response.once("drain", fill);
      };
      fill();
    });
    expect(await codeOf(server.origin, allowing(server.port, { limits: { pageBytes: 1_000_000 } }))).toBe("too-large");
  });

  test("a body that is announced too large is not read", async () => {
    const server = await started((_, response) =>
      response.writeHead(200, { "content-type": "text/html", "content-length": "99999999" }).write("x"),
    );
    expect(await codeOf(server.origin, allowing(server.port))).toBe("too-large");
  });

  test("headers without end are refused", async () => {
    const server = await started((_, response) =>
      html(response, story, Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`x-${at}`, "y".repeat(1_000)]))),
    );
    expect(await codeOf(server.origin, allowing(server.port))).toBe("too-large");
  });

  test("an answer that is no HTTP is a failed connection", async () => {
    const server = createRawServer((socket) => {
      socket.on("error", () => {});
      socket.resume();
      socket.write("SSH-2.0-OpenSSH_9.6\r\n");
    });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    const address = server.address();
    const port = address && typeof address === "object" ? address.port : 0;
    expect(await codeOf(`http://127.0.0.1:${port}/`, allowing(port))).toBe("connection-failed");
    await new Promise((done) => server.close(done));
  });

  const plain = Buffer.from(story);
  const zeros = Buffer.alloc(30_000_000);
  const codings: [string, (bytes: Uint8Array) => Uint8Array][] = [
    ["gzip", gzipSync],
    ["x-gzip", gzipSync],
    ["deflate", deflateSync],
    ["deflate", deflateRawSync],
    ["br", (bytes) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } })],
    ["zstd", zstdCompressSync],
    ["identity", (bytes) => bytes],
    ["none", (bytes) => bytes],
    ["UTF-8", (bytes) => bytes],
  ];

  test.each(codings)("%s is unpacked", async (coding, pack) => {
    const server = await started((_, response) => html(response, pack(plain), { "content-encoding": coding }));
    expect(Buffer.from((await fetchPage(server.origin, allowing(server.port), signal())).bytes).toString()).toBe(story);
  });

  test("coding upon coding is unpacked in order", async () => {
    const server = await started((_, response) =>
      html(response, gzipSync(brotliCompressSync(plain)), { "content-encoding": "br, gzip" }),
    );
    expect(Buffer.from((await fetchPage(server.origin, allowing(server.port), signal())).bytes).toString()).toBe(story);
  });

  test.each(codings.slice(0, 6))("a bomb of %s is stopped", async (coding, pack) => {
    const bomb = pack(zeros);
    const server = await started((_, response) => html(response, bomb, { "content-encoding": coding }));
    const before = process.memoryUsage().rss;
    expect(await codeOf(server.origin, allowing(server.port, { limits: { pageBytes: 1_000_000 } }))).toBe("too-large");
    expect(process.memoryUsage().rss - before).toBeLessThan(60_000_000);
  });

  test("a bomb within a bomb is stopped", async () => {
    const server = await started((_, response) =>
      html(response, gzipSync(gzipSync(zeros)), { "content-encoding": "gzip, gzip" }),
    );
    expect(await codeOf(server.origin, allowing(server.port, { limits: { pageBytes: 1_000_000 } }))).toBe("too-large");
  });

  test.each([
    ["gzip", Buffer.from("this is not packed"), "connection-failed"],
    ["gzip", gzipSync(plain).subarray(0, 40), "connection-failed"],
    ["compress", plain, "unsupported-type"],
    ["constructor", plain, "unsupported-type"],
    ["gzip, gzip, gzip, gzip", plain, "unsupported-type"],
  ])("a body that %s does not unpack is refused", async (coding, body, code) => {
    const server = await started((_, response) => html(response, body, { "content-encoding": coding }));
    expect(await codeOf(server.origin, allowing(server.port))).toBe(code);
  });
});

describe("what it is", () => {
  const pdf = "%PDF-1.7\n%âãÏÓ\n1 0 obj";
  test.each([
    ["text/html", story, "", "html"],
    ["TEXT/HTML;charset=utf-8", "no tags at all", "", "html"],
    ["application/xhtml+xml", '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"/>', "", "html"],
    ["text/xml", '<?xml version="1.0"?><!DOCTYPE html><html/>', "", "html"],
    ["text/plain", "The ferry did not sail.", "", "text"],
    ["text/plain", "# Ferry", "/README.md", "markdown"],
    ["text/markdown; charset=UTF-8", "# Ferry", "", "markdown"],
    ["application/pdf", pdf, "", "pdf"],
    ["application/octet-stream", pdf, "", "pdf"],
    ["text/html", pdf, "", "pdf"],
    ["application/octet-stream", "The ferry did not sail.", "", "text"],
    ["", story, "", "html"],
    ["text/plain", story, "", "html"],
    ["application/pdf", story, "", "html"],
    ["text/html", "\u{feff}<html><body>x", "", "html"],
    ["text/html, text/html", story, "", "html"],
    ["text/plain, text/html; charset=utf-8", "no tags at all", "", "html"],
    ["html", story, "", "html"],
  ])("%s with %j at %s is %s", async (type, body, path, kind) => {
    const server = await started((_, response) =>
      response.writeHead(200, type ? { "content-type": type } : {}).end(body),
    );
    expect((await fetchPage(`${server.origin}${path}`, allowing(server.port), signal())).kind).toBe(kind);
  });

  test.each([
    ["image/png", "\u0089PNG\r\n"],
    ["video/mp4", "x"],
    ["application/json", '{"a": 1}'],
    ["application/zip", "PK\u0003\u0004"],
    ["application/octet-stream", "PK\u0003\u0004\0\0"],
    ["text/html", "\u0089PNG\r\n\u001a\n\0\0\0"],
    ["text/plain", "\u007fELF\u0002\u0001\0"],
    ["application/rss+xml", "<rss/>"],
    ["text/xml", '<?xml version="1.0"?><rss version="2.0"></rss>'],
    ["application/pdf", "not one"],
    ["text/event-stream", "data: x"],
    ["text/javascript", "alert(1)"],
    ["*@everyone*/<b>", "x"],
  ])("%s with %j is refused", async (type, body) => {
    const server = await started((_, response) =>
      response.writeHead(200, { "content-type": type }).end(Buffer.from(body, "latin1")),
    );
    expect(await codeOf(server.origin, allowing(server.port))).toBe("unsupported-type");
  });

  test("a charset comes along for whoever decodes it", async () => {
    const server = await started((_, response) =>
      response
        .writeHead(200, { "content-type": 'text/html; charset="windows-1251"' })
        .end(Buffer.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2])),
    );
    const { bytes, charset } = await fetchPage(server.origin, allowing(server.port), signal());
    expect(decodeHtml(bytes, charset)).toBe("Привет");
  });
});

describe("redirects", () => {
  test("are followed, each checked, to the address that answers", async () => {
    const server = await started((request, response) =>
      request.url === "/3"
        ? html(response)
        : response.writeHead(302, { location: `./${Number(request.url?.slice(1) || 0) + 1}#x` }).end(),
    );
    const page = await fetchPage(server.origin, allowing(server.port), signal());
    expect(page).toMatchObject({ url: `${server.origin}/3`, requested: `${server.origin}/` });
    expect(server.requests).toEqual(["GET /", "GET /1", "GET /2", "GET /3"]);
  });

  test("are five at most", async () => {
    const hops =
      (most: number): RequestListener =>
      (request, response) =>
        Number(request.url?.slice(1)) >= most
          ? html(response)
          : response.writeHead(301, { location: `/${Number(request.url?.slice(1)) + 1}` }).end();
    const five = await started(hops(5));
    expect((await fetchPage(`${five.origin}/0`, allowing(five.port), signal())).url).toBe(`${five.origin}/5`);
    const six = await started(hops(6));
    expect(await codeOf(`${six.origin}/0`, allowing(six.port))).toBe("too-many-redirects");
    expect(six.requests).toHaveLength(6);
  });

  test("never lead to a forbidden place", async () => {
    const canary = await started((_, response) => html(response));
    const places = [
      canary.origin,
      `http://localhost:${canary.port}/`,
      `http://[::1]:${canary.port}/`,
      `http://[::ffff:127.0.0.1]:${canary.port}/`,
      `http://0x7f000001:${canary.port}/`,
      `http://2130706433:${canary.port}/`,
      `//127.0.0.1:${canary.port}/`,
      `http://127.1:${canary.port}/`,
      `http://0:${canary.port}/`,
      "http://169.254.169.254/latest/meta-data/",
      "file:///etc/passwd",
      "ftp://127.0.0.1/",
      "javascript:alert(1)",
      "data:text/html,x",
      "http://a:b@example.com/",
      "http://[",
      "http://printer/",
      "gopher://127.0.0.1/",
    ];
    for (const status of [301, 302, 303, 307, 308]) {
      const server = await started((request, response) =>
        response.writeHead(status, { location: places[Number(request.url?.slice(1))] ?? "" }).end(),
      );
      for (const [at, place] of places.entries())
        expect([place, await codeOf(`${server.origin}/${at}`, allowing(server.port))]).toEqual([
          place,
          "address-refused",
        ]);
    }
    expect(canary.requests).toEqual([]);
  });

  test("never lead from https to http", () => {
    const from = new URL("https://example.com/a");
    expect(() => nextHop(from, 301, "http://example.com/b", [])).toThrow(Fault);
    expect(nextHop(from, 301, "//example.org/b", [])?.href).toBe("https://example.org/b");
    expect(nextHop(new URL("http://example.com/a"), 301, "https://example.com/b", [])?.href).toBe(
      "https://example.com/b",
    );
    expect(nextHop(from, 200, "/b", [])).toBeNull();
  });

  test("carry a cookie back to the place that set it, and to no other", async () => {
    const seen: string[] = [];
    const other = await started((request, response) => {
      seen.push(`other ${request.headers.cookie ?? "-"}`);
      html(response);
    });
    const server = await started((request, response) => {
      seen.push(`${request.url} ${request.headers.cookie ?? "-"}`);
      const location = request.url === "/" ? "/again" : `${other.origin}/`;
      response.writeHead(302, { location, "set-cookie": ["seen=1; Path=/; HttpOnly", "bad=a b"] }).end();
    });
    const allowed = [server, other].map(({ port }) => ({ host: "127.0.0.1", port }));
    await fetchPage(server.origin, { ...strangers, allowed }, signal());
    expect(seen).toEqual(["/ -", "/again seen=1", "other -"]);
  });

  test("without a place to go are an answer like any other", async () => {
    const server = await started((_, response) => response.writeHead(302).end());
    expect(await codeOf(server.origin, allowing(server.port))).toBe("http-status");
  });
});

describe("a short memory", () => {
  const served =
    (requests: (string | undefined)[]): RequestListener =>
    (request, response) => {
      requests.push(request.headers["if-none-match"]);
      if (request.headers["if-none-match"] === '"v1"') response.writeHead(304).end();
      else html(response, story, { etag: '"v1"' });
    };

  test("gives a page again within a minute without asking, and asks whether it changed after that", async () => {
    const asked: (string | undefined)[] = [];
    const server = await started(served(asked));
    let clock = 0;
    const options = allowing(server.port, { cache: makePageCache({ now: () => clock }) });
    const read = async () => (await fetchPage(server.origin, options, signal())).isFromCache;
    expect(await read()).toBe(false);
    clock = 59_000;
    expect(await read()).toBe(true);
    clock = 120_000;
    expect(await read()).toBe(true);
    expect(asked).toEqual([undefined, '"v1"']);
    clock = 2_000_000;
    expect(await read()).toBe(false);
    expect(asked).toEqual([undefined, '"v1"', undefined]);
  });

  test("never gives what the settings no longer allow", async () => {
    const server = await started(served([]));
    const options = allowing(server.port, { cache: makePageCache({ now: () => 0 }) });
    await fetchPage(server.origin, options, signal());
    expect(await codeOf(server.origin, { ...options, allowed: [] })).toBe("address-refused");
  });

  test("is bounded in pages and in bytes, and keeps nothing that says no-store", async () => {
    const server = await started((request, response) =>
      html(response, story, request.url === "/secret" ? { "cache-control": "private, no-store" } : {}),
    );
    const cache = makePageCache({ now: () => 0, entries: 2, bytes: story.length * 3 });
    const options = allowing(server.port, { cache });
    for (const path of ["/1", "/2", "/3", "/secret"]) await fetchPage(server.origin + path, options, signal());
    expect(["/1", "/2", "/3", "/secret"].map((path) => cache.find(server.origin + path) !== null)).toEqual([
      false,
      true,
      true,
      false,
    ]);
    const small = makePageCache({ now: () => 0, bytes: 10 });
    await fetchPage(`${server.origin}/4`, allowing(server.port, { cache: small }), signal());
    expect(small.find(`${server.origin}/4`)).toBeNull();
  });
});
