import { enableCompileCache } from "node:module";

// Parsing the word lists anew takes longer than briefing an article.
enableCompileCache();

const { runCommandLine } = await import("./run.ts");
const stop = new AbortController();
process.once("SIGINT", () => {
  stop.abort();
  // Whatever does not hear of it, such as a pipe that is read to its end, is not waited for.
  setTimeout(() => process.exit(130), 300).unref();
});
process.exitCode = await runCommandLine(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  now: () => new Date(),
  stopped: stop.signal,
});
