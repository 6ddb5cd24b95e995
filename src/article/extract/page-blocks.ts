import { collapsed, isElement, isText, type PageElement, type PageNode, parentOf } from "./dom.ts";
import type { Block } from "./extracted.ts";
import { type NamesAround, namesAround } from "./places.ts";

/** A block of a page with what tells an article from what surrounds it. */
export type PageBlock = Block & {
  /** The nearest element that makes a block. */
  element: PageElement;
  tag: string;
  /** The share of its characters that are links. */
  linked: number;
  /** It is bold or italic as a whole. */
  bold: boolean;
  italic: boolean;
  /** Telling names of the elements it stands in. */
  around: ReadonlySet<string>;
  /** The elements it stands in, nearest first. */
  holders: readonly PageElement[];
};

const blockTags = new Set(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY BUTTON CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LEGEND LI MAIN NAV OL P PICTURE PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL".split(
    " ",
  ),
);
const isBlockElement = (node: PageNode): node is PageElement => isElement(node) && blockTags.has(node.tagName);

type Run = { text: string; linked: number; bold: number; italic: number };
const nothing: Run = { text: "", linked: 0, bold: 0, italic: 0 };

/** The blocks of a page in reading order. A data table gives a block a row; a table that only lays the page out is walked through. */
export const blocksOf = (root: PageElement, around: NamesAround = namesAround()): PageBlock[] => {
  const blocks: PageBlock[] = [];
  let lines: Run[] = [nothing];
  const flush = (element: PageElement): void => {
    for (const part of paragraphsOf(lines)) blocks.push(blockFrom(part, element, around(element)));
    lines = [nothing];
  };
  const addText = (text: string, inside: Inside): void => {
    const size = sizeOf(text);
    const line = lines.at(-1) ?? nothing;
    lines[lines.length - 1] = {
      text: line.text + text,
      linked: line.linked + (inside.link ? size : 0),
      bold: line.bold + (inside.bold ? size : 0),
      italic: line.italic + (inside.italic ? size : 0),
    };
  };
  const walk = (element: PageElement, holder: PageElement, inside: Inside): void => {
    for (let node = element.firstChild; node; node = node.nextSibling) {
      if (isText(node)) addText(node.textContent ?? "", inside);
      else if (!isElement(node)) continue;
      else if (node.tagName === "BR") lines.push(nothing);
      else if (node.tagName === "TABLE" && isData(node)) {
        flush(holder);
        blocks.push(...rowsOf(node, around(node)));
      } else if (isBlockElement(node)) {
        flush(holder);
        walk(node, node, insideOf(node, inside));
        flush(node);
      } else walk(node, holder, insideOf(node, inside));
    }
  };
  walk(root, root, { link: false, bold: false, italic: false });
  flush(root);
  return blocks;
};

type Inside = { link: boolean; bold: boolean; italic: boolean };

const insideOf = ({ tagName }: PageElement, inside: Inside): Inside => ({
  link: inside.link || tagName === "A",
  bold: inside.bold || tagName === "B" || tagName === "STRONG",
  italic: inside.italic || tagName === "I" || tagName === "EM",
});

/** Two line breaks part paragraphs; one does where the line before ends as a sentence or a heading does. */
const paragraphsOf = (lines: readonly Run[]): Run[] => {
  const paragraphs: Run[] = [];
  let isParted = true;
  for (const line of lines) {
    const text = collapsed(line.text);
    const last = paragraphs.at(-1);
    if (text === "") isParted = true;
    else {
      if (last && !isParted && goesOn(last.text, text))
        paragraphs[paragraphs.length - 1] = joined(last, { ...line, text });
      else paragraphs.push({ ...line, text });
      isParted = false;
    }
  }
  return paragraphs;
};

