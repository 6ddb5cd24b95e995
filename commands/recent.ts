import type { Asking } from "./asking.ts";
import type { Reply } from "./command.ts";

const most = 20;

/** This conversation's briefs that stand, newest first. */
export const recentHere = async ({ memory }: Asking): Promise<Reply> => {
  const briefs = await memory.recent(most);
  return { kind: "listed", briefs: briefs.filter(({ state }) => state === "standing") };
};
