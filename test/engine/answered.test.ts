import { describe, expect, test } from "vitest";
import { pointsIn } from "./points.ts";

const found: readonly (readonly [kind: string, text: string, point: string])[] = [
  [
    "a decision, and the one who will challenge it",
    "The harbour regulator on Monday vetoed Quill Lines’ bid for Baltia. Shares fell. Quill Lines said it was baffled by the decision and would challenge it in court.",
    "Was this decision right: “The harbour regulator on Monday vetoed Quill Lines’ bid for Baltia”? | supports The harbour regulator · opposes Quill Lines",
  ],
  [
    "an answer by a verb of answering",
    "Ada Quill, who leads the keepers’ guild, said a spray had killed the bees. Its maker, Baltia, countered that a mite was to blame.",
    "Had a spray killed the bees? | asserts Ada Quill · asserts Baltia",
  ],
  [
    "blame that goes back to the one who spoke before",
    "Speaker Tom Ness said the senators were holding the pay back. Senate leader Eve Lund said it was Ness who had torn up the deal.",
    "Were the senators holding the pay back? | asserts Speaker Tom Ness · asserts Senate leader Eve Lund",
  ],
  [
    "a company that is named as the one at fault and answers at once",
    "Quill Lines said a newcomer, Baltia Ferries Ltd, had copied its flag. Baltia Ferries said flags on this coast are all blue.",
    "Had a newcomer Baltia Ferries Ltd copied its flag? | asserts Quill Lines · asserts Baltia Ferries",
  ],
  [
    "an account that is not recognised",
    "The charity said guards threatened people who filmed them. The contractor said it did not recognise that account.",
    "Did guards threaten people? | asserts The charity · asserts The contractor",
  ],
  [
    "what is wanted, and called no option",
    "The greens want the aid restored. Tom Ness has said that is a non-starter.",
    "Who wants and who refuses “the aid restored”? | supports The greens · opposes Tom Ness",
  ],
  [
    "a request, and its refusal by “it”",
    "The guild wants the spray to be withdrawn. The food agency said it had sent samples to a laboratory. It has turned down the guild’s request for a ban.",
    "Who wants and who refuses “the spray to be withdrawn”? | supports The guild · opposes The food agency",
  ],
  [
    "an accusation of “it”, answered by a member of its cabinet",
    "The county council said few people came. But campaigners accused it of “ripping the heart out of villages”. Ada Quill, cabinet member for parks, said the service would be better.",
    "Is the accusation against the county council true: “‘ripping the heart out of villages’”? | asserts campaigners · asserts Ada Quill",
  ],
  [
    "a charge that is rejected in so many words, by whomever",
    "“These things were looted,” the minister, Jon Sal, told reporters. The Quill Museum, which holds the gold, says it bought the pieces in good faith.",
    "Were these things looted? | asserts the minister, Jon Sal · asserts The Quill Museum",
  ],
  [
    "a spokesman who says that what was due was done",
    "“They knew about this at four and we got the call at noon,” said Sheriff Jon Sal. A Baltia spokesman, Tom Ness, said crews had notified the county within an hour.",
    "Is it so, as told by Sheriff Jon Sal: “They knew about this at four and we got the call at noon”? | asserts Sheriff Jon Sal · asserts A Baltia spokesman, Tom Ness",
  ],
  [
    "an account that is challenged, and the word of its owner",
    "Historians at the university have challenged the museum’s account of the sale. The museum said it was confident in its records.",
    "Does the museum’s account of the sale hold? | doubts Historians at the university · asserts The museum",
  ],
  [
    "a second figure that is “more like” another",
    "The company estimated that 400 barrels had escaped. County officials said it was more like 3,000.",
    "Which figure is right: “400” or “more like 3,000”? | asserts The company · asserts County officials",
  ],
  [
    "somebody who is to be suspended, and full confidence in him",
    "The players’ union called for coach Jan Holt to be suspended. The federation’s president, Eve Lund, said she had full confidence in him.",
    "Should Jan Holt step down? | supports The players’ union · opposes The federation’s president, Eve Lund",
  ],
  [
    "what there will not be without a reform",
    "The government pushed through a pension reform on Monday. “Without this reform there will be no pensions,” Premier Jon Sal said. The unions called the reform a coup against working people.",
    "Who supports and who opposes this reform? | supports Premier Jon Sal · opposes The unions",
  ],
  [
    "two whom the headline sets against each other",
    "Mayor and harbour clash over night ferries\n\nA proposal to allow ten more ferries a night has divided the town. Mayor Eve Lund told a hearing that 6,000 people already sleep badly. The harbour argues that the ferries would bring 900 jobs.",
    "Is it so that “6,000 people already sleep badly”, or that “the ferries would bring 900 jobs”? | asserts Mayor Eve Lund · asserts The harbour",
  ],
  [
    "a matter that is called closed",
    "The teachers’ guild urged the board to reverse the decision. Board chair Ada Quill said the matter was closed.",
    "Should the board reverse the decision? | supports The teachers’ guild · opposes Board chair Ada Quill",
  ],
  [
    "what one says was done, and another denies close by",
    "Tom Ness, a picker, said managers had filmed him on Monday. He has worked there for years. Baltia denied that anybody had been filmed.",
    "Had anybody been filmed? | asserts Tom Ness · denies Baltia",
  ],
];

