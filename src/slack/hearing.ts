import type { Ask } from "#commands/wanted.ts";
import { placeRefusal } from "./access.ts";
import { Address } from "./address.ts";
import { submit } from "./forms.ts";
import type { Heard } from "./heard.ts";
import { forgetView, settingsView } from "./modals.ts";
import type { Command, Message } from "./payloads.ts";
import { answered, notDone, press } from "./pressing.ts";
import { commandSpot, openForm, shortcut } from "./shortcuts.ts";
import { askAt, metaOf, Spot } from "./spot.ts";
import { type HearOn, taken, tellRefused } from "./taking.ts";
import { openView } from "./view-calls.ts";
import { commandAsk, editedMessage, messageAsk } from "./ways-in.ts";

/** Some commands are answered by a form. */
const command = async (on: HearOn, body: Command): Promise<void> => {
  const ask = commandAsk(on.housed.home, body);
  const spot = commandSpot(body);
  const by = { on, user: body.user_id, key: body.trigger_id };
  const from = { trigger: body.trigger_id, isInView: false };
  if (ask === "form") return openForm(on, body.trigger_id, spot);
  if (ask === "forget")
    return openView(on.housed.client, from, "Forget a brief", async () => {
      const found = await answered(by, spot, { command: "recent" });
      if ("code" in found) return notDone(found);
      return forgetView(found.reply.kind === "listed" ? found.reply.briefs : [], metaOf(spot));
    });
  if (ask.wanted.command !== "settings" || !(await on.administers(body.user_id))) return taken(on, ask);
  return openView(on.housed.client, from, "Settings", async () => {
    const found = await answered(by, spot, ask.wanted, true);
    if ("code" in found) return notDone(found);
    const { reply } = found;
    return reply.kind === "settings"
      ? settingsView(reply.settings, null, metaOf(spot))
      : notDone({ code: "went-wrong", message: "" });
  });
};

const rights: readonly Ask["wanted"]["command"][] = ["forget", "settings"];

const isUnaddressed = (ask: Ask): boolean => Address.safeParse(ask.to).data?.unaddressed === true;

/** An edit is answered anew where it is of the last question, and is nobody's business otherwise. */
const edited = async (on: HearOn, body: Message): Promise<void> => {
  const edit = editedMessage(body);
  if (!edit) return;
  const { message: anew, was, key } = edit;
  const scope = { workspace: on.housed.home.workspace, conversation: body.channel };
  const last = await on.lastAsked(scope, anew.thread_ts ?? anew.ts);
  if (last === was || last?.startsWith(`${was}:`)) await message(on, anew, key);
};

const message = async (on: HearOn, body: Message, key?: string): Promise<void> => {
  if (body.subtype === "message_changed") return edited(on, body);
  const { housed, isKnown, mentionsOnly, rules } = on;
  const scope = { workspace: housed.home.workspace, conversation: body.channel };
  const ask = await messageAsk(housed.home, body, (place) => isKnown(scope, place), mentionsOnly);
  if (!ask) return;
  const refusal = placeRefusal(housed.home, rules, { channel: body.channel, team: body.user_team ?? body.team });
  if (refusal) return isUnaddressed(ask) ? undefined : tellRefused(on, ask, refusal);
  const mayAdminister = rights.includes(ask.wanted.command) && (await on.administers(ask.asker.id));
  await taken(on, { ...ask, key: key ?? ask.key, mayAdminister });
};

/** Suggests what to ask to whoever opens a conversation with the bot. */
const visit = async ({ housed }: HearOn, { channel, tab }: { channel: string; tab: string }): Promise<void> => {
  if (tab === "messages")
    await housed.client.apiCall("assistant.threads.setSuggestedPrompts", { channel_id: channel, prompts: suggested });
};

const suggested = [
  { title: "What can you do?", message: "help" },
  { title: "Which briefs are here?", message: "recent" },
];

/** Somebody who may not use the bot, or not there, is told so and nothing is done. */
const refusedHere = async (on: HearOn, { channel, user, team, enterprise, responseUrl }: Actor): Promise<boolean> => {
  const { home } = on.housed;
  const refusal = placeRefusal(home, on.rules, { channel, team, enterprise });
  if (!refusal) return false;
  const spot = Spot.parse({ channel: channel ?? user, responseUrl: responseUrl ?? null });
  await tellRefused(on, askAt(home, spot, { key: "refused", user }, { command: "help" }), refusal);
  return true;
};

type Actor = {
  channel: string | null;
  user: string;
  team?: string | undefined;
  enterprise?: string | undefined;
  responseUrl?: string | undefined;
};

const actorOf = (heard: Heard): Actor | null => {
  switch (heard.heard) {
    case "command": {
      const { channel_id: channel, user_id: user, response_url: responseUrl } = heard.body;
      return { channel, user, responseUrl };
    }
    case "press":
    case "shortcut": {
      const { channel, user, response_url: responseUrl } = heard.body;
      return { channel: channel?.id ?? null, user: user.id, team: user.team_id, responseUrl };
    }
    case "form":
      return { channel: null, user: heard.body.user.id, team: heard.body.user.team_id };
    default:
      return null;
  }
};

/** Does what Slack told, which was acknowledged before. */
export const hear = async (on: HearOn, heard: Heard): Promise<void> => {
  const actor = actorOf(heard);
  if (actor && (await refusedHere(on, actor))) return;
  switch (heard.heard) {
    case "command":
      return command(on, heard.body);
    case "message":
      return message(on, heard.body);
    case "press":
      return press(on, heard.body);
    case "shortcut":
      return shortcut(on, heard.body);
    case "form":
      return submit(on, heard.body);
    case "visit":
      return visit(on, heard.body);
    case "gone":
      return on.speaking.died("uninstalled");
  }
};
