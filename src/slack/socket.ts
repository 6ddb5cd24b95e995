import { setTimeout as pause } from "node:timers/promises";
import { type App, type Receiver, SocketModeReceiver, webApi } from "@slack/bolt";
import { logError } from "#log.ts";
import { loggerOf, optionsFor, type Reach } from "./client.ts";

type Socket = SocketModeReceiver["client"];

/** Two, so that one listens while Slack renews the other. */
const socketCount = 2;
const pingTimeout = 5_000;
const longestPause = 30_000;

const never = [
  "invalid_auth",
  "not_authed",
  "account_inactive",
  "user_removed_from_team",
  "team_disabled",
  "missing_scope",
];

/** Slack's word for a token that no trying again makes good; null where it may get better. */
const refusalOf = (error: unknown): string | null =>
  error instanceof webApi.WebAPIPlatformError && never.includes(error.data.error) ? error.data.error : null;

const isRenewal = (data: unknown): boolean => typeof data === "string" && /"type"\s*:\s*"disconnect"/u.test(data);

/** A socket that opens and is never greeted would be waited for without end. */
const greeted = async (socket: Socket, ends: AbortSignal): Promise<void> => {
  const done = new AbortController();
  const late = async (): Promise<never> => {
    await pause(longestPause, undefined, { signal: AbortSignal.any([done.signal, ends]) });
    throw new Error("Slack did not greet the socket.");
  };
  try {
    await Promise.race([socket.start(), late()]);
  } catch (error) {
    void socket.disconnect();
    throw error;
  } finally {
    done.abort();
  }
};

/**
 * Socket Mode without a gap: two sockets, each replaced the moment that Slack says it will go. What the SDK does by itself leaves five
 * seconds without any at each renewal, and ends the process where a token was revoked meanwhile.
 */
export const socketReceiver = (reach: Reach, appToken: string): Receiver & { isListening(): boolean } => {
  const { log } = reach;
  let app: App | null = null;
  const ends = new AbortController();
  const open = new Set<Socket>();

  const make = (): Socket => {
    const receiver = new SocketModeReceiver({
      appToken,
      logger: loggerOf(log),
      autoReconnectEnabled: false,
      clientPingTimeout: pingTimeout,
      installerOptions: { clientOptions: optionsFor(reach) },
      processEventErrorHandler: async ({ error }) => {
        logError(log, "an event of Slack's was not worked on", error);
        return true;
      },
    });
    if (app) receiver.init(app);
    return receiver.client;
  };

  /** Opens one socket; `gone` settles when it is to be replaced. */
  const connect = async (): Promise<{ gone: Promise<void> }> => {
    const socket = make();
    const { promise: gone, resolve } = Promise.withResolvers<void>();
    const leave = (): void => {
      open.delete(socket);
      resolve();
    };
    socket.on("ws_message", (data: unknown) => {
      if (isRenewal(data)) leave();
    });
    socket.on("disconnected", leave);
    await greeted(socket, ends.signal);
    open.add(socket);
    log("debug", "a socket to Slack is open", { sockets: open.size });
    return { gone };
  };

  /** Keeps one socket open until the end, with longer and longer pauses where Slack does not take it. */
  const keep = async (first: { gone: Promise<void> }): Promise<void> => {
    let { gone } = first;
    let failures = 0;
    while (!ends.signal.aborted) {
      await gone;
      if (ends.signal.aborted) return;
      try {
        ({ gone } = await connect());
        failures = 0;
      } catch (error) {
        failures += 1;
        const code = refusalOf(error);
        if (code !== null) log("error", "Slack takes the app-level token no more: see SLACK_APP_TOKEN", { code });
        else logError(log, "a socket to Slack did not open", error);
        const ms = code === null ? Math.min(longestPause, 250 * 2 ** failures) : longestPause;
        await pause(ms, undefined, { signal: ends.signal }).catch(() => {});
        gone = Promise.resolve();
      }
    }
  };

  return {
    init: (given) => {
      app = given;
    },
    isListening: () => open.size > 0,
    start: async () => {
      for (let n = 0; n < socketCount; n += 1) void keep(await connect());
    },
    stop: async () => {
      ends.abort();
      await Promise.all([...open].map((socket) => socket.disconnect()));
    },
  };
};
