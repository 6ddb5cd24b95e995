import type { Wanted } from "#language/asking.ts";
import type { Figure, Reading, Sentence } from "#reading/reading.ts";
import { isCapital } from "#reading/words.ts";
import { type Look, type Looked, lowerAt, phraseLook } from "./looked.ts";
import { reasonAt } from "./reason-shown.ts";

/** How surely a passage shows an answer of the wanted kind (0 to 1), and at which of its words. */
export type Shown = { strength: number; at: readonly number[] };

const isNumber = ({ words, asking, isDetermined }: Looked, at: number): boolean => {
  const word = words[at];
  if (word && word.kind !== "number" && asking.numbers.get(word.lower) === 1 && isDetermined(at)) return false;
  const isNote = words[at - 1]?.text === "[" && words[at + 1]?.text === "]";
  return word !== undefined && !isNote && (word.kind === "number" || asking.numbers.has(word.lower));
};
const isYear = (text: string): boolean => /^(?:1[0-9]|20)\d\d(?:s)?$/u.test(text);
const near = (at: number, reach: number, test: (at: number) => boolean): boolean => {
  for (let other = at - reach; other <= at + reach; other += 1) if (other !== at && test(other)) return true;
  return false;
};
const unitNear = (looked: Looked, at: number, units: ReadonlySet<string>): boolean =>
  near(at, 2, (other) => units.has(lowerAt(looked, other))) || units.has(lowerAt(looked, at).replace(/^[\d.,]+/u, ""));

