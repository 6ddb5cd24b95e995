import { describe, expect, test } from "vitest";
import { articleFrom } from "#article/read.ts";
import { read } from "#reading/read.ts";
import { attributionsIn } from "./told.ts";

/** The innermost source of the first telling, as worded, "?" before one without a name. */
const speakerIn = (text: string): string => {
  const link = attributionsIn(text).all[0]?.chain.at(-1);
  return link === undefined ? "" : `${link.unnamed ? "?" : ""}${link.source}`;
};

const spoken = (cases: readonly (readonly [string, string])[]): void => {
  test.each(cases)("%s", (text, expected) => {
    expect(speakerIn(text)).toBe(expected);
  });
};

describe("a name that is a word of the calendar or a helper is a name", () => {
  spoken([
    ["Jan Bek said the bridge was safe.", "Jan Bek"],
    ["April Ruiz said the bridge was safe.", "April Ruiz"],
    ["May Lin told reporters the bridge was safe.", "May Lin"],
    ["Will Smith said the bridge was safe.", "Will Smith"],
    ["Mayor June Brown said the bridge was safe.", "Mayor June Brown"],
    ["The mayor was wrong. May said the bridge was safe.", "May"],
    ["Sun Yang said the bridge was safe.", "Sun Yang"],
    ["Christian Day said the bridge was safe.", "Christian Day"],
    ["The Sunday Times said the bridge was safe.", "The Sunday Times"],
    ["May Day organisers said the bridge was safe.", "May Day organisers"],
  ]);
});

describe("a date before a source is no part of it", () => {
  spoken([
    ["In May Johnson said the bridge was safe.", "Johnson"],
    ["On Monday Johnson said the bridge was safe.", "Johnson"],
    ["The mayor on May 3 said the bridge was safe.", "The mayor"],
  ]);
});

describe("between a source and its verb anything may stand in commas, brackets or dashes", () => {
  spoken([
    [
      "James P. Bek Jr., the attorney for the Western District of Marlow, said the bridge was safe.",
      "James P. Bek Jr.",
    ],
    ["Ada Quist, president of Bolt Inc., said the bridge was safe.", "Ada Quist"],
    ["Rep. Ada Quist (D-N.Y.) said the bridge was safe.", "Rep. Ada Quist"],
    ["Sen. Ada Quist, R-Texas, the chairman of the committee, said the bridge was safe.", "Sen. Ada Quist"],
    ["Ada Quist, vice president of policy, research and law at Bolt, said the bridge was safe.", "Ada Quist"],
    ["Ada Quist – the mayor of Marlow – said the bridge was safe.", "Ada Quist"],
    ["The firm, which is based in Marlow, England, said the bridge was safe.", "The firm"],
    ["A resident, who gave only her first name, Anna, said the bridge was safe.", "?A resident"],
    [
      "At a hearing of the panel that funds roads, Ada Quist (R-AL), head of the board, said the bridge was safe.",
      "Ada Quist",
    ],
    ["“The bridge is safe,” Ada Quist, head of the board, told the Marlow Post.", "Ada Quist"],
    [
      "A group of drivers, alarmed that the council is closing roads to traffic, said the bridge was safe.",
      "A group of drivers",
    ],
    ["Bolt Inc. said the bridge was safe.", "Bolt Inc."],
  ]);
});

describe("a name beside a description belongs to the source", () => {
  spoken([
    ["The driver's attorney, Sonya Zoghlin, said the bridge was safe.", "The driver's attorney, Sonya Zoghlin"],
    ["The mayor of Marlow, Ada Quist, 45, said the bridge was safe.", "The mayor of Marlow, Ada Quist"],
    [
      "The head of the bishops' conference (a body of many bishops and their old friends), Jan Bek, said it was safe.",
      "Jan Bek",
    ],
    [
      "Ada Quist, the mayor, and Jan Bek, her deputy, said the bridge was safe.",
      "Ada Quist, the mayor, and Jan Bek, her deputy",
    ],
  ]);
});

