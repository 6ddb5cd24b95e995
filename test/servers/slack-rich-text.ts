/** The structure of rich text, which has no limit of length of its own. docs.slack.dev/reference/block-kit/blocks/rich-text-block. */
import { type Complaint, complain, strange, tooLong } from "./slack-elements.ts";
import { type Obj, objsOf, textOf } from "./slack-json.ts";

const needed: Record<string, string | null> = {
  text: "text",
  link: "url",
  user: "user_id",
  usergroup: "usergroup_id",
  channel: "channel_id",
  team: "team_id",
  emoji: "name",
  broadcast: "range",
  color: "value",
  date: "timestamp",
};

const styles = ["bold", "italic", "strike", "underline", "code", "highlight", "client_highlight", "unlink"];

const leaf = (each: Obj, pointer: string): Complaint[] => {
  const type = textOf(each.type);
  const field = needed[type];
  if (!field) return complain(`${pointer}/type`, `unsupported type: ${type}`);
  const value = each[field];
  if (value === undefined || value === "") return complain(`${pointer}/${field}`, `missing required field: ${field}`);
  const { style = {} } = each;
  const isStyled =
    typeof style === "object" && style !== null && Object.keys(style).every((name) => styles.includes(name));
  return [
    ...strange(each, pointer),
    ...(isStyled ? [] : complain(`${pointer}/style`, "invalid style")),
    ...(type === "link" && !/^(?:https?:|mailto:|slack:)/u.test(textOf(value))
      ? complain(`${pointer}/url`, "must be a valid URL")
      : []),
    ...(type === "link" ? tooLong(value, 3_000, `${pointer}/url`) : []),
  ];
};

const leaves = (block: Obj, pointer: string): Complaint[] => {
  if (!Array.isArray(block.elements)) return complain(`${pointer}/elements`, "missing required field: elements");
  if (block.elements.length === 0) return complain(`${pointer}/elements`, "no fewer than 1 items are allowed");
  return [
    ...strange(block, pointer),
    ...objsOf(block.elements).flatMap((each, index) => leaf(each, `${pointer}/elements/${index}`)),
  ];
};

const list = (block: Obj, pointer: string): Complaint[] => {
  const indent = Number(block.indent ?? 0);
  return [
    ...strange(block, pointer),
    ...(block.style === "bullet" || block.style === "ordered" ? [] : complain(`${pointer}/style`, "invalid style")),
    ...(indent >= 0 && indent <= 8 ? [] : complain(`${pointer}/indent`, "must be from 0 to 8")),
    ...objsOf(block.elements).flatMap((each, index) => {
      const at = `${pointer}/elements/${index}`;
      return each.type === "rich_text_section" ? leaves(each, at) : complain(`${at}/type`, "unsupported type");
    }),
  ];
};

const children: Record<string, (block: Obj, pointer: string) => Complaint[]> = {
  rich_text_section: leaves,
  rich_text_quote: leaves,
  rich_text_preformatted: leaves,
  rich_text_list: list,
};

export const richTextComplaints = (block: Obj, pointer: string): Complaint[] => {
  if (!Array.isArray(block.elements)) return complain(`${pointer}/elements`, "missing required field: elements");
  if (block.elements.length === 0) return complain(`${pointer}/elements`, "no fewer than 1 items are allowed");
  return objsOf(block.elements).flatMap((each, index) => {
    const at = `${pointer}/elements/${index}`;
    const check = children[textOf(each.type)];
    return check ? check(each, at) : complain(`${at}/type`, `unsupported type: ${textOf(each.type)}`);
  });
};
