import type { Reason } from "#brief/brief.ts";
import { verbGroup } from "#reading/syntax/clauses.ts";
import { subjectOf } from "#reading/syntax/subjects.ts";
import type { Match } from "./align.ts";
import { areOne, type Case, isVerb } from "./case.ts";
import type { Item } from "./items.ts";
import type { Parsed } from "./parse.ts";

/** Who does it and who suffers it, as places among the words; null where the sentence does not show it. */
type Parts = { does: readonly Item[]; suffers: readonly Item[]; beside: readonly Item[] };

const isPassive = ({ cues }: Case, { tags, words }: Parsed, at: number): boolean => {
  if (tags[at] !== "ved") return false;
  if (words[at + 1]?.lower === cues.grammar.joints.by) return true;
  // "was first reprinted", "Is the house well prepared?"
  if ((tags[at - 1] === "noun" && tags[at - 2] === "be") || (tags[0] === "be" && words.at(-1)?.text === "?"))
    return true;
  for (let back = at - 1; back >= 0 && back > at - 4; back--) {
    if (tags[back] === "be") return true;
    if (tags[back] !== "adv" && tags[back] !== "neg" && tags[back] !== "adj" && tags[back] !== "num") return false;
  }
  return false;
};

/** "left seven people trampled", "a wall installed": a participle with nothing behind it, which may be passive without a helper. */
const isBare = (given: Case, parsed: Parsed, { at, to, tag }: Item): boolean =>
  tag === "ved" &&
  !isPassive(given, parsed, at) &&
  (to >= parsed.words.length - 1 || parsed.tags[to] === "comma" || parsed.tags[to] === "stop");

const ends: ReadonlySet<string> = new Set([
  "verb",
  "ved",
  "be",
  "have",
  "modal",
  "comma",
  "stop",
  "rel",
  "that",
  "sub",
  "to",
  "ving",
  "question",
  "colon",
  "dash",
]);

/** The head of the phrase without prepositions that begins at a place: its last noun or name before a number or adverb. */
const headFrom = ({ tags, items, words }: Parsed, from: number, { supporting }: Case): Item[] => {
  let to = from;
  let begun = false;
  while (to < tags.length && !ends.has(tags[to] ?? "")) {
    const tag = tags[to];
    if (tag === "prep" && !supporting.bounds.has(words[to]?.lower ?? "")) break;
    if (begun && (tag === "num" || tag === "adv" || tag === "time" || tag === "poss")) break;
    begun ||= tag === "noun" || tag === "name";
    to++;
  }
  return items.filter(({ at, tag }) => at >= from && at < to && tag !== "adv").slice(-1);
};

/** The head of a verb's subject; empty where the sentence shows none or a pronoun. */
export const subjectHead = (given: Case, parsed: Parsed, verb: number): Item[] => {
  const site = { clauses: parsed, low: 0, high: parsed.words.length, cues: given.cues };
  const subject = subjectOf(site, verbGroup(parsed, verb, 0));
  if (subject === null || subject === "shared") return [];
  return headFrom(parsed, subject.phrase.from, given).filter(({ at }) => at < subject.phrase.to);
};

/** "Lost to Canada", "asked for help from them": what prepositions tie to the verb. */
const headBeside = (given: Case, parsed: Parsed, verb: Item): Item[] => {
  const found: Item[] = [];
  for (let at = verb.to; at < parsed.tags.length && at < verb.to + 10; at++) {
    const tag = parsed.tags[at] ?? "";
    if (tag === "prep" || (tag === "to" && at === verb.to)) found.push(...headFrom(parsed, at + 1, given));
    else if (ends.has(tag) && at > verb.to) break;
  }
  return found;
};

/** "Labour accused the party" over "the party was accused": whom we name does it with nobody's word. */
const isByNobody = (
  given: Case,
  witness: Parsed,
  verb: Match,
  { does: [doer] }: Parts,
  onto: ReadonlyMap<Item, Item>,
): boolean => {
  if (!verb.on || verb.item.key !== verb.on.key || isPassive(given, given.ours, verb.item.at)) return false;
  if (!isPassive(given, witness, verb.on.at) || partsOf(given, witness, verb.on).does.length > 0) return false;
  // where it was done may be told as who did it: "the state legalised it"
  const isPlace = [...(given.names.get(doer?.key ?? "") ?? [])].some(({ kind }) => kind === "place");
  return doer?.kind === "name" && onto.has(doer) && !isPlace;
};

