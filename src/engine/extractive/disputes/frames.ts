import { isBriefed } from "#brief/article.ts";
import type { Camps } from "#language/quarrels.ts";
import { accountOf, between, type Found } from "./account.ts";
import { describedBy } from "./described.ts";
import type { Desk } from "./desk.ts";
import { isOpen, sameParty, speaksFor, unnamed } from "./party.ts";
import { questionOfStand } from "./question.ts";
import { isTelescoped, type Stand } from "./stand.ts";

const lead = 3;
const ahead = 8;
const back = 4;
const shortest = 5;

const isAbout = (desk: Desk, { about }: Camps): boolean =>
  desk.reading.sentences
    .filter(({ passage }) => isBriefed(passage))
    .slice(0, lead)
    .some(({ passage }) => about.test(desk.slice(passage)));

const belongsTo = (desk: Desk, { party }: Stand, camp: ReadonlySet<string>): boolean =>
  [...describedBy(desk, party)].some((word) => camp.has(word));

const tells = (desk: Desk, { attributed: { act, object }, party, words }: Stand): boolean =>
  act === "asserts" && object === null && party.holder !== unnamed && !isOpen(desk, party) && words.length >= shortest;

const textOf = (desk: Desk, { attributed: { content } }: Stand): string =>
  content.map((piece) => desk.slice(piece)).join(" ");

const negates = (desk: Desk, { words }: Stand): boolean =>
  words.some(
    ({ lower }, at) =>
      (desk.disputing.negations.has(lower) || lower === desk.cues.grammar.joints.no) &&
      !desk.disputing.notNegated.has(words[at + 1]?.lower ?? ""),
  );

const findsFault = (desk: Desk, { words }: Stand): boolean =>
  words.some(({ lower }) => desk.disputing.quarrels.blame.has(lower));

const speaksWell = (desk: Desk, { words }: Stand): boolean =>
  words.some(({ lower }) => desk.disputing.quarrels.praise.has(lower) || desk.disputing.replies.best.has(lower));

/** An answer that stands against a complaint, and owns up to nothing. */
const stands = (desk: Desk, stand: Stand): boolean => {
  const { defending, yielding } = desk.disputing.replies;
  const text = textOf(desk, stand);
  return defending.test(text) || (!yielding.test(text) && (speaksWell(desk, stand) || negates(desk, stand)));
};

const sharesMatter = (desk: Desk, one: Stand, other: Stand): boolean => {
  const names = new Set([...one.party.names, ...other.party.names]);
  return [...one.keys].some(
    (key) => other.keys.has(key) && !names.has(key) && !/^\d/u.test(key) && !desk.disputing.light.has(key),
  );
};

/** Whether an answer bears on a complaint: near by, or of the same thing. */
const answers = (desk: Desk, complaint: Stand, answer: Stand): boolean => {
  const gap = answer.sentence - complaint.sentence;
  if (gap > ahead || gap < -back || !stands(desk, answer)) return false;
  if (!findsFault(desk, complaint))
    return Math.abs(gap) <= 1 && negates(desk, answer) && sharesMatter(desk, complaint, answer);
  return gap === 1 || sharesMatter(desk, complaint, answer);
};

const foundIn = (desk: Desk, all: readonly Stand[], { one, other }: Camps): Found[] => {
  const told = all.filter((stand) => tells(desk, stand));
  const answering = told.filter((stand) => belongsTo(desk, stand, other) && !belongsTo(desk, stand, one));
  return told
    .filter((stand) => belongsTo(desk, stand, one) && !belongsTo(desk, stand, other))
    .flatMap((complaint): Found[] => {
      const [claim] = complaint.attributed.content;
      const answer = answering.find(
        (stand) =>
          !sameParty(stand.party, complaint.party) &&
          !speaksFor(stand.party, complaint.party) &&
          !isTelescoped(stand, complaint) &&
          answers(desk, complaint, stand),
      );
      if (!answer || !claim) return [];
      return [
        between(
          { question: questionOfStand(desk, complaint), claim, weight: 3 },
          accountOf(complaint, "asserts"),
          accountOf(answer, negates(desk, answer) && findsFault(desk, complaint) ? "denies" : "asserts"),
        ),
      ];
    })
    .slice(0, 2);
};

/** A complaint by one camp of a strike or a building plan, and what the other camp answers. */
export const framesIn = (desk: Desk, all: readonly Stand[]): Found[] =>
  desk.disputing.quarrels.camps.filter((camps) => isAbout(desk, camps)).flatMap((camps) => foundIn(desk, all, camps));
