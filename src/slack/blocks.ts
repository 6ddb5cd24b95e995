import { z } from "zod";

/** The part of Block Kit that we post: text that carries no markup, and nothing that pings, links or formats by itself. */

/** Foreign text is always inert: `plain_text` without emoji codes, or a text leaf. */
export const PlainText = z.strictObject({
  type: z.literal("plain_text"),
  text: z.string().min(1),
  emoji: z.literal(false),
});
export type PlainText = z.infer<typeof PlainText>;

const Style = z.strictObject({ bold: z.boolean().exactOptional(), italic: z.boolean().exactOptional() });

export const Leaf = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("text"), text: z.string().min(1), style: Style.exactOptional() }),
  z.strictObject({ type: z.literal("link"), url: z.url(), text: z.string().min(1), style: Style.exactOptional() }),
  z.strictObject({ type: z.literal("user"), user_id: z.string() }),
]);
export type Leaf = z.infer<typeof Leaf>;

const RichElement = z.strictObject({
  type: z.enum(["rich_text_section", "rich_text_quote"]),
  elements: z.array(Leaf).min(1),
});
export type RichElement = z.infer<typeof RichElement>;

const Button = z.strictObject({
  type: z.literal("button"),
  action_id: z.string(),
  text: PlainText,
  value: z.string().exactOptional(),
  url: z.url().exactOptional(),
  style: z.enum(["primary", "danger"]).exactOptional(),
  accessibility_label: z.string().exactOptional(),
  confirm: z.strictObject({ title: PlainText, text: PlainText, confirm: PlainText, deny: PlainText }).exactOptional(),
});
export type Button = z.infer<typeof Button>;

export const Option = z.strictObject({ text: PlainText, value: z.string() });
export type Option = z.infer<typeof Option>;

const Overflow = z.strictObject({
  type: z.literal("overflow"),
  action_id: z.string(),
  options: z.array(Option).min(1),
});

const FeedbackButton = z.strictObject({ text: PlainText, value: z.string(), accessibility_label: z.string() });

const FeedbackButtons = z.strictObject({
  type: z.literal("feedback_buttons"),
  action_id: z.string(),
  positive_button: FeedbackButton,
  negative_button: FeedbackButton,
});

export const Block = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("header"), block_id: z.string().exactOptional(), text: PlainText }),
  z.strictObject({ type: z.literal("divider"), block_id: z.string().exactOptional() }),
  z.strictObject({
    type: z.literal("context"),
    block_id: z.string().exactOptional(),
    elements: z.array(PlainText).min(1),
  }),
  z.strictObject({
    type: z.literal("rich_text"),
    block_id: z.string().exactOptional(),
    elements: z.array(RichElement).min(1),
  }),
  z.strictObject({
    type: z.literal("actions"),
    block_id: z.string().exactOptional(),
    elements: z.array(z.discriminatedUnion("type", [Button, Overflow])).min(1),
  }),
  z.strictObject({
    type: z.literal("context_actions"),
    block_id: z.string().exactOptional(),
    elements: z.array(FeedbackButtons).min(1),
  }),
]);
export type Block = z.infer<typeof Block>;

/**
 * One message. `where`: `here` opens what was asked (or stands in the thread that it was asked in), `thread` stands under the first
 * part, `asker` is for whoever asked alone. `see`: the thread of the message that this one points to; the surface, which can ask
 * Slack for its address, adds the button by `pointingTo`.
 */
export const SlackPart = z.strictObject({
  where: z.enum(["here", "thread", "asker"]),
  blocks: z.array(Block).min(1),
  /** What a screen reader and a notification say: escaped, whole, and short enough for an update. */
  text: z.string().min(1),
  see: z.string().nullable(),
});
export type SlackPart = z.infer<typeof SlackPart>;
