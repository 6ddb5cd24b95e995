import type { Cues } from "#language/cues.ts";
import type { Word } from "#reading/words.ts";
import {
  bare,
  bareLower,
  hasCapital,
  isCompoundAdjective,
  isOwner,
  isSmall,
  opensAt,
  opensName,
  type Spelling,
} from "./capitals.ts";

/** Words `from` to `to` of a sentence, `to` exclusive, that stand together as one name, or as titles and a name. */
export type Run = { from: number; to: number };

type Looking = { words: readonly Word[]; spelling: Spelling; cues: Cues; surnames: ReadonlySet<string> };

/** The runs of capitalised words of a sentence, joined over "of", "bin" and "&" where they are one name. `surnames` are words of time that name a person here ("May"). */
export const runsIn = (
  words: readonly Word[],
  spelling: Spelling,
  cues: Cues,
  surnames: ReadonlySet<string>,
): Run[] => {
  const looking = { words, spelling, cues, surnames };
  const runs: Run[] = [];
  let at = 0;
  while (at < words.length) {
    const phrase = phraseEnd(looking, at);
    if (phrase > 0 || beginsName(looking, at)) {
      const to = Math.max(endOf(looking, at), phrase);
      runs.push({ from: at, to });
      at = to;
    } else at += 1;
  }
  return runs;
};

/** "Doctors Without Borders": where a listed name that begins here ends, or 0. */
const phraseEnd = ({ words, cues }: Looking, from: number): number => {
  if (!hasCapital(words[from])) return 0;
  const phrase = cues.naming.phrases
    .get(bareLower(words[from]))
    ?.find((parts) =>
      parts.every(
        (part, step) =>
          bareLower(words[from + step]) === part && (step === 0 || part.length < 4 || hasCapital(words[from + step])),
      ),
    );
  return phrase === undefined ? 0 : from + phrase.length;
};

const isUpper = (text: string): boolean => /^[\p{Lu}.]{2,}$/u.test(text);

const isTime = ({ words, cues, surnames }: Looking, at: number): boolean => {
  const word = words[at];
  const lower = bareLower(word);
  if (!cues.grammar.times.has(lower) || surnames.has(lower)) return false;
  return !isGivenBefore(word, words[at + 1], cues);
};

/** "Jan Bek", "April Ruiz": a given name that is a month as well. */
const isGivenBefore = (word: Word | undefined, next: Word | undefined, { naming, grammar }: Cues): boolean => {
  const lower = bareLower(next);
  if (word === undefined || naming.given(bare(word)) === null || !hasCapital(next)) return false;
  return (
    !grammar.times.has(lower) &&
    !naming.knows(lower) &&
    !naming.states.has(lower) &&
    !naming.demonyms.has(lower) &&
    !naming.organisations.has(lower)
  );
};

const beginsName = (looking: Looking, at: number): boolean => {
  const { words, spelling, cues } = looking;
  const word = words[at];
  if (word === undefined || !hasCapital(word) || isCompoundAdjective(word, cues)) return false;
  const next = words[at + 1];
  const nextLower = next === undefined || !hasCapital(next) ? "" : bareLower(next);
  if (isTime(looking, at)) return cues.saying.outlets.has(nextLower);
  if (opensAt(words, at)) return opensName(words, at, spelling, cues);
  if (word.lower === cues.naming.article) return nextLower !== "" && goesOnWith(looking, at + 1);
  return goesOnWith(looking, at);
};

