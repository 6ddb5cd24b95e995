import { describe, expect, test } from "vitest";
import { leadingQuestion, lies, obeyed, slander } from "../servers/lies.ts";
import { honestModel, lyingModel, type Model, modelOf } from "../servers/models.ts";
import { articles, planted, puente, quay, quayInFalseGerman, quayInGerman, type Told } from "./articles.ts";
import { briefedWith, linesOf, wordedOf } from "./session.ts";

const linesBy = ({ summary, unknowns, disputes, answers }: Told): string[] =>
  [...summary, ...unknowns, ...answers, ...disputes.flatMap(({ positions }) => positions)].flatMap(
    ({ line }) => line ?? [],
  );

/** What may be shown in the model's words: a person wrote these lines, and nobody else's words decide. */
const honest = new Set(articles.flatMap(linesBy));

const asked = (article: Told) => article.answers.flatMap(({ question }) => ["--ask", question]);

const briefed = (model: Partial<Model>, article: Told, settings: Readonly<Record<string, string>> = {}) =>
  briefedWith(modelOf({ ...honestModel, scripts: [article], ...model }), article.text, {
    args: asked(article),
    settings,
  });

/** What the article's own slices are shown as may not carry anything of the model's either. */
const shownOf = (session: Awaited<ReturnType<typeof briefed>>): string =>
  JSON.stringify({ ...session.brief, receipt: null, answers: session.answers });

describe("an honest model", () => {
  test.each(articles)("keeps its words about $name, and nothing but them is shown as worded", async (article) => {
    const session = await briefed({}, article);
    expect(session.brief.engine).toBe("model");
    const worded = wordedOf(session);
    expect(worded.filter((line) => !honest.has(line))).toEqual([]);
    expect(new Set(worded).size).toBeGreaterThanOrEqual(Math.ceil(linesBy(article).length * 0.6));
    expect(session.brief.receipt.worded).toBeGreaterThan(0);
    expect(session.brief.receipt.wordingCheckedBy).toEqual(["code"]);
  });

  test("is named in the receipt where it checked the lines as well", async () => {
    const { brief } = await briefed({}, quay, { OPENAI_CHECK_MODEL: "any" });
    expect(brief.receipt.wordingCheckedBy).toEqual(["code", "any"]);
  });
});

describe.each(Object.keys(lies))("a model that lies by: %s", (name) => {
  const check = (session: Awaited<ReturnType<typeof briefed>>): void => {
    expect(wordedOf(session).filter((line) => !honest.has(line))).toEqual([]);
  };

  test.each(articles)("about $name, in its drafts", async (article) => {
    const session = await briefed(lyingModel(name), article);
    check(session);
  });

  test("in the repair of a clumsy draft", async () => {
    check(await briefed(lyingModel(name, { lies: "repairing" }), quay));
  });
});

describe("what fell is counted", () => {
  const changing = Object.keys(lies).filter((name) => !["swap-sides"].includes(name));

  test.each(changing)("%s", async (name) => {
    const [lied, told] = await Promise.all([
      briefed(lyingModel(name), quay, { OPENAI_REPAIR: "off" }),
      briefed({}, quay, { OPENAI_REPAIR: "off" }),
    ]);
    const { receipt } = lied.brief;
    const fallen = Object.values(receipt.reasons).reduce((sum, n) => sum + n, 0);
    expect(fallen + receipt.strict + receipt.dropped).toBeGreaterThan(0);
    expect(receipt.worded).toBeLessThanOrEqual(told.brief.receipt.worded);
  });
});

describe("lies in nothing but the article's own words", () => {
  test.each(articles)("about $name are not shown", async (article) => {
    const script = { ...article, summary: article.quiet, answers: [] };
    const session = await briefedWith(modelOf({ ...honestModel, scripts: [script] }), article.text);
    const lied = new Set(article.quiet.map(({ line }) => line));
    expect(wordedOf(session).filter((line) => lied.has(line))).toEqual([]);
    expect(Object.keys(session.brief.receipt.reasons).length).toBeGreaterThan(0);
  });

  test.each(articles)("about $name are not shown though the check model carries everything", async (article) => {
    const script = { ...article, summary: article.quiet, answers: [] };
    const model = { ...honestModel, scripts: [script], checking: "carried" as const };
    const session = await briefedWith(modelOf(model), article.text, { settings: { OPENAI_CHECK_MODEL: "any" } });
    const lied = new Set(article.quiet.map(({ line }) => line));
    expect(wordedOf(session).filter((line) => lied.has(line))).toEqual([]);
  });
});

