import { describe, expect, test } from "vitest";
import { figureNamed, kindsIn, meantIn, namedIn } from "./named-in.ts";

const actors = (text: string): string[] =>
  namedIn(text)
    .figures.filter(({ acts }) => acts)
    .map(({ name }) => name)
    .toSorted();

describe("a body that goes by a noun and by whose it is acts", () => {
  test.each([
    ["It fell, the US military said on Friday.", ["US military"]],
    ["Zambia’s commerce ministry said it would pay.", ["Zambia’s commerce ministry"]],
    ["The State Attorney General’s office had no comment.", ["State Attorney General’s office"]],
    ["Inner Mongolia health authority reported a case.", ["Inner Mongolia health authority"]],
    ["The Afghan team left. The Afghan team’s robot won. The Afghan team returned.", ["Afghan team"]],
    ["It was US military aid. The plan of the Afghan team failed.", []],
  ])("%s", (text, names) => {
    expect(actors(text)).toEqual(names);
  });

  test("it is not told twice where it has a name", () => {
    const text = "The Kenyan Interior Ministry said no. Kenya’s interior ministry said yes.";
    expect(kindsIn(text).filter((one) => /ministry/i.test(one))).toHaveLength(1);
  });

  test("its noun alone means it", () => {
    expect(meantIn("The US military flew. [The military] said so.")).toBe("US military");
  });
});

describe("whom an article is about without a name", () => {
  const text = "A HUNTER who ate a rabbit has fallen ill. The hunter is alone. The man told doctors so. He is well.";

  test("is an actor, called as it calls him", () => {
    expect(figureNamed(text, "hunter")).toMatchObject({ kind: "person", acts: true, aliases: ["man"] });
  });

  test("is meant by the noun, by 'the man' and by 'he'", () => {
    expect(meantIn(text.replace("The man", "[The man]"))).toBe("hunter");
    expect(meantIn(text.replace("He is", "[He] is"))).toBe("hunter");
  });

  test.each([
    ["A teacher was jailed. Anna Rell, 34, wept. The teacher left.", ["Anna Rell"]],
    ["A bus driver was held. The driver slept.", ["bus driver"]],
    ["A teacher left. It rained.", []],
    ["A mayor left. The mayor, Anna Rell, wept.", ["Anna Rell"]],
  ])("only where no name may be his and he is named again: %s", (other, names) => {
    expect(actors(other)).toEqual(names);
  });
});

test("who stands in the first paragraph goes before whom later ones name as often", () => {
  const [lead, later] = ["Anna Rell won the vote.", "Jan Bek left. Jan Bek left again. Jan Bek slept."];
  const [first] = namedIn(`${lead}\n\n${later}`).figures;
  expect(namedIn(`${lead}\n\nIt rained. Jan Bek left. Jan Bek slept.`).figures[0]?.name).toBe("Anna Rell");
  expect(first?.name).toBe("Jan Bek");
});

test("whoever the lead tells of without a name stands first once he is named, and where he lives is a place", () => {
  const { figures } = namedIn(
    "A New York man pleaded guilty on Monday to threatening Senator Ada Rell, prosecutors said. Patrick Bek, 55, of Marrow, pleaded guilty to a threat.",
  );
  expect(figures.find(({ acts }) => acts)?.name).toBe("Patrick Bek");
  expect(figures.find(({ name }) => name === "Marrow")?.kind).toBe("place");
});

test("of dozens who are named but once in a report of scores the last are no actors", () => {
  const givens = "Anna Jan Karl Ivo Nina Tom Eva Paul Mia Leo Ida Max Ada Ben Lea Tim Kim Sam Ron Amy".split(" ");
  const names = ["Bek", "Rell"].flatMap((last) => givens.map((given) => `${given} ${last}${given.toLowerCase()}`));
  const text = names
    .map((name, at) => `${name} beat ${names[names.length - 1 - at]} 6-${at % 5}.`)
    .slice(0, 20)
    .join(" ");
  expect(namedIn(text).figures.filter(({ acts }) => acts).length).toBe(20);
});

test("in a text without a title who acts in the lead stands before who comments on it", () => {
  const { figures } = namedIn(
    "The Velmar Group bought a bank on Monday.\n\nAnna Rell, a broker at Tarn, said the price was high. Rell said shares would fall. It rained. It snowed. Prices fell. Rents rose. Rates rose.",
  );
  expect(figures.find(({ acts }) => acts)?.name).toBe("Velmar Group");
});
