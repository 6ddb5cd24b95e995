import { Fault } from "#brief/fault.ts";
import { assertStanding, heldBrief } from "./access.ts";
import type { Asking } from "./asking.ts";
import type { Reply } from "./command.ts";
import type { WantedOf } from "./wanted.ts";

/** A copy of a brief for another conversation; that the asker may post there is the surface's to look at. */
export const shareHere = async (asking: Asking, { brief, to }: WantedOf<"share">): Promise<Reply> => {
  const { ask } = asking;
  if (to === ask.conversation || to === "*")
    throw new Fault("unchanged", "The brief is in this conversation already. Choose another one to share it with.");
  assertStanding(await heldBrief(asking, brief));
  return {
    kind: "done",
    text: "Shared: the other conversation has its own copy now, which stays if this one is forgotten.",
    change: { change: "share", brief, to },
  };
};
