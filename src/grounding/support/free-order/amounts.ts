import type { Finding } from "../case.ts";
import type { Match } from "./align.ts";
import type { Cut, Item } from "./cut.ts";
import { isAttributive } from "./cut.ts";
import { type Check, contentOf, finding, type Ground, type Laid, scopeOf, type Witness, wordsOf } from "./laid.ts";

const isSign = ({ key }: Item): boolean => /^[%€$£]$/u.test(key);
const isYear = ({ value, to, at }: Item): boolean => value !== null && value >= 1500 && value < 2200 && to === at + 1;

/** Numbers are the evidence's, within the same bounds, of the same thing. */
export const amounts: Check = (laid) =>
  laid.grounds.flatMap((ground) => {
    const witness = laid.witnesses[ground.main];
    return witness ? contentOf(laid, ground).flatMap((match) => ofNumber(laid, ground, witness, match)) : [];
  });

const boundOf = ({ tongue: { order } }: Laid, { words }: Cut, { at }: Item) => {
  for (let back = at - 1; back >= 0 && back >= at - 3; back--) {
    const lower = words[back]?.lower ?? "";
    const bound = order.bounds.get(lower);
    if (bound !== undefined) return bound;
    if (lower === order.joints.than) continue;
    if (lower === order.joints.upTo) return words[back - 1]?.lower === order.joints.until ? "below" : null;
    if (words[back]?.kind === "mark" || !order.determiners.has(lower)) return null;
  }
  return null;
};

/** "um 400.000", "auf 5,2 Millionen": what the number is the measure of. */
const measureOf = ({ tongue: { order } }: Laid, { words }: Cut, { at }: Item): string | null => {
  for (let back = at - 1; back >= 0 && back >= at - 3; back--) {
    const lower = words[back]?.lower ?? "";
    if (order.measures.has(lower)) return lower;
    if (!order.determiners.has(lower) && !order.bounds.has(lower) && !order.adverbs.has(lower)) return null;
  }
  return null;
};

/** "190 Filialen", where it is 31 of the 190. */
const isWholeOfPart = ({ tongue: { order } }: Laid, { matches }: Ground, witness: Witness, on: Item): boolean =>
  order.genitive.has(witness.words[on.at - 1]?.lower ?? "") &&
  witness.items.some(
    ({ value, to, at }) => value !== null && to === on.at - 1 && !matches.some((match) => match.on?.at === at),
  );

/** "neun zu 14" for "14 zu neun". */
const isTurned = ({ matches }: Ground, item: Item, on: Item): boolean =>
  matches.some(
    ({ item: other, on: held, borrowed }) =>
      other.value !== null &&
      held !== null &&
      !borrowed &&
      other.at > item.at &&
      other.at - item.to <= 1 &&
      held.at < on.at &&
      on.at - held.to <= 1,
  );

const ofNumber = (laid: Laid, ground: Ground, witness: Witness, { item, on, borrowed }: Match): Finding[] => {
  if (item.value === null || !on) return [];
  const here = { item, on };
  if (borrowed) {
    const used = new Set(laid.grounds.flatMap(({ matches }) => matches.map((match) => match.on)));
    return witness.items.some((each) => each.value !== null && isYear(each) === isYear(item) && !used.has(each))
      ? [finding("number-swapped", here)]
      : [];
  }
  const [mine, theirs] = [boundOf(laid, laid.ours, item), boundOf(laid, witness, on)];
  const found: Finding[] = [];
  const changed =
    mine !== theirs &&
    !isYear(item) &&
    (mine === "exact" || (theirs !== null && theirs !== "exact") || (mine !== null && mine !== "near"));
  if (changed && !(theirs === null && mine === "near")) found.push(finding("quantifier", here));
  const [measure, other] = [measureOf(laid, laid.ours, item), measureOf(laid, witness, on)];
  if (measure !== null && other !== null && measure !== other) found.push(finding("number-swapped", here));
  // "17 gegen 17"
  if (
    laid.grounds.some(({ matches }) =>
      matches.some((each) => each.on === on && each.item !== item && each.item.segment === item.segment),
    )
  )
    found.push(finding("number-swapped", here));
  if (isWholeOfPart(laid, ground, witness, on)) found.push(finding("number-swapped", here));
  if (isTurned(ground, item, on)) found.push(finding("number-swapped", here));
  const counted = laid.ours.items.find(
    (each) => each.at >= item.to && each.at <= item.to + 2 && (each.noun || each.value !== null) && !isSign(each),
  );
  const match = counted?.noun ? ground.matches.find((each) => each.item === counted) : undefined;
  if (match?.on && !match.borrowed) {
    const [low, high] = [Math.min(on.at, match.on.at), Math.max(on.at, match.on.at)];
    const between = witness.items.some(({ value, at }) => value !== null && at > low && at < high);
    const nearer = witness.items.some(
      ({ value, to, at }) =>
        value !== null &&
        at !== on.at &&
        to <= (match.on?.at ?? 0) &&
        (match.on?.at ?? 0) - to <= 1 &&
        on.at > (match.on?.at ?? 0),
    );
    if (nearer || high - low > 7 || between || on.segment !== match.on.segment)
      found.push(finding("number-swapped", here));
  }
  if (found.length === 0 && hasRival(laid, ground, witness, item, on)) found.push(finding("number-swapped", here));
  return found;
};

