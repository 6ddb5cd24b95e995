/** Slack's limits on what stands inside blocks: texts, buttons, menus, inputs. Figures: docs.slack.dev/reference/block-kit. */

import { isObj, type Json, listOf, type Obj, objsOf, textOf } from "./slack-json.ts";
import { strangeFields } from "./slack-shapes.ts";

export type Complaint = { pointer: string; message: string };

export const complain = (pointer: string, message: string): Complaint[] => [{ pointer, message }];

export const tooLong = (value: Json | undefined, most: number, pointer: string): Complaint[] =>
  textOf(value).length > most ? complain(pointer, `must be less than ${most + 1} characters`) : [];

export const tooMany = (value: Json | undefined, most: number, pointer: string): Complaint[] => {
  const { length } = listOf(value);
  if (length === 0) return complain(pointer, "no fewer than 1 items are allowed");
  return length > most ? complain(pointer, `no more than ${most} items allowed`) : [];
};

export const strange = (value: Obj, pointer: string, kind?: string): Complaint[] =>
  strangeFields(value, kind).map((name) => ({ pointer, message: `invalid additional property: ${name}` }));

const needs = (value: Json | undefined, pointer: string): Complaint[] =>
  value === undefined ? complain(pointer, "missing required field") : [];

/** A text object. `least` 1: Slack refuses empty ones nearly everywhere. */
export const text = (
  value: Json | undefined,
  most: number,
  pointer: string,
  kinds: readonly string[] = ["plain_text"],
): Complaint[] => {
  if (!isObj(value)) return complain(pointer, "missing required field: text");
  const type = textOf(value.type);
  if (!kinds.includes(type)) return complain(`${pointer}/type`, `unsupported type: ${type}`);
  const words = value.text;
  if (typeof words !== "string") return complain(`${pointer}/text`, "missing required field: text");
  if (words.length < 1) return complain(`${pointer}/text`, "must be more than 0 characters");
  return [...strange(value, pointer), ...tooLong(words, most, `${pointer}/text`)];
};

export const either = ["plain_text", "mrkdwn"] as const;

const optional = (value: Json | undefined, check: (value: Json) => Complaint[]): Complaint[] =>
  value === undefined ? [] : check(value);

const confirm = (value: Json, pointer: string): Complaint[] => {
  if (!isObj(value)) return complain(pointer, "must be an object");
  return [
    ...strange(value, pointer, "confirm"),
    ...text(value.title, 100, `${pointer}/title`),
    ...text(value.text, 300, `${pointer}/text`, either),
    ...text(value.confirm, 30, `${pointer}/confirm`),
    ...text(value.deny, 30, `${pointer}/deny`),
  ];
};

const option = (value: Obj, pointer: string, kinds: readonly string[]): Complaint[] => [
  ...strange(value, pointer, "option"),
  ...text(value.text, 75, `${pointer}/text`, kinds),
  ...(typeof value.value === "string" && value.value !== ""
    ? tooLong(value.value, 75, `${pointer}/value`)
    : complain(`${pointer}/value`, "missing required field: value")),
  ...optional(value.description, (said) => text(said, 75, `${pointer}/description`, kinds)),
  ...tooLong(value.url, 3_000, `${pointer}/url`),
];

const options = (value: Json | undefined, most: number, pointer: string, kinds: readonly string[]): Complaint[] => [
  ...tooMany(value, most, pointer),
  ...objsOf(value).flatMap((each, index) => option(each, `${pointer}/${index}`, kinds)),
];

const button = (element: Obj, pointer: string): Complaint[] => [
  ...text(element.text, 75, `${pointer}/text`),
  ...tooLong(element.value, 2_000, `${pointer}/value`),
  ...tooLong(element.url, 3_000, `${pointer}/url`),
  ...tooLong(element.accessibility_label, 75, `${pointer}/accessibility_label`),
  ...optional(element.style, (style) =>
    style === "primary" || style === "danger" ? [] : complain(`${pointer}/style`, "invalid style"),
  ),
];

