import { assertBriefable } from "#article/briefable.ts";
import type { Reader } from "#article/posted.ts";
import type { World } from "#commands/command.ts";
import { extractiveEngine } from "#engine/extractive/engine.ts";
import { read } from "#reading/read.ts";

/** Opens what commands may use. */
export const openWorld = (now: () => Date, reader: Reader): World => ({
  now,
  engine: extractiveEngine,
  read: async (posted, report, signal) => {
    const article = await reader.article(posted, report, signal);
    assertBriefable(article);
    return read(article);
  },
  article: reader.article,
});
