import type { Cue } from "#language/saying.ts";
import type { Site } from "#reading/syntax/site.ts";

/** "declined to comment", "refused to say": nothing is told. */
export const isSilence = ({ clauses: { words, tags }, cues }: Site, from: number): boolean => {
  const lower = words[tags[from] === "adv" ? from + 1 : from]?.lower ?? "";
  return (
    cues.saying.speaking.has(lower) ||
    (cues.saying.verbs.get(lower)?.some(({ cue }) => cue.kind === "say" && cue.act === "asserts") ?? false)
  );
};

/** "refused to leave": against doing it; no claim is denied. */
export const refusing = (cue: Cue): Cue => ({ ...cue, act: "opposes", certainty: "stated" });
