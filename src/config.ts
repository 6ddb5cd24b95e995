import { readFileSync } from "node:fs";
import { parse } from "dotenv";
import { z } from "zod";
import { Fault } from "#brief/fault.ts";

const Environment = z.object({
  LOG_LEVEL: z.enum(["silent", "error", "warn", "info", "debug"]).default("error"),
  NO_COLOR: z.string().optional(),
  FORCE_COLOR: z.string().optional(),
  TERM: z.string().optional(),
  COLUMNS: z.coerce.number().int().min(0).max(10_000).optional(),
});

/** The settings: what the environment and `.env` say, checked. */
export type Config = {
  logLevel: z.infer<typeof Environment>["LOG_LEVEL"];
  /** null where nobody says, and the terminal decides. */
  colour: boolean | null;
  columns: number | null;
};

type Variables = Readonly<Record<string, string | undefined>>;

/** What `.env` in the working folder says; nothing where there is none. */
const dotenv = (): Variables => {
  try {
    return parse(readFileSync(".env"));
  } catch {
    return {};
  }
};

const colourOf = ({ NO_COLOR, FORCE_COLOR, TERM }: z.infer<typeof Environment>): boolean | null => {
  if (NO_COLOR !== undefined) return false;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
  return TERM === "dumb" ? false : null;
};

/**
 * Reads the environment, and `.env` where the environment says nothing. A variable that is set to nothing is not set.
 * @throws Fault "usage" that names every mistake at once.
 */
export const readConfig = (variables: Variables = { ...dotenv(), ...process.env }): Config => {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ""));
  const read = Environment.safeParse(given);
  if (!read.success) {
    const mistakes = read.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
    const count = mistakes.length === 1 ? "a mistake" : `${mistakes.length} mistakes`;
    throw new Fault("usage", `The settings have ${count}: ${mistakes.join("; ")}.`);
  }
  const { LOG_LEVEL, COLUMNS } = read.data;
  return { logLevel: LOG_LEVEL, colour: colourOf(read.data), columns: COLUMNS ? COLUMNS : null };
};
