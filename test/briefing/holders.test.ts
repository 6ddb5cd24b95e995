import { expect, test } from "vitest";
import { articleFrom } from "#article/read.ts";
import { holdersIn } from "#briefing/holders.ts";
import { groundIn } from "#grounding/ground.ts";
import { read } from "#reading/read.ts";

const text = `The Marren Hospital Trust plans to close two wards. Union leader Tomas Bakke said 60 nurses would go.

The trust disputes the figure. In a statement, it said that 34 positions could be affected.`;

const reading = read(articleFrom({ text, kind: "paste" }));

test.each([
  [["The trust disputes the figure."]],
  [["The trust disputes the figure.", "In a statement, it said that 34 positions could be affected."]],
])("a body is known by the short form of its name in a paragraph of its own: %j", (words) => {
  const claims = words.map((each) => ({ passageId: null, words: each }));
  const grounded = groundIn(reading).line({ text: null, claims });
  if (!grounded.stands) throw new Error("it stands");
  const { isOf } = holdersIn(reading);
  expect(isOf(grounded.statement, "Marren Hospital Trust", ["Tomas Bakke"])).toBe(true);
  expect(isOf(grounded.statement, "Tomas Bakke", ["Marren Hospital Trust"])).toBe(false);
});

test("what one party would like another to do is the first one's, and not the other's", () => {
  const wish = "Some council advisers would like to see Varnland agree to large purchases of timber.";
  const known = read(articleFrom({ text: `${wish}\n\nVarnland refused on Monday.`, kind: "paste" }));
  const grounded = groundIn(known).line({ text: null, claims: [{ passageId: null, words: wish }] });
  if (!grounded.stands) throw new Error("it stands");
  const { isOf } = holdersIn(known);
  expect(isOf(grounded.statement, "Some council advisers", ["Varnland"])).toBe(true);
  expect(isOf(grounded.statement, "Varnland", ["Some council advisers"])).toBe(false);
});
