import { assertBriefable } from "#article/briefable.ts";
import type { Reader } from "#article/posted.ts";
import { Fault } from "#brief/fault.ts";
import type { World } from "#commands/command.ts";
import type { Engine } from "#engine/engine.ts";
import { extractiveEngine } from "#engine/extractive/engine.ts";
import type { Log } from "#log.ts";
import { read } from "#reading/read.ts";
import type { Config } from "./config.ts";

/** Opens what commands may use; `main` is the plain engine where no other is given. */
export const openWorld = (now: () => Date, reader: Reader, main: Engine = extractiveEngine): World => ({
  now,
  engines: { main, plain: extractiveEngine },
  read: async (posted, report, signal) => {
    const article = await reader.article(posted, report, signal);
    assertBriefable(article);
    return read(article);
  },
  article: reader.article,
});

/**
 * The engine that drafts: a model where one is set up and nobody asks for none. What a model needs is loaded with it.
 * @throws Fault "model-not-set-up" where a model is asked for and the settings name none.
 */
export const openEngine = async (
  wanted: Engine["name"] | null,
  { model }: Pick<Config, "model">,
  log: Log,
  random: () => string,
): Promise<Engine> => {
  if (wanted === "extractive") return extractiveEngine;
  if (model === null) {
    if (wanted === null) return extractiveEngine;
    throw new Fault(
      "model-not-set-up",
      "No model is set up. Set OPENAI_API_KEY, or OPENAI_BASE_URL for a server of your own, in the environment or in .env (.env.example explains each), or leave --engine out.",
    );
  }
  const [{ openEndpoint }, { modelEngine }] = await Promise.all([
    import("#engine/model/endpoint.ts"),
    import("#engine/model/engine.ts"),
  ]);
  return modelEngine(openEndpoint(model, log), random);
};
