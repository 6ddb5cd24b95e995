import type { Posted, Report } from "#brief/posted.ts";
import { briefArticle } from "#briefing/brief.ts";
import type { Sections } from "#briefing/piece.ts";
import type { Engine, Length } from "#engine/engine.ts";
import type { Reading } from "#reading/reading.ts";
import { type Allowed, engineFor, type Reply, spentBy, type World } from "./command.ts";
import { run } from "./run.ts";

/** `language`: the one to brief in; the article's where nobody asks for another. */
export type BriefAsk = Allowed & { posted: Posted; length: Length; language?: string | null };

/** What whoever waits may hear while a brief is drafted. `shown`: what stands so far, of which nothing is taken back. */
export type Watch = {
  asking?: (engine: Engine) => void;
  part?: (part: number, of: number) => void;
  shown?: (reading: Reading, sofar: Sections) => void;
};

/** `/brief`: one article in, its briefing out. */
export const brief = (
  { posted, length, language, plainOnly = false }: BriefAsk,
  world: World,
  report: Report,
  signal: AbortSignal,
  { asking, part, shown }: Watch = {},
): Promise<Reply> =>
  run(async () => {
    const reading = await world.read(posted, report, signal);
    const engine = engineFor(world, { plainOnly });
    const own = reading.article.language;
    asking?.(engine);
    const options = {
      // Code alone quotes, and does not translate.
      language: engine.name === "extractive" ? own : (language ?? own),
      length,
      now: world.now,
      ...(part ? { told: part } : {}),
      ...(shown ? { shown: (sofar: Sections) => shown(reading, sofar) } : {}),
    };
    const made = await briefArticle(reading, engine, options, signal);
    return { kind: "brief", reading, brief: made, spent: spentBy(engine, signal) };
  });
