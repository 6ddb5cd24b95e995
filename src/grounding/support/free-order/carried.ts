import type { Finding } from "../case.ts";
import type { Match } from "./align.ts";
import { type Item, isAttributive, isNoun, type Tongue } from "./cut.ts";
import { isPartOf } from "./doers.ts";
import { type Check, contentOf, finding, type Ground, isSource, type Laid, type Witness } from "./laid.ts";
import { namesOf } from "./sources.ts";
import { isTied } from "./ties.ts";

/** Words of ours without a counterpart, and those that come from another sentence than the rest of their clause. */
export const carried: Check = (laid) => laid.grounds.flatMap((ground) => inSegment(laid, ground));

const inSegment = (laid: Laid, ground: Ground): Finding[] => {
  const witness = laid.witnesses[ground.main];
  if (!witness) return [finding("not-carried")];
  return ground.matches.flatMap((match) => {
    const { item, on, borrowed } = match;
    if (on && !borrowed) return [];
    if (isExcused(laid, ground, witness, item)) return [];
    if (!on) return [finding(item.value !== null ? "number-swapped" : "not-carried", match)];
    if (isSource(laid, item) || laid.tongue.order.plain.has(item.key)) return [];
    return mayBorrow(laid, ground, witness, match)
      ? []
      : [finding(item.value !== null ? "number-swapped" : "merged", match)];
  });
};

const isExcused = (laid: Laid, ground: Ground, witness: Witness, item: Item): boolean => {
  const {
    tongue: { order },
    reading,
  } = laid;
  if (!item.noun && order.plain.has(item.key) && laid.sources.length > 0) return true;
  // "kündigte an, … zu verstärken" for "erklärte, man werde … verstärken"
  if (order.unreal.get(item.key) === "want" && order.saying.has(item.lower) && isToldFuture(laid, witness)) return true;
  if (order.happening.has(item.key))
    return ground.matches.filter(({ on, borrowed }) => on !== null && !borrowed).length > 1;
  if (order.measuring.has(item.key))
    return ground.matches.some(({ item: each, on, borrowed }) => each.value !== null && on !== null && !borrowed);
  if (item.noun && order.accounts.has(item.lower)) return true;
  if (!item.noun || item.value !== null) return false;
  const held = ground.matches.filter(({ on, borrowed }) => on && !borrowed).map((match) => match.item);
  if (held.some((other) => isTied(laid, item, other))) return true;
  // "der Arzt der Insel" for "der Inselarzt"
  const isFirstHalf = ground.matches.some(
    ({ item: head, on, borrowed, grade }) =>
      on !== null &&
      !borrowed &&
      grade === "alike" &&
      head.noun &&
      on.noun &&
      item.at > head.at &&
      item.at - head.to <= 2 &&
      order.bare(on.lower).startsWith(order.bare(item.lower)),
  );
  if (isFirstHalf || isNamedThere(laid, ground, witness, item)) return true;
  // whoever is told to say it, by whichever of his names
  const told = laid.toldIn(witness).flatMap((one) => namesOf(one, reading.article.text).flat());
  return told.some((name) => order.key(name) === item.key || laid.beside(item.key).has(order.key(name)));
};

/** "Die Reederei" for "Nordstern", whom the article calls "die Reederei Nordstern". */
const isNamedThere = (laid: Laid, { matches }: Ground, witness: Witness, item: Item): boolean => {
  const names = laid.beside(item.key);
  return (
    laid.tongue.order.definite.has(laid.ours.words[item.at - 1]?.lower ?? "") &&
    witness.items.some(
      (each) => each.noun && each.key !== item.key && names.has(each.key) && !matches.some(({ on }) => on === each),
    )
  );
};

const isToldFuture = (laid: Laid, witness: Witness): boolean =>
  laid.sources.length > 0 &&
  laid.toldIn(witness).length > 0 &&
  witness.words.some(({ lower }) => laid.tongue.order.future.has(lower));

/** What a pronoun or a general noun of the sentence may stand for, and what describes somebody whom it names. */
const mayBorrow = (laid: Laid, ground: Ground, witness: Witness, match: Match): boolean => {
  const there = laid.witnesses[match.witness];
  if (!there || (!match.item.noun && match.item.value === null)) return false;
  return describes(laid, ground, there, match) || isMeant(laid, ground, witness, there, match);
};

/** "Marion Tietz von der SPD": beside a name of ours, and beside it in the other sentence. */
const describes = (laid: Laid, ground: Ground, there: Witness, { item, on }: Match): boolean =>
  item.noun &&
  on !== null &&
  ground.matches.some(
    ({ item: name, borrowed, on: held }) =>
      name !== item &&
      held !== null &&
      !borrowed &&
      name.noun &&
      Math.abs(name.at - item.at) <= 4 &&
      name.segment === item.segment &&
      laid.beside(name.key).size > 1 &&
      there.items.some((each) => each.key === name.key && Math.abs(each.at - on.at) <= 5),
  );

const isMeant = (
  laid: Laid,
  ground: Ground,
  witness: Witness,
  there: Witness,
  { item, witness: other, on }: Match,
): boolean => {
  const { order } = laid.tongue;
  if (!on || there.index === witness.index) return false;
  const borrowed = contentOf(laid, ground).filter((match) => match.borrowed && match.on);
  const phrases = borrowed.filter(
    ({ item: each }) =>
      !borrowed.some(
        (other) => other.item.at === each.to || (other.item.at < each.at && isTied(laid, other.item, each)),
      ),
  ).length;
  if (
    phrases > 3 ||
    phrases * 2 > ground.matches.length - (borrowed.length - phrases) ||
    !borrowed.every(
      (match) =>
        match.witness === other ||
        borrowed.some((each) => each.witness === other && isTied(laid, each.item, match.item)),
    )
  )
    return false;
  // a number only with its noun
  if (
    item.value !== null &&
    !borrowed.some((match) => match.item.noun && match.item.at > item.at && match.item.at <= item.to + 1)
  )
    return false;
  const used = new Set(laid.grounds.flatMap(({ matches }) => matches.flatMap((match) => (match.on ? [match.on] : []))));
  const general = witness.parts
    .flatMap(({ phrases }) => phrases)
    .filter(
      ({ items, definite }) =>
        definite && items.length === 1 && items.every((each) => order.general.has(each.key) && !used.has(each)),
    );
  if (general.length === 1 && there.index < witness.index + 1) return true;
  const points = witness.words.some(
    ({ lower }, at) => order.pointers.has(lower) && !isBeforeNoun(laid.tongue, witness, at),
  );
  return (
    points && there.index < witness.index && witness.index - there.index <= (holdsPart(laid.tongue, witness) ? 4 : 2)
  );
};

/** "sechs von ihnen": those named some sentences before. */
const holdsPart = (tongue: Tongue, witness: Witness): boolean =>
  Array.from({ length: witness.segments }, (_, segment) => segment).some((segment) =>
    isPartOf(tongue, witness, segment),
  );

/** "das Projekt": an article, and no pronoun. */
const isBeforeNoun = (tongue: Tongue, { words }: Witness, at: number): boolean => {
  const word = words[at]?.lower ?? "";
  const { order } = tongue;
  if (!order.determiners.has(word) || order.owning.has(word)) return false;
  return isNoun(tongue, words, at + 1) || isAttributive(tongue, words, at + 1) || words[at + 1]?.kind === "number";
};
