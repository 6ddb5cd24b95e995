import { enableCompileCache } from "node:module";

// Parsing the word lists anew takes longer than briefing an article.
enableCompileCache();

const { runCommandLine } = await import("./run.ts");
process.exitCode = await runCommandLine(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  now: () => new Date(),
});
