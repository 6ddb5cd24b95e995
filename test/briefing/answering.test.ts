import { describe, expect, test } from "vitest";
import type { AnswerPart } from "#brief/draft.ts";
import { answerQuestion } from "#briefing/answer.ts";
import type { Carried, Engine, Turn, Weighed } from "#engine/engine.ts";
import { drafting, inOrder, judging, readingOf, said } from "./engine.ts";

const town = `Council in Hallvik backs new ferry quay

The council of Hallvik voted on Tuesday to build a new ferry quay for 62 million euros. Mayor Greta Lindholm said the quay could open in 2028.

The opposition leader, Jonas Aske, accused the mayor of hiding an audit report. Lindholm denied that any report had been hidden.

The ferry company Balt Line said that the old quay was unsafe. The harbour office denied that the old quay was unsafe.

The builder Norrbygg will hire 40 workers because the old quay has to be torn down first. Prosecutors suspect the former treasurer, Per Holm, of embezzling 300,000 euros.

Clean Sound, an environmental group, criticised the plan. Balt Line sued Norrbygg in May over a delayed pier. The regional government has not said whether it will pay.`;

const mill = `Stadtrat kauft alte Mühle

Der Stadtrat von Kesselbach hat am Montag beschlossen, die alte Mühle für 300.000 Euro zu kaufen. Die Bürgermeisterin Ute Damm sagte, im Gebäude solle eine Bibliothek entstehen.

Die Arbeiten sollen im Frühjahr beginnen. Der Verein Alte Mühle will bei der Planung mitreden.`;

type Given = { text?: string; turns?: readonly Turn[]; verdict?: (line: Weighed) => Carried };

/** What is shown where a model answers a question with these sentences of the article. */
const given = async (question: string, words: readonly string[], { text = town, turns = [], verdict }: Given = {}) => {
  const parts: AnswerPart[] = [
    { part: "kind", kind: "says" },
    ...words.map((each): AnswerPart => ({ part: "statement", said: said(each, each) })),
  ];
  const judge = verdict ? judging(verdict) : null;
  const engine: Engine = drafting(() => inOrder([]), { judge, answers: () => inOrder(parts) });
  const reading = readingOf(text);
  const { language } = reading.article;
  return answerQuestion(reading, engine, turns, question, { language }, new AbortController().signal);
};

const voted = "The council of Hallvik voted on Tuesday to build a new ferry quay for 62 million euros.";
const opening = "Mayor Greta Lindholm said the quay could open in 2028.";
const hiding = "The opposition leader, Jonas Aske, accused the mayor of hiding an audit report.";
const hidden = "Lindholm denied that any report had been hidden.";
const hires = "The builder Norrbygg will hire 40 workers because the old quay has to be torn down first.";
const holm = "Prosecutors suspect the former treasurer, Per Holm, of embezzling 300,000 euros.";
const sued = "Balt Line sued Norrbygg in May over a delayed pier.";
const unpaid = "The regional government has not said whether it will pay.";
const sound = "Clean Sound, an environmental group, criticised the plan.";
const unsafe = "The ferry company Balt Line said that the old quay was unsafe.";
const denied = "The harbour office denied that the old quay was unsafe.";

describe("a true line that answers another question is no answer", () => {
  test.each([
    ["a deed nobody tells of", "Did the mayor steal money?", opening],
    ["somebody the article does not know", "What did Emilia Brandt say about the quay?", opening],
    ["somebody else's words", "What did Jonas Aske say?", opening],
    ["no number where one is asked for", "How many workers will Norrbygg hire?", sound],
    ["a number the article does not have", "Why will Norrbygg hire 90 workers?", hires],
    ["who did it to whom, turned round", "When did Norrbygg sue Balt Line?", sued],
    ["a reason for something that did not happen", "Why did Lindholm resign?", opening],
    ["nobody where somebody is asked for", "Who will pay for the lighthouse?", "The quay is new."],
    ["nothing of what is asked", "When was the library built?", sound],
    ["knowledge from elsewhere", "What is the capital of Sweden?", voted],
  ])("%s", async (_, question, words) => {
    const answer = await given(question, [words]);
    expect(answer.statements.map(({ text }) => text).join()).not.toContain(words);
    expect(answer.receipt.drafted).toBe(answer.receipt.worded + answer.receipt.strict + answer.receipt.dropped);
  });

  test("and code's own answer stands in its place, where it has one", async () => {
    const answer = await given("How many workers will Norrbygg hire?", [sound]);
    expect(answer).toMatchObject({ kind: "says", filledBy: "extractive" });
    expect(answer.statements[0]?.text).toContain("40 workers");
  });

  test("beside one that answers, it falls alone", async () => {
    const answer = await given("What did Jonas Aske accuse the mayor of?", [hiding, sued]);
    expect(answer.statements.map(({ text }) => text)).toEqual([hiding]);
  });
});

