import type { Reading, Sentence } from "#reading/reading.ts";

/** Whether a passage says that something is not so, or that somebody will have none of it. */
export const isNegated = ({ cues }: Reading, { words }: Sentence): boolean =>
  words.some(({ lower }) => cues?.asking.negations.has(lower) || cues?.asking.refusals.has(lower));
