import { expect, test } from "vitest";
import { isLoopback, refusalOf } from "#web/door.ts";

const here = { host: "127.0.0.1:3000" };

test.each(["127.0.0.1", "127.0.0.1:3000", "localhost", "LOCALHOST:3000", "::1", "[::1]:3000", "chat.localhost"])(
  "%s is this machine",
  (host) => expect(isLoopback(host)).toBe(true),
);

test.each(["0.0.0.0", "::", "192.168.1.4", "localhost.example.org", "example.org:3000", "", "127.0.0.1.example.org"])(
  "%s is not this machine alone",
  (host) => expect(isLoopback(host)).toBe(false),
);

test("without a token programs and pages of this machine are let in", () => {
  expect(refusalOf(here, null)).toBeNull();
  expect(refusalOf({ ...here, origin: "http://127.0.0.1:3000", "sec-fetch-site": "same-origin" }, null)).toBeNull();
});

test.each([
  ["another site's page", { ...here, origin: "https://evil.example" }],
  ["a page without an origin", { ...here, origin: "null" }],
  ["another port's page", { ...here, origin: "http://127.0.0.1:8080" }],
  ["a picture on another site", { ...here, "sec-fetch-site": "cross-site" }],
  ["a name of another's that leads here", { host: "rebound.example:3000" }],
  ["what a proxy passes on", { ...here, "x-forwarded-for": "203.0.113.5" }],
])("without a token %s is not let in", (_, headers) => {
  expect(refusalOf(headers, null)).toMatchObject({ status: 403, code: "not-from-here" });
});

test("with a token it alone lets in, wherever one comes from", () => {
  const token = "a-token-of-some-length";
  expect(
    refusalOf({ host: "bot.example", authorization: `Bearer ${token}`, "x-forwarded-for": "x" }, token),
  ).toBeNull();
  expect(refusalOf({ ...here, authorization: `bearer ${token}` }, token)).toBeNull();
  for (const authorization of [undefined, "", "Bearer", `Bearer ${token}x`, `Basic ${token}`, token])
    expect(refusalOf({ ...here, authorization }, token)).toMatchObject({ status: 401 });
});
