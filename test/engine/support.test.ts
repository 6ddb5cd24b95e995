import { expect, test } from "vitest";
import { pointsIn } from "./points.ts";

const sides: readonly (readonly [kind: string, text: string, point: string])[] = [
  [
    "everybody for or against a bill, by the fullest wording of it",
    "The council approved a bill on Friday that will ban dogs on all beaches, by nine votes to five. Mayor Rana Vokes said the ban would help families. The guild has backed the measure. But the Dog Owners’ Party said the law was unworkable. The ombudsman, Per Hale, is sceptical about the ban.",
    "Who supports and who opposes a bill that will ban dogs on all beaches? | supports The council · supports Mayor Rana Vokes · supports The guild · opposes the Dog Owners’ Party · opposes The ombudsman, Per Hale",
  ],
  [
    "what is planned, by who plans it and who condemns it",
    "Ferry line Baltia plans to cut 300 jobs and close its yard in Lowick. Its director, Tom Hale, said the cuts were needed. The sailors’ guild condemned the plans.",
    "Who supports and who opposes the plan to cut 300 jobs and close its yard in Lowick? | supports Ferry line Baltia · supports Tom Hale · opposes The sailors’ guild",
  ],
  [
    "an offer that amounts to something",
    "The guild said the firm’s offer of 4 percent amounted to a pay cut. Baltia, which runs the ferries, said the offer was fair.",
    "Who supports and who opposes the firm’s offer of 4 percent? | opposes The guild · supports Baltia",
  ],
  [
    "votes for and against",
    "Councillor Tom Bright, who voted for the harbour scheme, said the town was growing. Councillor Eve Lund, who voted against the scheme, said nothing else.",
    "Who supports and who opposes the harbour scheme? | supports Councillor Tom Bright · opposes Councillor Eve Lund",
  ],
  [
    "two acts of one party are both named",
    "Campaigner Rana Vokes said this latest move from government was clumsy. Tom Hale defended the government’s record on ferries.",
    "Who criticises and who defends the government: “this latest move from government”, “the government’s record on ferries”? | opposes Campaigner Rana Vokes · supports Tom Hale",
  ],
  [
    "protest, a warning and a defence",
    "Villagers blocked a road on Monday to protest against a planned copper mine. Energy minister Jon Sal defended the project. The fishers’ guild warned that the mine would poison the lake.",
    "Who supports and who opposes a planned copper mine? | opposes Villagers · supports Energy minister Jon Sal · opposes The fishers’ guild",
  ],
  [
    "who wants to build, who signs against it, and what a body is called on to do",
    "The club wants to build a 40,000-seat ground on the old docks. Residents have collected 5,000 signatures against the project. He was confident that the council would approve the plan, its chairman said. Councillor Jan Witt said the council should reject the project.",
    "Who supports and who opposes the plan to build a 40,000-seat ground on the old docks? | supports The club · opposes Residents · opposes Councillor Jan Witt",
  ],
  [
    "a reform by the fuller wording that stands before it",
    "The government’s plan to raise the harbour fee from 62 to 64 crowns brought sailors onto the quay on Tuesday. Minister Rana Vokes said the reform was needed. Fishers’ federation Medaf opposes the reform.",
    "Who supports and who opposes the government’s plan to raise the harbour fee from 62 to 64 crowns? | supports Minister Rana Vokes · opposes Fishers’ federation Medaf",
  ],
  [
    "praise and blame far apart, of the one thing that the article is about",
    "The town of Hill began a road safety campaign on Monday. Mara Bek, who runs an agency, said the campaign made the mistake of hiding its message. It cost 40,000 crowns. Posters hang in every street. There are films as well. They run on Sundays. Jon Roe, a health officer, said the campaign could still be successful.",
    "Who supports and who opposes the campaign? | opposes Mara Bek · supports Jon Roe",
  ],
];

test("an infinitive names nothing that is judged, and nobody in particular plans", () => {
  expect(
    pointsIn(
      "Hill began a road campaign. Jon Roe said it was hard and necessary to change habits. Mara Bek said the campaign was a mistake. “You have a message, and then you would want to put it up,” Jon Roe said.",
    ),
  ).toEqual([]);
});

test.each(sides)("%s", (_, text, point) => {
  expect(pointsIn(text)).toContain(point);
});

test("a plan that nobody opposes is no dispute", () => {
  expect(pointsIn("Ferry line Baltia plans to open a yard in Lowick. The sailors’ guild welcomed the plans.")).toEqual(
    [],
  );
});

test("a demand that somebody has rejected, in its own sentence", () => {
  expect(
    pointsIn(
      "Tenants’ groups are calling for rents to be cut by 10 percent, a demand that Mayor Rana Grant has rejected.",
    ),
  ).toEqual(["Should rents be cut by 10 percent? | supports Tenants’ groups · opposes Mayor Rana Grant"]);
});
