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

test.each([
  ["Karim Voss added a bench as the park opened.", "spoken-about"],
  ["Karim Voss, who later asked the company to end the deal, left in May.", "spoken-about"],
  ["Karim Voss refused to leave the park.", "spoken-about"],
  ["Karim Voss backs the plan.", "spoken-about"],
  ["Karim Voss does not claim to belong to either camp.", "spoken-about"],
  ["Karim Voss condemned the plan.", "paraphrased"],
  ["Karim Voss urged people to be careful.", "paraphrased"],
  ["Karim Voss called the plan “absurd”.", "quoted"],
  ["Karim Voss described the idea that parks close at night as “certainly absurd”.", "quoted"],
  ["Karim Voss says the idea “is not so crazy” after all.", "quoted"],
])("a deed is nobody's voice, a word in marks is: %s", (text, expected) => {
  expect(heardOf(text)["Karim Voss"]).toBe(expected);
});

test("what one tells of another is not the other's voice, what an outlet tells is", () => {
  expect(heardOf("Oda Lindqvist said Karim Voss had told her the park was shut.")).toEqual({
    "Oda Lindqvist": "paraphrased",
    "Karim Voss": "spoken-about",
  });
  expect(heardOf("The Coast Gazette reported that Karim Voss had said the park was shut.")["Karim Voss"]).toBe(
    "paraphrased",
  );
});

test("a body is heard through its spokesman, named or not", () => {
  expect(heardOf("“We are cooperating,” said a Velmar Group spokesman. The union had asked.")["Velmar Group"]).toBe(
    "quoted",
  );
  expect(heardOf("Velmar Group spokeswoman Oda Lindqvist said the park was shut.")).toEqual({
    "Velmar Group": "paraphrased",
    "Oda Lindqvist": "paraphrased",
  });
  expect(heardOf("The Velmar Group shut the park, Oda Lindqvist said.")["Velmar Group"]).toBe("spoken-about");
});

test("an outlet that only passes on stands behind those who speak through it, one that is the news does not", () => {
  const order = (text: string): string[] =>
    read({ ...articleFrom({ text, kind: "paste" }), language: "en" })
      .figures.filter(({ acts }) => acts)
      .toSorted((a, b) => b.weight - a.weight)
      .map(({ name }) => name);
  expect(
    order(
      "Coast Radio reported on Monday that the bank would close. Oda Lindqvist told Coast Radio that it was wrong. Karim Voss said he was sorry.",
    ),
  ).toEqual(["Oda Lindqvist", "Karim Voss", "Coast Radio"]);
  expect(order("Coast Radio said it would cut 40 jobs. Karim Voss said the plan was wrong.")[0]).toBe("Coast Radio");
});
