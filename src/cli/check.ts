import { Fault } from "#brief/fault.ts";
import type { Posted, Stage } from "#brief/posted.ts";
import { type CheckAsk, check } from "#commands/check.ts";
import { type CheckLine, type CheckMark, type CheckSheet, checkJson, checkSheet } from "#sheet/check.ts";
import type { Config } from "../config.ts";
import { openWorld } from "../world.ts";
import type { Wanted } from "./arguments.ts";
import { engineOn } from "./engine.ts";
import { isLink, pastedFrom, withReader } from "./posted.ts";
import { bytesOf, fileBytes, type Streams, write } from "./streams.ts";
import { ownLines, quoteLines, type Screen, screenOf, styled } from "./terminal.ts";

/** Told apart without colour, and each one column wide. */
const marks: Readonly<Record<CheckMark, string>> = {
  verbatim: "≡",
  carried: "✓",
  altered: "≠",
  "attribution-lost": "@",
  surer: "▲",
  "not-there": "∅",
  nothing: "○",
};

/** What a line does not say by itself. */
const legend = { verbatim: "the article's own words", carried: "carried", nothing: "claims nothing" } as const;

const indent = 3;

/** The sentence behind its mark; what stands needs no more than its ¶. */
const lineLines = (line: CheckLine, screen: Screen, full: boolean): string[] => {
  const places = [...new Set(line.passages.map(({ paragraph }) => `¶${paragraph}`))].join(" ");
  const short = line.stands && !full;
  const text = short && places !== "" ? `${line.text} ${places}` : line.text;
  const [first = "", ...rest] = ownLines(text, indent, screen, line.stands ? null : "bold");
  const head = `${styled(line.stands ? "dim" : "bold", marks[line.mark], screen)}${" ".repeat(indent - 1)}`;
  return [
    head + first.slice(indent),
    ...rest,
    ...(line.difference === null ? [] : ownLines(line.difference, indent + 2, screen, null)),
    ...(short ? [] : line.passages.flatMap((passage) => quoteLines(passage, indent, screen, null))),
  ];
};

/** The draft in its order, each sentence behind its mark, and a line that counts them. */
const checkText = (sheet: CheckSheet, screen: Screen, full: boolean): string => {
  const used = (["verbatim", "carried", "nothing"] as const).filter((mark) =>
    sheet.lines.some((line) => line.mark === mark),
  );
  return [
    ...ownLines(sheet.against, 0, screen, "dim"),
    ...sheet.lines.flatMap((line, at) => {
      const isApart = line.opens || sheet.lines[at - 1]?.stands === false || !line.stands;
      return [...(isApart ? [""] : []), ...lineLines(line, screen, full)];
    }),
    "",
    ...ownLines(sheet.summary, 0, screen, "bold"),
    ...ownLines([...used.map((mark) => `${marks[mark]} ${legend[mark]}`), sheet.footer].join(" · "), 0, screen, "dim"),
  ].join("\n");
};

const stages: Readonly<Record<Stage, string>> = { opening: "Opening the link …", reading: "Reading …" };

/** `check <draft | -> --against <link | file>`. @returns 1 where a line of the draft does not stand. */
export const checked = (wanted: Wanted & { word: "check" }, streams: Streams, config: Config): Promise<number> =>
  withReader(config, async (reader) => {
    const { stdin, stdout, stderr, now } = streams;
    const tell = (text: string): void => {
      if (stderr.isTTY && config.logLevel !== "silent") stderr.write(`${text}\n`);
    };
    const typed = async (what: string): Promise<Uint8Array> => {
      if (stdin.isTTY) tell(`Paste the ${what}, then press Enter and Ctrl-D.`);
      return bytesOf(stdin);
    };
    const named = async (input: string): Promise<Posted> =>
      isLink(input) ? { kind: "link", url: input } : { kind: "file", name: input, bytes: await fileBytes(input) };
    const asked: CheckAsk = {
      draft:
        wanted.draft === "-"
          ? { kind: "file", name: "The draft", bytes: await typed("draft") }
          : await named(wanted.draft),
      against: wanted.against === "-" ? pastedFrom(await typed("article"), null) : await named(wanted.against),
    };
    const report = (stage: Stage): void => tell(stages[stage]);
    const { engine, signal } = await engineOn(streams, config, wanted.engine);
    const reply = await check(asked, openWorld(now, reader, engine), report, signal);
    if (reply.kind === "fault") throw new Fault(reply.fault.code, reply.fault.message);
    if (reply.kind !== "check") throw new TypeError(`a check was asked for, and a reply of kind ${reply.kind} came`);
    const { article, draft, lines } = reply;
    const sheet = checkSheet(article, draft, lines, reply);
    const shown = wanted.json
      ? checkJson(article, draft, lines)
      : checkText(sheet, screenOf(streams, config), wanted.full);
    await write(stdout, `${shown}\n`);
    return sheet.lines.every(({ stands }) => stands) ? 0 : 1;
  });
