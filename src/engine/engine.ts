import type { Answer } from "#brief/brief.ts";
import type { AnswerPart, DraftPart } from "#brief/draft.ts";
import type { Reading } from "#reading/reading.ts";

export type Length = "short" | "standard" | "long";
export type BriefOptions = { language: string; length: Length };
export type AnswerOptions = { language: string };

/** An earlier question of the thread with what was answered: the Answer, or its text alone where only that was kept. */
export type Turn = { question: string; answer: Answer | string };

/**
 * Drafts briefs and answers. An engine cites passages by id and the words it leans on; it never makes a Quote:
 * grounding does, or drops the line.
 */
export type Engine = {
  name: "model" | "extractive";
  brief(reading: Reading, options: BriefOptions, signal: AbortSignal): AsyncIterable<DraftPart>;
  answer(
    reading: Reading,
    turns: readonly Turn[],
    question: string,
    options: AnswerOptions,
    signal: AbortSignal,
  ): AsyncIterable<AnswerPart>;
};
