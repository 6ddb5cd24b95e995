import { once } from "node:events";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { openStore } from "#store/open.ts";
import { type Postgres, startPostgres } from "../servers/postgres.ts";
import { testSecret } from "./secret.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Where a test file asks for a store of its own. */
    templates: string;
  }
}

const owner = { name: "groundwire_owner", password: "loopback" };

/** The one PostgreSQL of a run, with a role that owns databases and is no superuser, as hosts give it. */
const openServer = async () => {
  const server: Postgres = await startPostgres();
  await server.run(`create role ${owner.name} login password '${owner.password}'`);
  let count = 0;
  let last: Promise<void> = Promise.resolve();
  const create = async (template: string): Promise<string> => {
    count += 1;
    const name = `run_${count}`;
    last = last.then(() => server.run(`create database ${name} owner ${owner.name} template ${template}`));
    await last;
    const url = new URL(server.url(name));
    url.username = owner.name;
    return url.href;
  };
  return { server, create };
};

/**
 * Hands each test file stores of its own, copied from ones that are made once a run, and only if somebody asks:
 * files that want none do not wait.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const root = await mkdtemp(join(tmpdir(), "groundwire-stores-"));
  const unused = join(root, "unused");
  const made = new Map<string, Promise<unknown>>();
  const only = <Thing>(name: string, make: () => Promise<Thing>) => {
    let thing: Promise<Thing> | null = null;
    return (): Promise<Thing> => {
      thing ??= make();
      made.set(name, thing);
      return thing;
    };
  };

  const embedded = only("embedded", async () => {
    const dataDir = join(root, "template");
    const store = await openStore({ databaseUrl: null, dataDir, secret: testSecret, previous: null });
    await store.close();
    return dataDir;
  });
  const server = only("server", openServer);
  const postgres = only("postgres", async () => {
    const { create } = await server();
    const databaseUrl = await create("template0");
    const store = await openStore({ databaseUrl, dataDir: unused, secret: testSecret, previous: null });
    await store.close();
    return databaseUrl.slice(databaseUrl.lastIndexOf("/") + 1);
  });

  const folder = () => mkdtemp(join(root, "data-"));
  const given: Record<string, () => Promise<string>> = {
    "/folder": folder,
    "/embedded": async () => {
      const dataDir = await folder();
      await cp(await embedded(), dataDir, { recursive: true });
      return dataDir;
    },
    "/database": async () => (await server()).create("template0"),
    "/superuser": async () => {
      const { server: running, create } = await server();
      return running.url(new URL(await create("template0")).pathname.slice(1));
    },
    "/postgres": async () => (await server()).create(await postgres()),
  };
  const broker = createServer((request, response) => {
    // A kept connection may close in the moment in which it is used again.
    response.setHeader("connection", "close");
    const give = given[request.url ?? ""] ?? (() => Promise.reject(new Error("no such template")));
    give().then(
      (answer) => response.end(answer),
      (error) => response.writeHead(500).end(String(error.stack)),
    );
  });
  broker.listen(0, "127.0.0.1");
  await once(broker, "listening");
  const address = broker.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  project.provide("templates", `http://127.0.0.1:${address.port}`);

  return async () => {
    broker.close();
    broker.closeAllConnections();
    await Promise.allSettled(made.values());
    if (made.has("server")) await (await server()).server.end();
    await rm(root, { recursive: true, force: true });
  };
}
