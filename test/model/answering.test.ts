import { describe, expect, test } from "vitest";
import type { Answering } from "../servers/answering.ts";
import { honestModel, modelOf } from "../servers/models.ts";
import { quay } from "./articles.ts";
import { briefedWith, sessionWith } from "./session.ts";

/** The article without what it says about one thing. */
const twin = {
  ...quay,
  text: quay.text
    .replace(" The ferry company Balt Line denied that fishermen would lose their berths.", "")
    .replace(
      " According to the harbour office, 310,000 passengers used the old quay last year, down from 350,000 in 2019.",
      "",
    ),
};

const answersBy = async (
  answering: Answering,
  questions: readonly string[],
  { text = quay.text, settings = {} }: { text?: string; settings?: Readonly<Record<string, string>> } = {},
) => {
  const model = modelOf({ ...honestModel, answering });
  const session = await briefedWith(model, text, { args: questions.flatMap((each) => ["--ask", each]), settings });
  return session.answers;
};

const open = [
  "Did the mayor steal money?",
  "Why did Per Aske resign?",
  "How many ferries does Balt Line own?",
  "Who designed the new lighthouse?",
  "What did Emilia Brandt say about the quay?",
];

describe("a question that the article does not answer", () => {
  test.each([
    ["unrelated", "off"],
    ["likeliest", "off"],
    ["unrelated", "any"],
    ["likeliest", "any"],
  ] as const)("has no answer, though the model gives a true line: %s, check model %s", async (answering, check) => {
    const answers = await answersBy(answering, open, { settings: { OPENAI_CHECK_MODEL: check } });
    expect(answers.map(({ kind }) => kind)).toEqual(open.map(() => "does-not-say"));
    for (const { statements, receipt } of answers) {
      expect(statements).toEqual([]);
      expect(receipt.drafted).toBe(receipt.worded + receipt.strict + receipt.dropped);
    }
  });

  test("has none either where it is answered in the article's other version", async () => {
    const [answer] = await answersBy("likeliest", ["How many passengers used the old quay last year?"], {
      text: twin.text,
    });
    expect(answer?.kind).toBe("does-not-say");
  });
});

describe("a question that the article answers", () => {
  const passengers = "How many passengers used the old quay last year?";

  test.each(["unrelated", "never"] as const)("is answered by code where the model does not: %s", async (answering) => {
    const [answer] = await answersBy(answering, [passengers]);
    expect(answer).toMatchObject({ kind: "says", filledBy: "extractive" });
    expect(answer?.statements[0]?.text).toContain("310,000 passengers");
  });

  test("is answered by the model where its line answers", async () => {
    const [answer] = await answersBy("likeliest", [passengers]);
    expect(answer).toMatchObject({ kind: "says" });
    expect(answer).not.toHaveProperty("filledBy");
  });
});

describe("questions about the last answer, on the command line", () => {
  type Reply = { kind: string; language: string; lines: readonly object[]; nearest: readonly string[] };
  const lost = "The ferry company Balt Line denied that fishermen would lose their berths";
  const said = "Opposition leader Per Aske said the quay would not bring new jobs to the town";
  const replies: Readonly<Record<string, readonly [quote: string, line: string | null, translation?: string]>> = {
    "What did Per Aske say about jobs?": [said, "Per Aske said the quay would not bring new jobs to the town."],
    "why do you say that?": [said, null],
    "quote the exact words": [said, null],
    "in Spanish please": [
      said,
      "El líder de la oposición Per Aske dijo que el muelle no traería nuevos empleos al pueblo.",
      "El líder de la oposición Per Aske dijo que el muelle no traería nuevos empleos al pueblo",
    ],
    "who says otherwise?": [lost, `${lost}.`],
  };

  const reply = (told: { user: string; schema: string | null }): unknown => {
    if (told.schema === "check")
      return {
        verdicts: [
          { n: 1, differs: null, verdict: "carried", answers: /"question"/u.test(told.user) ? "wholly" : null },
        ],
      };
    if (told.schema !== "answer") return { summary: [], actors: [], disputes: [], unknowns: [] };
    const question = /^Question: (.*)$/mu.exec(told.user)?.[1] ?? "";
    const [quote = "", line = null, translation = null] = replies[question] ?? [];
    const place = /\[(p\d+)\] /u;
    const p =
      told.user
        .split("\n")
        .find((each) => each.includes(quote))
        ?.match(place)?.[1] ?? "p1";
    const language = translation ? "es" : "en";
    return {
      kind: "says",
      language,
      lines: [{ evidence: [{ p, quote }], translation, line }],
      nearest: [],
    } satisfies Reply;
  };

  const asked = async (check: string) => {
    const { out } = await sessionWith((request) => ({ content: JSON.stringify(reply(request)) }), quay.text, {
      args: Object.keys(replies).flatMap((question) => ["--ask", question]),
      settings: { OPENAI_CHECK_MODEL: check, OPENAI_REPAIR: "off" },
    });
    return new Map(
      out
        .split("\n> ")
        .slice(1)
        .map((part) => [part.split("\n")[0] ?? "", part] as const),
    );
  };

  test("do what they say", async () => {
    const shown = await asked("any");
    expect(shown.get("why do you say that?")).toMatch(/The article says:\n.*│ Opposition leader Per Aske said/u);
    expect(shown.get("quote the exact words")).toMatch(/│ Opposition leader Per Aske said/u);
    expect(shown.get("who says otherwise?")).toMatch(/Balt Line denied/u);
    expect(shown.get("in Spanish please")).toMatch(
      /no traería nuevos empleos[\s\S]*│ Opposition leader Per Aske said/u,
    );
  });

  test("say where no translation could be checked", async () => {
    const spanish = (await asked("off")).get("in Spanish please");
    expect(spanish).toMatch(/│ Opposition leader Per Aske said[\s\S]*No translation stood the check/u);
    expect(spanish).not.toContain("empleos");
  });
});
