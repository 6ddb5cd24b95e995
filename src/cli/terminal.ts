import { styleText } from "node:util";
import wrapAnsi from "wrap-ansi";
import { safe } from "#sheet/safe.ts";
import type { AnswerSheet, Section, SectionName, Sheet, SheetLine, SheetQuote } from "#sheet/sheet.ts";

/** How a terminal shows things: its width in columns, and whether it has colour. */
export type Screen = { width: number; colour: boolean };

type Style = "bold" | "dim" | "cyan";

const styled = (style: Style, text: string, { colour }: Screen): string =>
  colour && text !== "" ? styleText(style, text, { validateStream: false }) : text;

/** Room for "¶123 │ ": what stands right of the bar is the article's, word for word. */
const gutter = 5;

const wrapped = (text: string, width: number): string[] =>
  wrapAnsi(safe(text), Math.max(width, 10), { hard: true }).split("\n");

const ownLines = (text: string, indent: number, screen: Screen, style: Style | null): string[] =>
  wrapped(text, screen.width - indent).map((line) => " ".repeat(indent) + (style ? styled(style, line, screen) : line));

const inMarks = ({ words, direct }: SheetQuote): string => {
  if (!direct || /^["“”„«‘']/u.test(words)) return words;
  return /[“”"]/u.test(words) ? `‘${words}’` : `“${words}”`;
};

const quoteLines = (quote: SheetQuote, screen: Screen): string[] => {
  const place = `¶${quote.paragraph}`.padStart(gutter);
  return wrapped(inMarks(quote), screen.width - gutter - 3).map(
    (line, row) =>
      `${styled("dim", row === 0 ? place : " ".repeat(gutter), screen)} ${styled("cyan", "│", screen)} ${line}`,
  );
};

const lineLines = ({ depth, text, quotes }: SheetLine, screen: Screen): string[] => [
  ...(text === null ? [] : ownLines(text, depth === 0 ? 2 : gutter - 1, screen, null)),
  ...quotes.flatMap((quote) => quoteLines(quote, screen)),
];

const sectionLines = ({ title, lines }: Section, screen: Screen): string[] => [
  "",
  styled("bold", title.toUpperCase(), screen),
  ...lines.flatMap((line) => lineLines(line, screen)),
];

const headLines = ({ title, provenance }: Sheet, screen: Screen): string[] => [
  ...ownLines(title, 0, screen, "bold"),
  ...provenance.flatMap((line) => ownLines(line, 0, screen, "dim")),
];

/** The first screen of a brief, or all of it. */
export const briefText = (sheet: Sheet, screen: Screen, full: boolean): string =>
  [
    ...headLines(sheet, screen),
    ...sheet.sections
      .filter(({ name, first }) => (full ? name !== "actors" : first))
      .flatMap((section) => sectionLines(section, screen)),
    "",
    ...ownLines(sheet.footer, 0, screen, "dim"),
  ].join("\n");

/** One section by its name, or null where the brief has none of it. */
export const sectionText = (sheet: Sheet, name: SectionName, screen: Screen): string | null => {
  const section = sheet.sections.find((each) => each.name === name);
  return section ? sectionLines(section, screen).slice(1).join("\n") : null;
};

/** A question with its answer, for a thread that nobody is typing. */
export const answerText = (question: string | null, { lead, lines }: AnswerSheet, screen: Screen): string =>
  [
    ...(question === null ? [] : ownLines(`> ${question}`, 0, screen, "bold")),
    ...ownLines(lead, 0, screen, "bold"),
    ...lines.flatMap((line) => lineLines(line, screen)),
  ].join("\n");
