import type { Reading } from "#reading/reading.ts";
import { questionWords } from "./phrase.ts";
import { asksForTranslation, languageAsked } from "./translation.ts";

/** Whether a question asks for nothing but the last answer in a language that is not the article's. @throws Fault "invalid-question" */
export const isForTranslation = ({ article, cues }: Reading, question: string): boolean => {
  const words = questionWords(question);
  return asksForTranslation(words, cues?.asking ?? null) && languageAsked(words) !== article.language;
};