describe("a relative clause, a date or a letter's addressee is not who speaks", () => {
  spoken([
    ["A woman who lives near the bridge said it was safe.", "?A woman who lives near the bridge"],
    ["A mother whose son died in the crash said the bridge was safe.", "A mother whose son died in the crash"],
    ["People living near the bridge said it was safe.", "?People living near the bridge"],
    ["In a letter to Kevin Bell on Monday Ada Quist said the bridge was safe.", "Ada Quist"],
    ["In a May 5 letter to Kevin Bell, Ada Quist said the bridge was safe.", "Ada Quist"],
  ]);
});

describe("whoever keeps the name back is unnamed, and the condition is no part of the source", () => {
  spoken([
    ["An official who did not wish to be named because of ministry policy said the bridge was safe.", "?An official"],
    ["A spokesman for the firm, who asked not to be named, said the bridge was safe.", "?A spokesman for the firm"],
    [
      "The official, speaking on condition of anonymity because he may not brief the press, said it was safe.",
      "?The official",
    ],
    ["“It is safe,” said an official who spoke on condition of anonymity.", "?an official"],
    [
      "The bridge is safe, according to a person familiar with the matter who requested anonymity.",
      "?a person familiar with the matter",
    ],
    [
      "Speaking on condition of anonymity, a spokesman for the firm said the bridge was safe.",
      "?a spokesman for the firm",
    ],
    ["A spokesman for the firm said the bridge was safe.", "A spokesman for the firm"],
    ["His attorney, Ada Quist, said the bridge was safe.", "Ada Quist"],
  ]);
});

describe("a name behind a description belongs to it only where nothing else needs the name", () => {
  spoken([
    ["“It is safe,” said the mayor of Marlow, Ada Quist.", "the mayor of Marlow, Ada Quist"],
    ["According to the head of the board, Ada Quist, the bridge is safe.", "the head of the board, Ada Quist"],
    ["According to the head of the board, Quist, 45, was arrested.", "the head of the board"],
  ]);
  test("nor does the content lose it", () => {
    const { all, words } = attributionsIn("According to police, Quist, 45, was arrested.");
    expect(all.map(words)).toEqual(["Quist, 45, was arrested"]);
  });
});

test.each([
  "According to the mayor, Quist fled.",
  "According to the mayor, Quist, 45, fled.",
  "According to the mayor, Quist, who is ill, fled.",
])("who is told of is not who tells: %s", (text) => {
  expect(speakerIn(text)).toBe("the mayor");
});

describe("adverbs and set phrases before a verb are no part of the source", () => {
  spoken([
    ["The firm flat-out denied the claim.", "The firm"],
    ["The firm outright rejected the claim.", "The firm"],
    ["The firm in turn said the claim was wrong.", "The firm"],
    ["The firm at the time said the claim was wrong.", "The firm"],
    ["The firm has long said the claim was wrong.", "The firm"],
    ["The firm has since said the claim was wrong.", "The firm"],
    ["The firm also on Monday said the claim was wrong.", "The firm"],
    ["The firm subsequently, on Monday, said the claim was wrong.", "The firm"],
    ["The firm through its lawyers said the claim was wrong.", "The firm"],
    ["The firm in court filings said the claim was wrong.", "The firm"],
    ["The firm itself said the claim was wrong.", "The firm"],
    ["Ada Quist herself said the claim was wrong.", "Ada Quist"],
    ["The residents all said the claim was wrong.", "?The residents"],
  ]);
});

describe("several who speak are one source, and nobody is none", () => {
  spoken([
    ["Ada Quist, Jan Bek and May Lin said the plan was wrong.", "Ada Quist, Jan Bek and May Lin"],
    ["Ada Quist, Jan Bek, and May Lin said the plan was wrong.", "Ada Quist, Jan Bek, and May Lin"],
    ["France, Britain and Germany said the plan was wrong.", "France, Britain and Germany"],
    ["In London, Britain and France said the plan was wrong.", "Britain and France"],
    ["The mayor left, and May Lin said the plan was wrong.", "May Lin"],
    ["No official said the plan was wrong.", ""],
    ["Neither Quist nor Bek said the plan was wrong.", ""],
  ]);
});

