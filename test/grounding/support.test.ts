import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { articleFrom } from "#article/read.ts";
import { locatorOf } from "#grounding/locate/locate.ts";
import { judgingIn } from "#grounding/stated.ts";
import { findingsIn } from "#grounding/support/weigh.ts";
import { read } from "#reading/read.ts";

const judgeOf = (text: string) => ({ judge: judgingIn(read(articleFrom({ text, kind: "paste" }))) });

const dam = judgeOf(`The council of Varn approved a plan on Tuesday to build a new dam on the river Lys.

Engineer Ada Quist said the old dam could fail within ten years if it is not repaired. "Some of the stones are loose," she told reporters.

According to the ministry, over 300 families might have to move. Farmers of the valley oppose the plan, and the union of fishermen supports it.

The dam was built in 1931 by the Brandt company. Mayor Jan Bek asked the government to pay half of the cost, but the government did not agree.

Most of the houses in the lower valley were flooded last spring. Two people died and seven were injured.`);

const outcome = (text: string, ...quotes: string[]) => dam.judge({ text, quotes }).outcome;
const reasons = (text: string, ...quotes: string[]) => dam.judge({ text, quotes }).reasons;

const loose = '"Some of the stones are loose," she told reporters.';
const fail = "Engineer Ada Quist said the old dam could fail within ten years if it is not repaired.";
const move = "According to the ministry, over 300 families might have to move.";
const sides = "Farmers of the valley oppose the plan, and the union of fishermen supports it.";
const built = "The dam was built in 1931 by the Brandt company.";
const asked = "Mayor Jan Bek asked the government to pay half of the cost, but the government did not agree.";
const flooded = "Most of the houses in the lower valley were flooded last spring.";
const deaths = "Two people died and seven were injured.";

describe("a sentence that its quotes carry keeps its wording", () => {
  it.each([
    ["active for passive", "The Brandt company built the dam in 1931.", built],
    ["a synonym", "Farmers of the valley are against the plan.", sides],
    ["a number in figures", "2 people died and 7 were injured.", deaths],
    ["a bound in other words", "More than 300 families might have to move, the ministry says.", move],
    ["the source behind", "The old dam could fail within ten years if it is not repaired, Ada Quist said.", fail],
    ["a pronoun made a name", 'Ada Quist said that "some of the stones are loose".', loose],
    ["a denial in other words", "Jan Bek asked the government to pay half, but it refused to agree.", asked],
    ["less told", "Some of the houses in the lower valley were flooded.", flooded],
  ])("%s", (_, text, quote) => {
    expect(dam.judge({ text, quotes: [quote] })).toEqual({ outcome: "worded", text, reasons: [] });
  });
});

describe("a sentence that says more than its quotes is shown strictly, and why", () => {
  it.each([
    ["number-swapped", "The Brandt company built the dam in 1913.", built],
    ["name-swapped", "The Quist company built the dam in 1931.", built],
    ["negation-lost", "The government did agree to pay half of the cost.", asked],
    ["attribution-lost", "Over 300 families might have to move.", "over 300 families might have to move"],
    ["hedge-lost", "Over 300 families have to move, according to the ministry.", move],
    ["verb-raised", "The government has paid half of the cost.", asked],
    ["speaker-swapped", "Jan Bek said the old dam could fail within ten years if it is not repaired.", fail],
    ["roles-swapped", "The government asked Mayor Jan Bek to pay half of the cost.", asked],
    ["quantifier", "All of the houses in the lower valley were flooded last spring.", flooded],
    ["quantifier", "Exactly 300 families might have to move, according to the ministry.", move],
    ["condition-dropped", "Ada Quist said the old dam could fail within ten years.", fail],
    ["cause-added", "Two people died because seven were injured.", deaths],
    ["paraphrase-as-quotation", 'Ada Quist said that "some stones are loose".', loose],
    ["not-carried", "The Brandt company secretly built the dam in 1931.", built],
  ])("%s: %s", (reason, text, quote) => {
    const judged = dam.judge({ text, quotes: [quote] });
    expect(judged.outcome).toBe("strict");
    expect(judged.reasons).toContain(reason);
  });

  it("shows the article's words instead, with our frame where they are somebody's", () => {
    const { text } = dam.judge({ text: "The stones are gone.", quotes: ["Some of the stones are loose"] });
    expect(text).toContain("Some of the stones are loose");
    expect(text).toContain("Ada Quist");
  });

  it("tells the sides of a dispute apart", () => {
    expect(outcome("The union of fishermen opposes the plan, and farmers of the valley support it.", sides)).toBe(
      "strict",
    );
  });

  it("does not tell of one thing what was told of another", () => {
    expect(outcome("The new dam was built in 1931.", built, "a plan on Tuesday to build a new dam")).toBe("strict");
  });
});

