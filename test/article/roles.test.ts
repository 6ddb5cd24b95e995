import { describe, expect, it, test } from "vitest";
import { articleFrom } from "#article/read.ts";

const before =
  "Bridge closes in Marlow\n\nThe old bridge at Marlow will close on Monday, the council said. It opened in 1931.\n\n";
const after = "\n\nThe mayor said the work would take six weeks. Nobody objected. A ferry will run.";

/** The roles of the passages of a paragraph in the middle of an article. */
const rolesOf = (paragraph: string): string => {
  const article = articleFrom({ text: before + paragraph + after, kind: "paste" });
  const roles = article.passages
    .filter(({ start }) => start >= before.length && start < before.length + paragraph.length)
    .map(({ role }) => role);
  return [...new Set(roles)].join(" ");
};

describe("a caption", () => {
  it.each([
    "The bridge at dusk. (Photo: Ann Lee)",
    "The bridge at dusk. Image: Ann Lee.",
    "Mayor Ito opens the bridge in 1931. REUTERS/Ann Lee",
    "Mayor Ito in her office [Photo by Ann Lee/Getty Images]",
    "FILE PHOTO: The bridge seen from the mill",
    "Pictured: the bridge before the flood",
    "Mayor Rosa Ito poses for a photo with councillors Ash and Bell in Marlow, May 3, 2024.",
    "Rosa Ito (left) and Carl Ash at the town hall",
    "Rosa Ito, from left, Carl Ash and Mia Bell at the town hall",
    "In this photo provided by the county, water covers the road.",
    "Mayor Rosa Ito speaks to reporters at the bridge in Marlow, on May 3, 2024.",
    "Photo credit: Ann Lee",
    "(AP Photo/Ann Lee)",
    "![The bridge](bridge.jpg)",
  ])("%s", (paragraph) => expect(rolesOf(paragraph)).toBe("caption"));

  it.each([
    "The mayor said the picture was clear: the bridge is not safe.",
    "She told Reuters via email that the bridge was safe.",
    "In this picture of the economy, wages fall. Prices rise.",
    "The law, which works in other counties, takes effect on January 1, 2025.",
    "Images of the bridge spread online within hours, and the mayor was asked about them.",
    "He left (right after the vote) and said nothing. The others stayed. They voted again.",
  ])("is not: %s", (paragraph) => expect(rolesOf(paragraph)).toBe("body"));
});

describe("boilerplate", () => {
  it.each([
    ">>> Read full article>>>",
    "Copyright for syndicated content belongs to the linked Source : Marlow Post – https://example.org/bridge",
    "© 2024 Marlow Post. All rights reserved.",
    "Copyright 2024 Marlow Post",
    "This material may not be published, broadcast, rewritten or redistributed without permission.",
    "Subscribe to our newsletter and get the news in your inbox",
    "Sign up here for the daily briefing",
    "Follow Marlow Post on Facebook, Twitter and Instagram.",
    "This article was first published in the Marlow Post.",
    "This article originally appeared on Marlow Post",
    "Reporting by Ann Lee in Marlow and Bo Ash; editing by Mia Bell",
    "(Additional reporting by Ann Lee)",
    "Ann Lee contributed to this report.",
    "Editor's note: The headline was changed.",
    "Advertisement",
    "Story continues below advertisement",
    "We use cookies to improve your experience.",
    "Share Tweet Email Print",
    "Facebook | Twitter | WhatsApp",
    "Click here to download the app",
    "5 min read",
    "12 comments",
    "Tags: bridge, Marlow",
    "Source: https://example.org/bridge",
    "For more information, visit www.example.org",
    "Have a news tip? Write to tips@example.org",
    "Continue reading",
    "[Chart: visitors a year]",
  ])("%s", (paragraph) => expect(rolesOf(paragraph)).toBe("boilerplate"));

  it.each([
    "The report was published on Tuesday by the ministry.",
    "Reporting from the front has been hard, editors say.",
    "Via Rail said the trains would run on Sunday.",
    "The drug is licensed under another name in Canada.",
    "Follow-up talks on the bridge are planned for May.",
    "The company was asked to share its data. It refused.",
    "Source code of the app was leaked, the council said.",
    "Copyrighted songs were played at the opening.",
    "Contact between the two councils broke off in March.",
    "Correction: The bridge opened in 1931, not in 1913.",
    "Print sales of the paper fell by nine percent.",
    "Ad sales fell by nine percent, the paper said.",
    "With files in her arms, the mayor left the hall.",
    "Subscribers to the paper fell by a third.",
    "Sign language was used at the meeting.",
    "For more than a decade the bridge was closed.",
  ])("is not: %s", (paragraph) =>
    expect(rolesOf(paragraph)).toBe(paragraph.startsWith("Copyrighted") ? "body" : "body"),
  );
});

describe("related", () => {
  it.each([
    "Read more: Why bridges fall",
    "Related: The long history of the bridge",
    "Also read | Council votes on ferry",
    "ALSO READ: Council votes on ferry",
    "Watch: The bridge from above",
    "More on this story",
    "Related articles\n\nWhy bridges fall\n\nCouncil votes on ferry",
    "Read more:\n- Why bridges fall\n- Council votes on ferry",
  ])("%s", (paragraph) => expect(rolesOf(paragraph)).toBe("related"));

  it.each([
    "Related costs rose by a third, the mayor said.",
    "Most read the letter as a threat. Some did not.",
    "Watch sales fell in March.",
  ])("is not: %s", (paragraph) => expect(rolesOf(paragraph)).toBe("body"));
});

