import type { Finding } from "../case.ts";
import type { Match } from "./align.ts";
import { type Cut, type Item, isAttributive } from "./cut.ts";
import { type Check, contentOf, finding, type Ground, type Laid, scopeOf, type Witness, wordsOf } from "./laid.ts";
import type { Phrase } from "./phrases.ts";

/** Words of time and of restriction are theirs, and those that limit what is told are not left out. */
export const adverbs: Check = (laid) => laid.grounds.flatMap((ground) => inSegment(laid, ground));

const groupsIn = ({ tongue: { order } }: Laid, words: readonly { lower: string }[]): Set<string> =>
  new Set(
    words.flatMap(
      ({ lower }, at) => order.adverbs.get(`${words[at - 1]?.lower ?? ""} ${lower}`) ?? order.adverbs.get(lower) ?? [],
    ),
  );

const inSegment = (laid: Laid, ground: Ground): Finding[] => {
  const { order } = laid.tongue;
  const witness = laid.witnesses[ground.main];
  const content = contentOf(laid, ground).filter(({ on, borrowed }) => on && !borrowed);
  if (!witness || content.length === 0) return [];
  const mine = groupsIn(laid, wordsOf(laid.ours, new Set([ground.segment])));
  const wide = groupsIn(laid, laid.ours.words);
  const theirs = groupsIn(laid, witness.words);
  const needed = groupsIn(laid, wordsOf(witness, scopeOf(laid, ground, witness)));
  const found: Finding[] = [];
  for (const group of mine)
    if (!theirs.has(group) && group !== "still")
      found.push(finding(order.restricting.has(group) ? "quantifier" : "time-shifted"));
  for (const group of needed)
    if (
      order.kept.has(group) &&
      !wide.has(group) &&
      !(group === "only" && limitsNumber(laid, ground, witness)) &&
      !isToldElse(laid, ground, witness, group)
    )
      found.push(finding(order.restricting.has(group) ? "quantifier" : "time-shifted"));
  const times = (words: readonly { lower: string }[]): Set<string> =>
    new Set(words.flatMap(({ lower }) => order.times.get(lower) ?? []));
  const [ours, others] = [times(wordsOf(laid.ours, new Set([ground.segment]))), times(witness.words)];
  for (const time of ours) if (!others.has(time)) found.push(finding("time-shifted"));
  if (losesTerm(laid, ground, witness)) found.push(finding("scope"));
  if (losesEnd(laid, ground, witness)) found.push(finding("scope"));
  return found;
};

/** "künftig" beside "soll", "damals" behind the sentence that it points at. */
const isToldElse = (
  { ours, witnesses, grounds, tongue: { order } }: Laid,
  { segment }: Ground,
  witness: Witness,
  group: string,
): boolean =>
  (group === "hence" &&
    wordsOf(ours, new Set([segment])).some(
      ({ lower }) => /^(?:shall|want)$/u.test(order.modals.get(lower) ?? "") || order.future.has(lower),
    )) ||
  (group === "once" &&
    witness.words.find(({ kind }) => kind === "word")?.lower !== undefined &&
    order.adverbs.get(witness.words.find(({ kind }) => kind === "word")?.lower ?? "") === "once" &&
    grounds.some(({ main }) => witnesses[main]?.index === witness.index - 1));

/** "schloss Entlassungen für dieses Jahr aus": for how long a thing is ruled out is told with it. */
const losesTerm = (laid: Laid, { matches, used }: Ground, witness: Witness): boolean => {
  const { order, cues } = laid.tongue;
  const isTime = ({ lower, key }: Item): boolean => order.spans.has(key) || cues.telling?.times.has(lower) === true;
  const isRuledOut = matches.some(
    ({ on, borrowed }) => on !== null && !borrowed && on.verbal && order.denying.has(on.key),
  );
  const told = new Set(laid.ours.items.filter(isTime).map(({ key }) => key));
  return (
    isRuledOut &&
    [...used].some((segment) =>
      witness.parts[segment]?.phrases.some(
        ({ slot, items }) =>
          order.limiting.has(slot) &&
          items.length > 0 &&
          items.every(isTime) &&
          !items.some(({ key }) => told.has(key)),
      ),
    )
  );
};

