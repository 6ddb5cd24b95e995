import { describe, expect, test } from "vitest";
import { byNumber, leadingQuestion, lies, obeyed, slander } from "../servers/lies.ts";
import { lineLies } from "../servers/line-lies.ts";
import { honestModel, lyingModel, type Model, modelOf } from "../servers/models.ts";
import {
  articles,
  planted,
  puente,
  quay,
  quayInFalseGerman,
  quayInGerman,
  schule,
  type Told,
  talk,
} from "./articles.ts";
import { briefedWith, linesOf, wordedOf } from "./session.ts";

const linesBy = ({ summary, unknowns, disputes, answers }: Told): string[] =>
  [...summary, ...unknowns, ...answers, ...disputes.flatMap(({ positions }) => positions)].flatMap(
    ({ line }) => line ?? [],
  );

/** What may be shown in the model's words: a person wrote these lines, and nobody else's words decide. */
const honest = new Set(articles.flatMap(linesBy));

const asked = (article: Told) => article.answers.flatMap(({ question }) => ["--ask", question]);

const briefed = (model: Partial<Model>, article: Told, settings: Readonly<Record<string, string>> = {}) =>
  briefedWith(
    modelOf({ ...honestModel, ...model, scripts: model.scripts?.length ? model.scripts : [article] }),
    article.text,
    {
      args: asked(article),
      settings,
    },
  );

type Session = Awaited<ReturnType<typeof briefedWith>>;

/** What the article's own slices are shown as may not carry anything of the model's either. */
const shownOf = (session: Session): string =>
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

  test("may name actors by their numbers: code puts the names", async () => {
    const session = await briefed({ lie: byNumber }, { ...quay, answers: [] });
    expect(wordedOf(session)).toContain(
      "Greta Lindholm said the quay could open in 2028 if the regional government pays half of the cost.",
    );
    expect(session.out).not.toContain("{a");
  });

  test("is named in the receipt where it checked the lines as well", async () => {
    const { brief } = await briefed({}, quay, { OPENAI_CHECK_MODEL: "any" });
    expect(brief.receipt.wordingCheckedBy).toEqual(["code", "any"]);
  });
});

/** Lies beside the lines: what they change is held below. */
const besideLines = ["swap-holders", "swap-stances", "leading-questions", "silence-replies", "slander-roles"];

const fallenOf = ({ brief, answers }: Session): number =>
  [brief, ...answers].reduce(
    (sum, { receipt }) => sum + Object.values(receipt.reasons).reduce((count, n) => count + n, 0),
    0,
  );

const expectHonest = (session: Session): void =>
  expect(wordedOf(session).filter((line) => !honest.has(line))).toEqual([]);

describe("a model that lies shows none of it, and the receipt counts what fell", () => {
  test.each(Object.keys(lies))("by: %s", async (name) => {
    const session = await briefed(lyingModel(name), quay, { OPENAI_REPAIR: "off" });
    expectHonest(session);
    if (!besideLines.includes(name)) expect(fallenOf(session)).toBeGreaterThan(0);
    expect(session.brief.receipt.drafted).toBe(
      session.brief.receipt.worded + session.brief.receipt.strict + session.brief.receipt.dropped,
    );
  });

  test.each(Object.keys(lineLies))("in an interview, or in German, by: %s", async (name) => {
    for (const article of [talk, schule]) expectHonest(await briefed(lyingModel(name), { ...article, answers: [] }));
  });

  test.each(["fabricate-quotes", "misattribute", "drop-negations", "take-sides", "outside-knowledge"])(
    "in the repair of a clumsy draft, by: %s",
    async (name) => {
      const session = await briefed(lyingModel(name, { lies: "repairing" }), quay);
      expectHonest(session);
      expect(session.requests.map(({ schema }) => schema)).toContain("repair");
    },
  );

  test("and what it mends honestly after a lie is shown in its words", async () => {
    const model = modelOf({ ...honestModel, scripts: [quay] });
    const liar = modelOf(lyingModel("drop-hedges", { scripts: [quay] }));
    const session = await briefedWith((request) => (request.nth === 0 ? liar(request) : model(request)), quay.text);
    expect(new Set(wordedOf(session))).toEqual(new Set(linesBy({ ...quay, answers: [] })));
    expect(session.brief.receipt.strict).toBe(0);
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
    const lied = new Set(article.quiet.flatMap(({ line, trusted }) => (trusted ? [] : [line])));
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
