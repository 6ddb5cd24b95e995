import type { Answer } from "#brief/brief.ts";
import type { AnswerPart, DraftPart, Fallen } from "#brief/draft.ts";
import type { Reading } from "#reading/reading.ts";

export type Length = "short" | "standard" | "long";

/**
 * `language`: the one to brief in. `fell`: given in the one repair round; the engine then yields replacements only.
 * `told`: hears which part of a long article is being drafted.
 */
export type BriefOptions = {
  language: string;
  length: Length;
  fell?: readonly Fallen[];
  told?: (part: number, of: number) => void;
};
export type AnswerOptions = { language: string; fell?: readonly Fallen<AnswerPart>[] };

/** An earlier question of the thread with what was answered: the Answer, or its text alone where only that was kept. */
export type Turn = { question: string; answer: Answer | string };

/**
 * Whether quotes alone carry a line, as a model reads them. Only of a line that came with a question: `answers`, it is carried and answers the
 * question wholly; `beside`, it does not answer it, carried or not.
 */
export type Carried = "carried" | "in-part" | "not-carried" | "contradicted" | "answers" | "beside";

/** A line as it would be shown, with the article's words under it, whose they are, and where they stand in the article; and the question that it answers. */
export type Weighed = {
  text: string;
  question?: string;
  language: string;
  quotes: readonly { text: string; speaker: string | null; around?: string }[];
};

/** Looks at lines one by one, in order. It may lower what code let pass, and clear soft reasons only. @throws Fault where the endpoint fails. */
export type Judge = {
  model: string;
  weigh(lines: readonly Weighed[], signal: AbortSignal): Promise<readonly Carried[]>;
};

/** What a model's work took, its repairs and its check included. */
export type Usage = { requests: number; promptTokens: number; completionTokens: number };

/**
 * Drafts briefs and answers. An engine cites passages by id and the words it leans on; it never makes a Quote:
 * grounding does, or drops the line.
 */
export type Engine = {
  name: "model" | "extractive";
  /** What drafts, and by which prompt file (its name and hash); null where no model does. */
  model: string | null;
  promptVersion: string | null;
  /** null where no check model looks. */
  judge: Judge | null;
  /** Whether it takes back what fell, once. */
  repairs: boolean;
  /** What the work under a signal has taken so far; null, or left out, where no model was asked. */
  spent?(signal: AbortSignal): Usage | null;
  brief(reading: Reading, options: BriefOptions, signal: AbortSignal): AsyncIterable<DraftPart>;
  answer(
    reading: Reading,
    turns: readonly Turn[],
    question: string,
    options: AnswerOptions,
    signal: AbortSignal,
  ): AsyncIterable<AnswerPart>;
};
