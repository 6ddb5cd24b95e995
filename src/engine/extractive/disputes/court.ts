import { type Account, accountOf, type Found } from "./account.ts";
import type { Accusation } from "./accusation.ts";
import { claimOf } from "./claim.ts";
import { describedBy } from "./described.ts";
import type { Desk } from "./desk.ts";
import type { Party } from "./party.ts";
import { questionOfStand } from "./question.ts";
import type { Stand } from "./stand.ts";

const mostDefenders = 2;

/** By its wording, its role or what stands behind its name: "Eve Lund, prosecuting, said". */
const isOneOf = (desk: Desk, party: Party, words: ReadonlySet<string>): boolean =>
  [...describedBy(desk, party)].some((word) => words.has(word));

const speaksFor = ({ names }: Party, accused: Party): boolean =>
  [...accused.names].some((name) => name.length > 2 && names.has(name));

const blames = (desk: Desk, { words }: Stand): boolean =>
  words.some(({ lower }) => desk.disputing.quarrels.blame.has(lower) || desk.disputing.replies.faults.has(lower));

/** What the prosecution tells: of the deed itself rather than of what came about it. */
const chargeTold = (desk: Desk, stands: readonly Stand[]): Stand | undefined => {
  const told = stands.filter(
    (stand) => isOneOf(desk, stand.party, desk.disputing.prosecutors) && saysAnything(desk, stand),
  );
  return told.find((stand) => blames(desk, stand)) ?? told[0];
};

/** What the prosecution tells of the very thing that somebody is accused of; of a charge by the law, what it tells at all. */
export const prosecutionOf = (
  desk: Desk,
  { keys, accused, formal }: Accusation,
  stands: readonly Stand[],
): Account | null => {
  const told =
    stands.find(
      ({ party, attributed: { act }, keys: own }) =>
        act === "asserts" &&
        isOneOf(desk, party, desk.disputing.prosecutors) &&
        [...own].filter((key) => keys.has(key) && !accused.names.has(key)).length >= 2,
    ) ?? (formal ? chargeTold(desk, stands) : undefined);
  return told ? accountOf(told, "asserts") : null;
};

/** What the defence says against it: counsel for the one accused, or of "the defence". */
export const defenceOf = (desk: Desk, { accused, formal }: Accusation, stands: readonly Stand[]): Account[] => {
  const { defenders, lawyers } = desk.disputing;
  const held = stands.filter((stand) => {
    const { party, attributed } = stand;
    const own = isOneOf(desk, party, defenders) || (isOneOf(desk, party, lawyers) && speaksFor(party, accused));
    if (!own) return false;
    const negative = attributed.act === "asserts" && claimOf(desk, stand)?.negative === true;
    return attributed.act === "denies" || negative || (formal && saysAnything(desk, stand));
  });
  return held
    .slice(0, mostDefenders)
    .map((stand) => accountOf(stand, formal && claimOf(desk, stand)?.negative === false ? "asserts" : "denies"));
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
  const charged = chargeTold(desk, stands);
  const from = charged ? stands.indexOf(charged) + 1 : 0;
  const [claim] = charged?.attributed.content ?? [];
  if (!charged || !claim) return [];
  const held = stands.slice(from).filter((stand) => {
    const own =
      isOneOf(desk, stand.party, defenders) ||
      (isOneOf(desk, stand.party, lawyers) && (namesOneOf(stand, charged) || answersAtOnce(desk, stand, charged)));
    const ofState =
      isOneOf(desk, stand.party, prosecutors) || isOneOf(desk, stand.party, desk.disputing.replies.ofState);
    return own && !ofState && saysAnything(desk, stand);
  });
  const near = held
    .filter((stand) => stand.sentence - charged.sentence <= trialReach || isOneOf(desk, stand.party, defenders))
    .slice(0, mostDefenders);
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
