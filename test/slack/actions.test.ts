import fc from "fast-check";
import { expect, test } from "vitest";
import { sectionNames } from "#sheet/sheet.ts";
import { type Action, actionIdOf, actionOf, valueFor } from "#slack/actions.ts";
import { limits } from "#slack/limits.ts";

const ref = { brief: fc.uuid(), version: fc.integer({ min: 1, max: 999 }) };
const small = fc.nat(999);

const anAction: fc.Arbitrary<Action> = fc.oneof(
  fc.record({ action: fc.constant("show" as const), ...ref, section: fc.constantFrom(...sectionNames), page: small }),
  fc.record({ action: fc.constantFrom("passage" as const, "edit" as const), ...ref, line: small }),
  fc.record({ action: fc.constant("lines" as const), ...ref, page: small }),
  fc.record({
    action: fc.constantFrom(
      "manage" as const,
      "share" as const,
      "withdraw" as const,
      "forget" as const,
      "refresh" as const,
    ),
    ...ref,
  }),
  fc.record({
    action: fc.constant("feedback" as const),
    ...ref,
    verdict: fc.constantFrom("good" as const, "wrong" as const, "not-neutral" as const, "missing" as const),
  }),
  fc.record({ action: fc.constant("more-text" as const), parts: fc.integer({ min: 1, max: 12 }) }),
  fc.constant({ action: "disputes" as const }),
  fc.constant({ action: "ask" as const }),
);

test("what a button asks for comes back as it was, and fits an option of a menu", () => {
  fc.assert(
    fc.property(anAction, (action) => {
      expect(actionOf(valueFor(action))).toEqual(action);
      expect(valueFor(action).length).toBeLessThanOrEqual(limits.option);
      expect(actionIdOf(action).length).toBeLessThanOrEqual(limits.id);
    }),
  );
});

test.each([
  "",
  "show",
  "show x 1 summary 0",
  "forget 0b7e3a52-7a1b-4a56-9b1e-2b8f0c6d1e11",
  "drop tables",
  "more-text -1",
])("a button that is none of ours (%s) asks for nothing", (value) => {
  expect(actionOf(value)).toBe(null);
});
