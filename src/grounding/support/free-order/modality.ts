import type { Finding } from "../case.ts";
import type { Match } from "./align.ts";
import type { Cut, Item } from "./cut.ts";
import { type Check, contentOf, finding, type Ground, type Laid, scopeOf, type Witness, wordsOf } from "./laid.ts";
import { isPassive } from "./phrases.ts";

/** Whether our clauses deny what theirs deny; a word that says the contrary turns it round. */
export const polarity: Check = (laid) => laid.grounds.flatMap((ground) => denial(laid, ground));

const denial = (laid: Laid, ground: Ground): Finding[] => {
  const {
    tongue: { order },
    ours,
  } = laid;
  const witness = laid.witnesses[ground.main];
  const content = contentOf(laid, ground);
  if (!witness || !tellsMore(laid, content)) return [];
  const turned = content.find(({ grade }) => grade === "contrary");
  const denied = (parsed: Cut, { at }: Item): boolean => {
    const before = order.determiners.has(parsed.words[at - 1]?.lower ?? "") ? at - 2 : at - 1;
    return order.negations.has(parsed.words[before]?.lower ?? "");
  };
  const singled = content.find(
    ({ item, on, borrowed }) =>
      on &&
      !borrowed &&
      item.noun &&
      on.noun &&
      denied(ours, item) !== denied(witness, on) &&
      isContrasted(laid, witness),
  );
  if (singled) return [finding("negation-lost", singled)];
  if (isYetToBe(laid, ground, witness)) return [];
  const scope = scopeOf(laid, ground, witness);
  const shared = new Set(
    laid.grounds.flatMap(({ matches }) => matches.flatMap(({ item, on }) => (on ? [item, on] : []))),
  );
  const count = (parsed: Cut, segments: ReadonlySet<number>): number =>
    wordsOf(parsed, segments).filter(
      ({ lower }, at, all) => order.negations.has(lower) && all[at - 1]?.lower !== order.joints.as,
    ).length +
    parsed.items.filter((item) => segments.has(item.segment) && order.denying.has(item.key) && !shared.has(item))
      .length;
  const differ =
    count(ours, new Set([ground.segment])) % 2 !== count(witness, governedOnly(laid, ground, witness, scope)) % 2;
  // "nicht verletzt" is "unverletzt"
  if (turned) return differ ? [] : [finding("antonym", turned)];
  return differ ? [finding("negation-lost")] : [];
};

/** "hat noch nicht zugestimmt" for "muss noch zustimmen". */
const isYetToBe = ({ ours, tongue: { order } }: Laid, { segment, used }: Ground, witness: Witness): boolean => {
  const [here, there] = [wordsOf(ours, new Set([segment])), wordsOf(witness, used)];
  const isStill = ({ lower }: { lower: string }): boolean => order.adverbs.get(lower) === "still";
  return (
    here.some((word, at) => isStill(word) && order.negations.has(here[at + 1]?.lower ?? "")) &&
    there.some(isStill) &&
    there.some(({ lower }) => order.modals.get(lower) === "must") &&
    !there.some(({ lower }) => order.negations.has(lower))
  );
};

/** Something of theirs beside whoever says it. */
const tellsMore = ({ sources }: Laid, content: readonly Match[]): boolean =>
  content.some(({ item, on, borrowed }) => on && !borrowed && !sources.some(({ items }) => items.includes(item)));

/** "nicht die Pflanze, sondern das Wasser": what is denied is one of two. */
const isContrasted = ({ tongue: { order } }: Laid, { words }: Cut): boolean =>
  words.some(({ lower }) => order.contrasting.has(lower));