/** "können bis Freitag zurückgegeben werden": until when a thing may be done is told with it. */
const losesEnd = (laid: Laid, { segment, used }: Ground, witness: Witness): boolean => {
  const { order } = laid.tongue;
  const there = wordsOf(witness, used);
  const isLimited = (words: readonly { lower: string }[]): boolean =>
    words.some(({ lower }) => lower === order.joints.until || order.times.get(lower) === "until");
  return (
    there.some(({ lower }) => /^(?:can|may)$/u.test(order.modals.get(lower) ?? "")) &&
    there.some(({ lower }, at) => lower === order.joints.until && there[at + 1]?.lower !== order.joints.upTo) &&
    !isLimited(wordsOf(laid.ours, new Set([segment])))
  );
};

/** "nur neun": it judges a number that ours tells. */
const limitsNumber = (laid: Laid, { matches }: Ground, { words }: Witness): boolean =>
  matches.some(
    ({ on, borrowed }) =>
      on !== null &&
      on.value !== null &&
      !borrowed &&
      laid.tongue.order.adverbs.get(words[on.at - 1]?.lower ?? "") === "only",
  );

/** "weniger stark als die Büchereien": what is compared is told with it. */
export const comparisons: Check = (laid) => {
  const { order } = laid.tongue;
  const { than } = order.joints;
  const isThere = (words: readonly { lower: string }[]): boolean => words.some(({ lower }) => lower === than);
  const compares = (words: readonly { lower: string }[]): string[] =>
    words.flatMap(({ lower }) =>
      order.comparatives.has(lower) || order.shapes.comparative.test(lower) ? [lower] : [],
    );
  return laid.grounds.flatMap((ground) => {
    const witness = laid.witnesses[ground.main];
    if (!witness) return [];
    const theirs = wordsOf(witness, ground.used);
    const has = (words: readonly { lower: string }[], lower: string): boolean =>
      words.some((word) => word.lower === lower);
    const here = wordsOf(laid.ours, new Set([ground.segment]));
    const turned = [...order.comparatives].some(
      (lower) =>
        has(here, lower) &&
        !has(theirs, lower) &&
        [...order.comparatives].some((other) => other !== lower && has(theirs, other)),
    );
    if (turned) return [finding("antonym")];
    if (isThere(laid.ours.words)) return [];
    const at = theirs.findIndex(({ lower }) => lower === than);
    const before = compares(theirs.slice(Math.max(0, at - 4), Math.max(0, at)));
    const mine = compares(wordsOf(laid.ours, new Set([ground.segment])));
    return at > 0 && before.some((lower) => mine.includes(lower)) ? [finding("scope")] : [];
  });
};

/** "Gegen den Kauf" for "für den Kauf"; "im Mai" for "statt im Mai". */
export const prepositions: Check = (laid) => {
  const { order } = laid.tongue;
  return laid.grounds.flatMap((ground) => {
    const witness = laid.witnesses[ground.main];
    if (!witness) return [];
    const isBarred = ({ words }: Cut, { at }: Match["item"]): boolean =>
      words
        .slice(Math.max(0, at - 4), at)
        .some(
          ({ lower, kind }, index, near) =>
            order.barring.has(lower) && kind === "word" && !near.slice(index).some((each) => each.kind === "mark"),
        );
    return contentOf(laid, ground).flatMap((match) => {
      if (!match.on?.noun || match.borrowed) return [];
      const [mine, theirs] = [phraseOf(laid.ours.parts, match.item)?.slot, phraseOf(witness.parts, match.on)?.slot];
      if (mine && theirs && order.against.has(`${mine.slice(2)}/${theirs.slice(2)}`))
        return [finding("antonym", match)];
      return isBarred(witness, match.on) !== isBarred(laid.ours, match.item) ? [finding("negation-lost", match)] : [];
    });
  });
};

