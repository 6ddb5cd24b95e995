import { expect, test } from "vitest";
import { pointsIn } from "./points.ts";

const pointed: readonly (readonly [kind: string, text: string, point: string])[] = [
  [
    "what is dismissed as something else",
    "Harbour agent Rana Vokes said on Friday that the two yards had agreed a price. Yard owner Tom Hale dismissed that as “fantasy” and said the tug was not for sale.",
    "Had the two yards agreed a price? | asserts Harbour agent Rana Vokes · denies Yard owner Tom Hale",
  ],
  [
    "allegations that are rejected further on",
    "“We won this race,” Tom Hale told reporters in the yard. “The times published by the club are false.” The club’s chairwoman, Ruth Lund, rejected the allegations, saying the race had been fair.",
    "Are the times published by the club false? | asserts Tom Hale · denies The club’s chairwoman, Ruth Lund",
  ],
  [
    "“That is simply not the case”",
    "Tom Hale told the council on Tuesday that sailors had been fined under the rule. “That is simply not the case,” the harbour board said.",
    "Had sailors been fined under the rule? | asserts Tom Hale · denies the harbour board",
  ],
  [
    "an untruth said in a quotation behind a gesture",
    "The mayor, Paul Lund, says the wall was sound. Vokes shook her head. “I like Paul, but that is not true. It leaked for years.” Asked about the remark, Lund was silent.",
    "Was the wall sound? | asserts The mayor, Paul Lund · denies Vokes",
  ],
  [
    "a claim that is called a lie",
    "The Lowick Echo reported that Tom Hale had sold the tug to his brother. Rana Vokes called the claim a lie.",
    "Had Tom Hale sold the tug to his brother? | asserts The Lowick Echo · denies Rana Vokes",
  ],
  [
    "what a thing is described as",
    "Mayor Rana Vokes described the new harbour rule as an attack on small boats. The harbour board said the remarks were baseless.",
    "Is the new harbour rule an attack on small boats? | asserts Mayor Rana Vokes · denies The harbour board",
  ],
  [
    "reports without an owner, called untrue by who tells of them",
    "Reports that Norland plans to recall its envoy were untrue, Tom Hale’s office said.",
    "Does Norland plan to recall its envoy? | asserts unnamed · denies Tom Hale’s office",
  ],
  [
    "“any such promise”",
    "The captain’s agent, Rana Vokes, said her client had been promised that he could sail in May. The owners deny that any such promise was made.",
    "Had her client been promised that he could sail in May? | asserts The captain’s agent, Rana Vokes · denies The owners",
  ],
  [
    "what the article sets against a claim with “but”, where nothing shows it",
    "A team led by Jin Holm reported last month that the paint stopped barnacles for years. But divers at three yards said they had found no sign of fewer barnacles on the hulls.",
    "Did the paint stop barnacles for years? | asserts A team led by Jin Holm · denies divers at three yards",
  ],
  [
    "two accounts in one sentence, one of which speaks of who gives the other",
    "President Jon Hale has suggested that he barely knows the envoy, but Tom Lund has said he has spoken several times with the president.",
    "Is it so that “[Tom Lund] has spoken several times with the president”? | denies President Jon Hale · asserts Tom Lund",
  ],
  [
    "a concern, by who voices it",
    "Tom Hale’s mission voiced concern that its observers had been barred from the yards. The government denied that observers had been barred.",
    "Had observers been barred? | asserts Tom Hale’s mission · denies The government",
  ],
  [
    "a video called false by officials",
    "A viral video claiming that the ferry caused the flood is false, harbour officials said on Friday.",
    "Did the ferry cause the flood? | asserts A viral video · denies harbour officials",
  ],
  [
    "the thing itself denied",
    "Witnesses said a performer had lit fireworks on the deck, but the band’s manager said no fireworks had been used.",
    "Had a performer lit fireworks on the deck? | asserts Witnesses · denies the band’s manager",
  ],
  [
    "what somebody says of himself",
    "“I never took the lamp,” captain Rana Vokes said. The tribunal rejected her claim.",
    "Is it so, as told by captain Rana Vokes: “I never took the lamp”? | asserts captain Rana Vokes · denies The tribunal | finding: The tribunal rejected her claim.",
  ],
  [
    "a gun and no gun",
    "Police chief Ron Dalton said Mark Hale had pointed a gun at officers. Hale’s family says he was unarmed and was holding a phone.",
    "Had Mark Hale pointed a gun at officers? | asserts Police chief Ron Dalton · denies Hale’s family",
  ],
  [
    "profit and loss",
    "Tom Hale said the yard in Lowick was profitable. Baltia said the yard had lost 12 million crowns last year.",
    "Was the yard in Lowick profitable? | asserts Tom Hale · denies Baltia",
  ],
  [
    "two that find fault with each other",
    "Norland said Westmark had made excessive demands. Westmark said Norland had rejected every compromise.",
    "Who is at fault: is it so that “Westmark had made excessive demands”, or that “Norland had rejected every compromise”? | asserts Norland · asserts Westmark",
  ],
  [
    "a finding that is rejected, by who has found it",
    "The report by the inspectorate said 14 sailors had fallen ill and that managers had ignored warnings. Director Tom Hale rejected the finding that warnings had been ignored.",
    "Had warnings been ignored? | asserts The report by the inspectorate · denies Director Tom Hale",
  ],
  [
    "“that accusation”, of what was said right before",
    "“Baltia is putting profit before lives,” said the guild’s director, Ken Marsh. The company rejected that accusation.",
    "Is Baltia putting profit before lives? | asserts the guild’s director, Ken Marsh · denies The company",
  ],
];

test.each(pointed)("%s", (_, text, point) => {
  expect(pointsIn(text)).toContain(point);
});

const nothing: readonly (readonly [kind: string, text: string])[] = [
  [
    "a book described as something",
    "Her father said he had sold the tug in May. Rana Vokes described it as “a boat for a fool”.",
  ],
  [
    "what somebody would deny if he were asked",
    "Tom Hale said the tug was sold. If asked, Rana Vokes would deny the claim.",
  ],
  ["it is true that", "Tom Hale said the tug was old. It is not true that boats sink, Rana Vokes said."],
  [
    "who does not know does not deny",
    "Tom Hale said the tug and the barge were sold in May. But Rana Vokes said she did not know whether the tug and the barge were sold.",
  ],
  [
    "two things told with “but” between them",
    "Police said nobody was hurt in the fire, but witnesses said the smoke drifted for hours.",
  ],
  ["a thing rejected that nobody claimed", "Tom Hale said the tug was old. Rana Vokes rejected the offer."],
];

test.each(nothing)("no denial: %s", (_, text) => {
  expect(pointsIn(text)).toEqual([]);
});
