/** Slack's limits on blocks and on all blocks of a message together. Figures: docs.slack.dev/reference/block-kit; the sum: bolt-js#2509, #2867. */
import {
  type Complaint,
  complain,
  either,
  elementComplaints,
  isInput,
  strange,
  text,
  tooLong,
  tooMany,
} from "./slack-elements.ts";
import { isObj, type Json, type Obj, objsOf, textOf, within } from "./slack-json.ts";
import { richTextComplaints } from "./slack-rich-text.ts";

export type Surface = "message" | "modal" | "home";

/** The undocumented limit on the text of all blocks of one message. */
const mostTogether = 13_200;

const section = (block: Obj, at: string): Complaint[] => {
  const { text: words, fields, accessory } = block;
  if (words === undefined && fields === undefined) return complain(at, "missing required field: text or fields");
  return [
    ...(words === undefined ? [] : text(words, 3_000, `${at}/text`, either)),
    ...(fields === undefined ? [] : tooMany(fields, 10, `${at}/fields`)),
    ...objsOf(fields).flatMap((field, index) => text(field, 2_000, `${at}/fields/${index}`, either)),
    ...(isObj(accessory) ? elementComplaints(accessory, `${at}/accessory`) : []),
  ];
};

const context = (block: Obj, at: string): Complaint[] => [
  ...tooMany(block.elements, 10, `${at}/elements`),
  ...objsOf(block.elements).flatMap((element, index) => {
    const pointer = `${at}/elements/${index}`;
    return element.type === "image" ? elementComplaints(element, pointer) : text(element, 3_000, pointer, either);
  }),
];

const row = (most: number, fits: (element: Obj) => boolean) => (block: Obj, at: string) => [
  ...tooMany(block.elements, most, `${at}/elements`),
  ...objsOf(block.elements).flatMap((element, index) => {
    const pointer = `${at}/elements/${index}`;
    if (!fits(element)) return complain(`${pointer}/type`, `unsupported type: ${textOf(element.type)}`);
    return elementComplaints(element, pointer);
  }),
];

const notInActions =
  /^(?:plain_text_input|url_text_input|email_text_input|number_input|file_input|feedback_buttons|icon_button|image)$/u;
const inContextActions = /^(?:feedback_buttons|icon_button)$/u;

const input = (block: Obj, at: string): Complaint[] => {
  const { element } = block;
  if (!isObj(element)) return complain(`${at}/element`, "missing required field: element");
  return [
    ...text(block.label, 2_000, `${at}/label`),
    ...(block.hint === undefined ? [] : text(block.hint, 2_000, `${at}/hint`)),
    ...(isInput(element)
      ? elementComplaints(element, `${at}/element`)
      : complain(`${at}/element/type`, `unsupported type: ${textOf(element.type)}`)),
  ];
};

const table = (block: Obj, at: string): Complaint[] => {
  const rows = Array.isArray(block.rows) ? block.rows : [];
  return [
    ...tooMany(block.rows, 100, `${at}/rows`),
    ...rows.flatMap((cells, index) => tooMany(cells, 20, `${at}/rows/${index}`)),
  ];
};

const image = (block: Obj, at: string): Complaint[] => [
  ...(typeof block.alt_text === "string" ? [] : complain(`${at}/alt_text`, "missing required field: alt_text")),
  ...tooLong(block.alt_text, 2_000, `${at}/alt_text`),
  ...tooLong(block.image_url, 3_000, `${at}/image_url`),
];

const alert = (block: Obj, at: string): Complaint[] => text(block.text, 200, `${at}/text`, either);

const everywhere: readonly Surface[] = ["message", "modal", "home"];

type Rule = { on: readonly Surface[]; check: (block: Obj, pointer: string, surface: Surface) => Complaint[] };

