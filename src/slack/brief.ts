import type { Article } from "#brief/article.ts";
import type { Brief } from "#brief/brief.ts";
import type { Shown } from "#jobs/surface.ts";
import { shortReceipt } from "#sheet/receipt.ts";
import type { SectionName, Sheet, SheetQuote } from "#sheet/sheet.ts";
import { counted } from "#sheet/words.ts";
import { type Action, actionIdOf, menuIds, valueFor } from "./actions.ts";
import type { Block, Button, Option, SlackPart } from "./blocks.ts";
import {
  actions,
  context,
  header,
  leaf,
  linkLeaf,
  oneLine,
  piecesOf,
  plainText,
  readable,
  richText,
  section,
} from "./escape.ts";
import { firstOf } from "./first.ts";
import { plainUnits, smallUnits, type Unit, unitsOfLine, unitsOfLines } from "./lines.ts";
import { messagesOf, spokenOf, type Told } from "./pack.ts";

type BriefRef = NonNullable<Shown["brief"]>;

export const button = (
  label: string,
  action: Action,
  more: Partial<Pick<Button, "style" | "confirm" | "accessibility_label">> = {},
): Button => ({
  type: "button",
  action_id: actionIdOf(action),
  text: plainText(label),
  value: valueFor(action),
  ...more,
});

const option = (label: string, action: Action): Option => ({ text: plainText(label), value: valueFor(action) });

const kinds: Readonly<Record<Article["source"]["kind"], string>> = {
  link: "A page",
  paste: "A pasted text",
  file: "A file",
  message: "A message",
};

/** Dates as articles word them. */
const longestDate = 40;

const dayOf = (publishedAt: string | null): string => {
  if (publishedAt === null) return "no date";
  const day = new Date(publishedAt);
  if (Number.isNaN(day.getTime())) return publishedAt.length > longestDate ? "no date" : publishedAt;
  return day.toLocaleDateString("en-GB", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });
};

const hostOf = (url: string | null): string | null =>
  url !== null && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./u, "") : null;

const longestName = 120;

/** Whose article it is, with a link to it, when it was published, and whether anybody looked. */
const sourceLine = ({ publisher, source, publishedAt, genre }: Article): { block: Block; text: string } => {
  const named = publisher ?? hostOf(source.url);
  const name = named === null || named.length > longestName ? kinds[source.kind] : oneLine(named);
  const rest = [
    dayOf(publishedAt),
    ...(genre === "fact-check" || genre === "interview" ? [genre] : []),
    ...(source.verified ? [] : ["source not verified"]),
  ].map((part) => ` · ${oneLine(part)}`);
  const text = `${name}${rest.join("")}`;
  return source.url === null
    ? { block: context(text), text }
    : { block: richText(section(linkLeaf(name, source.url), leaf(rest.join("")))), text };
};

const longestHeadline = 600;

/** A text without a title is led by its own words. */
const titleOf = ({ shown, paragraph, link }: SheetQuote): Unit[] => {
  const words = piecesOf(readable(shown), 2_000);
  const end = words.at(-1) ?? "";
  const text = `${end}\u00a0¶${paragraph}`;
  const leaves = [
    leaf(end, { bold: true }),
    { type: "text" as const, text: "\u00a0" },
    linkLeaf(`¶${paragraph}`, link),
  ];
  return [
    ...words.slice(0, -1).flatMap((piece) => plainUnits(piece, { bold: true })),
    { block: richText(section(...leaves)), text, size: text.length, rows: text.length / 40 + 1 },
  ];
};

/** The headline in whole, in a title's size where it fits there. */
const wholeHead = ({ headline }: Sheet): Unit[] => {
  const text = headline.text ?? "";
  const [quote] = headline.quotes;
  if (quote) return headline.text === null ? titleOf(quote) : unitsOfLine(headline);
  if (oneLine(text).length > longestHeadline) return plainUnits(text, { bold: true });
  const rows = Math.ceil(text.length / 32) * 1.2;
  return [{ block: header(text), text: oneLine(text), size: text.length, rows }];
};

/** What stands on top, and what of it only the thread has room for. */
const headOf = (sheet: Sheet): { head: Unit[]; rest: Told[] } => {
  const whole = wholeHead(sheet);
  if (whole.reduce((sum, { size }) => sum + size, 0) <= longestHeadline) return { head: whole, rest: [] };
  const stead = plainUnits("A text with a long beginning, which stands in the thread", { bold: true });
  return { head: stead, rest: [{ title: "How it begins", units: whole }] };
};

const countOf = (sheet: Sheet, name: SectionName): number =>
  sheet.sections.find((each) => each.name === name)?.lines.filter(({ depth }) => depth === 0).length ?? 0;

