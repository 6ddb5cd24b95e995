import type { AgainSheet } from "#sheet/again.ts";
import type { CheckLine, CheckSheet } from "#sheet/check.ts";
import type { FaultSheet } from "#sheet/faults.ts";
import type { HelpSheet } from "#sheet/help.ts";
import type { ListSheet } from "#sheet/list.ts";
import type { PassageSheet } from "#sheet/passage.ts";
import type { SettingsSheet } from "#sheet/settings.ts";
import type { AnswerSheet, SheetLine } from "#sheet/sheet.ts";
import type { Block, SlackPart } from "./blocks.ts";
import { button } from "./brief.ts";
import { actions, leaf, oneLine, piecesOf, readable, richText, section } from "./escape.ts";
import { plainUnits, smallUnits, type Unit, unitsOfLine } from "./lines.ts";
import { messagesOf, spokenOf, type Told } from "./pack.ts";

type Where = SlackPart["where"];

/** Parts that follow the first stand under it. */
const partsIn = (where: Where, told: readonly Told[], last: readonly Block[] = []): SlackPart[] =>
  messagesOf(told).map(({ blocks, lines }, n, all) => ({
    where: n === 0 || where === "asker" ? where : "thread",
    blocks: n === all.length - 1 ? [...blocks, ...last] : blocks,
    text: spokenOf(lines),
    see: null,
  }));

const untitled = (...units: readonly Unit[]): Told[] => [{ title: null, units }];

const who = button("Who disputes this?", { action: "disputes" });

/** The lead says already that it is the article that speaks. */
const underLead = (line: SheetLine): SheetLine => (line.text === null ? { ...line, depth: 1 } : line);

/** An answer with its quotes; what the article does not say has nothing that looks like a source, and no buttons. */
export const answerParts = ({ lead, lines, receipt, note }: AnswerSheet): SlackPart[] => {
  const small = [receipt, note].filter((text) => text !== null).join(" · ");
  const units = [
    ...plainUnits(lead, { bold: true }),
    ...lines.map(underLead).flatMap(unitsOfLine),
    ...(small === "" ? [] : smallUnits(small)),
  ];
  return partsIn("here", untitled(...units), receipt === null ? [] : [actions(who)]);
};

const marked = ({ stands, text, difference, passages }: CheckLine): Unit[] => [
  ...plainUnits(`${stands ? "✓" : "✗"} ${text}`, stands ? {} : { bold: true }),
  ...(difference === null && passages.length === 0
    ? []
    : unitsOfLine({ depth: 1, text: difference, quotes: passages })),
];

/** Nothing here ends in dots: a text without a title goes by how it begins, and says so. */
const namedAgainst = (against: string): string =>
  against.replace(/^Held against “(.*) …”$/su, "Held against the article that begins “$1”");

/** What does not stand comes first, each beside what the article has; the sentences that stand are in the thread. */
export const checkParts = ({ against, lines, summary, footer }: CheckSheet): SlackPart[] => {
  const [fallen, standing] = [lines.filter(({ stands }) => !stands), lines.filter(({ stands }) => stands)];
  const first = [
    ...plainUnits(summary, { bold: true }),
    ...smallUnits(namedAgainst(against)),
    ...fallen.flatMap(marked),
    ...(fallen.length === 0 ? plainUnits("Every sentence stands on the article.") : []),
    ...smallUnits(footer),
  ];
  const rest = partsIn("thread", [{ title: "What stands", units: standing.flatMap(marked) }]);
  return [...partsIn("here", untitled(...first)), ...rest];
};

const longestPiece = 2_000;

/** A paragraph in pieces that a message holds, the quoted words in bold. */
export const paragraphUnits = ({ number, role, pieces }: PassageSheet["paragraphs"][number]): Unit[] => {
  const parts = pieces.flatMap(({ text, quoted }) =>
    piecesOf(readable(text), longestPiece).map((piece) => ({ text: piece, quoted })),
  );
  const name = `¶${number}${role === null ? "" : ` · ${role}`}`;
  const groups: (typeof parts)[] = [];
  for (const part of parts) {
    const last = groups.at(-1);
    const size = last?.reduce((sum, { text }) => sum + text.length, 0) ?? 0;
    if (last && size + part.text.length <= longestPiece) last.push(part);
    else groups.push([part]);
  }
  return groups.map((group) => {
    const words = group.map(({ text }) => text).join("");
    const leaves = group.map(({ text, quoted }) => leaf(text, quoted ? { bold: true } : {}));
    return {
      block: richText(section(leaf(name)), { type: "rich_text_quote", elements: leaves }),
      text: `${name}\n“${words}”`,
      size: name.length + words.length,
      rows: 0,
    };
  });
};

