import type { Part, Shown } from "#jobs/surface.ts";
import { type ReplySheet, sheetOf } from "#sheet/reply.ts";
import { blocksOf, messagesOf } from "./text.ts";

/** A reply for whoever draws it (`sheet`), and in plain words (`text`). */
export type Laid = { kind: ReplySheet["kind"]; text: string; sheet: Part };

/** What is for whoever runs the bot is not for the conversation. */
const openly = (laid: ReplySheet): ReplySheet =>
  laid.kind === "fault" ? { kind: "fault", sheet: { ...laid.sheet, operator: null } } : laid;

const asJson = (laid: ReplySheet): Part => {
  const json: Part = JSON.parse(JSON.stringify("sheet" in laid ? laid.sheet : { text: laid.text }));
  return json;
};

export const laidOut = (shown: Pick<Shown, "reply">): Laid => {
  const laid = openly(sheetOf(shown));
  return { kind: laid.kind, text: blocksOf(laid).join("\n").trim(), sheet: asJson(laid) };
};

/** A reply as messages for another chat: the words in as few messages as hold them, the sheet with the first. */
export const partsFor = (shown: Pick<Shown, "reply">): Part[] => {
  const laid = openly(sheetOf(shown));
  const { kind } = laid;
  const texts = messagesOf(blocksOf(laid));
  return texts.map((text, n) => ({
    kind,
    text,
    part: n + 1,
    of: texts.length,
    ...(n === 0 ? { sheet: asJson(laid) } : {}),
  }));
};
