import type { RequestListener } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fetchPage } from "../../src/article/fetch/page.ts";
import { noProxies, proxyFor } from "../../src/network/proxy.ts";
import { allowing, codeOf, faultOf, type Served, serve, serveProxy, strangers } from "./servers.ts";

const story: RequestListener = (_, response) =>
  response.writeHead(200, { "content-type": "text/html" }).end("<p>The ferry did not sail.</p>");
const signal = () => AbortSignal.timeout(15_000);

/** Stands for whatever must not be reached: any request to it fails the test. */
let canary: Served;
beforeAll(async () => {
  canary = await serve(story);
});
afterAll(() => canary.close());

/** Every way to write this machine, and places that only a machine's own network has. */
const forbidden = (port: number): string[] => {
  const hosts = `
    127.0.0.1 127.0.0.2 127.1 127.0.1 127.255.255.254 0 0.0.0.0 0.0 2130706433 017700000001 0x7f000001 0x7f.1 0x7f.0.0.1 0177.0.0.1 0177.0.1 0177.1
    00000177.0.0.1 127.0.0.1. 127.1. 2130706433. 0x7F.0X0.0x0.0x1 127.0x1 127.0.0x1 ①②⑦.⓪.⓪.① １２７.0.0.1 127。0。0。1 127．0．0．1 127｡0｡0｡1 %31%32%37.0.0.1
    127%2e0%2e0%2e1 %32130706433 localhost LOCALHOST LocalHost localhost. localhost.localdomain a.localhost x.y.localhost. ⓛocalhost ｌｏｃａｌｈｏｓｔ loc%61lhost
    ip6-localhost ip6-loopback [::1] [::] [0::1] [0:0:0:0:0:0:0:1] [0000:0000:0000:0000:0000:0000:0000:0001] [::ffff:127.0.0.1] [::ffff:7f00:1] [::FFFF:127.0.0.1]
    [::127.0.0.1] [::7f00:1] [0:0:0:0:0:ffff:127.0.0.1] [::ffff:0:127.0.0.1] [64:ff9b::127.0.0.1] [64:ff9b::7f00:1] [64:ff9b:1::7f00:1] [2002:7f00:1::] [2002:7f00:1::1]
    [2001:0:7f00:1::] [2001:0:0:0:0:0:80ff:fffe] [fe80::1] [fec0::1] [fd00::1] [fc00::1] [ff02::1] [fe80::5efe:127.0.0.1] [2a00::5efe:127.0.0.1] [fd00:ec2::254]
    169.254.169.254 169.254.0.1 169.254.170.2 2852039166 0xa9fea9fe 0251.0376.0251.0376 [::ffff:169.254.169.254] [::ffff:a9fe:a9fe] 100.100.100.200 168.63.129.16 192.0.0.192
    10.0.0.1 10.255.255.254 172.16.0.1 172.31.255.254 192.168.0.1 192.168.255.254 100.64.0.1 100.127.255.254 192.0.0.1 192.0.2.1 198.18.0.1 198.19.0.1 198.51.100.1
    203.0.113.1 224.0.0.1 239.255.255.250 240.0.0.1 255.255.255.255 metadata metadata.google.internal instance-data kubernetes.default.svc host.docker.internal
    printer.local router.lan intranet.corp localtest.me lvh.me 127.0.0.1.nip.io 7f000001.nip.io 127-0-0-1.sslip.io
  `;
  return hosts
    .trim()
    .split(/\s+/)
    .flatMap((host) => [`http://${host}:${port}/`, `https://${host}:${port}/`])
    .concat([
      `http://user@127.0.0.1:${port}/`,
      `http://example.com@127.0.0.1:${port}/`,
      `http://127.0.0.1:${port}@127.0.0.1:${port}/`,
      `http:\\\\127.0.0.1:${port}\\`,
      `http:127.0.0.1:${port}`,
      `http:////127.0.0.1:${port}/`,
      `http://127.0.0.1:${port}\\@example.com/`,
      `http://127.0.0.1\t:${port}/`,
      `ht\ttp://127.0.0.1:${port}/`,
      `ftp://127.0.0.1:${port}/`,
      `gopher://127.0.0.1:${port}/_GET`,
      "file:///etc/hostname",
      `ws://127.0.0.1:${port}/`,
      `http://127.0.0.1:${port}?@example.com/`,
      `http://127.0.0.1:${port}#@example.com/`,
    ]);
};

