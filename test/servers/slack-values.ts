import { isInput } from "./slack-elements.ts";
import { isObj, type Json, type Obj, objsOf, textOf } from "./slack-json.ts";

/** What a person puts into a modal's fields, by action id or block id: words, or the value or label of a choice, or files. */
export type Filled = Readonly<Record<string, string | readonly string[] | readonly Obj[]>>;

/** The choices of a menu, in all its groups. */
export const choicesOf = (element: Obj): Obj[] => [
  ...objsOf(element.options),
  ...objsOf(element.option_groups).flatMap((group) => objsOf(group.options)),
];

const chosen = (element: Obj, wanted: Json | undefined): Obj | null => {
  const fits = (option: Obj): boolean => {
    const label = isObj(option.text) ? textOf(option.text.text) : "";
    return option.value === wanted || label === wanted;
  };
  const found = choicesOf(element).find(fits);
  if (wanted !== undefined && !found) throw new Error(`"${wanted}" is no choice of ${textOf(element.action_id)}`);
  return found ?? null;
};

const isTexts = (value: readonly (string | Obj)[]): value is readonly string[] =>
  value.every((each) => typeof each === "string");

const filledAs = (element: Obj, filled: Filled[string] | undefined): Obj => {
  const type = textOf(element.type);
  if (/^(?:static_select|radio_buttons)$/u.test(type)) {
    const wanted = typeof filled === "string" ? filled : undefined;
    const initial = isObj(element.initial_option) ? element.initial_option : null;
    return { type, selected_option: wanted === undefined ? initial : chosen(element, wanted) };
  }
  if (/^(?:checkboxes|multi_static_select)$/u.test(type)) {
    const list = Array.isArray(filled) && isTexts(filled) ? filled : null;
    const options = list?.flatMap((each) => chosen(element, each) ?? []) ?? objsOf(element.initial_options);
    return { type, selected_options: options };
  }
  if (type === "file_input") return { type, files: Array.isArray(filled) ? filled.filter(isObj) : [] };
  if (type === "conversations_select")
    return { type, selected_conversation: typeof filled === "string" ? filled : null };
  const words = typeof filled === "string" ? filled : textOf(element.initial_value);
  const most = Number(element.max_length ?? 3_000);
  if (words.length > most)
    throw new Error(`Slack lets nobody put ${words.length} characters into ${textOf(element.action_id)}: ${most} fit`);
  return { type, value: words === "" ? null : words };
};

const isEmpty = (value: Obj): boolean =>
  [value.value, value.selected_option].some((each) => each === null) ||
  (Array.isArray(value.files) && value.files.length === 0);

/** What stands in a view's inputs when it is sent. `isSent`: it is sent off, and what is required must be there. @throws where Slack would not let it be. */
export const valuesOf = (view: Obj, filled: Filled, isSent: boolean): Obj => {
  const known = new Set<string>();
  const values: Obj = {};
  for (const block of objsOf(view.blocks)) {
    const elements = [block.element, ...objsOf(block.elements), block.accessory].filter(isObj);
    for (const element of elements.filter(isInput)) {
      const [id, action] = [textOf(block.block_id), textOf(element.action_id)];
      known.add(id).add(action);
      const value = filledAs(element, filled[action] ?? filled[id]);
      if (isSent && block.type === "input" && block.optional !== true && isEmpty(value))
        throw new Error(`Slack says below ${action || id}: Please complete this required field.`);
      values[id] = { ...(isObj(values[id]) ? values[id] : {}), [action]: value };
    }
  }
  const strange = Object.keys(filled).filter((name) => !known.has(name));
  if (strange.length > 0)
    throw new Error(`The view has no field ${strange.join(", ")}; it has ${[...known].join(", ")}`);
  return values;
};
