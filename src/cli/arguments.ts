import { parseArgs } from "node:util";
import { Fault } from "#brief/fault.ts";
import type { Length } from "#engine/engine.ts";
import { type TaskName, taskNames } from "./batch/names.ts";

/** What a command line asks for. */
export type Wanted =
  | { word: "help" | "version" | "doctor" | "doctor slack" }
  | {
      word: "brief";
      input: string;
      json: boolean;
      full: boolean;
      language: string | null;
      length: Length;
      title: string | null;
      questions: readonly string[];
      engine: EngineName | null;
    }
  | { word: "verify"; file: string; against: string | null }
  | { word: "check"; draft: string; against: string; json: boolean; full: boolean; engine: EngineName | null }
  | { word: "batch"; task: TaskName; engine: EngineName | null };

const lengths = ["short", "standard", "long"] as const;
/** Words of the design that this version does not have yet: said plainly instead of being taken for a file's name. */
const notYet = new Set(["compare", "mcp"]);

const usage = (message: string): Fault => new Fault("usage", message);

const options = {
  json: { type: "boolean" },
  full: { type: "boolean" },
  language: { type: "string" },
  length: { type: "string" },
  engine: { type: "string" },
  title: { type: "string" },
  ask: { type: "string", multiple: true },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "v" },
  against: { type: "string" },
} as const;

const parsed = (args: readonly string[]) => {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    const [said] = error instanceof Error ? error.message.split(/\. |\n/u) : [];
    throw usage(`${said ?? "That is not an option"}. \`--help\` lists what there is.`);
  }
};

const lengthOf = (given: string | undefined): Length => {
  const length = lengths.find((each) => each === (given ?? "standard"));
  if (!length) throw usage(`--length is one of ${lengths.join(", ")}, not “${given}”.`);
  return length;
};

const engines = ["model", "extractive"] as const;
type EngineName = (typeof engines)[number];

const engineOf = (given: string | undefined): EngineName | null => {
  const engine = engines.find((each) => each === given);
  if (given !== undefined && !engine) throw usage(`--engine is ${engines.join(" or ")}, not “${given}”.`);
  return engine ?? null;
};

const languageOf = (given: string | undefined): string | null => {
  if (given !== undefined && !/^[a-z]{2}$/u.test(given))
    throw usage(`--language is a code of two letters such as en, not “${given}”.`);
  return given ?? null;
};

const one = (word: string, what: string, rest: readonly string[]): string => {
  const [first, ...more] = rest;
  if (first === undefined) throw usage(`${word} needs ${what}.`);
  if (more.length > 0)
    throw usage(`${word} takes one ${what.replace(/^an? /u, "")}, not ${rest.length}. Quote a name that holds spaces.`);
  return first;
};

/** Reads a command line. @throws Fault "usage" that says what to type instead. */
export const wantedFrom = (args: readonly string[]): Wanted => {
  const { values, positionals } = parsed(args);
  const [first, ...rest] = positionals;
  if (values.help || (first === "help" && rest.length === 0)) return { word: "help" };
  if (values.version) return { word: "version" };
  if (first === undefined)
    throw usage("Name a text file to brief, or - for standard input. `--help` lists what there is.");
  const engine = engineOf(values.engine);
  if (notYet.has(first)) throw usage(`\`${first}\` is not there in this version. \`--help\` lists what there is.`);
  if (first === "doctor") {
    if (rest.length === 1 && rest[0] === "slack") return { word: "doctor slack" };
    if (rest.length > 0)
      throw usage(`\`doctor ${rest.join(" ")}\` is not there in this version: only \`doctor\` and \`doctor slack\`.`);
    return { word: "doctor" };
  }
  if (first === "verify") {
    return { word: "verify", file: one("verify", "a brief's JSON file", rest), against: values.against ?? null };
  }
  if (first === "check") {
    const draft = one("check", "a draft's text file, or - for standard input", rest);
    const { against, json = false, full = false } = values;
    if (against === undefined) throw usage("check needs --against with a link or a file: the article.");
    if (draft === "-" && against === "-")
      throw usage("check takes the draft or the article from standard input, not both.");
    return { word: "check", draft, against, json, full, engine };
  }
  if (values.against !== undefined) throw usage("--against goes with check and verify.");
  if (first === "batch") {
    const name = one("batch", "a task", rest);
    const task = taskNames.find((each) => each === name);
    if (task) return { word: "batch", task, engine };
    throw usage(`\`${name}\` is no task. Tasks: ${taskNames.join(", ")}.`);
  }
  return {
    word: "brief",
    input: one("brief", "a file", positionals),
    json: values.json ?? false,
    full: values.full ?? false,
    language: languageOf(values.language),
    length: lengthOf(values.length),
    title: values.title ?? null,
    questions: values.ask ?? [],
    engine,
  };
};
