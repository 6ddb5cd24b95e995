import { articleFrom } from "#article/read.ts";
import type { Brief } from "#brief/brief.ts";
import { briefArticle } from "#briefing/brief.ts";
import { extractiveEngine } from "#engine/extractive/engine.ts";
import { read } from "#reading/read.ts";

/** One text, all the way, as `batch brief` does it. */
export const briefOnce = async (text: string): Promise<Brief> => {
  const reading = read(articleFrom({ text, kind: "paste" }));
  const options = { language: reading.article.language, length: "standard" as const, now: () => new Date(0) };
  return briefArticle(reading, extractiveEngine, options, new AbortController().signal);
};
