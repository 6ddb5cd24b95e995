import type { Cues } from "#language/cues.ts";
import type { Naming, Sex } from "#language/naming.ts";
import type { Stretch } from "#reading/syntax/clauses.ts";
import type { Word } from "#reading/words.ts";
import { appositionBefore, appositionBehind, complementBehind } from "./appositions.ts";
import { bareLower, hasCapital, isOwner, ownsAt } from "./capitals.ts";
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
  const held = title === null ? null : roleFrom(text, words, title, cues, true);
  const isByline = isHeading && name.titleFrom === 0 && words[name.to]?.text === ",";
  if ((isHeading && !isByline) || (held !== null && !isBareTitle(held.text, cues))) return held;
  const apposition =
    appositionBehind(words, name, cues) ?? appositionBefore(words, name, cues) ?? complementBehind(words, name, cues);
  const told = apposition === null ? null : roleFrom(text, words, apposition, cues, false);
  return held === null ? told : withOffice(held, told, cues);
};

const wordsIn = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[\s.,]+/u)
    .filter(Boolean);

/** "General", "Emeritus Professor", "Lt. Col.": nothing tells where. */
export const isBareTitle = (text: string, { naming }: Cues): boolean =>
  wordsIn(text).every((word) => naming.bareTitles.has(word) || naming.demonyms.has(word) || naming.states.has(word));

/** "Gen. Jan Bek, chairman of the joint chiefs": rank and office, or the office alone where that says the rank too. */
const withOffice = (held: Role, told: Role | null, cues: Cues): Role => {
  const { naming } = cues;
  if (told === null || told.is !== "person" || isBareTitle(told.text, cues)) return held;
  const words = wordsIn(told.text);
  const isOffice = words.some((word) => naming.titleHeads.has(word)) && !words.some((word) => naming.kin.has(word));
  return isOffice ? withRank(held, told) : held;
};

/** The rank before the office, unless the office says it too or is long by itself. */
export const withRank = (rank: Role, office: Role): Role => {
  const words = wordsIn(office.text);
  const says = wordsIn(rank.text).some((word) => words.includes(word));
  const sex = rank.sex === "-" ? office.sex : rank.sex;
  return says || words.length > mostTogether
    ? { ...office, sex }
    : { ...office, text: `${rank.text}, ${office.text}`, sex };
};

/** A rank goes before an office of at most so many words. */
const mostTogether = 12;

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
  if (naming.headingVerbs.has(words[from]?.lower ?? "")) {
    const body = words[from + 1]?.lower === naming.article ? from + 2 : from + 1;
    if (!hasCapital(words[body])) return null;
  }
  while (
    from < to &&
    (words[from]?.lower === naming.article ||
      (cues.grammar.adverbs.has(words[from]?.lower ?? "") && !naming.formers.has(words[from]?.lower ?? "")) ||
      (cues.grammar.determiners.has(words[from]?.lower ?? "") && (from === 0 || !hasCapital(words[from]))) ||
      (cues.grammar.possessives.has(words[from]?.lower ?? "") && (from === 0 || !hasCapital(words[from]))))
  )
    from += 1;
  if (naming.openOwners.has(bareLower(words[from])) && ownsAt(words, from))
    from += words[from + 1]?.kind === "mark" ? 2 : 1;
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
    is: isPersonal || naming.headingVerbs.has(words[stretch.from]?.lower ?? "") ? "person" : (head?.is ?? "person"),
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
      next === naming.article ||
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
  end = Math.min(end, ofVerb(words, from, end, cues), ofClause(words, from, end, cues));
  const hangs = (lower: string): boolean =>
    grammar.coordinators.has(lower) ||
    grammar.prepositions.has(lower) ||
    lower === grammar.joints.to ||
    grammar.determiners.has(lower);
  while (end > from + 1 && (hangs(words[end - 1]?.lower ?? "") || isManners(words, end - 1, naming))) end -= 1;
  return end;
};

/** "aide to the minister on Bek's July call": what stands behind one complement and tells of a time or of somebody's doings belongs to the verb before. */
const ofVerb = (words: readonly Word[], from: number, to: number, { grammar, naming }: Cues): number => {
  let complements = 0;
  for (let at = from + 1; at < to; at++) {
    const lower = words[at]?.lower ?? "";
    if (!grammar.prepositions.has(lower) && lower !== grammar.joints.to) continue;
    const next = words[at + 1];
    const isTime = next !== undefined && hasCapital(next) && grammar.times.has(next.lower);
    const isDoing =
      hasCapital(next) &&
      ownsAt(words, at + 1) &&
      words.slice(at + 2, at + 6).some(({ lower }) => grammar.times.has(lower));
    if ((isTime && !naming.joins.has(lower)) || (isTime && lower === grammar.joints.on) || (complements > 0 && isDoing))
      return at;
    complements += 1;
  }
  return to;
};

/** "a hotelier Rell tapped as envoy": a name behind the calling begins a clause. */
const ofClause = (words: readonly Word[], from: number, to: number, cues: Cues): number => {
  for (let at = from + 1; at < to - 1; at++) {
    const isCalling = !hasCapital(words[at - 1]) && cues.naming.titleHeads.has(words[at - 1]?.lower ?? "");
    if (!isCalling || !hasCapital(words[at])) continue;
    const behind = words.slice(at, at + 4).find((word) => !hasCapital(word));
    if (isVerbWord(behind, cues) || /[^aeiou]ed$/.test(behind?.lower ?? "")) return at;
  }
  return to;
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
