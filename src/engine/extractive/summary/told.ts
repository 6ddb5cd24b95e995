import { isBriefed, type Passage, type Span } from "#brief/article.ts";
import type { Reading, Sentence } from "#reading/reading.ts";
import { hasVerb } from "./verb.ts";

const textAt = ({ article }: Reading, { start, end }: Span): string => article.text.slice(start, end);

/** A caption or label that stands among the text tells nothing by itself. */
export const isClause = ({ cues }: Reading, { words }: Sentence): boolean => cues === null || hasVerb(words, cues);

/** "In the kidney? Come on.": the question is half of what is said. */
export const isAsking = (reading: Reading, span: Span): boolean => /\?["”’]?\s/u.test(textAt(reading, span));

const isStatement = (reading: Reading, passage: Passage): boolean => {
  const said = textAt(reading, passage).trimEnd();
  const isQuestion = reading.article.genre === "interview" && (reading.cues?.genre.question.test(said) ?? false);
  return !isQuestion && !/^[-–—]/u.test(said) && !/[?:][”"’')\]]*$/u.test(said.slice(-4));
};

/** "Click here", "Be sure to follow us": a call on the reader. "Read Rocks is a town" is none. */
const isCall = ({ cues }: Reading, { words }: Sentence): boolean => {
  const [first, second] = words;
  return (cues?.standing.calls.has(first?.lower ?? "") ?? false) && /^(?:\p{Ll}|["“'‘(\d])/u.test(second?.text ?? "");
};

/** What a fact-check holds under its heading "Claim" is what it checks, and no news. */
const isCheckedClaim = (reading: Reading, { index, passage }: Sentence): boolean => {
  const { article, cues, sentences } = reading;
  if (!cues || article.genre !== "fact-check") return false;
  const before = sentences[index - 1];
  const { claimLead, claimHeading } = cues.disputing;
  return (
    claimLead.test(textAt(reading, passage)) || (before ? claimHeading.test(textAt(reading, before.passage)) : false)
  );
};

const longestSilence = 14;

/** "A spokeswoman for the bank declined to comment." tells nothing of what happened. */
export const isSilent = (reading: Reading, { passage, words }: Sentence): boolean => {
  const { cues } = reading;
  if (!cues || words.length > longestSilence) return false;
  const said = textAt(reading, passage);
  return cues.missing.silentHint.test(said) && cues.missing.silent.some((pattern) => said.search(pattern) >= 0);
};

/** Whether a sentence tells something of what happened: no heading, question, call on the reader or claim that is only checked. */
export const isTold = (reading: Reading, sentence: Sentence): boolean =>
  isBriefed(sentence.passage) &&
  sentence.passage.role !== "heading" &&
  isStatement(reading, sentence.passage) &&
  !isCall(reading, sentence) &&
  !isCheckedClaim(reading, sentence);
