import { parseArgs } from "node:util";

const { values, positionals } = parseArgs({
  args: process.argv.slice(2),
  options: { json: { type: "boolean" } },
  allowPositionals: true,
});

const benches: Readonly<Record<string, (folder?: string) => Promise<Readonly<Record<string, number>>>>> = {
  locate: async () => (await import("./bench/locate.ts")).benchLocate(),
  brief: async () => (await import("./bench/brief.ts")).benchBrief(),
  model: async () => (await import("./bench/model.ts")).benchModel(),
  scale: async () => (await import("./bench/scale.ts")).benchScale(),
  events: async () => (await import("./bench/events.ts")).benchEvents(),
  extract: async (folder) => (await import("./bench/extract.ts")).benchExtract(folder),
};

const main = async (): Promise<number> => {
  const [name, folder] = positionals;
  const bench = benches[name ?? ""];
  if (!bench) {
    process.stderr.write(`Name a bench: npm run bench -- ${Object.keys(benches).join("|")} [folder] [--json]\n`);
    return 2;
  }
  const figures = await bench(folder);
  const width = Math.max(10, ...Object.keys(figures).map((what) => what.length + 1));
  const rows = Object.entries(figures).map(
    ([what, figure]) => `${what.padEnd(width)}${figure.toFixed(3).padStart(10)}`,
  );
  process.stdout.write(`${values.json ? JSON.stringify(figures) : rows.join("\n")}\n`);
  return 0;
};

process.exitCode = await main();
