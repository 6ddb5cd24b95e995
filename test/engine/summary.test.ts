import { describe, expect, test } from "vitest";
import { articleFrom } from "#article/read.ts";
import { disputesOf } from "#engine/extractive/disputes/disputes.ts";
import { summaryLinesOf, summaryOf } from "#engine/extractive/summary/summary.ts";
import { read } from "#reading/read.ts";

const readingOf = (text: string, title: string | null = null) => read(articleFrom({ text, kind: "paste", title }));
const linesOf = (text: string, length: "short" | "standard" | "long" = "standard"): string[] =>
  summaryLinesOf(readingOf(text), length).map(({ span }) => text.slice(span.start, span.end));

const ferry = `Marrow Bay will replace its harbour bridge with a ferry from May, the town council decided on Tuesday.

The bridge opened in 1931 and carries about 12,000 vehicles a day. Engineers found cracks in four of its nine pillars in January.

In addition, the council rejected a cheaper plan to repair the bridge over two summers. He called it a waste.

Repairs to the bridge would cost 48 million crowns, according to the engineering firm Halden & Sons. The national government has promised to pay half of the cost of the ferry.

Would the ferry run at night? The harbour office says that the ferry will carry 40 cars and run until midnight.

A festival of lights took place in the neighbouring village at the weekend.`;

