import { expect, test } from "vitest";
import { disputesOf } from "#engine/extractive/disputes/disputes.ts";
import { pointsIn, reading } from "./points.ts";

const disputed: readonly (readonly [kind: string, text: string, point: string])[] = [
  [
    "a report and its denial in one sentence",
    "The harbour master denied a report by the Lowick Echo that the dam had leaked for a week.",
    "Had the dam leaked for a week? | denies The harbour master · asserts the Lowick Echo",
  ],
  [
    "a claim and its rejection in the next sentence",
    "A leaked audit said that three lifeboats were missing. The ferry company rejected the claim.",
    "Were three lifeboats missing? | asserts A leaked audit · denies The ferry company",
  ],
  [
    "a calculation and its rejection, whatever is said to explain it",
    "The union leader, Rita Hale, said the sums were odd. Her office calculates the shortfall at £9 million, because, she said, the firm counts on a loan from a bank. Novak rejected the calculation.",
    "Is “£9 million” the right figure for the shortfall? | asserts Rita Hale · denies Novak",
  ],
  [
    "a forecast and its rejection",
    "Her office forecasts a bad harvest because, Rita Hale said, the river runs low. Novak rejected the forecast.",
    "Is the forecast by Rita Hale right? | asserts Rita Hale · denies Novak",
  ],
  [
    "a forecast of somebody else than who speaks in its sentence",
    "The bank forecasts a bad harvest, but Rita Hale said the river ran high. Novak rejected the forecast.",
    "Is the forecast by the bank right? | asserts The bank · denies Novak",
  ],
  [
    "a fear that somebody rejects, which nobody asserts",
    "A faster ferry backed by the guild was reportedly rejected by Mayor Ann Rowe over fears it would flood the quay, which the Harbour Board denies.",
    "Is it so that “[a faster ferry] would flood the quay”? | opposes Ann Rowe · denies the Harbour Board",
  ],
  [
    "what a report says and what contradicts it",
    "Contrary to a report in the Lowick Echo, Rana Vokes said the dam had not leaked.",
    "Had the dam leaked? | asserts the Lowick Echo · denies Rana Vokes",
  ],
  [
    "opposite polarity about one thing",
    "Mayor Lena Ortiz said the stadium would create 2,000 jobs. Critics say the stadium will not create jobs for local people.",
    "Would the stadium create 2,000 jobs? | asserts Mayor Lena Ortiz · denies Critics",
  ],
  [
    "opposite words for one thing",
    "Dr Anna Holm says the drug is safe, but Dr Peter Vance says it is dangerous.",
    "Is the drug safe? | asserts Dr Anna Holm · denies Dr Peter Vance",
  ],
  [
    "exclusion from a set that somebody else is counted in",
    "The convoy would reportedly be made up of ships from Norway and Chile. The Lowick Echo says that neither Chile nor Peru will be part of the convoy.",
    "Will Chile be part of the convoy? | asserts unnamed · denies The Lowick Echo",
  ],
  [
    "different figures for one crowd",
    "Police put the crowd at 5,000, while organisers said 20,000 people had taken part in the march.",
    "Which figure is right: “5,000” or “20,000”? | asserts Police · asserts organisers",
  ],
  [
    "different sums for one gap",
    "The council puts the gap at £41 million. The opposition calculates the gap at £53 million, with debts.",
    "Which figure is right: “£41 million” or “£53 million”? | asserts The council · asserts The opposition",
  ],
  [
    "support and rejection of one proposal",
    "The Farmers' Union welcomed the proposal for a sugar tax, but the Food Council condemned it.",
    "Who supports and who opposes the proposal for a sugar tax? | supports The Farmers' Union · opposes the Food Council",
  ],
  [
    "praise and blame of one ruling under two names",
    "The mayor described the ruling as historic. The bishop called the judgment “dangerous”.",
    "Who supports and who opposes the ruling? | supports The mayor · opposes The bishop",
  ],
  [
    "a demand and its refusal in one sentence",
    "Residents have called for a new hospital, which the regional government has refused to build.",
    "Who wants and who refuses a new hospital? | supports Residents · opposes the regional government",
  ],
  [
    "a demand and its refusal later",
    "Teachers urged the ministry to reopen the schools by May. The ministry rejected the demand.",
    "Should the ministry reopen the schools by May? | supports Teachers · opposes The ministry",
  ],
  [
    "an offer, whose owner the question leaves out",
    "The nurses are urging the Lowick Trust to accept their offer to work on Sundays. The Lowick Trust did not accept the offer.",
    "Should the Lowick Trust accept the offer to work on Sundays? | supports The nurses · opposes The Lowick Trust",
  ],
  [
    "an accusation and its denial",
    "Prosecutors accuse Hartwell of taking bribes from a builder. Hartwell, who denies the charges, was released in March.",
    "Did Hartwell take bribes from a builder? | asserts Prosecutors · denies Hartwell",
  ],
  [
    "a passive accusation that somebody makes in the sentence behind",
    "The Green Party was accused on Monday of deceiving voters by renaming its account. “It was an attempt to mislead voters,” Tom Alder, head of the charity Fair Vote, said. The Green Party denied the accusation.",
    "Is the accusation against the Green Party true: “deceiving voters by renaming its account”? | asserts Tom Alder · denies The Green Party",
  ],
  [
    "a passive accusation that nobody named makes",
    "The Green Party was accused on Monday of deceiving voters by renaming its account. “Voters are free to choose,” Tom Alder said. The Green Party denied the accusation.",
    "Is the accusation against the Green Party true: “deceiving voters by renaming its account”? | asserts unnamed · denies The Green Party",
  ],
  [
    "an accusation with all who call it untrue",
    "The Norland ministry accused Westmark of hiding a leak. Westmark rejected the accusation. The river is high. Dr Ada Finch told the Echo that the Norland ministry's claim is false. Pilot Bo Tran said Norland's allegations were “not true”.",
    "Did Westmark hide a leak? | asserts The Norland ministry · denies Westmark · denies Dr Ada Finch · denies Pilot Bo Tran",
  ],
  [
    "an accusation and the defence of its target",
    "Critics accused the Green Party of deceiving voters by renaming its account. Foreign Secretary Ann Rowe defended the party's actions.",
    "Is the accusation against the Green Party true: “deceiving voters by renaming its account”? | asserts Critics · denies Foreign Secretary Ann Rowe",
  ],
  [
    "an accusation that nobody answers",
    "Norland has accused Westmark of killing one of its scientists. The funeral was held on Sunday.",
    "Did Westmark kill one of its scientists? | asserts Norland | unanswered",
  ],
  [
    "a claim of an attack and its dismissal",
    "The Red Hand claimed responsibility for the explosion on Monday. The interior ministry has ruled out Red Hand involvement.",
    "Was the Red Hand responsible? | asserts The Red Hand · denies The interior ministry",
  ],
  [
    "words that a prefix turns round",
    "Police said the man was armed when officers shot him. His family said he was unarmed.",
    "Was the man armed? | asserts Police · denies His family",
  ],
  [
    "blame and its rejection",
    "Norland blamed Westmark for the attack on the pipeline. Westmark said it had nothing to do with the explosion.",
    "Is Westmark responsible for the attack on the pipeline? | asserts Norland · denies Westmark",
  ],
  [
    "an allegation that nobody answers",
    "The lawsuit alleges that Corvex Motors hid faults in its brakes for six years. A hearing is set for June.",
    "Did Corvex Motors hide faults in its brakes for six years? | asserts The lawsuit | unanswered",
  ],
  [
    "a denial in other words than the claim",
    "The club said the player had signed a new contract. His agent denied he had signed anything.",
    "Had the player signed a new contract? | asserts The club · denies His agent",
  ],
  [
    "a doubt",
    "Some scientists doubt that the fossil is a bird. Dr Chen, who found it, says it is clearly a bird.",
    "Is the fossil a bird? | doubts Some scientists · asserts Dr Chen",
  ],
  [
    "good and harm of one bill",
    "The bill would protect children, the minister said. Privacy groups warned that the bill would violate the rights of millions.",
    "Who supports and who opposes the bill? | supports the minister · opposes Privacy groups",
  ],
  [
    "a claim that the article finds false",
    "Senator Blake falsely claimed that the vaccine contains metal.",
    "Does the vaccine contain metal? | asserts Senator Blake · denies the article | finding: Senator Blake falsely claimed that the vaccine contains metal.",
  ],
  [
    "a claim without evidence",
    "Blake told a rally on Friday that the vaccine contains metal. There is no evidence that the vaccine contains metal.",
    "Does the vaccine contain metal? | asserts Blake · denies the article | finding: There is no evidence that the vaccine contains metal.",
  ],
];

