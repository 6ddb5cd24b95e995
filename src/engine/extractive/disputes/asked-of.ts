import type { Span } from "#brief/article.ts";
import { overlap } from "#brief/span.ts";
import type { Reading } from "#reading/reading.ts";
import { deskOf } from "./desk.ts";
import { isItSo, questionOf } from "./question.ts";

/** The neutral question that a stretch of the article answers, in words of code's own; null where its language has none. */
export const questionAbout = (reading: Reading, at: Span): string | null => {
  const { cues } = reading;
  if (!cues) return null;
  const desk = deskOf(reading, cues);
  const told = reading.attributions
    .flatMap(({ content }) => content)
    .map((content) => ({ content, share: overlap(content, at) / (content.end - content.start) }))
    .toSorted((a, b) => b.share - a.share)[0];
  return told && told.share > 0.5 ? questionOf(desk, told.content) : isItSo(desk, at);
};
