import type { Account, Found } from "./account.ts";
import type { Claim } from "./claim.ts";
import type { Desk } from "./desk.ts";
import { isOpen, sameParty, unnamed } from "./party.ts";
import { isTelescoped, type Stand } from "./stand.ts";

const mostHolders = 3;
const leastShared = 2;

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => [...a].filter((key) => b.has(key)).length;

/** Says the same of the same: one main word, one polarity, and what it is said of. */
const saysTheSame = (one: Claim, other: Claim): boolean =>
  one.negative === other.negative &&
  !other.denial &&
  one.future === other.future &&
  one.numbers.size === 0 &&
  other.numbers.size === 0 &&
  shared(one.main, other.main) > 0 &&
  shared(one.own, other.own) >= leastShared;

/** The first who says a thing that is disputed, with the others who say the same further on: up to three holders. */
export const withEchoes = (desk: Desk, found: Found, stands: readonly Stand[], claims: readonly Claim[]): Found => {
  const [first] = found.asserted;
  if (found.asserted.length !== 1 || first?.stance !== "asserts" || found.disputed.length === 0) return found;
  const claim = claims.find(
    ({ stand: { sentence, party, attributed } }) =>
      sentence === first.sentence &&
      sameParty(party, first.party) &&
      attributed.content.some(({ start, end }) => start < found.claim.end && found.claim.start < end),
  );
  if (!claim) return found;
  const echoes: Account[] = [];
  for (const other of claims) {
    const { stand } = other;
    const { party, sentence, shown, attributed } = stand;
    if (echoes.length + 1 >= mostHolders) break;
    if (sentence <= first.sentence || attributed.act !== "asserts" || attributed.object !== null) continue;
    if (party.holder === unnamed || isOpen(desk, party) || !saysTheSame(claim, other)) continue;
    const held = [...found.asserted, ...found.disputed, ...echoes];
    const isTold = stands.some((one) => one !== stand && one.sentence === sentence && isTelescoped(one, stand));
    if (!isTold && !held.some((one) => sameParty(one.party, party)))
      echoes.push({ party, stance: "asserts", sentence, shown });
  }
  return echoes.length > 0 ? { ...found, asserted: [...found.asserted, ...echoes] } : found;
};
