import type { ServerResponse } from "node:http";
import type { Heard, Listeners, Spot } from "./listeners.ts";
import type { Message } from "./message.ts";
import type { Cursor } from "./pages.ts";

/** What a stream stands on. `newer`: the messages since a cursor, and the cursor behind them. */
export type StreamOn = {
  listeners: Listeners;
  newer: (cursor: Cursor) => Promise<{ messages: readonly Message[]; cursor: Cursor; newer: string }>;
  /** Milliseconds until whoever listens is told that the stream still stands, and posts of other instances are looked for. */
  beat: number;
};

/** A post is told of while it is being written down: it can be read a moment later. */
const looksAfterPost = [30, 120, 400, 1_500];

/** Whoever does not read is cut off: what waits for them would grow. */
const mostUnread = 4_000_000;

const written = (event: string, data: unknown, id: string | null): string =>
  `${id === null ? "" : `id: ${id}\n`}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;

/**
 * Server-sent events of a conversation from a cursor on: `message` for each that is posted, with the cursor as its id, and
 * `progress` for requests that this instance works on. Ends when whoever listens has gone, or with the signal.
 */
export const stream = (
  response: ServerResponse,
  spot: Spot,
  from: Cursor,
  { listeners, newer, beat }: StreamOn,
  signal: AbortSignal,
): void => {
  let cursor = from;
  let reading: Promise<void> = Promise.resolve();
  const timers = new Set<NodeJS.Timeout>();

  const look = async (): Promise<void> => {
    if (response.writableEnded) return;
    const page = await newer(cursor);
    cursor = page.cursor;
    for (const message of page.messages) response.write(written("message", message, page.newer));
  };
  /** One look after the other; one that fails is made up for by the next. */
  const lookSoon = (): void => {
    reading = reading.then(look).catch(() => {});
  };
  const lookIn = (ms: number): void => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      lookSoon();
    }, ms);
    timers.add(timer);
  };
  const hear = (heard: Heard): void => {
    if (heard.heard === "post") for (const ms of looksAfterPost) lookIn(ms);
    else response.write(written("progress", { key: heard.key, progress: heard.progress }, null));
  };
  const beating = setInterval(() => {
    response.write(": still here\n\n");
    if (response.writableLength > mostUnread) response.destroy();
    else lookSoon();
  }, beat);

  const leave = listeners.listen(spot, hear);
  const end = (): void => {
    leave();
    clearInterval(beating);
    for (const timer of timers) clearTimeout(timer);
    response.end();
  };
  response.once("close", end);
  signal.addEventListener("abort", end, { once: true });
  if (signal.aborted) end();
  else {
    response.write(": listening\n\n");
    lookSoon();
  }
};
