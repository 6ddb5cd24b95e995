import { describe, expect, test } from "vitest";
import { partial, total } from "../servers/failures.ts";
import { honestModel, lyingModel, modelOf } from "../servers/models.ts";
import { quay } from "./articles.ts";
import { briefedWith, linesOf, sessionWith } from "./session.ts";

const honest = modelOf({ ...honestModel, scripts: [quay] });
const impatient = { OPENAI_TIMEOUT_SECONDS: "1" };

/** What a person is told: what happened, and what to do about it. */
const says: Readonly<Record<string, RegExp>> = {
  refuses: /refused/u,
  "too-many-requests": /busy|many requests/u,
  "no-more-money": /quota|credit|paid|limit/u,
  stalls: /OPENAI_TIMEOUT_SECONDS/u,
  "key-refused": /OPENAI_API_KEY/u,
  "no-such-model": /OPENAI_MODEL/u,
  redirects: /OPENAI_BASE_URL/u,
  "html-page": /OPENAI_BASE_URL/u,
};

describe("an endpoint that fails leaves the brief to the extractive engine, and says so", () => {
  test.each(Object.entries(total))("where it fails like this: %s", async (name, failure) => {
    const session = await briefedWith((request) => failure(honest(request).content), quay.text, {
      settings: impatient,
    });
    const { brief, err } = session;
    expect(brief.engine).toBe("extractive");
    expect(brief.fault?.code).toMatch(/^model-/u);
    expect(brief.summary.length).toBeGreaterThan(2);
    expect(linesOf(session).every(({ wording }) => wording === "strict")).toBe(true);
    expect(brief.receipt.wordingCheckedBy).toEqual([]);
    expect(err).toContain("This brief was made without a model.");
    expect(err).toMatch(says[name] ?? /./u);
    expect(session.out + err).not.toContain("sk-secret");
  });

  test.each(["refuses", "key-refused", "broken-json"])("and so does the sheet, answers included: %s", async (name) => {
    const { code, out } = await sessionWith(
      (request) => total[name]?.(honest(request).content) ?? honest(request),
      quay.text,
      {
        args: ["--ask", "Who is the mayor?"],
      },
    );
    expect(code).toBe(0);
    expect(out).toMatch(/Extracted without a language model[\s\S]*made without a\s+model/u);
    expect(out).toMatch(/Answered by the extractive\s+engine/u);
  });
});

describe("an endpoint that stumbles has shown what stands, and what is missing is filled in", () => {
  test.each(Object.entries(partial))("where it stumbles like this: %s", async (_name, failure) => {
    const session = await briefedWith(
      (request) => (request.schema === "brief" ? failure(honest(request).content) : honest(request)),
      quay.text,
      { settings: impatient },
    );
    expect(session.brief.summary.length).toBeGreaterThan(2);
    expect(session.brief.disputedPoints.length).toBeGreaterThan(0);
    expect(session.brief.unknowns.length).toBeGreaterThan(0);
    const known = new Set(
      [...quay.summary, ...quay.unknowns, ...quay.disputes.flatMap(({ positions }) => positions)].map(
        ({ line }) => line,
      ),
    );
    const worded = linesOf(session).filter(({ wording }) => wording !== "strict");
    expect(worded.filter(({ text }) => !known.has(text))).toEqual([]);
  });
});

test("after a pause that the endpoint asks for, the request is made again", async () => {
  const session = await briefedWith(
    (request) =>
      request.nth === 0
        ? { content: "", status: 429, error: "Slow down.", headers: { "retry-after": "0" } }
        : honest(request),
    quay.text,
  );
  expect(session.brief.engine).toBe("model");
});

test("where only the check model fails, code alone decides, and the receipt names no model", async () => {
  const session = await briefedWith(
    (request) => (request.schema === "check" ? { content: "", status: 401, error: "No." } : honest(request)),
    quay.text,
    { settings: { OPENAI_CHECK_MODEL: "other" } },
  );
  expect(session.brief.engine).toBe("model");
  expect(session.brief.receipt.worded).toBeGreaterThan(5);
  expect(session.brief.receipt.wordingCheckedBy).toEqual(["code"]);
  expect(session.err).toMatch(/401|key/u);
});

test("where only the repair fails, what stood is shown and the rest strictly", async () => {
  const liar = modelOf(lyingModel("drop-hedges", { scripts: [quay] }));
  const session = await briefedWith(
    (request) => (request.schema === "repair" ? { content: "", status: 401, error: "No." } : liar(request)),
    quay.text,
  );
  expect(session.brief.engine).toBe("model");
  expect(session.brief.receipt.strict).toBeGreaterThan(0);
  expect(linesOf(session).map(({ text }) => text)).toContain(
    "Per Aske said the quay would not bring new jobs to the town.",
  );
});
