import { strToU8 } from "fflate";
import { expect, test } from "vitest";
import { extractDocx } from "#article/extract/docx.ts";
import { Fault } from "#brief/fault.ts";
import { docxOf, paragraph } from "./tiny-docx.ts";

const faultOf = async (bytes: Uint8Array): Promise<string> => {
  const error = await extractDocx(bytes).catch((thrown: unknown) => thrown);
  if (error instanceof Fault) return error.code;
  throw error;
};

test("headings, paragraphs and tables of a Word document are blocks", async () => {
  const styles = `<?xml version="1.0"?><w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style></w:styles>`;
  const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`;
  const table = `<w:tbl><w:tr>${cell("Year")}${cell("Cars")}</w:tr><w:tr>${cell("2023")}${cell("12,100")}</w:tr></w:tbl>`;
  const rels = `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>`;
  const core = `<cp:coreProperties xmlns:cp="c" xmlns:dc="d" xmlns:dcterms="t"><dc:title>Forty bridges &amp; a ferry</dc:title><dc:creator>Jana Roth</dc:creator><dcterms:modified>2024-05-03T10:15:00Z</dcterms:modified></cp:coreProperties>`;
  const bytes = docxOf(
    paragraph("The vote", "Heading1") +
      paragraph("The council voted on Tuesday.") +
      paragraph("Nobody spoke against it &amp; all went home.") +
      table,
    {
      "word/styles.xml": strToU8(styles),
      "word/_rels/document.xml.rels": strToU8(rels),
      "docProps/core.xml": strToU8(core),
    },
  );
  const { blocks, origin } = await extractDocx(bytes);
  expect(blocks.map(({ kind, text }) => [kind, text])).toEqual([
    ["heading", "The vote"],
    ["body", "The council voted on Tuesday."],
    ["body", "Nobody spoke against it & all went home."],
    ["table", "Year | Cars"],
    ["table", "2023 | 12,100"],
  ]);
  expect(origin).toMatchObject({
    title: "Forty bridges & a ferry",
    byline: "Jana Roth",
    modifiedAt: "2024-05-03T10:15:00Z",
  });
});

test("a part that unpacks to far more than it packs is refused before it is unpacked", async () => {
  const bomb = docxOf(`${" ".repeat(30_000_000)}${paragraph("Here.")}`);
  expect(bomb.length).toBeLessThan(100_000);
  expect(await faultOf(bomb)).toBe("too-large");
});

test("a part that lies about its size is refused as well", async () => {
  const bytes = docxOf(" ".repeat(20_000_000));
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (let at = 0; at + 46 < bytes.length; at += 1) {
    const isEntry = view.getUint32(at, true) === 0x02014b50;
    if (isEntry && view.getUint32(at + 24, true) > 1_000_000) view.setUint32(at + 24, 1_000, true);
  }
  expect(await faultOf(bytes)).toBe("unreadable");
});

test.each([
  ["a file that only begins like one", strToU8("PK\u0003\u0004 nothing")],
  ["one without its main part", docxOf("").subarray(0, 300)],
  ["one whose markup is broken", docxOf("<w:p><w:r><w:t>never closed")],
  ["one without text", docxOf("<w:p/>")],
])("%s is unreadable", async (_, bytes) => {
  expect(await faultOf(bytes)).toBe("unreadable");
});
