import { type Clauses, clausesOf, isAuxiliary } from "#reading/syntax/clauses.ts";
import { type Word, wordsOf } from "#reading/words.ts";
import { mainClause } from "./clause.ts";
import type { Desk } from "./desk.ts";
import type { Stand } from "./stand.ts";

/** What an account says of what, and whether it says so or denies it. */
export type Claim = {
  stand: Stand;
  /** All that its main clause speaks of, its speaker for "I" and "he" included. */
  keys: ReadonlySet<string>;
  /** The same without the speaker. */
  own: ReadonlySet<string>;
  /** What its main verb says: the verb, or what stands behind "be". */
  main: ReadonlySet<string>;
  negative: boolean;
  /** "X denied that …", "X doubts that …": it answers somebody. */
  denial: boolean;
  future: boolean;
  /** What is definite in it: names, and nouns behind "the", "its" and the like. */
  anchored: ReadonlySet<string>;
  names: ReadonlySet<string>;
  numbers: ReadonlySet<string>;
  /** What stands behind each preposition: "at the light". */
  places: ReadonlyMap<string, ReadonlySet<string>>;
  /** The words of its party's name. */
  partyKeys: ReadonlySet<string>;
  /** It opens with "it", "this", "they": its subject is the one that was named last. */
  leansBack: boolean;
  /** It ends with its auxiliary: "it had not". */
  elliptic: boolean;
};

const telling: ReadonlySet<string> = new Set(["asserts", "denies", "doubts"]);
const complementReach = 3;
const objectReach = 4;

type Verb = { from: number; at: number; copula: boolean };

/** The main verb: where its group begins and its last word stands. */
const verbIn = ({ words, tags }: Clauses): Verb | null => {
  const from = tags.findIndex((tag) => isAuxiliary(tag) || tag === "verb" || tag === "ved");
  if (from < 0) return null;
  let at = from;
  let copula = false;
  while (
    at < words.length - 1 &&
    (isAuxiliary(tags[at]) || tags[at] === "adv" || tags[at] === "neg" || tags[at] === "comma")
  ) {
    if (isAuxiliary(tags[at])) copula = tags[at] === "be";
    at += 1;
  }
  return { from, at, copula };
};

const isNo = ({ disputing }: Desk, { lower }: Word): boolean => disputing.negations.has(lower);

/** "failed to act": the negation and the verb that it bears on. */
const throughFailing = (desk: Desk, { words }: Clauses, verb: Verb): { at: number; failed: boolean } => {
  const failed = desk.disputing.failing.has(words[verb.at]?.lower ?? "");
  if (!failed) return { at: verb.at, failed };
  const to = words[verb.at + 1]?.lower === desk.cues.grammar.joints.to ? verb.at + 2 : verb.at + 1;
  return { at: Math.min(to, words.length - 1), failed };
};

const isNegative = (desk: Desk, { words }: Clauses, verb: Verb, failed: boolean): boolean => {
  let count = Number(failed);
  words.slice(0, verb.at + 1 + objectReach).forEach((word, at, all) => {
    if (
      !isNo(desk, word) ||
      desk.disputing.notNegated.has(all[at + 1]?.lower ?? "") ||
      word.lower === desk.disputing.nor
    )
      return;
    count += 1;
  });
  return count % 2 === 1;
};

const mainKeys = (desk: Desk, { words, tags }: Clauses, at: number, wide: boolean): ReadonlySet<string> => {
  const main: Word[] = [];
  for (let k = at; k < words.length && main.length <= complementReach; k += 1) {
    const word = words[k];
    const tag = tags[k];
    if (
      !word ||
      (k > at && (tag === "prep" || tag === "comma" || tag === "to") && !desk.disputing.particles.has(word.lower))
    )
      break;
    if (k > at && !wide && !desk.disputing.particles.has(word.lower)) break;
    main.push(word);
  }
  return desk.keysOf(main);
};

const anchorsIn = (desk: Desk, words: readonly Word[]): ReadonlySet<string> => {
  const { determiners, possessives } = desk.cues.grammar;
  let definite = false;
  const anchored: Word[] = [];
  const [first] = words;
  // "crime fell": a bare singular is the one thing of its name, unless each speaker has his own ("output").
  if (
    first?.kind === "word" &&
    !desk.cues.grammar.endings.plural.test(first.lower) &&
    !desk.disputing.ownable.has(first.lower)
  )
    anchored.push(first);
  words.forEach((word, at) => {
    const { lower, kind, text } = word;
    if (kind === "mark" || desk.cues.grammar.prepositions.has(lower)) definite = false;
    if (
      possessives.has(lower) ||
      (determiners.has(lower) && desk.disputing.definite.has(lower)) ||
      desk.disputing.negations.has(lower)
    )
      definite = true;
    else if (definite || kind === "number" || (/^\p{Lu}/u.test(text) && at > 0)) anchored.push(word);
  });
  return desk.keysOf(anchored);
};

