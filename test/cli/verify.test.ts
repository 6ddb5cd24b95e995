import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { BriefingJson } from "#brief/brief.ts";
import { run } from "./streams.ts";

const folder = mkdtempSync(join(tmpdir(), "groundwire-verify-"));
afterAll(() => rmSync(folder, { recursive: true }));

const sample = join(import.meta.dirname, "../../samples/arab-peace-force.txt");
let made: BriefingJson;

beforeAll(async () => {
  const { out } = await run([sample, "--json", "--ask", "Who would fund the force?"]);
  made = BriefingJson.parse(JSON.parse(out));
});

const verify = async (briefing: unknown) => {
  const file = join(folder, "brief.json");
  writeFileSync(file, typeof briefing === "string" ? briefing : JSON.stringify(briefing));
  return run(["verify", file]);
};

test("a brief as it was made verifies", async () => {
  const { code, out } = await verify(made);
  expect(out).toMatch(/^Verified: \d+ quotes/u);
  expect(code).toBe(0);
});

type Change = (briefing: BriefingJson) => void;
const changes: Readonly<Record<string, Change>> = {
  "a word of a quote": ({ brief }) => {
    const quote = brief.summary[0]?.quotes[0];
    if (quote) quote.text = quote.text.replace("discussed", "agreed on");
  },
  "an offset": ({ brief }) => {
    const quote = brief.summary[1]?.quotes[0];
    if (quote) quote.start += 1;
  },
  "a line": ({ brief }) => {
    const line = brief.summary[0];
    if (line) line.text = `${line.text} Nobody objected.`;
  },
  "the speaker of a quote": ({ brief }) => {
    const quote = brief.summary[0]?.quotes[0];
    if (quote) quote.speaker = "Somebody Else";
  },
  "a holder of a position": ({ brief }) => {
    const position = brief.disputedPoints[0]?.positions[0];
    if (position) position.holders = ["Somebody Else"];
  },
  "the question of a point": ({ brief }) => {
    const point = brief.disputedPoints[0];
    if (point) point.question = "Who is to blame?";
  },
  "a source of an attribution": ({ brief }) => {
    const link = brief.summary.flatMap(({ attribution }) => attribution.chain)[0];
    if (link) link.source = "Somebody Else";
  },
  "the order of lines": ({ brief }) => void brief.summary.reverse(),
  "a line that is gone": ({ brief }) => void brief.unknowns.pop(),
  "an actor's role": ({ brief }) => {
    const actor = brief.actors[0];
    if (actor) actor.role = "suspect";
  },
  "the article's text": ({ article }) => {
    article.text = article.text.replace("would not include U.S. troops", "would now include U.S. troops");
  },
  "a passage's paragraph": ({ article }) => {
    const passage = article.passages[2];
    if (passage) passage.paragraph += 1;
  },
  "an answer": ({ answers }) => {
    const quote = answers[0]?.statements[0]?.quotes[0];
    if (quote) quote.end -= 2;
  },
};

describe("a brief that was altered does not", () => {
  test.each(Object.entries(changes))("%s", async (_what, change) => {
    const altered = structuredClone(made);
    change(altered);
    expect(altered).not.toEqual(made);
    const { code, out } = await verify(altered);
    expect(out).toMatch(/^Not verified/u);
    expect(code).toBe(1);
  });

  test.each(["{", "[]", '{"article":{}}'])("nor what is no brief: %s", async (text) => {
    const { code } = await verify(text);
    expect(code).toBe(1);
  });
});

describe("held against a newer text", () => {
  const text = readFileSync(sample, "utf8");
  const quote = () => made.brief.summary[0]?.quotes[0]?.text ?? "";
  const against = async (newer: string) => {
    const [file, page] = [join(folder, "brief.json"), join(folder, "newer.txt")];
    writeFileSync(file, JSON.stringify(made));
    writeFileSync(page, newer);
    return run(["verify", file, "--against", page]);
  };

  test("all quotes stand in the text that was briefed", async () => {
    const { code, out } = await against(text);
    expect(out).toMatch(/all \d+ quotes stand there word for word/u);
    expect(code).toBe(0);
  });

  test("a word that was changed is named with the word in its place", async () => {
    const words = quote().split(" ");
    const changed = words.toSpliced(2, 1, "otherwise").join(" ");
    const { code, out } = await against(text.replace(quote(), changed));
    expect(out).toMatch(/1 changed, 0 are gone/u);
    expect(out).toContain(`“${words[2]}” → “otherwise”`);
    expect(code).toBe(1);
  });

  test("a sentence that was taken out is gone", async () => {
    const { code, out } = await against(text.replace(quote(), ""));
    expect(out).toContain("gone  │ ");
    expect(code).toBe(1);
  });
});
