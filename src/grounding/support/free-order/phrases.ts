import { isCapital } from "#reading/words.ts";
import { type Cut, type Item, isAttributive, isNoun, isRelative, isVerbal, type Tongue } from "./cut.ts";

/** What a noun is to its clause: who does it, who suffers it, whom it is given to, whose it is, or behind which preposition it stands. */
type Slot = "does" | "suffers" | "given" | "of" | `p:${string}`;

/** A noun with what belongs to it. */
export type Phrase = {
  segment: number;
  slot: Slot;
  from: number;
  to: number;
  items: readonly Item[];
  definite: boolean;
  bare: boolean;
};

/** Who does what in a segment; `pronoun` where one is its subject. */
export type Parts = {
  phrases: readonly Phrase[];
  doer: Phrase | null;
  pronoun: boolean;
  passive: boolean;
  infinitive: boolean;
  /** The segment whose subject goes on behind a relative clause: "Die Stadt, in der …, | hat …". */
  resumes: number | null;
  /** Neither case nor order tells which of two does it: "Genehmigen muss das Vorhaben die Behörde". */
  loose: boolean;
};

/** A verb stands in the passive: "wurde … verletzt", not "wird … zahlen". */
export const isPassive = (tongue: Tongue, { words, segmentOf }: Cut, segment: number): boolean => {
  const here = words.filter((_, at) => segmentOf[at] === segment);
  return (
    here.some(({ lower }) => tongue.order.passive.has(lower)) &&
    words.some(
      (word, at) =>
        segmentOf[at] === segment &&
        tongue.order.shapes.participle.test(word.lower) &&
        !isCapital(word) &&
        !isAttributive(tongue, words, at),
    )
  );
};

/** Whether a segment is an infinitive with "zu", whose subject stands before it. */
const isInfinitive = (tongue: Tongue, { words, segmentOf }: Cut, segment: number): boolean => {
  const at = words.flatMap((_, index) => (segmentOf[index] === segment ? [index] : []));
  const verbs = at.filter((index) => isVerbal(tongue, words, index));
  const isTo = (index: number): boolean =>
    words[index - 1]?.lower === tongue.order.joints.to ||
    tongue.order.shapes.partedInfinitive.test(words[index]?.lower ?? "");
  return (
    verbs.some(isTo) &&
    verbs.every((index) => isTo(index) || tongue.order.shapes.nonfinite.test(words[index]?.lower ?? "")) &&
    verbs.length < 3
  );
};

/** Behind a relative clause a verb goes on with the subject before it, where that has no verb yet. */
const resumedBy = (tongue: Tongue, { words, segmentOf }: Cut, segment: number): number | null => {
  const opening = (of: number): number => words.findIndex(({ kind }, at) => segmentOf[at] === of && kind === "word");
  const hasVerb = words.some((_, at) => segmentOf[at] === segment - 2 && isVerbal(tongue, words, at));
  const at = opening(segment);
  return segment >= 2 &&
    at > 0 &&
    isVerbal(tongue, words, at) &&
    isRelative(tongue, words, opening(segment - 1)) &&
    !hasVerb
    ? segment - 2
    : null;
};

