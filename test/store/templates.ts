import { createHash } from "node:crypto";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm } from "node:fs/promises";
import { createServer } from "node:http";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { openStore } from "#store/open.ts";
import { type Postgres, startPostgres } from "../servers/postgres.ts";
import { scratchFolder } from "../servers/scratch.ts";
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

const here = join(import.meta.dirname, "../..");

/** What a new embedded store looks like is told by these alone. */
const made = async (): Promise<string> => {
  const hash = createHash("sha256").update(await readFile(join(here, "package-lock.json")));
  const files = ["migrate.ts", "queue.ts", "within.ts", "durable.ts", "embedded.ts", "make.ts"];
  const steps = (await readdir(join(here, "src/store/migrations"))).sort().map((name) => join("migrations", name));
  for (const file of [...files, ...steps]) hash.update(await readFile(join(here, "src/store", file)));
  return hash.digest("hex").slice(0, 16);
};

/** Making one takes seconds, so that it is kept for the runs after this one. */
const keptTemplate = async (root: string): Promise<string> => {
  const kept = join(here, "node_modules/.cache/groundwire-stores");
  const template = join(kept, await made());
  if (existsSync(template)) return template;
  const dataDir = join(root, "template");
  const store = await openStore({ databaseUrl: null, dataDir, secret: testSecret, previous: null });
  await store.close();
  await rm(kept, { recursive: true, force: true });
  await mkdir(kept, { recursive: true });
  const draft = await mkdtemp(join(kept, "draft-"));
  await cp(dataDir, draft, { recursive: true });
  await rename(draft, template).catch(() => undefined);
  return dataDir;
};

/**
 * Hands each test file stores of its own, copied from ones that are made once a run, and only if somebody asks:
 * files that want none do not wait.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const root = await scratchFolder("groundwire-stores-");
  const unused = join(root, "unused");
  const begun = new Map<string, Promise<unknown>>();
  const only = <Thing>(name: string, make: () => Promise<Thing>) => {
    let thing: Promise<Thing> | null = null;
    return (): Promise<Thing> => {
      thing ??= make();
      begun.set(name, thing);
      return thing;
    };
  };

  const embedded = only("embedded", () => keptTemplate(root));
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
    await Promise.allSettled(begun.values());
    if (begun.has("server")) await (await server()).server.end();
    await rm(root, { recursive: true, force: true });
  };
}
