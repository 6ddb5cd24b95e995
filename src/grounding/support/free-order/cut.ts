import type { Span } from "#brief/article.ts";
import { numeralAt } from "#grounding/locate/numerals.ts";
import type { Cues } from "#language/cues.ts";
import type { FreeOrder } from "#language/free-order.ts";
import { isCapital, type Word } from "#reading/words.ts";

/** What the checks lean on: the language's words, and how it writes numbers. */
export type Tongue = {
  cues: Cues;
  order: FreeOrder;
  /** Words that the article writes with a capital in the middle of a sentence. */
  nouns: ReadonlySet<string>;
  /** Words that it writes without one. */
  small: ReadonlySet<string>;
};

/** A word, name or number that says something. `noun`: it has the capital of one. */
export type Item = Span & {
  at: number;
  to: number;
  key: string;
  lower: string;
  noun: boolean;
  /** A verb or predicate: in small letters, and not before the noun that it describes. */
  verbal: boolean;
  value: number | null;
  segment: number;
};

/** A sentence cut at its commas and conjunctions; each word knows its segment. */
export type Cut = { words: readonly Word[]; segmentOf: readonly number[]; segments: number; items: readonly Item[] };

const breaks = /^[,;:–—()]$/u;

const isSilent = ({ order }: Tongue, lower: string): boolean =>
  order.silent.has(lower) ||
  order.helpers.has(lower) ||
  order.modals.has(lower) ||
  order.determiners.has(lower) ||
  order.pronouns.has(lower) ||
  order.negations.has(lower) ||
  order.prepositions.has(lower) ||
  order.coordinators.has(lower) ||
  order.subordinators.has(lower);

/** A word in small letters that says something. */
const isPlain = (tongue: Tongue, word: Word | undefined): boolean =>
  word?.kind === "word" && !isCapital(word) && !isSilent(tongue, word.lower);

