import { describe, expect, test } from "vitest";
import { articleFrom } from "#article/read.ts";
import type { Article, Genre } from "#brief/article.ts";
import { read } from "#reading/read.ts";

const turnsIn = (text: string, genre: Genre = "interview"): string[] => {
  const article: Article = { ...articleFrom({ text, kind: "paste" }), genre };
  const { attributions } = read(article);
  return attributions
    .filter(({ cue }) => cue === null)
    .map(
      ({ chain, content }) =>
        `${chain[0]?.source}: ${content.map(({ start, end }) => text.slice(start, end)).join("")}`,
    );
};

const introduction = "Marlow Weekly interviewed Ada Quist, an engineer who has built bridges for thirty years.";

describe("answers belong to whoever is interviewed", () => {
  test("questions and answers in paragraphs of their own", () => {
    const text = [
      introduction,
      "Why do bridges fall?",
      "Most fall because nobody looks at them.",
      "Are they safe now?",
      "I would drive over ours today.",
    ].join("\n\n");
    expect(turnsIn(text)).toEqual([
      "Ada Quist: Most fall because nobody looks at them.",
      "Ada Quist: I would drive over ours today.",
    ]);
  });

  test("Q and A with full stops", () => {
    const text = [introduction, "Q. Why do bridges fall?", "A. Nobody looks.", "Q. Are they safe?", "A. Ours is."].join(
      "\n\n",
    );
    expect(turnsIn(text)).toEqual(["Ada Quist: Nobody looks.", "Ada Quist: Ours is."]);
  });

  test("Q and A", () => {
    const text = [
      introduction,
      "Q: Why do bridges fall?",
      "A: Nobody looks at them.",
      "Q: Are they safe now?",
      "A: I would drive over ours today.",
    ].join("\n\n");
    expect(turnsIn(text)).toEqual(["Ada Quist: Nobody looks at them.", "Ada Quist: I would drive over ours today."]);
  });

  test("labels with names", () => {
    const text = [
      introduction,
      "Marlow Weekly: Why do bridges fall?",
      "Quist: Nobody looks at them.",
      "Marlow Weekly: Are they safe?",
      "Quist: I would drive over ours today.",
    ].join("\n\n");
    expect(turnsIn(text)).toEqual(["Ada Quist: Nobody looks at them.", "Ada Quist: I would drive over ours today."]);
  });

  test("a paragraph that tells of them is no answer", () => {
    const text = [
      introduction,
      "Why do bridges fall?",
      "Most fall because nobody looks at them.",
      "Quist lives in Marlow.",
    ].join("\n\n");
    expect(turnsIn(text)).toEqual(["Ada Quist: Most fall because nobody looks at them."]);
  });

  test("where answers stand in quotation marks, the text around them is the article's", () => {
    const text = [
      introduction,
      "Why do bridges fall?",
      "“Most fall because nobody looks at them.” She paused.",
      "Are they safe now?",
      "“I would drive over ours today.”",
      "The council will vote in May.",
    ].join("\n\n");
    expect(turnsIn(text)).toEqual([
      "Ada Quist: “Most fall because nobody looks at them.”",
      "Ada Quist: “I would drive over ours today.”",
    ]);
  });

  test("a question now and then in a long text makes nobody its speaker", () => {
    const told = Array.from({ length: 9 }, (_, n) => `The bridge of village ${n} was closed last year.`);
    expect(turnsIn([introduction, "Why do bridges fall?", ...told].join("\n\n"))).toEqual([]);
  });

  test("other articles have no turns", () => {
    const text = [introduction, "Why do bridges fall?", "Most fall because nobody looks at them."].join("\n\n");
    expect(turnsIn(text, "news")).toEqual([]);
  });
});

test("questions set as statements: only what is told in the first person is surely an answer", () => {
  const text = [
    introduction,
    "[The first bridge] was a good one. I wish we had built it in stone.",
    "Who paid for it?",
    "The town did, and we thanked them for years.",
    "The second bridge never opened.",
    "We ran out of money, and I left for the coast.",
    "That must have been hard.",
    "It was not the same afterwards.",
    "When did you come back?",
    "In May, I think. My brother had kept the tools.",
    "The town is growing.",
    "It is.",
    "The mayor speaks of a third bridge.",
    "Oh really.",
    "He says it opens in June.",
    "I would like to see that.",
    "Quite.",
    "Yes.",
  ].join("\n\n");
  expect(turnsIn(text)).toEqual([
    "Ada Quist: [The first bridge] was a good one. I wish we had built it in stone.",
    "Ada Quist: The town did, and we thanked them for years.",
    "Ada Quist: We ran out of money, and I left for the coast.",
    "Ada Quist: In May, I think. My brother had kept the tools.",
    "Ada Quist: I would like to see that.",
  ]);
});
