import { describe, expect, test } from "vitest";
import { figureNamed, kindsIn, namedIn } from "./named-in.ts";

describe("kinds", () => {
  test.each([
    ["Yesterday Interior Minister Oda Lindqvist denied it.", ["Oda Lindqvist (person)"]],
    ["The Velmar Group said it had no comment.", ["Velmar Group (organisation)"]],
    ["Kestrel News Agency reported the talks.", ["Kestrel News Agency (organisation)"]],
    ["Jan Bek told Radio Olmen that he would stay.", ["Jan Bek (person)", "Radio Olmen (organisation)"]],
    ["Marin County approved the plan.", ["Marin County (place)"]],
    ["They left HMP Tarnwell. Wendell School closed.", ["HMP Tarnwell (place)", "Wendell School (organisation)"]],
    ["Anna Street met Tomas Church.", ["Anna Street (person)", "Tomas Church (person)"]],
    ["Rain fell in the Tarn Valley all week.", ["Tarn Valley (place)"]],
    ["The Tarn Valley Post said rain fell.", ["Tarn Valley Post (organisation)"]],
    ["France and Egypt signed the paper.", ["France (state)", "Egypt (state)"]],
    ["Zorvia's interior minister resigned.", ["Zorvia (state)"]],
    ["The Department for Work and Pensions declined.", ["Department for Work and Pensions (organisation)"]],
    [
      "The Department for Environment, Food and Rural Affairs declined.",
      ["Department for Environment, Food and Rural Affairs (organisation)"],
    ],
    ["He lives in Ashby-on-Tarn with two dogs.", ["Ashby-on-Tarn (place)"]],
    ["They met in Oslo after the World Cup.", ["Oslo (place)", "World Cup (other)"]],
    ["Prince Faisal bin Farhan spoke for an hour.", ["Faisal bin Farhan (person)"]],
    ["Ursula von der Leyen spoke for an hour.", ["Ursula von der Leyen (person)"]],
    ["John F. Kennedy spoke for an hour.", ["John F. Kennedy (person)"]],
    ["Johnson & Marsh Ltd built the bridge.", ["Johnson & Marsh Ltd (organisation)"]],
    ["Doctors Without Borders left the town.", ["Doctors Without Borders (organisation)"]],
  ])("%s", (text, expected) => {
    expect(kindsIn(text)).toEqual(expected);
  });
});

describe("words with a capital that name nobody", () => {
  test.each([
    "On Monday, in March, nothing happened.",
    "However, the pro-Kremlin and US-backed groups left.",
    "The Israeli and British delegations spoke French.",
    "Researchers found nothing. Meanwhile it rained.",
    "We’ve seen it. I’m sure. That’s all.",
  ])("%s", (text) => {
    expect(namedIn(text).figures.filter(({ acts, kind }) => acts && kind !== "group")).toEqual([]);
  });
});

describe("roles as the article words them", () => {
  test.each([
    ["Israeli Defense Minister Yoav Gallant spoke.", "Yoav Gallant", "Israeli Defense Minister", false],
    [
      "Jan Bek, a spokesman for the union of dockworkers, left.",
      "Jan Bek",
      "spokesman for the union of dockworkers",
      false,
    ],
    ["The union's leader, Petra Olin, left.", "Petra Olin", "union's leader", false],
    ["A spokeswoman for the agency, Hannah Oyelaran, left.", "Hannah Oyelaran", "spokeswoman for the agency", false],
    ["Former President Adrian Cole left.", "Adrian Cole", "Former President", true],
    ["Ruth Abara, a former governor of Oregon, left.", "Ruth Abara", "former governor of Oregon", true],
    ["Samira Haddad, 39, is a nurse from Idlib.", "Samira Haddad", "nurse from Idlib", false],
    ["Karim Voss, who heads the Tarn Union, left.", "Karim Voss", "heads the Tarn Union", false],
    ["He planned to kill U.S. Rep. Ruth Abara, they said.", "Ruth Abara", "U.S. Rep.", false],
    ["Voters dreamt of defeating President Karim Voss.", "Karim Voss", "President", false],
    [
      "They met Karim Voss, director of the Tarn Board and Anna Bek.",
      "Karim Voss",
      "director of the Tarn Board",
      false,
    ],
    ["EPA Administrator Ruth Abara left.", "Ruth Abara", "EPA Administrator", false],
    ["Mr Panvalkar said it rained.", "Mr Panvalkar", null, false],
    [
      "UAE Minister of State for International Cooperation Reem Ebrahim left.",
      "Reem Ebrahim",
      "UAE Minister of State for International Cooperation",
      false,
    ],
  ])("%s", (text, name, role, former) => {
    expect(figureNamed(text, name)).toMatchObject({ role, former });
  });
});