/** A limit of theirs that ours leaves out: an adjective of what is told of in general, whom it is for, a superlative's circle. */
export const scope: Check = (laid) =>
  laid.grounds.flatMap((ground) => {
    const witness = laid.witnesses[ground.main];
    if (!witness) return [];
    const matched = new Set(laid.grounds.flatMap(({ matches }) => matches.flatMap(({ on }) => (on ? [on] : []))));
    return contentOf(laid, ground).flatMap((match) => {
      if (!match.on || match.borrowed) return [];
      if (match.on.noun && match.item.noun && losesAdjective(laid, witness, match)) return [finding("scope", match)];
      if (losesLimit(laid, witness, match, matched)) return [finding("scope", match)];
      return [];
    });
  });

const phraseOf = (parts: readonly { phrases: readonly Phrase[] }[], item: Match["item"]): Phrase | undefined =>
  parts.flatMap(({ phrases }) => phrases).find(({ items }) => items.includes(item));

const adjectivesBefore = (laid: Laid, parsed: Cut, at: number): number[] => {
  const found: number[] = [];
  for (let back = at - 1; back >= 0 && isAttributive(laid.tongue, parsed.words, back); back--) found.push(back);
  return found;
};

/** "Schwere Unfälle" told as accidents: several, of no definite kind. */
const losesAdjective = (laid: Laid, witness: Witness, { item, on }: Match): boolean => {
  if (!on) return false;
  const phrase = phraseOf(witness.parts, on);
  if (!phrase?.bare || phrase.from !== on.at) return false;
  const theirs = adjectivesBefore(laid, witness, on.at);
  if (theirs.length === 0) return false;
  const kept = new Set(
    laid.grounds.flatMap(({ matches }) => matches.flatMap((match) => (match.on ? [match.on.at] : []))),
  );
  return !theirs.some((at) => kept.has(at)) && adjectivesBefore(laid, laid.ours, item.at).length === 0;
};

/** "Die Kosten für Waldarbeiter", "die erste Frau, die …", "die größte Stadt des Landes". */
const losesLimit = (
  laid: Laid,
  witness: Witness,
  { item, on }: Match,
  matched: ReadonlySet<Match["item"]>,
): boolean => {
  if (!on) return false;
  const { order } = laid.tongue;
  const phrases = witness.parts.flatMap(({ phrases: each }) => each);
  const own = on.noun ? phrases.find(({ items }) => items.includes(on)) : undefined;
  const isPeak = order.peaks.test(witness.words[on.at]?.lower ?? "") && !on.noun;
  const head = isPeak ? phrases.find(({ from }) => from > on.at && from <= on.at + 3) : own;
  if (!head) return false;
  const next = phrases.find(
    ({ from, segment }) => from > head.to - 1 && segment === head.segment && from <= head.to + 4,
  );
  if (!next) return false;
  if (isPeak)
    return phrases.some(
      (each) =>
        each.segment === head.segment &&
        each.from >= head.to &&
        each.from <= head.to + 6 &&
        (each.slot === "of" || order.circles.has(each.slot)) &&
        each.items.length > 0 &&
        !each.items.some((item) => matched.has(item)),
    );
  const limits =
    order.limiting.has(next.slot) && next.from <= head.to + 3 && witness.words[head.to]?.lower === next.slot.slice(2);
  // "Personalkosten" for "Kosten für das Personal"
  const isWithin = next.items.some(({ lower }) => item.lower.startsWith(order.bare(lower)));
  return limits && next.items.length > 0 && !isWithin && !next.items.some((each) => matched.has(each));
};
