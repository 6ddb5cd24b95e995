import { type Account, accountOf, type Found } from "./account.ts";
import type { Accusation } from "./accusation.ts";
import { claimOf } from "./claim.ts";
import type { Desk } from "./desk.ts";
import type { Party } from "./party.ts";
import { questionOfStand } from "./question.ts";
import type { Stand } from "./stand.ts";

const mostDefenders = 2;

const isOneOf = ({ heads }: Party, words: ReadonlySet<string>): boolean =>
  heads.split(/[\s,]+/u).some((word) => words.has(word.replace(/['’]s$/u, "")));

const speaksFor = ({ names }: Party, accused: Party): boolean =>
  [...accused.names].some((name) => name.length > 2 && names.has(name));

/** What the prosecution tells of the very thing that somebody is accused of. */
export const prosecutionOf = (desk: Desk, { keys, accused }: Accusation, stands: readonly Stand[]): Account | null => {
  const told = stands.find(
    ({ party, attributed: { act }, keys: own }) =>
      act === "asserts" &&
      isOneOf(party, desk.disputing.prosecutors) &&
      [...own].filter((key) => keys.has(key) && !accused.names.has(key)).length >= 2,
  );
  return told ? { party: told.party, stance: "asserts", sentence: told.sentence, shown: told.shown } : null;
};

/** What the defence says against it: counsel for the one accused, or of "the defence". */
export const defenceOf = (desk: Desk, { accused }: Accusation, stands: readonly Stand[]): Account[] => {
  const { defenders, lawyers } = desk.disputing;
  const held = stands.filter((stand) => {
    const { party, attributed } = stand;
    const own = isOneOf(party, defenders) || (isOneOf(party, lawyers) && speaksFor(party, accused));
    if (!own) return false;
    return attributed.act === "denies" || (attributed.act === "asserts" && claimOf(desk, stand)?.negative === true);
  });
  return held
    .slice(0, mostDefenders)
    .map(({ party, sentence, shown }): Account => ({ party, stance: "denies", sentence, shown }));
};

const trialReach = 6;
const shortest = 5;

const saysAnything = (desk: Desk, { attributed, words }: Stand): boolean =>
  attributed.act === "asserts" &&
  words.length >= shortest &&
  !desk.disputing.replies.afterTrial.test(attributed.content.map((piece) => desk.slice(piece)).join(" "));

/** "Prosecutors said X hid his stake … Defence lawyers argued that the board knew": what the two sides of a trial tell. */
export const trialsIn = (desk: Desk, stands: readonly Stand[]): Found[] => {
  const { prosecutors, defenders, lawyers } = desk.disputing;
  const charged = stands.find((stand) => isOneOf(stand.party, prosecutors) && saysAnything(desk, stand));
  const from = charged ? stands.indexOf(charged) + 1 : 0;
  const [claim] = charged?.attributed.content ?? [];
  if (!charged || !claim) return [];
  const held = stands.slice(from).filter((stand) => {
    const own =
      isOneOf(stand.party, defenders) ||
      (isOneOf(stand.party, lawyers) && (namesOneOf(stand, charged) || answersAtOnce(desk, stand, charged)));
    const ofState = isOneOf(stand.party, prosecutors) || isOneOf(stand.party, desk.disputing.replies.ofState);
    return own && !ofState && saysAnything(desk, stand);
  });
  const near = held.filter(({ sentence }) => sentence - charged.sentence <= trialReach).slice(0, mostDefenders);
  if (near.length === 0) return [];
  return [
    {
      question: questionOfStand(desk, charged),
      claim,
      asserted: [accountOf(charged, "asserts")],
      disputed: near.map((stand) => accountOf(stand, claimOf(desk, stand)?.negative ? "denies" : "asserts")),
      finding: null,
      weight: 5,
    },
  ];
};

/** "Prosecutor X said … Y's lawyer said …", side by side; lawyers of victims speak for the other side. */
const answersAtOnce = (desk: Desk, { party, sentence }: Stand, charged: Stand): boolean =>
  sentence - charged.sentence <= 2 &&
  !party.heads.split(/[\s,]+/u).some((word) => desk.disputing.replies.victims.has(word.replace(/['’]s?$/u, "")));

/** "a lawyer for Dahl", where the prosecution speaks of Dahl. */
const namesOneOf = ({ party }: Stand, { words }: Stand): boolean =>
  words.some(({ lower, text }) => /^\p{Lu}/u.test(text) && party.names.has(lower.replace(/['’]s$/u, "")));
