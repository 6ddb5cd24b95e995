import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { Article } from "#brief/article.ts";
import { CheckedLine } from "#brief/check.ts";
import { run } from "./streams.ts";

const folder = mkdtempSync(join(tmpdir(), "check-"));
const fileOf = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

const article = fileOf(
  "article.txt",
  `Dam plan approved

The council of Varn approved a plan on Tuesday to build a new dam on the river Lys.

Engineer Ada Quist said the old dam could fail within ten years if it is not repaired.

The old dam was built in 1931 by the Brandt company. Two people died in a flood last spring.
`,
);

const draft = `Hi all, here is my draft:

The council of Varn approved a plan on Tuesday to build a new dam on the river Lys. Brandt built the old dam in 1941.

- The old dam could fail within ten years if it is not repaired
- Two people died
`;

const screen = `Held against “Dam plan approved”

○  Hi all, here is my draft:

≡  The council of Varn approved a plan on Tuesday to build a new dam on the river Lys. ¶2

≠  Brandt built the old dam in 1941.
     Altered: ¶4 has “1931”, not “1941”.
      ¶4 │ The old dam was built in 1931 by the Brandt company.

@  The old dam could fail within ten years if it is not repaired
     Attribution lost: ¶3 has this from “Ada Quist”; this tells it as a fact.
      ¶3 │ Engineer Ada Quist said the old dam could fail within ten years if it is not
         │ repaired.

≡  Two people died ¶4

5 sentences: 2 verbatim, 1 altered, 1 attribution lost, 1 claims nothing
≡ the article's own words · ○ claims nothing · Checked by code, without a model
`;

describe("a draft held against an article", () => {
  it("is shown in its order, each sentence behind its mark, with the passage and the difference", async () => {
    process.env.COLUMNS = "90";
    const { code, out, err } = await run(["check", "-", "--against", article], draft);
    expect(out).toBe(screen);
    expect([code, err]).toEqual([1, ""]);
  });

  it("ends with 0 where every sentence stands, and shows its passages with --full", async () => {
    const good = fileOf("good.md", "# Dam plan approved\n\nBrandt built the old dam in 1931.\n");
    const short = await run(["check", good, "--against", article]);
    expect(short.code).toBe(0);
    expect(short.out).toContain("✓  Brandt built the old dam in 1931. ¶4\n");
    expect(short.out).not.toContain("│");
    const full = await run(["check", good, "--against", article, "--full"]);
    expect(full.out).toContain("¶4 │ The old dam was built in 1931 by the Brandt company.");
  });

  it("the article may come from standard input instead", async () => {
    const good = fileOf("short.txt", "Two people died in a flood last spring.");
    const { code, out } = await run(
      ["check", good, "--against", "-"],
      "A flood hit Varn. Two people died in a flood last spring.",
    );
    expect([code, out.includes("1 sentence: 1 verbatim")]).toEqual([0, true]);
  });

  it("prints JSON and nothing else", async () => {
    const { code, out } = await run(["check", "-", "--against", article, "--json"], draft);
    const Printed = z.object({ article: Article, draft: z.string(), lines: z.array(CheckedLine) });
    const printed = Printed.parse(JSON.parse(out));
    expect(code).toBe(1);
    expect(printed.lines.map(({ start, end }) => printed.draft.slice(start, end))[2]).toBe(
      "Brandt built the old dam in 1941.",
    );
    expect(printed.lines.map(({ verdict }) => verdict)).toEqual([
      "carried",
      "verbatim",
      "altered",
      "attribution-lost",
      "verbatim",
    ]);
  });

  it("shows what would act on a terminal, and does not let it", async () => {
    const { out } = await run(
      ["check", "-", "--against", article],
      "The \u001b[31mdam\u001b[0m was built by Brandt \u202ein 1931.",
    );
    expect(out).not.toMatch(/[\u001b\u202e]/u);
  });
});

describe("what cannot be checked is said in one line", () => {
  it.each([
    [["check", "-", "--against", article], "  \n", 1, /no text in the draft/u],
    [["check", "-", "--against", join(folder, "none.txt")], "Two people died.", 1, /no such file/u],
    [["check", "-", "--against", article], "Two people died.\n".repeat(9_000), 1, /Check it in parts/u],
    [["check", "-", "--against", "-"], "", 2, /not both/u],
    [["check", "draft.txt"], "", 2, /needs --against/u],
    [["check", "--against", article], "", 2, /needs a draft/u],
  ])("%j", async (args, input, code, says) => {
    const answer = await run(args, input);
    expect([answer.code, answer.out]).toEqual([code, ""]);
    expect(answer.err).toMatch(says);
  });
});

it("batch holds drafts against texts, with the offsets of both as they were given", async () => {
  const text = "A flood hit Varn.\r\n\r\nThe old dam was built in 1931 by the Brandt company.";
  const lines = [
    { id: "a", text, draft: "A flood hit Varn.\r\n\r\nBrandt built the old dam in 1941." },
    { id: "b", text, draft: "" },
    { id: "c", text },
  ];
  const { code, out } = await run(["batch", "check"], lines.map((line) => JSON.stringify(line)).join("\n"));
  const [a, b, c] = out
    .trim()
    .split("\n")
    .map((line) =>
      z
        .object({ lines: z.array(CheckedLine).optional(), error: z.object({ code: z.string() }).optional() })
        .parse(JSON.parse(line)),
    );
  expect(code).toBe(0);
  expect(a?.lines?.map(({ start, end }) => lines[0]?.draft?.slice(start, end))).toEqual([
    "A flood hit Varn.",
    "Brandt built the old dam in 1941.",
  ]);
  expect(a?.lines?.[1]?.evidence.map(({ start, end }) => text.slice(start, end))).toEqual([
    "The old dam was built in 1931 by the Brandt company.",
  ]);
  expect([b?.error?.code, c?.error?.code]).toEqual(["draft-empty", "invalid-line"]);
});
