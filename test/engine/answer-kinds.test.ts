import { describe, expect, test } from "vitest";
import { articleFrom } from "#article/read.ts";
import { answerFrom } from "#engine/extractive/answers/answer.ts";
import { read } from "#reading/read.ts";

const text = `Prosecutors in Tarn Vale charged Nils Okker with fraud on Monday. Okker, 48, a former banker, pleaded not guilty in court.

"There is no case here," said Petra Vonn, who leads the defence team. The defence said the hearing could be closed in forty minutes.

The harbour firm Quill & Sons said it had lost 3.1 million crowns. Company CEO Ada Brandt said it would take eighteen days a year to repair the damage. Halden Corp. founder and former chief executive Tom Weir welcomed the charge.

Police said the two cases appear to be unrelated. The Halden Tower will be turned into a school, the council said. It plans a redesign of the building.`;
const reading = read(articleFrom({ text, kind: "paste", title: "Banker charged with fraud in Tarn Vale" }));
const ask = (question: string): string =>
  answerFrom(reading, [], question)
    .map((part) =>
      part.part === "kind"
        ? part.kind
        : part.part === "statement"
          ? part.said.claims.map(({ words }) => words).join(" ")
          : "",
    )
    .join(" ");

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
