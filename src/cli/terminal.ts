import { styleText } from "node:util";
import { safe } from "#sheet/safe.ts";
import type { AnswerSheet, Section, SectionName, Sheet, SheetLine, SheetQuote } from "#sheet/sheet.ts";
import type { Config } from "../config.ts";
import type { Streams } from "./streams.ts";
import { wrapped } from "./wrap.ts";

/** How a terminal shows things: its width in columns, and whether it has colour. */
export type Screen = { width: number; colour: boolean };

/** A terminal that does not know its width says 0; lines longer than 120 are hard to follow. */
export const screenOf = (
  { stdout }: Pick<Streams, "stdout">,
  { columns, colour }: Pick<Config, "columns" | "colour">,
): Screen => ({
  width: Math.max(Math.min(columns ?? (stdout.columns || 100), 120), 20),
  colour: colour ?? stdout.isTTY === true,
});

type Style = "bold" | "dim" | "cyan";

/** The text in a style, where the terminal has colour. */
export const styled = (style: Style | null, text: string, { colour }: Screen): string =>
  colour && style !== null && text !== "" ? styleText(style, text, { validateStream: false }) : text;

/** Room for "¶123": what stands right of the bar is the article's, word for word. */
const gutter = 5;

/** The text in rows of the width. White space is layout: its line breaks and tabs were another page's. */
const rowsOf = (text: string, width: number): string[] =>
  wrapped(safe(text.replace(/[\t\r\n]/g, " ")), Math.max(width, 10));

/** Words of ours, or of a draft: a row may not begin with the dot of a list, nor with a ¶ that belongs to what stands before it. */
export const ownLines = (text: string, indent: number, screen: Screen, style: Style | null): string[] =>
  rowsOf(text.replace(/ (?=·)|(?<!¶\d+) (?=¶)/g, "\u00a0"), screen.width - indent).map(
    (line) => " ".repeat(indent) + styled(style, line.replaceAll("\u00a0", " "), screen),
  );

/** Where a terminal has colour, a ¶ opens the page at the very words (OSC 8; terminals without it show the ¶ alone). */
const linked = (text: string, link: string | null, { colour }: Screen): string =>
  colour && link !== null ? `\u001b]8;;${safe(link)}\u001b\\${text}\u001b]8;;\u001b\\` : text;

/** Words of the article behind their ¶ and a bar. */
export const quoteLines = (quote: SheetQuote, indent: number, screen: Screen, style: Style | null): string[] => {
  const left = indent + gutter;
  const place = `¶${quote.paragraph}`.padStart(left);
  const words = rowsOf(quote.shown, screen.width - left - 3).map((line, row) => {
    const head = row === 0 ? linked(styled("cyan", place.trim(), screen), quote.link, screen) : "";
    const indented = " ".repeat(row === 0 ? left - place.trim().length : left) + head;
    return `${indented} ${styled("dim", "│", screen)} ${styled(style, line, screen)}`;
  });
  // No bar: these words are not the article's.
  return [...words, ...(quote.translation === undefined ? [] : ownLines(quote.translation, left + 3, screen, null))];
};

/** A quote stands further in than the words above it that say whose it is; one that needs none starts at the left. */
const lineLines = ({ depth, text, quotes }: SheetLine, screen: Screen, style: Style | null = null): string[] => {
  const under = text === null && depth === 0 ? 0 : 2;
  return [
    ...(text === null ? [] : ownLines(text, depth === 0 ? 2 : 4, screen, style)),
    ...quotes.flatMap((quote) => quoteLines(quote, under, screen, style)),
  ];
};

const sectionLines = (title: string, lines: readonly SheetLine[], screen: Screen): string[] => [
  ...ownLines(title.toUpperCase(), 0, screen, "bold"),
  ...lines.flatMap((line) => lineLines(line, screen)),
];

const headLines = ({ headline, provenance }: Sheet, screen: Screen): string[] => [
  ...(headline.quotes.length === 0 && headline.text !== null
    ? ownLines(headline.text, 0, screen, "bold")
    : lineLines(headline, screen, "bold")),
  ...provenance.flatMap((line) => ownLines(line, 0, screen, "dim")),
];

const shown = (section: Section, full: boolean): readonly SheetLine[] =>
  full && section.lines.length > 0 ? section.lines : section.first;

/** The first screen of a brief, or all of it: every quote stands in its section then, and need not stand in a list of its own. */
export const briefText = (sheet: Sheet, screen: Screen, full: boolean): string =>
  [
    ...headLines(sheet, screen),
    ...sheet.sections.flatMap((section) => {
      const lines = section.name === "quotes" ? [] : shown(section, full);
      return lines.length > 0 ? ["", ...sectionLines(section.title, lines, screen)] : [];
    }),
    "",
    ...ownLines(full ? sheet.footer : `${sheet.footer} · --full shows the rest`, 0, screen, "dim"),
  ].join("\n");

/** Sections of a brief that is still drafted. */
export const growingText = (sections: readonly Section[], screen: Screen): string =>
  sections.flatMap(({ title, lines }) => ["", ...sectionLines(title, lines, screen)]).join("\n");

/** All of one section, or null where the brief has none of it. */
export const sectionText = (sheet: Sheet, name: SectionName, screen: Screen): string | null => {
  const section = sheet.sections.find((each) => each.name === name);
  return section ? sectionLines(section.title, shown(section, true), screen).join("\n") : null;
};

/** One line by itself. */
export const lineText = (line: SheetLine, screen: Screen): string => lineLines(line, screen).join("\n");

/** A question with its answer, for a thread that nobody is typing. */
export const answerText = (question: string | null, sheet: AnswerSheet, screen: Screen): string =>
  [
    ...(question === null ? [] : ownLines(`> ${question}`, 0, screen, "bold")),
    ...ownLines(sheet.lead, 0, screen, "bold"),
    ...sheet.lines.flatMap((line) => lineLines(line, screen)),
    ...(sheet.receipt === null ? [] : ownLines(sheet.receipt, 2, screen, "dim")),
    ...(sheet.note === null ? [] : ownLines(sheet.note, 2, screen, "dim")),
  ].join("\n");