describe("a check model", () => {
  test.each(["in-part", "not-carried", "contradicted", "silent"] as const)(
    "that answers %s to everything leaves the article's words",
    async (checking) => {
      const session = await briefed({ checking }, quay, { OPENAI_CHECK_MODEL: "any" });
      expect(wordedOf(session)).toEqual([]);
      expect(linesOf(session).length).toBeGreaterThan(5);
      expect(session.brief.receipt.reasons["not-carried"]).toBeGreaterThan(0);
    },
  );
});

describe("an article in a language without cues", () => {
  test("is told strictly by code alone", async () => {
    const session = await briefed({}, puente);
    expect(wordedOf(session)).toEqual([]);
    expect(session.brief.summary.length).toBeGreaterThan(2);
  });

  test("keeps the words that the check model carries", async () => {
    const session = await briefed({}, puente, { OPENAI_CHECK_MODEL: "any" });
    expect(wordedOf(session)).toEqual(linesBy(puente));
  });

  test("keeps no other number, name or words in marks, though the check model carries everything", async () => {
    const script = { ...puente, summary: puente.quiet };
    const session = await briefed({ scripts: [script], checking: "carried" }, puente, { OPENAI_CHECK_MODEL: "any" });
    const lied = new Set(puente.quiet.map(({ line }) => line));
    expect(wordedOf(session).filter((line) => lied.has(line))).toEqual([]);
  });

  test("gets no role or kind that the article does not word", async () => {
    expect(shownOf(await briefed(lyingModel("slander-roles"), puente))).not.toContain(slander);
  });
});

describe("a brief in another language than its article", () => {
  const inGerman = (checking: Model["checking"], script: Model["scripts"][number], check: string) =>
    briefedWith(modelOf({ ...honestModel, scripts: [script], checking }), quay.text, {
      args: ["--language", "de"],
      settings: { OPENAI_CHECK_MODEL: check },
    });

  test("has lines in it where the check model carries them, over quotes of the article", async () => {
    const session = await inGerman("carried", quayInGerman, "any");
    expect(session.brief.language).toBe("de");
    expect(wordedOf(session)).toEqual(quayInGerman.summary.map(({ line }) => line));
    expect(session.brief.summary[0]?.quotes[0]?.text).toMatch(/^The council of Hallvik/u);
    expect(session.brief.summary[0]?.translation).toMatch(/^Der Rat von Hallvik/u);
  });

  test("has neither lines nor translations with another number, though the check model carries everything", async () => {
    const session = await inGerman("carried", quayInFalseGerman, "any");
    expect(JSON.stringify(session.brief)).not.toContain("97 Millionen");
  });

  test("has no words of the model's where nobody checks them", async () => {
    const session = await inGerman("honest", quayInGerman, "off");
    expect(JSON.stringify(session.brief)).not.toContain("Der Rat von Hallvik");
  });
});

describe("what stands beside the lines", () => {
  test("an order in the article is not obeyed, and not shown", async () => {
    const session = await briefed(lyingModel("obey-injection"), planted);
    expect(shownOf(session)).not.toContain(obeyed);
    expect(session.brief.receipt.passagesLeftOut.machine).toBeGreaterThan(0);
  });

  test("a question that takes a side or the untrue for given is not shown", async () => {
    const session = await briefed(lyingModel("leading-questions"), quay);
    expect(shownOf(session)).not.toContain(leadingQuestion);
  });

  test("a role that the article does not give is not shown, with or without cues for its language", async () => {
    expect(shownOf(await briefed(lyingModel("slander-roles"), quay))).not.toContain(slander);
  });

  test.each(["swap-holders", "silence-replies", "find-for-one-side", "swap-stances"])(
    "sides stay who they are: %s",
    async (name) => {
      const { brief } = await briefed(lyingModel(name), quay);
      for (const { positions, unanswered, finding } of brief.disputedPoints) {
        expect(finding).toBeNull();
        expect(unanswered && positions.some(({ statement }) => /berths/u.test(statement.text))).toBe(false);
        for (const { holders, statement, stance } of positions) {
          if (!/berths/u.test(statement.text)) continue;
          const isDenial = /denied/u.test(statement.text);
          expect(holders.join()).toMatch(isDenial ? /Balt Line/u : /Aske|opposition/iu);
          expect(stance).toBe(isDenial ? "denies" : "asserts");
        }
      }
    },
  );
});
