import { describe, expect, test } from "vitest";
import { attributionsIn, toldIn } from "./told.ts";

const told = (cases: readonly (readonly [string, string])[]): void => {
  test.each(cases)("%s", (text, expected) => {
    expect(toldIn(text)).toBe(expected);
  });
};

describe("a verb of saying and its content", () => {
  told([
    ["The mayor said the bridge was safe.", "The mayor: the bridge was safe"],
    ["The mayor has also said that the bridge was safe.", "The mayor: the bridge was safe"],
    ["The bridge was safe, the mayor said.", "the mayor: The bridge was safe"],
    ["The bridge was safe, said Mayor Ada Quist.", "Mayor Ada Quist: The bridge was safe"],
    ["The bridge, the mayor said, was safe.", "the mayor: The bridge … was safe"],
    ["“The bridge is safe,” said Ada Quist on Monday.", "Ada Quist: “The bridge is safe,”"],
    ["“The bridge,” Ada Quist said, “is safe.”", "Ada Quist: “The bridge,” … “is safe.”"],
    ["Ada Quist said: “The bridge is safe.”", "Ada Quist: “The bridge is safe.”"],
    ["Ada Quist, 51, of Marlow, said the bridge was safe.", "Ada Quist: the bridge was safe"],
    ["Ada Quist, who has led the council since May, said the bridge was safe.", "Ada Quist: the bridge was safe"],
    [
      "The council's leader, Ada Quist, said the bridge was safe.",
      "The council's leader, Ada Quist: the bridge was safe",
    ],
    ["The mayor on Tuesday warned that fares would rise.", "The mayor: fares would rise"],
    ["In a statement the ministry said fares would rise.", "the ministry: fares would rise"],
    ["The mayor told the council on Tuesday that fares would rise.", "The mayor: fares would rise"],
    ["A study published this week found that bees can count.", "A study published this week: bees can count"],
    ["The mayor asked whether the bridge was safe.", "The mayor: whether the bridge was safe"],
    ["The family says the police lied.", "The family: the police lied"],
    ["The results, announced on Friday, show that turnout fell.", "The results: turnout fell"],
    ["Unconfirmed reports said at least 20 people were hurt.", "Unconfirmed reports: at least 20 people were hurt"],
  ]);
});

describe("what is added behind is not content", () => {
  told([
    ["The mayor said the bridge was safe after the Post published its findings.", "The mayor: the bridge was safe"],
    ["The mayor said the bridge was safe, but gave no figures.", "The mayor: the bridge was safe"],
    ["The mayor said the bridge was safe, citing an audit.", "The mayor > an audit: the bridge was safe"],
    ["The mayor said the bridge was safe, while residents warned it was not.", "The mayor: the bridge was safe"],
  ]);
  test("coordinated verbs are two tellings", () => {
    const { all, words } = attributionsIn("The mayor said the bridge was safe and warned that fares would rise.");
    expect(all.map((one) => `${one.chain[0]?.source}: ${words(one)}`)).toEqual([
      "The mayor: the bridge was safe",
      "The mayor: fares would rise",
    ]);
  });
});

describe("according to", () => {
  told([
    ["According to the Marlow Post, the bridge is safe.", "the Marlow Post: the bridge is safe"],
    [
      "The bridge is safe, according to two people familiar with the plan.",
      "two people familiar with the plan: The bridge is safe",
    ],
    ["The bridge, according to the Marlow Post, is safe.", "the Marlow Post: The bridge … is safe"],
    ["According to the coach, Ali Reza, the team won.", "the coach, Ali Reza: the team won"],
  ]);
});

describe("chains, outermost first", () => {
  told([
    [
      "The Marlow Post reported that the mayor said the bridge was safe.",
      "The Marlow Post > the mayor: the bridge was safe",
    ],
    [
      "According to the Marlow Post, the mayor said the bridge was safe.",
      "the Marlow Post > the mayor: the bridge was safe",
    ],
    [
      "The mayor said the bridge was safe, the Marlow Post reported.",
      "the Marlow Post > The mayor: the bridge was safe",
    ],
    [
      "Mayor Ada Quist told the Marlow Post that the bridge was safe.",
      "the Marlow Post > Mayor Ada Quist: the bridge was safe",
    ],
    ["Mayor Ada Quist told Tomas Weir that the bridge was safe.", "Mayor Ada Quist: the bridge was safe"],
    [
      "Mayor Ada Quist, quoted by the Marlow Post, said the bridge was safe.",
      "the Marlow Post > Mayor Ada Quist: the bridge was safe",
    ],
    [
      "The Marlow Post quoted Mayor Ada Quist as saying the bridge was safe.",
      "The Marlow Post > Mayor Ada Quist: the bridge was safe",
    ],
    [
      "Mayor Ada Quist is quoted in the Marlow Post as saying the bridge was safe.",
      "the Marlow Post > Mayor Ada Quist: the bridge was safe",
    ],
    ["A source quoted in the Marlow Post said the bridge was safe.", "the Marlow Post > A source: the bridge was safe"],
    [
      "In an interview with the Marlow Post, Ada Quist said the bridge was safe.",
      "the Marlow Post > Ada Quist: the bridge was safe",
    ],
    [
      "Ada Quist said in an interview with Radio Marlow that the bridge was safe.",
      "Radio Marlow > Ada Quist: the bridge was safe",
    ],
    ["Ada Quist confirmed to Radio Marlow that the bridge was safe.", "Radio Marlow > Ada Quist: the bridge was safe"],
    [
      "Radio Marlow reports, citing an engineer, that the bridge is safe.",
      "Radio Marlow > an engineer: the bridge is safe",
    ],
    [
      "Citing a leaked audit, Radio Marlow said the bridge was safe.",
      "Radio Marlow > a leaked audit: the bridge was safe",
    ],
    [
      "Radio Marlow reported that, according to an engineer, the bridge was safe.",
      "Radio Marlow > an engineer: the bridge was safe",
    ],
    [
      "Ada Quist told the Post, according to Radio Marlow, that the bridge was safe.",
      "Radio Marlow > the Post > Ada Quist: the bridge was safe",
    ],
    ["A memo seen by the Marlow Post says the bridge is safe.", "the Marlow Post > A memo: the bridge is safe"],
    [
      "The bridge was safe, said Ada Quist, as reported by Radio Marlow.",
      "Radio Marlow > Ada Quist: The bridge was safe",
    ],
    ["The Kell Institute published a report saying the bridge was safe.", "The Kell Institute: the bridge was safe"],
    ["Ada Quist said on Tuesday in Marlow that the bridge was safe.", "Ada Quist: the bridge was safe"],
  ]);
});

