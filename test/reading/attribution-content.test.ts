import { describe, expect, test } from "vitest";
import { isTelling } from "#reading/attribution/attribution.ts";
import { attributionsIn } from "./told.ts";

/** Every telling as "speaker: content", in order. */
const allTold = (text: string): string[] => {
  const { all, words } = attributionsIn(text);
  return all.filter(isTelling).map((one) => `${one.chain.map(({ source }) => source).join(" > ")}: ${words(one)}`);
};

const told = (cases: readonly (readonly [string, ...string[]])[]): void => {
  test.each(cases.map(([text, ...expected]) => [text, expected] as const))("%s", (text, expected) => {
    expect(allTold(text)).toEqual(expected);
  });
};

describe("a clause behind a comma that only says what was done tells nothing of what stands before it", () => {
  told([
    ["The clip had been cut to hide the pause, when, in fact, she responded at once."],
    ["Prices rose sharply, as the company responded to higher demand."],
    ["The bridge closed, as police warned of floods."],
    ["The minister left the hall, while his aides replied to reporters."],
    ["The bridge was unsafe, as the inspector had said in May.", "the inspector: The bridge was unsafe"],
    ["The bank raised rates, when, as analysts said, nobody expected it.", "analysts: nobody expected it"],
  ]);
});

describe("a telling in the clause that opens a sentence ends where the main clause begins", () => {
  told([
    [
      "While the ministry reported that exports had grown, the chamber insisted that orders had fallen.",
      "the ministry: exports had grown",
      "the chamber: orders had fallen",
    ],
    [
      "Although police say the driver was speeding, his family says he was asleep.",
      "police: the driver was speeding",
      "his family: he was asleep",
    ],
    ["After police said the road was closed, drivers turned back.", "police: the road was closed"],
    [
      "When the ministry announced that schools would close, parents, who had no notice, protested.",
      "the ministry: schools would close",
    ],
    [
      "While the mayor said that, if it rained, the fair would move, in May the council cancelled it.",
      "the mayor: if it rained, the fair would move",
    ],
    [
      "The mayor said the bridge was safe and the engineers added that it had been tested.",
      "The mayor: the bridge was safe",
      "the engineers: it had been tested",
    ],
  ]);
});

describe("what goes on behind the teller is told as well", () => {
  told([
    [
      "The plane came down in a field, police said, and two people were killed.",
      "police: The plane came down in a field … and two people were killed",
    ],
    [
      "The plant closed, the firm said, because orders had dried up.",
      "the firm: The plant closed … because orders had dried up",
    ],
    ["The man was, police said, a known dealer.", "police: The man was … a known dealer"],
    [
      "The tunnel will open in May, the operator said, but unions warned that staff were missing.",
      "the operator: The tunnel will open in May",
      "unions: staff were missing",
    ],
    ["The plant closed, the firm said, while rivals expanded.", "the firm: The plant closed"],
  ]);
});

describe("a relative clause is told by whoever stands in it", () => {
  told([
    ["The plan, which critics say would harm the poor, passed on Monday.", "critics: which … would harm the poor"],
    ["The man who police say shot two people was arrested.", "police: who … shot two people"],
    ["Two men died in what police said was a robbery.", "police: what … was a robbery"],
    ["The man, who allegedly stole the car, was arrested.", "unnamed: who allegedly stole the car"],
    ["The man who allegedly stole the car was arrested.", "unnamed: who allegedly stole the car"],
    ["Things that you know are gone may return."],
  ]);
});

describe("the hearer of told without that", () => {
  told([
    ["Prosecutors told reporters the decision was final.", "Prosecutors: the decision was final"],
    ["The governor told lawmakers taxes would rise.", "The governor: taxes would rise"],
    ["Her lawyer told the court she had never been there.", "Her lawyer: she had never been there"],
    ["He told a crowd in Leeds on Friday night he would run again.", "He: he would run again"],
  ]);
});