/** The phrases of one segment, and who does it. */
export const partsIn = (tongue: Tongue, parsed: Cut, segment: number): Parts => {
  const { order, cues } = tongue;
  const { words, segmentOf, items } = parsed;
  const passive = isPassive(tongue, parsed, segment);
  const infinitive = isInfinitive(tongue, parsed, segment);
  const resumes = resumedBy(tongue, parsed, segment);
  const found: (Omit<Phrase, "slot"> & { slot: Slot | "bare" | "acc" })[] = [];
  let preposition: string | null = null;
  let determiner: string | null = null;
  let pronoun = -1;
  let closed = -1;
  let outer: { preposition: string | null; determiner: string } | null = null;
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!word || segmentOf[at] !== segment) continue;
    if (word.kind === "mark" && !/^[„“"»«]$/u.test(word.text)) {
      preposition = null;
      determiner = null;
      continue;
    }
    const base = order.prepositions.get(word.lower);
    // "von denen der Bund 60 Prozent zahlt"
    if (base !== undefined && opensRelative(tongue, parsed, at)) {
      preposition = null;
      determiner = null;
      at += 1;
      continue;
    }
    // "als Gründe", "als einen Schritt"
    if (word.lower === order.joints.than && isNoun(tongue, words, at + 1)) {
      preposition = "als";
      determiner = null;
      continue;
    }
    // "über 8.000 Menschen": more than so many
    const isBound = order.bounds.has(word.lower) && words[at + 1]?.kind === "number";
    if (base !== undefined && !isBound && !isNoun(tongue, words, at)) {
      // "das im MDax notierte Unternehmen"
      outer =
        determiner !== null && order.determiners.has(words[at - 1]?.lower ?? "") ? { preposition, determiner } : null;
      preposition = order.agents.has(word.lower) && passive ? "by" : base;
      determiner = order.definite.has(word.lower) ? word.lower : null;
      continue;
    }
    if (isNoun(tongue, words, at)) {
      let to = at + 1;
      // "im Februar Reste": a time ends what a preposition opens
      const isWhen = (index: number): boolean =>
        (preposition !== null || determiner !== null) &&
        (cues.telling?.times.has(words[index]?.lower ?? "") === true ||
          order.spans.has(order.key(words[index]?.lower ?? "")));
      while (segmentOf[to] === segment && isNoun(tongue, words, to) && (!isWhen(to - 1) || isWhen(to))) to++;
      const inside = items.filter((item) => item.at >= at && item.at < to);
      const isTime = inside.every(
        ({ lower, key }) => cues.grammar.times.has(lower) || cues.telling?.times.has(lower) || order.spans.has(key),
      );
      const last = found.at(-1);
      const slot: Slot | "bare" | "acc" =
        preposition === "by"
          ? "does"
          : order.behind.has(words[to]?.lower ?? "")
            ? "p:laut"
            : preposition !== null
              ? `p:${preposition}`
              : determiner !== null &&
                  order.genitive.has(determiner) &&
                  closed >= 0 &&
                  isOwner(tongue, parsed, closed, at)
                ? "of"
                : isTime
                  ? "p:time"
                  : determiner !== null && order.dative.has(determiner)
                    ? "given"
                    : determiner !== null && order.accusative.has(determiner)
                      ? "acc"
                      : last !== undefined && order.coordinators.has(words[at - 1]?.lower ?? "") && determiner === null
                        ? last.slot
                        : "bare";
      const apposed =
        words[at - 1]?.text === "," &&
        words[to]?.text === "," &&
        closed >= 0 &&
        isOwner(tongue, parsed, closed, at - 1);
      const named = apposed
        ? (found.findLast(({ slot: each }) => each === "bare") ?? found.findLast(({ slot: each }) => each !== "of"))
        : undefined;
      if (named) {
        found[found.indexOf(named)] = { ...named, items: [...named.items, ...inside] };
        closed = to - 1;
        at = to - 1;
        preposition = null;
        determiner = null;
        continue;
      }
      found.push({
        segment,
        slot,
        from: at,
        to,
        items: inside,
        definite: order.definite.has(determiner ?? ""),
        bare: determiner === null,
      });
      closed = to - 1;
      at = to - 1;
      const reopens: boolean = outer !== null && isAttributive(tongue, words, to);
      preposition = reopens && outer ? outer.preposition : null;
      determiner = reopens && outer ? outer.determiner : null;
      outer = null;
      continue;
    }
    if (order.determiners.has(word.lower)) {
      determiner = word.lower;
      if (order.subjects.has(word.lower) && pronoun < 0 && standsAlone(tongue, parsed, at)) pronoun = at;
    } else if (order.subjects.has(word.lower) && pronoun < 0) pronoun = at;
    if (isVerbal(tongue, words, at)) {
      preposition = null;
      determiner = null;
      closed = -1;
    }
  }
  const firstBare = found.find(({ slot }) => slot === "bare");
  const lower = words[pronoun]?.lower ?? "";
  const isObject =
    firstBare !== undefined &&
    (order.backward.has(lower) || (firstBare.from < pronoun && order.weakSubjects.has(lower)));
  const hasPronoun = pronoun >= 0 && !isObject;
  const byAgent = found.find(({ slot }) => slot === "does");
  const shares = sharesSubject(tongue, parsed, segment);
  const bares = found.filter(({ slot }) => slot === "bare");
  const loose = bares.length > 1 && isLoose(tongue, parsed, segment, bares);
  const [, second] = bares;
  const chosen =
    !passive &&
    second &&
    firstBare &&
    disagrees(tongue, parsed, segment, firstBare) &&
    !disagrees(tongue, parsed, segment, second)
      ? second
      : firstBare;
  const phrases = found.map((phrase): Phrase => {
    if (phrase.slot === "acc") return { ...phrase, slot: "suffers" };
    if (phrase.slot !== "bare") return { ...phrase, slot: phrase.slot };
    const isSubject = phrase === chosen && !hasPronoun && !infinitive && !shares && resumes === null;
    return { ...phrase, slot: isSubject ? (passive ? "suffers" : "does") : "suffers" };
  });
  const doer = passive
    ? byAgent
      ? (phrases.find(({ from }) => from === byAgent.from) ?? null)
      : null
    : (phrases.find(({ slot }) => slot === "does") ?? null);
  return { phrases, doer, pronoun: hasPronoun, passive, infinitive, resumes, loose };
};

