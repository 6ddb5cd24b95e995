import { z } from "zod";
import { isAnswerable, isBriefed, type Passage } from "#brief/article.ts";
import type { AnswerPart } from "#brief/draft.ts";
import type { AnswerOptions, Turn } from "#engine/engine.ts";
import type { Reading } from "#reading/reading.ts";
import { flagsOf, shownOf } from "./brief.ts";
import { ask, type Desk, fits, type Request, replyOf, roomIn } from "./desk.ts";
import type { Piece } from "./endpoint.ts";
import { listedIn } from "./listed.ts";
import { type LookUp, withNeighbours } from "./look-up.ts";
import { materialOf, passageLines } from "./material.ts";
import { languageNamed, oneLine } from "./prompt.ts";
import { passageId, saidIn } from "./said.ts";
import { answerShape } from "./shapes.ts";
import { tokensOf } from "./tokens.ts";
import { lastWords, turnLines } from "./turns.ts";

const replyTokens = 2_000;
/** Passages for one question need no more than this, however much a request could hold. */
const mostTokens = 8_000;
const forActors = 0.15;
const mostLines = 12;
const mostNearest = 3;
const leadPassages = 4;
const longestQuestion = 2_000;

const Kind = z.enum(["says", "does-not-say", "unclear"]);
/** A language as replies give it: "es", "pt-BR". */
const Language = z.string().regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u);

type Asking = { reading: Reading; turns: readonly Turn[]; question: string; language: string };

const requestFor = (desk: Desk, asking: Asking, passages: readonly Passage[]): Request => {
  const { reading, turns, question, language } = asking;
  return {
    prompt: desk.prompts.answer,
    material: [...materialOf(reading, listedIn(reading, passages), passages), ...turnLines(turns)],
    values: {
      question: oneLine(question.slice(0, longestQuestion)),
      code: language,
      language: languageNamed(language),
    },
    flags: flagsOf(reading, language),
    shape: answerShape,
    maxTokens: replyOf(desk, replyTokens),
  };
};

/** What is read for a question where the article does not fit: its opening, and what meets the question best. */
const lookedUp = async (desk: Desk, asking: Asking, lookUp: LookUp): Promise<readonly Passage[]> => {
  const { reading, turns, question } = asking;
  const passages = reading.article.passages.filter((passage) => isAnswerable(passage) && passage.role !== "machine");
  const lead = passages.filter(isBriefed).slice(0, leadPassages);
  const last = lastWords(turns);
  const best = await lookUp.ranked(desk, last === "" ? [question] : [question, `${question} ${last}`]);
  const room = Math.min(mostTokens, Math.floor(roomIn(desk, requestFor(desk, asking, [])) * (1 - forActors)));
  const costOf = (passage: Passage): number => tokensOf(passageLines(reading.article.text, passage).join("\n")) + 1;
  const [first, second, ...others] = best;
  const ordered = [first, second, ...lead, ...others].flatMap((passage) => passage ?? []);
  return withNeighbours(passages, ordered.length > leadPassages ? ordered : passages, room, costOf);
};

const wordsAt = ({ article }: Reading, { id, start, end }: Passage): AnswerPart => ({
  part: "nearest",
  claim: { passageId: id, words: article.text.slice(start, end) },
});

const nearestIn = (value: unknown, reading: Reading, passages: readonly Passage[]): AnswerPart | null => {
  const id = typeof value === "string" || typeof value === "number" ? passageId(value) : null;
  const passage = passages.find((each) => each.id === id && each.role !== "machine");
  return passage ? wordsAt(reading, passage) : null;
};

/** The kind goes out first whatever comes first: what came before it waits. */
export async function* answered(
  desk: Desk,
  reading: Reading,
  turns: readonly Turn[],
  question: string,
  options: AnswerOptions,
  lookUp: LookUp,
): AsyncGenerator<AnswerPart> {
  const asking = { reading, turns, question, language: options.language };
  const all = reading.article.passages.filter(isAnswerable);
  const whole = requestFor(desk, asking, all);
  const isWhole = fits(desk, whole);
  const passages = isWhole ? all : await lookedUp(desk, asking, lookUp);
  let kind: z.infer<typeof Kind> | null = null;
  let language = options.language;
  let shown = shownOf(reading, language, passages, isWhole);
  const lines: Piece[] = [];
  const nearest: AnswerPart[] = [];

  const statements = function* (): Generator<AnswerPart> {
    for (const { value } of lines.splice(0)) {
      const said = kind === "does-not-say" ? null : saidIn(value, shown);
      if (said) yield { part: "statement", said };
    }
  };

  for await (const piece of ask(desk, isWhole ? whole : requestFor(desk, asking, passages))) {
    const { key, index, value } = piece;
    if (key === "kind" && kind === null) {
      kind = Kind.safeParse(value).data ?? null;
      if (kind) yield { part: "kind", kind };
    } else if (key === "language") {
      language = Language.safeParse(value).data ?? language;
      shown = shownOf(reading, language, passages, isWhole);
    } else if (key === "lines" && index !== null && index < mostLines) lines.push(piece);
    else if (key === "nearest" && nearest.length < mostNearest)
      nearest.push(...[nearestIn(value, reading, passages) ?? []].flat());
    if (kind !== null) yield* statements();
  }
  if (kind === null) {
    kind = lines.length > 0 ? "says" : "does-not-say";
    yield { part: "kind", kind };
    yield* statements();
  }
  const near = nearest.length > 0 ? nearest : lookUp.nearest(question).map((passage) => wordsAt(reading, passage));
  if (kind === "does-not-say") yield* near;
}
