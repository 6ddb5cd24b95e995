import { pino } from "pino";
import type { Lines, Log, LogLevel } from "#log.ts";

/** Fields that no line should have; where one has them all the same, they are not shown. Counts are no secrets. */
const secretName = /token|secret|password|authorization|cookie|api_?key|text|quote|question|answer|title|headline/iu;

/** What a secret looks like wherever it stands: keys of OpenAI and Slack, bearer and Discord tokens, JSON Web Tokens, a password in an address. */
const secretShapes: readonly RegExp[] = [
  /\b(?:sk|pk)-[\w-]{12,}/gu,
  /\bx(?:ox[a-z]|app)-[\w-]{8,}/gu,
  /\bBearer\s+[\w.~+/=-]{8,}/giu,
  /\b[\w-]{23,30}\.[\w-]{6,7}\.[\w-]{27,}/gu,
  /\beyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]{8,}/gu,
  /(?<=:\/\/)[^\s/@]*:[^\s/@]*(?=@)/gu,
];

const longest = 4_000;

const withoutSecrets = (text: string): string =>
  secretShapes.reduce((left, shape) => left.replace(shape, "[secret]"), text).slice(0, longest);

type Value = string | number | boolean | null;

const shown = (name: string, value: Value): Value => {
  if (typeof value !== "string") return value;
  return secretName.test(name) ? "[not shown]" : withoutSecrets(value);
};

/** A service's log: a JSON object a line with its time and its level by name; what is secret is taken out. */
export const openServiceLog = (stream: Lines, least: LogLevel, now: () => Date): Log => {
  const logger = pino(
    {
      level: least,
      base: null,
      messageKey: "message",
      timestamp: () => `,"time":"${now().toISOString()}"`,
      formatters: { level: (level) => ({ level }) },
    },
    { write: (line) => void stream.write(line) },
  );
  return (level, message, fields = {}) => {
    const told = Object.entries(fields).map(([name, value]): [string, Value] => [name, shown(name, value)]);
    logger[level](Object.fromEntries(told), withoutSecrets(message));
  };
};
