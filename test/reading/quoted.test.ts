import { expect, test } from "vitest";
import { quotedIn } from "#reading/quoted.ts";

test.each([
  ["He said “it is late” and left.", ["it is late"]],
  ['He said "it is late" and left.', ["it is late"]],
  ["It’s the workers’ day, he said.", []],
  ["He said 'it is late' and left.", ["it is late"]],
  ["The '90s weren't like that.", []],
  ["“An open quote\n\nends with its paragraph.", ["An open quote"]],
  ["„Es ist spät“, sagte er.", ["Es ist spät"]],
  ["“It is late,’’ he said, and left.", ["It is late,"]],
])("%s", (text, expected) => {
  expect(quotedIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});
