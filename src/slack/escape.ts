import { safe } from "#sheet/safe.ts";
import type { Block, Button, Leaf, PlainText, RichElement } from "./blocks.ts";
import { limits } from "./limits.ts";

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** For what Slack reads as its own markup, once: `"<!here> & co"` becomes `"&lt;!here&gt; &amp; co"`. */
export const escaped = (text: string): string => text.replace(/[&<>]/gu, (sign) => entities[sign] ?? sign);

/** As a reader may see it: what would act is named, and what is blank, which Slack refuses, is said to be. */
export const readable = (text: string): string => {
  const shown = safe(text.replaceAll("\t", " "));
  return /[^\s\p{Cf}\p{Z}]/u.test(shown) ? shown : "(blank)";
};

/** On one line: a title, a label, a name. */
export const oneLine = (text: string): string => readable(text.replace(/\s+/gu, " ").trim());

/** Pieces of at most so many characters, parted between words where there are any; joined they are the text again. */
export const piecesOf = (text: string, longest: number): string[] => {
  if (text.length <= longest) return [text];
  const space = text.slice(0, longest).search(/\s\S*$/u);
  const cut = space > longest / 2 ? space + 1 : longest;
  const at = /[\ud800-\udbff]/.test(text.charAt(cut - 1)) ? cut - 1 : cut;
  return [text.slice(0, at), ...piecesOf(text.slice(at), longest)];
};

/** Words of ours, or foreign ones that are known to fit; never cut. */
export const plainText = (text: string): PlainText => ({ type: "plain_text", text: readable(text), emoji: false });

/** A name of somebody's in a menu, which has no room for more: it ends after its last whole word. */
export const shortened = (text: string, longest: number): string => {
  const whole = oneLine(text);
  if (whole.length <= longest) return whole;
  return whole.charAt(longest) === " " ? whole.slice(0, longest) : (piecesOf(whole, longest)[0] ?? "").trim();
};

export const leaf = (text: string, style: { bold?: true; italic?: true } = {}): Leaf => ({
  type: "text",
  text: readable(text),
  ...(Object.keys(style).length > 0 ? { style } : {}),
});

/** A link where the address is one that a reader can open, and words alone where not. */
export const linkLeaf = (text: string, url: string | null): Leaf =>
  isOpenable(url) ? { type: "link", url, text: readable(text) } : leaf(text);

const isOpenable = (url: string | null): url is string =>
  url !== null && url.length <= limits.url && URL.canParse(url) && /^https?:/iu.test(url);

export const section = (...elements: Leaf[]): RichElement => ({ type: "rich_text_section", elements });
export const quoteElement = (text: string): RichElement => ({ type: "rich_text_quote", elements: [leaf(text)] });

export const richText = (...elements: RichElement[]): Block => ({ type: "rich_text", elements });

/** Small print. */
export const context = (...texts: string[]): Block => ({ type: "context", elements: texts.map(plainText) });

/** A title that fits is set as one; a longer one stands whole, in bold. */
export const header = (text: string): Block =>
  oneLine(text).length <= limits.header
    ? { type: "header", text: plainText(oneLine(text)) }
    : richText(section(leaf(oneLine(text), { bold: true })));

export const actions = (...elements: Extract<Block, { type: "actions" }>["elements"]): Block => ({
  type: "actions",
  elements,
});

export const urlButton = (label: string, url: string): Button => ({
  type: "button",
  action_id: "open",
  text: plainText(label),
  url,
});
