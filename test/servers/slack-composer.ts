import type { Obj } from "./slack-json.ts";

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

const special = /<@([A-Z]\w+)>|https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]']/gu;

/** What becomes of what a person types: text with entities and links in angle brackets, and the exact words as rich text. */
export const composed = (typed: string): { text: string; blocks: Obj[] } => {
  const leaves: Obj[] = [];
  let text = "";
  let at = 0;
  const plainly = (words: string): void => {
    if (words === "") return;
    text += escaped(words);
    leaves.push({ type: "text", text: words });
  };
  for (const match of typed.matchAll(special)) {
    const [whole, user] = match;
    plainly(typed.slice(at, match.index));
    text += user === undefined ? `<${escaped(whole)}>` : whole;
    leaves.push(user === undefined ? { type: "link", url: whole } : { type: "user", user_id: user });
    at = match.index + whole.length;
  }
  plainly(typed.slice(at));
  return {
    text,
    blocks: [{ type: "rich_text", block_id: "typed", elements: [{ type: "rich_text_section", elements: leaves }] }],
  };
};
