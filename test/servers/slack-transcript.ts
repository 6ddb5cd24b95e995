/** What a person sees on the screen, as plain text. */
import { isObj, type Json, listOf, type Obj, objOf, objsOf, textOf } from "./slack-json.ts";
import type { Ephemeral, Message, OpenView, State } from "./slack-state.ts";

type Names = (id: string) => string;

const unescaped = (text: string): string =>
  text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");

/** Slack's markup as it is shown: mentions as names that ring, links as label and address. */
const marked = (text: string, names: Names): string =>
  unescaped(
    text
      .replace(/<@(\w+)(?:\|[^>]*)?>/gu, (_, id) => `(ping @${names(id)})`)
      .replace(/<!(\w+)(?:\^[^>]*)?>/gu, (_, who) => `(ping @${who})`)
      .replace(/<#(\w+)(?:\|[^>]*)?>/gu, (_, id) => `#${names(id)}`)
      .replace(/<([^>|]+)\|([^>]+)>/gu, "$2 ($1)")
      .replace(/<([a-z]+:[^>]+)>/gu, "$1"),
  );

const said = (value: Json | undefined, names: Names): string => {
  const { type, text } = objOf(value);
  return type === "mrkdwn" ? marked(textOf(text), names) : unescaped(textOf(text));
};

const leaf = (each: Obj, names: Names): string => {
  if (each.type === "link") {
    const [label, url] = [textOf(each.text), textOf(each.url)];
    return label === "" || label === url ? url : `${label} (${url})`;
  }
  if (each.type === "user") return `(ping @${names(textOf(each.user_id))})`;
  if (each.type === "broadcast") return `(ping @${textOf(each.range)})`;
  if (each.type === "channel") return `#${names(textOf(each.channel_id))}`;
  if (each.type === "emoji") return `:${textOf(each.name)}:`;
  if (each.type === "date") return textOf(each.fallback) || textOf(each.format);
  const text = textOf(each.text);
  return objOf(each.style).bold === true ? `*${text}*` : text;
};

const leaves = (block: Obj, names: Names): string =>
  objsOf(block.elements)
    .map((each) => leaf(each, names))
    .join("");

const prefixed = (text: string, first: string, rest = first): string[] =>
  text
    .replace(/\n$/u, "")
    .split("\n")
    .map((line, index) => `${index === 0 ? first : rest}${line}`);

const rich = (block: Obj, names: Names): string[] =>
  objsOf(block.elements).flatMap((part) => {
    if (part.type === "rich_text_quote") return prefixed(leaves(part, names), "> ");
    if (part.type === "rich_text_preformatted") return prefixed(leaves(part, names), "    ");
    if (part.type !== "rich_text_list") return prefixed(leaves(part, names), "");
    const indent = "  ".repeat(Number(part.indent ?? 0));
    const start = Number(part.offset ?? 0) + 1;
    return objsOf(part.elements).flatMap((item, index) =>
      prefixed(leaves(item, names), `${indent}${part.style === "ordered" ? `${start + index}.` : "•"} `, `${indent}  `),
    );
  });

const options = (element: Obj, names: Names): string =>
  [...objsOf(element.options), ...objsOf(element.option_groups).flatMap((group) => objsOf(group.options))]
    .map(({ text }) => said(text, names))
    .join(" | ");

const element = (each: Obj, names: Names): string => {
  const type = textOf(each.type);
  if (type === "button")
    return `[ ${said(each.text, names)} ]${each.url === undefined ? "" : ` (${textOf(each.url)})`}`;
  if (type === "overflow") return `[ ⋯ ${options(each, names)} ]`;
  if (type === "feedback_buttons")
    return ["positive_button", "negative_button"].map((name) => `[ ${said(objOf(each[name]).text, names)} ]`).join(" ");
  if (type === "icon_button") return `[ ${textOf(each.icon)}: ${said(each.text, names)} ]`;
  if (type === "image") return `(picture: ${textOf(each.alt_text)})`;
  if (/^(?:mrkdwn|plain_text)$/u.test(type)) return said(each, names);
  const placeholder = said(each.placeholder, names);
  const initial = textOf(each.initial_value) || said(objOf(each.initial_option).text, names);
  const choices = options(each, names);
  return `[ ${[initial || placeholder || type, choices].filter((part) => part !== "").join(": ")} ]`;
};

const cellText = (cell: Obj, names: Names): string =>
  cell.type === "rich_text" ? rich(cell, names).join(" ") : textOf(cell.text);

const block = (each: Obj, names: Names): string[] => {
  const inside = objsOf(each.elements);
  switch (each.type) {
    case "header":
      return [`# ${said(each.text, names)}`];
    case "section":
      return [
        ...(each.text === undefined ? [] : prefixed(said(each.text, names), "")),
        ...objsOf(each.fields).map((field) => `· ${said(field, names)}`),
        ...(isObj(each.accessory) ? [element(each.accessory, names)] : []),
      ];
    case "context":
      return [`(small) ${inside.map((part) => element(part, names)).join("  ")}`];
    case "actions":
    case "context_actions":
      return [inside.map((part) => element(part, names)).join(" ")];
    case "divider":
      return ["———"];
    case "rich_text":
      return rich(each, names);
    case "markdown":
      return prefixed(textOf(each.text), "");
    case "image":
      return [`(picture: ${textOf(each.alt_text)})`];
    case "table":
      return listOf(each.rows).map((row) =>
        listOf(row)
          .map((cell) => cellText(objOf(cell), names))
          .join(" | "),
      );
    case "input":
      return [
        `${said(each.label, names)}${each.optional === true ? " (optional)" : ""}: ${element(objOf(each.element), names)}`,
        ...(each.hint === undefined ? [] : [`  (small) ${said(each.hint, names)}`]),
      ];
    default:
      return [`(${textOf(each.type)}) ${said(each.text, names)}`];
  }
};

const shown = (blocks: readonly Obj[], text: string, names: Names): string[] =>
  blocks.length > 0 || text === "" ? blocks.flatMap((each) => block(each, names)) : prefixed(marked(text, names), "");

const clock = (ts: string): string => new Date(Number(ts) * 1000).toISOString().slice(11, 16);

const indented = (lines: readonly string[], by: string): string[] =>
  lines.map((line) => (line === "" ? "" : by + line));

const messageLines = (each: Message | Ephemeral, names: Names): string[] => {
  const isHidden = "to" in each;
  const marks = [
    ...(each.isBot ? ["app"] : []),
    ...(isHidden ? [`only visible to ${names(each.to)}`] : []),
    ...(each.editedAt ? ["edited"] : []),
  ];
  const files = "files" in each ? each.files.map((file) => `(file: ${textOf(file.name)})`) : [];
  const previews = "unfurled" in each ? each.unfurled.map((url) => `(preview of ${url})`) : [];
  return [
    `${names(each.user)}${marks.length > 0 ? ` (${marks.join(", ")})` : ""}  ${clock(each.ts)}`,
    ...indented([...shown(each.blocks, each.text, names), ...files, ...previews], "  "),
  ];
};

const viewLines = ({ view, errors, user }: OpenView, names: Names): string[] => {
  const closing = [view.close, view.submit].filter(isObj).map((each) => `[ ${said(each, names)} ]`);
  return [
    `┌ ${said(view.title, names)}  (modal of ${names(user)})`,
    ...objsOf(view.blocks).flatMap((each) => {
      const error = errors[textOf(each.block_id)];
      return indented([...block(each, names), ...(error === undefined ? [] : [`  ⚠ ${error}`])], "│ ");
    }),
    `└ ${closing.join(" ")}`,
  ];
};

/** Everything that one person can see, or with null that anybody can. */
export const transcriptOf = (state: State, viewer: string | null): string => {
  const names: Names = (id) =>
    state.people.get(id)?.name ?? state.channels.get(id)?.name ?? (id === "U0BOT" ? "Groundwire" : id);
  const mine = state.ephemerals.filter(({ to }) => viewer === null || to === viewer);
  const out: string[] = [];
  for (const channel of state.channels.values()) {
    if (viewer !== null && !channel.members.has(viewer)) continue;
    const here = [...state.messages, ...mine].filter((each) => each.channel === channel.id);
    const sorted = here.toSorted((a, b) => Number(a.ts) - Number(b.ts));
    const roots = sorted.filter(
      ({ thread, ts }) => thread === null || !here.some((each) => each.ts === thread && each.ts !== ts),
    );
    if (roots.length === 0) continue;
    const title = channel.kind === "im" ? `Direct message with ${names(channel.name)}` : `#${channel.name}`;
    out.push(`=== ${title} ===`, "");
    for (const root of roots) {
      const replies = sorted.filter(({ thread }) => thread === root.ts);
      out.push(
        ...messageLines(root, names),
        ...replies.flatMap((each) => ["", ...indented(messageLines(each, names), "    ")]),
        "",
      );
      const reacted = state.reactions.get(`${channel.id} ${root.ts}`);
      if (reacted?.size) out.push(`  ${[...reacted].map((name) => `:${name}:`).join(" ")}`, "");
      const status = state.statuses.get(`${channel.id} ${root.ts}`);
      if (status !== undefined) out.push(`    Groundwire ${status}`, "");
    }
  }
  for (const view of state.views) if (viewer === null || view.user === viewer) out.push(...viewLines(view, names), "");
  for (const { user, text } of state.notices)
    if (viewer === null || user === viewer) out.push(`Slackbot (only visible to ${names(user)}): ${text}`, "");
  return `${out.join("\n").trimEnd()}\n`;
};
