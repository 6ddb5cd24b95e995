import { accountOf, between, type Found } from "./account.ts";
import type { Desk } from "./desk.ts";
import { isOpen, sameParty, speaksFor, unnamed } from "./party.ts";
import { questionOfStand } from "./question.ts";
import { isTelescoped, type Stand } from "./stand.ts";

const ahead = 2;
/** So far on what is answered must be spoken of again. */
const furthest = 6;
const window = 10;
const shortest = 5;

const told = (desk: Desk, { attributed: { act, object }, party, words }: Stand): boolean =>
  act === "asserts" && object === null && party.holder !== unnamed && !isOpen(desk, party) && words.length >= shortest;

const textOf = (desk: Desk, { attributed: { content } }: Stand): string =>
  content.map((piece) => desk.slice(piece)).join(" ");

/** Whether a telling names a party. */
const names = (desk: Desk, { attributed: { content } }: Stand, { party }: Stand): boolean =>
  party.figure !== null && content.some((piece) => desk.figuresIn(piece).some((figure) => figure === party.figure));

/** "It was Brandt who had torn up the agreement": the blame goes back to whoever spoke before. */
const turnsBack = (desk: Desk, stand: Stand, earlier: Stand): boolean =>
  desk.disputing.quarrels.turnedRound.test(textOf(desk, stand)) && names(desk, stand, earlier);

const isBlame = ({ disputing }: Desk, lower: string): boolean =>
  [disputing.quarrels.blame, disputing.replies.faults, disputing.unfavourable].some((set) => set.has(lower));

/** "… that he had let polluters write the rules. Castle replied that …": the verb says that it answers what was told of him. */
const repliesTo = (desk: Desk, stand: Stand, earlier: Stand): boolean => {
  const { cue } = stand.attributed;
  const lemma = cue && desk.cues.saying.verbs.get(desk.slice(cue).toLowerCase())?.[0]?.cue.lemma;
  if (!lemma || !desk.cues.saying.replying.has(lemma) || stand.attributed.chain.length > 1) return false;
  const meant = earlier.words.some(
    ({ lower, start, end }) =>
      desk.cues.grammar.persons.third.has(lower) && desk.reading.refer({ start, end }) === stand.party.figure,
  );
  const told = stand.party.figure !== null && (names(desk, earlier, stand) || meant);
  return told && earlier.words.some(({ lower }) => isBlame(desk, lower));
};

/** Answers without owning up: of its own, what it did or why. */
const answers = (desk: Desk, stand: Stand): boolean => {
  const { yielding, defending } = desk.disputing.replies;
  const text = textOf(desk, stand);
  return defending.test(text) || !yielding.test(text);
};

/** Whether both speak of one thing, names apart. */
const shares = (desk: Desk, one: Stand, other: Stand): boolean =>
  one.words.some((word) => {
    const key = word.kind === "word" && !/^\p{Lu}/u.test(word.text) ? desk.keyOf(word) : null;
    return key !== null && other.keys.has(key) && !desk.disputing.light.has(word.lower);
  });

const wrongs = ({ disputing, slice }: Desk, { words, attributed: { content } }: Stand): boolean =>
  content.some((piece) => disputing.replies.blameful.test(slice(piece))) ||
  (words.some(({ lower }) => disputing.replies.faults.has(lower) || disputing.unfavourable.has(lower)) &&
    !words.some(({ lower }) => disputing.negations.has(lower)));

/** Somebody who is named in a telling of wrong speaks right behind it; or turns the blame back on whoever told it. */
export const namedAnswersIn = (desk: Desk, stands: readonly Stand[]): Found[] =>
  stands.flatMap((one, index): Found[] => {
    const [claim] = one.attributed.content;
    if (!claim || !told(desk, one)) return [];
    const answer = stands.slice(index + 1, index + 1 + window).find((stand) => {
      const gap = stand.sentence - one.sentence;
      if (gap < 1 || gap > furthest || !told(desk, stand) || isTelescoped(one, stand)) return false;
      if (sameParty(one.party, stand.party) || speaksFor(stand.party, one.party)) return false;
      if ((gap <= ahead && turnsBack(desk, stand, one)) || (gap === 1 && repliesTo(desk, stand, one))) return true;
      if (names(desk, one, stand) && wrongs(desk, one) && answers(desk, stand) && shares(desk, one, stand)) return true;
      if (gap > ahead) return false;
      const isBody = stand.party.figure?.kind === "organisation" || stand.party.figure?.kind === "state";
      return gap === 1 && isBody && names(desk, one, stand) && wrongs(desk, one) && answers(desk, stand);
    });
    if (!answer) return [];
    return [
      between(
        { question: questionOfStand(desk, one), claim, weight: 3 },
        accountOf(one, "asserts"),
        accountOf(answer, "asserts"),
      ),
    ];
  });
