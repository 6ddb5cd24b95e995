import type { Complaint } from "./slack-elements.ts";
import { type Json, type Obj, textOf } from "./slack-json.ts";
import type { Channel, Installation, State } from "./slack-state.ts";

/** One call of a method of the Web API by an app that may call it. */
export type Call = { args: Obj; installation: Installation; state: State };

export type Method = {
  /** How many calls a minute: Slack's tiers 1 to 4; null: a limit of its own kind. */
  tier: 1 | 2 | 3 | 4 | null;
  /** Any of these is enough; none: no scope is needed. */
  scopes?: (call: Call) => readonly string[];
  run: (call: Call) => Obj;
};

export const refuse = (error: string, more: Obj = {}): Obj => ({ ok: false, error, ...more });

/** As Slack words it where it says what is wrong, and where. */
export const refuseFor = (error: string, complaints: readonly Complaint[]): Obj => {
  const messages: Json = complaints.map(({ pointer, message }) => `[ERROR] ${message} [json-pointer:${pointer}]`);
  const errors: Json = complaints.map(({ pointer, message }) => `${message} [json-pointer:${pointer}]`);
  return refuse(error, { errors, response_metadata: { messages } });
};

/** Whether an installation holds for a workspace. */
export const reaches = ({ isOrg, team }: Installation, other: string): boolean => isOrg || team === other;

/** Why the bot cannot write in a place; null: it can. */
export const whyNotIn = ({ installation }: Call, channel: Channel | undefined): string | null => {
  if (!channel || !reaches(installation, channel.team)) return "channel_not_found";
  const isMember = channel.members.has(installation.botUser);
  if (!isMember && channel.kind !== "public") return "channel_not_found";
  if (channel.isArchived) return "is_archived";
  if (!isMember && !installation.scopes.has("chat:write.public")) return "not_in_channel";
  return channel.refuses;
};

export const channelOf = ({ args, state }: Call, field = "channel"): Channel | undefined =>
  state.channels.get(textOf(args[field]));
