import { spawnSync } from "node:child_process";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { BriefingJson } from "#brief/brief.ts";
import { run } from "./streams.ts";

const root = join(import.meta.dirname, "../..");
const sample = join(root, "samples/arab-peace-force.txt");

const story = `Port strike ends in Olmen

Dock workers in Olmen returned to work on Monday after a strike of nine days. Union leader Ines Kraal said the offer was not perfect. “We have won a fair deal,” Kraal said.

It is not known who will pay for the new cranes. The harbour board, which runs the port, has not published its own figures.
`;

describe("the entry file, as a whole process", () => {
  const start = (args: readonly string[], input = "") =>
    spawnSync(process.execPath, [join(root, "src/cli/main.ts"), ...args], { input, encoding: "utf8" });

  test("briefs the sample and ends well", () => {
    const { status, stdout, stderr } = start([sample]);
    expect(stderr).toBe("");
    expect(status).toBe(0);
    expect(stdout).toContain("DISPUTED");
  });

  test("ends quietly where nobody reads on", () => {
    const entry = `"${process.execPath}" "${join(root, "src/cli/main.ts")}" "${sample}"`;
    const { stdout, stderr } = spawnSync("sh", ["-c", `{ ${entry}; echo "code $?" >&2; } | true`], {
      encoding: "utf8",
    });
    expect({ stdout, stderr }).toEqual({ stdout: "", stderr: "code 0\n" });
  });

  test("says in one line why it cannot, and ends with 1", () => {
    const { status, stdout, stderr } = start([join(root, "no-such-article.txt")]);
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(stderr).toContain("there is no such file");
  });
});

describe("brief", () => {
  test("reads standard input and shows what it reports, with the paragraph of each quote", async () => {
    const { code, out, err } = await run(["-"], story);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(/^Port strike ends in Olmen\n/u);
    expect(out).toMatch(/¶2 │ Dock workers in Olmen returned to work on Monday/u);
    expect(out).toContain("No disputed points found.");
    expect(out).toMatch(/¶3 │ It is not known who will pay for the new cranes\./u);
    expect(out).toContain("source not verified");
  });

  test("prints nothing that is no colour code of ours to a pipe: no escape at all", async () => {
    const { out } = await run(["-"], story.replace("nine days", "nine \u001b[31mdays\u001b]8;;http://x\u0007"));
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/u);
    expect(out).toContain("‹U+001B›");
  });

  test("lets no character of an article act, whatever it holds, in text and in JSON", async () => {
    const acting = fc.constantFrom(
      "\u001b",
      "\u009b",
      "\u0007",
      "\u0000",
      "\r",
      "\u202e",
      "\u2066",
      "\ufeff",
      "\u2028",
      "]8;;",
      "[2J",
    );
    await fc.assert(
      fc.asyncProperty(fc.array(acting, { minLength: 1, maxLength: 4 }), fc.nat(story.length), async (bad, at) => {
        const input = story.slice(0, at) + bad.join("") + story.slice(at);
        for (const args of [
          ["-", "--full", "--ask", "Who returned to work?"],
          ["-", "--json"],
        ]) {
          const { out, err } = await run(args, input);
          expect(out + err).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufeff]/u);
        }
      }),
      { numRuns: process.env.LONG ? 2_000 : 25 },
    );
  }, 600_000);

  test("answers the questions of one thread in order", async () => {
    const { code, out } = await run(
      ["-", "--ask", "Who returned to work?", "--ask", "Who is the mayor of Olmen?"],
      story,
    );
    expect(code).toBe(0);
    const [, thread = ""] = out.split("> Who returned to work?");
    expect(thread).toMatch(/The article says:[\s\S]*Dock workers/u);
    expect(thread).toMatch(/> Who is the mayor of Olmen\?\nThe article does not say\./u);
  });

  test("prints the contract's JSON and nothing else", async () => {
    const { out } = await run(["-", "--json", "--ask", "Who returned to work?"], story);
    const { article, brief, answers } = BriefingJson.parse(JSON.parse(out));
    expect(brief.createdAt).toBe("2025-05-06T07:08:09.000Z");
    expect(answers).toHaveLength(1);
    for (const { quotes } of brief.summary) {
      for (const { start, end, text } of quotes) expect(article.text.slice(start, end)).toBe(text);
    }
  });

  test("takes a title that stands beside the text", async () => {
    const { out } = await run(["-", "--title", "Nine days"], story.replace(/^.*\n\n/u, ""));
    expect(out).toMatch(/^Nine days\n/u);
  });

  test("shows everything with --full", async () => {
    const { out } = await run(["-", "--full"], story);
    expect(out).toMatch(/Ines Kraal — person[\s\S]*RECEIPT[\s\S]*Digest [0-9a-f]{64}/u);
  });
});

describe("what cannot be briefed is refused with what to do, and 1", () => {
  test.each([
    ["an empty text", "  \n", /holds no text|no text/u],
    ["a text that is too short", "The port is open. Ships came.", /needs at least 200/u],
    ["a picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1, 2]), /not text/u],
    ["a login page", `<!doctype html><html><body><input type="password"></body></html>`, /login page.*paste/u],
  ])("%s", async (_what, input, says) => {
    const { code, out, err } = await run(["-"], input);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toMatch(says);
    expect(err.trim().split("\n")).toHaveLength(1);
  });

  test.each([
    "http://127.0.0.1/story",
    "http://localhost:8080/",
    "ftp://example.org/story",
    "https://user:word@example.org/",
  ])("the link %s", async (link) => {
    const { code, out, err } = await run([link]);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toMatch(/paste/iu);
    expect(err.trim().split("\n")).toHaveLength(1);
  });
});

describe("wrong usage says what to type, and 2", () => {
  test.each([
    [[], /Name a text file/u],
    [["--frobnicate", "x"], /frobnicate/u],
    [["a.txt", "b.txt"], /takes one file/u],
    [["x.txt", "--length", "endless"], /short, standard, long/u],
    [["x.txt", "--language", "english"], /two letters/u],
    [["x.txt", "--engine", "gpt"], /model or extractive, not “gpt”/u],
    [["check", "draft.txt"], /needs --against/u],
    [["check", "--against", "article.txt"], /needs a draft's text file/u],
    [["check", "-", "--against", "-"], /not both/u],
    [["compare", "draft.txt"], /not there in this version/u],
    [["batch"], /needs a task/u],
    [["batch", "dance"], /is no task/u],
    [["verify"], /needs a brief's JSON file/u],
  ])("%j", async (args, says) => {
    const { code, out, err } = await run(args);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(says);
  });
});

test("help names every command that is there, and none that is not", async () => {
  const { code, out } = await run(["--help"]);
  expect(code).toBe(0);
  expect(out).toMatch(/--ask[\s\S]*check[\s\S]*verify[\s\S]*batch/u);
  expect(out).not.toMatch(/\b(?:compare|mcp)\b/u);
});
