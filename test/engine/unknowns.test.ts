import { describe, expect, test } from "vitest";
import { articleFrom } from "#article/read.ts";
import { unknownsOf } from "#engine/extractive/unknowns.ts";
import { read } from "#reading/read.ts";

const unknowns = (text: string): string[] =>
  unknownsOf(read(articleFrom({ text, kind: "paste" }))).flatMap((part) =>
    part.part === "unknown" ? part.said.claims.map(({ words }) => words) : [],
  );

describe("what an article says is not known", () => {
  test.each([
    "It is not known which countries would be willing to take part.",
    "No countries had confirmed a willingness to take part.",
    "It was unclear whether the bridge would open in May.",
    "The ministry has yet to decide on the appeal.",
    "Details of the agreement were not immediately available.",
    "The figures could not be independently verified.",
    "The company declined to say how many workers would leave.",
    "No date has been set for the hearing.",
    "Whether the talks go on remains to be seen.",
    "Police have not released the names of the victims.",
    "The cause of the fire is under investigation.",
    "The company did not give a reason for the delay.",
    "Officials said it was too early to say whether the dam would hold.",
    "The motive for the attack remains unknown.",
    "Scientists do not yet know how the virus reached the island.",
    "There was no immediate word on casualties.",
    "The doctor noted there’s no definitive evidence that the drops help.",
    "There is not enough evidence to say whether the drops help.",
    "Officials do not have enough information to say who was on board.",
    "The group believes that the real death toll may be much higher.",
    "No release date for the fourth part of the series has yet been announced.",
    "It’s also not clear why the fish left the bay.",
    "The origin of the letters has yet to be deciphered.",
    "The captain of the team is uncertain for the game on Friday.",
    "Police are investigating the cause of the fire.",
    "The court will decide whether the mayor can stand again.",
    "A ruling is expected in June at the court in Oslo.",
    "The railway is still deciding on a new timetable for the line.",
    "Officers are trying to identify the victims of the crash.",
    "The inquiry into the sinking of the ferry continues.",
    "“The cause of the crash is under investigation,” the army said in a statement.",
    "Citing privacy rules, officials of the port have not said why the crew was initially refused entry.",
    "The navy did not reveal the crash location and said it was withholding the names of the dead.",
    "It was not possible to independently verify the claim of the group.",
    "The authors weren't, for instance, able to collect any data about the strength of the drug.",
    "“We are still unable to predict who is at risk of falling ill,” said Dr. Hanna Ruud.",
    "Scientists are not sure why the whales left the bay in March.",
    "How the virus reaches the brain is poorly understood by doctors.",
    "The families are awaiting the results of the inquest in Oslo.",
    "Among the matters the prosecutor is examining is whether the mayor paid for the boat.",
    "The port is facing scrutiny from the harbour board over whether it broke the rules.",
    "The mayor gives mixed signals about whether the bridge will open.",
    "No arrests have been made in the case so far.",
    "Sentencing is set for March 3 at the court in Oslo.",
    "The council is expected to vote on the bridge next month.",
  ])("%s", (sentence) => {
    expect(unknowns(sentence)).toEqual([sentence]);
  });
});

describe("what is no unknown", () => {
  test.each([
    "The player is not known for his patience.",
    "He has not won a title since 2019.",
    "The shop does not sell bread on Sundays.",
    "“I do not know what they were thinking,” the mayor said.",
    "We do not know why anyone would want that.",
    "Is it clear whether the bridge will open?",
    "The man, who was not identified, was taken to hospital.",
    "The websites offered no evidence for the claim of the mayor.",
    "There was no suggestion that the mayor broke the law.",
    "For the formal language, one has to decide how graphs are encoded.",
    "An unknown artist painted the wall in March.",
    "At first it was unclear whether the bridge would open.",
    "The film was not released in Japan.",
    "The president has not committed to any part of the deal, his advisers say.",
    "X-rays did not reveal any fractures of the leg.",
    "If the result is not confirmed, the vote is held again.",
    "The company declined to comment on the report.",
    "You want to change your garden but do not know where to start.",
    "He said it would be ready next year, but he gave no details on the price.",
  ])("%s", (sentence) => {
    expect(unknowns(sentence)).toEqual([]);
  });
});

test("what leans on the sentence before it is told with that sentence", () => {
  const text =
    "The harbour office will buy a second ferry for Marrow Bay. It will come next year, but the office gave no details on the price.";
  expect(unknowns(text)).toEqual([text]);
});

test("a sentence that is itself an unknown is not told twice", () => {
  const text =
    "It is not known who will pay for the second ferry of Marrow Bay. He did not say when the ferry will come to the harbour.";
  expect(unknowns(text)).toEqual([text]);
});

test("whom a pronoun stands for is told with it", () => {
  const text = "Five of the dead were found in a coach near Marrow Bay. Police have not named them.";
  expect(unknowns(text)).toEqual([text]);
});

test("what is told behind an unknown is left off", () => {
  const open = "It is unclear whether the second ferry of Marrow Bay will run at night or only until ten";
  expect(
    unknowns(`${open} — both the mayor and the harbour office quarrelled over that in the spring of last year.`),
  ).toEqual([open]);
  expect(
    unknowns(`${open}, “so it might be that people take the bus for a while until somebody decides on it.”`),
  ).toEqual([open]);
});
