import { z } from "zod";
import type { Fields } from "./frames.ts";
import { isObject } from "./json.ts";

/** The part of JSON Schema that every server with structured output takes. Limits and patterns are checked here, not there. */
const kept = new Set(["type", "properties", "required", "items", "enum", "anyOf", "description"]);

const strict = (schema: unknown): unknown => {
  if (Array.isArray(schema)) return schema.map(strict);
  if (!isObject(schema)) return schema;
  const { properties, const: only, oneOf, ...rest } = schema;
  const entries = Object.entries(rest).filter(([name]) => kept.has(name));
  const plain = Object.fromEntries(
    entries.map(([name, value]) => [name, name === "items" || name === "anyOf" ? strict(value) : value]),
  );
  return {
    ...plain,
    ...(oneOf === undefined ? {} : { anyOf: strict(oneOf) }),
    ...(only === undefined ? {} : { enum: [only] }),
    ...(isObject(properties)
      ? {
          properties: Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, strict(value)])),
          required: Object.keys(properties),
          additionalProperties: false,
        }
      : {}),
  };
};

/** A shape as strict structured output wants it: every field required, none besides, no limit, no reference. */
export const wireSchema = (shape: z.ZodObject): Record<string, unknown> => {
  const schema = strict(z.toJSONSchema(shape, { reused: "inline", io: "input", unrepresentable: "any" }));
  return isObject(schema) ? { ...schema } : {};
};

/** Which top-level fields of a shape are lists. */
export const fieldsOf = (shape: z.ZodObject): Fields => {
  const { properties } = wireSchema(shape);
  const fields = isObject(properties) ? Object.entries(properties) : [];
  return new Map(
    fields.map(([name, field]) => [name, isObject(field) && field.type === "array" ? "list" : "single"] as const),
  );
};
