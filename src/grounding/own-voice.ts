import type { Span } from "#brief/article.ts";
import type { Attribution, Certainty } from "#brief/brief.ts";
import { covers, meets } from "#brief/span.ts";
import type { Reading } from "#reading/reading.ts";
import type { Word } from "#reading/words.ts";

/** Nobody is named for it; how sure the article itself is of it, its main clause tells. */
export const ownVoiceAt = ({ sentences, cues }: Reading, at: Span): Attribution => {
  const words = sentences
    .filter(({ passage }) => meets(passage, at))
    .flatMap((sentence) => sentence.words.filter((word) => covers(at, word)));
  if (!cues) return { chain: [], certainty: "stated" };
  const { saying, grammar } = cues;
  let quoted = false;
  let certainty: Certainty = "stated";
  for (const [index, word] of words.entries()) {
    if (/^["“”„»«]$/u.test(word.text)) quoted = !quoted;
    if (quoted) continue;
    if (index > 0 && words[index - 1]?.text === "," && grammar.relatives.has(word.lower)) break;
    // May the month and Might the name have capitals; a sentence's first word may be either.
    if (saying.hedges.has(word.lower) && isSmall(word)) certainty = "hedged";
  }
  return { chain: [], certainty };
};

const isSmall = ({ text }: Word): boolean => /^\p{Ll}/u.test(text);
