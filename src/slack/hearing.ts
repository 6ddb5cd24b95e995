import type { Ask } from "#commands/wanted.ts";
import { submit } from "./forms.ts";
import type { Heard } from "./heard.ts";
import { forgetView, settingsView } from "./modals.ts";
import type { Command, Message } from "./payloads.ts";
import { answered, notDone, press } from "./pressing.ts";
import { commandSpot, openForm, shortcut } from "./shortcuts.ts";
import { metaOf } from "./spot.ts";
import { type HearOn, taken } from "./taking.ts";
import { openView } from "./view-calls.ts";
import { commandAsk, messageAsk } from "./ways-in.ts";

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

const message = async (on: HearOn, body: Message): Promise<void> => {
  const { housed, isKnown, mentionsOnly } = on;
  const scope = { workspace: housed.home.workspace, conversation: body.channel };
  const ask = await messageAsk(housed.home, body, (place) => isKnown(scope, place), mentionsOnly);
  if (!ask) return;
  const mayAdminister = rights.includes(ask.wanted.command) && (await on.administers(ask.asker.id));
  await taken(on, { ...ask, mayAdminister });
};

/** Does what Slack told, which was acknowledged before. */
export const hear = async (on: HearOn, heard: Heard): Promise<void> => {
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
    default:
  }
};