test("a line that code only doubts is offered as near, and no answer", async () => {
  const answer = await given("Did anybody steal from the town?", [holm]);
  expect(answer).toMatchObject({ kind: "does-not-say", statements: [] });
  expect(answer.nearest[0]?.text).toBe(holm);
});

describe("what answers, or may, stands", () => {
  test.each([
    ["When could the quay open?", opening],
    ["What is the treasurer suspected of?", holm],
    ["Why does Norrbygg need workers?", hires],
    ["How much will it cost?", voted],
    ["What does the new quay cost?", voted],
    ["Will the regional government pay?", unpaid],
    ["Who is against the plan?", sound],
    ["What did Lindholm say about the report?", hidden],
    ["What does the mayor say?", opening],
    ["Who sued whom?", sued],
    ["Was Norrbygg sued by Balt Line?", sued],
    ["Does the quay cost 70 million euros?", voted],
    ["what's the story with the opposition leader", hiding],
    ["Is there anything about the environment?", sound],
    ["¿Cuándo puede abrir el muelle?", opening],
    ["Wann könnte der Kai öffnen?", opening],
  ])("%s", async (question, words) => {
    const answer = await given(question, [words]);
    expect(answer.statements.map(({ text }) => text)).toContain(words);
    expect(answer).not.toHaveProperty("filledBy");
  });

  test("a second line may tell more of it", async () => {
    const answer = await given("What does the council want to build?", [voted, opening]);
    expect(answer.statements).toHaveLength(2);
  });

  test.each([
    ["Warum sollen die Arbeiten beginnen?", "Die Arbeiten sollen im Frühjahr beginnen."],
    [
      "Was soll aus der Mühle werden?",
      "Die Bürgermeisterin Ute Damm sagte, im Gebäude solle eine Bibliothek entstehen.",
    ],
    [
      "Was will die Stadtspitze dort einrichten?",
      "Die Bürgermeisterin Ute Damm sagte, im Gebäude solle eine Bibliothek entstehen.",
    ],
  ])("in German code lets pass what it cannot read: %s", async (question, words) => {
    expect((await given(question, [words], { text: mill })).statements).toHaveLength(1);
  });

  test.each([
    ["Wie viele Hunde leben im Tierheim?", "Die Arbeiten sollen im Frühjahr beginnen."],
    ["Wie viel Prozent der Bürger sind für den Kauf?", "Der Verein Alte Mühle will bei der Planung mitreden."],
  ])("and not what has nothing of it: %s", async (question, words) => {
    expect(await given(question, [words], { text: mill })).toMatchObject({ kind: "does-not-say", statements: [] });
  });
});

describe("one side of what the article tells in two ways", () => {
  test.each([
    ["Was the old quay unsafe?", [unsafe], [unsafe, denied]],
    ["Was the old quay unsafe?", [denied], [unsafe, denied]],
    ["Was a report hidden?", [hiding], [hiding, hidden]],
    ["Was any report hidden?", [hidden, voted], [hiding, hidden]],
  ])("is no answer alone: %s", async (question, words, both) => {
    const answer = await given(question, words);
    expect(answer.kind).toBe("unclear");
    expect(answer.statements.map(({ text }) => text)).toEqual(both);
    expect(answer).not.toHaveProperty("filledBy");
    expect(answer.receipt.drafted).toBe(answer.receipt.worded + answer.receipt.strict + answer.receipt.dropped);
  });

  test.each([
    ["What does Balt Line say about the old quay?", unsafe],
    ["Does Balt Line say that the old quay was unsafe?", unsafe],
    ["Did Aske accuse the mayor of hiding a report?", hiding],
    ["What did Aske accuse the mayor of?", hiding],
    ["According to the harbour office, was the old quay unsafe?", denied],
    ["When could the quay open?", opening],
  ])("answers what asks for that side, or for what nobody disputes: %s", async (question, words) => {
    const answer = await given(question, [words]);
    expect(answer.kind).toBe("says");
    expect(answer.statements.map(({ text }) => text)).toEqual([words]);
  });
});

