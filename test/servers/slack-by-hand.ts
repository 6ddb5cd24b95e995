import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { createInterface } from "node:readline";
import type { Slack } from "./slack.ts";
import { isObj, type Obj, objOf, objsOf, textOf } from "./slack-json.ts";
import type { Said } from "./slack-said.ts";

const help = `You are Mina in #news. What you can type:
  /brief https://…                a command
  @bot https://…                  a mention, in #news
  > some words                    a message in #news
  dm some words or a link         a message to the bot
  paste <path>                    the text of a file, as a message to the bot
  file <path>                     the file itself, to the bot
  in <ts> some words              a reply in the thread of that message in #news (@bot mentions)
  press <ts or view> <button> [choice]     by label or action id; quote labels with spaces
  send <view> field=words …       sends a modal; quote what has spaces
  shortcut <callback>             a global one
  on <ts> <callback>              a message shortcut
  home                            opens the app's Home
  refresh | cut | revoke | restore          what Slack does to apps
  plant {"method":"chat.postMessage","error":"is_archived"}     a failure
  as <user>                       U0MINA, U0TOM or U0ADA (an admin)
  show                            what you see      ids       what has which ts, and the fields of modals
  do {"kind":"…", …}              anything of slack-said.ts
  quit
`;

const words = (line: string): string[] =>
  [...line.matchAll(/"([^"]*)"|((?:[^\s"]|"[^"]*")+)/gu)].map(([, quoted, plain]) =>
    quoted === undefined ? (plain ?? "").replaceAll('"', "") : quoted,
  );

const rest = (line: string, count: number): string => line.split(" ").slice(count).join(" ");

const fieldsOf = (view: Obj): string[] =>
  objsOf(view.blocks).flatMap((block) =>
    [block.element, ...objsOf(block.elements)].filter(isObj).map(({ action_id }) => textOf(action_id)),
  );

const ids = (slack: Slack, user: string): string =>
  [
    ...[...slack.messages("C0NEWS"), ...slack.messages(slack.direct(user)), ...slack.ephemerals(user)].map(
      ({ ts, text }) => `${ts}  ${text.split("\n")[0]?.slice(0, 70)}`,
    ),
    ...slack.views.map(({ id, view }) => `${id}  ${textOf(objOf(view.title).text)}: ${fieldsOf(view).join(", ")}`),
    "",
  ].join("\n");

const types: Readonly<Record<string, string>> = {
  pdf: "application/pdf",
  html: "text/html",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
};

const typeOf = (path: string): string => types[path.split(".").at(-1) ?? ""] ?? "text/plain";

const saidBy = (slack: Slack, user: string, line: string): Said | null => {
  const [verb = "", first = "", second = "", third] = words(line);
  const channel = "C0NEWS";
  const mention = (text: string): string => text.replaceAll("@bot", `<@${slack.bot.bot}>`);
  if (verb.startsWith("/")) return { kind: "command", user, channel, command: verb, text: rest(line, 1) };
  if (verb.startsWith("@")) return { kind: "message", user, channel, text: mention(line) };
  if (verb === ">") return { kind: "message", user, channel, text: mention(rest(line, 1)) };
  if (verb === "dm") return { kind: "message", user, channel: slack.direct(user), text: rest(line, 1) };
  if (verb === "paste")
    return { kind: "message", user, channel: slack.direct(user), text: readFileSync(first, "utf8") };
  if (verb === "file") {
    const files = [{ name: basename(first), type: typeOf(first), bytes: readFileSync(first) }];
    return { kind: "message", user, channel: slack.direct(user), text: "", files };
  }
  if (verb === "in") return { kind: "message", user, channel, thread: first, text: mention(rest(line, 2)) };
  if (verb === "press") {
    const on = first.startsWith("V") ? { view: first } : { message: first };
    return { kind: "press", user, on, action: second, ...(third === undefined ? {} : { choice: third }) };
  }
  if (verb === "send") {
    const fields = words(line).slice(2);
    const values = Object.fromEntries(
      fields.map((each) => [each.split("=")[0] ?? "", each.split("=").slice(1).join("=")]),
    );
    return { kind: "submit", user, view: first, values };
  }
  if (verb === "shortcut") return { kind: "shortcut", user, callback: first };
  if (verb === "on") return { kind: "message shortcut", user, channel, ts: first, callback: second };
  if (verb === "home") return { kind: "home", user };
  return verb === "do" ? JSON.parse(rest(line, 1)) : null;
};

/** Takes lines from whoever sits in front of it, until the input ends. */
export const playByHand = async (slack: Slack): Promise<void> => {
  const print = (text: string): void => void process.stdout.write(`${text}\n`);
  print(
    `${Object.entries(slack.env)
      .map(([name, value]) => `${name}=${value}`)
      .join(" ")}   (help: what you can type)`,
  );
  let user = "U0MINA";
  let shown: readonly string[] = [];
  const show = (): void => {
    const now = slack.transcript(user).split(/^(?==== |┌ |Slackbot )/mu);
    const fresh = now.filter((part) => part.trim() !== "" && !shown.includes(part));
    if (fresh.length > 0) print(fresh.join("").trimEnd());
    shown = now;
  };
  const watching = setInterval(show, 700);
  const run = async (line: string): Promise<void> => {
    const [verb = "", first = ""] = words(line);
    if (verb === "help") return print(help);
    if (verb === "show") return print(slack.transcript(user));
    if (verb === "ids") return print(ids(slack, user));
    if (verb === "as") {
      user = slack.person(first).id;
      return;
    }
    if (verb === "refresh") return slack.disconnect("refresh_requested");
    if (verb === "cut") return slack.cut();
    if (verb === "revoke" || verb === "restore") return slack.revoke(verb === "revoke");
    if (verb === "plant") return slack.plant(JSON.parse(rest(line, 1)));
    const said = saidBy(slack, user, line);
    if (!said) return print(help);
    const { deliveries } = await slack.say(said);
    for (const { kind, ms, why } of deliveries) print(`(${kind}: ${ms === null ? why : `${Math.round(ms)} ms`})`);
  };
  for await (const line of createInterface({ input: process.stdin })) {
    if (line.trim() === "quit") break;
    if (line.trim() !== "") await run(line.trim()).catch((error) => print(String(error)));
  }
  clearInterval(watching);
  await slack[Symbol.asyncDispose]();
};