const partsOf = (given: Case, parsed: Parsed, verb: Item): Parts => {
  const subject = subjectHead(given, parsed, verb.at);
  if (!isPassive(given, parsed, verb.at))
    return { does: subject, suffers: headFrom(parsed, verb.to, given), beside: headBeside(given, parsed, verb) };
  let by = -1;
  for (let at = verb.to; at < parsed.words.length && at < verb.to + 12; at++) {
    if (parsed.words[at]?.lower === given.cues.grammar.joints.by) {
      by = at;
      break;
    }
    if (["comma", "stop", "rel", "that", "sub"].includes(parsed.tags[at] ?? "")) break;
  }
  return { does: by < 0 ? [] : headFrom(parsed, by + 1, given), suffers: subject, beside: [] };
};

/** Who does what to whom: who does it with us must not suffer it with them, nor the other way round. */
export const roles = (given: Case): readonly Reason[] =>
  given.matched.flatMap(({ matches, main }): Reason[] => {
    const witness = given.witnesses[main];
    if (!witness) return [];
    const onto = new Map<Item, Item>();
    for (const { item, on, borrowed } of matches) if (on && !borrowed) onto.set(item, on);
    return matches.some(
      (verb) =>
        isVerb(verb.item) && verb.on && isVerb(verb.on) && !verb.borrowed && isTurned(given, witness, verb, onto),
    )
      ? ["roles-swapped"]
      : [];
  });

const isTurned = (given: Case, witness: Parsed, verb: Match, onto: ReadonlyMap<Item, Item>): boolean => {
  if (!verb.on || given.ours.tags[verb.item.at - 1] === "to" || witness.tags[verb.on.at - 1] === "to") return false;
  if (isBare(given, given.ours, verb.item) || isBare(given, witness, verb.on)) return false;
  // "seven died" and "seven were killed" are one: only of one and the same verb do the voices tell who does it
  if (
    verb.item.key !== verb.on.key &&
    isPassive(given, given.ours, verb.item.at) !== isPassive(given, witness, verb.on.at)
  )
    return false;
  const mine = partsOf(given, given.ours, verb.item);
  const theirs = partsOf(given, witness, verb.on);
  // who dies is who is killed
  if (verb.item.key !== verb.on.key && mine.suffers.length === 0) return false;
  const among = (item: Item, side: readonly Item[]): boolean => {
    const on = onto.get(item);
    return on !== undefined && side.includes(on);
  };
  return (
    (mine.does.some((item) => among(item, theirs.beside)) && mine.beside.some((item) => among(item, theirs.does))) ||
    isByNobody(given, witness, verb, mine, onto) ||
    mine.does.some((item) => among(item, theirs.suffers) && !among(item, theirs.does)) ||
    mine.suffers.some((item) => among(item, theirs.does) && !among(item, theirs.suffers))
  );
};

/** Who does it is named with us and with them, and they are two; or what does it with them is nothing of ours. */
export const subjects = (given: Case): readonly Reason[] =>
  given.matched.flatMap(({ matches, main }): Reason[] => {
    const witness = given.witnesses[main];
    if (!witness) return [];
    const used = new Set(matches.flatMap(({ on, borrowed }) => (on && !borrowed ? [on] : [])));
    const other = matches.some(({ item, on, borrowed }) => {
      if (!isVerb(item) || !on || !isVerb(on) || borrowed) return false;
      const areDone = isPassive(given, given.ours, item.at) && isPassive(given, witness, on.at);
      const part = areDone ? "suffers" : "does";
      const [mine] = partsOf(given, given.ours, item)[part];
      const [theirs] = partsOf(given, witness, on)[part];
      const match = matches.find((each) => each.item === mine);
      if (isOfOne(given, witness, on.at) && mine?.kind === "word" && isMany(given, mine)) return true;
      // "Bek, another aide, spoke": what stands before the comma only describes
      if (witness.tags[verbGroup(witness, on.at, 0) - 1] === "comma") return false;
      if (mine?.kind === "name" && theirs?.kind === "name") return match?.on !== theirs && !areOne(given, mine, theirs);
      if (isPassive(given, given.ours, item.at) !== isPassive(given, witness, on.at) || !match?.on || match.borrowed)
        return false;
      return theirs?.kind === "word" && !used.has(theirs) && match.on.clause !== theirs.clause;
    });
    return other ? ["name-swapped"] : [];
  });

