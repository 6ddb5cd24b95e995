import type { Block } from "./blocks.ts";
import { escaped, header, piecesOf } from "./escape.ts";
import { limits } from "./limits.ts";
import type { Unit } from "./lines.ts";

/** Some of what is told, under a title. */
export type Told = { title: string | null; units: readonly Unit[] };

/** What one message holds of it. */
export type Message = { blocks: Block[]; lines: string[]; size: number };

/** Under what Slack takes, so that a reader's screen reader hears all of it too, and a phone shows it in two or three screens. */
const mostText = 2_800;
/** Buttons and small print may still follow. */
const mostBlocks = 40;

const titled = ({ title }: Told, goesOn: boolean): Unit[] => {
  if (title === null) return [];
  const text = goesOn ? `${title}, continued` : title;
  return [{ block: header(text), text, size: text.length, rows: 2 }];
};

const holds = (message: Message, units: readonly Unit[]): boolean =>
  message.size + units.reduce((sum, { size }) => sum + size, 0) <= mostText &&
  message.blocks.length + units.length <= mostBlocks;

const put = (message: Message, units: readonly Unit[]): void => {
  for (const { block, text, size } of units) {
    message.blocks.push(block);
    if (text !== "") message.lines.push(text);
    message.size += size;
  }
};

/** In as few messages as hold it: parted before a section that does not fit whole, and within one only where it fits in no message. */
export const messagesOf = (told: readonly Told[]): Message[] => {
  const messages: Message[] = [];
  const fresh = (): Message => {
    const message: Message = { blocks: [], lines: [], size: 0 };
    messages.push(message);
    return message;
  };
  for (const each of told) {
    if (each.units.length === 0) continue;
    const all = [...titled(each, false), ...each.units];
    let message = messages.at(-1) ?? fresh();
    if (message.blocks.length > 0 && !holds(message, all)) message = fresh();
    if (holds(message, all)) {
      put(message, all);
      continue;
    }
    put(message, titled(each, false));
    let isFirst = true;
    for (const unit of each.units) {
      if (!isFirst && !holds(message, [unit])) {
        message = fresh();
        put(message, titled(each, true));
      }
      put(message, [unit]);
      isFirst = false;
    }
  }
  return messages;
};

/** An escaped character takes five. */
const longestLine = 700;
const more = "The rest is in the message itself.";

/** What a screen reader says in place of the blocks: whole lines, as many as an update takes. */
export const spokenOf = (lines: readonly string[]): string => {
  const said: string[] = [];
  let left: number = limits.text - more.length - 1;
  for (const line of lines.flatMap((each) => each.split("\n")).flatMap((each) => piecesOf(each, longestLine))) {
    const text = escaped(line);
    if (text.length + 1 > left) return [...said, more].join("\n");
    said.push(text);
    left -= text.length + 1;
  }
  return said.join("\n");
};
