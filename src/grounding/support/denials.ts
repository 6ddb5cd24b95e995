import type { Reason } from "#brief/brief.ts";
import { covers } from "#brief/span.ts";
import { type Case, isOfSource } from "./case.ts";
import type { Parsed } from "./parse.ts";

/** What somebody denied, or did not say, told as what he said. */
export const denials = (given: Case): readonly Reason[] => {
  if (deniesAnything(given)) return [];
  return given.matched.flatMap(({ matches, main }): Reason[] => {
    const witness = given.witnesses[main];
    const content = matches.flatMap(({ item, on, borrowed }) =>
      on && !borrowed && !isOfSource(given, item) ? [on] : [],
    );
    if (!witness || content.length === 0) return [];
    const isDenied = witness.told.some(
      ({ act, content: told }) =>
        act === "denies" && content.filter((on) => told.some((piece) => covers(piece, on))).length * 2 > content.length,
    );
    const unsaid = witness.words.findIndex((_, at) => isUnsaid(given, witness, at));
    const own = witness.clauseOf[unsaid] ?? -2;
    const behind = content.filter(({ at, clause }) => at > unsaid && (clause === own || clause === own + 1));
    const isInverted = isInvertedAt(given, witness) && content.every(({ clause }) => !isBehindThat(witness, clause));
    return isDenied || isInverted || (unsaid >= 0 && behind.length * 2 > content.length) ? ["negation-lost"] : [];
  });
};

/** "At no time did they agree": a denial that opens the sentence turns all of it. */
const isInvertedAt = ({ supporting }: Case, { words, tags }: Parsed): boolean => {
  const no = words.slice(0, 3).findIndex(({ lower }) => supporting.negations.has(lower));
  const helper = [1, 2].find((ahead) => ["do", "have", "be", "modal"].includes(tags[no + ahead] ?? ""));
  return no >= 0 && helper !== undefined && (no > 0 || helper === 1);
};

const isBehindThat = ({ clauseOf, tags }: Parsed, clause: number): boolean =>
  ["rel", "sub"].includes(tags[clauseOf.indexOf(clause)] ?? "");

/** Our line denies something itself, by a word that does not stand in what was denied. */
const deniesAnything = ({ supporting, ours: { words, tags }, matched }: Case): boolean =>
  words.some(({ lower }, at) => {
    const isTheirs = matched.some(({ matches }) => matches.some(({ item, on }) => item.at === at && on !== null));
    const isDenying = supporting.denying.has(lower) && (tags[at] === "verb" || tags[at] === "ved" || !isTheirs);
    return supporting.negations.has(lower) || supporting.endings.not.test(lower) || isDenying;
  });

/** "Has not said whether", "would not say that": a verb of saying denied, with what is not said behind it. */
const isUnsaid = ({ cues, supporting }: Case, { words, tags }: Parsed, at: number): boolean => {
  const opens = ["question", "that", "rel"].includes(tags[at + 1] ?? "");
  const verb = words[at]?.lower ?? "";
  if (!opens || !(cues.saying.verbs.has(verb) || supporting.wondering.has(verb))) return false;
  return [1, 2, 3].some((back) => {
    const lower = words[at - back]?.lower ?? "";
    return (
      supporting.negations.has(lower) ||
      supporting.endings.not.test(lower) ||
      (back === 2 && supporting.denying.has(lower))
    );
  });
};
