import type { CheckLine, CheckSheet } from "#sheet/check.ts";
import type { PassageSheet } from "#sheet/passage.ts";
import type { ReplySheet } from "#sheet/reply.ts";
import { safe } from "#sheet/safe.ts";
import type { AnswerSheet, Sheet, SheetLine, SheetQuote } from "#sheet/sheet.ts";

/** Sheets as plain text, without any chat's markup: blocks, each a few lines that belong together. */
export type Blocks = readonly string[];

const plain = (text: string): string => safe(text.replace(/[\t\r\n]/gu, " "));

const quoteText = ({ paragraph, shown, translation }: SheetQuote, indent: string): string =>
  [
    `${indent}¶${paragraph} │ ${plain(shown)}`,
    ...(translation === undefined ? [] : [`${indent}${plain(translation)}`]),
  ].join("\n");

const lineText = ({ depth, text, quotes }: SheetLine): string => {
  const indent = "  ".repeat(depth);
  return [
    ...(text === null ? [] : [`${indent}${plain(text)}`]),
    ...quotes.map((quote) => quoteText(quote, text === null ? indent : `${indent}  `)),
  ].join("\n");
};

/** A title stands in one block with the first line under it. */
const titled = (title: string, lines: readonly string[]): Blocks => {
  const [first, ...rest] = lines;
  return first === undefined ? [] : [`\n${title.toUpperCase()}\n${first}`, ...rest];
};

/** The first screen of a brief. */
const briefBlocks = ({ headline, provenance, sections, footer }: Sheet): Blocks => [
  [lineText(headline), ...provenance.map(plain)].join("\n"),
  ...sections.flatMap(({ title, first }) => titled(title, first.map(lineText))),
  `\n${plain(footer)}`,
];

const answerBlocks = ({ lead, lines, receipt, note }: AnswerSheet): Blocks => [
  plain(lead),
  ...lines.map(lineText),
  ...[receipt, note].flatMap((text) => (text === null ? [] : [plain(text)])),
];

const checkLine = ({ stands, text, passages, difference }: CheckLine): string =>
  [
    `${stands ? "✓" : "✗"} ${plain(text)}`,
    ...(difference === null ? [] : [`  ${plain(difference)}`]),
    ...passages.map((passage) => quoteText(passage, "  ")),
  ].join("\n");

const checkBlocks = ({ against, lines, summary, footer }: CheckSheet): Blocks => [
  `${plain(against)}\n${plain(summary)}`,
  ...lines.map(checkLine),
  plain(footer),
];

const ownBlocks = (text: string): Blocks => text.split("\n").map(plain);

const passageBlocks = ({ lines, paragraphs }: PassageSheet): Blocks => [
  ...lines.map(lineText),
  ...paragraphs.map(({ number, role, pieces }) => {
    const words = plain(pieces.map(({ text }) => text).join(""));
    return `\n¶${number}${role === null ? "" : ` (${role})`} │ ${words}`;
  }),
];

/** Any reply, in blocks. */
export const blocksOf = (laid: ReplySheet): Blocks => {
  switch (laid.kind) {
    case "brief":
      return briefBlocks(laid.sheet);
    case "answer":
      return answerBlocks(laid.sheet);
    case "check":
      return checkBlocks(laid.sheet);
    case "passage":
      return passageBlocks(laid.sheet);
    case "again":
      return ownBlocks(`${laid.sheet.text}\n${laid.sheet.headline}`);
    case "list": {
      const { title, briefs, empty } = laid.sheet;
      return [
        title,
        ...briefs.map(({ id, headline }) => `${plain(headline)}\n  ${id}`),
        ...(empty === null ? [] : [empty]),
      ];
    }
    case "settings":
      return [laid.sheet.title, ...laid.sheet.rows.map(({ label, value }) => `${label}: ${plain(value)}`)];
    case "help":
      return [
        laid.sheet.lead,
        ...laid.sheet.commands.map(({ command, does }) => `${command}: ${does}`),
        laid.sheet.foot,
      ];
    case "done":
      return ownBlocks(laid.text);
    case "fault":
      return ownBlocks(`${laid.sheet.title}\n${laid.sheet.text}`);
  }
};

/** Longest text of one message: most chats take 4,000 characters. */
export const longestMessage = 3_800;

const cut = (block: string): string[] => {
  if (block.length <= longestMessage) return [block];
  const at = Math.max(block.lastIndexOf("\n", longestMessage), block.lastIndexOf(" ", longestMessage));
  const end = at > 0 ? at : longestMessage - (/[\ud800-\udbff]/.test(block.charAt(longestMessage - 1)) ? 1 : 0);
  return [block.slice(0, end), ...cut(block.slice(end).trimStart())];
};

/** Blocks in as few messages as hold them, nothing left out. */
export const messagesOf = (blocks: Blocks): string[] => {
  const messages: string[] = [];
  for (const block of blocks.flatMap(cut)) {
    const last = messages.at(-1);
    if (last !== undefined && last.length + 1 + block.length <= longestMessage)
      messages.splice(-1, 1, `${last}\n${block}`);
    else messages.push(block.trimStart());
  }
  return messages;
};