describe("what is refused", () => {
  test("more than a hundred forbidden places in any spelling, directly and behind a proxy, and none is reached", async () => {
    const proxy = await serveProxy({ localhost: canary.port, "127.0.0.1": canary.port });
    const proxied = { ...strangers, proxies: { https: proxy.origin, http: null, none: [] } };
    const links = forbidden(canary.port);
    expect(links.length).toBeGreaterThan(200);
    for (const link of links) {
      expect([link, await codeOf(link, strangers)]).toEqual([link, "address-refused"]);
      expect([link, await codeOf(link, proxied)]).toEqual([link, "address-refused"]);
    }
    expect(canary.requests).toEqual([]);
    expect(proxy.requests).toEqual([]);
    await proxy.close();
  });

  test.each([
    [["127.0.0.1"]],
    [["10.0.0.8"]],
    [["::1"]],
    [["::ffff:127.0.0.1"]],
    [["64:ff9b::7f00:1"]],
    [["169.254.169.254"]],
    [["93.184.216.34", "127.0.0.1"]],
    [["2606:2800:21f::1", "fd00::1"]],
    [["fe80::1%lo"]],
    [["0.0.0.0"]],
    [["not an address"]],
  ])("a public name that leads to %j", async (addresses) => {
    const fault = await faultOf(`http://www.example.com:${canary.port}/`, {
      ...strangers,
      lookup: async () => addresses,
    });
    expect(fault.code).toBe("address-refused");
    expect(fault.message).not.toContain(addresses[0]);
    expect(canary.requests).toEqual([]);
  });

  test("a name that changes its answer after it was checked: it is asked once for each connection, and what was checked is connected to", async () => {
    const server = await serve(story);
    const answers = [["127.0.0.1"], ["169.254.169.254"]];
    let asked = 0;
    const lookup = async () => answers[asked++] ?? [];
    const options = { ...strangers, allowed: [{ host: "wiki.corp", port: null }], lookup };
    expect((await fetchPage(`http://wiki.corp:${server.port}/`, options, signal())).status).toBe(200);
    expect(asked).toBe(1);
    await server.close();
  });

  test("a name that the operator allows and that turns from a private address to the cloud's own", async () => {
    const server = await serve((_, response) =>
      response.writeHead(302, { location: "/next", connection: "close" }).end(),
    );
    const answers = [["127.0.0.1"], ["169.254.169.254"]];
    const lookup = async () => answers.shift() ?? [];
    const options = { ...strangers, allowed: [{ host: "wiki.corp", port: null }], lookup };
    expect(await codeOf(`http://wiki.corp:${server.port}/`, options)).toBe("address-refused");
    expect(server.requests).toEqual(["GET /"]);
    await server.close();
  });

  test("a public name with the address of a host that the operator allows", async () => {
    const options = allowing(canary.port, { lookup: async () => ["127.0.0.1"] });
    expect(await codeOf(`http://www.example.com:${canary.port}/`, options)).toBe("address-refused");
    expect(await codeOf(`http://localhost:${canary.port}/`, options)).toBe("address-refused");
    expect(await codeOf(`http://127.0.0.2:${canary.port}/`, options)).toBe("address-refused");
    expect(await codeOf(`http://127.0.0.1:${canary.port + 1}/`, options)).toBe("address-refused");
    expect(canary.requests).toEqual([]);
  });
});

describe("what the operator allows", () => {
  test("is read by the name or the address that was named, on the port that was named", async () => {
    const server = await serve(story);
    const named = {
      ...strangers,
      allowed: [{ host: "wiki.corp", port: server.port }],
      lookup: async () => ["127.0.0.1"],
    };
    expect((await fetchPage(`http://Wiki.Corp:${server.port}/`, named, signal())).status).toBe(200);
    expect((await fetchPage(`http://0x7f.1:${server.port}/`, allowing(server.port), signal())).status).toBe(200);
    expect(
      (
        await fetchPage(
          `http://localhost:${server.port}/`,
          { ...strangers, allowed: [{ host: "localhost", port: null }] },
          signal(),
        )
      ).status,
    ).toBe(200);
    await server.close();
  });
});

