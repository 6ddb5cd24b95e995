import { expect, test } from "vitest";
import { articleFrom } from "#article/read.ts";
import { read } from "#reading/read.ts";

const heardOf = (text: string): Record<string, string> => {
  const { figures } = read({ ...articleFrom({ text, kind: "paste" }), language: "en" });
  return Object.fromEntries(figures.filter(({ acts }) => acts).map(({ name, heard }) => [name, heard]));
};

test("who is quoted, who is paraphrased and who is only spoken about", () => {
  const text =
    "“We will not be watched,” Karim Voss said. Oda Lindqvist said the report was wrong. Both of them blamed Tomas Rell.";
  expect(heardOf(text)).toEqual({
    "Karim Voss": "quoted",
    "Oda Lindqvist": "paraphrased",
    "Tomas Rell": "spoken-about",
  });
});

test("a quotation counts more than a paraphrase, in whatever order they come", () => {
  expect(heardOf("Karim Voss said it rained. “It rained,” Voss said.")).toEqual({ "Karim Voss": "quoted" });
});

test("attributions and figures speak of the same objects", () => {
  const text = "Oda Lindqvist said the report was wrong. She said it was old.";
  const { figures, attributions } = read({ ...articleFrom({ text, kind: "paste" }), language: "en" });
  for (const { speaker } of attributions) expect(speaker === null || figures.includes(speaker)).toBe(true);
  expect(attributions.every(({ speaker }) => speaker?.name === "Oda Lindqvist")).toBe(true);
});
