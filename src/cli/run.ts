import { readFile } from "node:fs/promises";
import { createInterface } from "node:readline";
import { createInterface as createPrompt } from "node:readline/promises";
import type { Readable, Writable } from "node:stream";
import { Fault } from "#brief/fault.ts";
import type { Given } from "#commands/command.ts";
import { type Config, readConfig } from "../config.ts";
import { type Wanted, wantedFrom } from "./arguments.ts";
import type { Screen } from "./terminal.ts";

type Terminal = { isTTY?: boolean | undefined; columns?: number | undefined };

/** What the command line reads and writes. */
export type Streams = {
  stdin: Readable & Terminal;
  stdout: Writable & Terminal;
  stderr: Writable & Terminal;
  now: () => Date;
};

const write = (stream: Writable, text: string): Promise<void> =>
  new Promise((resolve, reject) => stream.write(text, (error) => (error ? reject(error) : resolve())));

const isClosedPipe = (error: unknown): boolean => error instanceof Error && "code" in error && error.code === "EPIPE";

const bytesOf = async (stream: Readable): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(typeof chunk === "string" ? Buffer.from(chunk) : chunk);
  return Buffer.concat(chunks);
};

const whyUnread: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EISDIR: "it is a folder",
  EACCES: "it may not be read by you",
};

const fileBytes = async (name: string): Promise<Uint8Array> => {
  try {
    return await readFile(name);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    const why = whyUnread[code] ?? "it could not be read";
    throw new Fault(
      code === "ENOENT" ? "no-such-file" : "unreadable",
      `${name}: ${why}. Check the name, or give the text on standard input with -.`,
    );
  }
};

const isLink = (input: string): boolean => /^[a-z][a-z0-9+.-]*:\/\//iu.test(input);

const givenFrom = async (input: string, title: string | null, stdin: Streams["stdin"]): Promise<Given> => {
  const { readTextFile } = await import("#article/file.ts");
  if (isLink(input))
    throw new Fault(
      "unsupported",
      "Links are not read in this version. Paste the article's text on standard input with -, or save it to a file.",
    );
  if (input === "-") return { ...readTextFile(await bytesOf(stdin), "standard input"), kind: "paste", title };
  return { ...readTextFile(await fileBytes(input), input), kind: "file", title };
};

const screenOf = ({ stdout }: Streams, config: Config): Screen => ({
  width: Math.min(config.columns ?? stdout.columns ?? 100, 120),
  colour: config.colour ?? stdout.isTTY === true,
});

const briefed = async (wanted: Wanted & { word: "brief" }, streams: Streams, config: Config): Promise<number> => {
  const { stdin, stdout, stderr, now } = streams;
  const given = await givenFrom(wanted.input, wanted.title, stdin);
  const { openWorld } = await import("../world.ts");
  const { brief } = await import("#commands/brief.ts");
  const world = openWorld(now);
  const { signal } = new AbortController();
  const reply = await brief({ given, length: wanted.length }, world, signal);
  if (reply.kind === "fault") throw new Fault(reply.fault.code, reply.fault.message);
  if (reply.kind !== "brief") return 0;
  const { reading } = reply;
  const { article } = reading;
  if (wanted.language !== null && wanted.language !== article.language) {
    await write(
      stderr,
      `This engine quotes and does not translate: the brief is in the article's language (${article.language}), not ${wanted.language}.\n`,
    );
  }
  const { briefSheet } = await import("#sheet/brief.ts");
  const { answered, converse } = await import("./conversation.ts");
  const { briefText } = await import("./terminal.ts");
  const screen = screenOf(streams, config);
  const thread = { reading, sheet: briefSheet(article, reply.brief), turns: [], world, screen, signal };
  if (wanted.json) {
    const { jsonOf } = await import("./json.ts");
    const answers = await jsonOf(thread, reply.brief, wanted.questions);
    await write(stdout, `${answers}\n`);
    return 0;
  }
  await write(stdout, `${briefText(thread.sheet, screen, wanted.full)}\n`);
  for (const question of wanted.questions) await write(stdout, `\n${await answered(thread, question, true)}\n`);
  if (wanted.questions.length === 0 && wanted.input !== "-" && stdin.isTTY && stdout.isTTY) {
    const prompt = createPrompt({ input: stdin, output: stdout });
    prompt.on("SIGINT", () => prompt.close());
    await converse(thread, prompt, (text) => stdout.write(text));
    prompt.close();
  }
  return 0;
};

const batched = async (wanted: Wanted & { word: "batch" }, { stdin, stdout, now }: Streams): Promise<number> => {
  const { batch } = await import("./batch/batch.ts");
  const lines = createInterface({ input: stdin, crlfDelay: Number.POSITIVE_INFINITY });
  for await (const line of batch(wanted.task, lines, { now })) await write(stdout, `${line}\n`);
  return 0;
};

const verified = async (wanted: Wanted & { word: "verify" }, { stdin, stdout }: Streams): Promise<number> => {
  const { verifyText } = await import("./verify.ts");
  const bytes = wanted.file === "-" ? await bytesOf(stdin) : await fileBytes(wanted.file);
  const { text, ok } = verifyText(new TextDecoder().decode(bytes));
  await write(stdout, `${text}\n`);
  return ok ? 0 : 1;
};

const done = async (wanted: Wanted, streams: Streams, config: Config): Promise<number> => {
  switch (wanted.word) {
    case "help": {
      const { help } = await import("./help.ts");
      await write(streams.stdout, `${help}\n`);
      return 0;
    }
    case "version": {
      const {
        default: { version },
      } = await import("../../package.json", { with: { type: "json" } });
      await write(streams.stdout, `${version}\n`);
      return 0;
    }
    case "brief":
      return briefed(wanted, streams, config);
    case "batch":
      return batched(wanted, streams);
    case "verify":
      return verified(wanted, streams);
  }
};

/** Runs one command line. @returns the exit code: 0 done, 1 not briefed or not verified, 2 wrong usage. */
export const runCommandLine = async (args: readonly string[], streams: Streams): Promise<number> => {
  const { stderr } = streams;
  let debug = false;
  try {
    const config = readConfig();
    debug = config.logLevel === "debug";
    return await done(wantedFrom(args), streams, config);
  } catch (error) {
    if (isClosedPipe(error)) return 0;
    if (error instanceof Fault) {
      const { safe } = await import("#sheet/safe.ts");
      await write(stderr, `${safe(error.message)}\n`);
      return error.code === "usage" ? 2 : 1;
    }
    const what = error instanceof Error ? (debug ? (error.stack ?? error.message) : error.name) : "an unknown error";
    await write(
      stderr,
      `This is a fault of the program, not of your input: ${what}. LOG_LEVEL=debug shows where; please report it without the article's text.\n`,
    );
    return 1;
  }
};
