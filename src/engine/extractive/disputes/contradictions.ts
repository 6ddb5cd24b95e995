import { clausesOf } from "#reading/clauses.ts";
import type { Word } from "#reading/words.ts";
import type { Account, Found } from "./account.ts";
import type { Desk } from "./desk.ts";
import { sameParty } from "./party.ts";
import { isNegative, mainClause } from "./polarity.ts";
import { invertedOf, isItSo } from "./question.ts";
import type { Stand } from "./stand.ts";

/** A claim about how things are, with what its main clause says of what. */
type Claim = {
  stand: Stand;
  clause: ReadonlySet<string>;
  predicates: ReadonlySet<string>;
  /** What the negation bears on, null where there is none. */
  negated: ReadonlySet<string> | null;
  names: ReadonlySet<string>;
  numbers: ReadonlySet<string>;
  leansBack: boolean;
};

const reach = 12;
const leastShared = 3;
const leastShare = 0.5;
const negationReach = 5;

const telling: ReadonlySet<string> = new Set(["asserts", "denies", "accuses"]);

const predicatesIn = (desk: Desk, words: readonly Word[]): { at: number; key: string }[] => {
  const { tags } = clausesOf(words, [], 0, desk.cues.grammar, desk.cues.saying);
  const found: { at: number; key: string }[] = [];
  let behindBe = -9;
  words.forEach((_, at) => {
    const tag = tags[at];
    if (tag === "be") behindBe = at;
    const complement = at - behindBe <= 4 && (tag === "adj" || tag === "noun" || tag === "ved");
    if (tag !== "verb" && tag !== "ved" && tag !== "ving" && !complement) return;
    for (const key of desk.keysOf(
      words
        .slice(at, at + 2)
        .filter((_, n) => n === 0 || /^(?:up|out|off|down|part|place)$/u.test(words[at + 1]?.lower ?? "")),
    ))
      found.push({ at, key });
  });
  return found;
};

const negationAt = (desk: Desk, words: readonly Word[]): number =>
  words.findIndex(
    ({ lower }, at) =>
      (desk.disputing.negations.has(lower) || lower.endsWith("n't") || desk.disputing.failing.has(lower)) &&
      !desk.disputing.notNegated.has(words[at + 1]?.lower ?? ""),
  );

const claimOf = (desk: Desk, stand: Stand): Claim | null => {
  const { act, object, certainty } = stand.attributed;
  if (!telling.has(act) || object !== null || stand.words.length < 3) return null;
  const words = mainClause(desk, stand.words);
  const predicates = predicatesIn(desk, words);
  if (predicates.length === 0) return null;
  const denied = act === "denies" && certainty === "denied";
  const negative = isNegative(desk, words) !== denied;
  const at = negationAt(desk, words);
  const behind = predicates.filter((predicate) => predicate.at > at);
  const [nearest] = behind;
  const negated = negative
    ? behind.filter((predicate) => at < 0 || predicate.at - (nearest?.at ?? 0) <= negationReach)
    : null;
  const first = words[0];
  return {
    stand,
    clause: desk.keysOf(words),
    predicates: new Set(predicates.map(({ key }) => key)),
    negated: negated && new Set(negated.map(({ key }) => key)),
    names: new Set(
      stand.words.flatMap((word, n) => (n > 0 && /^\p{Lu}/u.test(word.text) ? [...desk.keysOf([word])] : [])),
    ),
    numbers: new Set(stand.words.flatMap(({ kind, lower }) => (kind === "number" ? [lower] : []))),
    leansBack:
      first !== undefined &&
      desk.cues.grammar.subjects.has(first.lower) &&
      !desk.disputing.firstPerson.has(first.lower),
  };
};

const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>): string[] => [...a].filter((key) => b.has(key));

const clash = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size > 0 && b.size > 0 && meet(a, b).length === 0;

const sharedKeys = (a: Claim, b: Claim): ReadonlySet<string> => new Set(meet(a.stand.keys, b.stand.keys));

const negates = (no: Claim, yes: Claim): boolean => {
  if (no.negated === null || yes.negated !== null) return false;
  return meet(no.negated, yes.predicates).length > 0;
};

