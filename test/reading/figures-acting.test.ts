import { describe, expect, test } from "vitest";
import { figureNamed, namedIn } from "./named-in.ts";

const acting = (text: string): string[] => namedIn(text).figures.flatMap(({ acts, name }) => (acts ? [name] : []));

describe("a single word is nobody without a sign of it", () => {
  test.each([
    ["Nordwind said the price was fair.", "organisation"],
    ["Investors praised Nordwind, and Nordwind cut its dividend.", "organisation"],
    ["The investor Nordwind declined.", "organisation"],
    ["Rell said he was tired.", "person"],
    ["Rell left the stage. He was tired.", "person"],
    ["“I am tired,” Rell said.", "person"],
    ["“We are sorry,” Nordwind said.", "organisation"],
    ["Mr Rell left the stage.", "person"],
    ["Rell, 43, left the stage.", "person"],
    ["Netanyahu left the stage.", "person"],
  ])("%s", (text, kind) => {
    expect(namedIn(text).figures.find(({ name }) => /Nordwind|Rell|Netanyahu/.test(name))?.kind).toBe(kind);
  });
});

describe("what neither acts nor speaks is no actor", () => {
  test.each([
    ["Velmar Group spokeswoman Ada Rell spoke.", "Velmar Group"],
    ["A spokeswoman posted the picture on Instagram.", "Instagram"],
    ["Ada Rell drove a Ford Mustang to Oslo.", "Ford Mustang"],
    ["Ada Rell put the MagLock on her desk.", "MagLock"],
    ["India's Prime Minister Ada Rell flew to Nepal's capital.", "India"],
    ["Apple's Ada Rell spoke.", "Apple"],
    ["“It runs wild, think Ada Rell rather than Jan Bek,” Ola Mast said.", "Ada Rell"],
    ["“It runs wild, think Ada Rell rather than Jan Bek,” Ola Mast said.", "Jan Bek"],
    ["Irish authorities said it would open.", "Irish authorities"],
    ["State media said it would open.", "State media"],
    ["Social media said no. Media said no. The media said no.", "media"],
    ['Ola Mast said: "He sings like Ada Rell."', "Ada Rell"],
  ])("%s", (text, name) => {
    expect(acting(text)).not.toContain(name);
  });

  test.each([
    ["A spokesman for Velmar Group declined.", "Velmar Group"],
    ["The Islanders won again.", "Islanders"],
    ["Instagram said it would appeal.", "Instagram"],
    ["“I like Ada Rell,” Ola Mast said.", "Ada Rell"],
    ["Ola Mast is older than Ada Rell.", "Ada Rell"],
    ["“He sings like Ada Rell,” Ola Mast said. Ada Rell laughed.", "Ada Rell"],
    ["State media said ten were held. The state media denied it later.", "State media"],
    ["Irish state media said ten were held. State media denied it later.", "Irish state media"],
    ["Irish authorities closed the road. Irish authorities said it would open.", "Irish authorities"],
    ["They fear the Irish riot police. They met riot police. Some saw riot police who ran.", "Irish riot police"],
  ])("%s", (text, name) => {
    expect(acting(text)).toContain(name);
  });

  test("a people within a state is a group", () => {
    expect(figureNamed("Kosovo Serbs said they would stay.", "Kosovo Serbs")).toMatchObject({
      kind: "group",
      acts: true,
    });
  });
});
