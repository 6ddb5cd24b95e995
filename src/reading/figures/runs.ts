import type { Cues } from "#language/cues.ts";
import type { Word } from "#reading/words.ts";
import {
  bareLower,
  hasCapital,
  isCompoundAdjective,
  isOwner,
  opensAt,
  opensName,
  ownsAt,
  type Spelling,
} from "./capitals.ts";
import { isListInName, isRowOfBody, joinsAnd, joinsWith } from "./joins.ts";
import { goesOnWith, isTime, type Looking } from "./run-words.ts";

/** Words `from` to `to` of a sentence, `to` exclusive, that stand together as one name, or as titles and a name. */
export type Run = { from: number; to: number };

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
      runs.push({ from: isOrdinalOf(looking, at - 1, to) ? at - 1 : at, to });
      at = to;
    } else at += 1;
  }
  return runs;
};

/** "5th Circuit Court": the number belongs to the body. */
const isOrdinalOf = ({ words, cues: { naming } }: Looking, at: number, to: number): boolean =>
  /^\d+(?:st|nd|rd|th)$/u.test(words[at]?.text ?? "") &&
  words.slice(at + 1, to).some(({ lower }) => naming.organisationHeads.has(lower));

/** "Doctors Without Borders": where a listed name that begins here ends, or 0. */
const phraseEnd = ({ words, cues }: Looking, from: number): number => {
  if (!hasCapital(words[from]) && !cues.naming.particles.has(words[from]?.lower ?? "")) return 0;
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

const beginsName = (looking: Looking, at: number): boolean => {
  const { words, spelling, cues } = looking;
  const word = words[at];
  if (word === undefined || !hasCapital(word) || isCompoundAdjective(word, cues)) return false;
  const next = words[at + 1];
  const nextLower = next === undefined || !hasCapital(next) ? "" : bareLower(next);
  if (isHelperName(looking, at) || isOpeningSurname(looking, at)) return true;
  if (isTime(looking, at)) return cues.saying.outlets.has(nextLower);
  if (opensAt(words, at)) return opensName(words, at, spelling, cues);
  if (word.lower === cues.naming.article) return nextLower !== "" && goesOnWith(looking, at + 1);
  return goesOnWith(looking, at);
};

/** "He Jianxiong left.": no pronoun stands before a name that is no word. */
const isOpeningSurname = ({ words, cues: { naming, grammar } }: Looking, at: number): boolean => {
  const next = words[at + 1];
  return (
    grammar.subjects.has(words[at]?.lower ?? "") &&
    naming.wordSurnames.has(words[at]?.lower ?? "") &&
    hasCapital(next) &&
    /^\p{Lu}\p{Ll}+$/u.test(next?.text ?? "") &&
    !naming.knows(bareLower(next)) &&
    !naming.states.has(bareLower(next))
  );
};

/** "Will Moy, who", "said Will Moy": a given name that is a helping verb as well; "Will Smith resign?" asks. */
const isHelperName = ({ words, cues: { naming, grammar, saying } }: Looking, at: number): boolean => {
  const [word, next, after] = [words[at], words[at + 1], words[at + 2]];
  if (word === undefined || !grammar.namedHelpers.has(word.lower) || naming.given(word.text) === null) return false;
  if (!hasCapital(next) || grammar.subjects.has(next?.lower ?? "") || grammar.times.has(next?.lower ?? ""))
    return false;
  if (!opensAt(words, at)) return true;
  const lower = after?.lower ?? "";
  const isPast = grammar.verbs.get(lower) === "past" || saying.verbs.get(lower)?.some(({ form }) => form === "past");
  return after?.text === "," || isPast === true;
};

const endOf = (looking: Looking, from: number): number => {
  const { words } = looking;
  let to = from + 1;
  let complement = false;
  for (;;) {
    if (isOwner(words[to - 1]) && !ownsWithin(looking, to)) return to;
    if (goesOnWith(looking, to) || isNamedTime(looking, to) || (complement && isSmallInName(looking, to))) {
      to = Math.max(to + 1, phraseEnd(looking, to));
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

/** "Department for Levelling Up". */
const isSmallInName = ({ words, cues: { grammar } }: Looking, at: number): boolean =>
  hasCapital(words[at]) && grammar.adverbs.has(words[at]?.lower ?? "");

/** "Labor Day", "Chinese New Year": a time that has a name. */
const isNamedTime = ({ words, cues }: Looking, at: number): boolean =>
  hasCapital(words[at]) && cues.naming.thingHeads.has(bareLower(words[at]));

/** "on X. Co-founder Ada Rell left": a title begins anew. */
const isOffice = (word: Word | undefined, { naming }: Cues): boolean => naming.titleHeads.has(bareLower(word));

/** "J." and "Sen." go on; a full stop after any other word ends the run. */
const isShortened = ({ words, cues }: Looking, at: number): boolean => {
  const before = words[at - 1];
  if (before === undefined || !hasCapital(words[at + 1]) || before.end !== words[at]?.start) return false;
  return (
    (before.text.length === 1 && !isOffice(words[at + 1], cues)) ||
    cues.sentences.titles.has(before.lower) ||
    ((before.text.split("-").at(-1)?.length ?? 9) < 6 &&
      (cues.naming.titleHeads.has(before.lower) || cues.naming.courtesies.has(before.lower)))
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
  const isOffice = naming.titleHeads.has(owner) && naming.officeHeads.has(bareLower(next));
  return isOffice || naming.ownedHeads.has(bareLower(next)) || naming.owners.has(owner);
};

/** "Leeds Magistrates' Court", "Teachers' Union". */
const ownsManyWithin = ({ words, cues: { naming } }: Looking, mark: number): boolean => {
  const next = words[mark + 1];
  const owner = bareLower(words[mark - 1]);
  const isBody = naming.organisationHeads.has(bareLower(next)) && hasCapital(next) && ownsAt(words, mark - 1);
  return isBody && (naming.owners.has(owner) || naming.knows(owner)) && !naming.demonyms.has(owner);
};

/** How many words to go on over small words inside a name, 0 where the name ends. */
const jumpFrom = (looking: Looking, from: number, to: number, complement: boolean): number => {
  const { words, cues } = looking;
  const { naming, grammar } = cues;
  const small = words[to];
  if (small === undefined) return 0;
  const next = words[to + 1];
  if (small.text === ",") return (complement && isListInName(looking, to)) || isRowOfBody(looking, from, to) ? 2 : 0;
  if (/^['’]$/u.test(small.text)) return ownsManyWithin(looking, to) ? 2 : 0;
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
