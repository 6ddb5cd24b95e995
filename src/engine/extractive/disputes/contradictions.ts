import { accountOf, type Found } from "./account.ts";
import type { Claim } from "./claim.ts";
import type { Desk } from "./desk.ts";
import { invertedOf } from "./inversion.ts";
import { sameParty } from "./party.ts";
import { isItSo } from "./question.ts";
import type { Stand } from "./stand.ts";

/** With how many of the latest claims that share a word a claim is compared. */
const reach = 12;
/** How much of the smaller claim both must share where contrary words are told, side by side and further apart. */
const besides = 0.3;
const apartBy = 0.4;
/** Accounts this close need share less to be about one thing. */
const near = 2;
const far = 12;
/** More voices than this on one thing are not told apart. */
const most = 24;

const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>): string[] => [...a].filter((key) => b.has(key));

const clash = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size > 0 && b.size > 0 && meet(a, b).length === 0;

const inside = (a: Stand, b: Stand): boolean =>
  a.attributed.content.some((piece) =>
    b.attributed.content.some((other) => other.start <= piece.start && piece.end <= other.end),
  );

/** Whether two claims have so much in common, beside what they say of it, that they are about one thing. */
const alike = (a: Claim, b: Claim): boolean => {
  const shared = meet(a.keys, b.stand.keys).concat(meet(b.keys, a.stand.keys));
  const all = new Set([...shared, ...meet(a.keys, b.keys)]);
  const share = all.size / Math.max(1, Math.min(a.keys.size, b.keys.size));
  const gap = Math.abs(a.stand.sentence - b.stand.sentence);
  const anchors = [...all].filter((key) => !a.main.has(key) && (a.anchored.has(key) || b.anchored.has(key)));
  if (anchors.length === 0 || (gap > far && all.size < 4)) return false;
  return (all.size >= 3 && share >= 0.5) || (gap <= near && all.size >= 2 && share >= 0.6);
};

const says = (no: Claim, yes: Claim): boolean => meet(no.main, yes.main).length > 0;

/** What contradicts a key: the listed contrary, or the same word with or without "un-". */
export const contrariesOf = (desk: Desk, key: string): readonly string[] => [
  ...(desk.opposites.get(key) ?? []),
  ...desk.disputing.reversing.map((prefix) => (key.startsWith(prefix) ? key.slice(prefix.length) : prefix + key)),
];

/** "is safe" and "is dangerous", both said plainly. */
const reverses = (desk: Desk, a: Claim, b: Claim): boolean =>
  a.negative === b.negative &&
  [...a.main].some(
    (key) =>
      !b.keys.has(key) && contrariesOf(desk, key).some((contrary) => b.main.has(contrary) && !a.keys.has(contrary)),
  );

/** "had pointed a gun" and, right behind, "he was unarmed": what the one says of the other's subject anywhere in his claim. */
const reversesWhole = (desk: Desk, earlier: Claim, later: Claim): boolean =>
  earlier.negative === later.negative &&
  [...later.main].some((key) => contrariesOf(desk, key).some((contrary) => earlier.keys.has(contrary))) &&
  meet(earlier.keys, later.keys).length > 0;

const denialReach = 10;
const besideReach = 4;

/** "X denied that it had settled with Y" answers an account near by of the same parties, in whatever words. */
const answers = (denial: Claim, claim: Claim): boolean => {
  if (
    !denial.denial ||
    denial.stand.attributed.act !== "denies" ||
    claim.denial ||
    claim.negative ||
    Math.abs(denial.stand.sentence - claim.stand.sentence) > denialReach
  )
    return false;
  const own = new Set([...denial.keys, ...denial.partyKeys]);
  const shared = meet(own, claim.stand.keys);
  const anchored = shared.filter((key) => claim.anchored.has(key));
  const told = shared.filter((key) => denial.keys.has(key));
  return anchored.length > 0 && told.length >= 2 && told.length / Math.max(1, denial.keys.size) >= 0.4;
};

/** "say they have been filmed … denied that anybody had been filmed": the verb itself is denied, close by. */
const deniesThat = (earlier: Claim, denial: Claim): boolean =>
  denial.denial &&
  denial.stand.attributed.act === "denies" &&
  !earlier.denial &&
  !earlier.negative &&
  denial.stand.sentence - earlier.stand.sentence <= besideReach &&
  says(denial, earlier);

/** "at the light" and "at a shop": told of two places. */
const elsewhere = (a: Claim, b: Claim): boolean =>
  [...a.places].some(([preposition, keys]) => clash(keys, b.places.get(preposition) ?? new Set()));