describe("nouns, adjectives and passives that tell", () => {
  told([
    ["The mayor's claim that the bridge was safe surprised many.", "The mayor: the bridge was safe"],
    ["A report by the Marlow Post that the bridge was safe surprised many.", "the Marlow Post: the bridge was safe"],
    ["The announcement that the works will close shocked the town.", "The announcement: the works will close"],
    ["Residents are convinced that the bridge will fall.", "Residents: the bridge will fall"],
    ["It is alleged that the firm paid bribes.", "unnamed: the firm paid bribes"],
    ["The firm is said to have paid bribes.", "unnamed: The firm … to have paid bribes"],
    ["It was reported by Radio Marlow that the bridge was safe.", "Radio Marlow: the bridge was safe"],
    ["The driver allegedly fled.", "unnamed: The driver allegedly fled"],
  ]);
});

describe("who was named before", () => {
  test.each([
    ["The Marlow Post says the bridge is unsafe. The report adds that trucks are banned.", "The Marlow Post"],
    [
      "Radio Marlow claimed that a union of drivers had rejected the plan. According to the statement, the plan is a trap.",
      "a union of drivers",
    ],
    ["“I doubt it will last,” Ada Quist said.", "Ada Quist"],
  ])("%s", (text, innermost) => {
    const { all } = attributionsIn(text);
    expect(all.at(-1)?.chain.at(-1)?.source).toBe(innermost);
  });
});

describe("how sure, and what is done", () => {
  test.each([
    ["The mayor said the bridge was safe.", "asserts", "stated"],
    ["The mayor said the bridge may close.", "asserts", "hedged"],
    ["The mayor believes the bridge is safe.", "asserts", "hedged"],
    ["The mayor denied that the bridge was unsafe.", "denies", "denied"],
    ["The driver allegedly fled.", "asserts", "alleged"],
    ["Unconfirmed reports said the bridge had closed.", "asserts", "unconfirmed"],
    ["The mayor has not confirmed that the bridge will close.", "asserts", "unconfirmed"],
    ["The mayor dismissed the report.", "denies", "denied"],
    ["The mayor backed the plan.", "supports", "stated"],
    ["The mayor did not support the plan.", "opposes", "stated"],
    ["Residents denounced the proposal for a toll.", "opposes", "stated"],
    ["The mayor urged residents to leave.", "demands", "stated"],
    ["Residents called for an inquiry.", "demands", "stated"],
    ["Residents demanded that the mayor resign.", "demands", "stated"],
    ["The mayor accused the firm of hiding the audit.", "accuses", "alleged"],
    ["The mayor blamed the firm for the delay.", "accuses", "stated"],
    ["The mayor refused to resign.", "opposes", "stated"],
    ["The mayor promised to resign.", "plans", "stated"],
    ["There are doubts whether the bridge will hold.", "doubts", "hedged"],
  ])("%s", (text, act, certainty) => {
    const [first] = attributionsIn(text).all;
    expect([first?.act, first?.certainty]).toEqual([act, certainty]);
  });

  test("the accusation is the content, the accused the object", () => {
    const text = "The mayor accused the firm of hiding the audit.";
    const { all, words } = attributionsIn(text);
    expect(all.map(words)).toEqual(["hiding the audit"]);
    expect(all.map(({ object }) => text.slice(object?.start, object?.end))).toEqual(["the firm"]);
  });
});

describe("sources that nobody could look up", () => {
  test.each([
    ["A senior Marlow official said the bridge was safe.", true],
    ["Two people familiar with the matter said the bridge was safe.", true],
    ["Officials in Marlow said the bridge was safe.", true],
    ["Critics fear the bridge is unsafe.", true],
    ["The interior ministry said the bridge was safe.", false],
    ["A spokesman for the Marlow Group said the bridge was safe.", false],
    ["Union leader Ines Kraal said the bridge was safe.", false],
    ["A report in the Marlow Post said the bridge was safe.", false],
    ["Minister of Transport Ada Quist said the bridge was safe.", false],
  ])("%s", (text, unnamed) => {
    expect(attributionsIn(text).all[0]?.chain.at(-1)?.unnamed).toBe(unnamed);
  });
});

describe("nothing is told", () => {
  test.each([
    "The council opened the bridge on Monday.",
    "The report was published on Monday.",
    "It was not clear whether the bridge would open.",
    "He wrote three books about bridges.",
    "The mayor declined to say whether the bridge was safe.",
  ])("%s", (text) => {
    expect(toldIn(text)).toBe("");
  });
});
