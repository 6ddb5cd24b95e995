import { createInterface } from "node:readline/promises";
import type { Reader } from "#article/posted.ts";
import type { Brief } from "#brief/brief.ts";
import { Fault } from "#brief/fault.ts";
import type { Posted, Stage } from "#brief/posted.ts";
import { brief } from "#commands/brief.ts";
import type { Reading } from "#reading/reading.ts";
import { briefSheet } from "#sheet/brief.ts";
import { growingSections } from "#sheet/growing.ts";
import { madeInstead } from "#sheet/receipt.ts";
import { safe } from "#sheet/safe.ts";
import type { Config } from "../config.ts";
import { openWorld } from "../world.ts";
import type { Wanted } from "./arguments.ts";
import { answered, askingText, converse, type Thread } from "./conversation.ts";
import { engineOn } from "./engine.ts";
import { jsonOf } from "./json.ts";
import { liveOn } from "./live.ts";
import { isLink, pastedFrom, withReader } from "./posted.ts";
import { bytesOf, fileBytes, type Streams, write } from "./streams.ts";
import { briefText, growingText, screenOf } from "./terminal.ts";

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

type Made = { reading: Reading; made: Brief; world: Thread["world"]; signal: AbortSignal };

/** On a terminal the brief appears line by line, each once it stands; what is printed in the end takes its place. */
const replyTo = async (wanted: BriefWanted, streams: Streams, config: Config, reader: Reader): Promise<Made> => {
  const { engine, signal } = await engineOn(streams, config, wanted.engine);
  const posted = await postedFrom(wanted, streams, config);
  const world = openWorld(streams.now, reader, engine);
  const screen = screenOf(streams, config);
  // Without colour a terminal may not know how to take back a row either.
  const isWatched = streams.stdout.isTTY === true && !wanted.json && config.colour !== false;
  const live = isWatched && engine.name === "model" ? liveOn(streams.stdout) : null;
  let grown = "";
  let status = "";
  const draw = (): void => live?.show([grown, status].filter((text) => text !== "").join("\n"));
  const report = (stage: Stage): void => void tell(streams, config, stages[stage]);
  const asked = { posted, length: wanted.length, language: wanted.language };
  try {
    const reply = await brief(asked, world, report, signal, {
      asking: (main) => {
        const text = askingText(main);
        if (text !== null) void tell(streams, config, text);
      },
      part: (part, of) => {
        status = `\nPart ${part} of ${of} …`;
        if (live) draw();
        else void tell(streams, config, status.trim());
      },
      ...(live
        ? {
            shown: ({ article }, sofar) => {
              grown = growingText(growingSections(article, sofar), screen);
              draw();
            },
          }
        : {}),
    });
    if (reply.kind === "fault") throw new Fault(reply.fault.code, reply.fault.message);
    if (reply.kind !== "brief") throw new TypeError(`a brief was asked for, and a reply of kind ${reply.kind} came`);
    return { reading: reply.reading, made: reply.brief, world, signal };
  } finally {
    live?.clear();
  }
};

const converseOn = async (thread: Thread, { stdin, stdout }: Streams): Promise<void> => {
  const prompt = createInterface({ input: stdin, output: stdout });
  await converse(thread, prompt, (text) => stdout.write(text));
  prompt.close();
};

/** `brief <link | file | ->`: the brief, then the answers asked for, or a conversation where somebody sits at a terminal. */
export const briefed = (wanted: BriefWanted, streams: Streams, config: Config): Promise<number> =>
  withReader(config, (reader) => briefedBy(reader, wanted, streams, config));

/** What the brief is not, and why: for whoever reads it, and not for whoever reads the JSON. */
const notes = ({ made, reading: { article } }: Made, { language }: BriefWanted): string[] => [
  ...(made.fault ? [`${made.fault.message} ${madeInstead(made)}`] : []),
  ...(language !== null && language !== made.language && made.engine === "extractive"
    ? [
        `This engine quotes and does not translate: the brief is in the article's language (${article.language}), not ${language}.`,
      ]
    : []),
];

const briefedBy = async (reader: Reader, wanted: BriefWanted, streams: Streams, config: Config): Promise<number> => {
  const { stdin, stdout, stderr } = streams;
  const all = await replyTo(wanted, streams, config, reader);
  const { reading, made, world, signal } = all;
  if (config.logLevel !== "silent") for (const note of notes(all, wanted)) await write(stderr, `${safe(note)}\n`);
  const screen = screenOf(streams, config);
  const thread: Thread = {
    reading,
    sheet: briefSheet(reading.article, made),
    turns: [],
    world,
    screen,
    signal,
    language: wanted.language,
    note: (text) => void tell(streams, config, text),
  };
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
