/** What people write, change and take away, and the events that come of it. */
import { messageObj } from "./slack-chat.ts";
import { composed } from "./slack-composer.ts";
import type { Obj } from "./slack-json.ts";
import type { Said, Shared } from "./slack-said.ts";
import { channelType, type Stage, type Told, told } from "./slack-stage.ts";
import type { Message } from "./slack-state.ts";

const fileObj = ({ state, base }: Stage, shared: Shared, user: string, team: string): Obj => {
  const { name, type = "text/plain", text = "", bytes, needsInfo } = shared;
  const id = state.id("F");
  const content = bytes ?? new TextEncoder().encode(text);
  const url = `${base}/files-pri/${team}-${id}/download/${encodeURIComponent(name)}`;
  const file: Obj = {
    id,
    name,
    title: name,
    mimetype: type,
    filetype: name.split(".").at(-1) ?? "text",
    user,
    size: content.length,
    mode: "hosted",
    url_private: url,
    url_private_download: url,
  };
  state.files.set(id, { id, file, bytes: content, type });
  return needsInfo ? { id, file_access: "check_file_info", created: 0, user } : file;
};

export const write = async (stage: Stage, said: Extract<Said, { kind: "message" }>): Promise<Told> => {
  const { state, personAt, channelAt, installationIn, messageAt, hears, event } = stage;
  const person = personAt(said.user);
  const channel = channelAt(said.channel);
  const { botUser } = installationIn(channel.team);
  const { text, blocks } = composed(said.text);
  const files = (said.files ?? []).map((file) => fileObj(stage, file, person.id, channel.team));
  const root = said.thread === undefined ? null : messageAt(channel.id, said.thread);
  const ts = state.ts();
  const message: Message = {
    ts,
    channel: channel.id,
    thread: root?.ts ?? null,
    user: person.id,
    isBot: false,
    text,
    blocks: said.text === "" ? [] : blocks,
    files,
    metadata: null,
    unfurled: [],
    editedAt: null,
  };
  state.messages.push(message);
  state.changed();
  const inside: Obj = {
    ...messageObj(message, state),
    client_msg_id: state.id("c"),
    team: person.team,
    user_team: person.team,
    source_team: person.team,
    channel: channel.id,
    event_ts: ts,
    ...(root ? { parent_user_id: root.user } : {}),
    ...(said.from === undefined ? {} : said.from),
  };
  const subtype = files.length > 0 ? { subtype: "file_share" } : {};
  const isMention = text.includes(`<@${botUser}>`) && channel.kind !== "im" && channel.members.has(botUser);
  const { team, isShared } = channel;
  return told(
    ts,
    ...(isMention ? [event({ ...inside, type: "app_mention" }, team, isShared)] : []),
    ...(hears(channel)
      ? [event({ ...inside, ...subtype, channel_type: channelType[channel.kind] }, team, isShared)]
      : []),
  );
};

const hidden = (stage: Stage, channelId: string, more: Obj): Promise<Told> => {
  const { state, channelAt, hears, event } = stage;
  const channel = channelAt(channelId);
  const at = state.ts();
  const kind = { channel_type: channelType[channel.kind], hidden: true };
  const inside: Obj = { type: "message", channel: channelId, ...kind, ts: at, event_ts: at, ...more };
  return hears(channel) ? told("", event(inside, channel.team, channel.isShared)) : told("");
};

/** A message is changed by its writer, or by Slack, which adds a preview and leaves the words (`text` null). */
export const change = async (stage: Stage, channelId: string, ts: string, text: string | null): Promise<Told> => {
  const { state, messageAt } = stage;
  const message = messageAt(channelId, ts);
  const before = messageObj(message, state);
  if (text !== null) {
    const { text: words, blocks } = composed(text);
    Object.assign(message, { text: words, blocks, editedAt: state.ts() });
    state.changed();
  }
  const preview: Obj = { id: 1, from_url: "https://a.example/", title: "A preview" };
  const after = { ...messageObj(message, state), ...(text === null ? { attachments: [preview] } : {}) };
  const about = { subtype: "message_changed", message: after, previous_message: before };
  return { ...(await hidden(stage, channelId, about)), ts };
};

export const takeAway = async (stage: Stage, channelId: string, ts: string): Promise<Told> => {
  const { state, messageAt } = stage;
  const message = messageAt(channelId, ts);
  const previous = messageObj(message, state);
  state.messages.splice(state.messages.indexOf(message), 1);
  state.changed();
  const about = { subtype: "message_deleted", deleted_ts: ts, previous_message: previous };
  return { ...(await hidden(stage, channelId, about)), ts };
};