export const isNoun = (tongue: Tongue, words: readonly Word[], at: number): boolean => {
  const word = words[at];
  if (!word || word.kind === "mark" || !isCapital(word)) return false;
  const first = words.slice(0, at).every(({ kind }) => kind === "mark");
  const opens = first || words[at - 1]?.text === ":" || /^[„“"»]$/u.test(words[at - 1]?.text ?? "");
  if (!opens) return !tongue.order.pronouns.has(word.lower) && !tongue.order.determiners.has(word.lower);
  if (isSilent(tongue, word.lower) || isListed(tongue, word.lower)) return false;
  if (tongue.small.has(word.lower) && !tongue.nouns.has(word.lower)) return false;
  return tongue.nouns.has(word.lower) || !(isCapitalAdjective(tongue, words, at) || isPredicate(tongue, words, at));
};

const isListed = ({ order }: Tongue, lower: string): boolean =>
  order.quantities.has(lower) ||
  order.bounds.has(lower) ||
  order.adverbs.has(lower) ||
  order.times.has(lower) ||
  order.possible.has(lower) ||
  order.causes.has(lower) ||
  order.conditions.has(lower) ||
  order.saying.has(lower) ||
  order.numberOf(lower) !== null;

/** "Ältere Menschen": an adjective that opens the sentence, before its noun. */
const isCapitalAdjective = ({ order: { shapes } }: Tongue, words: readonly Word[], at: number): boolean => {
  const isPlural = (word: Word | undefined): boolean => isCapital(word) && shapes.plural.test(word?.lower ?? "");
  if (!shapes.opening.test(words[at]?.lower ?? "")) return false;
  if (words[at + 1]?.text !== ",") return isPlural(words[at + 1]);
  let next = at + 2;
  while (next < at + 6 && words[next]?.kind === "word" && !isCapital(words[next])) next++;
  return isPlural(words[next]) && shapes.adjective.test(words[next - 1]?.lower ?? "");
};

/** "Betroffen sind …", "Entscheidend ist …": what is said of something, at the head of the sentence. */
const isPredicate = ({ order }: Tongue, words: readonly Word[], at: number): boolean =>
  order.shapes.predicate.test(words[at]?.lower ?? "") && order.helpers.has(words[at + 1]?.lower ?? "");

const leadsToNoun = (tongue: Tongue, words: readonly Word[], at: number, left = 4): boolean =>
  left > 0 &&
  isPlain(tongue, words[at]) &&
  (!tongue.order.saying.has(words[at]?.lower ?? "") || tongue.order.determiners.has(words[at - 1]?.lower ?? "")) &&
  tongue.order.shapes.adjective.test(words[at]?.lower ?? "") &&
  (isNoun(tongue, words, at + 1) || leadsToNoun(tongue, words, at + 1, left - 1));

/** Behind a determiner, a preposition or what else opens a noun's phrase. */
const isOpened = (tongue: Tongue, words: readonly Word[], at: number, left = 4): boolean => {
  const before = words[at - 1];
  if (before?.kind !== "word") return true;
  const { order } = tongue;
  return (
    order.determiners.has(before.lower) ||
    order.prepositions.has(before.lower) ||
    order.quantities.has(before.lower) ||
    order.coordinators.has(before.lower) ||
    order.adverbs.has(before.lower) ||
    order.numberOf(before.lower) !== null ||
    order.shapes.degree.test(before.lower) ||
    (left > 0 &&
      isPlain(tongue, before) &&
      order.shapes.adjective.test(before.lower) &&
      isOpened(tongue, words, at - 1, left - 1))
  );
};

/** Before the noun that it describes: "schwere Unfälle". */
export const isAttributive = (tongue: Tongue, words: readonly Word[], at: number): boolean =>
  leadsToNoun(tongue, words, at) &&
  (tongue.order.shapes.declined.test(words[at]?.lower ?? "") || isOpened(tongue, words, at));

/** A word that a clause may turn on: a helper, a modal or a plain verb. */
export const isVerbal = (tongue: Tongue, words: readonly Word[], at: number): boolean => {
  const word = words[at];
  if (word?.kind !== "word" || isCapital(word)) return false;
  const { order } = tongue;
  // "sein Freibad"
  if (order.owning.has(word.lower) && (isNoun(tongue, words, at + 1) || leadsToNoun(tongue, words, at + 1)))
    return false;
  if (order.helpers.has(word.lower) || order.modals.has(word.lower) || order.saying.has(word.lower)) return true;
  return isPlain(tongue, word) && !isListed(tongue, word.lower) && !isAttributive(tongue, words, at);
};

/** "die", "in der": a relative clause begins. */
export const isRelative = ({ order }: Tongue, words: readonly Word[], at: number): boolean =>
  order.relatives.has(words[at]?.lower ?? "") ||
  (order.prepositions.has(words[at]?.lower ?? "") && order.relatives.has(words[at + 1]?.lower ?? ""));

const segmentsOf = (tongue: Tongue, words: readonly Word[]): { segmentOf: number[]; segments: number } => {
  const holds = (from: number, to: number): boolean => {
    for (let at = from; at < to; at++) if (isVerbal(tongue, words, at)) return true;
    return false;
  };
  const next = (from: number): number => {
    let at = from;
    while (at < words.length && !breaks.test(words[at]?.text ?? "")) at++;
    return at;
  };
  const segmentOf: number[] = [];
  let segment = 0;
  let from = 0;
  for (const [at, word] of words.entries()) {
    const isBreak = breaks.test(word.text) && holds(at + 1, next(at + 1));
    const isJoin =
      tongue.order.coordinators.has(word.lower) && holds(at + 1, next(at + 1)) && !isCapital(word) && at > from + 1;
    if ((isBreak || isJoin) && at > from && holds(from, at)) {
      segment += 1;
      from = at;
    } else if (
      isBreak &&
      at > from &&
      (tongue.order.subordinators.has(words[at + 1]?.lower ?? "") || isRelative(tongue, words, at + 1))
    ) {
      segment += 1;
      from = at;
    }
    segmentOf.push(segment);
  }
  return { segmentOf, segments: segment + 1 };
};

const numberAt = ({ cues, order }: Tongue, words: readonly Word[], keys: readonly string[], at: number) => {
  const word = words[at];
  if (!word || word.kind === "mark") return null;
  const whole = word.kind === "word" ? order.numberOf(word.lower) : null;
  if (whole !== null) {
    const scale = cues.numbers.scales.get(keys[at + 1] ?? "");
    return scale === undefined ? { value: whole, length: 1 } : { value: whole * scale, length: 2 };
  }
  const isOne = cues.numbers.one.has(word.lower) && cues.numbers.scales.has(keys[at + 1] ?? "");
  if (word.kind !== "number" && !isOne) return null;
  const found = numeralAt(keys, at, cues.numbers);
  return found && { value: found.value, length: found.length };
};

/** Cuts a sentence and takes from it what says something. */
export const cut = (tongue: Tongue, words: readonly Word[]): Cut => {
  const { segmentOf, segments } = segmentsOf(tongue, words);
  const { order, cues } = tongue;
  const keys = words.map(({ lower }) => lower);
  const items: Item[] = [];
  const parted = partedVerbs(tongue, words, segmentOf);
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!word) continue;
    const make = (key: string, to: number, more: Partial<Item> = {}): Item => ({
      ...{ start: word.start, end: words[to - 1]?.end ?? word.end, at, to, key, lower: word.lower, noun: false },
      ...{ verbal: false, value: null, segment: segmentOf[at] ?? 0, ...more },
    });
    const sign = cues.numbers.signs.get(word.lower);
    if (sign !== undefined || /^[%€$£]$/u.test(word.text)) {
      items.push(make(sign ?? word.text, at + 1));
      continue;
    }
    const number = numberAt(tongue, words, keys, at);
    if (number !== null) {
      items.push(make(`#${number.value}`, at + number.length, { value: number.value }));
      at += number.length - 1;
      continue;
    }
    if (word.kind !== "word") continue;
    const side = sideAt(tongue, words, segmentOf, at);
    if (side !== null) {
      items.push(make(side, at + 1, { verbal: true }));
      continue;
    }
    const noun = isNoun(tongue, words, at);
    if (
      noun
        ? order.address.has(word.lower)
        : isSilent(tongue, word.lower) || isListed({ ...tongue, order: { ...order, saying: noSaying } }, word.lower)
    )
      continue;
    if (parted.silent.has(at) || order.adverbs.has(`${words[at - 1]?.lower ?? ""} ${word.lower}`)) continue;
    const particle = parted.verbs.get(at);
    const key = particle === undefined ? order.key(word.lower) : order.key(particle) + order.key(word.lower);
    items.push(make(key, at + 1, { noun, verbal: !noun && isVerbal(tongue, words, at) }));
  }
  return { words, segmentOf, segments, items: joined(tongue, items) };
};