/** "He apologised". */
const isOfOne = ({ cues }: Case, witness: Parsed, verb: number): boolean => {
  let at = verbGroup(witness, verb, 0) - 1;
  while (witness.tags[at] === "adv") at--;
  return cues.grammar.persons.third.has(witness.words[at]?.lower ?? "") && witness.tags[at] === "pron";
};

const isMany = ({ cues, supporting }: Case, { lower }: Item): boolean =>
  (/[^s]s$/u.test(lower) || cues.grammar.plurals.has(lower)) && !supporting.bodies.has(lower);

/** Likely another thing was done, though code cannot be sure. What suffers it is named with us and with them, and theirs is nothing of ours: "a bridge" over "built a dam beside the bridge". */
export const objects = (given: Case): readonly Reason[] =>
  given.matched.some(({ matches, main }) => {
    const witness = given.witnesses[main];
    if (!witness) return false;
    const used = new Set(matches.flatMap(({ on }) => (on ? [on] : [])));
    return matches.some(({ item, on, borrowed }) => {
      if (!isVerb(item) || !on || !isVerb(on) || borrowed) return false;
      const [mine] = partsOf(given, given.ours, item).suffers;
      const [theirs] = partsOf(given, witness, on).suffers;
      const match = matches.find((each) => each.item === mine);
      return (
        theirs?.kind === "word" &&
        !used.has(theirs) &&
        match?.on !== undefined &&
        match.on !== null &&
        !match.borrowed &&
        match.on.clause !== theirs.clause
      );
    });
  })
    ? ["not-carried"]
    : [];

/** Our subject is a name that with them stands behind the verb, or theirs one that with us stands behind it. */
export const places = (given: Case): readonly Reason[] =>
  given.matched.some(({ matches, main }) => {
    const witness = given.witnesses[main];
    if (!witness) return false;
    const verb = matches.find(
      ({ item, on, borrowed }) =>
        isVerb(item) &&
        (item.tag !== "ving" || given.ours.tags.slice(Math.max(0, item.at - 3), item.at).includes("be")) &&
        on !== null &&
        isVerb(on) &&
        !borrowed &&
        given.ours.tags[item.at - 1] !== "to",
    );
    const [mine, theirs] = verb?.on ? [verb.item.at, verb.on.at] : copulas(given.ours, witness, matches);
    if (mine < 0 || theirs < 0 || isPassive(given, given.ours, mine) || isPassive(given, witness, theirs)) return false;
    const [own] = subjectHead(given, given.ours, mine);
    const [other] = subjectHead(given, witness, theirs);
    const hasPronoun = witness.tags[verbGroup(witness, theirs, 0) - 1] === "pron";
    return matches.some(({ item, on, borrowed }) => {
      if (!on || borrowed || item.kind !== "name") return false;
      const isOnBoth = witness.items.some(
        (each) => each.at < theirs && each.kind === "name" && areOne(given, item, each),
      );
      const isOurSubject =
        item === own && on.at > theirs && on !== other && (other !== undefined || hasPronoun) && !isOnBoth;
      const isPronoun = given.ours.tags[verbGroup(given.ours, mine, 0) - 1] === "pron";
      const isTheirSubject = on === other && item.at > mine && item !== own && (own !== undefined || isPronoun);
      return isOurSubject || isTheirSubject;
    });
  })
    ? ["roles-swapped"]
    : [];

/** Where "is" stands with us and with them, in clauses that have no other verb in common; -1 where it does not. */
const copulas = (ours: Parsed, witness: Parsed, matches: readonly Match[]): [number, number] => {
  const placed = matches.find(({ on, borrowed }) => on !== null && !borrowed);
  if (!placed?.on) return [-1, -1];
  const clause = placed.on.clause;
  return [
    ours.tags.findIndex((tag, at) => tag === "be" && ours.clauseOf[at] === placed.item.clause),
    witness.tags.findIndex((tag, at) => tag === "be" && witness.clauseOf[at] === clause),
  ];
};
