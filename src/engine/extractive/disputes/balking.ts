import { isBriefed, type Span } from "#brief/article.ts";
import type { Sentence } from "#reading/reading.ts";
import type { Word } from "#reading/words.ts";
import { accountOf, between, type Found } from "./account.ts";
import type { Desk } from "./desk.ts";
import { isOpen, type Party, partyOf, sameParty, unnamed } from "./party.ts";
import { placeOf } from "./place.ts";
import type { Stand } from "./stand.ts";
import { spanOf, subjectBefore } from "./subject.ts";
import { filled, quotedIn } from "./wording.ts";

/** Somebody who wants or shuns something, as the article tells it. */
type Leaning = { party: Party; what: Span; keys: ReadonlySet<string>; sentence: number; shown: Span };

const before = 6;
const behind = 3;
const longest = 18;
const leastShared = 2;

/** "large, specific purchases" go on behind the comma; "purchases, while", "purchases, the minister" and "purchases, traders say" do not. */
const opensAnew = ({ cues: { grammar, saying } }: Desk, word: Word | undefined, next: Word | undefined): boolean =>
  word === undefined ||
  /^\p{Lu}/u.test(word.text) ||
  saying.verbs.has(next?.lower ?? "") ||
  grammar.endings.ing.test(word.lower) ||
  [grammar.coordinators, grammar.subordinators, grammar.determiners, grammar.prepositions, grammar.subjects].some(
    (set) => set.has(word.lower),
  );

export const clauseBehind = (desk: Desk, words: readonly Word[], from: number): Span | null => {
  const rest = words.slice(from, from + longest);
  const stop = rest.findIndex(
    ({ text, lower }, at) =>
      /^[;:.!?()“”"—–]$/u.test(text) ||
      desk.disputing.clauseEnds.has(lower) ||
      desk.cues.grammar.relatives.has(lower) ||
      (text === "," && opensAnew(desk, rest[at + 1], rest[at + 2])),
  );
  return spanOf(stop < 0 ? rest : rest.slice(0, stop));
};

/** Whoever stands before a verb, where it is one party and no clause. */
const partyBefore = (desk: Desk, words: readonly Word[], verb: number): Party | null => {
  const subject = subjectBefore(desk, words, verb);
  const { be, have } = desk.cues.grammar;
  if (!subject) return null;
  const own = desk.wordsIn(subject).filter(({ lower }, at) => at > 0 || !desk.disputing.turning.has(lower));
  const span = spanOf(own);
  const holdsVerb = own.some(
    ({ lower }) =>
      be.has(lower) || have.has(lower) || desk.cues.saying.verbs.get(lower)?.some((e) => e.form === "past"),
  );
  const party = span && !holdsVerb ? partyOf(desk, desk.slice(span), span, null) : null;
  const [first] = own;
  const isNamed = party !== null && (party.names.size > 0 || party.figure !== null);
  const isPhrase = first !== undefined && desk.cues.grammar.determiners.has(first.lower);
  return party && (isNamed || isPhrase) && !isOpen(desk, party) && party.holder !== unnamed ? party : null;
};

const leaningsBy = (desk: Desk, { words, passage, index }: Sentence, pattern: RegExp): Leaning[] =>
  [...desk.slice(passage).matchAll(pattern)].flatMap((found): Leaning[] => {
    const at = passage.start + found.index;
    const last = placeOf(words, at + found[0].trimEnd().length) - 1;
    const isInfinitive = words[last]?.lower === desk.cues.grammar.joints.to;
    const what = clauseBehind(desk, words, isInfinitive ? last : last + 1);
    const party = what && partyBefore(desk, words, placeOf(words, at));
    if (!what || !party) return [];
    const { start, end } = passage;
    return [{ party, what, keys: desk.keysOf(desk.wordsIn(what)), sentence: index, shown: { start, end } }];
  });

/** "demanded that Velmar remove its tariffs": told with a verb of demanding. */
const demandOf = ({ attributed: { act, content }, party, keys, sentence, shown }: Stand): Leaning[] => {
  const [what] = content;
  return act === "demands" && what && party.holder !== unnamed ? [{ party, what, keys, sentence, shown }] : [];
};

const sharedKeys = (one: Leaning, other: Leaning): number =>
  [...one.keys].filter((key) => other.keys.has(key) && !one.party.names.has(key) && !other.party.names.has(key)).length;

/** "Advisers would like to see Marrow agree to large purchases. But Marrow is balking at committing to purchases": asked for, and shunned. */
export const balkingIn = (desk: Desk, stands: readonly Stand[]): Found[] => {
  const { shunning, wishedFor } = desk.disputing;
  const briefed = desk.reading.sentences.filter(({ passage }) => isBriefed(passage) && passage.role !== "heading");
  const shunned = briefed.flatMap((sentence) => leaningsBy(desk, sentence, shunning));
  if (shunned.length === 0) return [];
  const wished = [...briefed.flatMap((sentence) => leaningsBy(desk, sentence, wishedFor)), ...stands.flatMap(demandOf)];
  return shunned.flatMap((shun): Found[] => {
    const wish = wished
      .filter(({ sentence, party }) => {
        const gap = shun.sentence - sentence;
        return gap <= before && gap >= -behind && gap !== 0 && !sameParty(party, shun.party);
      })
      .filter((one) => sharedKeys(one, shun) >= leastShared)
      .toSorted((a, b) => Math.abs(a.sentence - shun.sentence) - Math.abs(b.sentence - shun.sentence))[0];
    if (!wish) return [];
    return [
      between(
        {
          question: filled(desk.disputing.questions.demands, { what: quotedIn(desk, shun.what) }),
          claim: shun.what,
          weight: 4,
        },
        accountOf(wish, "supports"),
        accountOf(shun, "opposes"),
      ),
    ];
  });
};
