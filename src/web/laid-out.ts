import type { Reply } from "#commands/command.ts";
import type { Part, Shown } from "#jobs/surface.ts";
import { answerSheet } from "#sheet/answer.ts";
import { briefSheet } from "#sheet/brief.ts";
import { checkSheet } from "#sheet/check.ts";
import { answerBlocks, type Blocks, briefBlocks, checkBlocks, messagesOf, ownBlocks } from "./text.ts";

/** A brief is one however it came: made for this, taken over, or mended by hand. */
type Kind = Exclude<Reply["kind"], "copy" | "edited">;

/** A reply for whoever draws it (`sheet`), and in plain words (`text`). */
export type Laid = { kind: Kind; text: string; sheet: Part };

const kindOf = ({ kind }: Reply): Kind => (kind === "copy" || kind === "edited" ? "brief" : kind);

const drawn = (reply: Reply): { sheet: unknown; blocks: Blocks } => {
  switch (reply.kind) {
    case "brief": {
      const sheet = briefSheet(reply.reading.article, reply.brief);
      return { sheet, blocks: briefBlocks(sheet) };
    }
    case "copy":
    case "edited": {
      const sheet = briefSheet(reply.article, reply.brief);
      return { sheet, blocks: briefBlocks(sheet) };
    }
    case "answer": {
      const sheet = answerSheet(reply.article, reply.answer);
      return { sheet, blocks: answerBlocks(sheet) };
    }
    case "check": {
      const sheet = checkSheet(reply.article, reply.draft, reply.lines, reply);
      return { sheet, blocks: checkBlocks(sheet) };
    }
    case "fault":
      return { sheet: reply.fault, blocks: ownBlocks(reply.fault.message) };
    case "done":
      return { sheet: { text: reply.text }, blocks: ownBlocks(reply.text) };
    default:
      return { sheet: null, blocks: ownBlocks(reply.kind) };
  }
};

const asJson = (value: unknown): Part => {
  const json: Part = JSON.parse(JSON.stringify(value));
  return json;
};

export const laidOut = ({ reply }: Shown): Laid => {
  const { sheet, blocks } = drawn(reply);
  return { kind: kindOf(reply), text: blocks.join("\n").trim(), sheet: asJson(sheet) };
};

/** A reply as messages for another chat: the words in as few messages as hold them, the sheet with the first. */
export const partsFor = ({ reply }: Shown): Part[] => {
  const { sheet, blocks } = drawn(reply);
  const texts = messagesOf(blocks);
  return texts.map((text, n) => ({
    kind: kindOf(reply),
    text,
    part: n + 1,
    of: texts.length,
    ...(n === 0 ? { sheet: asJson(sheet) } : {}),
  }));
};
