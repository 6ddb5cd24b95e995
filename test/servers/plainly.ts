import type { AnswerReply, BriefReply, CheckReply, Line } from "./reply.ts";
import { actorsOf } from "./script.ts";
import type { CheckLine, Passage, Told } from "./wire.ts";

const words = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word.length > 3 || /\d/u.test(word));

/** The same sentence with its attribution in front, where that takes no thought. */
const fronted = (text: string): string => {
  const spoken = /^(“[^”]+),” (said|says) ([^,“”]+)\.$/u.exec(text);
  if (spoken) return `${spoken[3]} ${spoken[2]}: ${spoken[1]}.”`;
  const told = /^([^,“”]+), according to ([^,“”]+)\.$/u.exec(text);
  return told ? `According to ${told[2]}, ${told[1]}.` : text;
};

const opensWithPronoun = /^(?:he|she|it|they|this|that|these|er|sie|es|das|dies)\b/iu;
const isUnknown = /\b(?:not (?:immediately |yet )?(?:clear|known)|unclear|unknown|unklar|offen|nicht bekannt)\b/iu;

const lineOf = ({ p, text }: Passage): Line => {
  const quote = text.split(" ").slice(0, 25).join(" ");
  const isWhole = quote === text && !opensWithPronoun.test(text);
  return { evidence: [{ p, quote }], line: isWhole ? fronted(text) : null };
};

const isSentence = ({ text }: Passage): boolean => text.length > 50 && /[.!?”»“]$/u.test(text);

/** A brief of an article that the model does not know by heart: its sentences, hardly touched. */
export const plainBrief = (told: Told): BriefReply => {
  const sentences = told.passages.filter(isSentence);
  return {
    summary: sentences
      .filter(({ text }) => !isUnknown.test(text))
      .slice(0, 6)
      .map(lineOf),
    actors: actorsOf(told),
    disputes: [],
    unknowns: sentences
      .filter(({ text }) => isUnknown.test(text))
      .slice(0, 4)
      .map(lineOf),
  };
};

/** The passage that shares most words with a question answers it, or none does. */
export const plainAnswer = ({ passages }: Told, question: string): AnswerReply => {
  const asked = new Set(words(question));
  const ranked = passages
    .map((passage) => ({ passage, shared: words(passage.text).filter((word) => asked.has(word)).length }))
    .toSorted((a, b) => b.shared - a.shared);
  const [best] = ranked;
  if (!best || best.shared < Math.max(2, asked.size / 2)) {
    const nearest = ranked.filter(({ shared }) => shared > 0).slice(0, 3);
    return { kind: "does-not-say", language: "en", lines: [], nearest: nearest.map(({ passage }) => passage.p) };
  }
  return { kind: "says", language: "en", lines: [lineOf(best.passage)], nearest: [] };
};

const isCarried = ({ text, quotes }: CheckLine): boolean => {
  const known = new Set(words(quotes.map((quote) => `${quote.speaker ?? ""} ${quote.text}`).join(" ")));
  return words(text).every((word) => known.has(word));
};

const questionOf = (question: string): string => question.split(" then: ").at(-1) ?? question;

/** By a rule so plain that it takes most of the question’s own words for an answer. */
const isAnswer = ({ question, text, quotes }: CheckLine): boolean => {
  const asked = words(questionOf(question ?? ""));
  const told = new Set(words([text, ...quotes.map((quote) => quote.text)].join(" ")));
  return asked.filter((word) => told.has(word)).length > asked.length / 2;
};

/** A check by a rule so strict that nothing passes but the words of the quotes, unless the line is known to be true or not. */
export const plainCheck = ({ lines }: Told, truth: ReadonlyMap<string, boolean>): CheckReply => ({
  verdicts: lines.map((line) => ({
    n: line.n,
    verdict: (truth.get(line.text) ?? isCarried(line)) ? "carried" : "in-part",
    answers: line.question === undefined ? null : isAnswer(line) ? "wholly" : "no",
  })),
});
