import { describe, expect, it } from "vitest";
import { sentencesOf } from "#article/sentences.ts";
import { sentencesAbroad } from "#language/abroad.ts";

/** A bar stands where a sentence ends. */
const cut = (text: string, language?: string): string =>
  sentencesOf(text, 0, text.length, language ? sentencesAbroad(language) : undefined)
    .map(({ start, end }) => text.slice(start, end))
    .join(" | ");

const expectCuts = (marked: string, language?: string): void => {
  const text = marked.replaceAll(" | ", " ");
  expect(cut(text, language)).toBe(marked);
};

describe("abbreviations and names", () => {
  it.each([
    "The U.S. Department of Health agreed. | It paid.",
    "They live in the U.S. | The law is old.",
    "Sen. Mara Voss voted no. | Rep. Ito voted yes.",
    "J. K. Rowling wrote to George W. Bush. | He answered.",
    "Dr. Ann Lee met Mr. and Mrs. Ode at St. Mary's on Oak St. | They talked.",
    "He is No. 5 on the list. | She is No. 2.",
    "“No.” | He left.",
    "Acme Inc. said profits fell. | The Foo Corp. Chief Executive resigned.",
    "She works for Acme Inc. | She likes it.",
    "The talks began at 5 p.m. Monday and ended at 9 a.m. | Police left.",
    "It opens at 10 p.m. EST on Jan. 6. | Nobody came.",
    "On Sept. 11 and Oct. 3 it rained. | It stopped in Dec. | The sun came.",
    "He lives in Oakland, Calif. | Marsh lives elsewhere.",
    "Talks in Washington, D.C. | Nothing came of it.",
    "Vitamin C. | The doctor said so.",
    "She was taller than I. | He was not.",
    "John Ash Jr. and Gov. Lee, i.e. the hosts, spoke. | It was late.",
    "See e.g. Smith v. Jones, vol. 3, pp. 4 to 9. | It is long.",
    "The Ph.D. Smith holds is in law. | He teaches.",
    "He was ill. | Ash drove him home.",
    "They sold pens, paper, etc. | Nobody bought any.",
  ])("%s", (marked) => expectCuts(marked));
});

describe("figures and addresses", () => {
  it.each([
    "It rose 3.5 percent to $1.2 million. | It fell later.",
    "Read www.example.com or mail a.b@example.org today. | Then call.",
    "Version 2.0.1 is out at https://example.org/a.b?c=d. | It works.",
    "1. The council will meet. | It will vote.",
    "In 2010. | In 2011 it changed.",
  ])("%s", (marked) => expectCuts(marked));
});

describe("quotations", () => {
  it.each([
    "“We are going home.” | He left.",
    "“We are going home,” she said. | He left.",
    "“Are we going home?” she asked. | He nodded.",
    "“Are we going home?” Smith asked. | He nodded.",
    "“Home!” Ann Lee shouted from the car. | Nobody moved.",
    "“Who is it?” | Smith opened the door.",
    'He said "they lost." | She left.',
    "“They listened. They just did not pay,” she said. | He left.",
    'Her father wrote, "He is kind. He is late." | Then he left.',
    "She said: “It is over.” | He said: “It is not.”",
    "‘Go.’ | He went.",
    "“I … don’t know,” he said. | “But … I will ask.”",
  ])("%s", (marked) => expectCuts(marked));

  it("reads a long quotation sentence by sentence", () => {
    const long =
      "“We have waited for many years for this day to come and for the road to open. | We have asked the county, the region and the state for help again and again. | Nobody answered us, not even once.”";
    expectCuts(long);
  });
});

describe("marks", () => {
  it.each([
    "What?! | No.",
    "He waited ... and waited. | Then he left.",
    "He waited… | Then he left.",
    "And then we just ... I don't know. | It was late.",
    "The film Viva Maria! (1965) was a success. | It made money.",
    "She left (he stayed. He always stays.) and wept. | It rained.",
    "He won. [12] | She lost. [3] [4]",
    "Oakridge, Ill. — Mike Lee threw the ball. | He ran.",
    "Here are the points: one, two and three. | That is all.",
    "The end came.He left.", // no space at all, as pages are often copied
  ])("%s", (marked) => {
    if (marked.includes(".He")) expect(cut(marked)).toBe("The end came. | He left.");
    else expectCuts(marked);
  });

  it("takes a no-break space for a space", () =>
    expect(cut("Mr.\u00a0Ode left.\u00a0It rained.")).toBe("Mr.\u00a0Ode left. | It rained."));
  it("cuts text without capitals by its stops", () =>
    expect(cut("he left. she stayed.")).toBe("he left. | she stayed."));
  it("keeps a line feed inside a sentence", () =>
    expect(cut("He left\nthe house. She\nstayed.")).toBe("He left\nthe house. | She\nstayed."));
});

describe("other languages", () => {
  it.each([
    ["de", "Am 3. Oktober kam Dr. Weber, z. B. mit dem Zug. | Er blieb bis zum 5. November."],
    ["de", "Es kostet 12,5 Mio. Euro. | Die Stadt zahlt."],
    ["de", "Er sagte: „Das reicht nicht.“ | Die Stadt zahlt."],
    ["de", "Er sagte: »Das reicht nicht.« | Die Stadt zahlt."],
    ["fr", "M. Dupont a refusé. | Il est parti avec Mme Durand."],
    ["es", "El Sr. Ruiz llegó tarde. | ¿Por qué? | No se sabe."],
    ["ru", "Он родился в г. Омске. | Потом уехал."],
    ["uk", "Міністр відмовився. | Чому? | Невідомо."],
    ["ar", "نفى الوزير ذلك. | ماذا قال؟ | لا شيء."],
    ["hi", "मंत्री ने इनकार किया। | वह चले गए।"],
  ])("%s: %s", (language, marked) => expectCuts(marked, language));

  it.each([
    ["市议会决定关闭大桥。部长否认了！真的吗？是的。", "市议会决定关闭大桥。 | 部长否认了！ | 真的吗？ | 是的。"],
    ["「橋を閉鎖する。」と市長は述べた。市民は反対した。", "「橋を閉鎖する。」と市長は述べた。 | 市民は反対した。"],
  ])("%s", (text, expected) => expect(cut(text)).toBe(expected));
});

describe("long input", () => {
  const within = (milliseconds: number, run: () => unknown): void => {
    const start = performance.now();
    run();
    expect(performance.now() - start).toBeLessThan(milliseconds);
  };

  it.each([
    ["no stop", "the minister said that it was so and ".repeat(27_000)],
    ["no space", "a".repeat(1_000_000)],
    ["quotation marks", '“"” '.repeat(50_000)],
    ["initials", "A. ".repeat(330_000)],
    ["dots", ".".repeat(1_000_000)],
  ])("%s: linear, and no passage is endless", (_, text) => {
    within(2_500, () => {
      const spans = sentencesOf(text, 0, text.length);
      expect(Math.max(...spans.slice(0, 1_000).map(({ start, end }) => end - start))).toBeLessThanOrEqual(2_000);
    });
  });
});
