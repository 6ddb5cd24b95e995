import type { Reason } from "#brief/brief.ts";
import type { Match } from "./align.ts";
import { areOne, type Case, isOfSource, isVerb } from "./case.ts";
import type { Item } from "./items.ts";
import type { Parsed } from "./parse.ts";

const inPhrase: ReadonlySet<string> = new Set(["name", "noun", "adj", "det", "poss", "num", "mark"]);

/** What a name or number hangs on: the preposition before its phrase, and the word right before that. */
const holderOf = ({ words, tags, items }: Parsed, { at }: Item): { preposition: string; holder: Item } | null => {
  let back = at - 1;
  while (back >= 0 && inPhrase.has(tags[back] ?? "")) back--;
  if (tags[back] !== "prep" && tags[back] !== "to") return null;
  const holder = items.find(({ to }) => to === back);
  return holder ? { preposition: words[back]?.lower ?? "", holder } : null;
};

const isTitle = ({ cues: { naming } }: Case, { lower }: Item): boolean => naming.titleHeads.has(lower);

/** The names, or numbers, of the phrase that hangs on a word by a preposition. */
const heldBy = ({ words, tags, items }: Parsed, { to }: Item, preposition: string, kind: Item["kind"]): Item[] => {
  if (words[to]?.lower !== preposition) return [];
  let end = to + 1;
  while (end < tags.length && (inPhrase.has(tags[end] ?? "") || goesOn(tags, end))) end++;
  return items.filter((item) => item.kind === kind && item.at > to && item.at < end);
};

/** "Near the Masjid Al-Haram (Grand Mosque)", "the office of the attorney, Ada Quist". */
const goesOn = (tags: Parsed["tags"], at: number): boolean =>
  tags[at] === "bracket" || (tags[at] === "comma" && tags[at + 1] === "name");

/** "Lund's growth" over "Varn's growth fell, while Lund's …": what we give to one is another's. */
const isOwnedElsewhere = (
  given: Case,
  witness: Parsed,
  { item, on }: Pick<Match, "item" | "on">,
  matches: readonly Match[],
  used: ReadonlySet<Item>,
): boolean => {
  if (item.kind !== "name" || !/['’]s?$/u.test(item.text)) return false;
  const owned = matches.find(
    (match) => match.item.at > item.at && match.item.at < item.at + 4 && match.item.tag === "noun",
  );
  if (!owned?.on || owned.borrowed) return false;
  let from = owned.on.at;
  while (inPhrase.has(witness.tags[from - 1] ?? "") && witness.tags[from - 1] !== "mark") from--;
  const owners = witness.items.filter(
    (each) => each.kind === "name" && each.at >= from && each.at < (owned.on?.at ?? 0),
  );
  return owners.length > 0 && !owners.some((each) => each === on || used.has(each) || areOne(given, item, each));
};

/** "An aide to Bek" over "an aide to Quist, who met Bek": what hangs on our word is not what hangs on theirs. */
export const attached = (given: Case): readonly Reason[] =>
  given.matched.flatMap(({ matches, main }): Reason[] => {
    const witness = given.witnesses[main];
    if (!witness) return [];
    const used = new Set(matches.flatMap(({ on }) => (on ? [on] : [])));
    return matches.flatMap(({ item, on }): Reason[] => {
      if (item.kind === "word" || isOfSource(given, item) || isTitle(given, item)) return [];
      if (isOwnedElsewhere(given, witness, { item, on }, matches, used)) return ["name-swapped"];
      const held = holderOf(given.ours, item);
      const holder = held && matches.find((match) => match.item === held.holder && !match.borrowed)?.on;
      if (!held || !holder) return [];
      const theirs = heldBy(witness, holder, held.preposition, item.kind).filter((each) => !isTitle(given, each));
      const isOther =
        theirs.length > 0 && !theirs.some((each) => each === on || used.has(each) || areOne(given, item, each));
      return isOther ? [item.kind === "number" ? "number-swapped" : "name-swapped"] : [];
    });
  });

const isWhen = ({ ours, cues }: Case, { item }: Match): boolean =>
  (ours.tags[item.at - 1] === "prep" && (item.kind === "number" || cues.grammar.times.has(item.lower))) ||
  (item.tag === "time" && !["det", "poss", "adj", "num"].includes(ours.tags[item.at - 1] ?? ""));

/** "Since 1993", "since the middle of May": what order a time stands in. */
const orderBefore = ({ supporting }: Case, { words, tags }: Parsed, { at, to }: Item): string | undefined => {
  // "after the 2012 games"
  if (inPhrase.has(tags[to] ?? "") && tags[to] !== "mark") return undefined;
  for (let back = at - 1; back >= 0 && back > at - 5; back--) {
    if (tags[back] === "comma") return undefined;
    const order = supporting.times.get(words[back]?.lower ?? "");
    if (order !== undefined) return order;
  }
  return undefined;
};

/** "Reopened in May" over "shut in May and reopened later": when one thing happened told of another. */
export const moments = (given: Case): readonly Reason[] =>
  given.matched.flatMap(({ matches, main, clause }): Reason[] => {
    const witness = given.witnesses[main];
    const verbs = matches.filter(({ item, on, borrowed }) => on && !borrowed && isVerb(item) && isVerb(on));
    if (!witness) return [];
    const used = new Set(given.matched.flatMap((each) => each.matches.flatMap(({ on }) => (on ? [on] : []))));
    const homes = new Set(verbs.map(({ on }) => on?.clause));
    const strays = matches.filter((match) => {
      const { on, borrowed, item } = match;
      if (!on || borrowed || item.clause !== clause || !isWhen(given, match)) return false;
      // "in 1993" over "since 1993"
      const [mine, theirs] = [orderBefore(given, given.ours, item), orderBefore(given, witness, on)];
      if (theirs !== undefined && theirs !== mine) return true;
      // "down from 350 in 2019"
      const held = holderOf(witness, on)?.holder;
      if (held?.kind === "number" && !used.has(held)) return true;
      if (homes.size === 0 || homes.has(on.clause)) return false;
      const others = witness.items.filter((each) => each.clause === on.clause && isVerb(each));
      // it stands behind a verb of its own that we do not tell, and nothing else behind that verb is ours
      const [act] = others;
      return (
        act !== undefined &&
        act.at < on.at &&
        !others.some((each) => used.has(each)) &&
        witness.items.every(
          (each) =>
            each.clause !== on.clause || each.at < act.at || each === on || !used.has(each) || each.kind !== "word",
        )
      );
    });
    return strays.length > 0 ? ["time-shifted"] : [];
  });