describe("a summary", () => {
  const lines = linesOf(ferry);

  test("has three to six lines, each of them a slice, in the article's order", () => {
    expect(lines.length).toBeGreaterThanOrEqual(3);
    expect(lines.length).toBeLessThanOrEqual(6);
    const places = lines.map((line) => ferry.indexOf(line));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test("opens with the lead and leaves out what has nothing to do with the rest", () => {
    expect(lines[0]).toContain("will replace its harbour bridge");
    expect(lines.join(" ")).not.toContain("festival");
  });

  test("holds no question, and no line that begins with a connective or a loose pronoun", () => {
    for (const line of linesOf(ferry, "long")) {
      expect(line).not.toMatch(/\?$/);
      expect(line).not.toMatch(/^(?:However|He|It|But|And|This)\b/);
    }
  });

  test("grows with the length asked for", () => {
    expect(linesOf(ferry, "short").length).toBe(3);
    expect(linesOf(ferry, "long").length).toBeGreaterThan(lines.length);
  });

  test("is cited by passage and words", () => {
    const reading = readingOf(ferry);
    for (const part of summaryOf(reading, "standard")) {
      if (part.part !== "summary") continue;
      const [claim] = part.said.claims;
      const passage = reading.article.passages.find(({ id }) => id === claim?.passageId);
      expect(part.said.text).toBeNull();
      expect(ferry.slice(passage?.start, passage?.end)).toContain(claim?.words);
    }
  });
});

test("what two sentences tell alike is told once", () => {
  const text = `The city of Norrland will build a tram line to the airport by 2030, its council decided on Monday.

The council of the city of Norrland decided that a tram line to the airport will be built by 2030.

The tram line will cost 900 million crowns, half of which the state pays.

Residents of the airport road had asked for a tunnel under the council's park.

Work on the tram line begins in April next year at the central station.`;
  expect(linesOf(text).filter((line) => line.includes("by 2030"))).toHaveLength(1);
});

test("a long first sentence that tells the news opens the summary", () => {
  const lead =
    "After three years of silence about the bridge, the council of Marrow Bay has news on the crossing: Ines Kraal, best known for the towers of the harbour in Norrland and the tram depot at its airport, is in final talks to design and build it, according to two members of the council's committee for roads and bridges.";
  const text = `${lead}

The old bridge opened in 1931. Engineers found cracks in four of its pillars.

The new bridge will cost 48 million crowns. The national government will pay half of the cost of the bridge.

Work on the bridge begins in April. The bridge will carry trams.`;
  expect(linesOf(text)[0]).toBe(lead);
});

test("the claim that a fact-check checks is no line of its summary; what it finds is", () => {
  const text = `Claim

Marrow Bay's mayor Ines Kraal owns eleven houses on the coast.

Rating

False

The claim spread on social media last week after the mayor had spoken about housing.

There is no evidence for the claim. The land register names Kraal as the owner of one house on Mill Street, bought for 310,000 crowns.

Users of social media pointed to two websites as the source of the claim about the mayor.

Neither of the websites offered a document that would support the claim.`;
  const lines = linesOf(text);
  expect(lines.join(" ")).not.toContain("eleven houses");
  expect(lines).toContain("There is no evidence for the claim.");
});

test("who is accused has the answer in the summary that the article gives", () => {
  const text = `Two men were charged with manslaughter on Thursday over a warehouse fire that killed three people in Marrow Bay, prosecutors said.

Karl Odum and Paul Reuter, who managed the warehouse for Halden & Sons, appeared in court in Marrow Bay and were released until a hearing on March 3.

Karl Odum's lawyer, Anna Lund, said that he had never seen a warning about the warehouse.

The fire in the warehouse broke out at 2 a.m. on January 9 while 40 people were sleeping in the warehouse. The fire service needed nine hours to put out the fire.

The court in Marrow Bay will hear the fire service in April, and the people of the warehouse in May.`;
  expect(linesOf(text).join(" ")).toContain("had never seen a warning");
});

test("where many speak, one of them has a line, by name", () => {
  const text = `Marrow Bay will replace its harbour bridge with a ferry from May, the town council decided on Tuesday after a debate of nine hours.

The ferry will carry 40 cars and run until midnight, and the town will pay 48 million crowns for the ferry and for two piers.

The harbour bridge opened to traffic with cracks in four of its nine pillars, and the council will close the bridge in April.

Architect Ines Kraal said that the pillars could be saved. Hotel owner Karl Odum said that guests would stay away.

Engineer Petra Stein said that the ferry would not run in storms. Fisherman Paul Reuter said that the piers would be in his way.

Mayor Ilse Brandt said that the town could not wait. Teacher Anna Lund said that pupils would miss lessons.`;
  expect(linesOf(text).some((line) => /(?:Kraal|Odum|Stein|Reuter|Brandt|Lund) said/u.test(line))).toBe(true);
});

test("half a quotation is no line while there are whole ones", () => {
  const text = `Marrow Bay will replace its harbour bridge with a ferry from May, the town council decided on Tuesday.

The mayor agreed: “It is the better plan for the harbour bridge. The ferry can carry 40 cars from May, and the town council pays.”

The ferry will cost 48 million crowns. The national government will pay half of the cost of the ferry.

Engineers found cracks in four pillars of the harbour bridge in January.`;
  for (const line of linesOf(text)) expect((line.match(/[“”]/gu) ?? []).length % 2).toBe(0);
});

test("a call on the reader is no line", () => {
  expect(
    linesOf(`${ferry}\n\nClick here to follow the harbour bridge and the ferry of the town council.`, "long").join(" "),
  ).not.toContain("Click");
});

test("where one side of a dispute has a line, the other has one", () => {
  const text = `The ferry company Norrline dumped oil in Marrow Bay in May, the harbour office said on Monday. The harbour office found 300 litres of oil on the beach of Marrow Bay.

Norrline denied that it dumped oil in Marrow Bay.

The beach of Marrow Bay was closed for 12 days in May. Some 4,000 guests left the hotels of Marrow Bay, and the hotels lost 2 million crowns, the harbour office said.

The hotels of Marrow Bay open again on Friday. The harbour office has closed 40 berths in Marrow Bay until June.`;
  const reading = readingOf(text);
  const points = disputesOf(reading).map(({ point }) => point);
  const lines = summaryLinesOf(reading, "standard", points).map(({ span }) => text.slice(span.start, span.end));
  expect(lines.join(" ")).toContain("Norrline denied");
});

test("an article in a language without cues still gets lines, whole sentences of it", () => {
  const text = `Miasto zbuduje nową linię tramwajową do lotniska do 2030 roku, zdecydowała rada miasta w poniedziałek.

Linia tramwajowa będzie kosztować 900 milionów koron. Połowę zapłaci państwo.

Mieszkańcy prosili o tunel pod parkiem miejskim. Prace zaczną się w kwietniu.`;
  for (const line of linesOf(text)) expect(text).toContain(line);
  expect(linesOf(text).length).toBeGreaterThan(0);
});

test("an article in which every sentence leans is still summed up, by whole sentences", () => {
  const text =
    "He left the house at nine. She saw him on the bridge. They met again at the harbour. It was late by then.";
  expect(linesOf(text).length).toBeGreaterThan(1);
});

describe("who is charged with something", () => {
  const charge = `Halden & Sons is being investigated by the state of Marrow, two officials said on Monday.

The firm built the harbour bridge of Marrow Bay and four bridges over the river Alder in 2019.

Inspectors of the state found cracks in the bridge over the Alder in March and closed it in April.

`;

  test("has the line in which he answers", () => {
    const answer = "A spokeswoman for Halden & Sons said that the firm is cooperating with the state.";
    expect(linesOf(`${charge}${answer}`)).toContain(answer);
  });

  test("or the line that says that he answers nothing", () => {
    const answer = "Halden & Sons declined to comment on the cracks.";
    expect(linesOf(`${charge}${answer}`)).toContain(answer);
  });

  test("but nobody else's silence has one", () => {
    expect(linesOf(`${charge}The mayor of Oslo declined to comment.`).join(" ")).not.toContain("declined");
  });
});

test("what comes next has a line", () => {
  const filler = Array.from(
    { length: 14 },
    (_, n) => `The old bridge of Marrow Bay carried cart number ${n + 2} over pillar ${n + 3} in its first summer.`,
  );
  const next = "The vote on a second ferry is scheduled for June in the hall of the harbour office.";
  expect(linesOf(`${ferry}\n\n${filler.join("\n\n")}\n\n${next}`)).toContain(next);
});

describe('a line that says "I"', () => {
  const told = (line: string): string =>
    `The harbour of Marrow Bay will close for the storm, the town council decided on Tuesday.

${line}

The council has told the crews of 40 boats to leave the harbour by Thursday. The storm is expected on Friday morning.

The bridge over the bay stays open, and schools will close at noon.`;
  const saysI = (line: string): boolean => linesOf(told(line), "long").some((one) => one.includes(line.slice(-30)));

  test("is none where nobody is named who says it", () => {
    expect(saysI("From all the press reports that I have read, the council has prepared the harbour very well.")).toBe(
      false,
    );
  });

  test("stays where somebody is named", () => {
    expect(
      saysI("“I have read that the council has prepared the harbour very well for the storm,” said Dr. Hanna Ruud."),
    ).toBe(true);
  });

  test("is not meant where the letter counts", () => {
    expect(saysI("The sea wall of the harbour was built in World War I for the warships of the navy.")).toBe(true);
  });
});

test("an opening that names nobody and counts nothing gives the lead to the line behind it", () => {
  const text = `A warm bed may not always mean better rest. A teacher from Marrow fell ill after he bought 2 feather pillows, according to a new report.

The teacher saw his doctor in May. The doctor first thought of a cold. The cough grew worse over the summer months in Marrow.

Tests at the Tarn Hospital found that he was allergic to feathers. He threw the pillows away and was well again after 6 weeks.`;
  expect(linesOf(text)[0]).toMatch(/^A teacher from Marrow/);
});
