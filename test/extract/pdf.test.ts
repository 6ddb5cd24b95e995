import { expect, test } from "vitest";
import { extractPdf } from "#article/extract/pdf.ts";
import { Fault } from "#brief/fault.ts";
import { column, pdfFrom, pdfOf } from "./tiny-pdf.ts";

const shownBy = async (bytes: Uint8Array) =>
  (await extractPdf(bytes)).blocks.map(({ kind, text, page }) => `${page} ${kind}: ${text}`);

const faultOf = async (bytes: Uint8Array): Promise<Fault> => {
  const error = await extractPdf(bytes).catch((thrown: unknown) => thrown);
  if (error instanceof Fault) return error;
  throw error;
};

test("lines become paragraphs, hyphenation is joined, and an empty line parts them", async () => {
  const first = column(
    [
      "The council of Ellery voted on Tuesday night to close the old bridge over the river for re-",
      "pairs that will last for eighteen months, officials of the county said after the session",
      "ended.",
    ],
    60,
    700,
  );
  const second = column(["A second paragraph begins here, after a gap that is wider than between lines."], 60, 640);
  expect(await shownBy(pdfOf([[...first, ...second]]))).toEqual([
    "1 body: The council of Ellery voted on Tuesday night to close the old bridge over the river for repairs that will last for eighteen months, officials of the county said after the session ended.",
    "1 body: A second paragraph begins here, after a gap that is wider than between lines.",
  ]);
});

test("two columns are read one after the other, under a title that spans both", async () => {
  const left = [
    "The first column begins with a",
    "sentence that runs over several",
    "lines, and it ends before the",
    "second column begins. It says",
    "what happened on the bridge.",
  ];
  const right = [
    "On the right the story goes on",
    "with what the mayor said about",
    "it to the council, which then",
    "voted nine to two for closing",
    "the bridge until next autumn.",
  ];
  const title = { text: "Bridge over the Marne to close for eighteen months", x: 60, y: 780, size: 20 };
  const pdf = pdfOf([[title, ...column(left, 60, 720), ...column(right, 320, 720)]]);
  expect((await extractPdf(pdf)).origin.title).toBe("Bridge over the Marne to close for eighteen months");
  expect(await shownBy(pdf)).toEqual([`1 body: ${left.join(" ")}`, `1 body: ${right.join(" ")}`]);
});

test("running headers, footers and page numbers are dropped, and a sentence goes on over the page's edge", async () => {
  const page = (number: number, lines: readonly string[]) => [
    { text: "ELLERY COUNTY REPORT 2024", x: 60, y: 815 },
    ...column(lines, 60, 700),
    { text: `Page ${number} of 3`, x: 280, y: 30 },
  ];
  const pages = [
    page(1, [
      "The commission looked into the state of forty bridges and found that nine of them need work",
      "which the county cannot pay alone, and that",
    ]),
    page(2, ["two of them ought to be closed at once, as the engineers had said in their report of last year."]),
    page(3, ["The third page holds a paragraph of its own, which tells how the money is to be found at last."]),
  ];
  expect(await shownBy(pdfOf(pages))).toEqual([
    "1 body: The commission looked into the state of forty bridges and found that nine of them need work which the county cannot pay alone, and that two of them ought to be closed at once, as the engineers had said in their report of last year.",
    "3 body: The third page holds a paragraph of its own, which tells how the money is to be found at last.",
  ]);
});

test("rows of short cells are a table", async () => {
  const rows = [
    ["Year", "Cars", "Lorries"],
    ["2021", "11,400", "812"],
    ["2022", "11,900", "840"],
    ["2023", "12,100", "901"],
  ];
  const sets = rows.flatMap((row, index) => row.map((text, at) => ({ text, x: 60 + at * 150, y: 700 - index * 14 })));
  expect(await shownBy(pdfOf([sets]))).toEqual(rows.map((row) => `1 table: ${row.join(" | ")}`));
});

test("title and writer come from the document's own account, unless it is only a file's name", async () => {
  const page = column(["One sentence that is long enough to be read as text of the page."], 60, 700);
  const told = await extractPdf(
    pdfOf([page], "/Title (Forty bridges) /Author (Jana Roth) /ModDate (D:20240503101500+02'00')"),
  );
  expect(told.origin).toMatchObject({
    title: "Forty bridges",
    byline: "Jana Roth",
    modifiedAt: "2024-05-03T10:15:00+02:00",
  });
  expect((await extractPdf(pdfOf([page], "/Title (report_final.docx)"))).origin.title).toBeNull();
});

test("a PDF of pictures says that it holds no text", async () => {
  const fault = await faultOf(pdfOf([[]]));
  expect([fault.code, fault.message]).toEqual(["unreadable", expect.stringContaining("holds no text")]);
});

test("a locked PDF says that it is locked", async () => {
  const key = "28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A";
  const locked = pdfFrom(
    [
      "<< /Type /Catalog /Pages 2 0 R >>",
      "<< /Type /Pages /Count 0 /Kids [] >>",
      "<< >>",
      "<< >>",
      `<< /Filter /Standard /V 1 /R 2 /O <${key}> /U <${key}> /P -44 >>`,
    ],
    "/Encrypt 5 0 R /ID [<00112233445566778899AABBCCDDEEFF> <00112233445566778899AABBCCDDEEFF>]",
  );
  expect((await faultOf(locked)).message).toContain("locked with a password");
});

test("a damaged PDF is refused in plain words", async () => {
  expect((await faultOf(new TextEncoder().encode("%PDF-1.7 and nothing more"))).code).toBe("unreadable");
});
