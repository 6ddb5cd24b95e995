import type { Reply } from "#commands/command.ts";
import { counted } from "./words.ts";

/** Points to a brief that a conversation has. `place`: the platform's thread, null where it is not posted yet. */
export type AgainSheet = { text: string; headline: string; brief: string; version: number; place: string | null };

const units = [
  { unit: "day", seconds: 86_400 },
  { unit: "hour", seconds: 3_600 },
  { unit: "minute", seconds: 60 },
] as const;

/** "5 minutes ago". */
const ago = (seconds: number): string => {
  const fits = units.find((each) => seconds >= each.seconds);
  return fits ? `${counted(Math.floor(seconds / fits.seconds), fits.unit)} ago` : "just now";
};

export const againSheet = ({ kept, headline, place, seconds }: Reply & { kind: "again" }): AgainSheet => ({
  text: `Briefed here ${ago(seconds)}, by the same engine. Refresh it to have it briefed anew.`,
  headline,
  brief: kept.id,
  version: kept.version,
  place,
});
