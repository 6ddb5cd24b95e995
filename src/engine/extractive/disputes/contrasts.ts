import { accountOf, between, type Found } from "./account.ts";
import type { Claim } from "./claim.ts";
import { apart, comparable } from "./contradictions.ts";
import type { Desk } from "./desk.ts";
import { unnamed } from "./party.ts";
import { placeOf } from "./place.ts";
import { questionOfStand } from "./question.ts";
import type { Stand } from "./stand.ts";

/** How many sentences back stands what "But" turns against, and what "such" takes up. */
const reach = 2;
const suchReach = 3;
const nounReach = 3;
/** Words of one family begin alike: "superconductor", "superconductivity". */
const kinLength = 7;

const isKin = (a: string, b: string): boolean =>
  a === b || (a.length >= kinLength && b.length >= kinLength && a.slice(0, kinLength) === b.slice(0, kinLength));

const namesOf = ({ party }: Stand): ReadonlySet<string> => new Set([...party.names, ...party.heads.split(" ")]);

/** What both speak of, the speakers themselves left out. */
const sharedIn = (a: Claim, b: Claim): string[] => {
  const parties = new Set([...a.partyKeys, ...b.partyKeys, ...namesOf(a.stand), ...namesOf(b.stand)]);
  return [...a.own].filter((key) => !parties.has(key) && [...b.own].some((other) => isKin(key, other)));
};

/** Whether a reporter's "but" stands between two tellings. */
const isTurned = (desk: Desk, earlier: Stand, later: Stand): boolean => {
  const sentence = desk.reading.sentences[later.sentence];
  const from = later.attributed.source?.start;
  if (!sentence || from === undefined) return false;
  if (later.sentence > earlier.sentence) return desk.disputing.turning.has(sentence.words[0]?.lower ?? "");
  const told = earlier.attributed.content[0]?.end ?? 0;
  return sentence.words
    .slice(placeOf(sentence.words, told - 1), placeOf(sentence.words, from))
    .some(({ lower }) => desk.disputing.turning.has(lower));
};

/** Whether a telling speaks of somebody by a description: "the president" of the one who has spoken before. */
const speaksOf = (desk: Desk, { words }: Stand, { party }: Stand): boolean =>
  party.figure !== null &&
  words.some((word, at) => {
    const next = words[at + 1];
    if (!next || !desk.disputing.definite.has(word.lower)) return false;
    return desk.reading.refer({ start: word.start, end: next.end }) === party.figure;
  });

/** "no evidence", "no sign": says of a telling that nothing shows it. */
const saysNothingShows = (desk: Desk, { words }: Stand): boolean =>
  words.some(
    ({ lower }, at) =>
      desk.disputing.negations.has(lower) &&
      words.slice(at + 1, at + 1 + nounReach).some((next) => desk.disputing.evidence.has(next.lower)),
  );

/** "no fireworks had been used", where the other told of fireworks: the thing itself is denied. */
const deniesThing = (desk: Desk, { words }: Stand, told: Stand): boolean =>
  words.some(({ lower }, at) => {
    const thing = words[at + 1];
    if (lower !== desk.cues.grammar.joints.no || !thing || desk.disputing.persons.has(thing.lower)) return false;
    const key = desk.keyOf(thing);
    return key !== null && told.keys.has(key) && !desk.disputing.evidence.has(thing.lower);
  });

/** "I do not know whether": no answer at all. */
const isUnsure = (desk: Desk, { stand }: Claim): boolean =>
  stand.words.slice(0, 6).some(({ lower }) => desk.disputing.unsure.has(lower));

/** Two tellings of contrary polarity about one thing, set against each other by the article: "X said … But Y said there was no …". */
const contrasted = (desk: Desk, a: Claim, b: Claim): boolean => {
  if (a.negative === b.negative || !apart(a, b)) return false;
  const [no, yes] = a.negative ? [a, b] : [b, a];
  const near = b.stand.sentence - a.stand.sentence <= 1 && comparable(a, b);
  if (near && deniesThing(desk, no.stand, yes.stand)) return true;
  if (!isTurned(desk, a.stand, b.stand) || isUnsure(desk, no)) return false;
  if (a.stand.sentence === b.stand.sentence && speaksOf(desk, b.stand, a.stand)) return true;
  const shared = comparable(a, b) ? sharedIn(a, b).length : 0;
  return shared >= 2 || (shared > 0 && saysNothingShows(desk, no.stand));
};

/** "any such promise": the noun behind "such" takes up what was told before. */
const takesUpSuch = (desk: Desk, earlier: Stand, { words, attributed }: Stand): boolean => {
  const at = words.findIndex(({ lower }) => lower === desk.disputing.such);
  const noun = at < 0 ? [] : words.slice(at + 1, at + 1 + nounReach);
  const no = attributed.act === "denies" || words.slice(0, at).some(({ lower }) => desk.disputing.negations.has(lower));
  if (!no) return false;
  // "No such conversation took place": what it opens with is what was told right before.
  const opens =
    at <= 2 && earlier.party.holder !== unnamed && noun.some(({ lower }) => desk.disputing.replies.events.has(lower));
  return opens || noun.some((word) => earlier.keys.has(desk.keyOf(word) ?? ""));
};

const foundOf = (desk: Desk, yes: Stand, no: Stand): Found[] => {
  const [claim] = yes.attributed.content;
  if (!claim) return [];
  return [
    between(
      { question: questionOfStand(desk, yes), claim, weight: 4 },
      accountOf(yes, "asserts"),
      accountOf(no, "denies"),
    ),
  ];
};

/** Tellings that the article itself sets against each other, and denials of "any such" thing. */
export const contrastsIn = (desk: Desk, claims: readonly Claim[]): Found[] =>
  claims.flatMap((later, index): Found[] => {
    for (const earlier of claims.slice(Math.max(0, index - 6), index).toReversed()) {
      const gap = later.stand.sentence - earlier.stand.sentence;
      if (gap > suchReach) break;
      if (gap >= 0 && comparable(earlier, later) && takesUpSuch(desk, earlier.stand, later.stand))
        return foundOf(desk, earlier.stand, later.stand);
      if (gap < 0 || gap > reach || !contrasted(desk, earlier, later)) continue;
      return later.negative ? foundOf(desk, earlier.stand, later.stand) : foundOf(desk, later.stand, earlier.stand);
    }
    return [];
  });
