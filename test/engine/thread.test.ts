import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { articleFrom } from "#article/read.ts";
import type { Answer } from "#brief/brief.ts";
import { answerQuestion } from "#briefing/answer.ts";
import type { Turn } from "#engine/engine.ts";
import { extractiveEngine } from "#engine/extractive/engine.ts";
import { read } from "#reading/read.ts";
import type { Reading } from "#reading/reading.ts";

let reading: Reading;
beforeAll(() => {
  const text = readFileSync(join(import.meta.dirname, "../../samples/arab-peace-force.txt"), "utf8");
  reading = read(articleFrom({ text, kind: "file" }));
});

/** Asks in one thread and gives the last answer. */
const asked = async (...questions: readonly string[]): Promise<Answer> => {
  const turns: { question: string; answer: Answer }[] = [];
  const { signal } = new AbortController();
  for (const question of questions) {
    const earlier: readonly Turn[] = turns;
    const answer = await answerQuestion(reading, extractiveEngine, earlier, question, { language: "en" }, signal);
    turns.push({ question, answer });
  }
  const last = turns.at(-1)?.answer;
  if (!last) throw new Error("nothing was asked");
  return last;
};

const quoted = ({ statements }: Answer): string =>
  statements.flatMap(({ quotes }) => quotes.map(({ text }) => text)).join("\n");

describe("a thread about the sample article", () => {
  test.each([
    ["Who would fund the force?", /The U\.S\. expressed an interest in helping fund/u],
    ["Who is the defense minister of Israel?", /Israeli Defense Minister Yoav Gallant/u],
    ["What does Israel say about the plan?", /Israel has supported the plan/u],
    ["Is it known which countries would participate?", /It is not known which countries/u],
    ["Quote the exact words of the Palestinian groups", /“a Zionist trap”/u],
    ["Who disputes the plan?", /an alliance between Palestinian resistance groups has denounced/u],
  ])("%s is answered with the article's words", async (question, words) => {
    const answer = await asked(question);
    expect(answer.kind).toBe("says");
    expect(quoted(answer)).toMatch(words);
  });

  test.each(["How many troops would it have?", "What did Qatar say?", "When did Gallant resign?"])(
    "%s is not answered, and nothing is shown as its source",
    async (question) => {
      expect(await asked(question)).toMatchObject({ kind: "does-not-say", statements: [] });
    },
  );

  test("two accounts are both quoted, in the article's order", async () => {
    const answer = await asked("Will Saudi Arabia be part of it?");
    expect(answer.kind).toBe("unclear");
    expect(quoted(answer)).toMatch(/allegedly[\s\S]*neither Saudi Arabia nor Qatar/u);
  });

  test("a follow-up about somebody who is not heard is not answered with what others say of them", async () => {
    const answer = await asked("Will Saudi Arabia be part of it?", "And what did Qatar say?");
    expect(answer.kind).toBe("does-not-say");
  });

  test("“is it known” points at nothing said before", async () => {
    const answer = await asked("And what did Qatar say?", "Is it known which countries would participate?");
    expect(quoted(answer)).toContain("It is not known which countries");
  });
});
