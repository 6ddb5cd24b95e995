import type { Cues } from "#language/cues.ts";
import type { Naming, Sex } from "#language/naming.ts";
import { hasCapital, isOwner, isSmall, ownsAt } from "./capitals.ts";
import type { Name } from "./names.ts";
import type { Word } from "./words.ts";

/** What a title or an apposition tells of somebody. `text` is as worded, without article. */
export type Role = { text: string; former: boolean; sex: Sex; is: "person" | "organisation" | "place" | "state" };

type Stretch = { from: number; to: number };
const longest = 16;

/** The role that stands beside a name: "Israeli Defense Minister", ", a spokesman for the union,", "is a researcher at X". */
export const roleOf = (text: string, words: readonly Word[], name: Name, cues: Cues): Role | null => {
  const title = titleBefore(words, name, cues) ?? bracketBefore(words, name, cues);
  if (title !== null) return roleFrom(text, words, title, cues, true);
  const apposition =
    appositionBehind(words, name, cues) ?? appositionBefore(words, name, cues) ?? complementBehind(words, name, cues);
  return apposition === null ? null : roleFrom(text, words, apposition, cues, false);
};

const roleFrom = (
  text: string,
  words: readonly Word[],
  stretch: Stretch,
  cues: Cues,
  isPersonal: boolean,
): Role | null => {
  const { naming } = cues;
  let { from } = stretch;
  const to = roleEnd(words, stretch, cues);
  while (
    from < to &&
    (words[from]?.lower === naming.article ||
      (cues.grammar.adverbs.has(words[from]?.lower ?? "") && !naming.formers.has(words[from]?.lower ?? "")) ||
      (cues.grammar.determiners.has(words[from]?.lower ?? "") && (from === 0 || !hasCapital(words[from]))) ||
      (cues.grammar.possessives.has(words[from]?.lower ?? "") && (from === 0 || !hasCapital(words[from]))))
  )
    from += 1;
  const first = words[from];
  const last = words[to - 1];
  if (first === undefined || last === undefined || from >= to) return null;
  const inside = words.slice(from, to);
  const cut = isOwner(last) ? last.text.length - last.text.replace(/['’]s?$/u, "").length : 0;
  const head = headNoun(words, { from, to }, cues);
  return {
    text: text.slice(first.start, last.end - cut).replace(/\s+/g, " "),
    former: inside.some(
      ({ lower }, index) => index < 4 && (naming.formers.has(lower) || naming.formers.has(lower.split("-")[0] ?? "")),
    ),
    sex: sexIn(inside, cues),
    is: isPersonal || cues.naming.headingVerbs.has(first.lower) ? "person" : (head?.is ?? "person"),
  };
};

/** "leading member of the jury and": what hangs over is cut off; "mother and her sister left" is no role. */
const roleEnd = (words: readonly Word[], { from, to }: Stretch, { grammar, naming }: Cues): number => {
  let end = to;
  for (let at = from + 1; at < to - 1; at++) {
    const next = words[at + 1]?.lower ?? "";
    if (words[at]?.lower === grammar.joints.and && (grammar.possessives.has(next) || grammar.subjects.has(next))) {
      end = at;
      break;
    }
  }
  const hangs = (lower: string): boolean =>
    grammar.coordinators.has(lower) ||
    grammar.prepositions.has(lower) ||
    lower === grammar.joints.to ||
    grammar.determiners.has(lower);
  while (end > from + 1 && (hangs(words[end - 1]?.lower ?? "") || isManners(words, end - 1, naming))) end -= 1;
  return end;
};

/** "Health Minister Dr.", "Minister of Foreign Affairs Prince": manners behind a title belong to the name. */
const isManners = (words: readonly Word[], at: number, { courtesies, personNouns }: Naming): boolean => {
  const word = words[at];
  if (word === undefined || personNouns.has(word.lower)) return false;
  return courtesies.has(word.lower) || (word.text === "." && courtesies.has(words[at - 1]?.lower ?? ""));
};

const sexIn = (words: readonly Word[], { naming }: Cues): Sex => {
  for (const word of words) {
    const sex =
      naming.courtesies.get(word.lower) ?? naming.titleHeads.get(word.lower) ?? naming.personNouns.get(word.lower);
    if (sex !== undefined && sex !== "-") return sex;
  }
  return "-";
};

/** Capitalised titles and lower-case callings right before the name: "former Israeli Prime Minister", "veteran activist". */
const titleBefore = (words: readonly Word[], name: Name, cues: Cues): Stretch | null => {
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
  while (from > 0 && name.from - from < longest && isTitleWord(words[from - 1], cues)) from -= 1;
  return {
    from,
    to: hasTitle && !isOnlyManners(words, name, cues) ? name.from : hasTitle ? name.titleFrom : name.from,
  };
};

const isOnlyManners = (words: readonly Word[], { titleFrom, from }: Name, { naming }: Cues): boolean =>
  words
    .slice(titleFrom, from)
    .every((word) => word.kind === "mark" || (naming.courtesies.has(word.lower) && !naming.noble.has(word.lower)));

const isTitleWord = (word: Word | undefined, cues: Cues): boolean => {
  if (word === undefined || word.kind !== "word") return false;
  const { naming, grammar } = cues;
  const { lower } = word;
  if (isOwner(word)) return false;
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
const bracketBefore = (words: readonly Word[], name: Name, cues: Cues): Stretch | null => {
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

/** Where the noun phrase that begins at `from` has its head, and what the head is. */
const headNoun = (words: readonly Word[], { from, to }: Stretch, cues: Cues): { at: number; is: Role["is"] } | null => {
  const { naming, grammar } = cues;
  let found: { at: number; is: Role["is"] } | null = null;
  for (let at = from; at < to; at++) {
    const word = words[at];
    if (word === undefined) break;
    const { lower } = word;
    if (
      at > from &&
      (grammar.prepositions.has(lower) ||
        naming.personRelatives.has(lower) ||
        naming.thingRelatives.has(lower) ||
        lower === grammar.joints.that)
    )
      break;
    if (naming.titleHeads.has(lower) || naming.personNouns.has(lower)) found = { at, is: "person" };
    else if (naming.organisationNouns.has(lower)) found = { at, is: "organisation" };
    else if (found === null && at > from && naming.agentEnds.test(lower) && !hasCapital(word))
      found = { at, is: "person" };
    else if (naming.stateHeads.has(lower) && !hasCapital(word)) found = { at, is: "state" };
    else if (naming.placeHeads.has(lower) && !hasCapital(word)) found = { at, is: "place" };
  }
  return found;
};

const isVerbWord = (word: Word | undefined, { grammar, saying }: Cues): boolean => {
  if (word === undefined || hasCapital(word)) return false;
  const { lower } = word;
  return (
    grammar.be.has(lower) ||
    grammar.have.has(lower) ||
    grammar.modals.has(lower) ||
    grammar.do.has(lower) ||
    (saying.verbs.has(lower) && !grammar.nounVerbs.has(lower)) ||
    grammar.verbs.get(lower) === "past" ||
    (grammar.verbs.get(lower) === "s" && !grammar.nounVerbs.has(lower))
  );
};

/** ", the Libertarian candidate for governor,", ", 43, a nurse,", ", who heads the union,". */
const appositionBehind = (words: readonly Word[], name: Name, cues: Cues): Stretch | null => {
  const { naming, grammar } = cues;
  if (ownsAt(words, name.to - 1)) return null;
  let from = name.to;
  if (words[from]?.text !== ",") return null;
  from += 1;
  from = Math.max(from, behindAge(words, name.to));
  if (naming.personRelatives.has(words[from]?.lower ?? "")) {
    const verb = words[from + 1]?.lower ?? "";
    if (naming.headingVerbs.has(verb)) return { from: from + 1, to: endOfPhrase(words, from + 2, cues) };
    if (grammar.be.has(verb) && isArticle(words[from + 2], cues)) from += 2;
    else return null;
  }
  const opens = words[from];
  if (
    opens === undefined ||
    (hasCapital(opens) &&
      !naming.titleHeads.has(opens.lower) &&
      !naming.titleModifiers.has(opens.lower) &&
      !naming.demonyms.has(opens.lower))
  )
    return null;
  const to = endOfPhrase(words, from, cues);
  const head = headNoun(words, { from, to }, cues);
  if (head === null || to - from > longest + 4) return null;
  for (let at = from; at < to; at++)
    if (isVerbWord(words[at], cues) && (at < head.at || !grammar.prepositions.has(words[at + 1]?.lower ?? "")))
      return null;
  if (!isArticle(opens, cues) && (head.is !== "person" || head.at - from > 4)) return null;
  if (joinsRow(words, to, cues)) return null;
  return { from, to };
};

/** "X, the minister and Y": a row, no apposition. */
const joinsRow = (words: readonly Word[], to: number, { grammar }: Cues): boolean =>
  words[to]?.lower === grammar.joints.and;

const isArticle = (word: Word | undefined, { grammar }: Cues): boolean =>
  word !== undefined &&
  !hasCapital(word) &&
  (grammar.determiners.has(word.lower) || grammar.possessives.has(word.lower));

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
const appositionBefore = (words: readonly Word[], name: Name, cues: Cues): Stretch | null => {
  if (words[name.titleFrom - 1]?.text !== ",") return null;
  const to = name.titleFrom - 1;
  const from = openingBefore(words, to, cues);
  const head = from < 0 ? null : headNoun(words, { from, to }, cues);
  if (head === null || (head.is !== "person" && to - from > 3)) return null;
  const next = words[name.to];
  const closes =
    next === undefined ||
    next.text === "," ||
    next.text === "." ||
    isVerbWord(next, cues) ||
    cues.grammar.prepositions.has(next.lower);
  return closes ? { from, to } : null;
};

/** Where the noun phrase that ends before `to` opens: at its article or owner, over "for the union"; -1 where a verb or mark comes first. */
const openingBefore = (words: readonly Word[], to: number, cues: Cues): number => {
  for (let at = to - 1; at >= 0 && at > to - 14; at--) {
    const word = words[at];
    if (word === undefined || isVerbWord(word, cues)) return -1;
    if (word.kind === "mark" && !ownsAt(words, at - 1)) return -1;
    if (word.kind === "mark") continue;
    if (ownsAt(words, at)) {
      let from = at;
      while (from > 0 && (hasCapital(words[from - 1]) || isArticle(words[from - 1], cues))) from -= 1;
      return from;
    }
    if (!isOpening(word, cues)) continue;
    if (!cues.grammar.prepositions.has(words[at - 1]?.lower ?? "")) return at;
  }
  return -1;
};

const isOpening = ({ lower }: Word, { grammar, naming }: Cues): boolean =>
  lower === naming.article || grammar.determiners.has(lower) || grammar.possessives.has(lower);

/** "Nick Bos is a researcher at X". */
const complementBehind = (words: readonly Word[], name: Name, cues: Cues): Stretch | null => {
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
