import type { Match } from "./align.ts";
import { against, type Case, type Finding, isVerb } from "./case.ts";
import type { Item } from "./items.ts";
import type { Parsed } from "./parse.ts";

const inPhrase: ReadonlySet<string> = new Set(["name", "noun", "adj", "det", "poss", "num", "time", "mark"]);

/** From behind a preposition to the end of its phrase. */
type Phrase = { preposition: number; to: number };

const phrasesIn = ({ tags }: Parsed): Phrase[] =>
  tags.flatMap((tag, preposition) => {
    // "concludes June 9"
    const isBare = (tag === "verb" || tag === "ved") && tags[preposition + 1] === "time";
    if (tag !== "prep" && tag !== "to" && !isBare) return [];
    let to = preposition + 1;
    while (inPhrase.has(tags[to] ?? "")) to++;
    return to > preposition + 1 ? [{ preposition, to }] : [];
  });

const within = ({ at }: Item, { preposition, to }: Phrase): boolean => at > preposition && at < to;

/** "On March 21", not "for the March 21 call". */
const isWhen = ({ cues }: Case, { words, tags }: Parsed, { preposition, to }: Phrase): boolean => {
  const inside = words.slice(preposition + 1, to);
  const ends = inside.at(-1);
  const isTime = (at: number): boolean => tags[at] === "time" || cues.grammar.times.has(words[at]?.lower ?? "");
  return (
    inside.some((_, at) => isTime(preposition + 1 + at)) &&
    ends !== undefined &&
    (isTime(to - 1) || ends.kind === "number")
  );
};

/** What a phrase of ours hangs on is in the evidence another thing: when it was, what a number counts, what it is of. */
export const hung = (given: Case): readonly Finding[] =>
  given.matched.flatMap(({ matches, main }) => {
    const witness = given.witnesses[main];
    if (!witness) return [];
    const here = matches.filter(({ on, borrowed }) => on !== null && !borrowed);
    const used = new Set(here.map(({ on }) => on));
    const [mine, theirs] = [phrasesIn(given.ours), phrasesIn(witness)];
    return here.flatMap((match): Finding[] => {
      if (isOfOtherUnit(given, witness, match) || isOthersNumber(given, witness, match, here))
        return [against("number-swapped", match)];
      const own = mine.find((phrase) => within(match.item, phrase));
      if (!own || !match.on) return [];
      if (isOfOtherTime(given, witness, match, here, { own, theirs })) return [against("time-shifted", match)];
      if (isCountedElsewhere(given, witness, match, used, { own, theirs })) return [against("number-swapped", match)];
      if (isOther(given, witness, match, theirs, own) || isOfOther(given, witness, match, here, { own, theirs }))
        return [against("merged", match)];
      return [];
    });
  });

/** "43 months" over "the 43-year-old". */
const isOfOtherUnit = ({ ours, cues, sameness }: Case, { words, tags }: Parsed, { item, on }: Match): boolean => {
  if (item.kind !== "number" || !on || tags[on.to] !== "mark") return false;
  const [unit = ""] = (words[on.to + 1]?.lower ?? "").split("-");
  const mine = ours.words[item.to]?.lower ?? "";
  return ours.tags[item.to] === "time" && cues.grammar.times.has(unit) && sameness.keyOf(mine) !== sameness.keyOf(unit);
};

/** "Three hostages for two men" over "two hostages for three men". */
const isOthersNumber = ({ ours }: Case, { items }: Parsed, { item, on }: Match, here: readonly Match[]): boolean => {
  if (item.kind !== "number" || !on) return false;
  const counted = here.find((each) => each.item.at === item.to && each.item.kind !== "number");
  const beside = items.find(({ kind, to }) => kind === "number" && to === counted?.on?.at);
  return (
    beside !== undefined && beside.value !== item.value && ours.tags[item.to] !== "mark" && on.to !== counted?.on?.at
  );
};

type Phrases = { own: Phrase; theirs: readonly Phrase[] };

