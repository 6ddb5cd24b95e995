import { type Account, accountOf, type Found } from "./account.ts";
import type { Desk } from "./desk.ts";
import { byNoun, type Figured, figuredOf } from "./figured.ts";
import { sameParty } from "./party.ts";
import type { Stand } from "./stand.ts";
import { filled, quotedIn } from "./wording.ts";

/** "at least 40" leaves room for 43, not for 200. */
const roomFor = 1.5;
const near = 3;
const ahead = 8;

const isWithin = ({ room }: Figured, { value }: Figured): boolean =>
  room !== null && room[0] <= value && value <= room[1];

const agree = (a: Figured, b: Figured): boolean => {
  if (isWithin(a, b) || isWithin(b, a)) return true;
  const [low, high] = a.value <= b.value ? [a, b] : [b, a];
  const room = high.value <= low.value * roomFor;
  return low.value === high.value || (room && (low.bound === "least" || high.bound === "most"));
};

/** Whether two figures may be of one thing: no other place, day or people. */
const sameThing = (a: Figured, b: Figured): boolean => {
  const apart = a.names.size > 0 && b.names.size > 0 && ![...a.names].some((name) => b.names.has(name));
  if (apart || (a.who !== null && b.who !== null && a.who !== b.who)) return false;
  if (!a.counted.startsWith(byNoun)) return true;
  if (!a.claim || !b.claim) return false;
  const { main, anchored } = a.claim;
  const other = b.claim;
  return (
    [...main].some((key) => other.main.has(key)) &&
    [...anchored].some(
      (key) => other.anchored.has(key) && !main.has(key) && !/^\d/u.test(key) && `${byNoun}${key}` !== a.counted,
    )
  );
};

const foundOf = (desk: Desk, one: Figured, others: readonly Figured[]): Found => {
  const { questions } = desk.disputing;
  const figures = [one, ...others].map(({ words }) =>
    quotedIn(desk, words).replace(/^“\p{Lu}/u, (opener) => opener.toLowerCase()),
  );
  const account = (figured: Figured): Account => ({ ...accountOf(figured, "asserts"), at: figured.words.start });
  return {
    question: filled(questions.whichFigure, { one: figures.slice(0, -1).join(", "), other: figures.at(-1) ?? "" }),
    claim: one.shown,
    asserted: [account(one)],
    disputed: others.map(account),
    finding: null,
    weight: 4,
  };
};

/** Different figures by different parties for one quantity, told close together. */
export const quantitiesIn = (desk: Desk, stands: readonly Stand[]): Found[] => {
  const figured = figuredOf(desk, stands);
  const taken = new Set<Figured>();
  return figured.flatMap((one, index): Found[] => {
    if (taken.has(one)) return [];
    const held: Figured[] = [one];
    for (const each of figured.slice(index + 1, index + 1 + ahead)) {
      if (each.sentence - (held.at(-1)?.sentence ?? 0) > near || each.counted !== one.counted) continue;
      if (held.some((other) => sameParty(other.party, each.party) || other.value === each.value)) continue;
      if (held.every((other) => sameThing(other, each))) held.push(each);
    }
    const differing = held.filter((each) => held.some((other) => !agree(each, other)));
    const [first, ...others] = differing;
    if (!first || others.length === 0) return [];
    for (const each of others) taken.add(each);
    return [foundOf(desk, first, others)];
  });
};
