import { Fault } from "#brief/fault.ts";
import type { Posted } from "#brief/posted.ts";
import { type Config, readConfig } from "../config.ts";
import { type Wanted, wantedFrom } from "./arguments.ts";
import { bytesOf, fileBytes, isClosedPipe, linesOf, type Streams, write } from "./streams.ts";
import type { Against } from "./verify.ts";

// What a word of the command line needs is loaded with it: `--help` reads no word list.

/** A newer text to hold a brief against: a file, or what a link shows now. */
const newerText = async (name: string, config: Config): Promise<Against> => {
  const { isLink, withReader } = await import("./posted.ts");
  const posted: Posted = isLink(name)
    ? { kind: "link", url: name }
    : { kind: "file", name, bytes: await fileBytes(name) };
  const { signal } = new AbortController();
  const { text } = await withReader(config, (reader) => reader.article(posted, () => {}, signal));
  return { name, text };
};

const verified = async (
  { file, against }: Wanted & { word: "verify" },
  { stdin, stdout }: Streams,
  config: Config,
): Promise<number> => {
  const { verifyText } = await import("./verify.ts");
  const bytes = file === "-" ? await bytesOf(stdin) : await fileBytes(file);
  const newer = against === null ? null : await newerText(against, config);
  const { text, ok } = verifyText(new TextDecoder().decode(bytes), newer);
  await write(stdout, `${text}\n`);
  return ok ? 0 : 1;
};

const batched = async (
  { task, engine: wanted }: Wanted & { word: "batch" },
  streams: Streams,
  config: Config,
): Promise<number> => {
  const [{ batch }, { withReader }, { engineOn }] = await Promise.all([
    import("./batch/batch.ts"),
    import("./posted.ts"),
    import("./engine.ts"),
  ]);
  const { stdin, stdout, stderr, now } = streams;
  const bug = (error: unknown): void => {
    if (config.logLevel !== "silent") stderr.write(`${bugText(error, config)}\n`);
  };
  // A batch asks a model only where it is told to.
  const { engine, signal } = await engineOn(streams, config, wanted ?? "extractive");
  await withReader(config, async (reader) => {
    for await (const line of batch(task, linesOf(stdin), { now, reader, engine, signal }, bug))
      await write(stdout, `${line}\n`);
  });
  return 0;
};

const done = async (wanted: Wanted, streams: Streams, config: Config): Promise<number> => {
  switch (wanted.word) {
    case "help": {
      const { help } = await import("./help.ts");
      await write(streams.stdout, `${help}\n`);
      return 0;
    }
    case "version": {
      const json = await import("../../package.json", { with: { type: "json" } });
      await write(streams.stdout, `${json.default.version}\n`);
      return 0;
    }
    case "doctor": {
      const [{ examined }, { openLog }] = await Promise.all([import("./doctor.ts"), import("#log.ts")]);
      const log = openLog(streams.stderr, config.logLevel);
      const { text, ok } = await examined(config, log, streams.stopped ?? new AbortController().signal);
      await write(streams.stdout, `${text}\n`);
      return ok ? 0 : 1;
    }
    case "doctor slack": {
      const [{ slackExamined }, { openLog }] = await Promise.all([import("./doctor-slack.ts"), import("#log.ts")]);
      const { text, ok } = await slackExamined(config, openLog(streams.stderr, config.logLevel));
      await write(streams.stdout, `${text}\n`);
      return ok ? 0 : 1;
    }
    case "brief": {
      const { briefed } = await import("./briefed.ts");
      return briefed(wanted, streams, config);
    }
    case "check": {
      const { checked } = await import("./check.ts");
      return checked(wanted, streams, config);
    }
    case "batch":
      return batched(wanted, streams, config);
    case "verify":
      return verified(wanted, streams, config);
  }
};

const bugText = (error: unknown, { logLevel }: Pick<Config, "logLevel">): string => {
  const known = error instanceof Error ? (logLevel === "debug" ? error.stack : error.name) : null;
  return `This is a fault of the program, not of your input: ${known ?? "an unknown error"}. LOG_LEVEL=debug shows where; please report it without the article's text.`;
};

const told = async (
  error: unknown,
  { stderr, stopped }: Streams,
  config: Pick<Config, "logLevel">,
): Promise<number> => {
  if (isClosedPipe(error)) return 0;
  if (stopped?.aborted) return 130;
  if (!(error instanceof Fault)) {
    await write(stderr, `${bugText(error, config)}\n`);
    return 1;
  }
  const { safe } = await import("#sheet/safe.ts");
  await write(stderr, `${safe(error.message)}\n`);
  if (config.logLevel === "debug" && error.stack) await write(stderr, `${safe(error.stack)}\n`);
  return error.code === "usage" ? 2 : 1;
};

const firstHelp = async ({ stderr }: Streams): Promise<number> => {
  const { help } = await import("./help.ts");
  await write(stderr, `${help}\n`);
  return 2;
};

/** Runs one command line. @returns the exit code: 0 done, 1 not briefed or not verified, 2 wrong usage. */
export const runCommandLine = async (args: readonly string[], streams: Streams): Promise<number> => {
  // Every write hears of its own failure; without a listener a closed pipe would end the process as well.
  for (const stream of [streams.stdout, streams.stderr]) stream.on("error", () => {});
  let config: Pick<Config, "logLevel"> = { logLevel: "error" };
  try {
    if (args.length === 0 && streams.stderr.isTTY) return await firstHelp(streams);
    const wanted = wantedFrom(args);
    const read = readConfig();
    config = read;
    return await done(wanted, streams, read);
  } catch (error) {
    return told(error, streams, config);
  }
};
