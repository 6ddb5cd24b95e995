/** Least first: `silent` writes nothing at all. */
export type LogLevel = "silent" | "error" | "warn" | "info" | "debug";

/** What a line tells beside its message. Never article text, a prompt, a reply or a secret. */
export type LogFields = Readonly<Record<string, string | number | boolean | null>>;

/** One line an event. */
export type Log = (level: Exclude<LogLevel, "silent">, message: string, fields?: LogFields) => void;

export type Lines = { write(text: string): unknown };

const levels = ["silent", "error", "warn", "info", "debug"] as const;

/** Bare where it cannot be misread, as JSON otherwise, so that a line stays a line whatever a value holds. */
const valueText = (value: string | number | boolean | null): string =>
  typeof value === "string" && !/^[\w./:@+-]+$/u.test(value) ? JSON.stringify(value) : String(value);

/** A log that writes `info model request model=qwen3 ms=812` to a stream, down to a level: for whoever sits at a terminal. */
export const openLog = (stream: Lines, least: LogLevel): Log => {
  const depth = levels.indexOf(least);
  return (level, message, fields = {}) => {
    if (levels.indexOf(level) > depth) return;
    const told = Object.entries(fields).map(([name, value]) => `${name}=${valueText(value)}`);
    stream.write(`${[level, message, ...told].join(" ")}\n`);
  };
};

const frame = /(?:src|commands)\/[\w./-]+:\d+(?::\d+)?/u;

/** An error as a line may tell it: its name, its code and where it arose, never what it says, which may quote the article. */
const errorFields = (error: unknown): LogFields => {
  if (!(error instanceof Error)) return { error: typeof error };
  const code = "code" in error && typeof error.code === "string" ? { code: error.code } : {};
  const frames = error.stack?.split("\n").filter((line) => /^\s+at /u.test(line)) ?? [];
  const at = frames.map((line) => frame.exec(line)?.[0]).find((place) => place !== undefined);
  return { error: error.name, ...code, ...(at ? { at } : {}) };
};

/** Tells of an error; what it says itself only to whoever asked for everything. */
export const logError = (log: Log, message: string, error: unknown, fields: LogFields = {}): void => {
  log("error", message, { ...fields, ...errorFields(error) });
  if (error instanceof Error) log("debug", "what that error said", { ...fields, said: error.stack ?? error.message });
};