/** A verb that denies governs the clause behind it only where ours does not name it in another clause of its own. */
const governedOnly = (
  laid: Laid,
  ground: Ground,
  witness: Witness,
  scope: ReadonlySet<number>,
): ReadonlySet<number> => {
  const elsewhere = new Set(
    laid.grounds.flatMap((other) =>
      other !== ground && laid.witnesses[other.main] === witness
        ? other.matches.flatMap(({ item, on, borrowed }) =>
            on && !borrowed && !laid.sources.some(({ items }) => items.includes(item)) ? [on.segment] : [],
          )
        : [],
    ),
  );
  return new Set([...scope].filter((segment) => ground.used.has(segment) || !elsewhere.has(segment)));
};

/** Certainty raised: what the evidence leaves open, plans or wants, ours must. */
export const sureness: Check = (laid) => laid.grounds.flatMap((ground) => opened(laid, ground));

const classesIn = (
  laid: Laid,
  parsed: Cut,
  segments: ReadonlySet<number>,
  told: boolean,
  shared: ReadonlySet<Item>,
): Set<string> => {
  const { order } = laid.tongue;
  const found = new Set<string>();
  for (const { lower } of wordsOf(parsed, segments)) {
    const kind = order.modals.get(lower);
    // "hätten" and "wäre" only tell that somebody says so
    if (kind !== undefined && !(kind === "would" && told && !order.wishing.has(lower))) found.add(kind);
  }
  for (const item of parsed.items) {
    const { key, segment } = item;
    // "der Rat" gives none
    const kind = shared.has(item) || (item.noun && key.length < 4) ? undefined : order.unreal.get(key);
    if (segments.has(segment) && kind !== undefined) found.add(kind);
  }
  for (const segment of segments) {
    const here = parsed.words.filter((_, at) => parsed.segmentOf[at] === segment);
    if (
      here.some(({ lower }) => order.future.has(lower)) &&
      !isPassive(laid.tongue, parsed, segment) &&
      endsOpen(laid, here)
    )
      found.add("will");
  }
  return found;
};

/** An infinitive ends the clause. */
const endsOpen = ({ tongue: { order } }: Laid, words: readonly { lower: string }[]): boolean =>
  words.some(
    ({ lower }) =>
      order.shapes.infinitive.test(lower) &&
      !order.helpers.has(lower) &&
      !order.determiners.has(lower) &&
      !order.quantities.has(lower),
  );

