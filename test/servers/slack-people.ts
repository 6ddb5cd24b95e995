import { envelopeOf } from "./slack-delivery.ts";
import type { Obj } from "./slack-json.ts";
import { close, command, messageShortcut, press, shortcut, submit } from "./slack-pressing.ts";
import type { Said } from "./slack-said.ts";
import { type Stage, type Told, told } from "./slack-stage.ts";
import { directWith } from "./slack-state.ts";
import { change, takeAway, write } from "./slack-writing.ts";

const home = ({ state, personAt, installationIn, event }: Stage, user: string, tab: string): Promise<Told> => {
  const { team } = personAt(user);
  const channel = directWith(state, user, installationIn(team));
  const inside: Obj = { type: "app_home_opened", user, channel: channel.id, tab, event_ts: state.ts() };
  return told("", event(inside, team));
};

const uninstall = ({ installationIn, event }: Stage, team: string): Promise<Told> => {
  const installation = installationIn(team);
  installation.isRevoked = true;
  const revoked: Obj = { type: "tokens_revoked", tokens: { oauth: [], bot: [installation.botUser] } };
  return told("", event({ type: "app_uninstalled" }, team), event(revoked, team));
};

/** Plays what somebody does, and settles when the app acknowledged it or was given up on. */
export const play = (stage: Stage, said: Said): Promise<Told> => {
  switch (said.kind) {
    case "command":
      return command(stage, said);
    case "message":
      return write(stage, said);
    case "edit":
      return change(stage, said.channel, said.ts, said.text);
    case "unfurl":
      return change(stage, said.channel, said.ts, null);
    case "remove":
      return takeAway(stage, said.channel, said.ts);
    case "press":
      return press(stage, said);
    case "submit":
      return submit(stage, said);
    case "close":
      return close(stage, said);
    case "shortcut":
      return shortcut(stage, said);
    case "message shortcut":
      return messageShortcut(stage, said);
    case "home":
      return home(stage, said.user, said.tab ?? "messages");
    case "stop": {
      const about = { channel: said.channel, user: said.user, thread_ts: said.thread, streaming_message_ts: [] };
      return told("", stage.event({ type: "agent_session_stopped", ...about }, stage.channelAt(said.channel).team));
    }
    case "uninstall":
      return uninstall(stage, said.team ?? "T0GROUND");
    case "event": {
      const { team = "T0GROUND", id, event } = said;
      const whole = envelopeOf(event, team, stage.installationIn(team), stage.state.now(), false);
      return told("", stage.deliver("events_api", id === undefined ? whole : { ...whole, event_id: id }));
    }
    case "envelope":
      return told("", stage.deliver("events_api", said.payload));
  }
};
