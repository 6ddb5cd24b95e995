import { accountOf, between, type Found } from "./account.ts";
import { describedBy } from "./described.ts";
import type { Desk } from "./desk.ts";
import { isOpen, sameParty, speaksFor, unnamed } from "./party.ts";
import { questionOfStand } from "./question.ts";
import { isTelescoped, type Stand } from "./stand.ts";

const ahead = 3;
const feared = 5;
const opening = 3;
const window = 8;
const shortest = 5;

const told = (desk: Desk, { attributed: { act, object }, party, words }: Stand): boolean =>
  act === "asserts" && object === null && party.holder !== unnamed && !isOpen(desk, party) && words.length >= shortest;

const isOneOf = (desk: Desk, { party }: Stand, words: ReadonlySet<string>): boolean =>
  [...describedBy(desk, party)].some((word) => words.has(word));

const textOf = (desk: Desk, { attributed: { content } }: Stand): string =>
  content.map((piece) => desk.slice(piece)).join(" ");

const negates = ({ disputing }: Desk, { words }: Stand): boolean =>
  words.some(
    ({ lower }, at) => disputing.negations.has(lower) && !disputing.notNegated.has(words[at + 1]?.lower ?? ""),
  );

const speaksWell = ({ disputing }: Desk, { words }: Stand): boolean =>
  words.some(
    ({ lower }) =>
      disputing.quarrels.praise.has(lower) ||
      disputing.replies.best.has(lower) ||
      disputing.replies.complying.has(lower),
  );

const shares = (one: Stand, other: Stand): boolean => {
  const names = new Set([...one.party.names, ...other.party.names]);
  return [...one.keys].some((key) => other.keys.has(key) && !names.has(key) && !/^\d/u.test(key));
};

/** Stands against a complaint and owns up to nothing. */
const defends = (desk: Desk, answer: Stand, complaint: Stand): boolean => {
  const { defending, yielding, otherCause } = desk.disputing.replies;
  const text = textOf(desk, answer);
  if (yielding.test(text) && !defending.test(text)) return false;
  if (defending.test(text) || otherCause.test(text) || desk.disputing.quarrels.notBlamed.test(text)) return true;
  return (negates(desk, answer) || speaksWell(desk, answer)) && shares(complaint, answer);
};

const wrongs = ({ disputing, cues, slice }: Desk, { words, attributed: { content } }: Stand): boolean =>
  words.some(
    ({ lower }) =>
      disputing.replies.faults.has(lower) ||
      disputing.unfavourable.has(lower) ||
      disputing.quarrels.blame.has(lower) ||
      cues.saying.untrue.has(lower),
  ) || content.some((piece) => disputing.replies.blameful.test(slice(piece)));

/** "in good faith", "did not recognise the picture", "was due to a power cut", or an officer who says that what was due was done. */
const defendsPlainly = (desk: Desk, answer: Stand): boolean => {
  const { defending, yielding } = desk.disputing.replies;
  const { notBlamed, notified, responsible } = desk.disputing.quarrels;
  const { kind } = answer.party.figure ?? {};
  if (kind !== "person" && kind !== "organisation" && !isOneOf(desk, answer, responsible)) return false;
  const text = textOf(desk, answer);
  if (defending.test(text)) return true;
  if (yielding.test(text)) return false;
  const did = isOneOf(desk, answer, responsible) && answer.words.some(({ lower }) => notified.has(lower));
  return notBlamed.test(text) || did;
};

/** What rejects a charge in so many words may stand one sentence further on. */
const plainReach = (desk: Desk, answer: Stand): number =>
  desk.disputing.replies.defending.test(textOf(desk, answer)) ? 2 : 1;

/** "said it feared that the mills would be sold" */
const fears = ({ disputing, slice }: Desk, { attributed: { cue }, words }: Stand): boolean =>
  (cue !== null && disputing.warning.has(slice(cue).toLowerCase())) ||
  words.slice(0, opening).some(({ lower }) => disputing.warning.has(lower));

/** Those who are wont to complain find fault, and whoever answers for such things stands against it close by. */
export const complaintsIn = (desk: Desk, stands: readonly Stand[]): Found[] => {
  const { complainers, responsible } = desk.disputing.quarrels;
  return stands.flatMap((complaint, index): Found[] => {
    const [claim] = complaint.attributed.content;
    if (!claim || !told(desk, complaint) || !(wrongs(desk, complaint) || fears(desk, complaint))) return [];
    const complains = isOneOf(desk, complaint, complainers);
    const isAnswer = (stand: Stand): boolean =>
      (stand.sentence - complaint.sentence <= plainReach(desk, stand) && defendsPlainly(desk, stand)) ||
      (complains &&
        isOneOf(desk, stand, responsible) &&
        !isOneOf(desk, stand, complainers) &&
        defends(desk, stand, complaint));
    const isReassured = (stand: Stand): boolean =>
      complains && fears(desk, complaint) && desk.disputing.replies.noPlans.test(textOf(desk, stand));
    const answer = stands
      .slice(index + 1, index + 1 + window)
      .find(
        (stand) =>
          stand.sentence > complaint.sentence &&
          stand.sentence - complaint.sentence <= (fears(desk, complaint) ? feared : ahead) &&
          told(desk, stand) &&
          !sameParty(stand.party, complaint.party) &&
          !speaksFor(stand.party, complaint.party) &&
          !isTelescoped(stand, complaint) &&
          (isAnswer(stand) || isReassured(stand)),
      );
    if (!answer) return [];
    return [
      between(
        { question: questionOfStand(desk, complaint), claim, weight: 3 },
        accountOf(complaint, "asserts"),
        accountOf(answer, "asserts"),
      ),
    ];
  });
};