const startsSentence = ({ words }: Looked, at: number): boolean =>
  at === 0 || /^["“”'‘’(.:]$/u.test(words[at - 1]?.text ?? "");

const isNamed = (looked: Looked, at: number): boolean => {
  const text = looked.words[at]?.text ?? "";
  if (!/^\p{Lu}/u.test(text) || looked.asking.shows.times.has(text.toLowerCase())) return false;
  const next = looked.words[at + 1]?.text ?? "";
  return !startsSentence(looked, at) || (/^\p{Lu}/u.test(next) && !looked.asking.stopWords.has(text.toLowerCase()));
};

const kindAt = (looked: Looked, at: number): Figure["kind"] | null => {
  const word = looked.words[at];
  return word ? (looked.figureAt(word)?.kind ?? null) : null;
};

const person: Look = (looked, at) => {
  const kind = kindAt(looked, at);
  if (kind === "person") return 1;
  if (kind === "organisation" || kind === "group" || kind === "state") return 0.8;
  if (isNamed(looked, at)) return kind === "place" ? 0.3 : 0.8;
  const lower = lowerAt(looked, at);
  return isPersonNoun(looked, lower) || isBodyNoun(looked, lower) ? 0.5 : 0;
};

const isBodyNoun = ({ asking, naming }: Looked, lower: string): boolean =>
  asking.shows.organisations.has(lower) || naming.organisationNouns.has(lower);

const isPersonNoun = ({ asking, naming }: Looked, lower: string): boolean =>
  asking.shows.people.has(lower) ||
  naming.personNouns.has(lower) ||
  naming.titleHeads.has(lower) ||
  naming.peopleNouns.has(lower);

const organisation: Look = (looked, at) => {
  const kind = kindAt(looked, at);
  if (kind === "organisation" || kind === "group" || kind === "state") return 1;
  if (isNamed(looked, at)) return 0.8;
  return isBodyNoun(looked, lowerAt(looked, at)) ? 0.5 : 0;
};

const place: Look = (looked, at) => {
  const kind = kindAt(looked, at);
  const { shows } = looked.asking;
  const led = [at - 1, at - 2, at - 3].some((other) => shows.placePrepositions.has(lowerAt(looked, other)));
  if (kind === "place" || kind === "state") return led ? 1 : 0.8;
  if (isNamed(looked, at)) return led ? 0.9 : 0.5;
  if (shows.places.has(lowerAt(looked, at))) return led ? 0.7 : 0.4;
  return led ? 0.3 : 0;
};

const time: Look = (looked, at) => {
  const text = looked.words[at]?.text ?? "";
  const { times, relativeTimes } = looked.asking.shows;
  if (isYear(text)) return 1;
  if (times.has(lowerAt(looked, at))) return /^\p{Lu}/u.test(text) || isNumber(looked, at - 1) ? 1 : 0.6;
  return relativeTimes.has(lowerAt(looked, at)) ? 0.4 : 0;
};

/** "May 3", "3 May": a day, and no count. */
const isDay = (looked: Looked, at: number): boolean =>
  near(at, 1, (other) => isCapital(looked.words[other]) && looked.asking.shows.times.has(lowerAt(looked, other)));

const countReach = 4;

/** A number counts what stands behind it: surely where that is what is asked for, hardly where it is a unit. "The very first" counts nothing. */
const count: Look = (looked, at) => {
  const { words, asking, hasHead, isHead } = looked;
  const { shows } = asking;
  if (shows.ordinals.has(lowerAt(looked, at))) return 0;
  const behind = words.slice(at + 1, at + 1 + countReach);
  if (!isNumber(looked, at)) {
    const lower = lowerAt(looked, at);
    if (!shows.quantifiers.has(lower) || shows.vague.has(lower)) return 0;
    return asking.negations.has(lower) && behind.length > 0 && !behind.some(isHead) ? 0 : 0.5;
  }
  if (isYear(words[at]?.text ?? "") || isDay(looked, at)) return 0.2;
  const unit = behind[0]?.lower ?? "";
  // "90 percent of people" are no number of people.
  if (shows.shares.has(unit) && !shows.ordinals.has(unit)) return 0.2;
  if (behind.some(isHead)) return 1;
  if ([shows.durations, shows.measures, shows.shares].some((units) => units.has(unit))) return 0.2;
  return hasHead ? 0.7 : 1;
};

/** "Two years"; where days are asked for, no minutes. "A year" is a length of time and, beside another unit, a rate. */
const duration: Look = (looked, at) => {
  const { words, asking, isUnit } = looked;
  if (!isNumber(looked, at)) return 0;
  if (isUnit) return words.slice(at, at + 4).some(isUnit) ? 1 : 0;
  return unitNear(looked, at, asking.shows.durations) ? 1 : 0.3 * Math.min(1, count(looked, at));
};

/** "N500m", "R2bn": letters of a currency right before the digits, and its size behind them. "G20" and "M25" are no sums. */
const isSum = (looked: Looked, at: number): boolean =>
  /^\p{Lu}\p{L}{0,2}\d[\d.,]*(?:k|m|mn|b|bn|tn)$/u.test(looked.words[at]?.text ?? "");

const amount: Look = (looked, at) => {
  if (isSum(looked, at)) return 1;
  const { money, measures, shares } = looked.asking.shows;
  if (isNumber(looked, at)) {
    return [money, measures, shares].some((units) => unitNear(looked, at, units)) ? 1 : 0.6 * count(looked, at);
  }
  if (isFraction(looked, at)) return 0.8;
  return looked.asking.shows.quantifiers.has(lowerAt(looked, at)) ? 0.4 : 0;
};

/** "a third", "half": a share that is told without a number. */
const isFraction = (looked: Looked, at: number): boolean => {
  // "two-thirds"
  const lower = lowerAt(looked, at).split("-").at(-1) ?? "";
  return looked.asking.shows.shares.has(lower) && !/^(?:percent|%|percentage|share|rate|portion)$/u.test(lower);
};

/** A sum is shown by a currency or by its size, never by a count of people or days. */
const money: Look = (looked, at) => {
  if (isSum(looked, at)) return 1;
  if (/^\p{Lu}{1,3}\d/u.test(looked.words[at]?.text ?? "")) return 0.8;
  if (!isNumber(looked, at)) return 0;
  const { money, shares } = looked.asking.shows;
  if (unitNear(looked, at, money)) return 1;
  return unitNear(looked, at, shares) ? 0 : 0.5 * Math.min(1, count(looked, at));
};

const share: Look = (looked, at) => {
  if (/-/u.test(lowerAt(looked, at)) && isFraction(looked, at)) return 0.9;
  if (isNumber(looked, at)) return unitNear(looked, at, looked.asking.shows.shares) ? 1 : 0.4 * count(looked, at);
  return isFraction(looked, at) ? 0.7 : 0;
};

/** "42-year-old", "aged 42", "42 years old", or a number between commas behind a name. */
const age: Look = (looked, at) => {
  const { words, asking } = looked;
  const { ages, durations } = asking.shows;
  if (words[at]?.lower.split("-").some((piece) => ages.has(piece)) && /^\d/u.test(words[at]?.text ?? "")) return 1;
  if (!isNumber(looked, at)) return 0;
  if (unitNear(looked, at, ages) || (durations.has(lowerAt(looked, at + 1)) && ages.has(lowerAt(looked, at + 2))))
    return 1;
  const isAside =
    (words[at - 1]?.text === "," && /^[,.]$/u.test(words[at + 1]?.text ?? "")) ||
    (words[at - 1]?.text === "(" && words[at + 1]?.text === ")");
  // "Okker Jr., 48": the stop belongs to the name.
  const named = words[at - 2]?.text === "." ? words[at - 3] : words[at - 2];
  return isAside && /^\p{Lu}/u.test(named?.text ?? "") && /^\d{1,3}$/u.test(words[at]?.text ?? "") ? 0.9 : 0;
};

const frequency: Look = (looked, at) =>
  looked.asking.shows.frequencies.has(lowerAt(looked, at)) ? 1 : count(looked, at) * 0.4;

const measure: Look = (looked, at) => {
  if (isNumber(looked, at)) return unitNear(looked, at, looked.asking.shows.measures) ? 1 : 0.6 * count(looked, at);
  return looked.asking.shows.measures.has(lowerAt(looked, at)) ? 0.4 : 0;
};

const mannerPhrase = phraseLook((shows) => shows.manners, 0.7);
/** "Voted 14 to 9 to keep it": how a vote went; "3 to 5 miles off" is a measure. */
const manner: Look = (looked, at) => {
  const { words, grammar } = looked;
  const isPair =
    words[at]?.kind === "number" && lowerAt(looked, at + 1) === grammar.joints.to && words[at + 2]?.kind === "number";
  const behind = words[at + 3];
  const isScore =
    isPair && (behind?.kind !== "word" || grammar.prepositions.has(behind.lower) || behind.lower === grammar.joints.to);
  return isScore ? 1 : mannerPhrase(looked, at);
};

const looks: Readonly<Partial<Record<Wanted, Look>>> = {
  person,
  organisation,
  place,
  time,
  count,
  amount,
  money,
  share,
  duration,
  age,
  frequency,
  measure,
  reason: reasonAt,
  manner,
  words: (looked, at) => (/^["“”«»„]$/u.test(looked.words[at]?.text ?? "") ? 1 : 0),
};

/** Kinds that an answer cannot go without a sign of; causes and ways may be told without any. */
export const hasShape: ReadonlySet<Wanted> = new Set<Wanted>([
  "person",
  "organisation",
  "place",
  "time",
  "count",
  "amount",
  "money",
  "share",
  "duration",
  "age",
  "frequency",
  "measure",
]);

/** What is told apart by group, place and year. */
export const figures: ReadonlySet<Wanted> = new Set<Wanted>([
  "count",
  "amount",
  "share",
  "money",
  "measure",
  "frequency",
]);

/** What a question makes of the words of a passage. */
export type Eyes = Pick<Looked, "asked" | "isHead" | "hasHead" | "isUnit" | "figureAt">;

/** Looks through a passage for what is wanted. Kinds without a shape of their own are shown by any word that is not asked already. */
export const shownIn = (reading: Reading, sentence: Sentence, wanted: Wanted, eyes: Eyes): Shown => {
  const look = looks[wanted];
  if (!reading.cues || !look) return { strength: 1, at: [] };
  const { asking, naming, grammar } = reading.cues;
  const { words } = sentence;
  const isDetermined = (at: number): boolean => grammar.determiners.has(words[at - 1]?.lower ?? "");
  const isBareVerb = (lower: string): boolean =>
    (reading.cues?.saying.verbs.get(lower) ?? []).some(({ form }) => form === "base");
  const looked: Looked = { ...eyes, words, asking, naming, grammar, isBareVerb, isDetermined };
  let strength = 0;
  const at: number[] = [];
  words.forEach((word, index) => {
    if (eyes.asked(word) && wanted !== "reason" && wanted !== "manner") return;
    const here = look(looked, index);
    if (here <= 0) return;
    strength = Math.max(strength, here);
    if (here >= 0.4) at.push(index);
  });
  return { strength, at };
};