/** Whether the word at `at` can go on a name that has begun. */
const goesOnWith = (looking: Looking, at: number): boolean => {
  const word = looking.words[at];
  if (word === undefined || !hasCapital(word) || isCompoundAdjective(word, looking.cues)) return false;
  const lower = bareLower(word);
  if (looking.cues.naming.credits.has(lower) && looking.words[at + 1]?.text === ":") return false;
  if (isTime(looking, at) || word.lower === "i" || /^i['’]/iu.test(word.text)) return false;
  return !isSmall(lower, looking.cues) || isUpper(word.text);
};

const endOf = (looking: Looking, from: number): number => {
  const { words } = looking;
  let to = from + 1;
  let complement = false;
  for (;;) {
    if (isOwner(words[to - 1]) && !ownsWithin(looking, to)) return to;
    if (goesOnWith(looking, to) || isNamedTime(looking, to)) {
      to += 1;
      continue;
    }
    const stop = words[to];
    if (stop?.text === "." && isShortened(looking, to)) {
      to += 1;
      continue;
    }
    const jump = jumpFrom(looking, from, to, complement);
    if (jump === 0) return words[to - 1]?.text === "." ? to - 1 : to;
    complement ||= looking.cues.naming.joins.has(words[to]?.lower ?? "");
    to += jump;
  }
};

/** "Labor Day", "Chinese New Year": a time that has a name. */
const isNamedTime = ({ words, cues }: Looking, at: number): boolean =>
  hasCapital(words[at]) && cues.naming.thingHeads.has(bareLower(words[at]));

/** "J." and "Sen." go on; a full stop after any other word ends the run. */
const isShortened = ({ words, cues }: Looking, at: number): boolean => {
  const before = words[at - 1];
  if (before === undefined || !hasCapital(words[at + 1]) || before.end !== words[at]?.start) return false;
  return (
    before.text.length === 1 ||
    cues.sentences.titles.has(before.lower) ||
    (before.text.length < 6 && (cues.naming.titleHeads.has(before.lower) || cues.naming.courtesies.has(before.lower)))
  );
};

/** "St Mary's Hospital", "McDonald's": the owner is part of the name. */
const ownsWithin = ({ words, cues }: Looking, to: number): boolean => {
  const next = words[to];
  if (next === undefined || !hasCapital(next)) return false;
  const { naming } = cues;
  const owner = bareLower(words[to - 1]);
  if (
    naming.states.has(owner) ||
    naming.demonyms.has(owner) ||
    naming.capitals.has(owner) ||
    naming.organisations.has(owner)
  )
    return false;
  return naming.ownedHeads.has(bareLower(next)) || naming.owners.has(owner);
};

/** How many words to go on over small words inside a name, 0 where the name ends. */
const jumpFrom = (looking: Looking, from: number, to: number, complement: boolean): number => {
  const { words, cues } = looking;
  const { naming, grammar } = cues;
  const small = words[to];
  if (small === undefined) return 0;
  const next = words[to + 1];
  if (complement && small.text === "," && isListInName(looking, to)) return 2;
  if (small.text === "&" || small.text === "+") return goesOnWith(looking, to + 1) ? 2 : 0;
  if (small.kind !== "word") return 0;
  if (naming.companyEnds.has(small.lower) && naming.plainEnds.has(small.lower)) return 1;
  if (naming.particles.has(small.lower)) {
    if (goesOnWith(looking, to + 1)) return 2;
    if (next !== undefined && naming.particles.has(next.lower) && goesOnWith(looking, to + 2)) return 3;
  }
  const last = bareLower(words[to - 1]);
  if (naming.joins.has(small.lower)) {
    const withArticle = next?.lower === naming.article;
    const at = withArticle ? to + 2 : to + 1;
    if (!goesOnWith(looking, at) || (withArticle && next !== undefined && hasCapital(next))) return 0;
    return joinsWith(looking, from, to, last, small.lower, complement) ? at - to + 1 : 0;
  }
  if (small.lower === grammar.joints.and && goesOnWith(looking, to + 1))
    return joinsAnd(looking, from, to, complement) ? 2 : 0;
  return 0;
};

const joinsWith = (
  looking: Looking,
  from: number,
  to: number,
  last: string,
  join: string,
  complement: boolean,
): boolean => {
  const { words, cues, spelling } = looking;
  const { naming } = cues;
  const isBody = naming.organisationHeads.has(last) && !naming.peopleNouns.has(last);
  if (join === cues.grammar.joints.to) return naming.toHeads.has(last);
  if (join === "on" || join === "against") return naming.onHeads.has(last);
  const isTitle =
    naming.titleHeads.has(bareLower(words[from])) ||
    naming.titleHeads.has(bareLower(words[from + 1])) ||
    naming.titleHeads.has(bareLower(words[from + 2]));
  if (isBody || naming.titleHeads.has(last) || naming.courtesies.has(last)) return true;
  if (isTitle) return isPortfolio(looking, to - 1);
  if (join !== cues.grammar.joints.of) return false;
  if (complement && naming.knows(last) && !naming.states.has(last)) return true;
  if (naming.placeHeads.has(last) || naming.placeStarts.has(last) || naming.thingHeads.has(last)) return true;
  if (to - from !== 1 || naming.given(words[from]?.text ?? "") !== null)
    return last === "states" || last === "republic";
  return (
    naming.knows(last) &&
    !spelling.plain.has(last) &&
    !opensAt(words, from) &&
    !naming.states.has(last) &&
    !naming.places.has(last)
  );
};

/** "Minister of Foreign Affairs of Zorvia" goes on; "Prime Minister Ada Rell of the Tarn Party" has come to somebody's name. */
const isPortfolio = ({ words, cues: { naming, grammar } }: Looking, at: number): boolean => {
  const lower = bareLower(words[at]);
  const before = bareLower(words[at - 1]);
  const isListed = (name: string): boolean =>
    [naming.states, naming.places, naming.capitals, naming.demonyms].some((list) => list.has(name));
  const isSmallWord = naming.joins.has(before) || before === naming.article || before === grammar.joints.and;
  const isNamePart = naming.given(bare(words[at - 1])) !== null || !(naming.knows(before) || isListed(before));
  const isBehindName = isNamePart && !isSmallWord;
  return isListed(lower) || (naming.knows(lower) && !isBehindName);
};

/** "Department for Environment, Food and Rural Affairs": a row of common words inside a name. */
const isListInName = (looking: Looking, comma: number): boolean => {
  const { words, cues } = looking;
  const after = words[comma + 2];
  return (
    goesOnWith(looking, comma + 1) &&
    isCommon(looking, comma - 1) &&
    isCommon(looking, comma + 1) &&
    (after?.lower === cues.grammar.joints.and || after?.text === ",") &&
    isCommon(looking, comma + 3)
  );
};

/** A word of the language that names no place and nobody. */
const isCommon = ({ words, cues: { naming } }: Looking, at: number): boolean => {
  const lower = bareLower(words[at]);
  return (
    naming.knows(lower) &&
    !naming.states.has(lower) &&
    !naming.places.has(lower) &&
    !naming.titleHeads.has(lower) &&
    !naming.organisations.has(lower)
  );
};

/** "Food and Drug Administration", "Department for Work and Pensions": one name; "Yemen and Oman": two. */
const joinsAnd = (looking: Looking, from: number, to: number, complement: boolean): boolean => {
  const { words, cues } = looking;
  const { naming } = cues;
  const whole = `${words
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(" ")} ${cues.grammar.joints.and} ${bareLower(words[to + 1])}`;
  if (naming.states.has(whole) || naming.places.has(whole)) return true;
  if (!isCommon(looking, to - 1) || !isCommon(looking, to + 1)) return false;
  let end = to + 1;
  while (end + 1 < words.length && goesOnWith(looking, end + 1)) end += 1;
  if (complement) {
    const isHead = (at: number): boolean =>
      naming.organisationHeads.has(bareLower(words[at])) || naming.companyEnds.has(bareLower(words[at]));
    return end - to <= 2 && !isHead(to - 1) && !isHead(end);
  }
  if (to - from > 2) return false;
  const head = words[end];
  const tail = words[to - 1];
  return (
    end > to + 1 &&
    end - to <= 4 &&
    head !== undefined &&
    naming.organisationHeads.has(bareLower(head)) &&
    tail !== undefined &&
    !naming.organisationHeads.has(bareLower(tail))
  );
};
