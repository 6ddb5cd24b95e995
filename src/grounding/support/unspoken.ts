import type { Reason } from "#brief/brief.ts";
import { type Case, isOfSource } from "./case.ts";
import type { Witness } from "./evidence.ts";
import { sourcesIn } from "./sources.ts";

/** Somebody says so with us, where the article says it itself and only tells of him. */
export const unspoken = (given: Case): readonly Reason[] => {
  const { witnesses, sources, matched } = given;
  const isTold = matched.some(({ matches }) => matches.some(({ item, on }) => on !== null && !isOfSource(given, item)));
  if (!isTold || witnesses.some((witness) => speaksIn(given, witness))) return [];
  return sources.some((source) => source.plain && source.names.length > 0 && !isAuthor(given, source.lowers))
    ? ["speaker-swapped"]
    : [];
};

/** Whoever wrote the article says all of it. */
const isAuthor = ({ reading }: Case, lowers: readonly string[]): boolean => {
  const byline = (reading.article.byline ?? "").toLowerCase();
  return lowers.some((lower) => lower.length > 2 && byline.includes(lower));
};

/** "Those who believe" are nobody. */
const isAnyone = ({ grammar }: Case["cues"], source: string): boolean =>
  source !== "" && grammar.determiners.has(source.toLowerCase());

/** Whether anything in a sentence is anybody's words, view or wish. */
const speaksIn = ({ cues, supporting, reading }: Case, witness: Witness): boolean => {
  const { words, tags, told, answer, asks, sentence } = witness;
  const { text, genre } = reading.article;
  const isVoiced = told.some(({ chain }) => !isAnyone(cues, chain.at(-1)?.source ?? ""));
  if (isVoiced || answer !== null || asks || genre === "interview") return true;
  if (/["“”„«»]|:\s*$/u.test(text.slice(sentence.passage.start, sentence.passage.end))) return true;
  if (sourcesIn(witness, cues, supporting).some(({ from }) => tags[from] !== "rel" && tags[from] !== "pron"))
    return true;
  return words.some(
    ({ lower }, at) =>
      cues.saying.adverbs.has(lower) ||
      supporting.views.has(lower) ||
      (supporting.unreal.has(lower) && tags[at] !== "modal") ||
      cues.grammar.persons.first.has(lower) ||
      lower === cues.grammar.joints.according,
  );
};
