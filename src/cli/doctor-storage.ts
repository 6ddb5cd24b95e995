import { Fault } from "#brief/fault.ts";
import { type Examined, examineStore } from "#store/examine.ts";
import { State } from "#store/state.ts";
import type { Config } from "../config.ts";
import type { Finding } from "./doctor.ts";

const good = (says: string): Finding => ({ what: "", says, ok: true });
const bad = (says: string): Finding => ({ what: "", says, ok: false });

const jobs: Readonly<Record<string, string>> = { work: "requests", deliver: "replies to post" };

const stateFindings = ({ depths, failures }: State): Finding[] => [
  good(
    `queue: ${depths.map(({ queue, waiting, active }) => `${jobs[queue] ?? queue} ${waiting} waiting, ${active} at work`).join("; ")}`,
  ),
  ...(failures.length === 0
    ? [good("no failures kept")]
    : failures.map(({ what, code, at, id }) => good(`failed: ${what} ${id}, ${code}, ${at}`))),
];

/** What the running service says of itself; the token goes to nobody but the address that the settings name. */
const askedOfService = async ({ host, port, adminToken }: Config["web"], signal: AbortSignal): Promise<Finding[]> => {
  const name = host.includes(":") ? `[${host}]` : host;
  const url = `http://${name === "0.0.0.0" ? "127.0.0.1" : name === "[::]" ? "[::1]" : name}:${port}/api/status`;
  try {
    const response = await fetch(url, {
      headers: adminToken === null ? {} : { authorization: `Bearer ${adminToken}` },
      signal: AbortSignal.any([signal, AbortSignal.timeout(3_000)]),
      redirect: "error",
    });
    const read = State.safeParse(await response.json());
    if (read.success) return stateFindings(read.data);
  } catch {
    // Told below: nothing that answers as it would.
  }
  return [good(`it was not reached at ${new URL(url).host} (HOST, PORT, ADMIN_TOKEN), so its queue is not shown`)];
};

const placeOf = ({ databaseUrl, dataDir }: Config["storage"]): string => {
  const url = databaseUrl === null ? null : URL.parse(databaseUrl);
  return url
    ? `Postgres, ${url.pathname.slice(1) || "postgres"} at ${url.host || "this machine"}`
    : `embedded, in ${dataDir}`;
};

const found = async (examined: Examined, config: Pick<Config, "web">, signal: AbortSignal): Promise<Finding[]> => {
  switch (examined.found) {
    case "nothing":
      return [good("nothing is there yet: npm start makes it")];
    case "in-use":
      return [good("a running Groundwire holds it"), ...(await askedOfService(config.web, signal))];
    case "older":
      return [good(`tables: the next npm start brings them up to date (${examined.pending.join(", ")})`)];
    case "state":
      return [good("tables: up to date"), ...stateFindings(examined)];
  }
};

const examinedOrWhyNot = async ({ storage, web }: Pick<Config, "storage" | "web">, signal: AbortSignal) => {
  try {
    return await found(await examineStore(storage), { web }, signal);
  } catch (error) {
    if (error instanceof Fault) return [bad(error.message)];
    throw error;
  }
};

/** Where material is kept, whether it can be reached, and how the work on it stands. Nothing is made or changed. */
export const storageFindings = async (
  config: Pick<Config, "storage" | "web">,
  signal: AbortSignal,
): Promise<Finding[]> => {
  const { databaseUrl, secretKey } = config.storage;
  const hasSecret = databaseUrl === null || secretKey !== null;
  return [
    { what: "Storage", says: placeOf(config.storage), ok: true },
    ...(hasSecret ? [] : [bad("SECRET_KEY is not set, and DATABASE_URL is: set it, the same for every instance")]),
    ...(await examinedOrWhyNot(config, signal)),
  ];
};
