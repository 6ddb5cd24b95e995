import { webApi } from "@slack/bolt";
import { Fault } from "#brief/fault.ts";
import { type Client, openClient, type Reach } from "./client.ts";
import type { Home } from "./ways-in.ts";

/** An installation with the client that speaks for it. */
export type Housed = {
  home: Home;
  token: string;
  client: Client;
  /** What the token may do; null where Slack did not say. */
  scopes: ReadonlySet<string> | null;
};

const told: Readonly<Record<string, string>> = {
  invalid_auth: "Slack does not know this bot token: copy it again from OAuth & Permissions, it begins with xoxb-.",
  account_inactive: "The app was removed from the workspace: install it again and copy the new bot token.",
  token_revoked: "The bot token was revoked: install the app again and copy the new one.",
  token_expired: "The bot token has expired: switch token rotation off, or install by OAuth.",
};

/** Asks Slack whose token it is. @throws Fault "usage" where Slack does not take it, in words that say what to do. */
export const housedBy = async (reach: Reach, token: string): Promise<Housed> => {
  const client = openClient(reach, token);
  try {
    const who = await client.auth.test();
    const team = who.team_id ?? null;
    const enterprise = who.enterprise_id ?? null;
    const isOrg = who.is_enterprise_install === true;
    const id = isOrg ? enterprise : team;
    if (id === null || who.user_id === undefined)
      throw new Fault("usage", "Slack did not say whose bot token this is.");
    const home = { workspace: `slack:${id}`, team, enterprise, botUser: who.user_id, botId: who.bot_id ?? null };
    const scopes = who.response_metadata?.scopes;
    return { home, token, client, scopes: scopes ? new Set(scopes) : null };
  } catch (error) {
    if (error instanceof Fault) throw error;
    const code = error instanceof webApi.WebAPIPlatformError ? error.data.error : null;
    if (code === null)
      throw new Fault("connection-failed", "Slack does not answer at its address. Is the network there?", {
        cause: error,
      });
    throw new Fault("usage", `SLACK_BOT_TOKEN: ${told[code] ?? `Slack refuses this bot token (${code}).`}`, {
      cause: error,
    });
  }
};