/** Whether two claims are by different parties, and neither is told inside the other. */
export const apart = (a: Claim, b: Claim): boolean =>
  !sameParty(a.stand.party, b.stand.party) && !inside(a.stand, b.stand) && !inside(b.stand, a.stand);

/** Whether two claims may be of one thing: no other time, names or numbers. */
export const comparable = (a: Claim, b: Claim): boolean =>
  apart(a, b) && a.future === b.future && !clash(a.names, b.names) && !clash(a.numbers, b.numbers);

/** Whether a later claim takes up the subject of the one right before: "… the drug is safe, but Y says it is dangerous". */
const takesUp = (earlier: Claim, later: Claim, next: boolean): boolean =>
  next && later.leansBack && !earlier.leansBack && later.stand.sentence - earlier.stand.sentence <= 1;

/** Whether two accounts by different parties say contrary things of one thing. */
const contradict = (desk: Desk, earlier: Claim, later: Claim, next: boolean): boolean => {
  if (!comparable(earlier, later)) return false;
  if (later.elliptic) return takesUp(earlier, later, next) && earlier.negative !== later.negative;
  const turned = reverses(desk, earlier, later);
  const negated = earlier.negative !== later.negative && says(earlier, later);
  if (answers(later, earlier) || answers(earlier, later) || deniesThat(earlier, later)) return true;
  if ((!turned && !negated && !reversesWhole(desk, earlier, later)) || elsewhere(earlier, later)) return false;
  const whole = meet(earlier.own, later.own).length >= later.own.size;
  if (takesUp(earlier, later, next) && reversesWhole(desk, earlier, later)) return true;
  if (takesUp(earlier, later, next) && (turned || whole || earlier.denial || later.denial)) return true;
  if (negated) return alike(earlier, later);
  const shared = meet(earlier.keys, later.keys);
  const anchored = shared.filter((key) => earlier.anchored.has(key) && later.anchored.has(key));
  const enough = next && later.stand.sentence - earlier.stand.sentence <= 1 ? besides : apartBy;
  return anchored.length > 0 && shared.length / Math.min(earlier.keys.size, later.keys.size) >= enough;
};

const accountBy = ({ stand }: Claim, stance: "asserts" | "denies") =>
  accountOf(stand, stand.attributed.act === "doubts" ? "doubts" : stance);

const foundOf = (desk: Desk, members: readonly Claim[]): Found | null => {
  const [root] = members;
  if (!root) return null;
  const mixed = members.some(({ negative }) => negative !== root.negative);
  const isNo = (claim: Claim): boolean =>
    mixed ? claim.negative : reverses(desk, claim, root) || (claim !== root && reversesWhole(desk, root, claim));
  const yes = members.filter((claim) => !isNo(claim));
  const no = members.filter(isNo);
  const [firstYes] = yes;
  const [firstNo] = no;
  if (!firstYes || !firstNo) return null;
  const shared = new Set(meet(firstYes.stand.keys, firstNo.stand.keys));
  const question = [...members]
    .toSorted((a, b) => a.stand.words.length - b.stand.words.length)
    .map(({ stand }) => invertedOf(desk, stand.words, shared))
    .find((each) => each !== null);
  return {
    question: question ?? isItSo(desk, firstYes.stand.shown),
    claim: firstYes.stand.shown,
    asserted: yes.map((claim) => accountBy(claim, "asserts")),
    disputed: no.map((claim) => accountBy(claim, "denies")),
    finding: null,
    weight: 5,
  };
};

/** Voices that say contrary things of one thing. */
export const contradictionsIn = (desk: Desk, claims: readonly Claim[]): Found[] => {
  const latest = new Map<string, Claim[]>();
  const groups = new Map<Claim, Claim[]>();
  for (const [index, claim] of claims.entries()) {
    const before = claims[index - 1];
    const met = new Set<Claim>(claims.slice(Math.max(0, index - (claim.denial ? reach : 1)), index));
    for (const key of claim.main) for (const earlier of latest.get(key) ?? []) met.add(earlier);
    for (const key of claim.main)
      for (const contrary of contrariesOf(desk, key))
        for (const earlier of latest.get(contrary) ?? []) met.add(earlier);
    for (const earlier of met) {
      if (!contradict(desk, earlier, claim, earlier === before)) continue;
      const group = groups.get(earlier) ?? [earlier];
      if (group.length >= most) continue;
      if (!group.includes(claim)) group.push(claim);
      groups.set(earlier, group).set(claim, group);
    }
    for (const key of claim.main) latest.set(key, [...(latest.get(key) ?? []), claim].slice(-reach));
  }
  return [...new Set(groups.values())].flatMap((members) => foundOf(desk, members) ?? []);
};
