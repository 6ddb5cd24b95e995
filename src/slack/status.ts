import type { Progress } from "#jobs/surface.ts";
import type { Address } from "./address.ts";
import type { Client } from "./client.ts";
import { isMissingScope } from "./faults.ts";

const words: Readonly<Record<Progress, string>> = {
  received: "is on it…",
  opening: "is opening the page…",
  reading: "is reading the article…",
  drafting: "is drafting…",
  checking: "is holding each line against its quote…",
};

/** Shows in its thread how far the work is; a channel itself, and a bot that may not, show nothing. */
export const showStatus = async (
  client: Client,
  { channel, thread, alone }: Address,
  progress: Progress,
): Promise<void> => {
  if (thread === null || alone) return;
  await client.assistant.threads
    .setStatus({ channel_id: channel, thread_ts: thread, status: words[progress] })
    .catch((error) => {
      if (!isMissingScope(error)) throw error;
    });
};
