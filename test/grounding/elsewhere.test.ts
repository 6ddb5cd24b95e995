import { describe, expect, it } from "vitest";
import { articleFrom } from "#article/read.ts";
import { judgingIn } from "#grounding/stated.ts";
import { read } from "#reading/read.ts";

const judgeOf = (...paragraphs: string[]) => {
  const judge = judgingIn(read(articleFrom({ text: paragraphs.join("\n\n"), kind: "paste" })));
  return (text: string, quote: string) => judge({ text, quotes: [quote] });
};

const unsafe = "Mayor Ana Ruiz said the bridge was no longer safe.";
const rusted = "It has rusted since 2011, an engineer wrote.";
const closed = "The council of Varn closed it on Tuesday, and buses take another road.";
const waited = "Ruiz told reporters that they had waited too long.";
const demanded = "They demanded a new crossing, and Ruiz backed them.";
const bridge = judgeOf(
  unsafe,
  rusted,
  closed,
  `${waited} The angry shopkeepers of the quay met on Monday. ${demanded}`,
);

const rates = "The central bank of Lund left its main rate at 3 per cent on Thursday.";
const prices = "Governor Ole Vinter said prices had risen by less than they feared.";
const exporters = "Exporters and unions wanted a cut. They say it would save jobs.";
const bank = judgeOf(rates, prices, exporters, "Vinter, a former trader, warned that a weak krone hurts importers.");

describe("what an article says elsewhere is not carried by another quote", () => {
  it.each([
    ["what somebody said elsewhere", "Ruiz told reporters that they had waited too long.", unsafe],
    ["the same in other words", "Ruiz said that they had waited too long.", unsafe],
    ["with the title", "Mayor Ana Ruiz said they had waited too long.", unsafe],
    ["what was done elsewhere", "Ruiz said the bridge was closed.", unsafe],
    ["a verb from elsewhere", "Ana Ruiz demanded that the bridge be safe.", unsafe],
    ["who did it, from elsewhere", "Ruiz said the shopkeepers were no longer safe.", unsafe],
    ["where it was, from elsewhere", "Ruiz said on the quay that the bridge was no longer safe.", unsafe],
    ["to whom it was said", "Ruiz told the shopkeepers that the bridge was no longer safe.", unsafe],
    ["how somebody said it, from what is said of others", "An angry Ruiz said the bridge was no longer safe.", unsafe],
    ["a number of elsewhere", "Ruiz said the bridge was no longer safe since 2011.", unsafe],
    ["the thing that is demanded", "They demanded a new road, and Ruiz backed them.", demanded],
    ["what a thing is said to have done", "Buses have rusted since 2011, an engineer wrote.", rusted],
    ["a whole sentence of nearby", "The shopkeepers of the quay met.", demanded],
    ["what a neighbour does", "Governor Ole Vinter said importers had risen by less than they feared.", prices],
    ["what a rate is of", "The central bank of Lund left its main krone at 3 per cent on Thursday.", rates],
    ["jobs for prices", "Ole Vinter said jobs had risen by less than they feared.", prices],
  ])("%s", (_, text, quote) => {
    const judged = (quote === rates || quote === prices ? bank : bridge)(text, quote);
    expect(judged.outcome).toBe("strict");
    expect(judged.reasons.length).toBeGreaterThan(0);
  });

  it("says that it is not carried", () => {
    expect(bridge(waited, unsafe).reasons).toEqual(["not-carried"]);
  });

  it("stands over the quote that carries it", () => {
    expect(bridge(waited, waited).outcome).toBe("worded");
  });
});

describe("who is meant may be told by another passage", () => {
  it.each([
    ["a role", "Mayor Ana Ruiz told reporters that they had waited too long.", waited],
    ["a role without the name", "The mayor told reporters that they had waited too long.", waited],
    ["a full name", "Ana Ruiz told reporters that they had waited too long.", waited],
    ["whom a pronoun stands for", "The shopkeepers demanded a new crossing, and Ruiz backed them.", demanded],
    ["what a pronoun stands for", "The bridge has rusted since 2011, an engineer wrote.", rusted],
  ])("%s", (_, text, quote) => {
    expect(bridge(text, quote)).toEqual({ outcome: "worded", text, reasons: [] });
  });

  it.each([
    [
      "the body that a pronoun stands for",
      "Exporters and unions say it would save jobs.",
      "They say it would save jobs.",
    ],
    ["an office", "The governor said prices had risen by less than they feared.", prices],
  ])("%s", (_, text, quote) => {
    expect(bank(text, quote)).toEqual({ outcome: "worded", text, reasons: [] });
  });
});

const opened = "The old lock at Fell opened again on Friday after its rusty gate was mended by divers.";
const waits = "Skippers and their crews say it takes ten minutes.";
const lock = judgeOf(
  "The harbour office of Fell owns a crane, a tug and a tired fleet.",
  opened,
  waits,
  "Owners of the tug wait for a licence.",
);

describe("a pronoun of the quote stands for a whole phrase, and for one", () => {
  it.each([
    [
      "no word of a phrase whose other words are there",
      "The old lock at Fell opened again after its rusty crane was mended.",
      opened,
    ],
    [
      "nothing that ours repeats its owner of",
      "The old lock at Fell opened again on Friday after its fleet was mended by divers.",
      opened,
    ],
    ["not one of any such things", "A crane takes ten minutes, skippers and their crews say.", waits],
    ["not one thing and another", "Skippers and their crews say the lock and the gate take ten minutes.", waits],
    ["no word beside whoever speaks", "Skippers and their licence say it takes ten minutes.", waits],
    ["nothing where no word of ours is there", "The divers of Fell mended the fleet.", waits],
    ["nothing where ours tells of nothing", "They do so.", waits],
  ])("%s", (_, text, quote) => {
    expect(lock(text, quote).outcome).toBe("strict");
  });

  it.each([["what it was in the sentence before", "Skippers and their crews say the lock takes ten minutes.", waits]])(
    "but for %s",
    (_, text, quote) => {
      expect(lock(text, quote).reasons).toEqual([]);
    },
  );
});

const shut = "Chair Olga Brandt opened the depot with her deputy, and the board of Lenz paid for it.";
const paid = "The firm was made bigger by Lenz in May.";
const depot = judgeOf(shut, paid, "Lenz, a brewer of stout, is based in Dorn. Brandt is the treasurer of a choir.");

describe("whoever is named is nobody else beside", () => {
  it.each([
    ["in another role of theirs", "Olga Brandt opened the depot with the treasurer and her deputy.", shut],
    ["where it was, whatever the article is about", "Olga Brandt opened the depot with her deputy in Dorn.", shut],
    ["what a body is elsewhere", "Lenz made the firm bigger in May with the brewer.", paid],
  ])("%s", (_, text, quote) => {
    expect(depot(text, quote).outcome).toBe("strict");
  });

  it.each([
    ["in apposition", "Olga Brandt, the treasurer, opened the depot with her deputy.", shut],
    ["by what it does", "The firm was made bigger in May by Lenz.", paid],
  ])("but %s", (_, text, quote) => {
    expect(depot(text, quote).reasons).toEqual([]);
  });
});
