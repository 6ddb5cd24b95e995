import { describe, expect, test } from "vitest";
import { meantIn, namedIn } from "./named-in.ts";

describe("pronouns", () => {
  test.each([
    ["Oda Lindqvist left. [She] will return.", "Oda Lindqvist"],
    ["Oda Lindqvist denied that [her] ministry had spied.", "Oda Lindqvist"],
    ["Karim Voss, [who] left, slept.", "Karim Voss"],
    ["The Velmar Group said [it] would appeal.", "Velmar Group"],
    ["The Velmar Group, [which] runs the port, slept.", "Velmar Group"],
    ["Tomas Rell met Ada Quist. [He] left.", "Tomas Rell"],
    ["Tomas Rell met Karim Voss. [He] left.", "Tomas Rell"],
    ["Tomas Rell told Karim Voss that [he] was wrong.", "?"],
    ["Kim's sister, Ada Kim, left. [She] said so.", "Ada Kim"],
    ["Israel has backed the plan because [it] would help.", "?"],
    ["It is known. [It] rains.", "?"],
    ["Oda Lindqvist left. In [his] speech, Tomas Rell wept.", "?"],
    ["Ilmar Voonte slept. [He] left.", "Ilmar Voonte"],
    ["Karim Voss called Ilmar Voonte. Voonte is a guest. An aide said that [he] would strike her.", "?"],
    ["The man slept. Ilhana Omar is a guest. Omar left. Omar spoke. An aide recalled that [he] would strike her.", "?"],
    ["The call was about Ilmar Voonte. [He] hung up.", "?"],
    ["Voonte is a guest. An aide said that [he] would strike her.", "?"],
    ["Ilmar Voonte left. Ilmar Voonte said she was glad. The aide said [he] slept.", "?"],
    ["“I think [he] is wrong,” Tomas Rell said.", "?"],
  ])("%s is %s", (marked, name) => {
    expect(meantIn(marked)).toBe(name);
  });
});

describe("descriptions", () => {
  test.each([
    ["Interior Minister Oda Lindqvist left. [The minister] slept.", "Oda Lindqvist"],
    [
      "Interior Minister Oda Lindqvist left. Prime Minister Ilse Marrant stayed. [The minister] slept.",
      "Oda Lindqvist",
    ],
    ["Foreign Minister Oda Lindqvist left. Interior Minister Ilse Marrant stayed. [The minister] slept.", "?"],
    ["The Health Ministry closed. [The ministry] will open again.", "Health Ministry"],
    ["Harrowgate Steel plc paid. [The company] will appeal.", "Harrowgate Steel plc"],
    ["The Tarn Valley Post closed. [The newspaper] was old.", "Tarn Valley Post"],
    ["The union met. [The union's leader, Petra Olin], left.", "Petra Olin"],
    ["Israel said no. [The Israeli government] slept.", "Israel"],
    ["Israel said no. [A senior Israeli official] slept.", "?"],
    ["Israel said no. [Israel and Egypt] slept.", "?"],
    ["Hamas said no. [Hamas officials] slept.", "?"],
    ["Karl Mast, undersecretary to the prime minister, left. [The prime minister] slept.", "?"],
  ])("%s is %s", (marked, name) => {
    expect(meantIn(marked)).toBe(name);
  });
});

describe("texts and whose they are", () => {
  test.each([
    ["According to a report in Politico, it rained. [The report] said so.", "Politico"],
    ["The Marlow Post wrote. [The Post report] was long.", "Marlow Post"],
    [
      "An alliance of Palestinian groups denounced it. According to [the statement], it is a trap.",
      "alliance of Palestinian groups",
    ],
    ["A study in the Marlow Journal counted bees. [The study] was long.", "?"],
    ["It rained. [The report] said so.", "?"],
  ])("%s is %s", (marked, name) => {
    expect(meantIn(marked)).toBe(name);
  });
});

test("a description that opens the next sentence is its subject, where that person speaks on and the noun was nobody's", () => {
  const told = (text: string) =>
    namedIn(text).refer({ start: text.indexOf("The real"), end: text.indexOf("The real") + 21 });
  const lead = "Oda Lindqvist had not heard of the visit. The real estate agent said she liked it.";
  expect(told(`${lead}\n\n“He has me thinking,” said Lindqvist.`)?.name).toBe("Oda Lindqvist");
  expect(told(`${lead}\n\nThe visit ended at noon.`)).toBeNull();
  expect(told(`An agent drove Lindqvist there. ${lead}\n\n“He has me thinking,” said Lindqvist.`)).toBeNull();
});

test("“the 50-year-old” is who was told to be so old, and no other man of that age", () => {
  expect(meantIn("They arrested Julian Strand, 50, in May. [The 50-year-old] left.")).toBe("Julian Strand");
  expect(meantIn("A 43-year-old teacher, Ada Rell, left. Later [the 43-year-old] came back.")).toBe("Ada Rell");
  expect(meantIn("They arrested Julian Strand, 50, in May. [A 50-year-old] left.")).toBe("?");
  expect(meantIn("They arrested Julian Strand, 50, and Jan Bek, 50, in May. [The 50-year-old] left.")).toBe("?");
});