/** Buttons in the order of worth, the rest in a menu. */
const menuOf = (sheet: Sheet, brief: Brief, ref: BriefRef): Block => {
  const of = { brief: ref.id, version: ref.version };
  const show = (section: SectionName): Action => ({ action: "show", section, page: 0, ...of });
  const points = brief.disputedPoints.length;
  const actors = brief.actors.length;
  const heard = (words: string) => ({ accessibility_label: words });
  const buttons = [
    ...(points > 0
      ? [button(`Disputed ${points}`, show("disputed"), heard(`Show ${counted(points, "disputed point")}`))]
      : []),
    ...(actors > 0
      ? [button(`Who ${actors}`, show("actors"), heard(`Show who acts and speaks, ${actors} in all`))]
      : []),
    ...(brief.receipt.quotes > 0
      ? [button("Quotes", show("quotes"), heard("Show every quote, in the article's order"))]
      : []),
  ];
  const unknown = countOf(sheet, "unknown");
  const options = [
    ...(unknown > 0 ? [option(`Not known ${unknown}`, show("unknown"))] : []),
    ...(countOf(sheet, "sources") > 0 ? [option("Whom it relies on", show("sources"))] : []),
    ...(countOf(sheet, "loaded") > 0 ? [option("Loaded words", show("loaded"))] : []),
    option("How this was made", show("receipt")),
    option("Share, correct, forget", { action: "manage", ...of }),
  ];
  return actions(...buttons, { type: "overflow", action_id: menuIds.more, options });
};

/** What the thread holds: what the first message does not hold whole. The rest is there for who asks. */
const inThread = (sheet: Sheet, whole: ReadonlySet<SectionName>): Told[] =>
  sheet.sections
    .filter(({ name, first }) => first.length > 0 && !whole.has(name))
    .map(({ name, title, first, lines }) => ({ title, units: unitsOfLines(name, name === "actors" ? first : lines) }));

const feedbackOf = (ref: BriefRef): Block => {
  const of = { brief: ref.id, version: ref.version };
  const value = (verdict: "good" | "wrong"): string => valueFor({ action: "feedback", verdict, ...of });
  return {
    type: "context_actions",
    elements: [
      {
        type: "feedback_buttons",
        action_id: menuIds.feedback,
        positive_button: { text: plainText("Good"), value: value("good"), accessibility_label: "This brief is good" },
        negative_button: {
          text: plainText("Bad"),
          value: value("wrong"),
          accessibility_label: "Something in this brief is wrong",
        },
      },
    ],
  };
};

/** The reader's first screen. */
const firstPart = (article: Article, brief: Brief, sheet: Sheet, ref: BriefRef | null) => {
  const { head, rest } = headOf(sheet);
  const source = sourceLine(article);
  const [, ...notes] = sheet.provenance;
  const small = notes.filter((note) => !note.startsWith("Not read:")).flatMap(smallUnits);
  const taken = [...head, ...small].reduce((sum, { rows }) => sum + rows, 0);
  const first = firstOf(sheet, taken);
  const units = [...small, ...first.units];
  const receipt = shortReceipt(brief.receipt);
  const foot = [sheet.footer.includes("wording") ? receipt.split(" · ", 1).join() : receipt, sheet.footer].join(" · ");
  const blocks: Block[] = [
    ...head.map(({ block }) => block),
    source.block,
    ...units.map(({ block }) => block),
    ...(ref ? [menuOf(sheet, brief, ref)] : []),
    ...smallUnits(foot).map(({ block }) => block),
  ];
  const lines = [...head.map(({ text }) => text), source.text, ...units.map(({ text }) => text), foot];
  const part: SlackPart = { where: "here", blocks, text: spokenOf(lines), see: null };
  return { part, rest, whole: first.whole };
};

/** A brief: one message that a phone shows without scrolling, the rest in its thread. */
export const briefParts = (article: Article, brief: Brief, sheet: Sheet, ref: BriefRef | null): SlackPart[] => {
  const { part, rest, whole } = firstPart(article, brief, sheet, ref);
  const unread = sheet.provenance.filter((note) => note.startsWith("Not read:"));
  const told: Told[] = [
    ...rest,
    ...inThread(sheet, whole),
    ...(unread.length > 0 ? [{ title: "Not read", units: unread.flatMap(smallUnits) }] : []),
  ];
  const end = [
    ...(ref ? [actions(button("Ask a question", { action: "ask" }))] : []),
    context(`${ref ? "Or write it" : "Ask"} in this thread: the answer comes with quotes.`),
    ...(ref ? [feedbackOf(ref)] : []),
  ];
  const messages = messagesOf(told);
  if (messages.length === 0) return [{ ...part, blocks: [...part.blocks, ...end] }];
  const thread = messages.map(({ blocks, lines }, n): SlackPart => {
    const isLast = n === messages.length - 1;
    return { where: "thread", blocks: isLast ? [...blocks, ...end] : blocks, text: spokenOf(lines), see: null };
  });
  return [part, ...thread];
};