const menu = (element: Obj, pointer: string): Complaint[] => {
  const plain = ["plain_text"];
  if (element.option_groups === undefined) return options(element.options, 100, `${pointer}/options`, plain);
  return [
    ...tooMany(element.option_groups, 100, `${pointer}/option_groups`),
    ...objsOf(element.option_groups).flatMap((group, index) => [
      ...text(group.label, 75, `${pointer}/option_groups/${index}/label`),
      ...options(group.options, 100, `${pointer}/option_groups/${index}/options`, plain),
    ]),
  ];
};

const plainInput = (element: Obj, pointer: string): Complaint[] => {
  const [least, most] = [Number(element.min_length ?? 0), Number(element.max_length ?? 3_000)];
  const initial = textOf(element.initial_value).length;
  return [
    ...(least > 3_000 ? complain(`${pointer}/min_length`, "must be less than 3001") : []),
    ...(most > 3_000 ? complain(`${pointer}/max_length`, "must be less than 3001") : []),
    ...(initial > Math.min(most, 3_000) ? complain(`${pointer}/initial_value`, "is too long") : []),
  ];
};

const feedback = (element: Obj, pointer: string): Complaint[] =>
  ["positive_button", "negative_button"].flatMap((name) => {
    const inner = element[name];
    const at = `${pointer}/${name}`;
    if (!isObj(inner)) return complain(at, "missing required field");
    return [...needs(inner.value, `${at}/value`), ...button(inner, at)];
  });

const fileInput = (element: Obj, pointer: string): Complaint[] => {
  const files = Number(element.max_files ?? 10);
  return files >= 1 && files <= 10 ? [] : complain(`${pointer}/max_files`, "must be from 1 to 10");
};

const none = (): Complaint[] => [];

const ruled: Record<string, (element: Obj, pointer: string) => Complaint[]> = {
  button,
  workflow_button: button,
  overflow: (element, pointer) => options(element.options, 5, `${pointer}/options`, ["plain_text"]),
  checkboxes: (element, pointer) => options(element.options, 10, `${pointer}/options`, either),
  radio_buttons: (element, pointer) => options(element.options, 10, `${pointer}/options`, either),
  static_select: menu,
  multi_static_select: menu,
  external_select: none,
  users_select: none,
  multi_users_select: none,
  conversations_select: none,
  multi_conversations_select: none,
  channels_select: none,
  multi_channels_select: none,
  datepicker: none,
  timepicker: none,
  datetimepicker: none,
  image: (element, pointer) => needs(element.alt_text, `${pointer}/alt_text`),
  plain_text_input: plainInput,
  rich_text_input: none,
  url_text_input: none,
  email_text_input: none,
  number_input: none,
  file_input: fileInput,
  feedback_buttons: feedback,
  icon_button: (element, pointer) => [
    ...text(element.text, 75, `${pointer}/text`),
    ...(element.icon === "trash" ? [] : complain(`${pointer}/icon`, "invalid icon")),
  ],
};

/** What is chosen to begin with must be one of the choices, to the letter. */
const initial = (element: Obj, pointer: string): Complaint[] => {
  const groups = objsOf(element.option_groups).flatMap((group) => objsOf(group.options));
  const known = new Set([...objsOf(element.options), ...groups].map((each) => JSON.stringify(each)));
  const chosen = [element.initial_option, ...listOf(element.initial_options)].filter(isObj);
  return chosen.every((each) => known.has(JSON.stringify(each)))
    ? []
    : complain(`${pointer}/initial_option`, "must match one of the options");
};

const inputs = /_input$|^static_select$|_select$|^multi_|^checkboxes$|^radio_buttons$|picker$/u;

export const isInput = (element: Obj): boolean => inputs.test(textOf(element.type));

/** An interactive element, or an image, wherever one may stand. */
export const elementComplaints = (element: Obj, pointer: string): Complaint[] => {
  const rule = ruled[textOf(element.type)];
  if (!rule) return complain(`${pointer}/type`, `unsupported type: ${textOf(element.type)}`);
  return [
    ...strange(element, pointer),
    ...initial(element, pointer),
    ...tooLong(element.action_id, 255, `${pointer}/action_id`),
    ...optional(element.confirm, (value) => confirm(value, `${pointer}/confirm`)),
    ...optional(element.placeholder, (value) => text(value, 150, `${pointer}/placeholder`)),
    ...rule(element, pointer),
  ];
};
