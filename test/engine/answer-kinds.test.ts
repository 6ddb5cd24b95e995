import { describe, expect, test } from "vitest";
import { articleFrom } from "#article/read.ts";
import { answerFrom } from "#engine/extractive/answers/answer.ts";
import { read } from "#reading/read.ts";
import { askerOf } from "../asker.ts";

const text = `Prosecutors in Tarn Vale charged Nils Okker with fraud on Monday. Okker, 48, a former banker, pleaded not guilty in court.

"There is no case here," said Petra Vonn, who leads the defence team. The defence said the hearing could be closed in forty minutes.

The harbour firm Quill & Sons said it had lost 3.1 million crowns. Company CEO Ada Brandt said it would take eighteen days a year to repair the damage. Halden Corp. founder and former chief executive Tom Weir welcomed the charge.

A ship named Aurora was searched. Its captain, who was not identified, was taken to hospital in Tarn Vale. Two other captains were held in Elmstad.

"The figures are wrong," Vonn said. The council's treasurer, Ole Rand, denied that the figures were wrong. A rep for Quill & Sons did not respond to the Tarn Post's request for comment.

The trial was put off. The reason for this decision is that two witnesses are ill. Mina Solberg Jr., 31, of Elmstad, is one of them. Sela Marr said on the phone with Tom Weir that the trial may start in June. Weir is eligible to attend.

Police said the two cases appear to be unrelated. The Halden Tower will be turned into a school, the council said. It plans a redesign of the building.`;
const reading = read(articleFrom({ text, kind: "paste", title: "Banker charged with fraud in Tarn Vale" }));
const ask = askerOf(reading);

describe("who somebody is", () => {
  test("is told by the passage with the role, not by the first that names them", () => {
    expect(ask("Who is Nils Okker?")).toContain("a former banker");
    expect(ask("Who is Petra Vonn?")).toContain("who leads the defence team");
  });
  test("of a body named with an ampersand, of the company just named, of two offices together", () => {
    expect(ask("Who is the CEO of Quill & Sons?")).toContain("Ada Brandt");
    expect(ask("Who is the boss of Quill & Sons?")).toContain("Ada Brandt");
    expect(ask("Who is the former chief executive of Halden Corp.?")).toContain("Tom Weir");
  });
});

describe("a yes-or-no question is answered by its contrary, and by nothing that lacks its verb", () => {
  test("pleaded not guilty", () => {
    expect(ask("Did Okker plead guilty?")).toContain("says Okker, 48, a former banker, pleaded not guilty");
  });
  test("related, unrelated", () => {
    expect(ask("Are the two cases related?")).toContain("unrelated");
  });
  test("demolished is not redesigned", () => {
    expect(ask("Will the Halden Tower be demolished?")).toContain("does-not-say");
  });
});

describe("what is counted must be what is asked for", () => {
  test("days are not minutes", () => {
    expect(ask("How many days would it take to repair the damage?")).toContain("eighteen days");
    expect(ask("How many days would the hearing be closed?")).toContain("does-not-say");
  });
  test("a cost is a sum", () => {
    expect(ask("What would the redesign cost?")).toContain("does-not-say");
  });
});

describe("whose words, whose act", () => {
  test("who said it", () => {
    expect(ask("Who said that the figures are wrong?")).toContain("Vonn said");
    expect(ask("Who said that the captain is guilty?")).toContain("does-not-say");
  });
  test("a word of saying must be theirs", () => {
    expect(ask("What did Tom Weir say about the trial?")).toContain("does-not-say");
  });
  test("silence is an answer", () => {
    expect(ask("What did the rep for Quill & Sons say?")).toContain("did not respond");
  });
  test("no reason is made of what one is eligible to do", () => {
    expect(ask("Why will Weir attend?")).toContain("does-not-say");
  });
  test("the reason for this decision", () => {
    expect(ask("Why was the trial put off?")).toContain("two witnesses are ill");
  });
  test("who disagrees with whom, and both sides", () => {
    expect(ask("Who disagrees with Vonn?")).toContain("Ole Rand, denied");
    expect(ask("What do the two sides say about the figures?")).toMatch(/Vonn said[\s\S]*Ole Rand/u);
    expect(ask("Who disagrees with Tom Weir?")).toContain("does-not-say");
  });
});

describe("names and ages", () => {
  test("what a thing is called, and that somebody is not named", () => {
    expect(ask("What is the name of the ship?")).toContain("A ship named Aurora");
    expect(ask("What is the name of the captain?")).toContain("not identified");
    expect(ask("What is the name of the hospital?")).toContain("does-not-say");
  });
  test("a junior's age", () => {
    expect(ask("How old is Mina Solberg?")).toContain("31");
    expect(ask("How old is Ole Rand?")).toContain("does-not-say");
  });
});

test("what was not done is not told by what was done", () => {
  expect(ask("When was the ship not searched?")).toContain("does-not-say");
});

test("what needs to be done, or could have been, was not", () => {
  const told = read(
    articleFrom({
      text: "Marrow Bay needed to win the final, said coach Ola Brandt. The club could have won the final with Weir. The schools were asked to pay the tax in May.",
      kind: "paste",
      title: null,
    }),
  );
  const kindOf = (question: string) => answerFrom(told, [], question)[0];
  expect(kindOf("Who won the final?")).toEqual({ part: "kind", kind: "does-not-say" });
  expect(kindOf("Did the schools pay the tax?")).toEqual({ part: "kind", kind: "does-not-say" });
});

test("employees are not counted as jobs", () => {
  const told = read(
    articleFrom({
      text: "Halden will cut 4,000 jobs in June, the firm said. The company had 12,500 employees on 30 June. A union rejected the plan.",
      kind: "paste",
      title: null,
    }),
  );
  const [, first] = answerFrom(told, [], "How many employees did Halden have?");
  expect(first?.part === "statement" && first.said.claims[0]?.words).toContain("12,500 employees");
});

test("“he” behind “who is NAME” is the one who was named", () => {
  const before = { question: "Who is Petra Vonn?", answer: "Said Petra Vonn, who leads the defence team." };
  const parts = answerFrom(reading, [before], "And what did she say about the figures?");
  expect(
    parts.some((part) => part.part === "statement" && part.said.claims[0]?.words.includes("figures are wrong")),
  ).toBe(true);
});

test("by how much is answered by a share that is told without a number", () => {
  const told =
    "The study of ships came out on Monday. It found the cost of a ship could be cut by a third by removing rooms. It snowed in Tarn.";
  const asked = askerOf(read(articleFrom({ text: told, kind: "paste", title: "Study of ships" })));
  expect(asked("By how much could the cost of a ship be cut?")).toContain("by a third");
});

test("what a share is, is answered by the number and not by where it moves", () => {
  const told =
    "The market share of the Tarn browser is slipping. Its versions held 70 percent of the market in May, down from 80. It snowed in Tarn.";
  const asked = askerOf(read(articleFrom({ text: told, kind: "paste", title: "Tarn browser" })));
  expect(asked("What is the market share of the Tarn browser?")).not.toContain("is slipping");
});
