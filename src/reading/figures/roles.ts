import type { Cues } from "#language/cues.ts";
import type { Naming, Sex } from "#language/naming.ts";
import type { Stretch } from "#reading/syntax/clauses.ts";
import type { Word } from "#reading/words.ts";
import { appositionBefore, appositionBehind, complementBehind } from "./appositions.ts";
import { hasCapital, isOwner } from "./capitals.ts";
import { type HeadKind, headNoun, isVerbWord } from "./heads.ts";
import type { Name } from "./names.ts";
import { bracketBefore, titleBefore } from "./titles-before.ts";

/** What a title or an apposition tells of somebody. `text` is as worded, without article. */
export type Role = { text: string; former: boolean; sex: Sex; is: HeadKind };

/** The role that stands beside a name: "Israeli Defense Minister", ", a spokesman for the union,", "is a researcher at X". */
export const roleOf = (
  text: string,
  words: readonly Word[],
  name: Name,
  cues: Cues,
  isHeading = false,
): Role | null => {
  const title = titleBefore(words, name, cues, isHeading) ?? bracketBefore(words, name, cues);
  if (title !== null) return roleFrom(text, words, title, cues, true);
  if (isHeading) return null;
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
  if (inside.some((word, at) => at > 0 && isOwnVerb(word, cues))) return null;
  if (cues.grammar.prepositions.has(first.lower)) return null;
  const cut = isOwner(last) ? last.text.length - last.text.replace(/['’]s?$/u, "").length : 0;
  const head = headNoun(words, { from, to }, cues);
  return {
    text: text.slice(first.start, last.end - cut).replace(/\s+/g, " "),
    former: isOver(inside, cues),
    sex: sexIn(inside, cues),
    is: isPersonal || cues.naming.headingVerbs.has(first.lower) ? "person" : (head?.is ?? "person"),
  };
};

/** "former governor of Oregon" is over, "daughter of the former governor" is not. */
const isOver = (words: readonly Word[], { naming, grammar }: Cues): boolean => {
  const of = words.findIndex(({ lower }) => grammar.prepositions.has(lower));
  return words
    .slice(0, of < 0 ? 4 : Math.min(of, 4))
    .some(({ lower }) => naming.formers.has(lower) || naming.formers.has(lower.split("-")[0] ?? ""));
};

/** "leading member of the jury and": what hangs over is cut off; "mother and her sister left" is no role. */
const roleEnd = (words: readonly Word[], { from, to }: Stretch, cues: Cues): number => {
  const { grammar, naming } = cues;
  let end = to;
  for (let at = from + 1; at < to - 1; at++) {
    const next = words[at + 1]?.lower ?? "";
    const isAnother =
      grammar.possessives.has(next) ||
      grammar.subjects.has(next) ||
      namesAnother(words, at + 1, cues) ||
      isVerbWord(words[at + 1], cues) ||
      (naming.headingVerbs.has(words[from]?.lower ?? "") && /ed$/.test(next));
    if (words[at]?.lower === grammar.joints.and && isAnother) {
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

/** "hub that serves": a role is a noun phrase without a verb of its own. */
const isOwnVerb = (word: Word, cues: Cues): boolean => {
  const { grammar } = cues;
  return isVerbWord(word, cues) && grammar.verbs.get(word.lower) !== "past" && !cues.saying.verbs.has(word.lower);
};

/** "director of the Met and Alex Ruiz": somebody else follows. */
const namesAnother = (words: readonly Word[], at: number, { naming }: Cues): boolean => {
  const [first, second] = [words[at], words[at + 1]];
  if (first === undefined || !hasCapital(first) || !hasCapital(second)) return false;
  const isHead = [naming.organisationHeads, naming.placeHeads, naming.thingHeads].some((heads) =>
    heads.has(second?.lower ?? ""),
  );
  return naming.given(first.text) !== null && !isHead;
};

const sexIn = (words: readonly Word[], { naming }: Cues): Sex => {
  for (const word of words) {
    const sex =
      naming.courtesies.get(word.lower) ?? naming.titleHeads.get(word.lower) ?? naming.personNouns.get(word.lower);
    if (sex !== undefined && sex !== "-") return sex;
  }
  return "-";
};
