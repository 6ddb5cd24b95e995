/** Least first: `silent` writes nothing at all. */
export type LogLevel = "silent" | "error" | "warn" | "info" | "debug";

/** What a line tells beside its message. Never article text, a prompt, a reply or a secret. */
type LogFields = Readonly<Record<string, string | number | boolean | null>>;

/** One line an event. */
export type Log = (level: Exclude<LogLevel, "silent">, message: string, fields?: LogFields) => void;

const levels = ["silent", "error", "warn", "info", "debug"] as const;

/** Bare where it cannot be misread, as JSON otherwise, so that a line stays a line whatever a value holds. */
const valueText = (value: string | number | boolean | null): string =>
  typeof value === "string" && !/^[\w./:@+-]+$/u.test(value) ? JSON.stringify(value) : String(value);

/** A log that writes `info model request model=qwen3 ms=812` to a stream, down to a level. */
export const openLog = (stream: { write(text: string): unknown }, least: LogLevel): Log => {
  const depth = levels.indexOf(least);
  return (level, message, fields = {}) => {
    if (levels.indexOf(level) > depth) return;
    const told = Object.entries(fields).map(([name, value]) => `${name}=${valueText(value)}`);
    stream.write(`${[level, message, ...told].join(" ")}\n`);
  };
};
