import { expect, test } from "vitest";
import { readConfig } from "../../src/config.ts";

test("nothing needs to be set, and a variable set to nothing is not set", () => {
  expect(readConfig({})).toEqual({
    logLevel: "error",
    colour: null,
    columns: null,
    allowedPrivateHosts: [],
    proxies: { https: null, http: null, none: [] },
  });
  expect(readConfig({ NO_COLOR: "", COLUMNS: "", LOG_LEVEL: "" })).toEqual(readConfig({}));
});

test("every mistake is told at once", () => {
  expect(() => readConfig({ LOG_LEVEL: "loud", COLUMNS: "wide" })).toThrow(/2 mistakes: LOG_LEVEL: .*; COLUMNS: /u);
});

test.each([
  [{ NO_COLOR: "1" }, false],
  [{ NO_COLOR: "0", FORCE_COLOR: "1" }, false],
  [{ FORCE_COLOR: "1" }, true],
  [{ FORCE_COLOR: "0" }, false],
  [{ TERM: "dumb" }, false],
  [{ TERM: "dumb", FORCE_COLOR: "1" }, true],
])("%j: colour %s", (variables, colour) => {
  expect(readConfig(variables).colour).toBe(colour);
});

test("a terminal that does not know its width has none", () => {
  expect(readConfig({ COLUMNS: "0" }).columns).toBeNull();
});

test("private hosts are names or addresses as links spell them, each with an optional port", () => {
  const list = "Wiki.Corp, 10.0.0.5:8080, ::1, [fd00::5]:81, localhost:80, intranet.example.org:443,0x7f.1";
  expect(readConfig({ ALLOWED_PRIVATE_HOSTS: list }).allowedPrivateHosts).toEqual([
    { host: "wiki.corp", port: null },
    { host: "10.0.0.5", port: 8080 },
    { host: "[::1]", port: null },
    { host: "[fd00::5]", port: 81 },
    { host: "localhost", port: 80 },
    { host: "intranet.example.org", port: 443 },
    { host: "127.0.0.1", port: null },
  ]);
});

test.each(["http://wiki.corp", "10.0.0.0/8", "*.corp", "a@b", "host:99999", "host:0", "[::1", "a b?c"])(
  "a private host spelt %s is a mistake",
  (entry) => {
    expect(() => readConfig({ ALLOWED_PRIVATE_HOSTS: entry })).toThrow(
      /ALLOWED_PRIVATE_HOSTS.*not a name or an address/u,
    );
  },
);

test("proxies are read in capitals or small letters, and only as http or https addresses", () => {
  const { proxies } = readConfig({
    https_proxy: "proxy.example.org:3128",
    NO_PROXY: "a.example, .b.example 10.0.0.0/8",
  });
  expect(proxies).toEqual({
    https: "http://proxy.example.org:3128/",
    http: null,
    none: ["a.example", ".b.example", "10.0.0.0/8"],
  });
  expect(() => readConfig({ HTTPS_PROXY: "socks5://proxy" })).toThrow(
    /HTTPS_PROXY: a proxy is an http or https address/u,
  );
});
