import type { Client } from "./client.ts";

const knownFor = 10 * 60_000;

/** Whether somebody administers the workspace, as Slack knows; nobody where the bot may not ask. Kept for some minutes. */
export const administrators = (client: Client, clock: () => number): ((user: string) => Promise<boolean>) => {
  const known = new Map<string, { at: number; administers: Promise<boolean> }>();
  const asked = async (user: string): Promise<boolean> => {
    const { user: found } = await client.users.info({ user });
    return found?.is_admin === true || found?.is_owner === true;
  };
  return (user) => {
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
