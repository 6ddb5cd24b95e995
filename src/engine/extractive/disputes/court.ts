import type { Account } from "./account.ts";
import type { Accusation } from "./accusation.ts";
import { claimOf } from "./claim.ts";
import type { Desk } from "./desk.ts";
import type { Party } from "./party.ts";
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
