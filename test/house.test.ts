import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const root = join(import.meta.dirname, "..");

/** A forbidden import for each room: what the linter must catch, or the rule guards nothing. */
const planted = {
  "src/brief": "#language/cues.ts",
  "src/network": "#brief/fault.ts",
  "src/language": "#reading/words.ts",
  "src/article": "#reading/read.ts",
  "src/reading": "#grounding/ground.ts",
  "src/engine": "#grounding/ground.ts",
  "src/engine/model": "#grounding/ground.ts",
  "src/engine/extractive": "openai",
  "src/grounding": "#engine/engine.ts",
  "src/briefing": "#article/file.ts",
  "src/checking": "#article/file.ts",
  commands: "#cli/main.ts",
  "src/sheet": "#cli/terminal.ts",
  "src/cli": "#brief/quote.ts",
  "src/measure": "#brief/quote.ts",
  "src/store": "#jobs/surface.ts",
  "src/jobs": "kysely",
  "src/web": "#store/open.ts",
  "src/slack": "#web/text.ts",
} as const;

const scratch = "planted-by-the-house-test";
const folders = Object.keys(planted).map((room) => join(root, room, scratch));

type Diagnostic = { category: string; location: { path: string | { file: string } } };

describe("rooms lean on each other one way only", () => {
  let caught: readonly string[] = [];

  beforeAll(() => {
    for (const [room, target] of Object.entries(planted)) {
      mkdirSync(join(root, room, scratch), { recursive: true });
      writeFileSync(join(root, room, scratch, "planted.ts"), `import "${target}";\n`);
    }
    const biome = join(root, "node_modules/.bin/biome");
    const args = ["lint", "--vcs-enabled=false", "--only=style/noRestrictedImports", "--reporter=json", ...folders];
    let out = "";
    try {
      out = execFileSync(biome, args, { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
    } catch (error) {
      if (error instanceof Error && "stdout" in error) out = String(error.stdout);
    }
    const report: { diagnostics: Diagnostic[] } = JSON.parse(out.slice(out.indexOf("{")));
    caught = report.diagnostics.map(({ location }) =>
      typeof location.path === "string" ? location.path : location.path.file,
    );
  });

  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });

  test.each(Object.entries(planted))("%s may not import %s", (room) => {
    expect(caught.some((path) => path.includes(`${room}/${scratch}/`))).toBe(true);
  });
});

const sources = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join(folder, name));

test("no file of code is longer than 400 lines, word lists apart", () => {
  const long = [...sources("src"), ...sources("commands")]
    .filter((file) => !file.startsWith("src/language/"))
    .filter((file) => readFileSync(join(root, file), "utf8").split("\n").length > 401);
  expect(long).toEqual([]);
});

test("the README shows the two commands and names the test command that CI runs", () => {
  const readme = readFileSync(join(root, "README.md"), "utf8");
  expect(readme).toContain("npm ci && npm run brief -- samples/arab-peace-force.txt");
  expect(readme).toContain("npm test");
  expect(readFileSync(join(root, ".ci/run"), "utf8")).toContain("npm test");
});

test.each([
  [1, ["samples/arab-peace-force.txt"]],
  [3, ["check", "samples/draft.txt", "--against", "samples/arab-peace-force.txt"]],
])("sample %i in the README is what the command prints", (block, args) => {
  const printed = readFileSync(join(root, "README.md"), "utf8").split("```text\n")[block];
  const env = { PATH: process.env.PATH, COLUMNS: "100" };
  const { stdout } = spawnSync(process.execPath, [join(root, "src/cli/main.ts"), ...args], {
    cwd: root,
    env,
    encoding: "utf8",
  });
  expect(printed?.split("\n```")[0]?.trimEnd()).toBe(stdout.trimEnd());
});
