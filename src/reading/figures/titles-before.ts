import type { Cues } from "#language/cues.ts";
import type { Grammar } from "#language/grammar.ts";
import type { Stretch } from "#reading/syntax/clauses.ts";
import type { Word } from "#reading/words.ts";
import { bareLower, hasCapital, isOwner, isSmall, ownsAt } from "./capitals.ts";
import { isVerbWord } from "./heads.ts";
import type { Name } from "./names.ts";

/** A title is no longer than so many words. */
const longest = 16;

/** Capitalised titles and lower-case callings right before the name: "former Israeli Prime Minister", "veteran activist". */
export const titleBefore = (words: readonly Word[], name: Name, cues: Cues, isHeading = false): Stretch | null => {
  const { naming } = cues;
  if (isBody(name, cues)) return null;
  const last = words[name.titleFrom - 1];
  const hasTitle = name.titleFrom < name.from;
  const isGivenName = name.parts.length > 1 && naming.given(name.parts[0] ?? "") !== null;
  const isHead = (word: Word | undefined): boolean =>
    word !== undefined &&
    ((naming.titleHeads.has(word.lower) && (hasCapital(word) || !naming.capitalTitles.has(word.lower))) ||
      naming.personNouns.has(word.lower) ||
      isManyBefore(words, name, word, cues) ||
      (isGivenName && !hasCapital(word) && naming.agentEnds.test(word.lower)));
  if (!hasTitle && !isHead(last)) return officeOfPlace(words, name, cues);
  if (hasTitle && isOnlyManners(words, name, cues) && !isHead(last)) return null;
  let from = name.titleFrom;
  while (
    from > 0 &&
    name.from - from < longest &&
    isTitleWord(words[from - 1], cues, isHeading) &&
    !takesTitle(words, from - 1, cues)
  )
    from -= 1;
  if (!hasTitle) from = bodyFrom(words, from, cues);
  if (isInfinitive(words, from, cues)) from += 1;
  if (!hasTitle && isClauseOf(words, from, name, cues)) return null;
  return {
    from: ownerBefore(words, timesBefore(words, from), cues),
    to: hasTitle && !isOnlyManners(words, name, cues) ? name.from : hasTitle ? name.titleFrom : name.from,
  };
};

/** "Council for the Welfare of Immigrants campaigner": the body's name reaches back over its small words. */
const bodyFrom = (words: readonly Word[], from: number, { naming }: Cues): number => {
  let start = from;
  while (start > 1 && from - start < longest && hasCapital(words[start])) {
    const at = words[start - 1]?.lower === naming.article ? start - 2 : start - 1;
    if (!naming.joins.has(words[at]?.lower ?? "") || !hasCapital(words[at - 1])) break;
    start = at - 1;
    while (start > 0 && hasCapital(words[start - 1])) start -= 1;
  }
  return words.slice(start, from).some(({ lower }) => naming.organisationHeads.has(lower)) ? start : from;
};

/** "Sand, a hotelier Rell tapped": the calling is Sand's. */
const isClauseOf = (words: readonly Word[], from: number, name: Name, cues: Cues): boolean =>
  words[from - 2]?.text === "," &&
  hasCapital(words[from - 3]) &&
  cues.grammar.determiners.has(words[from - 1]?.lower ?? "") &&
  words[from - 1]?.lower !== cues.naming.article &&
  (isVerbWord(words[name.to], cues) || /[^aeiou]ed$/.test(words[name.to]?.lower ?? ""));

/** "professors Ada Rell and Jan Bek". */
const isManyBefore = (words: readonly Word[], name: Name, word: Word, { naming, grammar }: Cues): boolean => {
  const one = word.lower.replace(/s$/, "");
  const next = words[name.to];
  return (
    one !== word.lower &&
    (naming.titleHeads.has(one) || naming.personNouns.has(one)) &&
    name.parts.length > 1 &&
    (next?.lower === grammar.joints.and || (next?.text === "," && hasCapital(words[name.to + 1])))
  );
};

/** "the official Xinhua News Agency": a body has no title. */
const isBody = ({ parts, titleFrom, from }: Name, { naming }: Cues): boolean => {
  const head = parts.at(-1)?.toLowerCase() ?? "";
  const isHead = naming.organisationHeads.has(head) && !naming.surnameHeads.has(head);
  return titleFrom === from && parts.length > 1 && isHead && naming.given(parts[0] ?? "") === null;
};

/** "Kosovo's Interior Minister", "Burkina Faso's president": whose office it is belongs to it. */
const ownerBefore = (words: readonly Word[], from: number, cues: Cues): number => {
  const at = words[from - 1]?.kind === "mark" ? from - 2 : from - 1;
  const owner = words[at];
  if (owner === undefined || owner.kind !== "word" || !ownsAt(words, at)) return from;
  if (cues.grammar.times.has(bareLower(owner)) || isSmall(bareLower(owner), cues)) return from;
  let start = at;
  while (
    hasCapital(owner) &&
    start > 0 &&
    hasCapital(words[start - 1]) &&
    !isSmall(words[start - 1]?.lower ?? "", cues)
  )
    start -= 1;
  return start;
};

/** "a five-time champion", "3-time champion". */
const timesBefore = (words: readonly Word[], from: number): number =>
  words[from - 1]?.text === "-" && words[from - 2]?.kind === "number" && words[from - 1]?.end === words[from]?.start
    ? from - 2
    : from;

/** "special envoy to Ukraine Kurt Volker", "mayor of London Ada Rell". */
const officeOfPlace = (words: readonly Word[], name: Name, cues: Cues): Stretch | null => {
  const { naming } = cues;
  let at = name.titleFrom - 1;
  while (at > name.titleFrom - 4 && hasCapital(words[at])) at -= 1;
  if (at === name.titleFrom - 1 || name.parts.length < 2) return null;
  const place = words
    .slice(at + 1, name.titleFrom)
    .map(({ lower }) => lower)
    .join(" ");
  if (![naming.states, naming.places, naming.capitals].some((list) => list.has(place))) return null;
  if (words[at]?.lower === naming.article) at -= 1;
  const office = words[at - 1];
  if (!naming.joins.has(words[at]?.lower ?? "") || !naming.titleHeads.has(office?.lower ?? "")) return null;
  let from = at - 1;
  while (from > 0 && isTitleWord(words[from - 1], cues)) from -= 1;
  return { from, to: name.titleFrom };
};

/** "to kill U.S. Rep. Omar": the verb is no part of the title; in "to veteran activist Rell" there is none. */
const isInfinitive = (words: readonly Word[], at: number, { naming, grammar }: Cues): boolean => {
  const word = words[at];
  if (word === undefined || hasCapital(word) || !takesBareVerb(words[at - 1], grammar)) return false;
  return ![naming.titleModifiers, naming.titleHeads, naming.personNouns, naming.formers].some((list) =>
    list.has(word.lower),
  );
};

/** "to kill", "will feature". */
const takesBareVerb = (word: Word | undefined, { joints, modals }: Grammar): boolean =>
  word?.lower === joints.to || modals.has(word?.lower ?? "");

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

/** In a heading, where verbs stand bare, a lower-case word must be known as part of a title. */
const isTitleWord = (word: Word | undefined, cues: Cues, isStrict = false): boolean => {
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
  if (grammar.times.has(lower) || isStrict) return false;
  if (grammar.verbs.get(lower) === "base" && !grammar.nounVerbs.has(lower)) return false;
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