describe("silence and refusal", () => {
  test.each([
    "The minister declined to comment.",
    "The company refused to answer questions.",
    "The firm declined to publicly confirm the deal.",
  ])("%s", (text) => {
    expect(attributionsIn(text).all).toEqual([]);
  });
  test("a refusal to act denies no claim", () => {
    const [first] = attributionsIn("Residents are refusing to leave their homes.").all;
    expect([first?.act, first?.certainty]).toEqual(["opposes", "stated"]);
  });
});

describe("how sure a report by nobody is", () => {
  test.each([
    ["The firm is said to be considering a bid.", "unconfirmed"],
    ["The suspect is believed to be abroad.", "hedged"],
    ["The two are understood to have met.", "hedged"],
    ["Jones is alleged to have lied.", "alleged"],
    ["It was announced that the road would close.", "stated"],
    ["The union said that, if talks fail, members will strike.", "stated"],
    ["When the shots were fired, the guards took cover, witnesses said.", "stated"],
  ])("%s", (text, certainty) => {
    expect(attributionsIn(text).all[0]?.certainty).toBe(certainty);
  });
});

describe("what belongs to a content and what does not", () => {
  told([
    ["If members vote to strike, the trains will stop."],
    ["The firm is showing a van called the Harrier."],
    [
      "Prosecutors told reporters the decision to drop the inquiry had been taken in May.",
      "Prosecutors: the decision to drop the inquiry had been taken in May",
    ],
    ["The clerk testified the July 25 letter was real.", "The clerk: the July 25 letter was real"],
    ["Mr Orr said that what he did or said was no crime.", "Mr Orr: what he did or said was no crime"],
    ["Ms Hale said she once met the king.", "Ms Hale: she once met the king"],
    ["Mr Orr was charged with allegedly taking bribes.", "unnamed: allegedly taking bribes"],
    [
      "A group of doctors, alarmed that wards are full, has written to the ministry.",
      "A group of doctors: wards are full",
    ],
    ["She runs a public relations and branding firm."],
    ["Speak to it by saying “Hello box” at the door."],
    ["Those are the words that everybody reads."],
    ["He must raise the awareness that his campaign will need."],
  ]);
  test("what somebody is accused of ends before what it could bring", () => {
    const { all, words } = attributionsIn(
      "Police accused Mr Orr of selling secrets, which could mean five years in jail.",
    );
    expect(all.map(words)).toEqual(["selling secrets"]);
  });
});

describe("what is told where the cue stands in the middle or the sentence opens unlike a clause", () => {
  told([
    ["In May, the mayor said, the bridge will open.", "the mayor: In May … the bridge will open"],
    ["The key to success, says Ada Quist, is hard work.", "Ada Quist: The key to success … is hard work"],
    ["This system, says Tom Weir, a doctor in Leeds, helps fight worms.", "Tom Weir: This system … helps fight worms"],
    ["Selling a product is hard, Ms Graham said, offering an example.", "Ms Graham: Selling a product is hard"],
    ["Speaking after the vote was held, Ms Graham said the plan was dead.", "Ms Graham: the plan was dead"],
    ["The truth is, Ms Hale has admitted to owing money."],
    ["The mayor said the plan was “dead,” but the council has voted for it.", "The mayor: the plan was “dead,”"],
    [
      "Mr Weir said the president's “long and bitter quarrel with his own team in public” had spoiled the deal.",
      "Mr Weir: the president's “long and bitter quarrel with his own team in public” had spoiled the deal",
    ],
    ["According to reports, the bar is closing.", "reports: the bar is closing"],
    ["The bar is closing, according to reports from the Post.", "reports from the Post: The bar is closing"],
    ["The firm announced on Sept. 30 that it was leaving.", "The firm: it was leaving"],
    ["Police said in an Oct. 26 letter to the council that the road was closed.", "Police: the road was closed"],
    ["“I was nervous,” the 25-year-old said.", "the 25-year-old: “I was nervous,”"],
    [
      "A man admitted threatening Rep. Ada Quist, D-Minn., in March, prosecutors said.",
      "prosecutors: A man admitted threatening Rep. Ada Quist, D-Minn., in March",
    ],
    ["The party was accused Wednesday of trying to deceive voters.", "unnamed: trying to deceive voters"],
    ["Ms Hale accused Tom Weir, Jan Bek and the bank of lying.", "Ms Hale: lying"],
  ]);
});

