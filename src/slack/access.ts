import type { FaultDetail } from "#brief/fault.ts";
import type { Ask } from "#commands/wanted.ts";
import { channelOf } from "./address.ts";
import type { Client } from "./client.ts";
import type { Home } from "./ways-in.ts";

/** Who may use the bot, where, and how often. */
export type Rules = {
  /** The channels that it is used in; none named: in all. */
  channels: readonly string[];
  /** Whether people of other organisations, in shared channels, are answered. */
  guests: boolean;
  /** How much may be asked in a day; null: no bound. */
  userDay: number | null;
  workspaceDay: number | null;
};

const refused = (message: string): FaultDetail => ({ code: "not-allowed", message });

/** Whether somebody belongs to the workspace or organisation that installed the bot: a shared channel has others too. */
const isOurs = (
  { team, enterprise }: Home,
  of: { team?: string | undefined; enterprise?: string | undefined },
): boolean =>
  of.team === undefined ||
  of.team === team ||
  (enterprise !== null && of.enterprise === enterprise) ||
  of.team === enterprise;

/** Why nothing is done for somebody there; null where they may. `team`: the one that they belong to. */
export const placeRefusal = (
  home: Home,
  { channels, guests }: Rules,
  { channel, team, enterprise }: { channel: string | null; team?: string | undefined; enterprise?: string | undefined },
): FaultDetail | null => {
  if (!guests && !isOurs(home, { team, enterprise }))
    return refused("I answer only people of the workspace that runs me. Ask one of them.");
  if (channel === null || channels.length === 0 || channel.startsWith("D") || channels.includes(channel)) return null;
  return refused("I am not used in this channel. Ask me in a direct message, or whoever runs me to add it.");
};

const worked: readonly Ask["wanted"]["command"][] = ["brief", "ask", "check"];

/** Why nothing more is worked on today; null where it is. */
export const dayRefusal = async (
  { userDay, workspaceDay }: Rules,
  ask: Ask,
  askedToday: (of: { workspace: string; asker: string }) => Promise<{ own: number; all: number }>,
): Promise<FaultDetail | null> => {
  if (!worked.includes(ask.wanted.command) || (userDay === null && workspaceDay === null)) return null;
  const { own, all } = await askedToday({ workspace: ask.workspace, asker: ask.asker.id });
  const again = "It goes on tomorrow (UTC).";
  if (userDay !== null && own >= userDay)
    return refused(`You have asked ${own} times today, which is the limit. ${again}`);
  if (workspaceDay !== null && all >= workspaceDay)
    return refused(`This workspace has asked ${all} times today, which is the limit. ${again}`);
  return null;
};

/** Where an ask may share to is held to the same channels. */
export const shareRefusal = ({ channels }: Rules, { wanted }: Pick<Ask, "wanted">): FaultDetail | null =>
  wanted.command === "share" && channels.length > 0 && !channels.includes(channelOf(wanted.to))
    ? refused("I am not used in that channel. Choose another, or ask whoever runs me to add it.")
    : null;

const knownFor = 10 * 60_000;

/** Whether somebody administers the workspace, as Slack knows; nobody where the bot may not ask. Kept for some minutes. */
export const administrators = (
  client: Client,
  clock: () => number,
  named: readonly string[],
): ((user: string) => Promise<boolean>) => {
  const known = new Map<string, { at: number; administers: Promise<boolean> }>();
  const asked = async (user: string): Promise<boolean> => {
    const { user: found } = await client.users.info({ user });
    return found?.is_admin === true || found?.is_owner === true;
  };
  return async (user) => {
    if (named.includes(user)) return true;
    const before = known.get(user);
    if (before && clock() - before.at < knownFor) return before.administers;
    const administers = asked(user).catch(() => {
      known.delete(user);
      return false;
    });
    known.set(user, { at: clock(), administers });
    return administers;
  };
};
