import type { Posted, Report } from "#brief/posted.ts";
import { briefArticle } from "#briefing/brief.ts";
import type { Length } from "#engine/engine.ts";
import type { Reply, World } from "./command.ts";
import { run } from "./run.ts";

export type BriefAsk = { posted: Posted; length: Length };

/** `/brief`: one article in, its briefing out. */
export const brief = (
  { posted, length }: BriefAsk,
  world: World,
  report: Report,
  signal: AbortSignal,
): Promise<Reply> =>
  run(async () => {
    const reading = await world.read(posted, report, signal);
    const options = { language: reading.article.language, length, now: world.now };
    return { kind: "brief", reading, brief: await briefArticle(reading, world.engine, options, signal) };
  });
