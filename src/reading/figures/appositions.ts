import type { Cues } from "#language/cues.ts";
import type { Naming } from "#language/naming.ts";
import type { Stretch } from "#reading/syntax/clauses.ts";
import type { Word } from "#reading/words.ts";
import { hasCapital, ownsAt } from "./capitals.ts";
import { headNoun, isArticle, isVerbWord } from "./heads.ts";
import type { Name } from "./names.ts";

/** An apposition is no longer than so many words. */
const longest = 24;

/** ", the Libertarian candidate for governor,", ", 43, a nurse,", ", who heads the union,". */
export const appositionBehind = (words: readonly Word[], name: Name, cues: Cues): Stretch | null => {
  const { naming, grammar } = cues;
  if (ownsAt(words, name.to - 1)) return null;
  let from = name.to;
  if (words[from]?.text === "." && words[from]?.start === words[from - 1]?.end) from += 1;
  if (words[from]?.text !== ",") return null;
  from += 1;
  from = Math.max(from, behindAge(words, from - 1));
  if (naming.personRelatives.has(words[from]?.lower ?? "")) {
    const verb = words[from + 1]?.lower ?? "";
    if (naming.headingVerbs.has(verb)) return { from: from + 1, to: endOfPhrase(words, from + 2, cues) };
    if (grammar.be.has(verb) && isArticle(words[from + 2], cues)) from += 2;
    else return null;
  }
  const opens = words[from];
  if (opens === undefined || grammar.coordinators.has(opens.lower)) return null;
  const to = endOfPhrase(words, from, cues);
  const head = headNoun(words, { from, to }, cues);
  if (head === null || to - from > longest + 4) return null;
  const behind = words[head.at + 1];
  if (hasCapital(opens) && hasCapital(behind) && naming.given(behind?.text ?? "") !== null) return null;
  const isLed = hasCapital(opens) && leadsTo(words, from, head.at, cues);
  if (
    hasCapital(opens) &&
    !isLed &&
    !naming.titleHeads.has(opens.lower) &&
    !naming.titleModifiers.has(opens.lower) &&
    !naming.demonyms.has(opens.lower)
  )
    return null;
  for (let at = from; at < to; at++)
    if (isVerbWord(words[at], cues) && (at < head.at || !grammar.prepositions.has(words[at + 1]?.lower ?? "")))
      return null;
  if (!isArticle(opens, cues) && (head.is !== "person" || head.at - from > (isLed ? 10 : 4))) return null;
  if (joinsRow(words, to, cues)) return null;
  return { from, to };
};

/** "X, Network Rail's chief executive," and "X, Tarn Rovers manager,": a body or person before the calling, which nobody's name follows. */
const leadsTo = (words: readonly Word[], from: number, head: number, { naming, grammar }: Cues): boolean => {
  const calling = words[head];
  if (calling === undefined || hasCapital(calling) || hasCapital(words[head + 1])) return false;
  let at = from;
  while (at < head && isNameWord(words[at], naming) && !ownsAt(words, at)) at += 1;
  const owner = at < head && ownsAt(words, at);
  const next = words[at + 1]?.kind === "mark" ? at + 2 : at + 1;
  const rest = words.slice(owner ? next : at, head);
  return (
    rest.every((word) => word.kind === "word" && !grammar.numbers.has(word.lower)) &&
    (owner ? at - from < 6 : at - from < 8 && rest.length < 4)
  );
};

const isNameWord = (word: Word | undefined, { joins }: Naming): boolean =>
  hasCapital(word) || word?.text === "&" || joins.has(word?.lower ?? "");

/** "X, the minister and Y": a row, no apposition. */
const joinsRow = (words: readonly Word[], to: number, { grammar }: Cues): boolean =>
  words[to]?.lower === grammar.joints.and;

