/** What a person can press in something that stands on the screen. */
import { isObj, type Obj, objOf, objsOf, textOf } from "./slack-json.ts";
import { choicesOf } from "./slack-values.ts";

type Found = { element: Obj; block: string; label: string; pressed: Obj };

const labelOf = (element: Obj): string => textOf(objOf(element.text).text);

/** Every element; the two thumbs of a feedback pair each for itself. */
const pressable = (blocks: readonly Obj[]): Found[] =>
  blocks.flatMap((block) => {
    const inside = [block.element, block.accessory, ...objsOf(block.elements)].filter(isObj);
    return inside.flatMap((element) => {
      const thumbs = [element.positive_button, element.negative_button].filter(isObj);
      const each = thumbs.length > 0 ? thumbs : [element];
      return each.map((pressed) => ({ element, block: textOf(block.block_id), label: labelOf(pressed), pressed }));
    });
  });

const selects = /select$|^radio_buttons$|^overflow$/u;

/** What the app is told of a press. `what`: an action id or the label; `choice`: an entry of a menu, or what is typed into a field. */
export const actionOf = (blocks: readonly Obj[], what: string, choice: string | undefined): Obj => {
  const all = pressable(blocks);
  const found = all.find(({ element }) => element.action_id === what) ?? all.find(({ label }) => label === what);
  if (!found) {
    const offered = all.map(({ element, label }) => [textOf(element.action_id), label].filter(Boolean).join(" = "));
    throw new Error(`Nothing here is called ${what}. There are: ${offered.join(", ") || "no buttons"}.`);
  }
  const { element, block, pressed } = found;
  const { type = "button", action_id = "" } = element;
  const plain: Obj = { type, action_id, block_id: block };
  if (selects.test(textOf(type))) {
    const fits = (option: Obj): boolean => option.value === choice || labelOf(option) === choice;
    const option = choicesOf(element).find(fits);
    if (option) return { ...plain, selected_option: option };
    const offered = choicesOf(element).map((each) => labelOf(each));
    throw new Error(`${what} has no entry ${choice}. There are: ${offered.join(", ")}.`);
  }
  if (/_input$/u.test(textOf(type))) return { ...plain, value: choice ?? null };
  const { value, text } = pressed;
  return { ...plain, ...(value === undefined ? {} : { value }), ...(text === undefined ? {} : { text }) };
};