const rules: Record<string, Rule> = {
  section: { on: everywhere, check: section },
  header: { on: everywhere, check: (block, at) => text(block.text, 150, `${at}/text`) },
  context: { on: everywhere, check: context },
  actions: { on: everywhere, check: row(25, ({ type }) => !notInActions.test(textOf(type))) },
  context_actions: { on: ["message"], check: row(5, ({ type }) => inContextActions.test(textOf(type))) },
  divider: { on: everywhere, check: () => [] },
  rich_text: { on: everywhere, check: richTextComplaints },
  markdown: { on: ["message"], check: (block, at) => tooLong(block.text, 12_000, `${at}/text`) },
  table: { on: ["message"], check: table },
  image: { on: everywhere, check: image },
  input: { on: everywhere, check: input },
  alert: { on: ["modal"], check: alert },
};

const modalOnly = /^(?:url_text_input|file_input)$/u;

const blockComplaints = (block: Obj, pointer: string, surface: Surface): Complaint[] => {
  const type = textOf(block.type);
  const rule = rules[type];
  if (!rule?.on.includes(surface)) return complain(`${pointer}/type`, `unsupported type: ${type}`);
  const inner = isObj(block.element) ? textOf(block.element.type) : "";
  return [
    ...strange(block, pointer),
    ...tooLong(block.block_id, 255, `${pointer}/block_id`),
    ...(surface !== "modal" && modalOnly.test(inner)
      ? complain(`${pointer}/element/type`, `unsupported type: ${inner}`)
      : []),
    ...rule.check(block, pointer, surface),
  ];
};

const twice = (ids: readonly { id: string; pointer: string }[], what: string): Complaint[] => {
  const seen = new Set<string>();
  return ids.flatMap(({ id, pointer }) => {
    if (id === "" || !seen.has(id)) {
      seen.add(id);
      return [];
    }
    return complain(pointer, `\`${what}\` "${id}" already exists`);
  });
};

const elementsOf = (block: Obj): Obj[] =>
  [block.elements, block.element, block.accessory].flatMap((inside) => {
    if (isObj(inside)) return [inside];
    return objsOf(inside);
  });

/** Everything that Slack finds wrong with the blocks of a message, a modal or a Home. */
export const blocksComplaints = (value: Json, surface: Surface, pointer = "/blocks"): Complaint[] => {
  if (!Array.isArray(value)) return complain(pointer, "must be an array");
  const blocks = objsOf(value);
  if (blocks.length !== value.length) return complain(pointer, "must hold objects only");
  const most = surface === "message" ? 50 : 100;
  if (blocks.length > most) return complain(pointer, `no more than ${most} items allowed`);
  const ids = blocks.map((block, index) => ({ id: textOf(block.block_id), pointer: `${pointer}/${index}/block_id` }));
  const focused = within(value).filter((each) => isObj(each) && each.focus_on_load === true).length;
  const markdown = blocks.reduce(
    (sum, { type, text: said }) => sum + (type === "markdown" ? textOf(said).length : 0),
    0,
  );
  return [
    ...blocks.flatMap((block, index) => blockComplaints(block, `${pointer}/${index}`, surface)),
    ...twice(ids, "block_id"),
    ...blocks.flatMap((block, index) =>
      twice(
        elementsOf(block).map(({ action_id }) => ({ id: textOf(action_id), pointer: `${pointer}/${index}` })),
        "action_id",
      ),
    ),
    ...(focused > 1 ? complain(pointer, "focus_on_load can be set for one element only") : []),
    ...(markdown > 12_000 ? complain(pointer, "markdown blocks hold more than 12000 characters") : []),
    ...(blocks.filter(({ type }) => type === "table").length > 1 ? complain(pointer, "only_one_table_allowed") : []),
  ];
};

/** How many characters of text all blocks hold together, as the limit on a whole message counts them. */
const together = (blocks: Json): number =>
  within(blocks).reduce<number>((sum, value) => sum + (isObj(value) ? textOf(value.text).length : 0), 0);

export const isTooLongTogether = (blocks: Json): boolean => together(blocks) > mostTogether;