test("a caption run into a sentence stands apart from it", () => {
  const partsIn = (text: string) => {
    const { passages } = articleFrom({
      text: `${text} It was late.\n\nNobody objected to it. They left.`,
      kind: "paste",
    });
    return passages.slice(0, 2).map(({ start, end, role }) => [role, text.slice(start, end)]);
  };
  const sentence = "In the northern district of Olmen, two new councillors were elected.";
  expect(partsIn(`Ana Ruiz won the most votes of all ${sentence}`)).toEqual([
    ["caption", "Ana Ruiz won the most votes of all"],
    ["body", sentence],
  ]);
  expect(partsIn(`Olmen's Ana Ruiz ${sentence}`)).toEqual([
    ["caption", "Olmen's Ana Ruiz"],
    ["body", sentence],
  ]);
  const whole = "Ana Ruiz played the lead of Dancing In the Dark, which won a prize.";
  expect(partsIn(whole)[0]).toEqual(["body", whole]);
});

describe("a dateline", () => {
  it.each([
    "Friday, July 21, 2017",
    "21 July 2017",
    "Published: May 3, 2024 at 5:45 p.m. ET",
    "2024-05-03",
    "By Jane Doe",
    "By JANE DOE | Reuters",
    "CAIRO (Reuters) —",
    "Marlow Post, 3 May 2024",
  ])("%s", (paragraph) => expect(rolesOf(paragraph)).toBe("dateline"));

  it.each([
    ["CAIRO (Reuters) — The bridge will close.", "CAIRO (Reuters) —", "The bridge will close."],
    ["COLUMBIA, S.C. (AP) — About a dozen people met.", "COLUMBIA, S.C. (AP) —", "About a dozen people met."],
    ["LONDON, March 3 (Reuters) - The bridge will close.", "LONDON, March 3 (Reuters) -", "The bridge will close."],
    ["Taipei, Taiwan — The festival began.", "Taipei, Taiwan —", "The festival began."],
    ["VIENNA — The house will be sold.", "VIENNA —", "The house will be sold."],
    ["(Reuters) — The firm is under inquiry.", "(Reuters) —", "The firm is under inquiry."],
    ["NordNews.Net - The bridge will close.", "NordNews.Net -", "The bridge will close."],
    ["Bergen, Norway On Monday, the council met.", "Bergen, Norway", "On Monday, the council met."],
    ["Thursday, May 7, 2015 On Tuesday the council met.", "Thursday, May 7, 2015", "On Tuesday the council met."],
  ])("stands apart from its sentence: %s", (paragraph, dateline, sentence) => {
    const article = articleFrom({
      text: `${paragraph} It was late.\n\nNobody objected to it. They left.`,
      kind: "paste",
    });
    expect(article.passages.slice(0, 2).map(({ start, end, role }) => [role, article.text.slice(start, end)])).toEqual([
      ["dateline", dateline],
      ["body", sentence],
    ]);
  });

  it.each([
    "Thursday, May 7, 2015 was a warm day in Marlow.",
    "By Friday the bridge will be closed.",
    "Rowler.com - The Home of Travel - was sold.",
    "Rowler.com - a travel site.",
    "Bond — James Bond — was in town.",
    "May 3, 2024, was the last day.",
  ])("is not: %s", (paragraph) => expect(rolesOf(paragraph)).toBe("body"));
});

describe("headings, lists and tables", () => {
  it.each([
    ["What the council wants", "heading"],
    ["## What the council wants", "heading"],
    ["**What the council wants**", "heading"],
    ["- a new bridge\n- a ferry", "list"],
    ["• a new bridge\n• a ferry", "list"],
    ["1. a new bridge\n2. a ferry", "list"],
    ["| Year | Cars |\n| --- | --- |\n| 2020 | 1,200 |", "table"],
    ["Year\tCars\tBikes\n2020\t1,200\t300", "table"],
    ["Ann Lee\n\nBo Ash\n\nMia Bell", "list"],
    ["He wants a new bridge", "body"],
    ["What does the council want?", "body"],
    ["The council wants the following:", "body"],
    ["2024. That was the year of the flood.", "body"],
  ])("%j is %s", (paragraph, role) => expect(rolesOf(paragraph)).toBe(role));

  it("leaves the marks of Markdown out of the passages", () => {
    const text =
      "# Bridge closes\n\n> The bridge is *old*.\n\n- first item\n1) one\n2) two\n\n| a | b |\n\nThe mayor spoke. [Read it](https://example.org)";
    const article = articleFrom({ text, kind: "file" });
    expect(article.passages.map(({ start, end }) => article.text.slice(start, end))).toEqual([
      "Bridge closes",
      "The bridge is *old*.",
      "first item",
      "one",
      "two",
      "a | b",
      "The mayor spoke.",
      "[Read it](https://example.org)",
    ]);
  });

  it("takes a lone line without a full stop for a sentence", () => {
    const { passages } = articleFrom({ text: "The minister denied the report", kind: "paste" });
    expect(passages.map(({ role }) => role)).toEqual(["body"]);
  });
});

describe("a pull quote", () => {
  it("may name its speaker in a clause behind it", () => {
    const article = articleFrom({
      text: "“You will see a number of ferries that no other harbour has ever seen,” says Rosa Ito, head of the harbour.\n\n“We build ships,” Rosa Ito, head of the harbour, tells the Marlow Times. “You will see a number of ferries that no other harbour has ever seen.”\n\nNobody objected. It rained.",
      kind: "paste",
    });
    expect(article.passages[0]?.role).toBe("pullquote");
  });

  it("repeats words of the body", () => {
    const article = articleFrom({
      text: "The mayor spoke on Monday. “We will build a better bridge than the old one,” she said, and left.\n\n“We will build a better bridge than the old one” — Rosa Ito\n\nNobody objected. It rained.",
      kind: "paste",
    });
    expect(article.passages.map(({ role }) => role)).toEqual(["body", "body", "pullquote", "body", "body"]);
  });
});