const partyKeysOf = (desk: Desk, { party }: Stand): ReadonlySet<string> =>
  desk.keysOf(
    wordsOf(party.holder).filter(
      ({ text, lower }, at) => /^\p{Lu}/u.test(text) && !(at === 0 && desk.cues.naming.knows(lower)),
    ),
  );

/** Who is meant by the pronoun that opens a claim: the one it refers to, or its speaker. */
const openerKeys = (desk: Desk, first: Word | undefined, stand: Stand): ReadonlySet<string> => {
  const { grammar } = desk.cues;
  if (first && stand.attributed.act === "denies" && first.lower === grammar.joints.it) return partyKeysOf(desk, stand);
  if (!first || !(grammar.speakers.has(first.lower) || desk.disputing.firstPerson.has(first.lower))) return new Set();
  const own = desk.disputing.firstPerson.has(first.lower);
  const figure = own ? stand.party.figure : desk.reading.refer({ start: first.start, end: first.end });
  return desk.keysOf(
    wordsOf(figure?.name ?? stand.party.holder).filter(({ lower }) => !grammar.determiners.has(lower)),
  );
};

/** Names in a claim; months and what only opens a sentence are none. */
const namesIn = ({ cues, keysOf }: Desk, words: readonly Word[]): ReadonlySet<string> =>
  keysOf(
    words.filter(({ text, lower }, at) => {
      if (!/^\p{Lu}/u.test(text) || cues.grammar.times.has(lower)) return false;
      return at > 0 && words[at - 1]?.kind !== "mark" ? true : !cues.naming.knows(lower);
    }),
  );

const placeReach = 4;

const placesIn = (desk: Desk, words: readonly Word[]): ReadonlyMap<string, ReadonlySet<string>> => {
  const { prepositions, joints } = desk.cues.grammar;
  const places = new Map<string, ReadonlySet<string>>();
  words.forEach(({ lower }, at) => {
    if (!prepositions.has(lower) || lower === joints.of || lower === joints.as) return;
    const rest = words.slice(at + 1, at + 1 + placeReach);
    const end = rest.findIndex((word) => word.kind === "mark" || prepositions.has(word.lower));
    places.set(lower, desk.keysOf(end < 0 ? rest : rest.slice(0, end)));
  });
  return places;
};

/** The claim that an account makes, or null where it makes none that another could contradict. */
export const claimOf = (desk: Desk, stand: Stand): Claim | null => {
  const { act, object, certainty, cue } = stand.attributed;
  if (!telling.has(act) || object !== null || stand.words.length < 3) return null;
  if (cue && desk.wordsIn(cue).some(({ lower }) => desk.disputing.wishing.has(lower))) return null;
  // Who doubts why or how a thing is so does not doubt that it is.
  const [asked] = stand.words;
  if (
    act === "doubts" &&
    asked &&
    desk.cues.grammar.questions.has(asked.lower) &&
    !desk.disputing.whether.has(asked.lower)
  )
    return null;
  const opening = stand.words.findIndex(({ kind, lower }) => kind !== "mark" && !desk.cues.asking.whether.has(lower));
  const clause = mainClause(desk, stand.words.slice(Math.max(0, opening)));
  const { grammar, saying } = desk.cues;
  const clauses = clausesOf(clause, [], 0, grammar, saying);
  const found = verbIn(clauses);
  const verb = found ?? { from: 1, at: 1, copula: false };
  const { at, failed } = throughFailing(desk, clauses, verb);
  const [first] = clauses.words;
  const light = desk.disputing.light.has(clauses.words[at]?.lower ?? "");
  const opener = openerKeys(desk, first, stand);
  const partyNames = partyKeysOf(desk, stand);
  const denial = act === "doubts" || (act === "denies" && certainty === "denied");
  const own = desk.keysOf(clause.filter((word) => !isNo(desk, word) && !desk.disputing.empty.has(word.lower)));
  return {
    stand,
    own,
    keys: new Set([...own, ...opener]),
    main: found ? mainKeys(desk, clauses, at, verb.copula || light) : desk.keysOf(clause),
    negative: isNegative(desk, clauses, verb, failed) !== denial,
    denial,
    future: clauses.words.slice(verb.from, verb.at).some(({ lower }) => desk.disputing.futures.has(lower)),
    anchored: new Set([...anchorsIn(desk, clauses.words), ...anchorsIn(desk, stand.words), ...opener]),
    names: new Set([...namesIn(desk, stand.words), ...[...opener].filter((key) => partyNames.has(key))]),
    numbers: new Set(stand.words.flatMap(({ kind, lower }) => (kind === "number" ? [lower] : []))),
    places: placesIn(desk, clauses.words),
    partyKeys: partyNames,
    elliptic:
      clauses.words.length <= 4 &&
      found !== null &&
      clauses.tags
        .slice(found.from)
        .every((tag) => isAuxiliary(tag) || tag === "neg" || tag === "adv" || tag === "stop"),
    leansBack: first !== undefined && desk.disputing.leaning.has(first.lower),
  };
};