const opened = (laid: Laid, ground: Ground): Finding[] => {
  const { tongue, ours } = laid;
  const { order } = tongue;
  const witness = laid.witnesses[ground.main];
  if (!witness || ground.used.size === 0 || !tellsMore(laid, contentOf(laid, ground))) return [];
  const scope = scopeOf(laid, ground, witness);
  const own = new Set(ours.words.map((_, at) => ours.segmentOf[at] ?? 0));
  const told = laid.toldIn(witness).length > 0;
  const shared = new Set(
    laid.grounds.flatMap(({ matches }) => matches.flatMap(({ item, on }) => (on ? [item, on] : []))),
  );
  const theirs = classesIn(laid, witness, scope, told, shared);
  const mine = classesIn(laid, ours, new Set([ground.segment]), false, shared);
  const wide = classesIn(laid, ours, own, false, shared);
  const isHedged = (words: readonly { lower: string }[]): boolean =>
    words.some(({ lower }) => order.possible.has(lower));
  const mineHedged = isHedged(ours.words);
  const reasons: Finding[] = [];
  // "es lässt sich nicht nachweisen, dass" for "ob …, lässt sich nicht nachweisen"
  const isUnproven =
    ours.words.some(({ lower }) => order.negations.has(lower)) &&
    wordsOf(witness, scope).every(({ lower }) => !order.possible.has(lower) || lower === order.joints.whether) &&
    ours.words.some(({ lower }) => lower === tongue.cues.telling?.linker);
  if (
    !isUnproven &&
    isHedged(wordsOf(witness, scope)) &&
    !mineHedged &&
    !wide.has("could") &&
    !(wide.has("would") && theirs.has("would"))
  )
    reasons.push(finding("hedge-lost"));
  const answers = (kind: string, among: ReadonlySet<string>): boolean =>
    among.has(kind) || [...among].some((other) => order.milder.has(`${kind}/${other}`));
  for (const kind of theirs) {
    if (kind === "want" && isWhoever(laid, witness, scope)) continue;
    if (answers(kind, mine) || (answers(kind, wide) && ground.used.size > 0)) continue;
    if ((kind === "could" || kind === "can") && mineHedged) continue;
    if (kind === "must" && isYetToBe(laid, ground, witness)) continue;
    if (kind === "will" && isSetInTime(laid, ground)) continue;
    reasons.push(finding(kind === "could" ? "hedge-lost" : "verb-raised"));
  }
  for (const kind of mine) {
    if (theirs.has(kind) || [...theirs].some((other) => order.milder.has(`${other}/${kind}`))) continue;
    if (kind === "will" && !wordsOf(witness, scope).some(({ lower }) => order.past.has(lower))) continue;
    if (kind === "could" && isHedged(wordsOf(witness, scope))) continue;
    // "hätte gekostet", as they say it
    if (kind === "would" && wordsOf(witness, scope).some(({ lower }) => order.modals.get(lower) === "would")) continue;
    reasons.push(finding("verb-raised"));
  }
  const tense = (words: readonly { lower: string }[], set: ReadonlySet<string>): boolean =>
    words.some(({ lower }) => set.has(lower));
  const [here, there] = [wordsOf(ours, new Set([ground.segment])), wordsOf(witness, ground.used)];
  const shifted = contentOf(laid, ground).some(
    ({ item, on, borrowed }) =>
      on !== null && !borrowed && item.verbal && on.verbal && isPresent(laid, here, item) && isPast(laid, there, on),
  );
  // "führten … ein" for "führen … ein", "hat … eingeführt" for "führt … ein"
  const earlier = contentOf(laid, ground).some(
    ({ item, on, borrowed }) =>
      on !== null &&
      !borrowed &&
      item.verbal &&
      on.verbal &&
      isOver(laid, here, item) &&
      isNow(laid, order.shapes.participle.test(on.lower) ? witness.words : there, on),
  );
  const isDenied = (words: readonly { lower: string }[]): boolean =>
    words.some(({ lower }) => order.negations.has(lower));
  const isGained =
    !(isDenied(here) && isDenied(there)) &&
    here.some(({ lower }) => order.having.has(lower)) &&
    !there.some(({ lower }) => order.having.has(lower));
  if (isGained && !ground.matches.some(({ item }) => item.verbal)) reasons.push(finding("not-carried"));
  const open = contentOf(laid, ground).some(
    ({ item, on, borrowed }) =>
      on !== null &&
      !borrowed &&
      item.verbal &&
      on.verbal &&
      mine.size === 0 &&
      witness.parts[on.segment]?.infinitive &&
      !ours.parts[item.segment]?.infinitive &&
      here.find(({ kind }) => kind === "word")?.lower !== tongue.cues.telling?.linker &&
      !laid.grounds.some(({ matches }) =>
        matches.some((each) => each.item.verbal && each.on?.verbal && each.on.segment === on.segment - 1),
      ),
  );
  if (open) reasons.push(finding("verb-raised"));
  const isDone = (words: readonly { lower: string }[]): boolean =>
    words.some(({ lower }) => order.past.has(lower) && order.passive.has(lower));
  const isYet = (words: readonly { lower: string }[]): boolean => words.some(({ lower }) => order.future.has(lower));
  const turnsTime =
    (isYet(here) && !isDone(here) && isDone(there) && !isYet(there)) ||
    (isDone(here) && !isYet(here) && isYet(there) && !isDone(there));
  if (turnsTime) reasons.push(finding("time-shifted"));
  if (shifted || earlier) reasons.push(finding("time-shifted"));
  if (
    tense(here, order.present) &&
    tense(there, order.past) &&
    !tense(there, order.present) &&
    !tense(here, order.past) &&
    !hasParticiple(laid, here)
  )
    reasons.push(finding("time-shifted"));
  return reasons;
};

