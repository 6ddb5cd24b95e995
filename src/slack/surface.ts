import type { Ask } from "#commands/wanted.ts";
import type { Surface, Taken } from "#jobs/surface.ts";
import { type Log, logError } from "#log.ts";
import { Address } from "./address.ts";
import { type AckText, boltApp, type Heard, type Whose } from "./app.ts";
import type { Reach } from "./client.ts";
import { openFile } from "./files.ts";
import { type Housed, housedBy } from "./homes.ts";
import type { EventOuter } from "./payloads.ts";
import { findPosted, Held, postPart, type Speaking } from "./posting.ts";
import { respondTo } from "./respond.ts";
import { socketReceiver } from "./socket.ts";
import { showStatus } from "./status.ts";
import { jsonParts, tellAsker } from "./told.ts";
import { commandAsk, messageAsk } from "./ways-in.ts";

export type SlackSettings = {
  botToken: string;
  appToken: string;
  /** null: Slack itself. */
  apiUrl: string | null;
  mentionsOnly: boolean;
};

export type SlackOn = {
  log: Log;
  /** Whether a brief stands in a thread of a conversation. */
  isKnown(scope: { workspace: string; conversation: string }, place: string): Promise<boolean>;
};

/** @throws Fault where Slack does not take the tokens. */
export const openSlackSurface = async (settings: SlackSettings, on: SlackOn): Promise<Surface> => {
  const { log } = on;
  const reach: Reach = { apiUrl: settings.apiUrl, log };
  const housed = await housedBy(reach, settings.botToken);
  const { home, client } = housed;
  const speaking: Speaking = {
    client,
    respond: respondTo(log),
    died: async (code) => log("error", "Slack takes the bot token no more: see SLACK_BOT_TOKEN", { code }),
  };

  const isHere = ({
    teamId,
    enterpriseId,
  }: {
    teamId?: string | undefined;
    enterpriseId?: string | undefined;
  }): boolean => teamId === home.team || (home.enterprise !== null && enterpriseId === home.enterprise);
  const whose: Whose = async (source): Promise<Housed | null> => (isHere(source) ? housed : null);

  const heardBy = (take: (ask: Ask) => Promise<Taken>, signal: AbortSignal): Heard => {
    const taking = async (ask: Ask): Promise<void> => {
      const taken = await take(ask);
      if (taken.taken === "answered") await tellAsker(speaking, ask, taken.shown, signal);
      if (taken.taken === "refused") await tellAsker(speaking, ask, refusedShown(ask.key, taken.fault), signal);
    };
    return {
      command: async (body) => {
        const ask = commandAsk(home, body);
        if (typeof ask !== "string") await taking(ask);
      },
      message: async (message, _outer: EventOuter) => {
        const ask = await messageAsk(
          home,
          message,
          (place) => on.isKnown({ workspace: home.workspace, conversation: message.channel }, place),
          settings.mentionsOnly,
        );
        if (ask) await taking(ask);
      },
      pressed: async () => {},
      shortcut: async () => {},
      submitted: () => ({ next: async () => {} }),
      home: async () => {},
      gone: async () => {},
    };
  };

  const ackText: AckText = (command) => {
    const ask = commandAsk(home, command);
    return typeof ask !== "string" && ask.wanted.command === "brief"
      ? "Reading it. The brief is posted here when every line of it stands on a quote."
      : null;
  };

  return {
    name: "slack",
    listen: async (take, signal) => {
      const receiver = socketReceiver(reach, settings.appToken);
      await boltApp({ receiver, reach, whose }, heardBy(take, signal), ackText);
      await receiver.start();
      log("info", "listens to Slack", { workspace: home.workspace });
      await ended(signal);
      await receiver.stop();
    },
    parts: jsonParts,
    post: (ask, part, key, earlier, signal) => postPart(speaking, ask, Held.parse(part), key, earlier, signal),
    posted: (ask, key, signal) => findPosted(speaking, ask, key, signal),
    progress: async (ask, progress) => {
      const to = Address.safeParse(ask.to).data;
      if (to) await showStatus(client, to, progress).catch((error) => logError(log, "no status was shown", error));
    },
    open: (_ask, attached, signal) => openFile({ client, token: settings.botToken }, attached, signal),
  };
};

const refusedShown = (request: string, fault: Extract<Taken, { taken: "refused" }>["fault"]) => ({
  reply: { kind: "fault" as const, fault },
  request,
  thread: null,
  brief: null,
});

const ended = (signal: AbortSignal): Promise<void> =>
  signal.aborted
    ? Promise.resolve()
    : new Promise((end) => {
        signal.addEventListener("abort", () => end(), { once: true });
      });