const goesOn = (before: string, line: string): boolean =>
  !/[.!?:;。！？…]["”’»)\]]*$/.test(before.slice(-8)) && (before.length > 40 || /^[\p{Ll},;]/u.test(line));

const joined = (one: Run, other: Run): Run => ({
  text: `${one.text} ${other.text}`,
  linked: one.linked + other.linked,
  bold: one.bold + other.bold,
  italic: one.italic + other.italic,
});

const sizeOf = (text: string): number => text.replace(/\s+/g, "").length;

const blockFrom = (run: Run, element: PageElement, around: ReadonlySet<string>): PageBlock => {
  const size = sizeOf(run.text);
  return {
    text: run.text,
    kind: kindOf(element, run.text),
    page: null,
    element,
    tag: element.tagName,
    linked: run.linked / size,
    bold: run.bold >= size * 0.9,
    italic: run.italic >= size * 0.9,
    around,
    holders: holdersOf(element),
  };
};

/** What the element, or one it stands in, makes of a text. */
const kindOf = (element: PageElement, text: string): Block["kind"] => {
  for (let at: PageElement | null = element, steps = 0; at && steps < 8; at = parentOf(at), steps += 1) {
    if (/^H[1-6]$/.test(at.tagName)) return isLead(text) ? "body" : "heading";
    if (/^(?:FIGCAPTION|FIGURE|CAPTION)$/.test(at.tagName))
      return at.querySelector("blockquote, pre") ? "quote" : "caption";
    if (at.tagName === "LI") return text.length < 300 && at.querySelector("img, picture") ? "caption" : "list";
    if (at.tagName === "BLOCKQUOTE") return "quote";
    if (/^(?:DT|DD)$/.test(at.tagName)) return "list";
  }
  return "body";
};

/** Some pages set their first sentences as a heading. */
const isLead = (text: string): boolean => text.length > 140 || (text.length > 70 && /[.。]["”’»)\]]*$/.test(text));

const nearest = 16;

const holdersOf = (element: PageElement): PageElement[] => {
  const holders: PageElement[] = [];
  for (let at: PageElement | null = element; at && holders.length < nearest; at = parentOf(at)) holders.push(at);
  return holders;
};

const cellsOf = (row: PageElement): PageElement[] => [...row.children].filter(({ tagName }) => /^T[DH]$/.test(tagName));

/** A table of data has two rows and two columns or more, short cells, and no blocks in them. */
const isData = (table: PageElement): boolean => {
  if (table.querySelector("table, h1, h2, form, ul, div p + p") || table.getAttribute("role") === "presentation")
    return false;
  const rows = [...table.querySelectorAll("tr")].map(cellsOf).filter((cells) => cells.length > 0);
  const cells = rows.flat();
  const isWide = rows.filter((row) => row.length >= 2).length >= Math.max(2, rows.length / 2);
  const isShort = cells.filter((cell) => (cell.textContent ?? "").trim().length <= 200).length >= cells.length * 0.9;
  const isFilled = cells.filter((cell) => (cell.textContent ?? "").trim() !== "").length >= cells.length * 0.3;
  return isWide && isShort && isFilled;
};

const rowsOf = (table: PageElement, around: ReadonlySet<string>): PageBlock[] => {
  const blocks: PageBlock[] = [];
  for (const row of table.querySelectorAll("tr, caption")) {
    const isCaption = row.tagName === "CAPTION";
    const cells = isCaption ? [row] : cellsOf(row);
    const text = cells
      .map((cell) => collapsed(cell.textContent ?? ""))
      .join(" | ")
      .replace(/^[\s|]+$/, "");
    if (text === "") continue;
    const links = [...row.querySelectorAll("a")].map((link) => (link.textContent ?? "").replace(/\s+/g, "").length);
    blocks.push({
      text,
      kind: isCaption ? "caption" : "table",
      page: null,
      element: row,
      tag: "TR",
      linked: links.reduce((sum, size) => sum + size, 0) / sizeOf(text),
      bold: false,
      italic: false,
      around,
      holders: holdersOf(row),
    });
  }
  return blocks;
};
