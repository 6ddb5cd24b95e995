import { assertBriefable } from "#article/briefable.ts";
import { articleFrom } from "#article/read.ts";
import type { World } from "#commands/command.ts";
import { extractiveEngine } from "#engine/extractive/engine.ts";
import { read } from "#reading/read.ts";

/** Opens what commands may use. */
export const openWorld = (now: () => Date): World => ({
  now,
  engine: extractiveEngine,
  read: (given) => {
    const article = articleFrom(given);
    assertBriefable(article);
    return read(article);
  },
});
