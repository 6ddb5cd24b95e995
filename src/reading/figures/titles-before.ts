import type { Cues } from "#language/cues.ts";
import type { Stretch } from "#reading/syntax/clauses.ts";
import type { Word } from "#reading/words.ts";
import { hasCapital, isOwner, isSmall } from "./capitals.ts";
import { isVerbWord } from "./heads.ts";
import type { Name } from "./names.ts";

/** A title is no longer than so many words. */
const longest = 16;

/** Capitalised titles and lower-case callings right before the name: "former Israeli Prime Minister", "veteran activist". */
export const titleBefore = (words: readonly Word[], name: Name, cues: Cues): Stretch | null => {
  const { naming } = cues;
  const last = words[name.titleFrom - 1];
  const hasTitle = name.titleFrom < name.from;
  const isGivenName = name.parts.length > 1 && naming.given(name.parts[0] ?? "") !== null;
  const isHead = (word: Word | undefined): boolean =>
    word !== undefined &&
    ((naming.titleHeads.has(word.lower) && (hasCapital(word) || !naming.capitalTitles.has(word.lower))) ||
      naming.personNouns.has(word.lower) ||
      (isGivenName && !hasCapital(word) && naming.agentEnds.test(word.lower)));
  if (!hasTitle && !isHead(last)) return null;
  if (hasTitle && isOnlyManners(words, name, cues) && !isHead(last)) return null;
  let from = name.titleFrom;
  while (
    from > 0 &&
    name.from - from < longest &&
    isTitleWord(words[from - 1], cues) &&
    !takesTitle(words, from - 1, cues)
  )
    from -= 1;
  if (isInfinitive(words, from, cues)) from += 1;
  return {
    from,
    to: hasTitle && !isOnlyManners(words, name, cues) ? name.from : hasTitle ? name.titleFrom : name.from,
  };
};

/** "to kill U.S. Rep. Omar": the verb is no part of the title; in "to veteran activist Rell" there is none. */
const isInfinitive = (words: readonly Word[], at: number, { naming, grammar }: Cues): boolean => {
  const word = words[at];
  if (word === undefined || hasCapital(word) || words[at - 1]?.lower !== grammar.joints.to) return false;
  return ![naming.titleModifiers, naming.titleHeads, naming.personNouns, naming.formers].some((list) =>
    list.has(word.lower),
  );
};

/** "defeating President Rell", "lawmakers grilled Col. Rell": a verb with its object. */
const takesTitle = (words: readonly Word[], at: number, { naming }: Cues): boolean => {
  const word = words[at];
  if (word === undefined || hasCapital(word) || !hasCapital(words[at + 1]) || !/(?:ed|ing)$/.test(word.lower))
    return false;
  return ![naming.titleModifiers, naming.titleHeads, naming.personNouns, naming.formers].some((list) =>
    list.has(word.lower),
  );
};

const isOnlyManners = (words: readonly Word[], { titleFrom, from }: Name, { naming }: Cues): boolean =>
  words
    .slice(titleFrom, from)
    .every((word) => word.kind === "mark" || (naming.courtesies.has(word.lower) && !naming.noble.has(word.lower)));

const isTitleWord = (word: Word | undefined, cues: Cues): boolean => {
  if (word === undefined || word.kind !== "word") return false;
  const { naming, grammar } = cues;
  const { lower } = word;
  if (isOwner(word) || lower === grammar.joints.to) return false;
  if (
    naming.titleModifiers.has(lower) ||
    naming.titleHeads.has(lower) ||
    naming.personNouns.has(lower) ||
    naming.formers.has(lower)
  )
    return true;
  if (naming.demonyms.has(lower) || naming.states.has(lower) || naming.peopleAdjectives.has(lower)) return true;
  if (hasCapital(word)) return !grammar.times.has(lower) && !isSmall(lower, cues);
  return naming.knows(lower) && !isSmall(lower, cues) && !isVerbWord(word, cues) && !cues.saying.verbs.has(lower);
};

/** "the Secretary-General of the Executive Committee of the Organisation (PLO) Hussein Al-Sheikh". */
export const bracketBefore = (words: readonly Word[], name: Name, cues: Cues): Stretch | null => {
  if (words[name.from - 1]?.text !== ")" || words[name.from - 3]?.text !== "(") return null;
  let from = -1;
  for (let at = name.from - 4; at >= 0 && at > name.from - 20; at--) {
    const word = words[at];
    if (word === undefined || word.kind === "mark" || word.lower === cues.grammar.joints.and) break;
    if (cues.naming.titleHeads.has(word.lower)) from = at;
  }
  if (from < 0) return null;
  while (from > 0 && isTitleWord(words[from - 1], cues)) from -= 1;
  return { from, to: name.from };
};
