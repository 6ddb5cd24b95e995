import type { Attributed } from "#reading/reading.ts";

/** Whether somebody's words or thoughts are given by a cue, not only a stance on a thing ("backs the plan") or an intent ("refused to go"). */
export const isTelling = ({ cue, object, disputedBy, act }: Attributed): boolean =>
  cue !== null && (object === null || disputedBy !== null || act === "accuses");