describe("what stands outside its quotes", () => {
  it("does not carry it, true or not", () => {
    expect(outcome("The Brandt company built the dam in 1931.", flooded)).toBe("strict");
  });

  it("drops it where no quote stands", () => {
    expect(dam.judge({ text: "The dam is old.", quotes: ["The dam is very old indeed, say the people."] })).toEqual({
      outcome: "dropped",
      text: "",
      reasons: ["quote-not-found"],
    });
    expect(outcome("The dam is old.")).toBe("dropped");
  });
});

describe("who speaks and what moves where", () => {
  const court = judgeOf(`Prices in Osten rose on Friday after the court ruled against the port.

Brek's lawyer, Ines Tall, said that Brek never meant to harm Omi Lund. Brek, 44, was arrested in May.

Spending on roads falls from 38 million euros to 33 million euros, the council said. The operator Moor asked for a grant; the council offered a loan.`);
  const lawyer = "Brek's lawyer, Ines Tall, said that Brek never meant to harm Omi Lund.";
  const roads = "Spending on roads falls from 38 million euros to 33 million euros, the council said.";

  it.each([
    ["the client for the lawyer", "Brek never meant to harm Omi Lund.", lawyer],
    ["the one spoken about for the speaker", "Omi Lund said that Brek never meant to harm her.", lawyer],
    ["from and to", "Spending on roads falls from 33 million euros to 38 million euros, the council said.", roads],
    [
      "a rise for a fall",
      "Spending on roads rises from 38 million euros to 33 million euros, the council said.",
      roads,
    ],
    [
      "who asks whom",
      "The council asked for a grant; Moor offered a loan.",
      "The operator Moor asked for a grant; the council offered a loan.",
    ],
  ])("does not take %s", (_, text, quote) => {
    expect(court.judge({ text, quotes: [quote] }).outcome).toBe("strict");
  });

  it("keeps the true lines", () => {
    expect(
      court.judge({ text: "Ines Tall said that Brek never meant to harm Omi Lund.", quotes: [lawyer] }).outcome,
    ).toBe("worded");
    expect(
      court.judge({
        text: "Spending on roads drops from 38 million euros to 33 million euros, the council said.",
        quotes: [roads],
      }).outcome,
    ).toBe("worded");
  });
});

describe("an interview", () => {
  const talk = judgeOf(`Interview with Mara Holt, keeper of the lighthouse at Cape Orn

Mara Holt has kept the lighthouse for twenty years. She spoke with the Gazette in March.

How did you come to this work?

My father kept the light before me. I never wanted to do anything else.

Are you afraid of storms?

I am not afraid of storms. The fog is worse, because nobody hears the horn.`);

  it("gives its answers to whoever is interviewed", () => {
    const quotes = ["The fog is worse, because nobody hears the horn."];
    expect(
      talk.judge({ text: "Mara Holt says the fog is worse, because nobody hears the horn.", quotes }).outcome,
    ).toBe("worded");
    expect(talk.judge({ text: "The fog is worse, because nobody hears the horn.", quotes }).reasons).toContain(
      "attribution-lost",
    );
  });

  it("keeps what an answer denies denied", () => {
    const quotes = ["I am not afraid of storms."];
    expect(talk.judge({ text: "Mara Holt says she is not afraid of storms.", quotes }).outcome).toBe("worded");
    expect(talk.judge({ text: "Mara Holt says she is afraid of storms.", quotes }).outcome).toBe("strict");
  });
});

it("shows every line strictly in a language without cues for it", () => {
  const text =
    "El consejo de Varna aprobó el martes un plan para construir una nueva presa. La antigua presa fue construida en 1931 por la empresa Brandt.";
  const judged = judgeOf(text).judge({
    text: "La empresa Brandt construyó la presa en 1931.",
    quotes: ["La antigua presa fue construida en 1931 por la empresa Brandt."],
  });
  expect(judged.outcome).toBe("strict");
  expect(judged.reasons).toEqual(["no-cues-for-language"]);
});

it("gives a reason whenever it does not keep the wording, whatever it is asked", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 120 }), fc.constantFrom(built, move, loose, fail), (text, quote) => {
      const judged = dam.judge({ text, quotes: [quote] });
      expect(judged.reasons.length > 0).toBe(judged.outcome !== "worded");
    }),
    { numRuns: 60 },
  );
});

it("names every reason once", () => {
  const found = reasons("All 400 families and all 500 farmers have moved, and all 600 fishermen will move.", move);
  expect(new Set(found).size).toBe(found.length);
});

