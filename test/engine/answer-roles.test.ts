import { describe, expect, test } from "vitest";
import { articleFrom } from "#article/read.ts";
import { read } from "#reading/read.ts";
import { askerOf } from "../asker.ts";

const asker = (text: string) => {
  const reading = read(articleFrom({ text, kind: "paste" }));
  return askerOf(reading);
};

describe("who did it to whom", () => {
  const ask =
    asker(`Mira Holt was elected in the northern district, while veteran Jonas Pell was defeated by 412 votes by Ada Renn.

In the south Karl Duvall beat Simon Ostrow by 95 votes. Delta Freight sued Harbour Lines in March over the fire at the depot.

The Norland and Sudland ministries accused Vestria of arming rebels and disrupting an Aid Council plan to bring families home. Vestria rejected these accusations as false.`);
  test("one lost to the other, and not the other way round", () => {
    expect(ask("By how many votes did Jonas Pell lose to Ada Renn?")).toContain("says");
    expect(ask("By how many votes did Ada Renn lose to Jonas Pell?")).toContain("does-not-say");
    expect(ask("By how many votes did Ada Renn beat Jonas Pell?")).toContain("412");
    expect(ask("By how many votes did Simon Ostrow beat Karl Duvall?")).toContain("does-not-say");
  });
  test("one sued the other", () => {
    expect(ask("When did Delta Freight sue Harbour Lines?")).toContain("in March");
    expect(ask("When did Harbour Lines sue Delta Freight?")).toContain("does-not-say");
  });
  test("who accuses is no word of another's name", () => {
    expect(ask("Who accused Vestria of arming rebels?")).toContain("ministries accused");
    expect(ask("Why did the Aid Council accuse Vestria of arming rebels?")).toContain("does-not-say");
    expect(ask("What did Vestria accuse Norland of?")).toContain("does-not-say");
  });
});

describe("a figure holds for the group and the year it is told of", () => {
  const ask =
    asker(`In adults aged 30 or older, those who had used the drug in the past month rose by 12 percent. Problematic use rose by 41 percent after the law.

The number of respondents aged 12 to 17 with a disorder rose by 19 percent, the authors wrote.

In 2014 the clinics treated 310 women. In 2017 they treated 520.`);
  test("the group stands in the passage before, which is shown beside it", () => {
    const answer = ask("By how much did problematic use rise in adults aged 30 or older?");
    expect(answer).toContain("41 percent");
    expect(answer).toContain("In adults aged 30");
  });
  test("another group's is none", () => {
    expect(ask("By how much did problematic use rise in teenagers?")).not.toContain("41 percent");
  });
  test("another year's is none", () => {
    expect(ask("How many women did the clinics treat in 2014?")).toContain("310");
    expect(ask("How many women did the clinics treat in 2017?")).not.toContain("310");
  });
});

describe("what is told without a day, a name or by somebody else", () => {
  const ask =
    asker(`The State Audit Office had no comment on Monday. A company spokesperson said it had received an inquiry from the State Audit Office.

In a letter of May 5 to Piet Lanning, who was acting director of the agency, doctors offered vaccines. Lanning resigned and Olga Reyes was named director.

A hiker who ate a wild mushroom fell ill, officials said. The 55-year-old hiker was kept in hospital.

The firm faces an inquiry of the U.S. Grain and Barley Commission into its prices.`);
  test("what a body said is not what another said of it", () => {
    expect(ask("What did the State Audit Office say?")).toContain("no comment");
  });
  test("a day in a passage about somebody is no day of what they did", () => {
    expect(ask("When did Lanning resign?")).toContain("does-not-say");
  });
  test("a name is asked for, and none is given", () => {
    expect(ask("What is the hiker's name?")).toContain("does-not-say");
  });
  test("a body by its letters", () => {
    expect(ask("What is the GBC investigating?")).toContain("Grain and Barley");
  });
});

describe("what somebody said is no one else's words", () => {
  const ask =
    asker(`The mayor, Ilse Brandt, faces a trial in May. Brandt's lawyer, Tom Keel, said on Monday: “The charges are absurd and we will fight them.”

Dana Price, a critic of Brandt, said the mayor should resign. Brandt's husband told the Daily Post that the family was tired. A Brandt supporter said the trial was political.

An alliance of residents' groups said the trial came too late. Officer Piet Moor said the mayor would not be held.`);
  test("a critic's, a husband's or a supporter's are not the mayor's; a lawyer speaks for her", () => {
    const answer = ask("What did Brandt say?");
    expect(answer).toContain("absurd");
    expect(answer).not.toMatch(/should resign|tired|political/u);
    expect(ask("What did the husband say?")).toContain("tired");
  });
  test("who is told a thing says nothing", () => {
    expect(ask("What did the Daily Post say?")).toContain("does-not-say");
  });
  test("an alliance of groups is the groups", () => {
    expect(ask("What did the groups say?")).toContain("too late");
  });
});

describe("an age, a place and a goal", () => {
  const ask = asker(`Striker Omar Veldt, 31, scored the winning goal for Port Vale, and Jan Kuyper also scored.

Mia Tarn was evicted in April. The 48-year-old dentist was later jailed in Norway. Lars Holm was held for a week after he ate a wild mushroom in France.

The man said he ate the mushroom in Lyon, France, on May 2. Kuyper scored for Hale, which looked for its first winning streak since March.`);
  test("an age stands at the name or opens the passage behind it", () => {
    expect(ask("How old is Omar Veldt?")).toContain("31");
    expect(ask("How old is Mia Tarn?")).toContain("48-year-old");
    expect(ask("How old is Jan Kuyper?")).toContain("does-not-say");
  });
  test("whoever ended a winning streak did not score the winning goal", () => {
    expect(ask("Who scored the winning goal?")).toContain("Veldt");
    expect(ask("Who scored the winning goal?")).not.toContain("streak");
  });
});

describe("offices, figures and verbs of one are not another's", () => {
  const ask =
    asker(`The firm Halden hired Ida Moor. “We are glad to have Ida, most notably from Wexford,” said Avi Rubin, CEO and founder of pay4all.

President Ada Quist of Norland flew home on Monday. The Brenta sedan gets new seats and a lower roof.

The Karo wagon goes from zero to 60 mph in five seconds. Analysts said the tariffs would reduce the economy by 0.3 percent.`);
  test("of the body that stands behind the office", () => {
    expect(ask("Who is the CEO of pay4all?")).toContain("Rubin");
    expect(ask("Who is the CEO of Wexford?")).toContain("does-not-say");
    expect(ask("Who is the president of Norland?")).toContain("Quist");
  });
  test("how fast one car is says nothing of another", () => {
    expect(ask("How fast does the Karo wagon go from zero to 60 mph?")).toContain("five seconds");
    expect(ask("How fast does the Brenta go from zero to 60 mph?")).toContain("does-not-say");
  });
  test("what falls by so much does not rise by it", () => {
    expect(ask("By how much would the tariffs reduce the economy?")).toContain("0.3");
    expect(ask("By how much would the tariffs increase the economy?")).toContain("does-not-say");
  });
});