const unitOf = ({ items }: Cut, number: Item): string => items.find(({ at }) => at === number.to)?.key ?? "";

/** Another number of the same unit stands nearer to what ours is told of. */
const hasRival = (laid: Laid, ground: Ground, witness: Witness, item: Item, on: Item): boolean => {
  const all = laid.grounds.flatMap(({ matches }) => matches);
  const units = new Set(
    [unitOf(laid.ours, item), unitOf(witness, on)].filter((key, index) => index === 1 || /^[%€$£]$/u.test(key)),
  );
  const rivals = witness.items.filter(
    (each) =>
      each.value !== null &&
      each !== on &&
      isYear(each) === isYear(on) &&
      units.has(unitOf(witness, each)) &&
      !all.some((match) => match.on === each),
  );
  if (rivals.length === 0) return false;
  const others = contentOf(laid, ground).filter(
    (match) => match.on && !match.borrowed && match.item.value === null && !isSign(match.item) && match.item !== item,
  );
  const far = (one: Item, other: Item): number =>
    Math.abs(one.at - other.at) + (one.segment === other.segment ? 0 : 12);
  const nearest = others.toSorted((a, b) => far(a.item, item) - far(b.item, item))[0];
  if (!nearest?.on) return true;
  const verbs = others.filter(({ item: each }) => each.verbal);
  return [nearest, ...verbs].some(
    ({ on: anchor }) => anchor && rivals.some((rival) => far(rival, anchor) < far(on, anchor)),
  );
};

const allOf = 5;

/** Some must not become many, nor many all; and "all" must be the evidence's own. */
export const quantities: Check = (laid) =>
  laid.grounds.flatMap((ground) => {
    const witness = laid.witnesses[ground.main];
    const content = contentOf(laid, ground).filter(({ on, borrowed }) => on && !borrowed);
    if (!witness || content.length === 0) return [];
    const { order } = laid.tongue;
    // "jeden Tag" tells when, not of how many
    const ranks = (words: readonly { lower: string }[]): number[] =>
      words.flatMap(({ lower }, at) =>
        order.quantities.get(lower) === allOf && order.spans.has(order.key(words[at + 1]?.lower ?? ""))
          ? []
          : (order.quantities.get(lower) ?? []),
      );
    const theirs = ranks(wordsOf(witness, scopeOf(laid, ground, witness)));
    const mine = ranks(wordsOf(laid.ours, new Set([ground.segment])));
    const raised = mine.some((rank) => rank >= 2 && !theirs.some((other) => other >= rank));
    const lost = content.some((match) => match.on?.noun && !keepsRank(laid, witness, match.item, match.on));
    const allIsNew = mine.some((rank) => rank === allOf) && !theirs.some((rank) => rank === allOf);
    return raised || lost || allIsNew ? [finding(lost && !raised ? "overgeneralised" : "quantifier")] : [];
  });

/** What is told of a part of them, or of so many: "ein Drittel der Geimpften", "vier Seile". */
const keepsRank = (laid: Laid, witness: Witness, item: Item, on: Item): boolean => {
  const before = (parsed: Cut, { at }: Item): { words: string[]; numbered: boolean } => {
    const found: string[] = [];
    let numbered = false;
    for (let back = at - 1; back >= 0 && back > at - 5; back--) {
      const word = parsed.words[back];
      if (!word || (word.kind === "mark" && word.text !== "%")) break;
      const { order } = laid.tongue;
      found.push(word.lower);
      const isNumber = word.kind === "number" || order.numberOf(word.lower) !== null;
      numbered ||= isNumber;
      const isPart =
        order.quantities.has(word.lower) ||
        isNumber ||
        order.bounds.has(word.lower) ||
        laid.tongue.cues.numbers.signs.has(word.lower);
      if (
        !isPart &&
        !order.determiners.has(word.lower) &&
        !isAttributive(laid.tongue, parsed.words, back) &&
        !order.joints.ofThem.has(word.lower)
      )
        break;
    }
    return { words: found, numbered };
  };
  const { order } = laid.tongue;
  const [mine, theirs] = [before(laid.ours, item), before(witness, on)];
  const rank = (words: readonly string[]): number[] =>
    words.flatMap((lower) => order.quantities.get(lower) ?? []).filter((each) => each > 1 && each < allOf);
  const [lowest] = rank(theirs.words).toSorted((a, b) => a - b);
  if (lowest !== undefined && !mine.numbered && !rank(mine.words).some((each) => each <= lowest)) return false;
  const isWhole = mine.words.some((lower) => order.several.has(lower));
  return !(theirs.numbered && !mine.numbered && isWhole);
};
