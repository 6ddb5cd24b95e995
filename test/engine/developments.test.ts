import { describe, expect, test } from "vitest";
import { articleFrom } from "#article/read.ts";
import { summaryLinesOf } from "#engine/extractive/summary/summary.ts";
import { read } from "#reading/read.ts";

const summaryOf = (text: string): string =>
  summaryLinesOf(read(articleFrom({ text, kind: "paste" })), "standard")
    .map(({ span }) => text.slice(span.start, span.end))
    .join("\n");

const study = `Half of the children of Marrow Bay sleep less than eight hours a night, researchers say.

The study followed 1,200 children in nine schools of Marrow Bay for a year, and their parents kept a diary of sleep.

The children of Marrow Bay go to bed at ten at night. The children of the villages around Marrow Bay go to bed at nine.

The schools of Marrow Bay open at half past seven. The schools opened at eight until 1998.

The town of Marrow Bay paid for the study together with the university of Norrland.

`;

describe("a summary tells", () => {
  test("what is called for, together with the sentence that names who calls", () => {
    const call =
      "The authors say the children are tired at noon. They call for a later start of all schools in the town.";
    expect(summaryOf(`${study}${call}\n\nParents of the children met in the town hall on Monday.`)).toContain(call);
  });

  test("what somebody wants done", () => {
    const wish = "Mayor Ines Kraal said that the council must buy thick curtains for the children.";
    expect(summaryOf(`${study}${wish}\n\nParents of the children met in the town hall on Monday.`)).toContain(wish);
  });

  test("what a study found, in its figure", () => {
    const found = "The study found that marks fell by a third where children slept less than seven hours.";
    expect(summaryOf(`${study}${found}\n\nParents of the children met in the town hall on Monday.`)).toContain(found);
  });

  const storm = `A storm closed the harbour of Marrow Bay on Monday and stopped the ferry to the islands.

The harbour of Marrow Bay had closed for a storm in 2011 and again in the spring of 2016.

The ferry to the islands will sail again on Wednesday, the harbour office said on Monday evening.

The harbour office had warned the crews of the ferry on Sunday at noon.

Crews of the harbour office tied down forty boats in the harbour on Sunday night.

The wind blew at 140 kilometres an hour at the harbour, the office said.

`;

  test("how many a thing befell", () => {
    const toll = "Some 90 people who live by the old harbour were evacuated by boat in the night.";
    expect(summaryOf(`${storm}${toll}\n\nThe islands have no other link to the harbour.`)).toContain(toll);
  });

  test("what a thing costs", () => {
    const sum = "The repair of the harbour wall will cost $48 million, the engineers said.";
    expect(summaryOf(`${storm}${sum}\n\nThe islands have no other link to the harbour.`)).toContain(sum);
  });

  test("no wish that somebody has not", () => {
    const none =
      "Mayor Ines Kraal said that she does not think the harbour of Marrow Bay should stay closed in storms.";
    expect(summaryOf(`${storm}The islands have no other link to the harbour.\n\n${none}`)).not.toContain(none);
  });
});

test("what is so at all times explains the news and is none", () => {
  const text = `Ten divers of Marrow Bay fell ill after a dive to the wreck of the Alder, the harbour office said on Monday.

The divers went down to the wreck of the Alder on Sunday with air from a shop in Norrland.

Divers breathe air from a bottle on their back. Divers in cold water use more air.

The harbour office closed the shop in Norrland and took the bottles of the divers.

The divers left the hospital of Norrland on Monday evening.`;
  expect(summaryOf(text)).not.toContain("Divers breathe");
});

test("the news opens with 'now' where a scene stands before it", () => {
  const text = `In Long Night and The Glass Ship, crews sleep through the years between the stars. Now the space office of Norrland has studied how sleep would change a ship.

The office of Norrland asked nine doctors and a team of engineers of the ship yard.

Ships would be a third lighter, the engineers of the office said. A crew would need 21 days to wake.

The office plans a first trial of the sleep with sheep.`;
  expect(summaryOf(text).split("\n")[0]).toContain("the space office of Norrland has studied");
});

test("'it's a town where' says what was named before, and is no line of its own", () => {
  const text = `Ines Kraal began a tour of the towns of Norrland on Monday to speak for the ferry of Marrow Bay.

The tour took Kraal to Alder Mill on Tuesday. It's a town where the ferry has few friends, and where the mill has closed.

Kraal said that the ferry of Marrow Bay would bring guests to the towns of Norrland.

The council of Norrland votes on the ferry of Marrow Bay in June.`;
  expect(summaryOf(text)).not.toMatch(/^It's a town/m);
});

test("a day names nobody that a pronoun could stand for", () => {
  const text = `Ines Kraal began a campaign for the ferry of Marrow Bay on Monday, her office said.

The mayor of Norrland hung pictures of the ferry in the town hall. On Tuesday morning, he showed the pictures of the ferry to the council.

Kraal said that the ferry of Marrow Bay would bring guests to the towns of Norrland.

The council of Norrland votes on the ferry of Marrow Bay in June.`;
  expect(summaryOf(text)).not.toContain("On Tuesday morning, he");
});

test("a line in which the article itself judges gives way to one in which it does not", () => {
  const text = `Marrow Bay will replace its harbour bridge with a ferry from May, the town council decided on Tuesday.

Two boats came into the bay. A storm had closed the road by the mill.

The unparalleled ferry plan of the town council had been kept in a drawer of the harbour office.

The ferry plan of the town council had been on a table of the harbour office for a year.

A guest of the mill left on Monday. Nobody saw where the guest went.`;
  expect(summaryOf(text)).not.toContain("unparalleled");
});

test("where the lead tells whom it befell, no other toll is added", () => {
  const text = `Two coast guard members have been killed in a storm off Marrow Bay, the harbour office said on Wednesday.

Their boat turned over at the harbour wall, the office said. The wind blew at 140 kilometres an hour off Marrow Bay.

The harbour of Marrow Bay will stay closed until Friday, and the ferry to the islands is tied down.

The coast guard of Marrow Bay has six boats, all of them built in Norrland since 2004.

The office will look into the boat and the wall of the harbour, and a report is due in June.

More than 90 people have been killed in storms in Norrland so far this year.`;
  expect(summaryOf(text)).not.toContain("More than 90 people");
});
