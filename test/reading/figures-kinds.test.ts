import { describe, expect, test } from "vitest";
import { figureNamed, kindsIn, namedIn } from "./named-in.ts";

const kindOf = (text: string, name: string) => figureNamed(text, name)?.kind ?? null;

describe("what stands behind a name tells what it is of", () => {
  test.each([
    ["He paid a visit to the Varn Lo prison.", "Varn Lo", "place"],
    ["A US Varnok helicopter crashed.", "US Varnok", "other"],
    ["The forces known as Tarnik al Rell left.", "Tarnik al Rell", "organisation"],
    ["They have lung fever (LF), he said. LF is rare. LF kills.", "LF", "other"],
    ["It was hip pain, or HP. HP is rare. HP kills. HP spread.", "HP", "other"],
    ["They pay per full-time worker (FTW), he said. An FTW costs more. The FTW won.", "FTW", "other"],
    ["It joins its Tarn Payload Services program (TPS).", "Tarn Payload Services", "other"],
    ["Cyclone Aldra came. Aldra has strong winds. T C Aldra has killed ten.", "T C Aldra", "other"],
    ["They chose Velmar Corp., Blue Tarn and three other companies.", "Blue Tarn", "organisation"],
    ["They chose Velmar Corp., Kolm Inc., Blue Tarn and Sorn Ltd.", "Blue Tarn", "organisation"],
    ["It named the companies Vast Machines and Blue Tarn.", "Vast Machines", "organisation"],
    ["Georgia Tech won.", "Georgia Tech", "organisation"],
    ["Hurricane Dorian hit the coast.", "Hurricane Dorian", "other"],
    ["USS Gerald R. Ford left port.", "USS Gerald R. Ford", "other"],
    ["They met fighters of al Shabab there.", "al Shabab", "organisation"],
    ["They like Apple’s Varnok Dock. The Varnok Dock works.", "Varnok Dock", "other"],
    ["On its board Hunter Rell had a seat.", "Hunter Rell", "person"],
    ["Tarnwatch.info has said so. Tarnwatch.info left.", "Tarnwatch.info", "organisation"],
    ["The Taliban raided a base (Taliban) there. The Taliban said so.", "Taliban", "organisation"],
  ])("%s", (text, name, kind) => {
    expect(kindOf(text, name)).toBe(kind);
  });

  test("an outlet's reporter is no reporter of another body", () => {
    expect(kindsIn("BBC Pentagon correspondent Anna Rell said no.")).toEqual([
      "BBC (organisation)",
      "Anna Rell (person)",
    ]);
  });
});

describe("names that look like words", () => {
  test.each([
    ["Vice-premier Liu He spoke.", "Liu He"],
    ["The councillor Wilson Or was elected.", "Wilson Or"],
    ["“Why?” He Jianxiong, the former director, asked.", "He Jianxiong"],
    ["The deputy, Chad Rell, has been named.", "Chad Rell"],
    ["Charlotte Mast sang on Friday.", "Charlotte Mast"],
    ["Brock Mast’s second goal won it.", "Brock Mast"],
  ])("%s", (text, name) => {
    expect(kindOf(text, name)).toBe("person");
  });
});

describe("one thing under two names", () => {
  const aliasesOf = (text: string, name: string) => figureNamed(text, name)?.aliases ?? [];
  test.each([
    ["President Volodymyr Zelenskiy left. “Zelensky knew,” Bek said.", "Volodymyr Zelenskiy", "Zelensky"],
    ["Anna Schäfer left. Mrs Schaefer returned.", "Anna Schäfer", "Schaefer"],
    ["Timothy Rellock spoke. Tim Rellock left.", "Timothy Rellock", "Tim Rellock"],
    ["Eyamba Sowers didn’t know. “I do,” said Sowers.", "Eyamba Sowers", "Sowers"],
    ["The Tarn State Attorney General (TSAG) sued. The TSAG won.", "Tarn State Attorney General", "TSAG"],
  ])("%s", (text, name, alias) => {
    expect(aliasesOf(text, name)).toContain(alias);
  });

  test("two surnames that are alike stay two", () => {
    expect(aliasesOf("Anna Johnston left. Then Johnson came.", "Anna Johnston")).toEqual([]);
  });
});

test("a title in the plural is that of each", () => {
  const { figures } = namedIn("They met Sens. Cory Rell and Kamala Mast, and professors Ada Bek and Jan Voss.");
  const roles = Object.fromEntries(figures.map(({ name, role }) => [name, role]));
  expect(roles).toEqual({
    "Cory Rell": "Sen.",
    "Kamala Mast": "Sen.",
    "Ada Bek": "professor",
    "Jan Voss": "professor",
  });
});

describe("in a report of games", () => {
  const game =
    "The Senators beat the Devils in overtime. The coach praised his goaltender. He scored two goals in the season.";
  const more = "The rookie made the roster. The winger took a penalty. The game was a shutout. Tampa Bay won.";

  test("a plural with a capital is a team, every one alike", () => {
    expect(kindsIn(`${game} ${more}`)).toEqual([
      "Senators (organisation)",
      "Devils (organisation)",
      "Tampa Bay (place)",
    ]);
  });

  test("elsewhere it is what it says", () => {
    expect(kindsIn("The Senators voted.")).toEqual(["Senators (group)"]);
  });
});
