import type { Link } from "#brief/brief.ts";
import type { Cues } from "#language/cues.ts";
import { isDeed, ownLinks } from "./own-words.ts";
import type { Attributed, Reading, Sentence } from "./reading.ts";
import { withoutClause } from "./source-phrases.ts";

/** Who tells something: not the one whose deed is told ("Israel supported the plan") or of whom another tells, but the one who denied a report is heard. */
export const tellers = ({ article }: Reading, cues: Cues, attributed: Attributed): Link[] => {
  const { chain, disputedBy } = attributed;
  const disputer = disputedBy ? [{ source: disputedBy.source, verb: null, unnamed: false }] : [];
  const own = ownLinks(cues, isDeed(cues, article, attributed) ? chain.slice(0, -1) : chain);
  return [...own, ...disputer];
};

/** A verb or noun by which something is told: no thought, and no deed. */
export const isTold = ({ saying, missing }: Cues, verb: string | null): boolean => {
  const first = verb?.toLowerCase().split(" ")[0] ?? "";
  return (
    missing.according.has(first) ||
    saying.nouns.has(first) ||
    (saying.verbs.get(first)?.some(({ cue }) => cue.kind !== "think" || cue.act === "doubts") ?? false)
  );
};

/** "NASA announced the crew", "Rolling Stone reported details": the verb by which a thing is made known, -1 where there is none; "a case was reported", "cases reported here" name nobody. */
export const madeKnownAt = ({ words }: Sentence, { grammar, missing, standing }: Cues): number =>
  words.findIndex(({ lower }, at) => {
    const [before, next] = [words[at - 1], words[at + 1]];
    if (!missing.announcing.has(lower) || before?.kind !== "word" || next === undefined) return false;
    const isOthers = grammar.be.has(before.lower) || grammar.prepositions.has(before.lower);
    const isObject =
      next.lower === standing.linker ||
      next.kind === "number" ||
      grammar.determiners.has(next.lower) ||
      grammar.possessives.has(next.lower) ||
      /^\p{Ll}{3,}s$/u.test(next.text);
    const isTime = grammar.times.has(words[at + 2]?.lower ?? "");
    return !isOthers && isObject && !isTime && !grammar.prepositions.has(next.lower);
  });

const longestSubject = 8;

/** Who makes a thing known, where the sentence begins with them. */
export const announcerIn = ({ article }: Reading, sentence: Sentence, cues: Cues): string | null => {
  const at = madeKnownAt(sentence, cues);
  const before = sentence.words.slice(0, Math.max(0, at));
  const subject = before.slice(before.findLastIndex(({ text }) => text === "," || text === ")") + 1);
  const [first] = subject;
  const last = subject.at(-1);
  if (!first || !last || subject.length > longestSubject || subject.some(({ kind }) => kind === "mark")) return null;
  return withoutClause(cues, article.text.slice(first.start, last.end));
};
