import { enableCompileCache } from "node:module";
import { setFlagsFromString } from "node:v8";

// Parsing the word lists anew takes longer than briefing an article, and so does trying each pattern slowly before compiling it.
enableCompileCache();
setFlagsFromString("--no-regexp-tier-up");

const { runCommandLine } = await import("./run.ts");
process.exitCode = await runCommandLine(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  now: () => new Date(),
});
