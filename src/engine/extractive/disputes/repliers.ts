import type { Account, Found } from "./account.ts";
import type { Desk } from "./desk.ts";
import { isOpen, type Party, sameParty, unnamed } from "./party.ts";
import type { Stand } from "./stand.ts";

const mostHolders = 3;
const ownerReach = 8;
const verdictReach = 8;

/** Whether a stand says no more than that a party's claim is untrue: "the ministry's claim “is patently false”". */
const callsUntrue = (desk: Desk, { attributed, words }: Stand, { names }: Party): boolean => {
  if (attributed.act !== "asserts" || names.size === 0) return false;
  const { saying, grammar } = desk.cues;
  const noun = words.findIndex(({ lower }) => saying.claims.has(lower));
  if (noun < 1) return false;
  const owner = words.slice(Math.max(0, noun - ownerReach), noun);
  const behind = words.slice(noun + 1, noun + 1 + verdictReach);
  if (!grammar.be.has(behind[0]?.lower ?? "") || !owner.some(({ lower }) => names.has(lower.replace(/'s$/u, ""))))
    return false;
  const no = behind.some(({ lower }) => desk.disputing.negations.has(lower) || grammar.negations.has(lower));
  const untrue = behind.some(({ lower }) => saying.untrue.has(lower));
  return no ? !untrue && behind.some(({ lower }) => saying.true.has(lower)) : untrue;
};

const partiesIn = (accounts: readonly Account[]): number =>
  accounts.filter((one, at) => !accounts.slice(0, at).some((earlier) => sameParty(earlier.party, one.party))).length;

/** The accusation's repliers with the others who call it untrue further on, as long as its accuser claims nothing else: up to three holders. */
export const withRepliers = (desk: Desk, one: Found, stands: readonly Stand[]): Found => {
  const [asserted] = one.asserted;
  const from = stands.findIndex(
    ({ sentence, attributed, party }) =>
      asserted && sentence === asserted.sentence && attributed.act === "accuses" && sameParty(party, asserted.party),
  );
  if (!asserted || from < 0 || one.disputed.length === 0) return one;
  const found: Account[] = [];
  for (const stand of stands.slice(from + 1)) {
    const { party } = stand;
    const held = [...one.disputed, ...found];
    if (partiesIn(held) >= mostHolders || sameParty(party, asserted.party)) break;
    if (party.holder === unnamed || isOpen(desk, party)) continue;
    if (held.some((one) => sameParty(one.party, party)) || !callsUntrue(desk, stand, asserted.party)) continue;
    found.push({ party, stance: "denies", sentence: stand.sentence, shown: stand.shown });
  }
  return { ...one, disputed: [...one.disputed, ...found] };
};
