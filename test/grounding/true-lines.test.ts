import { describe, expect, it } from "vitest";
import { articleFrom } from "#article/read.ts";
import { judgingIn } from "#grounding/stated.ts";
import { read } from "#reading/read.ts";

/** What a line over one sentence, which is the whole article, comes out as. */
const judged = (quote: string, text: string, article = quote) =>
  judgingIn(read(articleFrom({ text: article, kind: "paste" })))({ text, quotes: [quote] });

describe("a true line keeps its wording", () => {
  it.each([
    [
      "the source moved in front",
      "The director of the port Ada Quist took the decision to close the pier, the council said.",
      "The council said Ada Quist took the decision to close the pier.",
    ],
    [
      "an insertion left out",
      "Jan Bek said the old bridge, a landmark of Varn, stands on deeper foundations.",
      "Jan Bek said the old bridge stands on deeper foundations.",
    ],
    [
      "the first person told in the third",
      "“I don’t think people are talking about it in that way,” Jan Bek said.",
      "Jan Bek said he does not think people are talking about it in that way.",
    ],
    [
      "a source with its own relative clause",
      "Lena Moor, an army officer who spoke on Tuesday, called the plan “improper”.",
      "An army officer who spoke on Tuesday called the plan “improper”.",
    ],
    [
      "the source behind its verb",
      "Villagers have used the old pier for years, the ministry said.",
      "Villagers have used the old pier for years, said the ministry.",
    ],
    [
      "a passive source",
      "Jan Bek told farmers that the dam was “safe”.",
      "Farmers were told by Jan Bek that the dam was “safe”.",
    ],
    [
      "how much harder",
      "Changing habits is much more difficult, Ada Quist said.",
      "Changing habits is much harder, Ada Quist said.",
    ],
    ["up to, worded otherwise", "Jan Bek faces up to a $250 fine.", "Jan Bek faces a fine of as much as $250."],
    [
      "a denial shared over or",
      "Jan Bek does not run the mill or have control of the bank.",
      "Jan Bek does not have control of the bank.",
    ],
    ["not yet", "The plan has not been approved.", "The plan has yet to be approved."],
    [
      "a state in several words",
      "The American goals were named in March.",
      "The goals of the United States were named in March.",
    ],
    [
      "once, of the past",
      "Lena Moor, former mayor of Varn, opened the bridge.",
      "Lena Moor, once mayor of Varn, opened the bridge.",
    ],
    [
      "a vow by its noun",
      "Jan Bek is under fire for failing to deliver on his vow that the port would open in May.",
      "Jan Bek is under fire for failing to deliver on his vow that the port would open in May.",
    ],
    ["a dozen", "About a dozen owners met in Varn.", "About twelve owners met in Varn."],
    [
      "an ordinal in figures",
      "The pier was built in the fourteenth century.",
      "The pier was built in the 14th century.",
    ],
    [
      "before for after",
      "The crash comes a day after farmers exchanged two goats for three boats.",
      "A day before the crash, farmers exchanged two goats for three boats.",
    ],
    ["other words", "The board greenlit the plan despite the ban.", "The board approved the plan in spite of the ban."],
  ])("%s", (_, quote, text) => {
    expect(judged(quote, text)).toEqual({ outcome: "worded", text, reasons: [] });
  });
});

describe("what stands near a true line does not", () => {
  it.each([
    [
      "attribution-lost",
      "Jan Bek said the old bridge needs deeper foundations.",
      "The old bridge needs deeper foundations.",
    ],
    ["condition-dropped", "The pier will be closed in May, once the port opens.", "The pier will be closed in May."],
    [
      "condition-dropped",
      "The board will pay for the bridge, if the port opens in May.",
      "The board will pay for the bridge.",
    ],
    [
      "quantifier",
      "Both Jan Bek and Ada Quist told voters that the plan was bad.",
      "All mayors told voters that the plan was bad.",
    ],
    [
      "speaker-swapped",
      "Ada Quist said the pier would close, a second guard told reporters. Jan Bek fishes.",
      "Jan Bek said the pier would close.",
    ],
    ["negation-lost", "Jan Bek kept the farmers from leaving the valley.", "The farmers were leaving the valley."],
    [
      "time-shifted",
      "The crash comes a day after farmers exchanged two goats for three boats.",
      "A day after the crash, farmers exchanged two goats for three boats.",
    ],
    ["hedge-lost", "The port, allegedly, is closed to the boats of Varn.", "The port is closed to the boats of Varn."],
  ])("%s: %s", (reason, quote, text) => {
    expect(judged(quote, text).reasons).toContain(reason);
  });
});