describe("what looks like a telling and is none", () => {
  told([
    ["He has “a lung full of dust,” a disease caused by feathers."],
    ["“It happens much more than we realise,” Ms Hale said.", "Ms Hale: “It happens much more than we realise,”"],
    [
      "According to the Herald, Ada Quist, the mayor of Leeds, said Leeds has never been better.",
      "the Herald: Ada Quist, the mayor of Leeds, said Leeds has never been better",
      "the Herald > Ada Quist: Leeds has never been better",
    ],
  ]);
  test("a participle behind a noun opens no telling", () => {
    const text = "Ms Hale urged people to avoid goods made by makers and sellers related to the trade.";
    const { all, words } = attributionsIn(text);
    expect(all.map(words)).toEqual(["people to avoid goods made by makers and sellers related to the trade"]);
  });
  test("who disagrees by himself disputes only what was said right before", () => {
    const text =
      "“The stairs take me half an hour,” the patient wrote. He was sent to a clinic. Its X-ray was normal. But Dr Owen Dale disagreed and took a scan.";
    expect(attributionsIn(text).all.every(({ disputedBy }) => disputedBy === null)).toBe(true);
  });
});

describe("no evidence is nobody's word", () => {
  told([
    ["There is no evidence that vaccines cause autism."],
    ["There was no sign that the talks would resume."],
    ["There is little proof that it works."],
    ["Reports that troops had come emptied the town.", "Reports: troops had come"],
    ["With reports that troops were near, the town emptied.", "reports: troops were near"],
    ["Upon hearing the news that she would advance, Ms Hale wept."],
  ]);
});

describe("a telling in a relative clause or around a quotation", () => {
  told([
    ["The doctors who said the drug was safe were paid.", "The doctors: the drug was safe"],
    ["The man who told police he had lied was jailed.", "The man: he had lied"],
    [
      "The minister, who has denied that he lied, said he would stay.",
      "The minister: he lied",
      "The minister: he would stay",
    ],
    [
      "During the call, he swore and said, “I will get her,” the prosecutor's office said.",
      "the prosecutor's office > he: “I will get her,”",
      "the prosecutor's office: During the call, he swore and said, “I will get her,”",
    ],
    [
      "The clerk who reported the call recalled that he said, “I will get her,” the attorney's office said.",
      "the attorney's office > The clerk who reported the call: he said, “I will get her,”",
      "the attorney's office > The clerk who reported the call > he: “I will get her,”",
      "the attorney's office: The clerk who reported the call recalled that he said, “I will get her,”",
    ],
    ["That being said, “people should not panic,” he said.", "he: “people should not panic,”"],
    ["The thing that most people forget is that it rained."],
  ]);
  test("a denial in a relative clause ends with it", () => {
    const { all, words } = attributionsIn("The minister, who has denied wrongdoing, said he would stay.");
    expect(all.map(words)).toEqual(["wrongdoing", "he would stay"]);
  });
});

describe("a question or cry before its speaker", () => {
  told([
    ["“What did he say?” Mr Orr, a lawyer, asked on Friday.", "Mr Orr: “What did he say?”"],
    ["“Will he do it?” Weir testified. “I was there.”", "Weir: “Will he do it?”"],
    ["“We won!” Ms Hale shouted.", "Ms Hale: “We won!”"],
  ]);
});

