import { describe, expect, test } from "vitest";
import { articleFrom } from "#article/read.ts";
import { answerFrom } from "#engine/extractive/answers/answer.ts";
import { read } from "#reading/read.ts";
import { askerOf } from "../asker.ts";

const text = `The town of Marrow Bay will close its old bridge in May. The mayor, Ilse Brandt, announced it on Tuesday.

Former CEO Tomas Weir of the firm Halden Corp. welcomed the plan. President Carla Dunn of Norland met Syrian officials in June.

On Friday Petra Lund rejected the offer because it was too small. Anton Quill had made the offer in April. She said that two companies had bid for the depot.`;
const reading = read(articleFrom({ text, kind: "paste", title: "Marrow Bay to close its bridge" }));
const ask = askerOf(reading);

describe("who holds an office is told only where its name stands beside it", () => {
  test("the mayor, in apposition", () => {
    expect(ask("Who is the mayor of Marrow Bay?")).toContain("The mayor, Ilse Brandt");
  });
  test("a former holder is none", () => {
    expect(ask("Who is the CEO of Halden Corp?")).toContain("does-not-say");
  });
  test("of another state", () => {
    expect(ask("Who is the president of Syria?")).toContain("does-not-say");
    expect(ask("Who is the president of Norland?")).toContain("Carla Dunn");
  });
});

describe("what one did is not told of another", () => {
  test("the doer is the one asked about", () => {
    expect(ask("Why did Petra Lund reject the offer?")).toContain("too small");
    expect(ask("Why did Anton Quill reject the offer?")).toContain("does-not-say");
  });
});

test("which companies: names, not how many", () => {
  expect(ask("Which companies bid for the depot?")).toContain("does-not-say");
});

test("why a thing was done is one account, however much else is disputed", () => {
  const told = read(
    articleFrom({
      text: "Lund said the firm sold the depot because it needed money. Anton Quill denied that the firm had sold the depot.",
      kind: "paste",
      title: null,
    }),
  );
  const [kind] = answerFrom(told, [], "Why did the firm sell the depot?");
  expect(kind).toEqual({ part: "kind", kind: "says" });
});

describe("what was done by nobody named does not say who did it", () => {
  const told = askerOf(
    read(
      articleFrom({
        text: "The inquiry had been shelved in 2017 but was reopened this year. A sailor of 40 was arrested in Lund on Tuesday. The bridge was tested in June by engineer Jon Roe.",
        kind: "paste",
      }),
    ),
  );

  test.each(["Who reopened the inquiry?", "Who arrested the sailor?"])("%s", (question) => {
    expect(told(question)).toContain("does-not-say");
  });
  test("whom it befell and who did it are told where they stand", () => {
    expect(told("Who was arrested?")).toContain("A sailor of 40");
    expect(told("Who tested the bridge?")).toContain("engineer Jon Roe");
  });
});

test("how a vote went is told by its figures, or by all", () => {
  const told = askerOf(
    read(
      articleFrom({
        text: "The council of Hallvik voted 14 to 9 on Monday to keep the school open. Rain fell on Lund. The board voted unanimously to sell the ferry.",
        kind: "paste",
      }),
    ),
  );
  expect(told("How did the council vote?")).toContain("14 to 9");
  expect(told("How did the board vote?")).toContain("unanimously");
  expect(told("How did the senate vote?")).toContain("does-not-say");
});
