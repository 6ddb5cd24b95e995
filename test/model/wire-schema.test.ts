import { expect, test } from "vitest";
import { z } from "zod";
import * as shapes from "../../src/engine/model/shapes.ts";
import { fieldsOf, wireSchema } from "../../src/engine/model/wire-schema.ts";

/** Every object in a schema, however deep. */
const objectsIn = (value: unknown): Record<string, unknown>[] => {
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.values(value).flatMap(objectsIn);
  return Array.isArray(value) ? inner : [Object.fromEntries(Object.entries(value)), ...inner];
};

const ours = {
  brief: shapes.briefShape(false),
  "brief abroad": shapes.briefShape(true),
  repair: shapes.repairShape(["summary", "actors", "disputes", "unknowns", "lines"], true),
  answer: shapes.answerShape,
  join: shapes.joinShape,
  check: shapes.checkShape,
};

test.each(Object.entries(ours))("%s goes over the wire as every server takes it", (_, shape) => {
  const schema = wireSchema(shape);
  expect(JSON.stringify(schema)).not.toMatch(
    /\$ref|\$schema|\$defs|oneOf|allOf|pattern|"(?:max|min)[A-Z]\w+":|"default":/u,
  );
  expect(schema.type).toBe("object");
  for (const object of objectsIn(schema).filter(({ properties }) => properties !== undefined)) {
    expect(object.additionalProperties).toBe(false);
    expect(object.required).toEqual(Object.keys(Object(object.properties)));
  }
});

test("limits, patterns, defaults and formats stay at home; a word that only one thing may be is a list of one", () => {
  const Named = z.object({ name: z.string().max(20).regex(/a/u), at: z.iso.datetime(), n: z.int().min(1).nullable() });
  const shape = z.object({
    kind: z.literal("says"),
    first: Named,
    second: Named,
    either: z.discriminatedUnion("t", [z.object({ t: z.literal("a") }), z.object({ t: z.literal("b") })]),
    words: z.array(z.string()).max(3).default([]),
    pattern: z.string(),
  });
  const named = {
    type: "object",
    properties: {
      name: { type: "string" },
      at: { type: "string" },
      n: { anyOf: [{ type: "integer" }, { type: "null" }] },
    },
    required: ["name", "at", "n"],
    additionalProperties: false,
  };
  const only = (t: string) => ({
    type: "object",
    properties: { t: { type: "string", enum: [t] } },
    required: ["t"],
    additionalProperties: false,
  });
  expect(wireSchema(shape)).toEqual({
    type: "object",
    properties: {
      kind: { type: "string", enum: ["says"] },
      first: named,
      second: named,
      either: { anyOf: [only("a"), only("b")] },
      words: { type: "array", items: { type: "string" } },
      pattern: { type: "string" },
    },
    required: ["kind", "first", "second", "either", "words", "pattern"],
    additionalProperties: false,
  });
  expect([...fieldsOf(shape)].filter(([, kind]) => kind === "list")).toEqual([["words", "list"]]);
});
