import { z } from "zod";
import type { PostedJson } from "#commands/wanted.ts";

const signs: Readonly<Record<string, string>> = { "&amp;": "&", "&lt;": "<", "&gt;": ">" };

/** `<https://a.example|a.example>` is what the writer typed: the words that stand for a link, once undone. */
const entity = /<(?:(https?:[^|>]+|mailto:[^|>]+)(?:\|([^>]*))?|([@#!])([^|>]+)(?:\|([^>]*))?)>/gu;

/** Text as it was written, Slack's own signs for links, names and entities undone exactly once. */
export const unescaped = (text: string): string =>
  text
    .replace(entity, (_whole, url?: string, label?: string, sign?: string, id?: string, name?: string) =>
      url === undefined ? `${sign === "!" ? "@" : sign}${name || id}` : label || url.replace(/^mailto:/u, ""),
    )
    .replace(/&(?:amp|lt|gt);/gu, (sign) => signs[sign] ?? sign);

const Leaf = z.object({
  type: z.string(),
  text: z.string().optional(),
  url: z.string().optional(),
  user_id: z.string().optional(),
  unicode: z.string().optional(),
  name: z.string().optional(),
});
const Element = z.object({
  type: z.string(),
  elements: z.array(z.unknown()).optional(),
});
const RichText = z.object({ type: z.literal("rich_text"), elements: z.array(Element) });

const emojiOf = (unicode: string): string =>
  String.fromCodePoint(...unicode.split("-").map((code) => Number.parseInt(code, 16)));

const leafText = (value: unknown): string => {
  const leaf = Leaf.safeParse(value).data;
  if (!leaf) return "";
  if (leaf.type === "emoji") return leaf.unicode ? emojiOf(leaf.unicode) : `:${leaf.name}:`;
  if (leaf.type === "user") return `<@${leaf.user_id}>`;
  return leaf.text ?? leaf.url ?? "";
};

const elementText = ({ type, elements = [] }: z.infer<typeof Element>): string => {
  if (type !== "rich_text_list") return elements.map(leafText).join("");
  return elements.map((item) => elementText(Element.catch({ type: "" }).parse(item))).join("\n");
};

/** What stands in a message's rich text, which holds it exactly; null where the message has none. */
const richTextOf = (blocks: readonly unknown[] | undefined): string | null => {
  const rich = (blocks ?? []).flatMap((block) => RichText.safeParse(block).data ?? []);
  if (rich.length === 0) return null;
  return rich
    .flatMap(({ elements }) => elements.map(elementText))
    .join("\n")
    .replace(/\n{3,}/gu, "\n\n");
};

/** The words of a message, without the bot's own name in them. */
export const wordsOf = (
  { text, blocks }: { text: string; blocks?: readonly unknown[] | undefined },
  bot: string,
): { words: string; isAddressed: boolean } => {
  const rich = richTextOf(blocks);
  const whole = rich !== null && rich.trim() !== "" ? rich : text;
  const mention = new RegExp(`<@${bot}(?:\\|[^>]*)?>`, "gu");
  const isAddressed = new RegExp(`<@${bot}[|>]`, "u").test(`${whole} ${text}`);
  const bare = whole.replace(mention, "");
  return { words: (whole === rich ? bare.replace(/<@(U\w+)>/gu, "@$1") : unescaped(bare)).trim(), isAddressed };
};

const link = /https?:\/\/[^\s<>|"]+/giu;

/** The addresses in what Slack sent, each once: where a link has a label, its address and not its words. */
export const linksIn = (text: string): string[] => [
  ...new Set([...text.replace(/&amp;/gu, "&").matchAll(link)].map(([url]) => url.replace(/[).,;:!?'’”]+$/u, ""))),
];

/** Beside a link, so much may be said without its being a text of its own. */
const mostBeside = 300;

/** A link where one is given, with few words beside it; a text otherwise; null where there is nothing. */
export const postedOf = (raw: string, words: string): PostedJson | null => {
  const [url, ...more] = linksIn(raw);
  if (url !== undefined && more.length === 0 && words.replace(link, "").trim().length <= mostBeside)
    return { kind: "link", url };
  return words.trim() === "" ? null : { kind: "paste", text: words, title: null };
};
