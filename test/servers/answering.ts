import { plainAnswer } from "./plainly.ts";
import type { AnswerReply, Line } from "./reply.ts";
import type { Passage, Told } from "./wire.ts";

/**
 * How a model answers: as well as it can · `unrelated`: with a true line about something else · `likeliest`: with the line that looks most like
 * the question, whether it answers or not · `never`: not at all.
 */
export const answerings = ["honest", "unrelated", "likeliest", "never"] as const;
export type Answering = (typeof answerings)[number];

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];

const lineOf = ({ p, text }: Passage): Line => ({ evidence: [{ p, quote: text }], line: text });

const says = (passage: Passage | undefined): AnswerReply => ({
  kind: passage ? "says" : "does-not-say",
  language: "en",
  lines: passage ? [lineOf(passage)] : [],
  nearest: [],
});

/** What a model replies to a question that does not mean to answer it. */
export const answeredBy = (answering: Answering, told: Told, question: string): AnswerReply => {
  const asked = new Set(words(question));
  const sentences = told.passages.filter(({ text }) => /[.!?”"]$/u.test(text) && text.split(" ").length <= 25);
  const ranked = sentences
    .map((passage) => ({ passage, shared: words(passage.text).filter((word) => asked.has(word)).length }))
    .toSorted((a, b) => b.shared - a.shared);
  switch (answering) {
    case "honest":
      return plainAnswer(told, question);
    case "unrelated":
      return says(ranked.at(-1)?.passage);
    case "likeliest":
      return says(ranked[0]?.passage);
    case "never":
      return { kind: "does-not-say", language: "en", lines: [], nearest: [] };
  }
};
