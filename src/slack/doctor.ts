import { webApi } from "@slack/bolt";
import { Fault } from "#brief/fault.ts";
import type { Log } from "#log.ts";
import { optionsFor, type Reach } from "./client.ts";
import { housedBy } from "./homes.ts";

/** A line of what stands well or is to be mended. */
export type Says = { says: string; ok: boolean };

type Settings = {
  botToken: string;
  appToken: string | null;
  signingSecret: string | null;
  apiUrl: string | null;
};

/** Without these the bot cannot do what it is for. */
const needed: Readonly<Record<string, string>> = {
  commands: "/brief and shortcuts",
  "chat:write": "posting",
  "app_mentions:read": "mentions",
  "im:history": "direct messages",
};

/** Without these less is done. */
const optional: Readonly<Record<string, string>> = {
  "assistant:write": "how far the work is is not shown, and nothing is suggested",
  "files:read": "files are not read",
  "channels:history":
    "questions in threads of channels need a mention, and a post whose answer was lost is not looked for",
  "groups:history": "the same in private channels",
  "mpim:history": "the same in direct messages of several people",
  "users:read": "nobody is known to administer, but whom SLACK_ADMINS names",
  "im:write": "the shortcut that stands in no conversation has nowhere to post",
};

const again = "add it under OAuth & Permissions, and install the app again";

const scopeFindings = (scopes: ReadonlySet<string> | null): Says[] => {
  if (scopes === null) return [{ says: "Slack did not say which scopes the token has", ok: true }];
  const missing = Object.entries(needed).filter(([scope]) => !scopes.has(scope));
  const less = Object.entries(optional).filter(([scope]) => !scopes.has(scope));
  return [
    ...missing.map(([scope, what]) => ({ says: `the scope ${scope} is missing (${what}): ${again}`, ok: false })),
    ...(missing.length === 0 ? [{ says: "the scopes that it needs are there", ok: true }] : []),
    ...less.map(([scope, what]) => ({ says: `without the scope ${scope} ${what}`, ok: true })),
  ];
};

const socketFinding = async (reach: Reach, appToken: string): Promise<Says> => {
  try {
    await new webApi.WebClient(appToken, optionsFor(reach)).apps.connections.open({});
    return { says: "Socket Mode: SLACK_APP_TOKEN is taken", ok: true };
  } catch (error) {
    const code = error instanceof webApi.WebAPIPlatformError ? error.data.error : null;
    const what =
      code === null
        ? "Slack does not answer"
        : code === "missing_scope" || code === "not_allowed_token_type"
          ? "it needs an app-level token (xapp-) with the scope connections:write"
          : `Slack refuses it (${code}): make a new one under Basic Information, App-Level Tokens, and look whether Socket Mode is on`;
    return { says: `SLACK_APP_TOKEN: ${what}`, ok: false };
  }
};

/** What of Slack is set up and works, and what is missing, in words. */
export const slackFindings = async (settings: Settings, log: Log): Promise<Says[]> => {
  const reach: Reach = { apiUrl: settings.apiUrl, log };
  const way =
    settings.appToken === null
      ? { says: "signed requests come to https://<your address>/slack/events; SLACK_SIGNING_SECRET is set", ok: true }
      : await socketFinding(reach, settings.appToken);
  try {
    const { home, scopes } = await housedBy(reach, settings.botToken);
    return [
      { says: `SLACK_BOT_TOKEN is taken, for ${home.workspace.replace("slack:", "the workspace ")}`, ok: true },
      way,
      ...scopeFindings(scopes),
    ];
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return [{ says: error.message, ok: false }, way];
  }
};
