import { describe, expect, test } from "vitest";
import { articleFrom } from "#article/read.ts";
import { resolve } from "#engine/extractive/answers/followup.ts";
import { read } from "#reading/read.ts";
import { askerOf } from "../asker.ts";

const asking = (text: string, title: string) => askerOf(read(articleFrom({ text, kind: "paste", title })));

describe("what one storm did is not told of others", () => {
  const ask = asking(
    `Hurricane Odile struck the coast of Marrow on Sunday. The region has seen at least 4 large hurricane events in the past 30 years, with 9,000 people killed.

Hurricane Tamar killed 14 people in Elmstad in June.`,
    "Storm strikes the coast of Marrow",
  );
  test("past storms of the region", () => {
    expect(ask("How many people did Hurricane Odile kill?")).not.toContain("9,000");
  });
  test("the storm that is named", () => {
    expect(ask("How many people did Hurricane Tamar kill?")).toContain("14 people");
  });
});

describe("how many is answered by a number", () => {
  const ask = asking(
    `Many more people have Brandt fever than is known, with no end in sight. Doctor Ilse Weir suspected Brandt fever the very first time that she met the man.

Quill fever is rarer: 340 people have Quill fever in Norland. No passengers were hurt when a ferry ran aground in Tarn Vale.`,
    "Brandt fever is often missed",
  );
  test("not by many, nor by the first", () => {
    expect(ask("How many people have Brandt fever?")).toContain("does-not-say");
    expect(ask("How many people have Quill fever?")).toContain("340 people");
  });
  test("by that there were none", () => {
    expect(ask("How many passengers were hurt?")).toContain("No passengers");
  });
});

describe("why is answered by a reason", () => {
  const ask = asking(
    `Anton Quill fell ill in May. Within days, he began to improve. He improved soon after.

Did the council close the depot? Yes, the council closed the depot in June after a long debate. The council sold the bridge because it needed money.`,
    "Quill on his illness and the council",
  );
  test("not by the deed told again", () => {
    expect(ask("Why did Anton Quill improve?")).toContain("does-not-say");
  });
  test("not by a yes to another question", () => {
    expect(ask("Why did the council close the depot?")).toContain("does-not-say");
    expect(ask("Why did the council sell the bridge?")).toContain("because");
  });
});

describe("the deed of a question is told", () => {
  const ask = asking(
    `The Harbour Office is looking into whether Halden Corp broke its rules. Halden Corp paid the Harbour Office N500m in June.

A flood in 1998 in Tarn Vale left 3,000 people dead.`,
    "Harbour Office looks into Halden Corp",
  );
  test("not by a passage that only has both names", () => {
    expect(ask("What did the Harbour Office fine Halden Corp?")).not.toContain("looking into");
    expect(ask("What did the Harbour Office sell Halden Corp?")).toContain("does-not-say");
  });
  test("who died is told by who was left dead", () => {
    expect(ask("How many people died in the 1998 flood?")).toContain("3,000");
  });
  test("a sum with the letter of its currency", () => {
    expect(ask("How much did Halden Corp pay the Harbour Office?")).toContain("N500m");
  });
});

describe("whose it is may stand in the question itself", () => {
  const reading = read(
    articleFrom({
      text: "Halden Corp left its contract in May. Quill & Sons won the depot.",
      kind: "paste",
      title: "Depot sale",
    }),
  );
  const before = [{ question: "Who won the depot?", answer: "Quill & Sons won the depot." }];
  const carried = (question: string): string[] =>
    resolve(reading, before, question).carried.map(({ word }) => word.text);
  test("of the one asked for", () => {
    expect(carried("Which company dropped out of its contract?")).toEqual([]);
    expect(resolve(reading, [], "Which company dropped out of its contract?").carried).toEqual([]);
  });
  test("of what was asked before", () => {
    expect(carried("When did it leave its contract?")).toContain("depot");
    expect(carried("How many members of its staff left?")).toContain("depot");
  });
});