it("says which words of ours stand against which of the article", () => {
  const text = "The dam was built in 1931 by the Brandt company.";
  const reading = read(articleFrom({ text: `${text} It stands on the river Lys.`, kind: "paste" }));
  const find = findingsIn(reading, locatorOf(reading.article.text, reading.cues));
  const ours = "The Quist company built the bridge in 1931.";
  const bridge = find(ours, [text]).find(({ at }) => at !== null && ours.slice(at.start, at.end) === "bridge");
  expect(bridge?.reason).toBe("not-carried");
});

const over = (quote: string, text: string) => judgeOf(quote).judge({ text, quotes: [quote] }).reasons;

describe("a lie of the article's own words is refused", () => {
  it.each([
    [
      "characterisation",
      "Per Aske said the quay would bring jobs.",
      "Per Aske, visibly angry, said the quay would bring jobs.",
    ],
    ["negation-lost", "The company denied that berths would be lost.", "The company said that berths would be lost."],
    ["negation-lost", "The council has not said whether it will pay.", "The council has said that it will pay."],
    ["verb-raised", "Clean Sound reportedly plans to appeal.", "Clean Sound reportedly has appealed."],
    ["verb-raised", "Mayor Jan Bek claimed victory after the vote.", "Jan Bek won the vote."],
    [
      "time-shifted",
      "The quay had 310 visitors last year, down from 350 in 2019.",
      "The quay had 310 visitors in 2019.",
    ],
    ["time-shifted", "The case was shelved in 2017 but was reopened this year.", "The case was reopened in 2017."],
    ["name-swapped", "Ada Quist, an aide to Jan Bek, spoke about Per Aske.", "Ada Quist is an aide to Per Aske."],
    ["negation-lost", "The mayor has not said who will pay.", "The mayor has said who will pay."],
    ["negation-lost", "The quay is no longer for sale.", "The quay is for sale."],
    ["hedge-lost", "The force would allegedly be made up of soldiers.", "The force would be made up of soldiers."],
    ["hedge-lost", "The board is examining whether Jan Bek paid.", "Jan Bek paid."],
    [
      "condition-dropped",
      "The opposition asked the minister to close the dam until it is repaired.",
      "The opposition asked the minister to close the dam.",
    ],
    ["condition-dropped", "If the fund agreed, the town could open the quay.", "The town could open the quay."],
    ["number-swapped", "The team examined 14 of the 40 sections.", "The team examined 40 sections."],
    ["time-shifted", "The party won a majority for the first time since 1993.", "The party won a majority in 1993."],
    ["time-shifted", "Jan Bek visited Varn and Lund before Olmen.", "Jan Bek visited Olmen before Varn and Lund."],
    ["verb-raised", "To win the vote, Jan Bek would need the farmers.", "Jan Bek won the vote."],
    ["scope", "Ada Quist was deputy mayor of Varn.", "Ada Quist was mayor of Varn."],
    ["scope", "The board wants all residents above 60 to leave.", "The board wants all residents to leave."],
    [
      "speaker-swapped",
      "The mayor, Paul Aske, says the plan is bad. Ada Quist is a baker.",
      "The mayor, Ada Quist, says the plan is bad.",
    ],
    ["name-swapped", "Norway's growth fell, while Sweden was spared.", "Sweden's growth fell."],
    ["not-carried", "The strike of nine days ended the board's work.", "The strike is over."],
    ["not-carried", "Ada Quist said the board would meet.", "Ada Quist said that."],
    [
      "quantifier",
      "Both Jan Bek and Ada Quist told voters that the plan was bad.",
      "All witnesses told voters that the plan was bad.",
    ],
  ])("%s: %s", (reason, quote, text) => {
    expect(over(quote, text)).toContain(reason);
  });
});

describe("an editor's change is kept", () => {
  it.each([
    ["No date for the sale of the old quay has yet been announced.", "A date for the sale has not been announced."],
    ["The house where Jan Bek was born will be sold.", "Jan Bek was born in the house."],
    ["The board handed over no more than 40 papers.", "The board handed over no more than forty papers."],
    ["A cyclone hit the coast on Friday.", "A storm hit the coast on Friday."],
    ["The board has never admitted guests.", "The board has never admitted any guests."],
    ["The Council of States opposed the plan.", "The plan was opposed by the Council of States."],
    ["The hearing is scheduled for May.", "The hearing is due to be held in May."],
    ["The ministers will meet on Friday.", "The ministers are to meet on Friday."],
    ["The call was not in line with the goals of the board.", "The call did not match the goals of the board."],
    ["The team noted if and how often residents used the quay.", "The team noted how often residents used the quay."],
  ])("%s", (quote, text) => {
    expect(over(quote, text)).toEqual([]);
  });
});
