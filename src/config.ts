import { readFileSync } from "node:fs";
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

const Environment = z.object({
  LOG_LEVEL: z.enum(["silent", "error", "warn", "info", "debug"]).default("error"),
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
});

/** The settings: what the environment and `.env` say, checked. */
export type Config = {
  logLevel: z.infer<typeof Environment>["LOG_LEVEL"];
  /** null where nobody says, and the terminal decides. */
  colour: boolean | null;
  columns: number | null;
  /** Private hosts that may be read, although links into private networks are refused. */
  allowedPrivateHosts: readonly PrivateHost[];
  /** Where links go through; `none` names the hosts that are reached without. */
  proxies: { https: string | null; http: string | null; none: readonly string[] };
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
  return {
    logLevel: LOG_LEVEL,
    colour: colourOf(read.data),
    columns: COLUMNS ? COLUMNS : null,
    allowedPrivateHosts: ALLOWED_PRIVATE_HOSTS,
    proxies: { https: HTTPS_PROXY, http: HTTP_PROXY, none: NO_PROXY },
  };
};
