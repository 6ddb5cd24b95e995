import { z } from "zod";
import { Block, Option, PlainText } from "./blocks.ts";
import { plainText, readable, shortened } from "./escape.ts";
import { limits } from "./limits.ts";

/** The part of Slack's forms that we open. */

const TextInput = z.strictObject({
  type: z.literal("plain_text_input"),
  action_id: z.string(),
  multiline: z.boolean(),
  max_length: z.int(),
  initial_value: z.string().exactOptional(),
  placeholder: PlainText.exactOptional(),
});
const UrlInput = z.strictObject({
  type: z.literal("url_text_input"),
  action_id: z.string(),
  initial_value: z.string().exactOptional(),
  placeholder: PlainText.exactOptional(),
});
const FileInput = z.strictObject({
  type: z.literal("file_input"),
  action_id: z.string(),
  filetypes: z.array(z.string()),
  max_files: z.int(),
});
const Select = z.strictObject({
  type: z.enum(["static_select", "radio_buttons"]),
  action_id: z.string(),
  options: z.array(Option).min(1),
  initial_option: Option.exactOptional(),
});
const ConversationSelect = z.strictObject({
  type: z.literal("conversations_select"),
  action_id: z.string(),
  filter: z.strictObject({
    include: z.array(z.enum(["public", "private", "mpim", "im"])),
    exclude_bot_users: z.boolean(),
  }),
});

const Input = z.strictObject({
  type: z.literal("input"),
  block_id: z.string(),
  label: PlainText,
  hint: PlainText.exactOptional(),
  optional: z.boolean(),
  element: z.discriminatedUnion("type", [TextInput, UrlInput, FileInput, Select, ConversationSelect]),
});
export type Input = z.infer<typeof Input>;

export const View = z.strictObject({
  type: z.literal("modal"),
  callback_id: z.string(),
  private_metadata: z.string(),
  title: PlainText,
  submit: PlainText.exactOptional(),
  close: PlainText,
  blocks: z.array(z.union([Block, Input])).min(1),
});
export type View = z.infer<typeof View>;

type Form = { callback: string; title: string; submit?: string; meta: string; blocks: View["blocks"] };

/** `meta`: what the surface needs to know again when the form comes back, at most 3,000 characters. */
export const viewOf = ({ callback, title, submit, meta, blocks }: Form): View => ({
  type: "modal",
  callback_id: callback,
  private_metadata: meta,
  title: plainText(title),
  ...(submit === undefined ? {} : { submit: plainText(submit) }),
  close: plainText(submit === undefined ? "Close" : "Cancel"),
  blocks,
});

type Field = { block: string; label: string; hint?: string; optional?: boolean };

/** A field's one element has its block's own name. */
export const input = ({ block, label, hint, optional = false }: Field, element: Input["element"]): Input => ({
  type: "input",
  block_id: block,
  label: plainText(label),
  ...(hint === undefined ? {} : { hint: plainText(hint) }),
  optional,
  element,
});

export const textField = (
  field: Field,
  { longest = limits.input, initial, oneLine = false }: { longest?: number; initial?: string; oneLine?: boolean } = {},
): Input =>
  input(field, {
    type: "plain_text_input",
    action_id: field.block,
    multiline: !oneLine,
    max_length: longest,
    ...(initial === undefined ? {} : { initial_value: initial }),
  });

export const linkField = (field: Field): Input =>
  input(field, { type: "url_text_input", action_id: field.block, placeholder: plainText("https://") });

export const option = (label: string, value: string): Option => ({
  text: { type: "plain_text", text: shortened(readable(label), limits.option), emoji: false },
  value,
});

export const choice = (
  field: Field,
  options: readonly Option[],
  { initial, radio = false }: { initial?: string | undefined; radio?: boolean } = {},
): Input => {
  const chosen = options.find(({ value }) => value === initial);
  return input(field, {
    type: radio ? "radio_buttons" : "static_select",
    action_id: field.block,
    options: [...options],
    ...(chosen ? { initial_option: chosen } : {}),
  });
};
