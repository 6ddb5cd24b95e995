import { readFile } from "node:fs/promises";
import type { Readable, Writable } from "node:stream";
import { Fault } from "#brief/fault.ts";

type Terminal = { isTTY?: boolean | undefined; columns?: number | undefined };

/** What the command line reads and writes. */
export type Streams = {
  stdin: Readable & Terminal;
  stdout: Writable & Terminal;
  stderr: Writable & Terminal;
  now: () => Date;
  /** Ends what is under way: somebody pressed Ctrl-C. */
  stopped?: AbortSignal;
};

export const write = (stream: Writable, text: string): Promise<void> =>
  new Promise((resolve, reject) => stream.write(text, (error) => (error ? reject(error) : resolve())));

/** Whether whoever read the output has gone, as `head` does: nobody is left to tell. */
export const isClosedPipe = (error: unknown): boolean =>
  error instanceof Error && "code" in error && (error.code === "EPIPE" || error.code === "ERR_STREAM_DESTROYED");

export const bytesOf = async (stream: Readable): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(typeof chunk === "string" ? Buffer.from(chunk) : chunk);
  return Buffer.concat(chunks);
};

const whyUnread: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EISDIR: "it is a folder",
  EACCES: "it may not be read by you",
};

/** @throws Fault that says why the file was not read. */
export const fileBytes = async (name: string): Promise<Uint8Array> => {
  try {
    return await readFile(name);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    throw new Fault(
      code === "ENOENT" ? "no-such-file" : "unreadable",
      `${name}: ${whyUnread[code] ?? "it could not be read"}. Check the name, or give the text on standard input with -.`,
    );
  }
};

/**
 * The lines of a stream, split at LF and CRLF alone: a JSON string may hold U+2028, where `node:readline` would split too.
 * A byte order mark at the start is dropped.
 */
export async function* linesOf(stream: Readable): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let open: string[] = [];
  for await (const chunk of stream) {
    const [first = "", ...rest] = decoder.decode(Buffer.from(chunk), { stream: true }).split("\n");
    open.push(first);
    for (const next of rest) {
      yield open.join("").replace(/\r$/, "");
      open = [next];
    }
  }
  const last = open.join("") + decoder.decode();
  if (last !== "") yield last;
}
