import { Readable, Writable } from "node:stream";
import { runCommandLine } from "../../src/cli/run.ts";

const collector = () => {
  const chunks: string[] = [];
  const stream = new Writable({
    write: (chunk, _encoding, done) => {
      chunks.push(String(chunk));
      done();
    },
  });
  return { stream, text: () => chunks.join("") };
};

/** Runs a command line in this process, as `main.ts` does, on streams that are no terminal. */
export const run = async (args: readonly string[], stdin: string | Uint8Array = "") => {
  const [out, err] = [collector(), collector()];
  const code = await runCommandLine(args, {
    stdin: Readable.from([Buffer.from(stdin)]),
    stdout: out.stream,
    stderr: err.stream,
    now: () => new Date("2025-05-06T07:08:09Z"),
  });
  return { code, out: out.text(), err: err.text() };
};