export const passageParts = ({ paragraphs }: PassageSheet): SlackPart[] =>
  partsIn("asker", untitled(...paragraphs.flatMap(paragraphUnits)));

/** Points to the brief that the conversation has. */
export const againParts = ({ text, headline, brief, version, place }: AgainSheet): SlackPart[] => {
  const units = [...plainUnits(headline, { bold: true }), ...plainUnits(text)];
  const parts = partsIn("asker", untitled(...units), [
    actions(button("Refresh", { action: "refresh", brief, version })),
  ]);
  return parts.map((part, n) => (n === parts.length - 1 ? { ...part, see: place } : part));
};

const dayOf = (date: Date): string =>
  date.toLocaleDateString("en-GB", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });

/** A conversation's briefs, each with a button to read it. */
export const listParts = ({ title, briefs, empty }: ListSheet): SlackPart[] => {
  const units = briefs.flatMap(({ id, version, headline, createdAt, state }): Unit[] => {
    const small = `${dayOf(createdAt)}${state === "withdrawn" ? " · withdrawn" : ""}`;
    const read = button("Read", { action: "show", section: "summary", page: 0, brief: id, version });
    const manage = button("Share, correct, forget", { action: "manage", brief: id, version });
    return [
      ...plainUnits(headline),
      ...smallUnits(small),
      { block: actions(read, manage), text: "", size: 0, rows: 0 },
    ];
  });
  return partsIn("asker", [{ title, units: empty === null ? units : plainUnits(empty) }]);
};

export const settingsParts = ({ title, rows }: SettingsSheet): SlackPart[] => {
  const units = rows.flatMap(({ label, value }): Unit[] => {
    const text = `${label}: ${value}`;
    const leaves = [leaf(`${label}: `, { bold: true }), leaf(oneLine(value))];
    return [{ block: richText(section(...leaves)), text, size: text.length, rows: 0 }];
  });
  return partsIn("asker", [{ title, units }]);
};

const menu = "“Share, correct, forget” in the menu of a brief";

/** How each is asked for here. */
const spelt: Readonly<Record<HelpSheet["commands"][number]["command"], string>> = {
  brief: "/brief LINK, /brief TEXT, or /brief alone for the form",
  ask: "A question in the thread of a brief",
  check: "“Check this” in the menu of a message",
  passage: "“Quotes” under a brief, then “In context”",
  show: "/brief recent",
  recent: "/brief recent",
  share: menu,
  edit: menu,
  withdraw: menu,
  forget: "/brief forget",
  feedback: "The thumbs at the end of a brief's thread",
  settings: "/brief settings",
  help: "/brief help",
};

const otherWays =
  "A link is briefed too when you mention me with it, send it to me, or choose “Brief this” in the menu of its message.";

/** What is asked for in one way stands together. */
const byWay = (commands: HelpSheet["commands"]): [string, string][] => {
  const ways = new Map<string, string>();
  for (const { command, does } of commands) {
    const how = spelt[command];
    const before = ways.get(how);
    ways.set(how, before === undefined ? does : `${before} ${does}`);
  }
  return [...ways];
};

export const helpParts = ({ lead, commands, foot }: HelpSheet): SlackPart[] => {
  const units = byWay(commands).map(([how, does]): Unit => {
    const leaves = [leaf(how, { bold: true }), leaf(`\n${does}`)];
    return { block: richText(section(...leaves)), text: `${how}: ${does}`, size: how.length + does.length, rows: 0 };
  });
  return partsIn("asker", untitled(...plainUnits(lead), ...units, ...smallUnits(otherWays), ...smallUnits(foot)));
};

export const doneParts = (text: string): SlackPart[] => partsIn("asker", untitled(...plainUnits(text)));

export const faultParts = ({ title, text }: Pick<FaultSheet, "title" | "text">): SlackPart[] =>
  partsIn("asker", untitled(...plainUnits(title, { bold: true }), ...plainUnits(text)));
