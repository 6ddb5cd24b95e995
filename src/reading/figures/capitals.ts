import type { Cues } from "#language/cues.ts";
import type { Sentence } from "#reading/reading.ts";
import type { Word } from "#reading/words.ts";

/** What the article's own spelling tells of a word: which words have a capital where none is needed, which have one without a capitalised neighbour, and which have none. */
export type Spelling = {
  named: ReadonlySet<string>;
  surnames: ReadonlySet<string>;
  alone: ReadonlySet<string>;
  plain: ReadonlySet<string>;
};

/** "Sunak's" is "Sunak". */
export const bare = (word: Word | undefined): string => word?.text.replace(/['’]s?$/u, "") ?? "";
export const bareLower = (word: Word | undefined): string => word?.lower.replace(/'s?$/, "") ?? "";
export const isOwner = (word: Word | undefined): boolean =>
  word !== undefined && /['’]s?$/u.test(word.text) && word.text.length > 2;

/** "Sunak's", "Guterres'": whether the word at `at` owns what follows. */
export const ownsAt = (words: readonly Word[], at: number): boolean => {
  const word = words[at];
  const next = words[at + 1];
  if (isOwner(word)) return true;
  return (
    word !== undefined &&
    next !== undefined &&
    /s$/.test(word.text) &&
    /^['’]$/u.test(next.text) &&
    next.start === word.end
  );
};

const capital = /^(?:\p{Lu}|(?:al|el|ul|d|l|i|e|de|Mc)[-'’]?\p{Lu})/u;
export const hasCapital = (word: Word | undefined): boolean =>
  word !== undefined && word.kind === "word" && capital.test(word.text);

/** "US-backed", "Iran-affiliated", "pro-Kremlin": an adjective, whatever name is in it. */
export const isCompoundAdjective = (word: Word, { naming }: Cues): boolean => {
  const parts = word.lower.split(/[-‑]/);
  const [first = ""] = parts;
  const last = parts.at(-1) ?? "";
  if (parts.length < 2) return false;
  if (
    naming.compoundStarts.has(first) ||
    parts.every((part) => naming.demonyms.has(part) || naming.peopleAdjectives.has(part))
  )
    return true;
  if (!/[-‑]\p{Ll}[\p{L}]*$/u.test(word.text)) return false;
  return (
    naming.compoundEnds.test(last) ||
    naming.states.has(first) ||
    naming.demonyms.has(first) ||
    isAcronym(word.text.split(/[-‑]/)[0] ?? "")
  );
};

const openers = /^["“”„«‘'([:•*–—-]$/u;

/** A place where any word would have a capital. */
export const opensAt = (words: readonly Word[], at: number): boolean => {
  const before = words[at - 1];
  if (before === undefined) return true;
  if (before.kind === "mark") return openers.test(before.text) || /^[?!.…]$/u.test(before.text);
  return before.kind === "number" && at === 1;
};

/** A heading in which every word has a capital tells no names. */
export const isLoud = ({ words, passage }: Sentence): boolean => {
  if (passage.role === "caption") return false;
  let capitals = 0;
  let small = 0;
  let long = 0;
  for (const word of words) {
    if (word.kind !== "word") continue;
    const isCapital = /^\p{Lu}/u.test(word.text);
    small += Number(!isCapital);
    if (word.text.length < 4) continue;
    if (isCapital) capitals += 1;
    else long += 1;
  }
  const isClosed = /^[.?!”"]$/.test(words.at(-1)?.text ?? "") && passage.role !== "heading";
  return capitals >= 3 && (isClosed ? small === 0 : long <= capitals / 4);
};

/** Reads how the article itself spells its words. */
export const spellingOf = (sentences: readonly Sentence[], { naming }: Cues): Spelling => {
  const surnames = new Set<string>();
  const named = new Set<string>();
  const alone = new Set<string>();
  const plain = new Set<string>();
  for (const { words } of sentences) {
    for (const [at, word] of words.entries()) {
      if (word.kind !== "word") continue;
      if (!hasCapital(word)) plain.add(bareLower(word));
      else if (!opensAt(words, at)) {
        named.add(bareLower(word));
        if (naming.given(bare(words[at - 1])) !== null || isSurnameBehind(words, at, naming))
          surnames.add(bareLower(word));
        if (!hasCapital(words[at + 1]) && !hasCapital(words[at - 1])) alone.add(bareLower(word));
      }
    }
  }
  return { named, surnames, alone, plain };
};

/** "Zelk Morrow": a word of the language right behind one that is none, and no head of a body, a place or a thing. */
const isSurnameBehind = (words: readonly Word[], at: number, naming: Cues["naming"]): boolean => {
  const [before, word] = [words[at - 1], words[at]];
  if (!hasCapital(before) || hasCapital(words[at - 2]) || hasCapital(words[at + 1]) || isOwner(before)) return false;
  const [first, last] = [bareLower(before), bareLower(word)];
  const isHead = [naming.organisationHeads, naming.placeHeads, naming.thingHeads, naming.companyEnds].some((heads) =>
    heads.has(last),
  );
  const isListed = [naming.states, naming.places, naming.capitals, naming.organisations, naming.demonyms].some((list) =>
    list.has(first),
  );
  return !isHead && !isListed && !naming.knows(first) && /^\p{Lu}\p{Ll}+$/u.test(before?.text ?? "");
};

/** "We've" is a word of grammar as "we" is. */
const withoutClitic = (lower: string, { grammar }: Cues): string => {
  const cut = lower.indexOf("'");
  return cut > 0 && grammar.clitics.has(lower.slice(cut)) ? lower.slice(0, cut) : lower;
};

/** Words of grammar, which open sentences and name nobody. */
export const isSmall = (word: string, cues: Cues): boolean => {
  const { grammar } = cues;
  const lower = withoutClitic(word, cues);
  return (
    grammar.determiners.has(lower) ||
    grammar.possessives.has(lower) ||
    grammar.subjects.has(lower) ||
    grammar.objects.has(lower) ||
    grammar.prepositions.has(lower) ||
    grammar.coordinators.has(lower) ||
    grammar.subordinators.has(lower) ||
    grammar.questions.has(lower) ||
    grammar.relatives.has(lower) ||
    grammar.be.has(lower) ||
    grammar.have.has(lower) ||
    grammar.do.has(lower) ||
    grammar.modals.has(lower) ||
    grammar.negations.has(lower) ||
    grammar.numbers.has(lower) ||
    grammar.adverbs.has(lower)
  );
};

/** Whether a word of the language's lists is known as a name or part of one. */
const isKnownName = (word: Word, { naming }: Cues): boolean => {
  const lower = bareLower(word);
  return (
    naming.states.has(lower) ||
    naming.demonyms.has(lower) ||
    naming.nationals.has(lower) ||
    naming.capitals.has(lower) ||
    naming.places.has(lower) ||
    naming.organisations.has(lower) ||
    naming.peoplePlurals.has(lower)
  );
};

const isAcronym = (text: string): boolean => /^(?:\p{Lu}\.?){2,}$/u.test(text) || /^\p{Lu}{2,}s?$/u.test(text);

const isKnownWord = (lower: string, { naming }: Cues): boolean =>
  naming.knows(lower) ||
  (lower.includes("-") && lower.split("-").every((part) => part.length < 3 || naming.knows(part)));

/** Whether a word with a capital at the start of a sentence begins a name there. */
export const opensName = (words: readonly Word[], at: number, spelling: Spelling, cues: Cues): boolean => {
  const word = words[at];
  if (word === undefined) return false;
  const lower = bareLower(word);
  const { naming } = cues;
  const next = words[at + 1];
  const goesOn = hasCapital(next) && !isSmall(bareLower(next), cues);
  if (next?.text === "&" && hasCapital(words[at + 2]) && isNounLike(lower)) return true;
  if (goesOn && naming.sureThingStarts.has(lower)) return true;
  if (goesOn && naming.thingStarts.has(lower) && !isKnownNameAt(words, at + 1, cues)) return true;
  if (isSmall(word.lower, cues) || isSmall(lower, cues))
    return isAcronym(word.text) && lower !== "i" && word.text.length > 1 && !spelling.plain.has(lower);
  const isNamed =
    goesOn || !naming.knows(lower)
      ? spelling.named.has(lower)
      : spelling.alone.has(lower) || spelling.surnames.has(lower);
  const isSpeaking = spelling.surnames.has(lower) && cues.saying.verbs.has(next?.lower ?? "");
  if (isNamed && (goesOn || isSpeaking || !spelling.plain.has(lower))) return true;
  if (naming.nothings.has(lower)) return goesOn && naming.given(bare(word)) !== null;
  if (isAcronym(word.text)) return true;
  if (isKnownName(word, cues)) return true;
  const isTitle = naming.titleHeads.has(lower) || naming.courtesies.has(lower) || naming.titleModifiers.has(lower);
  if (isHeadOfName(words, at, cues)) return true;
  if (spelling.named.has(lower) && !spelling.plain.has(lower) && naming.organisationHeads.has(lower)) return true;
  if (isTitle)
    return (
      goesOn ||
      next?.text === "." ||
      (naming.titleHeads.has(lower) &&
        naming.joins.has(next?.lower ?? "") &&
        (!spelling.plain.has(lower) || hasCapital(words[at + 2])))
    );
  if (spelling.plain.has(lower)) return goesOn && !isKnownNameAt(words, at + 1, cues) && isNounLike(lower);
  if (naming.given(bare(word)) !== null && (goesOn || !naming.knows(lower))) return true;
  if (!isKnownWord(lower, cues)) return true;
  return goesOn && isNounLike(lower) && !isKnownNameAt(words, at + 1, cues);
};

/** "Bank of England", "Department for Education": a body's head, which "of" joins to its name. */
const isHeadOfName = (words: readonly Word[], at: number, { naming }: Cues): boolean => {
  const lower = bareLower(words[at]);
  if (
    !naming.organisationHeads.has(lower) ||
    naming.peopleNouns.has(lower) ||
    !naming.joins.has(words[at + 1]?.lower ?? "")
  )
    return false;
  return hasCapital(words[words[at + 2]?.lower === naming.article ? at + 3 : at + 2]);
};

const isNounLike = (lower: string): boolean => !/(?:ly|ing|ed)$/.test(lower);

const isKnownNameAt = (words: readonly Word[], at: number, cues: Cues): boolean => {
  const word = words[at];
  if (word === undefined) return false;
  const lower = bareLower(word);
  const { naming } = cues;
  return (
    isKnownName(word, cues) ||
    naming.given(bare(word)) !== null ||
    naming.courtesies.has(lower) ||
    naming.titleHeads.has(lower)
  );
};