const reverses = (desk: Desk, a: Claim, b: Claim): boolean => {
  if ((a.negated === null) !== (b.negated === null)) return false;
  return [...a.predicates].some((key) => {
    const contrary = desk.opposites.get(key);
    return (
      contrary !== undefined &&
      !b.stand.keys.has(key) &&
      [...b.predicates].some((other) => contrary.has(other) && !a.stand.keys.has(other))
    );
  });
};

/** Whether two accounts by different parties say contrary things of one thing. */
const contradict = (desk: Desk, a: Claim, b: Claim): boolean => {
  if (sameParty(a.stand.party, b.stand.party) || clash(a.names, b.names) || clash(a.numbers, b.numbers)) return false;
  const gap = Math.abs(a.stand.sentence - b.stand.sentence);
  const shared = sharedKeys(a, b).size;
  const share = shared / Math.max(1, Math.min(a.clause.size, b.clause.size));
  const near = gap <= 2;
  if (negates(a, b) || negates(b, a))
    return (shared >= leastShared && share >= leastShare) || (near && shared >= 2 && share >= 0.6);
  if (!reverses(desk, a, b)) return false;
  const later =
    a.stand.attributed.sentence < b.stand.attributed.sentence || a.stand.shown.start < b.stand.shown.start ? b : a;
  return (shared >= 1 && share >= 0.4) || (gap <= 1 && later.leansBack);
};

const accountOf = ({ stand }: Claim, negative: boolean): Account => ({
  party: stand.party,
  stance: negative ? "denies" : "asserts",
  sentence: stand.sentence,
  shown: stand.shown,
});

const isContrary = (desk: Desk, claim: Claim, root: Claim): boolean => claim !== root && contradict(desk, claim, root);

const foundOf = (desk: Desk, members: readonly Claim[]): Found | null => {
  const [root] = members;
  if (!root) return null;
  const isNo = (claim: Claim): boolean =>
    members.some((other) => other.negated !== null) ? claim.negated !== null : isContrary(desk, claim, root);
  const yes = members.filter((claim) => !isNo(claim));
  const no = members.filter(isNo);
  const [firstYes] = yes;
  const [firstNo] = no;
  if (!firstYes || !firstNo) return null;
  const shared = sharedKeys(firstYes, firstNo);
  const question =
    [...members]
      .toSorted((a, b) => a.stand.words.length - b.stand.words.length)
      .map(({ stand }) => invertedOf(desk, stand.words, shared))
      .find((each) => each !== null) ?? isItSo(desk, firstYes.stand.shown);
  return {
    question,
    claim: firstYes.stand.shown,
    asserted: yes.map((claim) => accountOf(claim, false)),
    disputed: no.map((claim) => accountOf(claim, true)),
    finding: null,
    weight: 5,
  };
};

/** Two voices that say contrary things of one thing. */
export const contradictionsIn = (desk: Desk, stands: readonly Stand[]): Found[] => {
  const claims = stands.flatMap((stand) => {
    const claim = claimOf(desk, stand);
    return claim ? [claim] : [];
  });
  const byKey = new Map<string, Claim[]>();
  const group = new Map<Claim, Claim[]>();
  for (const [index, claim] of claims.entries()) {
    const met = new Map<Claim, number>();
    for (const key of claim.stand.keys) {
      for (const earlier of (byKey.get(key) ?? []).slice(-reach)) met.set(earlier, (met.get(earlier) ?? 0) + 1);
    }
    const before = claims[index - 1];
    if (before && claim.leansBack) met.set(before, 1);
    for (const earlier of met.keys()) {
      if (!contradict(desk, earlier, claim)) continue;
      const held = group.get(earlier) ?? [earlier];
      if (!held.includes(claim)) held.push(claim);
      group.set(earlier, held);
      group.set(claim, held);
    }
    for (const key of claim.stand.keys) {
      const held = byKey.get(key);
      if (held) held.push(claim);
      else byKey.set(key, [claim]);
    }
  }
  return [...new Set(group.values())].flatMap((members) => {
    const found = foundOf(desk, members);
    return found ? [found] : [];
  });
};
