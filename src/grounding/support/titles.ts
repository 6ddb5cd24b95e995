import { figuresAt, type Match } from "./align.ts";
import { against, areOne, type Case, type Finding, isOfSource } from "./case.ts";
import type { Item } from "./items.ts";
import type { Parsed } from "./parse.ts";

/** A word for what somebody is, beside the name of whoever is it. */
type Titled = { title: Item; name: Item };

const inPhrase: ReadonlySet<string> = new Set(["name", "noun", "adj", "det", "poss", "mark", "prep", "num"]);

/** "Mayor Ada Quist", "Ada Quist, the mayor of Varn", "the mayor of Varn, Ada Quist". */
const titledIn = ({ cues: { naming } }: Case, { items, tags, words }: Parsed): Titled[] => {
  const isTitle = ({ lower, kind }: Item): boolean =>
    kind === "word" && (naming.titleHeads.has(lower) || naming.personNouns.has(lower));
  const names = items.filter(({ kind }) => kind === "name");
  const isPhrase = (from: number, to: number): boolean =>
    from <= to && tags.slice(from, to).every((tag) => inPhrase.has(tag));
  const isPlain = (from: number, to: number): boolean => !tags.slice(from, to).includes("prep");
  return items.filter(isTitle).flatMap((title): Titled[] => {
    const beside = names.find(({ at }) => at === title.to);
    if (beside) return [{ title, name: beside }];
    let end = title.to;
    while (inPhrase.has(tags[end] ?? "")) end++;
    const behind = tags[end] === "comma" ? names.find(({ at }) => at === end + 1) : undefined;
    const last = behind && names.findLast(({ at }) => at > end && isPhrase(end + 1, at) && isPlain(end + 1, at));
    let start = title.at;
    while (inPhrase.has(tags[start - 1] ?? "") && tags[start - 1] !== "prep") start--;
    const ahead = tags[start - 1] === "comma" ? names.find(({ to }) => to === start - 1) : undefined;
    // "Ada Quist, Jan Bek and the mayor" is a list
    const isList = tags.slice(start, end + 1).includes("coord") || words[start - 1] === undefined;
    if (ahead && !isList && tags[start] !== "name") return [{ title, name: ahead }];
    return last && !isList ? [{ title, name: last }] : [];
  });
};

/** "The mayor closed it" over "the harbour office closed it": whom the article tells of elsewhere, in another's place. */
const isElsewhere = (given: Case, { item, grade }: Match, main: number): boolean => {
  const { ours, reading, witnesses, cues } = given;
  const witness = witnesses[main];
  const isActor = cues.naming.titleHeads.has(item.lower) || cues.naming.personNouns.has(item.lower);
  if (!witness || grade !== "none" || !isActor || ours.tags[item.at - 1] !== "det" || isOfSource(given, item))
    return false;
  const here = figuresAt(reading, witness);
  const isRole = (role: string | null): boolean =>
    (role ?? "")
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .includes(item.lower);
  const holders = reading.figures.filter(({ role }) => isRole(role));
  return holders.length > 0 && !holders.some((holder) => here.has(holder));
};

/** Whoever does it with us is none of those who are told of there. */
export const actors = (given: Case): readonly Finding[] =>
  given.matched.flatMap(({ matches, main }) =>
    matches.filter((match) => isElsewhere(given, match, main)).map((match) => against("name-swapped", match)),
  );

/** One person's office given to another. */
export const titles = (given: Case): readonly Finding[] => {
  const mine = titledIn(given, given.ours);
  if (mine.length === 0) return [];
  const theirs = given.witnesses.flatMap((witness) => titledIn(given, witness));
  return mine.flatMap(({ title, name }): Finding[] => {
    const same = theirs.filter((each) => each.title.key === title.key);
    const isHeld = same.some((each) => areOne(given, name, each.name));
    if (same.length === 0 || isHeld) return [];
    const known = [...(given.names.get(name.key) ?? [])];
    const isKnownSo = known.some(({ role, name: full }) =>
      `${role ?? ""} ${full}`
        .toLowerCase()
        .split(/[^\p{L}]+/u)
        .some((word) => given.sameness.keyOf(word) === title.key),
    );
    const [other] = same;
    return isKnownSo ? [] : [against("name-swapped", { item: title, on: other?.title ?? null })];
  });
};
