import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

const Pair = z.tuple([z.number(), z.number()]);
const Spans = z.array(Pair);

/** The gold files of an evaluation folder, as its README describes them. Offsets there count code points. */
export const Gold = {
  docs: z.object({ doc: z.string(), text: z.string(), title: z.string().optional(), genre: z.string().optional() }),
  misquote: z.object({
    id: z.string(),
    doc: z.string(),
    kind: z.string(),
    expected: z.enum(["exact", "repairable", "reject"]),
    accept: z.array(z.string()),
    spans: Spans,
  }),
  misquoteInput: z.object({ id: z.string(), quote: z.string() }),
  question: z.object({
    id: z.string(),
    doc: z.string(),
    answerable: z.boolean(),
    answers: z.array(z.string()),
    spans: Spans,
    twin: z.string().nullish(),
  }),
  questionInput: z.object({ id: z.string(), question: z.string() }),
  attribution: z.object({
    doc: z.string(),
    attributions: z.array(
      z.object({ source: Spans, cue: Spans, content: Spans.nullish(), content_core: Spans.nullish() }),
    ),
  }),
  chain: z.object({
    id: z.string(),
    text: z.string(),
    chain: z.array(z.string()),
    asserted_by: z.string().nullable(),
    disputed_by: z.string().nullable(),
    kind: z.string(),
  }),
  dispute: z.object({
    doc: z.string(),
    disputes: z.array(
      z.object({
        asserted_by: z.array(z.object({ who: z.string(), span: Pair })),
        disputed_by: z.array(z.object({ who: z.string(), span: Pair })),
      }),
    ),
  }),
  actors: z.object({
    doc: z.string(),
    actors: z.array(
      z.object({
        id: z.string(),
        kind: z.string(),
        names: z.array(z.string()),
        wiki: z.string().nullable(),
        mentions: z.number(),
        salience: z.number(),
      }),
    ),
  }),
  summary: z.object({ doc: z.string(), genre: z.string(), human: z.array(z.string()) }),
  neutrality: z.object({ id: z.string(), biased: z.boolean() }),
  neutralityInput: z.object({ id: z.string(), text: z.string() }),
  supportDoc: z.object({ doc: z.string(), text: z.string() }),
  support: z.object({ id: z.string(), label: z.enum(["true", "lie"]), kind: z.string().nullable(), lang: z.string() }),
  supportInput: z.object({ id: z.string(), doc: z.string(), text: z.string(), quotes: z.array(z.string()) }),
} as const;

/** Reads one JSON Lines file of the folder's `open/`. @throws when it is missing or a line does not fit. */
export const readSet = <Row extends z.ZodType>(folder: string, name: string, row: Row): z.infer<Row>[] =>
  readFolder(join(folder, "open"), name, row);

/** Reads one JSON Lines file of a folder. @throws when it is missing or a line does not fit. */
export const readFolder = <Row extends z.ZodType>(folder: string, name: string, row: Row): z.infer<Row>[] =>
  readFileSync(join(folder, `${name}.jsonl`), "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => row.parse(JSON.parse(line)));

/** So many of a list at most, evenly taken from all of it. */
export const evenly = <T>(all: readonly T[], limit: number): readonly T[] => {
  const step = Math.max(1, all.length / limit);
  return all.filter((_, n) => Math.floor(n / step) !== Math.floor((n - 1) / step));
};

export type CodePointSpan = z.infer<typeof Pair>;

/** Code points to UTF-16 code units of one text. */
export const unitsOf = (text: string): ((span: CodePointSpan) => { start: number; end: number }) => {
  const astral = /[\u{10000}-\u{10ffff}]/u.test(text);
  const units: number[] = [];
  if (astral) {
    let at = 0;
    for (const char of text) {
      units.push(at);
      at += char.length;
    }
    units.push(at);
  }
  return ([start, end]) => ({ start: units[start] ?? start, end: units[end] ?? end });
};