const endOfPhrase = (words: readonly Word[], from: number, cues: Cues): number => {
  const { naming, grammar } = cues;
  for (let at = from; at < words.length; at++) {
    const word = words[at];
    if (word === undefined) break;
    if (word.kind === "mark" && /^[,.;:!?()"“”–—]$/u.test(word.text) && !isInitial(words, at)) return at;
    if (
      at > from &&
      (naming.personRelatives.has(word.lower) ||
        naming.thingRelatives.has(word.lower) ||
        word.lower === grammar.joints.that)
    )
      return at;
    if (at - from >= longest) return at;
  }
  return words.length;
};

const isInitial = (words: readonly Word[], at: number): boolean =>
  words[at]?.text === "." &&
  (words[at - 1]?.text.length === 1 || hasCapital(words[at + 1])) &&
  words[at - 1]?.end === words[at]?.start &&
  hasCapital(words[at - 1]);

/** "The union's leader, Ines Kraal," and "a spokesman for the union, Jan Bek,". */
export const appositionBefore = (words: readonly Word[], name: Name, cues: Cues): Stretch | null => {
  if (words[name.titleFrom - 1]?.text !== ",") return null;
  const to = name.titleFrom - 1;
  const outer = openingBefore(words, to, cues);
  const from = innerPerson(words, outer, to, cues) ?? outer;
  const head = from < 0 ? null : headNoun(words, { from, to }, cues);
  if (head === null || (head.is !== "person" && to - from > 3)) return null;
  const next = words[name.to];
  const closes =
    next === undefined ||
    next.text === "," ||
    next.text === "." ||
    /^[–—(]$/u.test(next.text) ||
    (isVerbWord(next, cues) && isSubject(words, from, cues)) ||
    cues.grammar.prepositions.has(next.lower);
  return closes && !opensClause(words, from, name, cues) ? { from, to } : null;
};

/** "the office of the attorney general, Ada Rell": whose office it is, where the whole is nobody. */
const innerPerson = (words: readonly Word[], from: number, to: number, cues: Cues): number | null => {
  if (from >= 0 && headNoun(words, { from, to }, cues)?.is === "person") return null;
  const low = Math.max(from + 1, to - officeReach);
  const inner = words.slice(low, to).findLastIndex((word) => isOpening(word, cues)) + low;
  const isOf =
    inner >= low &&
    words[inner - 1]?.lower === cues.grammar.joints.of &&
    cues.naming.organisationHeads.has(words[inner - 2]?.lower ?? "");
  if (!isOf || words.slice(inner, to).some((word) => word.kind === "mark" || isVerbWord(word, cues))) return null;
  return headNoun(words, { from: inner, to }, cues)?.is === "person" ? inner : null;
};

const officeReach = 6;

/** "to find a solution, Rell left": the phrase is what somebody found, and no subject. */
const isSubject = (words: readonly Word[], from: number, { grammar, naming }: Cues): boolean => {
  const before = words[from - 1];
  if (before === undefined || before.kind === "mark" || !naming.knows(before.lower)) return true;
  return (
    [grammar.coordinators, grammar.subordinators, grammar.adverbs].some((list) => list.has(before.lower)) ||
    before.lower === grammar.joints.that
  );
};

/** "According to the mayor, Smith fled", "unlike the mayor, Smith, 45, fled": the name is the subject of what follows, not the mayor's. */
const opensClause = (words: readonly Word[], from: number, name: Name, { grammar, naming }: Cues): boolean => {
  const before = words[from - 1]?.lower ?? "";
  if (from > 3 || !(grammar.prepositions.has(before) || before === grammar.joints.to)) return false;
  if (words[name.to]?.text !== ",") return true;
  const behind = words[name.to + 1];
  const isIndefinite = grammar.determiners.has(behind?.lower ?? "") && behind?.lower !== naming.article;
  return behind?.kind === "number" || isIndefinite || naming.personRelatives.has(behind?.lower ?? "");
};

/** Where the noun phrase that ends before `to` opens: at its article or owner, over "for the union"; -1 where a verb or mark comes first. */
const openingBefore = (words: readonly Word[], to: number, cues: Cues): number => {
  for (let at = to - 1; at >= 0 && at > to - 14; at--) {
    // "the head of the CEI (Conference of Bishops), Jan Bek"
    if (at === to - 1 && words[at]?.text === ")") at = words.slice(0, at).findLastIndex(({ text }) => text === "(") - 1;
    const word = words[at];
    if (word === undefined || isVerbWord(word, cues)) return -1;
    if (word.kind === "mark" && !ownsAt(words, at - 1)) return -1;
    if (word.kind === "mark") continue;
    if (ownsAt(words, at)) {
      let from = at;
      while (from > 0 && (hasCapital(words[from - 1]) || isArticle(words[from - 1], cues))) from -= 1;
      return from;
    }
    const isTitle = cues.naming.titleModifiers.has(word.lower) || cues.naming.titleHeads.has(word.lower);
    if (at === 0 && hasCapital(word) && isTitle) return 0;
    if (!isOpening(word, cues)) continue;
    if (!cues.grammar.prepositions.has(words[at - 1]?.lower ?? "")) return at;
  }
  return -1;
};

const isOpening = ({ lower }: Word, { grammar, naming }: Cues): boolean =>
  lower === naming.article || grammar.determiners.has(lower) || grammar.possessives.has(lower);

/** "Nick Bos is a researcher at X". */
export const complementBehind = (words: readonly Word[], name: Name, cues: Cues): Stretch | null => {
  const verb = behindAge(words, name.to);
  if (ownsAt(words, name.to - 1) || !cues.grammar.be.has(words[verb]?.lower ?? "")) return null;
  const from = verb + 1;
  if (!isArticle(words[from], cues)) return null;
  const to = endOfPhrase(words, from, cues);
  const head = headNoun(words, { from, to }, cues);
  if (head === null || head.at - from > 6) return null;
  const next = words.slice(from, to).findIndex((word) => isVerbWord(word, cues));
  return { from, to: next < 0 ? to : from + next };
};

/** ", 39,": the word after an age, or where there is none, the same word. */
const behindAge = (words: readonly Word[], at: number): number =>
  words[at]?.text === "," && words[at + 1]?.kind === "number" && words[at + 2]?.text === "," ? at + 3 : at;
