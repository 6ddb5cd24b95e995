import { heldBrief } from "./access.ts";
import type { Asking } from "./asking.ts";
import type { Reply } from "./command.ts";
import type { WantedOf } from "./wanted.ts";

/** A brief of this conversation as it is now, for whoever wants to read all of it, or to work on it. */
export const showHere = async (asking: Asking, wanted: WantedOf<"show">): Promise<Reply> => {
  const { article, brief, kept } = await heldBrief(asking, wanted.brief);
  return { kind: "shown", article, brief, kept };
};
