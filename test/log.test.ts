import { expect, test } from "vitest";
import { type LogLevel, openLog } from "../src/log.ts";

const logged = (least: LogLevel): string[] => {
  const lines: string[] = [];
  const log = openLog({ write: (text) => lines.push(text) }, least);
  for (const level of ["error", "warn", "info", "debug"] as const) log(level, "heard");
  return lines.map((line) => line.trim());
};

test("a log tells down to its level, and nothing at all where it is silent", () => {
  expect(logged("silent")).toEqual([]);
  expect(logged("warn")).toEqual(["error heard", "warn heard"]);
  expect(logged("debug")).toHaveLength(4);
});

test("a line stays a line, whatever its values hold", () => {
  const lines: string[] = [];
  openLog({ write: (text) => lines.push(text) }, "info")("info", "model request", {
    model: "qwen3:32b",
    ms: 12,
    why: 'a "b"\ninfo forged',
    none: null,
    ok: true,
  });
  expect(lines).toEqual(['info model request model=qwen3:32b ms=12 why="a \\"b\\"\\ninfo forged" none=null ok=true\n']);
});
