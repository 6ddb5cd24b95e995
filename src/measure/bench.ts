import { parseArgs } from "node:util";

const { values, positionals } = parseArgs({
  args: process.argv.slice(2),
  options: { json: { type: "boolean" } },
  allowPositionals: true,
});

const benches: Readonly<Record<string, () => Promise<Readonly<Record<string, number>>>>> = {
  locate: async () => (await import("./bench/locate.ts")).benchLocate(),
  brief: async () => (await import("./bench/brief.ts")).benchBrief(),
};

const main = async (): Promise<number> => {
  const [name] = positionals;
  const bench = benches[name ?? ""];
  if (!bench) {
    process.stderr.write(`Name a bench: npm run bench -- ${Object.keys(benches).join("|")} [--json]\n`);
    return 2;
  }
  const figures = await bench();
  const rows = Object.entries(figures).map(([what, ms]) => `${what.padEnd(10)}${ms.toFixed(3).padStart(10)}`);
  process.stdout.write(`${values.json ? JSON.stringify(figures) : rows.join("\n")}\n`);
  return 0;
};

process.exitCode = await main();
