import { randomUUID } from "node:crypto";
import type { Store } from "#store/open.ts";
import { sendWithin } from "#store/queue.ts";

/** Queues work that is about nothing: `id` alone tells it apart. */
export const sendWork = ({ within, boss }: Store, workspace: string, id: string, thread: string = randomUUID()) =>
  within({ workspace, conversation: "C1" }, (rows) =>
    sendWithin(boss, rows, "work", { workspace, conversation: "C1", thread, id }),
  );

export const until = async (holds: () => boolean | Promise<boolean>, what = "it"): Promise<void> => {
  for (let waited = 0; waited < 15_000; waited += 10) {
    if (await holds()) return;
    await new Promise((later) => setTimeout(later, 10));
  }
  throw new Error(`${what} did not come about within 15 s`);
};
