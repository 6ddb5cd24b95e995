import { config as loadDotenv } from "dotenv";
import { z } from "zod";
import { Fault } from "#brief/fault.ts";

const flag = z.string().optional();

const Environment = z.object({
  LOG_LEVEL: z.enum(["silent", "error", "warn", "info", "debug"]).default("error"),
  NO_COLOR: flag,
  FORCE_COLOR: flag,
  COLUMNS: z.coerce.number().int().min(20).max(1_000).optional(),
});

/** The settings: what the environment and `.env` say, checked. */
export type Config = {
  logLevel: z.infer<typeof Environment>["LOG_LEVEL"];
  /** null where nobody says, and the terminal decides. */
  colour: boolean | null;
  columns: number | null;
};

const isSet = (value: string | undefined): boolean => value !== undefined && value !== "";

/**
 * Reads the environment, `.env` in the working folder first (what is set already wins).
 * @throws Fault "usage" that names every mistake at once.
 */
export const readConfig = (): Config => {
  loadDotenv({ quiet: true });
  const given = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== ""));
  const read = Environment.safeParse(given);
  if (!read.success) {
    const mistakes = read.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
    throw new Fault(
      "usage",
      `The settings have ${mistakes.length === 1 ? "a mistake" : `${mistakes.length} mistakes`}: ${mistakes.join("; ")}.`,
    );
  }
  const { LOG_LEVEL, NO_COLOR, FORCE_COLOR, COLUMNS } = read.data;
  return {
    logLevel: LOG_LEVEL,
    colour: isSet(NO_COLOR) ? false : isSet(FORCE_COLOR) ? FORCE_COLOR !== "0" : null,
    columns: COLUMNS ?? null,
  };
};
