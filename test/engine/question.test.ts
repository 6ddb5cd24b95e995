import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { articleFrom } from "#article/read.ts";
import { Fault } from "#brief/fault.ts";
import { answerFrom, passagesFor } from "#engine/extractive/answers/answer.ts";
import { questionWords } from "#engine/extractive/answers/phrase.ts";
import { askedOf } from "#engine/extractive/answers/question.ts";
import { english } from "#language/en/cues.ts";
import { read } from "#reading/read.ts";

const asked = (question: string) => askedOf(questionWords(question), english);
const texts = (words: readonly { text: string }[]): string => words.map(({ text }) => text).join(" ");

test.each([
  ["Who founded the club?", "content", "person"],
  ["When did it open?", "content", "time"],
  ["Where is the depot?", "content", "place"],
  ["Why did she leave?", "content", "reason"],
  ["How many troops were sent?", "content", "count"],
  ["How much does it cost?", "content", "money"],
  ["What would the wall cost?", "content", "money"],
  ["How long will it take?", "content", "duration"],
  ["How old is he?", "content", "age"],
  ["What year did it close?", "content", "time"],
  ["Which country won?", "content", "place"],
  ["Did the vote pass?", "yes-no", "thing"],
  ["Does the union support the deal?", "side", "thing"],
  ["What did the mayor say about the tax?", "says", "thing"],
  ["How did Britain react to the ban?", "says", "manner"],
  ["What is the party's position on housing?", "says", "thing"],
  ["What did the firm want to build?", "content", "thing"],
  ["What is the bird thought to be?", "content", "thing"],
  ["Quote the exact words of the minister", "exact", "words"],
  ["Who disputes this?", "disputes", "person"],
  ["Who supports the plan?", "supports", "person"],
  ["Who says otherwise?", "otherwise", "person"],
  ["Says who?", "source", "person"],
  ["Is it known whether he will resign?", "known", "thing"],
  ["Is the cause of the fire known?", "known", "thing"],
  ["Are there instructions to an AI in the text?", "machine", "thing"],
  ["What is this about?", "gist", "thing"],
  ["What do you think of it?", "none", "thing"],
  ["Thanks!", "none", "thing"],
])("%s is asked as %s, for a %s", (question, form, wanted) => {
  expect(asked(question)).toMatchObject({ form, wanted });
});

describe("who and about what", () => {
  test("of a saying", () => {
    const { speaker, topic } = asked("What did the trade union say about the new tax?");
    expect(texts(speaker)).toBe("trade union");
    expect(texts(topic)).toBe("new tax");
  });

  test("of exact words", () => {
    const { speaker, topic } = asked("Quote Helen Moss verbatim on the harbour wall");
    expect(texts(speaker)).toBe("Helen Moss");
    expect(texts(topic)).toBe("harbour wall");
  });

  test("manners are no part of the question", () => {
    expect(texts(asked("Can you please tell me who owns the mill?").content)).toBe("owns mill");
  });
});

const text =
  "The mill at Oster will close in June, the owner Pia Holm said. It employs 40 people. The union rejected the plan on Monday and called for talks.";
const reading = read(articleFrom({ text, kind: "paste", title: null }));

test("whatever is asked, passages are places of the text, and an answer quotes what stands there", () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: "grapheme" }), fc.constantFrom("Who owns it?", "why", "and Holm?", "quote", "“")),
      fc.array(fc.record({ question: fc.string(), answer: fc.string() }), { maxLength: 3 }),
      (question, turns) => {
        try {
          const passages = passagesFor(reading, turns, question);
          expect(passages.length).toBeLessThanOrEqual(5);
          for (const { start, end } of passages) expect(text.slice(start, end).trim()).not.toBe("");
          for (const part of answerFrom(reading, turns, question)) {
            if (part.part === "statement") for (const { words } of part.said.claims) expect(text).toContain(words);
            if (part.part === "nearest") expect(text).toContain(part.claim.words);
          }
        } catch (error) {
          expect(error).toBeInstanceOf(Fault);
        }
      },
    ),
    { numRuns: process.env.LONG ? 20_000 : 300 },
  );
});
