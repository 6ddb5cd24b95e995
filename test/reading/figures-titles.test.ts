import { describe, expect, test } from "vitest";
import { figureNamed, kindsIn } from "./named-in.ts";

describe("where a title ends and a name begins", () => {
  test.each([
    ["Minister of Education Stefania Rell spoke.", "Stefania Rell", "Minister of Education"],
    [
      "Attorney General for the District of Columbia Brian Mast spoke.",
      "Brian Mast",
      "Attorney General for the District of Columbia",
    ],
    ["Mayor of Schaarbeek Audrey Mast spoke.", "Audrey Mast", "Mayor of Schaarbeek"],
    ["Chief Financial Officer Yoshimitsu Goto spoke.", "Yoshimitsu Goto", "Chief Financial Officer"],
    ["Det Ch Insp Stacey Mast spoke.", "Stacey Mast", "Det Ch Insp"],
    ["White House Chief of Staff Susie Mast spoke.", "Susie Mast", "White House Chief of Staff"],
  ])("%s", (text, name, role) => {
    expect(figureNamed(text, name)).toMatchObject({ role, kind: "person" });
  });

  test.each([
    ["Prime Minister Srettha Mast of the Tarn Party spoke.", "Srettha Mast"],
    ["They sent the envoy to Ukraine Kurt Mast.", "Kurt Mast"],
    ["President Xi Jinping of China spoke.", "Xi Jinping"],
  ])("the name is no longer than the person's: %s", (text, name) => {
    expect(figureNamed(text, name)).toMatchObject({ kind: "person" });
  });
});

describe("a body that goes by the name of who leads it is not that person", () => {
  test("the Rell administration, its head and the campaign are three", () => {
    const text = "The Rell administration sued. Dana Rell said so. The Rell campaign paid. Rell left.";
    expect(kindsIn(text)).toEqual([
      "Rell administration (organisation)",
      "Dana Rell (person)",
      "Rell campaign (organisation)",
    ]);
  });

  test("a state's government stays the state's", () => {
    expect(kindsIn("The Egypt government left.")).toEqual(["Egypt (state)"]);
  });
});

describe("whose office it is, and where somebody belongs", () => {
  test.each([
    ["Kosovo's Interior Minister Oda Lindqvist spoke.", "Oda Lindqvist", "Kosovo's Interior Minister"],
    ["The company's chief executive Jan Bek spoke.", "Jan Bek", "chief executive"],
    ["Jan Bek, Network Rail's chief executive, spoke.", "Jan Bek", "Network Rail's chief executive"],
    ["Jan Bek, Velmar's founder and chief executive, spoke.", "Jan Bek", "Velmar's founder and chief executive"],
    ["Jan Bek, Tarn Rovers manager, spoke.", "Jan Bek", "Tarn Rovers manager"],
    ["They sent the special envoy to Ukraine Kurt Mast.", "Kurt Mast", "special envoy to Ukraine"],
    ["Apple's Anna Bek spoke.", "Anna Bek", "Apple"],
    ["Anna Bek of Astris Advisory spoke.", "Anna Bek", "of Astris Advisory"],
    ["Anna Bek, of the Tarn Society for Birds, spoke.", "Anna Bek", "of the Tarn Society for Birds"],
    ["Anna Bek of Velmar and Jan Bek spoke.", "Anna Bek", "of Velmar"],
    ["He met Anna Bek, Labour leader Jan Rell and others.", "Anna Bek", null],
    ["Last week's guest Anna Bek spoke.", "Anna Bek", "guest"],
    ["His rival Anna Bek spoke. Anna Bek, the deputy mayor, left.", "Anna Bek", "deputy mayor"],
  ])("%s", (text, name, role) => {
    expect(figureNamed(text, name)?.role ?? null).toBe(role);
  });
});

describe("what is no role", () => {
  test.each([
    ["They voted to replace outgoing governor Bob Mast.", "Bob Mast", "outgoing governor"],
    ["Anna Bek of the Tarn Party and Rellok of the Olm Party left.", "Anna Bek", "of the Tarn Party"],
    ["Undersecretary for Education Mr. Bek left. The undersecretary slept.", "Mr. Bek", "Undersecretary for Education"],
    ["The comic, Anna Bek (with illustrator Jan Rell), sold.", "Anna Bek", null],
  ])("%s", (text, name, role) => {
    expect(figureNamed(text, name)?.role ?? null).toBe(role);
  });

  test("nobody is called by the office he is spoken to by", () => {
    expect(kindsIn("Mr. President said little. Madam Speaker left.")).toEqual([]);
  });
});

describe("roles beside kin, bodies and manners", () => {
  test.each([
    ["They shot his wife, Anna Bek, and 22-year-old son, Jan.", "Anna Bek", "wife"],
    ["The official Kestrel News Agency said so.", "Kestrel News Agency", null],
    ["King Karl spoke.", "King Karl", null],
    ["Professor Karl Bek spoke.", "Karl Bek", "Professor"],
    ["Shen Dingli, a Shanghai-based scholar, spoke.", "Shen Dingli", "Shanghai-based scholar"],
    ["He wrote on X. Co-founder Anna Bek left.", "Anna Bek", "Co-founder"],
  ])("%s", (text, name, role) => {
    expect(figureNamed(text, name)?.role ?? null).toBe(role);
  });

  test("a daughter of a former minister is no former daughter", () => {
    const text = "K Kavitha, daughter of former Telangana minister K Rao, left.";
    expect(figureNamed(text, "K Kavitha")?.former).toBe(false);
    expect(figureNamed("Ada Bek, the half-sister of former president Jan Bek, left.", "Ada Bek")?.former).toBe(false);
  });
});