describe("behind a proxy", () => {
  test("the proxy opens http links and resolves their names", async () => {
    const server = await serve(story);
    const proxy = await serveProxy({ "www.example.com": server.port });
    const lookup = () => Promise.reject(new Error("nobody asks here"));
    const options = {
      ...strangers,
      lookup,
      proxies: { https: proxy.origin.replace("//", "//me:se%20cret@"), http: null, none: [] },
    };
    expect((await fetchPage("http://www.example.com/story", options, signal())).kind).toBe("html");
    expect(proxy.requests).toEqual([`GET http://www.example.com/story Basic ${btoa("me:se cret")}`]);
    expect(server.requests).toEqual(["GET /story"]);
    await Promise.all([server.close(), proxy.close()]);
  });

  test("https links go through a tunnel, and a proxy that refuses one is named", async () => {
    const proxy = await serveProxy({});
    const options = { ...strangers, proxies: { https: proxy.origin, http: null, none: [] } };
    const fault = await faultOf("https://www.example.com/", options);
    expect(fault.code).toBe("connection-failed");
    expect(fault.message).toContain("proxy 127.0.0.1");
    expect(proxy.requests).toEqual(["CONNECT www.example.com:443"]);
    await proxy.close();
  });

  test("redirects to private names are refused before the proxy hears of them", async () => {
    const server = await serve((_, response) => response.writeHead(302, { location: "http://wiki.corp/" }).end());
    const proxy = await serveProxy({ "www.example.com": server.port, "wiki.corp": canary.port });
    const options = { ...strangers, proxies: { https: proxy.origin, http: null, none: [] } };
    expect(await codeOf("http://www.example.com/", options)).toBe("address-refused");
    expect(proxy.requests).toHaveLength(1);
    expect(canary.requests).toEqual([]);
    await Promise.all([server.close(), proxy.close()]);
  });

  test("hosts of NO_PROXY are opened from here, with every check", async () => {
    const proxy = await serveProxy({ "www.example.com": canary.port });
    const options = {
      ...strangers,
      lookup: async () => ["127.0.0.1"],
      proxies: { https: proxy.origin, http: null, none: [".example.com"] },
    };
    expect(await codeOf(`http://www.example.com:${canary.port}/`, options)).toBe("address-refused");
    expect([...proxy.requests, ...canary.requests]).toEqual([]);
    await proxy.close();
  });

  test("a proxy that is not there is told as that", async () => {
    const options = { ...strangers, proxies: { https: "http://127.0.0.1:9/", http: null, none: [] } };
    const fault = await faultOf("http://www.example.com/", options);
    expect([fault.code, fault.message.includes("proxy 127.0.0.1:9")]).toEqual(["connection-failed", true]);
  });

  const proxies = { https: "http://p:1", http: null, none: [] };
  test.each([
    ["https://a.example/", { ...proxies }, "http://p:1"],
    ["http://a.example/", { ...proxies }, "http://p:1"],
    ["http://a.example/", { ...proxies, http: "http://q:2" }, "http://q:2"],
    ["https://a.example/", { ...noProxies, http: "http://q:2" }, "http://q:2"],
    ["https://a.example/", noProxies, null],
    ["https://a.example/", { ...proxies, none: ["*"] }, null],
    ["https://a.example/", { ...proxies, none: ["a.example"] }, null],
    ["https://b.a.example/", { ...proxies, none: ["a.example"] }, null],
    ["https://b.a.example/", { ...proxies, none: ["*.A.example"] }, null],
    ["https://ba.example/", { ...proxies, none: ["a.example"] }, "http://p:1"],
    ["https://a.example/", { ...proxies, none: ["a.example:8080"] }, "http://p:1"],
    ["https://a.example:8080/", { ...proxies, none: ["a.example:8080"] }, null],
    ["http://10.1.2.3/", { ...proxies, none: ["10.0.0.0/8"] }, null],
    ["http://11.1.2.3/", { ...proxies, none: ["10.0.0.0/8"] }, "http://p:1"],
    ["http://[fd00::5]/", { ...proxies, none: ["fd00::5"] }, null],
    ["http://[fd00::5]:81/", { ...proxies, none: ["[fd00::5]:81"] }, null],
    ["http://127.0.0.1:3000/", proxies, null],
    ["http://localhost/", proxies, null],
    ["http://[::1]/", proxies, null],
  ])("%s with %j goes by %s", (link, settings, way) => {
    expect(proxyFor(new URL(link), settings)).toBe(way);
  });
});