describe("a model that finds no answer", () => {
  const found = async (question: string, verdict?: (line: Weighed) => Carried) => {
    const judge = verdict ? judging(verdict) : null;
    const none: AnswerPart[] = [{ part: "kind", kind: "does-not-say" }];
    const engine = drafting(() => inOrder([]), { judge, answers: () => inOrder(none) });
    return answerQuestion(readingOf(town), engine, [], question, { language: "en" }, new AbortController().signal);
  };

  test("is corrected where code is sure, which is said", async () => {
    const answer = await found("When did Balt Line sue Norrbygg over a delayed pier?");
    expect(answer).toMatchObject({ kind: "says", filledBy: "extractive", fault: { code: "model-found-none" } });
    expect(answer.statements[0]?.text).toBe(sued);
  });

  test("is believed where code is not, and the nearest passages are offered", async () => {
    const answer = await found("Who will paint the quay?");
    expect(answer).toMatchObject({ kind: "does-not-say", statements: [] });
    expect(answer).not.toHaveProperty("filledBy");
  });

  test.each([
    ["answers", "says"],
    ["beside", "does-not-say"],
  ] as const)("the check model decides where it looks: %s", async (verdict, kind) => {
    expect((await found("When did Balt Line sue Norrbygg over a delayed pier?", () => verdict)).kind).toBe(kind);
  });
});

describe("a follow-up leans on what was said", () => {
  const after = async (first: string, words: string): Promise<readonly Turn[]> => [
    { question: first, answer: await given(first, [words]) },
  ];

  test.each([
    ["why do you say that?", opening],
    ["quote the exact words", opening],
    ["in Spanish please", opening],
    ["and who said so?", opening],
    ["is that certain?", opening],
    ["and how much will it cost?", voted],
    ["what else did she say?", hidden],
  ])("%s", async (question, words) => {
    const turns = await after("When could the quay open?", opening);
    expect((await given(question, [words], { turns })).statements.map(({ text }) => text)).toContain(words);
  });

  test.each(["why do you say that?", "quote the exact words", "in Spanish please"])(
    "%s is not answered from another place than the last answer",
    async (question) => {
      const turns = await after("When could the quay open?", opening);
      const answer = await given(question, [unpaid], { turns });
      expect(answer.statements.map(({ text }) => text)).toEqual([opening]);
      expect(answer.filledBy).toBe("extractive");
    },
  );

  test("who says otherwise", async () => {
    const turns = await after("What did Balt Line say about the old quay?", unsafe);
    const answer = await given("who says otherwise?", [denied], { turns });
    expect(answer.statements.map(({ text }) => text)).toEqual([denied]);
  });

  test("a new question in the same thread is held to its own words", async () => {
    const turns = await after("When could the quay open?", opening);
    expect((await given("Did the mayor steal money?", [opening], { turns })).kind).toBe("does-not-say");
  });
});

describe("the check model", () => {
  test("is asked whether a line answers, with the question", async () => {
    const heard: Weighed[] = [];
    await given("When could the quay open?", [opening], {
      verdict: (line) => {
        heard.push(line);
        return "answers";
      },
    });
    expect(heard).toMatchObject([{ text: opening, question: "When could the quay open?" }]);
  });

  test("hears of the thread that a question leans on, and nothing of what asks about the answer", async () => {
    const turns: Turn[] = [{ question: "When could the quay open?", answer: opening }];
    const heard: (string | undefined)[] = [];
    const verdict = ({ question }: Weighed): Carried => {
      heard.push(question);
      return "carried";
    };
    await given("and who will pay?", [unpaid], { turns, verdict });
    await given("why do you say that?", [opening], { turns, verdict });
    expect(heard).toEqual(["When could the quay open? then: and who will pay?", undefined]);
  });

  test("takes away what code lets pass", async () => {
    const answer = await given("Is there anything about the environment?", [voted], { verdict: () => "beside" });
    expect(answer.statements.map(({ text }) => text)).not.toContain(voted);
  });

  test("keeps what code only doubts, where it says that it answers", async () => {
    const question = "Did anybody steal from the town?";
    expect((await given(question, [holm])).statements).toHaveLength(0);
    expect((await given(question, [holm], { verdict: () => "carried" })).statements).toHaveLength(0);
    expect((await given(question, [holm], { verdict: () => "answers" })).statements).toHaveLength(1);
  });

  test("does not bring back what code knows to be another's", async () => {
    const answer = await given("When did Norrbygg sue Balt Line?", [sued], { verdict: () => "answers" });
    expect(answer.statements).toHaveLength(0);
  });
});
