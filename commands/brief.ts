import type { Length } from "#engine/engine.ts";
import { briefArticle } from "../src/briefing.ts";
import type { Given, Reply, World } from "./command.ts";
import { run } from "./run.ts";

export type BriefAsk = { given: Given; length: Length };

/** `/brief`: one article in, its briefing out. */
export const brief = ({ given, length }: BriefAsk, world: World, signal: AbortSignal): Promise<Reply> =>
  run(async () => {
    const reading = world.read(given);
    const options = { language: reading.article.language, length, now: world.now };
    return { kind: "brief", reading, brief: await briefArticle(reading, world.engine, options, signal) };
  });
