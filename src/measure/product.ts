import { z } from "zod";
import { openReader } from "#article/posted.ts";
import { Span } from "#brief/article.ts";
import { CheckedLine } from "#brief/check.ts";
import { extractiveEngine } from "#engine/extractive/engine.ts";
import type { TaskName } from "../cli/batch/names.ts";
import { shelf } from "../cli/batch/shelf.ts";
import { tasks } from "../cli/batch/tasks.ts";

const read = shelf();
const reader = openReader({
  allowed: [],
  proxies: { https: null, http: null, none: [] },
  version: "0",
  clock: () => 0,
});
const tools = { now: () => new Date(0), reader, engine: extractiveEngine, signal: new AbortController().signal };

/** Runs one batch task, as `brief batch` does, and reads what it printed. */
const made = async <Shape extends z.ZodType>(name: TaskName, line: object, shape: Shape): Promise<z.infer<Shape>> =>
  shape.parse(JSON.parse(JSON.stringify(await tasks[name]({ id: 0, ...line }, read, tools))));

const Located = z.object({
  outcome: z.enum(["exact", "repaired", "rejected"]),
  start: z.int().nullable(),
  end: z.int().nullable(),
});
const Answered = z.object({ abstained: z.boolean(), quotes: z.array(z.string()), passages: z.array(Span) });
const Attributions = z.object({
  attributions: z.array(
    z.object({ source: Span.nullable(), cue: Span.nullable(), content: z.array(Span), chain: z.array(z.string()) }),
  ),
  disputes: z.array(
    z.object({
      claim: z.string(),
      assertedBy: z.string().nullable(),
      disputedBy: z.string().nullable(),
      assertedQuotes: z.array(Span),
      disputedQuotes: z.array(Span),
    }),
  ),
});
const Actors = z.object({
  actors: z.array(z.object({ name: z.string(), kind: z.string(), aliases: z.array(z.string()) })),
});
const Judged = z.object({ lines: z.tuple([z.object({ outcome: z.string() })]) });
const Checked = z.object({ lines: z.array(CheckedLine) });
const Lines = z.array(z.object({ text: z.string() }));
const Briefed = z.object({ brief: z.object({ summary: Lines, unknowns: Lines }) });
const Linted = z.object({ loaded: z.array(z.object({ term: z.string(), weight: z.number().optional() })) });

const titled = (title: string | undefined): object => (title === undefined ? {} : { title });

/** The product as the scores see it: the same functions as `brief batch`, nothing beside them. */
export const product = {
  locate: (text: string, quote: string) => made("locate", { text, quote }, Located),
  answer: (text: string, title: string | undefined, question: string) =>
    made("answer", { text, ...titled(title), question }, Answered),
  attribute: (text: string) => made("attribute", { text }, Attributions),
  disputes: async (text: string) => (await made("attribute", { text }, Attributions)).disputes,
  actors: async (text: string) => (await made("actors", { text }, Actors)).actors,
  summary: async (text: string, title: string | undefined) => {
    const { brief } = await made("brief", { text, ...titled(title) }, Briefed);
    return brief.summary.map((line) => line.text).join(" ");
  },
  unknowns: async (text: string, title: string | undefined) => {
    const { brief } = await made("brief", { text, ...titled(title) }, Briefed);
    return brief.unknowns.map((line) => line.text);
  },
  judge: async (text: string, statement: string, quotes: readonly string[]) =>
    (await made("ground", { text, statements: [{ text: statement, quotes }] }, Judged)).lines[0].outcome,
  check: async (text: string, draft: string) => (await made("check", { text, draft }, Checked)).lines,
  loadedWeight: async (text: string) => {
    const { loaded } = await made("lint", { text }, Linted);
    return loaded.reduce((sum, { weight = 1 }) => sum + weight, 0);
  },
};
