import { describe, expect, test } from "vitest";
import { figureNamed } from "./named-in.ts";

describe("the office goes before the rank", () => {
  test.each([
    ["General Jan Bek, chairman of the Joint Chiefs, spoke.", "Jan Bek", "General, chairman of the Joint Chiefs"],
    [
      "Cmdr. Jan Bek, a spokesperson for Tarn Resolve, the operation, spoke.",
      "Jan Bek",
      "Cmdr., spokesperson for Tarn Resolve",
    ],
    ["Attorney Jan Bek, the attorney for the Tarn Union, spoke.", "Jan Bek", "attorney for the Tarn Union"],
    ["Ambassador Jan Bek left. Bek, chairman of the panel, spoke.", "Jan Bek", "Ambassador, chairman of the panel"],
    ["Captain Jan Bek, a father of two, spoke.", "Jan Bek", "Captain"],
    [
      "They heard Ada Rell, a top aide to Vice President Mast on Voss's July 25 phone call with reporters.",
      "Ada Rell",
      "top aide to Vice President Mast",
    ],
    ["Jan Bek, a specialist on the Tarn Council, spoke.", "Jan Bek", "specialist on the Tarn Council"],
    ["Weldham News editor-in-chief Jan Bek said no.", "Jan Bek", "Weldham News editor-in-chief"],
    ["Scott Rell, PG&E's principal meteorologist, spoke.", "Scott Rell", "PG&E's principal meteorologist"],
    [
      "Tarn Council for the Welfare of Immigrants campaigner Anna Rell spoke.",
      "Anna Rell",
      "Tarn Council for the Welfare of Immigrants campaigner",
    ],
    ["President of the Senate, Jan Bek, left.", "Jan Bek", "President of the Senate"],
    ["The Inspector-General of Police, Jan Bek, left.", "Jan Bek", "Inspector-General of Police"],
    ["Jan P. Bek Jr., the mayor of Tarn, left.", "Jan P. Bek Jr", "mayor of Tarn"],
    ["Ada Rell, a member of the group, left. Ada Rell, a family physician, slept.", "Ada Rell", "family physician"],
    ["Rear Adm. Jan Bek, the Tarn press secretary, spoke.", "Jan Bek", "Rear Adm., Tarn press secretary"],
    ["They met Lt. Gov. Dan Forest.", "Dan Forest", "Lt. Gov."],
    ["Veteran Varnwood actress, Ada Rell, spoke.", "Ada Rell", "Veteran Varnwood actress"],
    [
      "It appealed to Julie Rell, Tarn State Department of Health public information officer, she said.",
      "Julie Rell",
      "Tarn State Department of Health public information officer",
    ],
  ])("%s", (text, name, role) => {
    expect(figureNamed(text, name)?.role).toBe(role);
  });
});

describe("a role is nobody else's and no clause", () => {
  test.each([
    ["Gordon Sand, a hotelier Ada Rell tapped as his envoy, spoke.", "Ada Rell", null],
    ["Gordon Sand, a hotelier Ada Rell tapped as his envoy, spoke.", "Gordon Sand", "hotelier"],
    ["Despite efforts to find a private solution, Ada Rell left.", "Ada Rell", null],
    ["Ada Rell, who owns a consulting firm, spoke.", "Ada Rell", null],
    ["They met the country's President Jan Bek.", "Jan Bek", "President"],
    ["The late Sen. Jan Bek was held there.", "Jan Bek", "late Sen."],
  ])("%s %s", (text, name, role) => {
    expect(figureNamed(text, name)).toMatchObject({ role, former: false });
  });
});

test.each([
  ["Keir Holt, a senior Labour Party figure, left.", "Keir Holt", "senior Labour Party figure"],
  [
    "The secretary general of the CEI (Conference of Bishops), Anna Rell, spoke.",
    "Anna Rell",
    "secretary general of the CEI (Conference of Bishops)",
  ],
  ["The Democratic candidate, Andy Bek — whose father was governor — spoke.", "Andy Bek", "Democratic candidate"],
  ["It heard from the office of the attorney general, Anna Rell.", "Anna Rell", "attorney general"],
  ["He met his French counterpart, Anna Rell, in Oslo.", "Anna Rell", "French counterpart"],
  ["Anna Rell from the Velmar Health Department said no.", "Anna Rell", "from the Velmar Health Department"],
])("a role told with a bracket, behind a dash, by an office or by whom somebody comes from: %s", (text, name, role) => {
  expect(figureNamed(text, name)?.role).toBe(role);
});

test.each([
  ["On the advice of the doctor, Anna Rell stayed.", "Anna Rell"],
  ["The party expelled Anna Rell from the Labour Party.", "Anna Rell"],
  ["Anna Rell, a week later, said no.", "Anna Rell"],
])("no role: %s", (text, name) => {
  expect(figureNamed(text, name)?.role ?? null).toBeNull();
});