describe("a quotation that goes on over paragraphs", () => {
  const speakers = (text: string): string[] => {
    const { all, words } = attributionsIn(text);
    return all.map((one) => `${one.chain.at(-1)?.source}: ${words(one)}`);
  };
  test("without closing marks, by whoever began it", () => {
    const text = "“It is gone,” said Ada Quist.\n\n“The house is gone. So is the car.\n\n“We leave.”\n\nRain fell.";
    expect(speakers(text)).toEqual([
      "Ada Quist: “It is gone,”",
      "Ada Quist: “The house is gone. So is the car.",
      "Ada Quist: “We leave.”",
    ]);
  });
  test("behind a paraphrase, where it fills its paragraph", () => {
    const text = "Ada Quist said the town was lost.\n\n“The house is gone. So is the car.”\n\nRain fell.";
    expect(speakers(text)).toEqual(["Ada Quist: the town was lost", "Ada Quist: “The house is gone. So is the car.”"]);
  });
  test("not behind a sentence about somebody else", () => {
    const text =
      "“It is gone,” said Ada Quist.\n\nTom Weir rose. “Why was the town not told of this in time?”\n\nRain fell.";
    expect(speakers(text)).toEqual(["Ada Quist: “It is gone,”"]);
  });
  test("not where two have spoken before", () => {
    const text =
      "Ada Quist said the town was lost. Tom Weir said it would be built again.\n\n“The house is gone. So is the car.”\n\nRain fell.";
    expect(speakers(text)).toEqual(["Ada Quist: the town was lost", "Tom Weir: it would be built again"]);
  });
});

describe("some, nobody and figures", () => {
  told([
    ["Some say the plan is dead.", "Some: the plan is dead"],
    ["Many believe the plan is dead.", "Many: the plan is dead"],
    ["No one has said the plan is dead."],
    ["Nobody knows why the plane crashed."],
    ["Official figures show unemployment rose to 5 percent.", "Official figures: unemployment rose to 5 percent"],
  ]);
  test("what a suspect is suspected of ends before the sentence's own verb", () => {
    const { all, words } = attributionsIn("A man suspected of killing two women was held.");
    expect(all.map(words)).toEqual(["killing two women"]);
  });
});

describe("a participle in a name, a comparison, and the clause before a quotation", () => {
  told([
    [
      "One county reporting station has seen no rain, said Ada Quist.",
      "Ada Quist: One county reporting station has seen no rain",
    ],
    ["The town is worried, as shown by its silence."],
    ["They hope for money to help pay the cost."],
    [
      "The cuts have been “awful” but for the moment, “we will not roll the dice,” Ms Hale said.",
      "Ms Hale: The cuts have been “awful” but for the moment, “we will not roll the dice,”",
    ],
    ["In the end, “we will not roll the dice,” Ms Hale said.", "Ms Hale: “we will not roll the dice,”"],
  ]);
});

describe("a word in marks, and a verb that looks like a noun", () => {
  told([
    ["The firm said it “regrets” the delay.", "The firm: it “regrets” the delay"],
    ["The bank cut rates on Thursday, saying growth had slowed.", "The bank: growth had slowed"],
  ]);
});

describe("a telling that is itself not sure", () => {
  test.each([
    "Mr Orr reportedly told friends he would quit.",
    "The minister appeared to suggest that taxes would rise.",
  ])("%s", (text) => {
    expect(attributionsIn(text).all.at(-1)?.certainty).toBe("hedged");
  });
});

describe("what is told as unclear before a lone dash is nobody's", () => {
  told([
    [
      "It’s unclear whether the bridge will open — the firm had run out of steel, according to The Lund Reporter.",
      "The Lund Reporter: the firm had run out of steel",
    ],
    [
      "The firm — the third this year — had run out of steel, according to The Lund Reporter.",
      "The Lund Reporter: The firm — the third this year — had run out of steel",
    ],
  ]);
});
