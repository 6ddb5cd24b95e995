import type { Sentence } from "#reading/reading.ts";
import type { Word } from "#reading/words.ts";
import type { Known } from "./acting.ts";
import type { Mention, Scene } from "./scene.ts";

/** How many sentences behind the description the same person must speak under their name, and before it the noun must not stand. */
const behind = 2;
const before = 8;

/**
 * "Ada Quist had not heard of the plan. The estate agent said …. “It is late,” Quist said": a description that opens a
 * sentence is the subject of the sentence before, where that person goes on speaking and the noun was nobody's so far.
 */
export const variedAs = (scene: Scene, sentence: Sentence, words: readonly Word[], head: Word): Known | null => {
  const [first] = words;
  const { index, passage } = sentence;
  if (first === undefined || first.start > passage.start + 1 || first.lower !== scene.cues.naming.article) return null;
  const last = scene.sentences[index - 1];
  if (words.length < 3 || last?.passage.paragraph !== passage.paragraph) return null;
  const subject = openingPerson(scene, last);
  if (subject === null || isSpokenOf(scene, index, head.lower)) return null;
  const next = scene.mentions.slice(index + 1, index + 1 + behind).flat();
  return next.some(({ known, position }) => known === subject && position?.speaks === true) ? subject : null;
};

const openingPerson = ({ mentions }: Scene, { index, words }: Sentence): Known | null => {
  const opening: Mention | undefined = mentions[index]?.[0];
  const third = words[2]?.start ?? 0;
  const isSubject = opening?.position?.subject === true && opening.span.start <= third;
  return isSubject && opening.known.figure.kind === "person" ? opening.known : null;
};

const isSpokenOf = ({ sentences }: Scene, at: number, noun: string): boolean =>
  sentences.slice(Math.max(0, at - before), at).some(({ words }) => words.some(({ lower }) => lower === noun));