test.each(found)("%s", (_, text, point) => {
  expect(pointsIn(text)).toContain(point);
});

describe("finds nothing disputed", () => {
  const none: readonly (readonly [kind: string, text: string])[] = [
    [
      "a decision that nobody challenges",
      "The harbour regulator on Monday vetoed Quill Lines’ bid for Baltia. Quill Lines said it would look for another partner.",
    ],
    [
      "who is named in a telling of wrong, and owns up",
      "The guild said Baltia had failed to mend the pier. Baltia apologised and said it would mend it.",
    ],
    [
      "residents tell of deaths, the police of what they did not do",
      "Residents said three people had been killed. Police said no streets had been closed.",
    ],
    [
      "what is wanted, and what somebody else finds hard",
      "The greens want the aid restored. Tom Ness said the winter had been long.",
    ],
  ];
  test.each(none)("%s", (_, text) => {
    expect(pointsIn(text)).toEqual([]);
  });
});

const holders: readonly (readonly [kind: string, text: string, point: string])[] = [
  [
    "a relative clause belongs to who puts a figure",
    "The agency that counts the birds puts their number at 68. The guild says there are at least twice as many.",
    "Which figure is right: “68” or “at least twice as many”? | asserts The agency that counts the birds · asserts The guild",
  ],
  [
    "“it” is the firm that the sentence before begins with, not who spoke before that",
    "“They told me it was on the list,” the engineer said.\n\nQuill Data Ltd, whose app has a million users, told of the theft on Monday. It said at first that about 40,000 people were affected. The commissioner, Jon Sal, said the true number was closer to 1.2 million.",
    "Which figure is right: “40,000” or “closer to 1.2 million”? | asserts Quill Data Ltd · asserts The commissioner, Jon Sal",
  ],
  [
    "who refuses is the subject of the sentence, not those whom it names last",
    "The bishop apologised to men who were hurt as boys but rebuffed calls for his resignation. “He must go,” said Alan Roe.",
    "Should the bishop step down? | opposes The bishop · supports Alan Roe",
  ],
  [
    "a state that is told to break a treaty, and what it says of the treaty far behind",
    "Norland’s minister, Eve Lund, said Quill Dams Ltd was breaching the treaty of 1972. The dam is 160 metres high. It cost 4 billion. The lake rises. Quill Dams Ltd argues that the treaty covers irrigation only.",
    "Was Quill Dams Ltd breaching the treaty of 1972? | asserts Norland’s minister, Eve Lund · asserts Quill Dams Ltd",
  ],
  [
    "what a union fears, and a firm that has no plans to do it",
    "The weavers’ union said it feared that the mills would be sold. The bid is the third this year. Ada Quill, a director of the fund, said there were no plans to close any site.",
    "Is it so that “it feared that the mills would be sold”? | asserts The weavers’ union · asserts Ada Quill",
  ],
];

test.each(holders)("%s", (_, text, point) => {
  expect(pointsIn(text)).toContain(point);
});
