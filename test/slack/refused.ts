import type { SlackPart } from "#slack/blocks.ts";
import { limits } from "#slack/limits.ts";
import type { View } from "#slack/views.ts";
import { blocksComplaints, isTooLongTogether } from "../servers/slack-blocks.ts";
import type { Json } from "../servers/slack-json.ts";

const json = (value: unknown): Json => {
  const parsed: Json = JSON.parse(JSON.stringify(value));
  return parsed;
};

/** What Slack would refuse, cut or split in a message. */
export const refusedOf = ({ blocks, text }: SlackPart): string[] => [
  ...blocksComplaints(json(blocks), "message").map((complaint) => JSON.stringify(complaint)),
  ...(isTooLongTogether(json(blocks)) ? [`more than ${limits.textOfBlocks} characters`] : []),
  ...(text.length > limits.text ? [`a text of ${text.length}`] : []),
  ...(text.trim() === "" ? ["no text"] : []),
];

export const refusedView = (view: View): string[] => [
  ...blocksComplaints(json(view.blocks), "modal").map((complaint) => JSON.stringify(complaint)),
  ...[view.title, view.submit, view.close].flatMap((label) =>
    label !== undefined && label.text.length > limits.viewTitle ? [`too long: ${label.text}`] : [],
  ),
  ...(JSON.stringify(view).length > limits.viewJson ? ["a view too large"] : []),
  ...(view.private_metadata.length > limits.privateMetadata ? ["metadata too long"] : []),
];
