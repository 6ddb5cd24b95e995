import { enableCompileCache } from "node:module";

// Parsing the word lists anew takes longer than opening the store.
enableCompileCache();

const { runService } = await import("./run.ts");
process.exitCode = await runService(process);