describe("a pronoun that might be anybody stays as worded", () => {
  const chainsIn = (text: string): string[] =>
    attributionsIn(text).all.map(({ chain }) => chain.map(({ source }) => source).join(" > "));
  test("the statement is not what it speaks of", () => {
    expect(
      chainsIn(
        "Two men died, the army said in a statement. “First reports do not indicate that it was an attack,” the statement said. It added that it would look into it.",
      ),
    ).toEqual(["the army", "the army > First reports", "the army", "the army"]);
  });
  test("it inside a sentence, and they behind one person, are open", () => {
    expect(chainsIn("The army said two men died. Rebels claimed the drone, which it said fell on Monday.").at(-1)).toBe(
      "it",
    );
    expect(chainsIn("Ada Quist said the bridge was safe. They added that it was old.").at(-1)).toBe("They");
  });
  test("whoever is told of inside another's words is not who goes on", () => {
    expect(
      chainsIn("The council said that the harbour board had warned of delays. It added that fares would rise.").at(-1),
    ).toBe("The council");
  });
});

describe("small words and dates", () => {
  spoken([
    ["An October 11 report to lenders said the bridge was safe.", "An October 11 report to lenders"],
    ["Last week board member Ada Quist said the bridge was safe.", "board member Ada Quist"],
    ["His unsigned will said the house was sold.", "His unsigned will"],
    ["“It is safe,” said The We Company’s chair Ada Quist.", "The We Company’s chair Ada Quist"],
    [
      "It is safe, said a witness in the murder probe, former Marlow adviser Ada Quist.",
      "a witness in the murder probe, former Marlow adviser Ada Quist",
    ],
    ["Visitors laughed when Ada Quist told them, “This bridge has been safe for years.”", "Ada Quist"],
    ["Business Insider said the bridge was safe.", "Business Insider"],
  ]);
});

describe("whose words they are", () => {
  spoken([
    ["“It is safe,” said Rep. Ada Quist (D-N.Y.), head of the panel.", "Rep. Ada Quist"],
    [
      "“It is safe,” said the firm’s recently named chair Ada Quist in an email to staff.",
      "the firm’s recently named chair Ada Quist",
    ],
    ["“It is safe,” says the letter signed by seven doctors.", "the letter signed by seven doctors"],
    [
      "A 2019 study by the Centre for Roads, a London-based think tank, concluded that bridges fail.",
      "A 2019 study by the Centre for Roads",
    ],
    ["That report found the bridge was safe.", "That report"],
    ["Quist further described the idea as absurd.", "Quist"],
    ["Residents who saw the fire said the alarm was late.", "?Residents who saw the fire"],
    ["He held talks with Ada Quist, who said the bridge was safe.", "Ada Quist"],
    ["Research from the mayor of Marlow, which said bridges fail, was found.", "Research from the mayor of Marlow"],
  ]);
  test("the agency is not the paper that reported last", () => {
    const { all } = attributionsIn("Trucks are late, NBC News reported. The agency said that it would look into it.");
    expect(all.at(-1)?.chain.at(-1)?.source).toBe("The agency");
  });
  test("whose testimony is spoken of does not go on speaking", () => {
    const { all } = attributionsIn(
      "“It is safe,” Ada Quist said. She spoke of Bek's testimony that the bridge would fall. “I cannot agree with it at all.”",
    );
    expect(all.at(-1)?.chain.at(-1)?.source).toBe("Ada Quist");
  });
});

describe("who goes on speaking", () => {
  const last = (text: string): string => attributionsIn(text).all.at(-1)?.chain.at(-1)?.source ?? "";
  test("not whoever spoke before another took the floor", () => {
    const { all } = attributionsIn(
      "Ada Quist said the bridge was safe. Tom Bek then took the floor. “I would never cross this bridge in my life.”",
    );
    expect(all).toHaveLength(1);
  });
  test("whoever spoke before, where the sentence between is hers", () => {
    expect(
      last("“It is safe,” Ada Quist said. She met Tom Bek in May. “I would cross this bridge every day of my life.”"),
    ).toBe("Ada Quist");
  });
  test("not the one whom he speaks of by name", () => {
    expect(last("Tom Bek was held on Monday. His lawyer spoke first. He said Bek was innocent.")).toBe("He");
  });
  test("not the company that is named only afterwards", () => {
    expect(last("The company hired Bolt Inc. in May. The company said the bridge was safe.")).toBe("The company");
    expect(last("Bolt Inc. built the bridge in May. The company said the bridge was safe.")).toBe("Bolt Inc");
  });
});

