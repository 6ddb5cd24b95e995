import fc from "fast-check";
import { expect, test } from "vitest";
import { z } from "zod";
import { contentKey, linkKey } from "#store/articles.ts";
import { newKey } from "#store/seal.ts";
import { openJson, sealJson } from "#store/sealed.ts";

const here = { workspace: "chat:T1", conversation: "C1" };
const row = { what: "turn", thread: "t1", id: "1" } as const;
const key = newKey();

test("whatever was sealed opens as it was, with its key and in its place", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const plain = JSON.parse(JSON.stringify(value));
      expect(openJson(key, sealJson(key, value, here, row), here, row, z.unknown())).toEqual(plain);
    }),
  );
});

test("it opens nowhere else: not in another row, thread, conversation or workspace, nor as another thing, nor by another key", () => {
  const sealed = sealJson(key, "Ministers met.", here, row);
  const opened = (with_: Uint8Array, scope: typeof here, about: Parameters<typeof openJson>[3]) => () =>
    openJson(with_, sealed, scope, about, z.string());
  expect(opened(key, here, row)()).toBe("Ministers met.");
  expect(opened(newKey(), here, row)).toThrow();
  expect(opened(key, here, { ...row, id: "2" })).toThrow();
  expect(opened(key, here, { ...row, thread: "t2" })).toThrow();
  expect(opened(key, here, { ...row, what: "brief" })).toThrow();
  expect(opened(key, { ...here, conversation: "C2" }, row)).toThrow();
  expect(opened(key, { ...here, workspace: "chat:T2" }, row)).toThrow();
});

test("a single bit that was changed, anywhere, is seen", () => {
  const sealed = sealJson(key, { text: "Ministers met." }, here, row);
  fc.assert(
    fc.property(fc.nat(sealed.length * 8 - 1), (bit) => {
      const changed = Uint8Array.from(sealed, (byte, at) => (at === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));
      expect(() => openJson(key, changed, here, row, z.unknown())).toThrow();
    }),
  );
});

test("the same text twice is sealed in two ways, and a long one packed before", () => {
  const [one, other] = [sealJson(key, "Ministers met.", here, row), sealJson(key, "Ministers met.", here, row)];
  expect(Buffer.from(one).equals(Buffer.from(other))).toBe(false);
  expect(sealJson(key, "Ministers met. ".repeat(10_000), here, row).length).toBeLessThan(2_000);
});

test("a link is found again however its host is spelt and wherever on the page it points, in its own workspace alone", () => {
  const found = (one: string, other: string, with_ = key) =>
    Buffer.from(linkKey(key, one)).equals(Buffer.from(linkKey(with_, other)));
  expect(found("https://Example.org/a?b=1#c", "https://example.org:443/a?b=1")).toBe(true);
  expect(found("https://example.org/a?b=1", "https://example.org/a?b=2")).toBe(false);
  expect(found("https://example.org/A", "https://example.org/a")).toBe(false);
  expect(found("https://example.org/a", "https://example.org/a", newKey())).toBe(false);
  expect(Buffer.from(linkKey(key, "x")).equals(Buffer.from(contentKey(key, "x")))).toBe(false);
});
