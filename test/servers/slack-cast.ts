import type { Channel, Person, State } from "./slack-state.ts";

/** Who and what is there before a test adds anything. */
export const home = { team: "T0GROUND", bot: "U0BOT", botId: "B0GROUND", app: "A0GROUND" } as const;

export const secrets = {
  token: "xoxb-ground",
  app: "xapp-ground",
  signing: "8f742231b10e8888abcd99yyyzzz85a5",
  client: { id: "11.22", secret: "client-secret" },
} as const;

/** The smallest set of an app with an agent view. */
const smallest = ["commands", "chat:write", "app_mentions:read", "im:history", "assistant:write"];
const usual = ["app_mention", "message.im", "app_home_opened", "app_uninstalled", "tokens_revoked"];

export const scopesWith = (more: readonly string[] = []): Set<string> => new Set([...smallest, ...more]);
export const eventsWith = (more: readonly string[] = []): Set<string> => new Set([...usual, ...more]);

/** "U0MINA" is called Mina. */
export const personOf = (id: string, more: Partial<Person> = {}): Person => {
  const letters = id.replace(/^U0/u, "");
  const name = `${letters.slice(0, 1)}${letters.slice(1).toLowerCase()}`;
  return { id, name, team: home.team, isAdmin: false, isGuest: false, locale: "en-US", ...more };
};

/** "C0NEWS" is #news, with everybody in it; "G0…" is private. */
export const channelOf = (id: string, more: Partial<Channel> = {}): Channel => ({
  id,
  name: id.replace(/^[CG]0/u, "").toLowerCase(),
  kind: id.startsWith("G") ? "private" : "public",
  team: home.team,
  members: new Set([home.bot, "U0MINA", "U0TOM", "U0ADA"]),
  isArchived: false,
  isShared: false,
  refuses: null,
  ...more,
});

export const settle = (state: State, scopes: Set<string>, isOrg: boolean): void => {
  for (const id of ["U0MINA", "U0TOM"]) state.people.set(id, personOf(id));
  state.people.set("U0ADA", personOf("U0ADA", { isAdmin: true }));
  for (const id of ["C0NEWS", "C0DESK"]) state.channels.set(id, channelOf(id));
  state.installations.set(secrets.token, {
    team: home.team,
    isOrg,
    token: secrets.token,
    scopes,
    botUser: home.bot,
    botId: home.botId,
    isRevoked: false,
    expiresAt: null,
    refresh: null,
  });
};
