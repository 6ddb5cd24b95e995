import { randomUUID } from "node:crypto";
import { Fault } from "#brief/fault.ts";
import { type Log, logError } from "#log.ts";
import { rotateSecrets } from "#store/keys.ts";
import { openStore, type Store } from "#store/open.ts";
import { assertGuarded, usualRate } from "#web/server.ts";
import packageJson from "../package.json" with { type: "json" };
import { type Config, readConfig } from "./config.ts";
import { secretsOf } from "./secret.ts";
import { openService } from "./service.ts";
import { openServiceLog } from "./service-log.ts";

type Process = Pick<NodeJS.Process, "stdout" | "stderr" | "on" | "exit">;

/** How long what runs may go on when the process is told to stop: containers are killed after half a minute. */
const graceMs = 20_000;

/** Where the material is kept, without a password. */
const keptIn = ({ databaseUrl, dataDir }: Config["storage"]): string => {
  const url = databaseUrl === null ? null : URL.parse(databaseUrl);
  return url ? `Postgres, ${url.pathname.slice(1) || "postgres"} at ${url.host || "this machine"}` : dataDir;
};

/** Settles when the process is told to stop; told again, it ends at once and hands nothing back. */
const toldToStop = (io: Process): Promise<void> =>
  new Promise((told) => {
    let isTold = false;
    for (const signal of ["SIGTERM", "SIGINT"] as const)
      io.on(signal, () => {
        if (isTold) io.exit(1);
        isTold = true;
        told();
      });
  });

/** A bug that nothing caught: whatever runs is in doubt, and whoever watches the process starts it anew. */
const endOnBugs = (io: Process, log: Log): void => {
  for (const event of ["uncaughtException", "unhandledRejection"] as const)
    io.on(event, (error: unknown) => {
      logError(log, "an error that nothing caught", error);
      io.exit(1);
    });
};

const serve = async (config: Config, store: Store, io: Process, log: Log, stop: Promise<void>): Promise<void> => {
  const { host, port, adminToken: token, chat } = config.web;
  const turned = await rotateSecrets(store);
  if (turned > 0) log("info", "sealed anew with SECRET_KEY", { keys: turned });
  const service = await openService({
    store,
    config,
    web: { host, port, token, outside: chat && { ...chat, send: fetch }, rate: usualRate },
    slack: config.slack,
    log,
    now: () => new Date(),
    clock: () => performance.now(),
    newId: randomUUID,
  });
  io.stdout.write(
    `Groundwire ${packageJson.version} listens on ${service.url}\nIts material is kept in ${keptIn(config.storage)}\n`,
  );
  await stop;
  await service.stop(graceMs);
};

/**
 * Runs the service until the process is told to stop: what runs may finish within a set time, the rest is handed back.
 * @returns the exit code: 0 stopped, 1 could not run, 2 wrong settings.
 */
export const runService = async (io: Process): Promise<number> => {
  for (const stream of [io.stdout, io.stderr]) stream.on("error", () => {});
  const stop = toldToStop(io);
  let log: Log | null = null;
  try {
    const config = readConfig();
    const told = openServiceLog(io.stderr, config.serviceLogLevel, () => new Date());
    log = told;
    endOnBugs(io, told);
    assertGuarded({ host: config.web.host, token: config.web.adminToken });
    const trouble = (error: Error): void => logError(told, "trouble with the store", error);
    const store = await openStore({ ...config.storage, ...(await secretsOf(config.storage)), trouble });
    try {
      await serve(config, store, io, told, stop);
    } finally {
      await store.close();
    }
    return 0;
  } catch (error) {
    if (error instanceof Fault) {
      io.stderr.write(`${error.message}\n`);
      return error.code === "usage" ? 2 : 1;
    }
    if (log) logError(log, "it could not run", error);
    io.stderr.write(
      "This is a fault of the program, not of your settings: LOG_LEVEL=debug shows where; please report it.\n",
    );
    return 1;
  }
};
