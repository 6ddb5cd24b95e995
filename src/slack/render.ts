import type { Shown } from "#jobs/surface.ts";
import { sheetOf } from "#sheet/reply.ts";
import type { Block, SlackPart } from "./blocks.ts";
import { briefParts } from "./brief.ts";
import { actions, urlButton } from "./escape.ts";
import {
  againParts,
  answerParts,
  checkParts,
  doneParts,
  faultParts,
  helpParts,
  listParts,
  passageParts,
  settingsParts,
} from "./replies.ts";

/** The ids of a message's buttons told apart; what they ask for is in their values. */
const distinct = (blocks: readonly Block[]): Block[] => {
  const seen = new Map<string, number>();
  const apart = <Element extends { action_id: string }>(element: Element): Element => {
    const n = seen.get(element.action_id) ?? 0;
    seen.set(element.action_id, n + 1);
    return n === 0 ? element : { ...element, action_id: `${element.action_id}#${n + 1}` };
  };
  return blocks.map((block) => (block.type === "actions" ? { ...block, elements: block.elements.map(apart) } : block));
};

/** A reply as messages, in the order in which they are posted. Pure: the same reply gives the same messages. */
export const partsOf = (shown: Pick<Shown, "reply" | "brief">): SlackPart[] =>
  laidOut(shown).map((part) => ({ ...part, blocks: distinct(part.blocks) }));

const laidOut = ({ reply, brief: ref }: Pick<Shown, "reply" | "brief">): SlackPart[] => {
  const laid = sheetOf({ reply });
  switch (laid.kind) {
    case "brief": {
      if (!("brief" in reply)) return [];
      const article = "reading" in reply ? reply.reading.article : reply.article;
      return briefParts(article, reply.brief, laid.sheet, ref);
    }
    case "answer":
      return answerParts(laid.sheet);
    case "check":
      return checkParts(laid.sheet);
    case "passage":
      return passageParts(laid.sheet);
    case "again":
      return againParts(laid.sheet);
    case "list":
      return listParts(laid.sheet);
    case "settings":
      return settingsParts(laid.sheet);
    case "help":
      return helpParts(laid.sheet);
    case "done":
      return doneParts(laid.text);
    case "fault":
      return faultParts(laid.sheet);
  }
};

/** With a button to the message that a part points to, once its address is known. */
export const pointingTo = (part: SlackPart, url: string): SlackPart => {
  const open = urlButton("Go to it", url);
  const at = part.blocks.findIndex(({ type }) => type === "actions");
  const block = part.blocks[at];
  if (block?.type !== "actions") return { ...part, blocks: [...part.blocks, actions(open)] };
  return { ...part, blocks: part.blocks.with(at, { ...block, elements: [open, ...block.elements] }) };
};
