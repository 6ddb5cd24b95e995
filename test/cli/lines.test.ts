import { Readable } from "node:stream";
import fc from "fast-check";
import { expect, test } from "vitest";
import { linesOf } from "../../src/cli/streams.ts";

const linesIn = async (...chunks: readonly Uint8Array[]): Promise<string[]> => {
  const lines: string[] = [];
  for await (const line of linesOf(Readable.from(chunks))) lines.push(line);
  return lines;
};

test("lines end at LF and CRLF alone, so that a JSON string may hold U+2028", async () => {
  expect(await linesIn(Buffer.from("a\u2028b\r\nc\n\nd"))).toEqual(["a\u2028b", "c", "", "d"]);
});

test("a byte order mark is no part of the first line", async () => {
  expect(await linesIn(Buffer.from("\ufeff{}\n"))).toEqual(["{}"]);
});

test("it does not matter where a stream is cut, inside a letter or a line end", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "binary" }), fc.array(fc.nat({ max: 40 })), async (text, cuts) => {
      const bytes = Buffer.from(text.toWellFormed());
      const places = [0, ...cuts.toSorted((a, b) => a - b), bytes.length];
      const chunks = places.slice(1).map((end, n) => bytes.subarray(places[n], end));
      expect(await linesIn(...chunks)).toEqual(await linesIn(bytes));
    }),
    { numRuns: process.env.LONG ? 20_000 : 200 },
  );
}, 600_000);
