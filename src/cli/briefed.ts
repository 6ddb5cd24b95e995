import { createInterface } from "node:readline/promises";
import type { Reader } from "#article/posted.ts";
import type { Brief } from "#brief/brief.ts";
import { Fault } from "#brief/fault.ts";
import type { Posted, Stage } from "#brief/posted.ts";
import { brief } from "#commands/brief.ts";
import type { Reading } from "#reading/reading.ts";
import { briefSheet } from "#sheet/brief.ts";
import type { Config } from "../config.ts";
import { openWorld } from "../world.ts";
import type { Wanted } from "./arguments.ts";
import { answered, converse, type Thread } from "./conversation.ts";
import { jsonOf } from "./json.ts";
import { isLink, pastedFrom, withReader } from "./posted.ts";
import { bytesOf, fileBytes, type Streams, write } from "./streams.ts";
import { briefText, screenOf } from "./terminal.ts";

type BriefWanted = Wanted & { word: "brief" };

/** Something for whoever sits at the terminal; never in a pipe's way. */
const tell = async ({ stderr }: Streams, { logLevel }: Config, text: string): Promise<void> => {
  if (stderr.isTTY && logLevel !== "silent") await write(stderr, `${text}\n`);
};

/** What was named on the command line, as it would be posted anywhere else. */
const postedFrom = async ({ input, title }: BriefWanted, streams: Streams, config: Config): Promise<Posted> => {
  if (isLink(input)) return { kind: "link", url: input };
  if (input !== "-") return { kind: "file", name: input, bytes: await fileBytes(input), title };
  if (streams.stdin.isTTY) await tell(streams, config, "Paste the article, then press Enter and Ctrl-D.");
  return pastedFrom(await bytesOf(streams.stdin), title);
};

const stages: Readonly<Record<Stage, string>> = { opening: "Opening the link …", reading: "Reading …" };

const replyTo = async (
  wanted: BriefWanted,
  streams: Streams,
  config: Config,
  reader: Reader,
): Promise<{ reading: Reading; made: Brief; world: Thread["world"]; signal: AbortSignal }> => {
  const posted = await postedFrom(wanted, streams, config);
  const world = openWorld(streams.now, reader);
  const { signal } = new AbortController();
  const report = (stage: Stage): void => void tell(streams, config, stages[stage]);
  const reply = await brief({ posted, length: wanted.length }, world, report, signal);
  if (reply.kind === "fault") throw new Fault(reply.fault.code, reply.fault.message);
  if (reply.kind !== "brief") throw new TypeError(`a brief was asked for, and a reply of kind ${reply.kind} came`);
  return { reading: reply.reading, made: reply.brief, world, signal };
};

const converseOn = async (thread: Thread, { stdin, stdout }: Streams): Promise<void> => {
  const prompt = createInterface({ input: stdin, output: stdout });
  prompt.on("SIGINT", () => prompt.close());
  await converse(thread, prompt, (text) => stdout.write(text));
  prompt.close();
};

/** `brief <link | file | ->`: the brief, then the answers asked for, or a conversation where somebody sits at a terminal. */
export const briefed = (wanted: BriefWanted, streams: Streams, config: Config): Promise<number> =>
  withReader(config, (reader) => briefedBy(reader, wanted, streams, config));

const briefedBy = async (reader: Reader, wanted: BriefWanted, streams: Streams, config: Config): Promise<number> => {
  const { stdin, stdout, stderr } = streams;
  const { reading, made, world, signal } = await replyTo(wanted, streams, config, reader);
  const { article } = reading;
  if (wanted.language !== null && wanted.language !== article.language) {
    await write(
      stderr,
      `This engine quotes and does not translate: the brief is in the article's language (${article.language}), not ${wanted.language}.\n`,
    );
  }
  const screen = screenOf(streams, config);
  const thread = { reading, sheet: briefSheet(article, made), turns: [], world, screen, signal };
  if (wanted.json) {
    await write(stdout, `${await jsonOf(thread, made, wanted.questions)}\n`);
    return 0;
  }
  await write(stdout, `${briefText(thread.sheet, screen, wanted.full)}\n`);
  for (const question of wanted.questions) await write(stdout, `\n${await answered(thread, question, true)}\n`);
  const isTyped = wanted.input !== "-" && stdin.isTTY && stdout.isTTY;
  if (wanted.questions.length === 0 && isTyped) await converseOn(thread, streams);
  return 0;
};