/** "…, legte aber keine Belege vor", "… und legte keine Belege vor": its subject is that of the clause before. */
const sharesSubject = (tongue: Tongue, { words, segmentOf }: Cut, segment: number): boolean => {
  if (segment === 0) return false;
  const here = words.flatMap(({ kind }, at) => (segmentOf[at] === segment && kind === "word" ? [at] : []));
  const [first = 0, second = 0] = here;
  const isJoining = (at: number): boolean => tongue.order.coordinators.has(words[at]?.lower ?? "");
  return (isJoining(first) && isVerbal(tongue, words, second)) || (isVerbal(tongue, words, first) && isJoining(second));
};

const opensRelative = ({ order }: Tongue, { words, segmentOf }: Cut, at: number): boolean => {
  const [next, after] = [words[at + 1]?.lower ?? "", words[at + 2]?.lower ?? ""];
  const isFirst = words[at - 1]?.text === "," && segmentOf[at - 1] === segmentOf[at];
  return isFirst && order.relatives.has(next) && (order.determiners.has(after) || order.subjects.has(after));
};

type Place = { from: number; to: number };

/** It opens with a verb that is none of its own, or "sich" stands before the second: "ein Bad könne sich die Stadt leisten". */
const isLoose = (
  tongue: Tongue,
  { words, segmentOf }: Cut,
  segment: number,
  [first, second]: readonly Place[],
): boolean => {
  if (!first || !second) return false;
  const { order } = tongue;
  const opening = words.findIndex(
    ({ kind, lower }, at) =>
      segmentOf[at] === segment && kind === "word" && !order.adverbs.has(lower) && !order.quantities.has(lower),
  );
  const isFronted =
    opening >= 0 &&
    opening < first.from - 1 &&
    order.shapes.nonfinite.test(words[opening]?.lower ?? "") &&
    (order.helpers.has(words[opening + 1]?.lower ?? "") || order.modals.has(words[opening + 1]?.lower ?? ""));
  const reflexive = tongue.cues.telling?.reflexive;
  const isBehind = words.some(
    ({ lower }, at) => at >= first.to && at < second.from && at >= second.from - 2 && reflexive?.has(lower),
  );
  // "die Hälfte übernimmt das Land": a part does nothing
  const isPart = [first, second].some(({ from }) => (order.quantities.get(words[from]?.lower ?? "") ?? 0) > 1);
  return isFronted || isBehind || isPart;
};

/** One and many: the verb tells which of the two a subject may not be. */
const disagrees = (tongue: Tongue, { words, segmentOf }: Cut, segment: number, { from }: Place): boolean => {
  const { order } = tongue;
  const verb = words.find((_, at) => segmentOf[at] === segment && isVerbal(tongue, words, at));
  if (
    !verb ||
    order.subordinators.has(words.find(({ kind }, at) => segmentOf[at] === segment && kind === "word")?.lower ?? "")
  )
    return false;
  let before = from - 1;
  while (before > 0 && isAttributive(tongue, words, before)) before--;
  const lower = words[before]?.lower ?? "";
  const isMany = order.many.has(lower) || (order.numberOf(lower) ?? (words[before]?.kind === "number" ? 2 : 0)) > 1;
  return order.ofOne.test(verb.lower) ? isMany : order.ofMany.test(verb.lower) && order.single.has(lower);
};

/** "das teilte er mit", "die teilnahmen": no noun follows. */
const standsAlone = (tongue: Tongue, { words, segmentOf }: Cut, at: number): boolean => {
  for (let next = at + 1; next < at + 5 && segmentOf[next] === segmentOf[at]; next++) {
    if (isNoun(tongue, words, next)) return false;
    if (isVerbal(tongue, words, next) || words[next]?.kind === "mark") return true;
  }
  return true;
};

/** The phrase begins right behind a noun, with nothing but adjectives between. */
const isOwner = (tongue: Tongue, { words }: Cut, closed: number, at: number): boolean => {
  for (let between = closed + 1; between < at; between++)
    if (
      isVerbal(tongue, words, between) ||
      (words[between]?.kind === "mark" && !/^[„“"»«]$/u.test(words[between]?.text ?? ""))
    )
      return false;
  return true;
};
