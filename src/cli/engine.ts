import { randomBytes } from "node:crypto";
import type { Engine } from "#engine/engine.ts";
import { openLog } from "#log.ts";
import type { Config } from "../config.ts";
import { openEngine } from "../world.ts";
import type { Streams } from "./streams.ts";

/** The engine that a command line works with, and what ends its work. @throws Fault where it asks for a model and none is set up. */
export const engineOn = async (
  { stderr, stopped }: Pick<Streams, "stderr" | "stopped">,
  config: Config,
  wanted: Engine["name"] | null,
): Promise<{ engine: Engine; signal: AbortSignal }> => ({
  engine: await openEngine(wanted, config, openLog(stderr, config.logLevel), () => randomBytes(9).toString("hex")),
  signal: stopped ?? new AbortController().signal,
});
