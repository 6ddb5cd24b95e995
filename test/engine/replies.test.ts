import { expect, test } from "vitest";
import { pointsIn } from "./points.ts";

const answered: readonly [why: string, text: string, point: string][] = [
  [
    "a fault told with a verb of saying, and the answer of the one it speaks of",
    "The Tide Union said the government had reneged on a deal that promised pay. The Ports Ministry said it had honoured the agreement in full.",
    "Had the government reneged on a deal that promised pay? | asserts The Tide Union · denies The Ports Ministry",
  ],
  [
    "something left undone, and what its doer says was done",
    "Residents said the city had failed to consult anybody. City Manager Tom Hale said officials held four meetings and mailed notices.",
    "Had the city failed to consult anybody? | asserts Residents · asserts City Manager Tom Hale",
  ],
  [
    "the two sides of a trial",
    "Prosecutors said Tom Hale hid his stake in the yard. Defence lawyers argued that the board knew of it.",
    "Did Tom Hale hide his stake in the yard? | asserts Prosecutors · asserts Defence lawyers",
  ],
  [
    "“no such conversation”",
    "Captain Rana Vokes told the court she had warned the owner in May. The owner, Per Holm, said no such conversation took place.",
    "Had Rana Vokes warned the owner in May? | asserts Captain Rana Vokes · denies The owner, Per Holm",
  ],
  [
    "a survey that somebody finds fault with",
    "A survey by the guild found that three out of four sailors were tired. The ferry company said the survey was not representative.",
    "Were three out of four sailors tired? | asserts A survey by the guild · doubts The ferry company",
  ],
  [
    "voices that the article says are divided",
    "Scientists are split. Ada Finch said the paint stops barnacles for years. Jan Holm said it wears off within a month.",
    "Is it so that “the paint stops barnacles for years”, or that “it wears off within a month”? | asserts Ada Finch · asserts Jan Holm",
  ],
  [
    "“there is no proof of that”",
    "The guild argues that the beacon makes the harbour safer. Boat owners say there is no proof of that.",
    "Does the beacon make the harbour safer? | asserts The guild · denies Boat owners",
  ],
  [
    "a step that somebody has ruled out",
    "Unions have called for the yard to be taken into public ownership, a step the government has ruled out.",
    "Should the yard be taken into public ownership? | supports Unions · opposes the government",
  ],
  [
    "no plans to do what is called for",
    "The guild called for a ban on night fishing. The ministry said it had no plans to ban fishing at night.",
    "Who wants and who refuses a ban? | supports The guild · opposes The ministry",
  ],
  [
    "too much for one and not enough for another",
    "The firm said the fine was disproportionate. Campaigners said the penalty did not go far enough. The mayor, Per Holm, welcomed the decision.",
    "Who supports and who opposes the decision? | opposes The firm · opposes Campaigners · supports The mayor, Per Holm",
  ],
  [
    "“the opposite”",
    "The bureau argued that the dam would reduce the risk of floods. Judge Ann Keller wrote that its own engineers had found the opposite.",
    "Would the dam reduce the risk of floods? | asserts The bureau · denies Judge Ann Keller | finding: its own engineers had found the opposite",
  ],
  [
    "another figure for what was counted right before",
    "The government put the damage at 80 million crowns. The guild said it was likely to be twice as much.",
    "Which figure is right: “80 million” or “twice as much”? | asserts The government · asserts The guild",
  ],
  [
    "who is called on to go and stays",
    "Opposition leader Tom Hale called on the harbour minister to resign. The minister, Rana Vokes, said she would stay.",
    "Should the harbour minister resign? | supports Opposition leader Tom Hale · opposes The minister, Rana Vokes",
  ],
  [
    "what somebody defends and somebody complains of",
    "Mayor Tom Hale defended the city’s response to the flood. Residents complained that help had come too late.",
    "Who defends and who criticises the city’s response to the flood? | supports Mayor Tom Hale · opposes Residents",
  ],
  [
    "a court that finds otherwise",
    "A judge in Lowick ruled that the yard had broken no rule. A judge in Tarn reached the opposite conclusion last year.",
    "Is it so that “the yard had broken no rule”? | asserts A judge in Lowick · denies A judge in Tarn",
  ],
  [
    "an offer that falls short for the other side",
    "The ferry company said it had offered 11 per cent. Union leader Tom Hale said the offer did not even cover inflation.",
    "Is it so that “it had offered 11 per cent”? | asserts The ferry company · doubts Union leader Tom Hale",
  ],
  [
    "who fired first, where each side accuses the other",
    "The Norland ministry said Westmark troops opened fire on a trench. A spokesman for the Westmark army, Jan Holm, said its soldiers had gone to talk and were shot at.",
    "Did Westmark troops open fire on a trench? | asserts The Norland ministry · asserts A spokesman for the Westmark army, Jan Holm",
  ],
  [
    "what the article says somebody does not recognise",
    "Norland says the island is its own under a map drawn in 1907. Westmark does not recognise the map.",
    "Is the island its own under a map drawn in 1907? | asserts Norland · denies Westmark",
  ],
  [
    "a thing of which there was none",
    "The army said the mill had been used by fighters. The guild said there were no fighters at the mill.",
    "Had the mill been used by fighters? | asserts The army · denies The guild",
  ],
  [
    "“that assurance”",
    "The guild said the yard had given an assurance that no jobs would be lost. The yard said that assurance had always depended on the market.",
    "Had the yard given an assurance that no jobs would be lost? | asserts The guild · doubts The yard",
  ],
  [
    "a number called a guess",
    "Norland says 40,000 guns are smuggled each year. Trade lawyer Tom Hale said the 40,000 figure was a guess.",
    "Are 40,000 guns smuggled each year? | asserts Norland · doubts Trade lawyer Tom Hale",
  ],
  [
    "what is asked for and will not be done",
    "The opposition asked the ministry to publish the advice. The ministry said it would not publish the advice before a decision.",
    "Should the ministry publish the advice? | supports The opposition · opposes The ministry",
  ],
];

test.each(answered)("%s", (_, text, point) => {
  expect(pointsIn(text)).toContain(point);
});

const calm: readonly [why: string, text: string][] = [
  [
    "figures that somebody else has told",
    "Minister Tom Hale said the plan could save 2,000 lives. Doctors said dozens of men would be harmed. The charity said those figures were out of date.",
  ],
  [
    "what somebody else should do",
    "Norland said more than 40,000 guns are smuggled each year. Trade lawyer Tom Hale said Norland should look at its own corrupt police.",
  ],
  ["who passes on a finding", "Tom Hale said the bridge had failed two inspections, the Kestrel reported."],
  [
    "an answer that owns up",
    "Parents said the school had failed to warn them. The school said it was sorry and was reviewing its rules.",
  ],
  [
    "a shares of a number",
    "The guild said three out of four sailors were tired. The company said 4,000 of 40,000 sailors had left.",
  ],
  [
    "a prosecutor twice",
    "Prosecutors said Tom Hale took 40 crowns. The district attorney, Rana Vokes, said Hale hid the money in a boat.",
  ],
  [
    "what somebody wants to do after a trial",
    "Prosecutors said Tom Hale hid his stake in the yard. His lawyer said Hale would appeal against the sentence.",
  ],
  [
    "no evidence of another thing",
    "The ferry company said its rules were among the strictest in the north. The inspectorate said there was no evidence that the lamp had been moved.",
  ],
];

test.each(calm)("finds nothing disputed: %s", (_, text) => {
  expect(pointsIn(text)).toEqual([]);
});
