import { describe, expect, it } from "vitest";
import { articleFrom } from "#article/read.ts";
import { judgingIn } from "#grounding/stated.ts";
import { read } from "#reading/read.ts";

const reasonsOver = (quote: string, text: string) =>
  judgingIn(read(articleFrom({ text: quote, kind: "paste" })))({ text, quotes: [quote] }).reasons;

const lies: [reason: string, quote: string, lie: string, truth: string][] = [
  [
    "verb-raised",
    "Varnland expressed an interest in helping pay for the bridge.",
    "Varnland would help pay for the bridge.",
    "Varnland expressed an interest in helping to pay for the bridge.",
  ],
  [
    "verb-raised",
    "Varnland offered to pay for half of the bridge.",
    "Varnland agreed to pay for half of the bridge.",
    "Varnland offered to pay for half of the bridge.",
  ],
  [
    "verb-raised",
    "The council wants to close the two wards, Quist said.",
    "The council will close the two wards, Quist said.",
    "The council wants to close the two wards, according to Quist.",
  ],
  [
    "verb-raised",
    "The new line may be ready in spring, the operator said.",
    "The new line will be ready in spring, the operator said.",
    "The new line may be ready in spring, according to the operator.",
  ],
  [
    "verb-raised",
    "The mill could hold the record next year, Quist said.",
    "The mill would hold the record next year, Quist said.",
    "The mill could hold the record next year, Quist said.",
  ],
  [
    "quantifier",
    "Almost all farms in the valley have lost cattle.",
    "All farms in the valley have lost cattle.",
    "Almost all farms in the valley lost cattle.",
  ],
  [
    "quantifier",
    "Fishermen rarely speak about the storm of 1962.",
    "Fishermen never speak about the storm of 1962.",
    "Fishermen rarely speak about the 1962 storm.",
  ],
  [
    "overgeneralised",
    "A sailor who drank from the well has been taken to hospital.",
    "Sailors who drank from the well have been taken to hospital.",
    "A sailor who drank from the well was taken to hospital.",
  ],
  [
    "scope",
    "The boat is faster than all other kinds of wooden boats on the lake.",
    "The boat is faster than all other kinds of boats on the lake.",
    "The boat is faster than all other kinds of wooden boats on the lake.",
  ],
  [
    "time-shifted",
    "He was fined in June for the May 3 crash at the harbour.",
    "He was fined on May 3 for the crash at the harbour.",
    "He was fined in June for the May 3 crash at the harbour.",
  ],
  [
    "number-swapped",
    "Lund stopped 40 shots, including 18 in the last period.",
    "Lund stopped 40 shots in the last period.",
    "Lund stopped 40 shots, including 18 in the last period.",
  ],
  [
    "name-swapped",
    "Jan Bek, head of Quist & Lund, a bank in Varn, praised the fund run by a Norwegian charity.",
    "Jan Bek, head of a Norwegian charity, praised the fund.",
    "Jan Bek, head of Quist & Lund, praised the fund.",
  ],
  [
    "time-shifted",
    "The verdict came a week after the minister resigned.",
    "The minister resigned a week after the verdict came.",
    "The verdict came a week after the minister resigned.",
  ],
  [
    "roles-swapped",
    "Growing wheat is costly, but growing rice is much more costly.",
    "Growing rice is costly, but growing wheat is much more costly.",
    "Growing wheat is costly, but growing rice is much more costly.",
  ],
  [
    "name-swapped",
    "Mayor Ada Quist met Jan Bek, the head of the union, on Friday.",
    "Mayor Jan Bek met Ada Quist on Friday.",
    "Mayor Ada Quist met Jan Bek on Friday.",
  ],
  [
    "speaker-swapped",
    "Those who believe that Jan Bek's party is finished are mistaken.",
    "Jan Bek said that those who believe his party is finished are mistaken.",
    "Those who believe that Jan Bek's party is finished are mistaken.",
  ],
  [
    "speaker-swapped",
    "Club director Malcolm Turner said Derek Mason has his full support as coach.",
    "Derek Mason said that Malcolm Turner, the club director, has his full support.",
    "Malcolm Turner said that Derek Mason has his full support as coach.",
  ],
  [
    "antonym",
    "The Hawks led 14-7 at halftime.",
    "The Hawks trailed 14-7 at halftime.",
    "The Hawks led 14-7 at the half.",
  ],
  [
    "number-swapped",
    "The Hawks beat the Crows 3-1 on Sunday.",
    "The Hawks beat the Crows 6-1 on Sunday.",
    "The Hawks beat the Crows 3-1 on Sunday.",
  ],
  [
    "cause-added",
    "Despite the higher price, sales of the lamp rose by 30 percent in May.",
    "Sales of the lamp rose by 30 percent in May because of the higher price.",
    "Sales of the lamp rose by 30 percent in May despite the higher price.",
  ],
  [
    "condition-dropped",
    "The envoy told officials they would need to deliver before the king would agree to a meeting.",
    "The envoy told officials the king would agree to a meeting.",
    "The envoy told officials they would need to deliver before the king would agree to a meeting.",
  ],
  [
    "roles-swapped",
    "Norway's orders to Lund have achieved nothing.",
    "The orders of Lund to Norway have achieved nothing.",
    "The orders of Norway to Lund have achieved nothing.",
  ],
  [
    "negation-lost",
    "At no time did the mill agree to, sign or send a letter to the council.",
    "The mill signed a letter to the council.",
    "At no time did the mill agree to, sign or send a letter to the council.",
  ],
  [
    "number-swapped",
    "The 52-year-old miller had been ill for months.",
    "The miller had been ill for 52 months.",
    "The miller, who is 52, had been ill for months.",
  ],
  [
    "number-swapped",
    "Varn traded three sailors for seven of the spies of Lund.",
    "Varn traded seven sailors for three of the spies of Lund.",
    "Varn traded three sailors for seven of the spies of Lund.",
  ],
  [
    "merged",
    "The marks on the stone are from grains that were shot at it to imitate old rain.",
    "The marks on the stone are from old rain.",
    "The marks on the stone are from grains that were shot at it.",
  ],
  [
    "quantifier",
    "In some patients who eat the nuts the skin turns red.",
    "In anyone who eats the nuts the skin turns red.",
    "In some patients who eat the nuts the skin turns red.",
  ],
  [
    "roles-swapped",
    "Bob Marsh got in touch with the museum after the storm, hoping that Ada Quist could help.",
    "She got in touch with Bob Marsh after the storm.",
    "Bob Marsh got in touch with the museum after the storm.",
  ],
  [
    "merged",
    "“We will not accept new claims,” Jan Bek said in a speech to the fishermen. Later, in remarks at the town hall, Jan Bek said the lake was full.",
    "At the town hall, Jan Bek said that new claims would not be accepted.",
    "In remarks at the town hall, Jan Bek said the lake was full.",
  ],
  [
    "condition-added",
    "The mill has offered to pay for buses around the lake. Councillors will meet again if the strike lasts longer than a month.",
    "The mill has offered to pay for buses around the lake if the strike lasts longer than a month.",
    "The mill has offered to pay for buses around the lake.",
  ],
  [
    "roles-swapped",
    "Bek wrote two works in Varn: the Lake Symphony, which spread his fame abroad, and the River Concerto.",
    "It was the River Concerto that spread his fame abroad.",
    "Bek wrote two works in Varn: the Lake Symphony, which spread his fame abroad, and the River Concerto.",
  ],
  [
    "attribution-lost",
    'Bek\'s own style has been described as "the fullest meeting of a local song and a great tradition".',
    "Bek's own style is the fullest meeting of a local song and a great tradition.",
    'Bek\'s own style has been described as "the fullest meeting of a local song and a great tradition".',
  ],
  [
    "verb-raised",
    "The firm pledged to take action on the noise.",
    "The firm has taken action on the noise.",
    "The firm pledged to take action on the noise.",
  ],
];

describe("lies made of the article's own words", () => {
  it.each(lies)("%s: %s", (reason, quote, lie, truth) => {
    expect(reasonsOver(quote, lie)).toContain(reason);
    expect(reasonsOver(quote, truth)).not.toContain(reason);
  });
});

it("whom the article tells of elsewhere does not do what another did", () => {
  const text = "The harbour office closed the quay on Monday.\n\nMayor Ada Quist was away.";
  const judge = judgingIn(read(articleFrom({ text, kind: "paste" })));
  const quotes = ["The harbour office closed the quay on Monday."];
  expect(judge({ text: "The mayor closed the quay on Monday.", quotes }).reasons).toContain("name-swapped");
});
