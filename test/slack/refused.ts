import type { SlackPart } from "#slack/blocks.ts";
import { limits } from "#slack/limits.ts";
import type { View } from "#slack/views.ts";
import { blocksComplaints, isTooLongTogether } from "../servers/slack-blocks.ts";
import type { Json } from "../servers/slack-json.ts";

const json = (value: unknown): Json => {
  const parsed: Json = JSON.parse(JSON.stringify(value));
  return parsed;
};

type Found = Readonly<Record<string, unknown>>;

const isFound = (value: unknown): value is Found =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const found = (value: unknown): Found[] => {
  if (Array.isArray(value)) return value.flatMap(found);
  return isFound(value) ? [value, ...Object.values(value).flatMap(found)] : [];
};

const size = (value: unknown): number => {
  if (typeof value === "string" || Array.isArray(value)) return value.length;
  return isFound(value) ? size(value.text) : 0;
};

const { option, url, textObject } = limits;

/** By the type of a thing, how long each of its fields may be; "" for what has no type, an option or a confirmation. */
const most: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  header: { text: limits.header },
  context: { elements: limits.elementsOfContext },
  actions: { elements: limits.elementsOfActions },
  context_actions: { elements: limits.elementsOfContextActions },
  button: { text: limits.buttonText, value: limits.buttonValue, url, accessibility_label: limits.buttonText },
  overflow: { options: limits.optionsOfOverflow },
  static_select: { options: limits.optionsOfSelect },
  plain_text: { text: textObject },
  text: { text: textObject },
  link: { url, text: textObject },
  plain_text_input: { initial_value: limits.input },
  "": { text: option, value: option },
};

const confirm = {
  title: limits.confirmTitle,
  text: limits.confirmText,
  confirm: limits.confirmButton,
  deny: limits.confirmButton,
};

const overLimits = (blocks: unknown): string[] =>
  found(blocks).flatMap((each) => {
    const bounds = "deny" in each ? confirm : (most[String(each.type ?? "")] ?? {});
    const over = Object.entries(bounds).filter(([field, bound]) => size(each[field]) > bound);
    const ids = [each.action_id, each.block_id].filter((id) => size(id) > limits.id);
    return [...over.map(([field]) => `${String(each.type)}.${field}`), ...ids.map(() => "id")];
  });

/** What Slack would refuse, cut or split in a message. */
export const refusedOf = ({ blocks, text }: SlackPart): string[] => [
  ...blocksComplaints(json(blocks), "message").map((complaint) => JSON.stringify(complaint)),
  ...overLimits(blocks),
  ...(blocks.length > limits.blocksOfMessage ? ["too many blocks"] : []),
  ...(isTooLongTogether(json(blocks)) ? [`more than ${limits.textOfBlocks} characters`] : []),
  ...(text.length > limits.text ? [`a text of ${text.length}`] : []),
  ...(text.trim() === "" ? ["no text"] : []),
];

export const refusedView = (view: View): string[] => [
  ...blocksComplaints(json(view.blocks), "modal").map((complaint) => JSON.stringify(complaint)),
  ...overLimits(view.blocks),
  ...(view.blocks.length > limits.blocksOfModal ? ["too many blocks"] : []),
  ...[view.title, view.submit, view.close].flatMap((label) =>
    label !== undefined && label.text.length > limits.viewTitle ? [`too long: ${label.text}`] : [],
  ),
  ...(JSON.stringify(view).length > limits.viewJson ? ["a view too large"] : []),
  ...(view.private_metadata.length > limits.privateMetadata ? ["metadata too long"] : []),
];
