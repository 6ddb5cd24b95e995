import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { killAtStages, type Stage, stages, type Toll } from "../../test/crash/stages.ts";
import { startPostgres } from "../../test/servers/postgres.ts";

const stores = ["embedded", "postgres"] as const;

const { values } = parseArgs({ options: { rounds: { type: "string", default: "24" }, json: { type: "boolean" } } });
const rounds = Number(values.rounds);

/** So many kills of all, spread evenly over the stages and the stores. */
const planFor = (store: number): Stage[] =>
  Array.from({ length: rounds }, (_, n) => n)
    .filter((n) => n % stores.length === store)
    .map((_, n) => stages[n % stages.length] ?? "received");

const told = (line: string): void => {
  if (!values.json) process.stderr.write(`${line}\n`);
};

const soakOn = async (store: (typeof stores)[number], plan: readonly Stage[]): Promise<Toll> => {
  const folder = await mkdtemp(join(tmpdir(), "groundwire-soak-"));
  const secret = { DATA_DIR: folder, SECRET_KEY: "a secret of thirty-two characters" };
  const say = (line: string): void => told(`${store} ${line}`);
  try {
    if (store === "embedded") return await killAtStages(plan, secret, say);
    const postgres = await startPostgres();
    try {
      await postgres.run("create database soak");
      return await killAtStages(plan, { ...secret, DATABASE_URL: postgres.url("soak") }, say);
    } finally {
      await postgres.end();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

const main = async (): Promise<number> => {
  if (!Number.isInteger(rounds) || rounds < 1) {
    process.stderr.write("How many kills? npm run soak -- --rounds 24 [--json]\n");
    return 2;
  }
  const tolls: Toll[] = [];
  for (const [n, store] of stores.entries()) tolls.push(await soakOn(store, planFor(n)));
  const sum = (of: (toll: Toll) => number): number => tolls.reduce((all, toll) => all + of(toll), 0);
  const result = { rounds, stages, stores, lost: sum(({ lost }) => lost), doubled: sum(({ doubled }) => doubled) };
  process.stdout.write(
    values.json
      ? `${JSON.stringify(result)}\n`
      : `${sum(({ kills }) => kills)} kills at ${stages.join(", ")}, on ${stores.join(" and ")}: ${result.lost} lost, ${result.doubled} doubled\n`,
  );
  return result.lost + result.doubled === 0 ? 0 : 1;
};

process.exitCode = await main();