/** "Arrested on March 21" over "arrested in April for the March 21 call". */
const isOfOtherTime = (
  given: Case,
  witness: Parsed,
  { item, on }: Match,
  here: readonly Match[],
  { own, theirs }: Phrases,
): boolean => {
  if (!on || !isWhen(given, given.ours, own)) return false;
  const verb = here.find((each) => each.item.clause === item.clause && isVerb(each.item) && each.on && isVerb(each.on));
  if (!verb?.on || own.preposition < verb.item.at) return false;
  const whens = theirs.filter((phrase) => isWhen(given, witness, phrase));
  const isBefore = (phrase: Phrase): boolean =>
    phrase.to <= (verb.on?.at ?? 0) &&
    witness.items.some((each) => isVerb(each) && each.at <= phrase.preposition && each !== verb.on);
  const held = whens.find((phrase) => within(on, phrase));
  return (
    (held === undefined || isBefore(held)) &&
    theirs.some((phrase) => within(on, phrase)) &&
    whens.some(
      ({ preposition, to }) =>
        preposition > (verb.on?.at ?? 0) &&
        witness.clauseOf[preposition] === verb.on?.clause &&
        !here.some((each) => each.on !== null && each.on.at > preposition && each.on.at < to),
    )
  );
};

/** "35 saves in the third period" over "35 saves, including 15 in the third period". */
const isCountedElsewhere = (
  given: Case,
  { items, tags }: Parsed,
  { item, on }: Match,
  used: ReadonlySet<Item | null>,
  { own, theirs }: Phrases,
): boolean => {
  if (!on || item.kind !== "word") return false;
  const held = theirs.find((phrase) => within(on, phrase));
  const number = held && items.find(({ to, kind }) => kind === "number" && to === held.preposition);
  if (number === undefined || tags[number.at - 1] === "time") return false;
  const isMine = given.ours.items.some(({ to, kind }) => kind === "number" && to === own.preposition);
  return !used.has(number) && !isMine && given.ours.items.some(({ kind }) => kind === "number");
};

const ends: ReadonlySet<string> = new Set(["verb", "ved", "be", "have", "modal", "rel", "that", "sub"]);

/** "The tracks are from dust" over "the tracks are from particles that were shot to look like dust". */
const isOther = (
  { ours, witnesses }: Case,
  witness: Parsed,
  { item, on }: Match,
  theirs: readonly Phrase[],
  own: Phrase,
): boolean => {
  if (!on || item.kind !== "word" || ours.tags[own.preposition - 1] !== "be" || witnesses.length > 1) return false;
  const preposition = ours.words[own.preposition]?.lower;
  const phrases = theirs.filter(
    (phrase) =>
      witness.words[phrase.preposition]?.lower === preposition && witness.tags[phrase.preposition - 1] === "be",
  );
  return (
    phrases.length > 0 &&
    phrases.every(
      ({ preposition: from }) => on.at < from || witness.tags.slice(from, on.at).some((tag) => ends.has(tag)),
    )
  );
};

/** "President of a Varn firm" over "president of Quist & Bek, … run by a Varn firm". */
const isOfOther = (
  given: Case,
  witness: Parsed,
  { item, on }: Match,
  here: readonly Match[],
  { own, theirs }: Phrases,
): boolean => {
  if (!on || item.kind !== "word" || given.ours.words[own.preposition]?.lower !== given.supporting.small.of)
    return false;
  const holder = here.find((each) => each.item.to === own.preposition && each.item.tag === "noun")?.on;
  const { titleHeads, personNouns } = given.cues.naming;
  const phrase =
    holder &&
    (titleHeads.has(holder.lower) || personNouns.has(holder.lower)) &&
    theirs.find(({ preposition }) => preposition === holder.to);
  if (!phrase || witness.words[phrase.preposition]?.lower !== given.supporting.small.of || within(on, phrase))
    return false;
  const inside = witness.items.filter((each) => within(each, phrase));
  // what stands behind a comma may only describe it: "of Quist & Bek, a Varn firm"
  const isBeside = witness.tags
    .slice(phrase.to, on.at)
    .every((tag) => tag === "comma" || tag === "coord" || inPhrase.has(tag));
  return (
    inside.length > 0 &&
    !inside.some((each) => here.some((match) => match.on === each)) &&
    !(isBeside && on.at > phrase.to)
  );
};