describe("one figure for one thing", () => {
  const aliases = (text: string, name: string): readonly string[] | undefined => figureNamed(text, name)?.aliases;

  test("a surname is its person's", () => {
    expect(aliases("Yoav Gallant spoke. Gallant left. Mr Gallant slept.", "Yoav Gallant")).toEqual(["Gallant"]);
  });

  test.each([
    ["The chairman, Hal Morrow, spoke. Morrow told the Courier so. Morrow left.", "Hal Morrow", ["Morrow"]],
    ["The chairman, Zelk Brown, spoke. Brown left.", "Zelk Brown", ["Brown"]],
    ["The nurse, Anna Baker, met a baker. Baker said no.", "Anna Baker", ["Baker"]],
    ["Anna Bell left. Bell said no.", "Anna Bell", ["Bell"]],
  ])("a surname that is a word as well is its person's: %s", (text, name, others) => {
    expect(aliases(text, name)).toEqual(others);
  });

  test.each([
    ["TM&W cut power. Tarn Mills & Water Co. said it was sorry.", "Tarn Mills & Water Co", ["TM&W"]],
    [
      "The Centers for Disease Control and Prevention spoke. The CDC left.",
      "Centers for Disease Control and Prevention",
      ["CDC"],
    ],
    ["The SEC spoke. He met the Securities and Exchange Commission.", "Securities and Exchange Commission", ["SEC"]],
  ])("initials are their body's: %s", (text, name, others) => {
    expect(aliases(text, name)).toEqual(others);
  });

  test("an abbreviation in brackets is its long form's, wherever it stands afterwards", () => {
    const text = "The Zorvian Federation of Labour (ZFL) met. The ZFL said so.";
    expect(figureNamed(text, "Zorvian Federation of Labour")).toMatchObject({ aliases: ["ZFL"], acts: true });
  });

  test("an abbreviation needs no brackets when the initials fit", () => {
    expect(
      aliases("The National Growers Association met. NGA president Walt Simms left.", "National Growers Association"),
    ).toEqual(["NGA"]);
  });

  test("a state is one under all its names, and under its capital where that governs", () => {
    const text = "The United States met Iran. The U.S. left. Washington said it would return. He flew to Washington.";
    expect(aliases(text, "United States")).toEqual(["U.S.", "Washington"]);
    expect(figureNamed(text, "Washington")).toMatchObject({ kind: "place", acts: false });
  });

  test("two people of one surname stay two", () => {
    const text = "Tomas Rell spoke. Ida Rell, his wife, spoke. Mrs Rell left. Mr Rell stayed.";
    expect(figureNamed(text, "Tomas Rell")?.mentions).toHaveLength(2);
    expect(figureNamed(text, "Ida Rell")?.mentions).toHaveLength(2);
  });

  test("an outlet's short name is the outlet", () => {
    expect(aliases("The Times of Israel wrote so. The Times report was long.", "Times of Israel")).toEqual(["Times"]);
  });

  test("a company's first word is the company", () => {
    expect(aliases("Harrowgate Steel plc paid. Harrowgate said it would appeal.", "Harrowgate Steel plc")).toEqual([
      "Harrowgate",
    ]);
  });
});

describe("what the text itself tells of a name that nobody listed", () => {
  test("an adjective made of it makes it a state", () => {
    const text = "Kaldia, a former colony, voted. Kaldian police fired. The Kaldian Red Cross counted.";
    expect(kindsIn(text)).toContain("Kaldia (state)");
    expect(kindsIn(text)).toContain("Kaldian Red Cross (organisation)");
  });

  test("a company says “it”, owns shares, and is short for its full name", () => {
    const text = "Regulators fined Nordwind AG. Nordwind said it would appeal. Nordwind's shares fell.";
    expect(figureNamed(text, "Nordwind AG")).toMatchObject({ kind: "organisation", aliases: ["Nordwind"] });
  });

  test("a team goes by the last word of its name", () => {
    const text = "Harrow Rovers won. Rovers had lost before. Rovers manager Kathy Doyle wept.";
    expect(figureNamed(text, "Harrow Rovers")).toMatchObject({ kind: "organisation", aliases: ["Rovers"] });
  });

  test("an office stands for somebody whom the article never names", () => {
    expect(figureNamed("On Monday the Home Secretary said it rained.", "Home Secretary")).toMatchObject({
      kind: "person",
    });
    expect(
      figureNamed("Home Secretary Ada Quist left. Later the Home Secretary said it rained.", "Home Secretary"),
    ).toBeUndefined();
  });

  test("a lord goes by his name alone", () => {
    expect(figureNamed("Lord Ashcombe died. Ashcombe never wept.", "Lord Ashcombe")?.mentions).toHaveLength(2);
  });
});

describe("who acts", () => {
  const acting = (text: string): string[] => namedIn(text).figures.flatMap(({ acts, name }) => (acts ? [name] : []));

  test("a state where things merely happen is no actor", () => {
    expect(acting("Oda Lindqvist met them in Egypt, near the border with Sudan.")).not.toContain("Egypt");
    expect(acting("Egypt said it would not attend.")).toEqual(["Egypt"]);
  });

  test("a body of people without a name is a group", () => {
    expect(acting("An alliance of Palestinian groups denounced the plan.")).toEqual(["alliance of Palestinian groups"]);
    expect(acting("Most Arab nations said they would wait.")).toEqual(["Arab nations"]);
  });

  test("a heading in capitals adds no figures of its own", () => {
    const text =
      "SENATE PASSES WATER BILL\n\nThe U.S. Senate voted on Thursday to approve the bill after a long night of talks.\n";
    expect(acting(text)).toEqual(["U.S. Senate"]);
  });
});

test("people in a caption are in the photo only, and who took it is not in it", () => {
  const text = `Secretary of State Ana Brandt poses for a photo with Foreign Minister Karim Voss, in Cairo, Egypt, March 21, 2024. (Photo: REUTERS/Amr Dalsh)

The two countries discussed the pier for three hours on Thursday, and neither side said when the talks would resume.

The talks are to go on in the spring, when the harbour is free of ice and the ships can enter it again.
`;
  const { figures, article } = namedIn(text);
  expect(article.passages[0]?.role).toBe("caption");
  expect(figures.filter(({ acts }) => acts).map(({ name, heard }) => `${name}: ${heard}`)).toEqual([
    "Ana Brandt: photo-only",
    "Karim Voss: photo-only",
  ]);
});
