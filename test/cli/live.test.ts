import { Writable } from "node:stream";
import { expect, test } from "vitest";
import { liveOn } from "../../src/cli/live.ts";

/** What stands on a terminal after what was written to it: rows, and the codes that the live text uses. */
const screenOf = (written: string): string[] => {
  const rows = [""];
  let row = 0;
  for (const [token] of written.matchAll(/\u001b\[\d*[AJK]|\r|\n|[^\u001b\r\n]+/gu)) {
    const [, count, code] = /^\u001b\[(\d*)([AJK])$/u.exec(token) ?? [];
    if (code === "A") row -= Number(count);
    else if (code === "J") rows.splice(row, rows.length, "");
    else if (code === "K" || token === "\r") continue;
    else if (token === "\n") {
      row += 1;
      rows[row] ??= "";
    } else rows[row] = token;
  }
  return rows;
};

const terminal = (rows: number) => {
  const chunks: string[] = [];
  const stream = new Writable({
    write: (chunk, _encoding, done) => {
      chunks.push(String(chunk));
      done();
    },
  });
  return { live: liveOn(Object.assign(stream, { rows })), chunks, screen: () => screenOf(chunks.join("")) };
};

test("text that goes on is only added", () => {
  const { live, chunks, screen } = terminal(20);
  live.show("one\ntwo");
  live.show("one\ntwo\nthree");
  expect(chunks).toEqual(["one\ntwo\n", "three\n"]);
  expect(screen()).toEqual(["one", "two", "three", ""]);
});

test("a line that comes in between moves the rest down, and all of it leaves without a trace", () => {
  const { live, screen } = terminal(20);
  live.show("one\nthree");
  live.show("one\ntwo\nthree");
  expect(screen()).toEqual(["one", "two", "three", ""]);
  live.clear();
  expect(screen()).toEqual([""]);
});

test("of a text longer than the terminal only the end is shown, which can be taken back", () => {
  const { live, screen } = terminal(7);
  const rows = Array.from({ length: 30 }, (_, n) => `row ${n}`);
  for (let n = 1; n <= rows.length; n += 1) live.show(rows.slice(0, n).join("\n"));
  expect(screen()).toEqual(["row 25", "row 26", "row 27", "row 28", "row 29", ""]);
  live.clear();
  expect(screen()).toEqual([""]);
});