/** "ist für die Sanierung", "waren dagegen": no more of a verb than "to be", and the side. */
const sideAt = (tongue: Tongue, words: readonly Word[], segmentOf: readonly number[], at: number): string | null => {
  const { order } = tongue;
  const side = order.siding.get(words[at]?.lower ?? "");
  const before = words[at - 1]?.lower ?? "";
  if (side === undefined || !(order.present.has(before) || order.past.has(before)) || order.passive.has(before))
    return null;
  const others = words.some(
    (_, other) =>
      other !== at && other !== at - 1 && segmentOf[other] === segmentOf[at] && isVerbal(tongue, words, other),
  );
  return others ? null : side;
};

const noSaying: ReadonlySet<string> = new Set();

/** "wies … zurück": the particle at the end of a segment belongs to the verb before. */
const partedVerbs = (tongue: Tongue, words: readonly Word[], segmentOf: readonly number[]) => {
  const verbs = new Map<number, string>();
  const silent = new Set<number>();
  for (const [at, word] of words.entries()) {
    const next = words[at + 1];
    const ends =
      next === undefined ||
      (next.kind === "mark" && !(/^[„“"»«]$/u.test(next.text) && words[at + 2]?.kind === "word")) ||
      tongue.order.coordinators.has(next.lower) ||
      segmentOf[at + 1] !== segmentOf[at];
    if (word.kind !== "word" || !ends || !tongue.order.particles.has(word.lower) || tongue.order.again.has(word.lower))
      continue;
    const verb = words.findIndex(
      (each, index) =>
        index < at &&
        segmentOf[index] === segmentOf[at] &&
        isVerbal(tongue, words, index) &&
        tongue.order.shapes.verb.test(each.lower) &&
        !tongue.order.helpers.has(each.lower) &&
        !tongue.order.modals.has(each.lower),
    );
    if (verb < 0) continue;
    verbs.set(verb, word.lower);
    silent.add(at);
  }
  return { verbs, silent };
};

/** Listed phrases taken as one: "kamen … ums Leben". */
const joined = ({ order }: Tongue, items: readonly Item[]): Item[] => {
  let left = [...items];
  for (const phrase of order.phrases) {
    const said = phrase.filter((key) => !order.prepositions.has(key) && !order.determiners.has(key));
    for (let segment = 0; segment <= (left.at(-1)?.segment ?? 0); segment++) {
      const parts = said.map((key) => left.find((item) => item.segment === segment && item.key === key));
      if (said.length < 2 || parts.some((part) => part === undefined)) continue;
      const [first] = parts;
      left = left.flatMap((item) =>
        item === first
          ? [{ ...item, key: phrase.join(" "), noun: false, verbal: true }]
          : parts.includes(item)
            ? []
            : [item],
      );
    }
  }
  return left;
};
