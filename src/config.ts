import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import { isAbsolute, join, resolve } from "node:path";
import { parse } from "dotenv";
import { z } from "zod";
import { Fault } from "#brief/fault.ts";

const listOf = (value: string): string[] => value.split(/[\s,]+/).filter((entry) => entry !== "");

/** A private host that links may lead to; null: on any port. */
type PrivateHost = { host: string; port: number | null };

/** "intranet.example.org", "10.0.0.5:8080", "::1", "[fd00::5]:8080": spelt as a URL spells it. */
const privateHost = (entry: string, context: z.RefinementCtx): PrivateHost => {
  const bare = /^[0-9a-f:.]*:[0-9a-f:.]*:[0-9a-f:.]*$/i.test(entry) ? `[${entry}]` : entry;
  const port = /:(\d{1,5})$/.exec(bare.replace(/^\[.*\]/, "host"))?.[1];
  const url = URL.parse(`https://${bare}`);
  if (url?.pathname !== "/" || /[/?#@*\\]/.test(entry) || Number(port ?? 1) < 1) {
    context.addIssue(
      `"${entry}" is not a name or an address with an optional port, such as intranet.example.org or 10.0.0.5:8080`,
    );
    return z.NEVER;
  }
  return { host: url.hostname.replace(/\.$/, ""), port: port === undefined ? null : Number(port) };
};

const proxyUrl = (value: string, context: z.RefinementCtx): string => {
  const url = URL.parse(value.includes("://") ? value : `http://${value}`);
  if (url && /^https?:$/.test(url.protocol) && url.hostname !== "") return url.href;
  context.addIssue("a proxy is an http or https address, such as http://proxy.example.org:3128");
  return z.NEVER;
};

/** Where a model is asked: the address below which /chat/completions lies. */
const endpointUrl = (value: string, context: z.RefinementCtx): string => {
  const url = URL.parse(value);
  if (url?.username || url?.password) {
    context.addIssue("the address holds a name or a password; the key goes into OPENAI_API_KEY");
    return z.NEVER;
  }
  if (url && /^https?:$/.test(url.protocol) && url.hostname !== "") return url.href.replace(/\/$/, "");
  context.addIssue("an endpoint is an http or https address, such as http://127.0.0.1:11434/v1");
  return z.NEVER;
};

const databaseUrl = (value: string, context: z.RefinementCtx): string => {
  const url = URL.parse(value.trim());
  if (url && /^postgres(?:ql)?:$/.test(url.protocol)) return value.trim();
  context.addIssue(
    "a Postgres address is meant, such as postgres://name:password@127.0.0.1:5432/groundwire, with signs such as @ or # in a password written as %40 or %23",
  );
  return z.NEVER;
};

const webUrl = (value: string, context: z.RefinementCtx): string => {
  const url = URL.parse(value);
  if (url?.username || url?.password) {
    context.addIssue("the address holds a name or a password, which it may not");
    return z.NEVER;
  }
  if (url && /^https?:$/.test(url.protocol) && url.hostname !== "") return url.href.replace(/\/$/, "");
  context.addIssue("an http or https address is meant, such as https://groundwire.example.org");
  return z.NEVER;
};

/** Told apart by nobody who reads it on a screen: a line break or a space at its ends is not meant. */
const secretText = (least: number) =>
  z
    .string()
    .transform((text) => text.trim())
    .pipe(
      z
        .string()
        .min(least, `at least ${least} characters are meant, such as openssl rand -base64 32 prints`)
        .max(10_000),
    );

/** A header could not carry what such a key holds; a copied key often ends with a line break. */
const apiKey = (value: string, context: z.RefinementCtx): string => {
  const key = value.trim();
  if (/^[\x21-\x7e]+$/.test(key)) return key;
  context.addIssue("the key holds a space or a sign that no key has");
  return z.NEVER;
};

const slackToken = (start: RegExp, told: string) =>
  z
    .string()
    .transform((text) => text.trim())
    .pipe(
      z
        .string()
        .regex(/^[\x21-\x7e]+$/u, "the token holds a space or a sign that no token has")
        .regex(start, told),
    );

/** Tokens go there: only over https, or to this machine. */
const slackApi = (value: string, context: z.RefinementCtx): string => {
  const url = URL.parse(value);
  const isHere = url !== null && /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/u.test(url.hostname);
  if (url && (url.protocol === "https:" || (url.protocol === "http:" && isHere)))
    return url.href.endsWith("/") ? url.href : `${url.href}/`;
  context.addIssue("an https address is meant, or an http address of this machine, such as http://127.0.0.1:4000/api/");
  return z.NEVER;
};

const wholeNumber = (least: number, most: number) =>
  z.coerce
    .number(`a whole number from ${least} to ${most} is meant`)
    .int(`a whole number from ${least} to ${most} is meant`)
    .min(least, `at least ${least} is meant`)
    .max(most, `at most ${most} is meant`);

const price = z.coerce
  .number("a price in US dollars is meant, such as 0.15")
  .min(0, "a price is not below 0")
  .nullable()
  .default(null);

const modelName = z
  .string()
  .transform((name) => name.trim())
  .pipe(
    z
      .string()
      .max(200)
      .regex(/^[^\p{Cc}]+$/u, "the name of a model is meant"),
  );

const Environment = z.object({
  LOG_LEVEL: z.enum(["silent", "error", "warn", "info", "debug"]).optional(),
  NO_COLOR: z.string().optional(),
  FORCE_COLOR: z.string().optional(),
  TERM: z.string().optional(),
  COLUMNS: z.coerce.number().int().min(0).max(10_000).optional(),
  ALLOWED_PRIVATE_HOSTS: z
    .string()
    .default("")
    .transform(listOf)
    .pipe(z.array(z.string().transform(privateHost))),
  HTTPS_PROXY: z.string().transform(proxyUrl).nullable().default(null),
  HTTP_PROXY: z.string().transform(proxyUrl).nullable().default(null),
  NO_PROXY: z.string().default("").transform(listOf),
  OPENAI_API_KEY: z.string().transform(apiKey).nullable().default(null),
  OPENAI_BASE_URL: z.string().transform(endpointUrl).nullable().default(null),
  OPENAI_MODEL: modelName.nullable().default(null),
  OPENAI_CHECK_MODEL: modelName.nullable().default(null),
  OPENAI_EMBEDDING_MODEL: modelName.nullable().default(null),
  OPENAI_REPAIR: z.enum(["on", "off"]).default("on"),
  OPENAI_CONTEXT_TOKENS: wholeNumber(2_000, 10_000_000).default(32_000),
  OPENAI_BRIEF_TOKENS: wholeNumber(1_000, 1_000_000_000).default(400_000),
  OPENAI_TIMEOUT_SECONDS: wholeNumber(1, 86_400).default(300),
  OPENAI_PROMPT_PRICE: price,
  OPENAI_REPLY_PRICE: price,
  DATABASE_URL: z.string().transform(databaseUrl).nullable().default(null),
  DATA_DIR: z.string().nullable().default(null),
  SECRET_KEY: secretText(32).nullable().default(null),
  SECRET_KEY_PREVIOUS: secretText(32).nullable().default(null),
  ADMIN_TOKEN: secretText(16).nullable().default(null),
  HOST: z.string().default("127.0.0.1"),
  PORT: wholeNumber(0, 65_535).default(3_000),
  PUBLIC_URL: z.string().transform(webUrl).nullable().default(null),
  WORK_AT_ONCE: wholeNumber(1, 64).default(4),
  CHAT_WEBHOOK_URL: z.string().transform(webUrl).nullable().default(null),
  CHAT_WEBHOOK_TOKEN: z.string().transform(apiKey).nullable().default(null),
  SLACK_BOT_TOKEN: slackToken(/^xox[be]/u, "a bot token begins with xoxb-")
    .nullable()
    .default(null),
  SLACK_APP_TOKEN: slackToken(/^xapp-/u, "an app-level token begins with xapp-")
    .nullable()
    .default(null),
  SLACK_SIGNING_SECRET: secretText(16).nullable().default(null),
  SLACK_API_URL: z.string().transform(slackApi).nullable().default(null),
  SLACK_CHANNELS: z.string().default("").transform(listOf),
  SLACK_ADMINS: z.string().default("").transform(listOf),
  SLACK_GUESTS: z.enum(["on", "off"]).default("off"),
  SLACK_USER_DAY: wholeNumber(1, 1_000_000).nullable().default(null),
  SLACK_WORKSPACE_DAY: wholeNumber(1, 1_000_000).nullable().default(null),
  SLACK_FOLLOW_UPS: z.enum(["questions", "mentions"]).default("questions"),
  XDG_DATA_HOME: z.string().optional(),
  LOCALAPPDATA: z.string().optional(),
});

/** Where requests go through; `none` names the hosts that are reached without. */
type Proxies = { https: string | null; http: string | null; none: readonly string[] };

type LogLevel = NonNullable<z.infer<typeof Environment>["LOG_LEVEL"]>;

/** The settings: what the environment and `.env` say, checked. */
export type Config = {
  logLevel: LogLevel;
  /** A service tells of each request where nobody says otherwise; a command line only of errors. */
  serviceLogLevel: LogLevel;
  /** null where nobody says, and the terminal decides. */
  colour: boolean | null;
  columns: number | null;
  /** Private hosts that may be read, although links into private networks are refused. */
  allowedPrivateHosts: readonly PrivateHost[];
  proxies: Proxies;
  /** null where neither a key nor an address is set: no model then, nothing is asked over the network. */
  model: ReturnType<typeof modelOf>;
  /** Where briefs, threads and settings are kept. */
  storage: {
    /** null: the embedded database in `dataDir`. */
    databaseUrl: string | null;
    /** An absolute path. */
    dataDir: string;
    /** null: one is made in `dataDir` (secret.ts). */
    secretKey: string | null;
    previousSecretKey: string | null;
  };
  /** How many briefs, answers and checks a process works on at once. */
  workAtOnce: number;
  web: {
    host: string;
    port: number;
    publicUrl: string | null;
    adminToken: string | null;
    /** Where replies go instead of the local chat. */
    chat: { url: string; token: string | null } | null;
  };
  slack: SlackConfig | null;
};

/** The settings of Slack; null where it is not set up. */
type SlackConfig = {
  botToken: string;
  appToken: string | null;
  signingSecret: string | null;
  apiUrl: string | null;
  mentionsOnly: boolean;
  rules: { channels: readonly string[]; guests: boolean; userDay: number | null; workspaceDay: number | null };
  admins: readonly string[];
};

const slackOf = (read: z.infer<typeof Environment>): SlackConfig | null => {
  const { SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken, SLACK_SIGNING_SECRET: signingSecret } = read;
  if (botToken === null && appToken === null && signingSecret === null) return null;
  if (botToken === null) throw slackLacks("SLACK_BOT_TOKEN, which begins with xoxb-");
  if (appToken === null && signingSecret === null)
    throw slackLacks("SLACK_APP_TOKEN, which begins with xapp-, or SLACK_SIGNING_SECRET where Slack sends requests");
  return {
    botToken,
    appToken,
    signingSecret,
    apiUrl: read.SLACK_API_URL,
    mentionsOnly: read.SLACK_FOLLOW_UPS === "mentions",
    rules: {
      channels: read.SLACK_CHANNELS,
      guests: read.SLACK_GUESTS === "on",
      userDay: read.SLACK_USER_DAY,
      workspaceDay: read.SLACK_WORKSPACE_DAY,
    },
    admins: read.SLACK_ADMINS,
  };
};

const slackLacks = (what: string): Fault =>
  new Fault("usage", `The settings have a mistake: Slack is set up in part; it needs ${what}, too.`);

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

const openAi = "https://api.openai.com/v1";

/** Where a model drafts and what it may cost, in the shape that the model engine takes (`ModelSettings`, which says what each means). */
const modelOf = (read: z.infer<typeof Environment>, proxies: Proxies) => {
  const { OPENAI_API_KEY, OPENAI_BASE_URL, OPENAI_PROMPT_PRICE, OPENAI_REPLY_PRICE } = read;
  if (OPENAI_API_KEY === null && OPENAI_BASE_URL === null) return null;
  const hasPrices = OPENAI_PROMPT_PRICE !== null || OPENAI_REPLY_PRICE !== null;
  return {
    apiKey: OPENAI_API_KEY,
    baseUrl: OPENAI_BASE_URL ?? openAi,
    model: read.OPENAI_MODEL,
    checkModel: read.OPENAI_CHECK_MODEL ?? "same",
    embeddingModel: read.OPENAI_EMBEDDING_MODEL,
    repairs: read.OPENAI_REPAIR === "on",
    contextTokens: read.OPENAI_CONTEXT_TOKENS,
    briefTokens: read.OPENAI_BRIEF_TOKENS,
    timeoutMs: read.OPENAI_TIMEOUT_SECONDS * 1000,
    prices: hasPrices ? { prompt: OPENAI_PROMPT_PRICE ?? 0, completion: OPENAI_REPLY_PRICE ?? 0 } : null,
    proxies,
  };
};

/** Where a system keeps the data of a person's programs. */
const usualDataDir = (read: z.infer<typeof Environment>): string => {
  if (process.platform === "win32") return join(read.LOCALAPPDATA ?? join(homedir(), "AppData", "Local"), "groundwire");
  if (process.platform === "darwin") return join(homedir(), "Library", "Application Support", "groundwire");
  const home = read.XDG_DATA_HOME;
  return join(home && isAbsolute(home) ? home : join(homedir(), ".local", "share"), "groundwire");
};

/** Many systems write the names of proxies in lower case; capitals go first. */
const withCapitals = (variables: Variables): Variables => {
  const small = ["HTTPS_PROXY", "HTTP_PROXY", "NO_PROXY"].map((name) => [
    name,
    variables[name] || variables[name.toLowerCase()],
  ]);
  return { ...variables, ...Object.fromEntries(small) };
};

/**
 * Reads the environment, and `.env` where the environment says nothing. A variable that is set to nothing is not set.
 * @throws Fault "usage" that names every mistake at once.
 */
export const readConfig = (variables: Variables = { ...dotenv(), ...process.env }): Config => {
  const given = Object.fromEntries(Object.entries(withCapitals(variables)).filter(([, value]) => value !== ""));
  const read = Environment.safeParse(given);
  if (!read.success) {
    const mistakes = read.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
    const count = mistakes.length === 1 ? "a mistake" : `${mistakes.length} mistakes`;
    throw new Fault("usage", `The settings have ${count}: ${mistakes.join("; ")}.`);
  }
  const { LOG_LEVEL, COLUMNS, ALLOWED_PRIVATE_HOSTS, HTTPS_PROXY, HTTP_PROXY, NO_PROXY } = read.data;
  const proxies = { https: HTTPS_PROXY, http: HTTP_PROXY, none: NO_PROXY };
  return {
    logLevel: LOG_LEVEL ?? "error",
    serviceLogLevel: LOG_LEVEL ?? "info",
    colour: colourOf(read.data),
    columns: COLUMNS ? COLUMNS : null,
    allowedPrivateHosts: ALLOWED_PRIVATE_HOSTS,
    proxies,
    model: modelOf(read.data, proxies),
    storage: {
      databaseUrl: read.data.DATABASE_URL,
      dataDir: read.data.DATA_DIR === null ? usualDataDir(read.data) : resolve(read.data.DATA_DIR),
      secretKey: read.data.SECRET_KEY,
      previousSecretKey: read.data.SECRET_KEY_PREVIOUS,
    },
    workAtOnce: read.data.WORK_AT_ONCE,
    web: {
      host: read.data.HOST,
      port: read.data.PORT,
      publicUrl: read.data.PUBLIC_URL,
      adminToken: read.data.ADMIN_TOKEN,
      chat:
        read.data.CHAT_WEBHOOK_URL === null
          ? null
          : { url: read.data.CHAT_WEBHOOK_URL, token: read.data.CHAT_WEBHOOK_TOKEN },
    },
    slack: slackOf(read.data),
  };
};
