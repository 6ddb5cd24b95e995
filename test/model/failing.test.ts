import { describe, expect, test } from "vitest";
import { partial, total } from "../servers/failures.ts";
import { honestModel, modelOf } from "../servers/models.ts";
import { quay } from "./articles.ts";
import { briefedWith, linesOf, sessionWith } from "./session.ts";

const honest = modelOf({ ...honestModel, scripts: [quay] });
const impatient = { OPENAI_TIMEOUT_SECONDS: "1" };

describe.each(Object.entries(total))("an endpoint that fails: %s", (_name, failure) => {
  test("the brief comes from the extractive engine, and says so", async () => {
    const session = await briefedWith((request) => failure(honest(request).content), quay.text, {
      settings: impatient,
    });
    expect(session.brief.engine).toBe("extractive");
    expect(session.brief.summary.length).toBeGreaterThan(2);
    expect(linesOf(session).every(({ wording }) => wording === "strict")).toBe(true);
    expect(session.err).toMatch(/model/iu);
    expect(session.err).not.toContain("sk-secret");
  });

  test("the sheet says so too, and an answer still comes", async () => {
    const { code, out } = await sessionWith((request) => failure(honest(request).content), quay.text, {
      args: ["--ask", "How did the council vote?"],
      settings: impatient,
    });
    expect(code).toBe(0);
    expect(out).toMatch(/14 to 9/u);
    expect(out).toMatch(/without a model|extractive|no model|model/iu);
  });
});

describe.each(Object.entries(partial))("an endpoint that stumbles: %s", (_name, failure) => {
  test("what stands is shown, what is missing is filled in", async () => {
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
