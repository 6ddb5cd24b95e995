import type { Word } from "#reading/words.ts";
import { accountOf, between, type Found } from "./account.ts";
import { mainClause } from "./clause.ts";
import type { Desk } from "./desk.ts";
import { isOpen, sameParty, speaksFor, unnamed } from "./party.ts";
import { questionOfStand } from "./question.ts";
import { isTelescoped, type Stand } from "./stand.ts";

const opening = 9;
const phraseLength = 3;
const negationReach = 4;
const furthest = 14;
const near = 4;
const shortest = 4;
/** So many stands hold every sentence that is near enough. */
const within = 60;

/** "there had been no fighters and no weapons", "had no warning of any kind", "no trees had been felled": the nouns of which there was none. */
const nounsOf = (desk: Desk, words: readonly Word[]): Word[] => {
  const { grammar } = desk.cues;
  return words.flatMap(({ lower }, at): Word[] => {
    if (lower !== grammar.joints.no || at > opening) return [];
    const before = words[at - 1]?.lower ?? "";
    const exists = grammar.be.has(before) || grammar.have.has(before) || before === grammar.joints.been;
    const rest = words.slice(at + 1, at + 1 + phraseLength);
    const stop = rest.findIndex(
      (word) =>
        word.kind === "mark" ||
        [grammar.prepositions, grammar.be, grammar.have, grammar.coordinators, grammar.adverbs].some((set) =>
          set.has(word.lower),
        ) ||
        word.lower === grammar.joints.to ||
        word.lower === grammar.joints.that,
    );
    const phrase = stop < 0 ? rest : rest.slice(0, stop);
    const next = stop < 0 ? undefined : rest[stop];
    const passive = next !== undefined && (grammar.be.has(next.lower) || grammar.have.has(next.lower));
    const joined = at > 0 && grammar.coordinators.has(before);
    const noun = phrase.at(-1);
    return noun && (exists || passive || joined || at === 0) ? [noun] : [];
  });
};

const isMatter = ({ disputing }: Desk, { lower, kind }: Word): boolean =>
  kind === "word" &&
  disputing.proposals.get(lower) === undefined &&
  !disputing.quarrels.noMatter.has(lower) &&
  !disputing.persons.has(lower) &&
  !disputing.demands.has(lower);

/** Whether a telling speaks of a thing as being there. */
const tellsOf = (desk: Desk, { words }: Stand, key: string): boolean =>
  words.some(
    (word, at) =>
      desk.keyOf(word) === key &&
      !words.slice(Math.max(0, at - negationReach), at).some(({ lower }) => desk.disputing.negations.has(lower)),
  );

/** What is only to come contradicts nothing that is not there yet. */
const isToCome = ({ disputing }: Desk, { words }: Stand): boolean =>
  words.some(
    ({ lower }) => disputing.futures.has(lower) || (disputing.unreal.has(lower) && !disputing.negations.has(lower)),
  );

const isGrave = (desk: Desk, { words, attributed: { act } }: Stand, noun: Word): boolean =>
  act === "accuses" ||
  desk.disputing.quarrels.hostile.has(noun.lower) ||
  words.some(({ lower }) => desk.disputing.quarrels.blame.has(lower) || desk.disputing.replies.faults.has(lower));

const told = (desk: Desk, stands: readonly Stand[], stand: Stand, noun: Word, key: string): Stand | undefined => {
  const fits = (other: Stand): boolean => {
    const gap = Math.abs(other.sentence - stand.sentence);
    const { act, certainty, object } = other.attributed;
    if (gap > furthest || (act !== "asserts" && act !== "accuses") || certainty === "denied") return false;
    if (act === "asserts" && object !== null) return false;
    if (other.party.holder === unnamed || isOpen(desk, other.party) || other.words.length < shortest) return false;
    if (sameParty(other.party, stand.party) || speaksFor(other.party, stand.party) || isTelescoped(other, stand))
      return false;
    if (!tellsOf(desk, other, key) || isToCome(desk, other)) return false;
    const shared = [...other.keys].filter((each) => stand.keys.has(each)).length;
    return gap <= near || shared >= 2 || isGrave(desk, other, noun);
  };
  const at = stands.indexOf(stand);
  return stands.slice(Math.max(0, at - within), at).findLast(fits) ?? stands.slice(at + 1, at + 1 + within).find(fits);
};

/** "said the ministry had hidden a hole … said there was no hole": the very thing that one tells of is not there, as another tells. */
export const noneOfIt = (desk: Desk, stands: readonly Stand[]): Found[] =>
  stands.flatMap((stand): Found[] => {
    const { act, object } = stand.attributed;
    if (act !== "asserts" || object !== null || stand.party.holder === unnamed || isOpen(desk, stand.party)) return [];
    const clause = mainClause(
      desk,
      stand.words.filter(({ kind }) => kind !== "mark"),
    );
    for (const noun of nounsOf(desk, clause)) {
      const key = isMatter(desk, noun) ? desk.keyOf(noun) : null;
      const other = key === null ? undefined : told(desk, stands, stand, noun, key);
      const [claim] = other?.attributed.content ?? [];
      if (!other || !claim) continue;
      return [
        between(
          { question: questionOfStand(desk, other), claim, weight: 5 },
          accountOf(other, "asserts"),
          accountOf(stand, "denies"),
        ),
      ];
    }
    return [];
  });