/** "Wer den Park besuchen will, …": nobody's plan. */
const isWhoever = ({ tongue: { order } }: Laid, { words, segmentOf }: Cut, scope: ReadonlySet<number>): boolean =>
  [...scope].some((segment) => {
    const here = words.filter(({ kind }, at) => segmentOf[at] === segment && kind === "word");
    return order.whoever.has(here[0]?.lower ?? "") && here.some(({ lower }) => order.modals.get(lower) === "want");
  });

/** "liegt im Herbst vor" for "wird im Herbst vorliegen": the present tells of what is to come, where a time is told or somebody tells it. */
const isSetInTime = (laid: Laid, ground: Ground): boolean => {
  const { order } = laid.tongue;
  const here = wordsOf(laid.ours, new Set([ground.segment]));
  const isLinked = order.subordinators.has(here.find(({ kind }) => kind === "word")?.lower ?? "");
  const isInPresent = (item: Item): boolean =>
    isPresent(laid, here, item) || (isLinked && order.shapes.infinitive.test(item.lower));
  if (!ground.matches.some(({ item, on, borrowed }) => on?.verbal && !borrowed && isInPresent(item))) return false;
  return (
    ground.matches.some(
      ({ item: { value, to, at } }) => value !== null && value >= 1900 && value < 2200 && to === at + 1,
    ) ||
    (isLinked && laid.sources.length > 0) ||
    laid.ours.parts[ground.segment]?.phrases.some(
      ({ items }) =>
        items.length > 0 &&
        items.every(({ key, lower }) => order.spans.has(key) || laid.tongue.cues.telling?.times.has(lower)),
    ) === true
  );
};

/** A verb alone, in the present: "schickt", and no verb of saying, which news puts in the present at will. */
const isPresent = ({ tongue: { order } }: Laid, words: readonly { lower: string }[], { lower, key }: Item): boolean =>
  !order.saying.has(lower) &&
  !order.lasting.has(key) &&
  order.shapes.present.test(lower) &&
  !order.preterites.has(lower) &&
  !order.shapes.participle.test(lower) &&
  !words.some((word) => order.helpers.has(word.lower) || order.modals.has(word.lower) || order.told.has(word.lower));

/** "hatte … geschickt", "schickte". */
const isPast = ({ tongue: { order } }: Laid, words: readonly { lower: string }[], { lower }: Item): boolean =>
  (order.shapes.participle.test(lower) &&
    words.some((word) => order.helpers.has(word.lower) && !order.future.has(word.lower))) ||
  order.shapes.preterite.test(lower);

const isOver = ({ tongue: { order } }: Laid, words: readonly { lower: string }[], { lower }: Item): boolean =>
  !order.saying.has(lower) &&
  ((order.shapes.preterite.test(lower) &&
    !words.some((word) => order.helpers.has(word.lower) || order.modals.has(word.lower))) ||
    ((order.shapes.participle.test(lower) || order.shapes.infinitive.test(lower)) &&
      words.some((word) => order.having.has(word.lower)) &&
      !words.some((word) => order.modals.has(word.lower))));

/** A verb of the evidence without any helper, in no form of the past or of a mood. */
const isNow = ({ tongue: { order } }: Laid, words: readonly { lower: string }[], { lower }: Item): boolean =>
  !order.saying.has(lower) &&
  !order.shapes.preterite.test(lower) &&
  !order.preterites.has(lower) &&
  order.shapes.current.test(lower) &&
  !words.some((word) => order.helpers.has(word.lower) || order.modals.has(word.lower));

const hasParticiple = ({ tongue: { order } }: Laid, words: readonly { lower: string }[]): boolean =>
  words.some(({ lower }) => order.shapes.done.test(lower));