test.each(disputed)("finds %s", (_kind, text, point) => {
  expect(pointsIn(text)).toEqual([point]);
});

const calm: readonly (readonly [why: string, text: string])[] = [
  [
    "two places",
    "Officer Hale said the driver did not stop at the light. Bo Tran said the driver stopped at a shop later.",
  ],
  ["two peoples", "The army said 12 soldiers were killed. The rebels said 30 civilians were killed."],
  ["a refusal of entry is no dispute", "The women were denied visas twice. Their coach said they had not given up."],
  [
    "somebody corrects themselves",
    "Officials said the fire was not under control. Officials later said the fire was under control.",
  ],
  ["two people speak of themselves", "She told the radio she was not tired. Her husband told the paper he was tired."],
  [
    "two companies speak of their own sales",
    "Apple said sales rose 5 per cent. Samsung said sales did not rise in the same quarter.",
  ],
  ["two times", "In 2010, unemployment rose, the office said. In 2015, unemployment did not rise, the ministry said."],
  [
    "what is and what will be",
    "The firm's lawyer said no decision had been made. The judge said a decision would be made on Friday.",
  ],
  [
    "a hope",
    "The trade minister said the tariffs would not be lifted. Importers hoped that the tariffs would be lifted.",
  ],
  [
    "two different quantities",
    "The storm killed 12 people, officials said. Rescue workers said 30 people were injured.",
  ],
  ["praise and blame of different things", "The minister welcomed the report. The opposition criticised the budget."],
  ["support on both sides", "The senator supports the plan, as does her party. The governor also backs the plan."],
  [
    "a charge that is only told",
    "Three men were charged with burglary on Monday. They will appear before a magistrate next week.",
  ],
  [
    "a sports result",
    "“We did not win today but we played well,” said Keane. “They were the better side today,” said Moyes.",
  ],
  [
    "a denial that is only supposed",
    "I wrote to her friends, saying that I needed comment from them if they wanted to dispute that.",
  ],
  [
    "a recipe",
    "Mix the flour and the butter. Do not overmix the dough. The baker says cold butter makes a better crust.",
  ],
  ["history without parties", "However, the king declined the crown twice. Historians say he accepted it in 1412."],
];