describe("a title in quotation marks beside a name", () => {
  spoken([
    ["Ada Quist, author of “War and Peace,” said the plan was bad.", "Ada Quist"],
    ["“The plan is good,” Ada Quist, the author of “The Road,” said.", "Ada Quist"],
    ["Ada Quist — a director of “War & Peace” — said the plan was bad.", "Ada Quist"],
    ["A study by the Centre for Road Research said the plan was bad.", "A study by the Centre for Road Research"],
  ]);
});

describe("rows and descriptions with a name", () => {
  spoken([
    [
      "A joint statement by Britain, France and Germany said the test was wrong.",
      "A joint statement by Britain, France and Germany",
    ],
    [
      "The ministry's spokeswoman, Agnes von der Muhl, said the test was wrong.",
      "The ministry's spokeswoman, Agnes von der Muhl",
    ],
    [
      "One of the survivors, 24-year-old student Ali Khan, said the test was wrong.",
      "One of the survivors, 24-year-old student Ali Khan",
    ],
    ["The mayor and police chief Jim Orr said the march was calm.", "The mayor and police chief Jim Orr"],
    ["Quist told the Marlow Post last week the claim was wrong.", "Quist"],
  ]);
});

test("a heading in quotation marks is nobody's, a sentence in them is the last speaker's", () => {
  const story = (between: string) =>
    read(
      articleFrom({
        text: `“The council controls nobody there,” Ada Quist said. “It never has.”\n\n${between}\n\nThe path reopened.`,
        kind: "paste",
      }),
    ).attributions.at(-1)?.content[0]?.start;
  expect(story("“… stop the walkers from leaving the hut”")).toBeLessThan(60);
  expect(story("“The walkers were stopped from leaving the hut.”")).toBeGreaterThan(60);
});

test("who accuses is the named one in the clause of time, and a statement is no insider's", () => {
  const of = (text: string) =>
    read(articleFrom({ text, kind: "paste" })).attributions.map(
      ({ cue, chain }) => `${chain.at(-1)?.source}/${text.slice(cue?.start, cue?.end)}`,
    );
  expect(of("Marlow Records replied after Ada Quist scolded her old label, accusing the company of theft.")).toContain(
    "Ada Quist/accusing",
  );
  expect(of("The union walked out, accusing the firm of theft.")).toContain("The union/accusing");
  expect(
    of("“It is late,” an insider said. Marlow Records wrote to her. The statement claimed that all was well."),
  ).toContain("The statement/claimed");
});

describe("who “he” or “it” is stays open, or is the body that the sentence before begins with", () => {
  const lastIn = (text: string): string => attributionsIn(text).all.at(-1)?.chain.at(-1)?.source ?? "";
  test("two that “he” may mean", () => {
    expect(
      lastIn(
        "The member for Lowick, Fiona Gray, has asked the minister to step in. He said it was a matter for the board.",
      ),
    ).toBe("He");
  });
  test("a ministry that nobody speaks for in the sentence before", () => {
    expect(
      lastIn(
        "The Audit Court said the books were wrong. The polls were open. The ministry will present a plan in May. It said that nothing had been lost.",
      ),
    ).toBe("the ministry");
  });
  test("what is told in the clause about a speaker is not her quotation", () => {
    const { all, words } = attributionsIn(
      "“This was a robbery,” said Esther Nwosu, who came second with 38 percent according to the commission.",
    );
    expect(all.filter(({ chain }) => chain.some(({ source }) => source === "the commission")).map(words)).toEqual([
      "who came second with 38 percent",
    ]);
  });
  test("a name with its apposition before “said”, and what is told behind it", () => {
    expect(
      lastIn(
        "Petra Holub, president of the bee guild, said residues of the product, sold as Florex, had been found in 31 hives.",
      ),
    ).toBe("Petra Holub");
  });
});
