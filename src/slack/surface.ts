import { Fault } from "#brief/fault.ts";
import type { Surface } from "#jobs/surface.ts";
import { type Log, logError } from "#log.ts";
import { administrators, type Rules } from "./access.ts";
import { Address } from "./address.ts";
import type { Reach } from "./client.ts";
import { openFile } from "./files.ts";
import type { Heard } from "./heard.ts";
import { hear } from "./hearing.ts";
import { housedBy } from "./homes.ts";
import { type Beside, httpListening } from "./http.ts";
import { type Listening, startListening } from "./listening.ts";
import { findPosted, Held, postPart, type Speaking } from "./posting.ts";
import { respondTo } from "./respond.ts";
import { showStatus } from "./status.ts";
import type { HearOn, Kept } from "./taking.ts";
import { jsonParts } from "./told.ts";

export type SlackSettings = {
  botToken: string;
  /** Socket Mode, which needs no public address. */
  appToken: string | null;
  /** Signed requests, where there is no app-level token. */
  signingSecret: string | null;
  /** null: Slack itself. */
  apiUrl: string | null;
  /** Questions in threads are answered where the bot is mentioned alone. */
  mentionsOnly: boolean;
  rules: Rules;
  /** Who administers, beside those whom Slack says. */
  admins: readonly string[];
};

export type SlackOn = { log: Log; now: () => Date; clock: () => number; kept: Kept };

/** What is heard before anybody takes it in waits. */
const waiting = () => {
  const early: Heard[] = [];
  let to = (heard: Heard): void => void early.push(heard);
  return {
    hear: (heard: Heard): void => to(heard),
    open: (hearer: (heard: Heard) => void): void => {
      to = hearer;
      for (const heard of early.splice(0)) hearer(heard);
    },
  };
};

const aborted = (signal: AbortSignal): Promise<void> =>
  signal.aborted
    ? Promise.resolve()
    : new Promise((end) => signal.addEventListener("abort", () => end(), { once: true }));

/** Over sockets, or by signed requests where there is no token for sockets. */
const listeningBy = async (
  { appToken, signingSecret, apiUrl }: SlackSettings,
  { reach, now }: { reach: Reach; now: () => Date },
  hear: (heard: Heard) => void,
): Promise<Listening & { beside: Beside }> => {
  if (appToken !== null)
    return { ...(await startListening({ appToken, apiUrl }, reach.log, hear)), beside: () => false };
  if (signingSecret !== null) return httpListening({ reach, signingSecret, now }, hear);
  throw new Fault("usage", "Slack needs SLACK_APP_TOKEN, or SLACK_SIGNING_SECRET for signed requests.");
};

/** @throws Fault where Slack does not take the tokens. */
export const openSlackSurface = async (
  settings: SlackSettings,
  { log, now, clock, kept }: SlackOn,
): Promise<{ surface: Surface; beside: Beside; close(): Promise<void> }> => {
  const { botToken, apiUrl, mentionsOnly } = settings;
  const reach: Reach = { apiUrl, log };
  const housed = await housedBy(reach, botToken);
  const { client, home } = housed;
  const speaking: Speaking = {
    client,
    respond: respondTo(log),
    died: async (code) => log("error", "Slack takes the bot token no more: see SLACK_BOT_TOKEN", { code }),
  };
  const mayRead = housed.scopes?.has("files:read") ?? true;
  const administers = administrators(client, clock, settings.admins);
  const wait = waiting();
  const listening = await listeningBy(settings, { reach, now }, wait.hear);
  log("info", "listens to Slack", { workspace: home.workspace });

  const surface: Surface = {
    name: "slack",
    listen: async (take, signal) => {
      const on: HearOn = {
        ...kept,
        housed,
        speaking,
        mentionsOnly,
        rules: settings.rules,
        mayRead,
        administers,
        take,
        signal,
        drafts: new Map(),
      };
      const works = new Set<Promise<void>>();
      wait.open((heard) => {
        const work = hear(on, heard)
          .catch((error) => logError(log, "what Slack told was not worked on", error, { heard: heard.heard }))
          .finally(() => works.delete(work));
        works.add(work);
      });
      await Promise.race([aborted(signal), listening.ended]);
      // Whoever watches the process starts it anew.
      if (!signal.aborted) throw new Error("The thread that listens to Slack ended.");
      await listening.stop();
      await Promise.all(works);
    },
    parts: jsonParts,
    post: (ask, part, key, earlier, signal) => postPart(speaking, ask, Held.parse(part), key, earlier, signal),
    posted: (ask, key, signal) => findPosted(speaking, ask, key, signal),
    progress: async (ask, progress) => {
      const to = Address.safeParse(ask.to).data;
      if (to) await showStatus(client, to, progress).catch((error) => logError(log, "no status was shown", error));
    },
    open: (_ask, attached, signal) => openFile({ client, token: botToken }, attached, signal),
  };
  return { surface, beside: listening.beside, close: listening.stop };
};