test.each(calm)("finds nothing disputed: %s", (_why, text) => {
  expect(pointsIn(text)).toEqual([]);
});

test("who calls a later claim of the accuser untrue does not answer the accusation", () => {
  expect(
    pointsIn(
      "The Norland ministry accused Westmark of hiding a leak. Westmark rejected the accusation. The Norland ministry said the river was clean. Dr Ada Finch told the Echo that the Norland ministry's claim is false.",
    ),
  ).toEqual([
    "Did Westmark hide a leak? | asserts The Norland ministry · denies Westmark",
    "Was the river clean? | asserts The Norland ministry · denies Dr Ada Finch",
  ]);
});

test("words of the article that judge stand in a question only between quotation marks", () => {
  const [question = ""] = pointsIn(
    "The union accused the Kolb Group of plotting a brutal purge. The Kolb Group denied the accusation.",
  );
  expect(question).toContain("“plotting a brutal purge”");
});

test("an attribution's dispute names both sides and shows both with slices", () => {
  const text = "A leaked audit said that three lifeboats were missing. The ferry company rejected the claim.";
  const [dispute] = disputesOf(reading(text));
  expect(dispute?.claim).toBe("three lifeboats were missing");
  expect(dispute?.asserted.who).toBe("A leaked audit");
  expect(dispute?.disputed.who).toBe("The ferry company");
  expect(dispute?.disputed.spans.map(({ start, end }) => text.slice(start, end))).toEqual([
    "The ferry company rejected the claim.",
  ]);
});

test("every claim of a position stands in its passage, word for word", () => {
  for (const [, text] of disputed) {
    const { article } = reading(text);
    for (const { point } of disputesOf(reading(text))) {
      for (const { passageId, words } of point.positions.flatMap(({ said }) => said.claims)) {
        const passage = article.passages.find(({ id }) => id === passageId);
        expect(passage && article.text.slice(passage.start, passage.end)).toContain(words);
      }
    }
  }
});
