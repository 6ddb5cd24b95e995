import type { Span } from "#brief/article.ts";
import type { Claim, DraftPart, DraftPosition } from "#brief/draft.ts";
import { meets } from "#brief/span.ts";
import type { Reading } from "#reading/reading.ts";
import type { Account, Found } from "./account.ts";
import { accusationsIn } from "./accusations.ts";
import { balkingIn } from "./balking.ts";
import { campsIn } from "./camps.ts";
import { caveatsIn } from "./caveats.ts";
import { challengedIn } from "./challenged.ts";
import { claimOf } from "./claim.ts";
import { clashesIn } from "./clashes.ts";
import { complaintsIn } from "./complaints.ts";
import { contradictionsIn } from "./contradictions.ts";
import { contrastsIn } from "./contrasts.ts";
import { countersIn } from "./counters.ts";
import { trialsIn } from "./court.ts";
import { defendedIn } from "./defended.ts";
import { demandsIn } from "./demands.ts";
import { type Desk, deskOf } from "./desk.ts";
import { dividedIn } from "./divided.ts";
import { withEchoes } from "./echoes.ts";
import { evidenceDoubted } from "./evidence.ts";
import { faultsIn } from "./faults.ts";
import { settledIn } from "./findings.ts";
import { forceIn } from "./force.ts";
import { framesIn } from "./frames.ts";
import { mixedIn } from "./mixed.ts";
import { mutualIn } from "./mutual.ts";
import { namedAnswersIn } from "./named-answers.ts";
import { namedDenialsIn } from "./named-denials.ts";
import { noneOfIt } from "./none-of-it.ts";
import { sameParty, unnamed } from "./party.ts";
import { pointedDenialsIn } from "./pointed-denials.ts";
import { quantitiesIn } from "./quantities.ts";
import { questionedIn } from "./questioned.ts";
import { rebuttalsIn } from "./rebuttals.ts";
import { refusalsIn } from "./refusals.ts";
import { withRepliers } from "./repliers.ts";
import { reportsUntrue } from "./reports-untrue.ts";
import { responsibilityIn } from "./responsibility.ts";
import { rivalFiguresIn } from "./rival-figures.ts";
import { unansweredIn } from "./silences.ts";
import { standsOf } from "./stand.ts";
import { supportIn } from "./support.ts";
import { turnedIn } from "./turned.ts";
import { wantsAgainst } from "./wants.ts";

/** One side of a dispute: its first holder as worded, null where the article names none, and the words that show it. */
type DisputeSide = { who: string | null; spans: readonly Span[] };

/** A disputed point, and the same as claim and counterclaim. `disputed.who` is null for a claim with no reply. */
export type Dispute = {
  point: DraftPart & { part: "point" };
  claim: string;
  asserted: DisputeSide;
  disputed: DisputeSide;
};

/** The holder of a position that the article takes in its own voice. */
const theArticle = "the article";
const most = 5;
const mostClaims = 3;

const claimsFor = (desk: Desk, span: Span): Claim[] => {
  const sentence = desk.sentenceAt(span.start);
  if (!sentence) return [];
  const end = Math.min(span.end, sentence.passage.end);
  return [{ passageId: sentence.passage.id, words: desk.slice({ start: span.start, end }) }];
};

/** Accounts of one party with one stance are one position. */
const positionsOf = (desk: Desk, accounts: readonly Account[]): DraftPosition[] => {
  const merged: Account[][] = [];
  for (const account of accounts) {
    const held = merged.find(
      ([first]) => first && first.stance === account.stance && sameParty(first.party, account.party),
    );
    if (!held) merged.push([account]);
    else if (!held.some(({ shown }) => shown.start < account.shown.end && account.shown.start < shown.end))
      held.push(account);
  }
  return merged.flatMap((held) => {
    const [first] = held;
    if (!first) return [];
    const claims = held.slice(0, mostClaims).flatMap(({ shown }) => claimsFor(desk, shown));
    return [{ holders: [first.party.holder], stance: first.stance, said: { text: null, claims } }];
  });
};

const inOrder = (accounts: readonly Account[]): Account[] =>
  accounts.toSorted((a, b) => a.sentence - b.sentence || (a.at ?? a.shown.start) - (b.at ?? b.shown.start));

const sideOf = (accounts: readonly Account[]): DisputeSide => {
  const [first] = accounts;
  return {
    who: first && first.party.holder !== unnamed ? first.party.holder : null,
    spans: accounts.map(({ shown }) => shown),
  };
};

/** What the article itself finds stands as its own position beside the claim. */
const ownPosition = (
  desk: Desk,
  finding: Span,
  { agrees = false, leavesOpen = false }: Pick<Found, "agrees" | "leavesOpen">,
): DraftPosition => ({
  holders: [theArticle],
  stance: agrees ? "asserts" : leavesOpen ? "doubts" : "denies",
  said: { text: null, claims: claimsFor(desk, finding) },
});

/** What a court or another deciding body holds of a claim settles it for the article. */
const decided = (desk: Desk, accounts: readonly Account[], asserted: readonly Account[]): Span | null => {
  const decides = ({ party }: Account): boolean => {
    const words = party.heads.split(" ");
    const several = words.some((word) => desk.cues.grammar.coordinators.has(word) || desk.cues.numbers.units.has(word));
    return !several && words.some((word) => desk.disputing.deciders.has(word));
  };
  // Of two courts that differ neither settles it.
  if (asserted.some(decides)) return null;
  return accounts.find((account) => account.stance === "denies" && decides(account))?.shown ?? null;
};

const disputeOf = (desk: Desk, found: Found): Dispute => {
  const { question, claim, asserted, disputed, finding: own } = found;
  const finding = own ?? decided(desk, disputed, asserted);
  const positions = positionsOf(desk, inOrder([...asserted, ...disputed]));
  return {
    point: {
      part: "point",
      question,
      positions: own ? [...positions, ownPosition(desk, own, found)] : positions,
      unanswered: disputed.length === 0 && finding === null,
      finding: finding && { text: null, claims: claimsFor(desk, finding) },
    },
    claim: desk.slice(claim),
    asserted: sideOf(inOrder(asserted)),
    // Who denies answers a claim more than who doubts it.
    disputed: sideOf(
      inOrder(disputed).toSorted((a, b) => Number(a.stance === "doubts") - Number(b.stance === "doubts")),
    ),
  };
};

const sentencesOf = ({ asserted, disputed }: Found): readonly number[] =>
  [...asserted, ...disputed].map(({ sentence }) => sentence);

/** Weightier first; of equals the earlier one. */
const weighed = (desk: Desk, found: readonly Found[]): Found[] => {
  const length = Math.max(1, desk.reading.sentences.length);
  const weightOf = (one: Found): number =>
    one.weight +
    Math.min(2, (one.asserted.length + one.disputed.length - 1) / 2) -
    Math.min(...sentencesOf(one)) / length;
  return found.toSorted((a, b) => weightOf(b) - weightOf(a));
};

/** For or against a thing, where others say whether a thing is so. */
const takesSides = ({ asserted, disputed }: Found): boolean =>
  [...asserted, ...disputed].some(({ stance }) => stance === "supports" || stance === "opposes");

/** Whether two finds speak of one claim by one party: its repliers belong together. */
const sameClaim = (a: Found, b: Found): boolean => {
  const [one] = a.asserted;
  const [other] = b.asserted;
  return (
    one !== undefined &&
    other !== undefined &&
    one.sentence === other.sentence &&
    sameParty(one.party, other.party) &&
    meets(a.claim, b.claim) &&
    takesSides(a) === takesSides(b)
  );
};

/** Whether a find says nothing that a weightier one does not show: the same sentences, or other askers of the same refusal. */
const isShown = (one: Found, other: Found): boolean => {
  const own = new Set(sentencesOf(one));
  const shown = new Set(sentencesOf(other));
  const shared = [...own].filter((sentence) => shown.has(sentence)).length;
  const replies = one.disputed.map(({ sentence }) => sentence);
  return shared >= Math.min(2, own.size) || (replies.length > 0 && replies.every((sentence) => shown.has(sentence)));
};

const isHeld = (accounts: readonly Account[], { party, sentence }: Account): boolean =>
  accounts.some((other) => other.sentence === sentence && sameParty(other.party, party));

/** One dispute is one point. */
const distinct = (found: readonly Found[]): Found[] => {
  const kept: Found[] = [];
  for (const one of found) {
    const same = kept.findIndex((other) => sameClaim(one, other));
    const held = kept[same];
    if (held)
      kept[same] = {
        ...held,
        disputed: [...held.disputed, ...one.disputed.filter((reply) => !isHeld(held.disputed, reply))],
        finding: held.finding ?? one.finding,
      };
    else if (kept.length < most && !kept.some((other) => isShown(one, other))) kept.push(one);
  }
  return kept;
};

const searched = (reading: Reading): readonly Dispute[] => {
  if (!reading.cues || reading.cues.leftOut.includes("disputes")) return [];
  const desk = deskOf(reading, reading.cues);
  const stands = standsOf(desk);
  const claims = stands.flatMap((stand) => claimOf(desk, stand) ?? []);
  const found = [
    ...rebuttalsIn(desk, stands),
    ...namedDenialsIn(desk, stands),
    ...reportsUntrue(desk, stands),
    ...pointedDenialsIn(desk, stands),
    ...contradictionsIn(desk, claims),
    ...contrastsIn(desk, claims),
    ...supportIn(desk, stands),
    ...campsIn(desk, stands),
    ...demandsIn(desk, stands),
    ...refusalsIn(desk, stands),
    ...accusationsIn(desk, stands),
    ...trialsIn(desk, stands),
    ...faultsIn(desk, stands),
    ...evidenceDoubted(desk, stands),
    ...dividedIn(desk, stands),
    ...countersIn(desk, stands),
    ...defendedIn(desk, stands),
    ...rivalFiguresIn(desk, stands),
    ...unansweredIn(desk, stands),
    ...responsibilityIn(desk, stands),
    ...quantitiesIn(desk, stands),
    ...wantsAgainst(desk),
    ...balkingIn(desk, stands),
    ...caveatsIn(desk, stands),
    ...mutualIn(desk, stands),
    ...mixedIn(desk),
    ...settledIn(desk, stands),
    ...noneOfIt(desk, stands),
    ...forceIn(desk, stands),
    ...framesIn(desk, stands),
    ...turnedIn(desk, stands),
    ...challengedIn(desk, stands),
    ...complaintsIn(desk, stands),
    ...namedAnswersIn(desk, stands),
    ...questionedIn(desk, stands),
    ...clashesIn(desk, stands),
  ];
  return distinct(weighed(desk, found)).map((one) =>
    disputeOf(desk, withRepliers(desk, withEchoes(desk, one, stands, claims), stands)),
  );
};

// A memo, not a state: the brief and the answers of one reading show the same points.
const known = new WeakMap<Reading, readonly Dispute[]>();

/** The questions that the article shows parties answering differently, and accusations that it shows no reply to; weightiest first. */
export const disputesOf = (reading: Reading): readonly Dispute[] => {
  const found = known.get(reading) ?? searched(reading);
  known.set(reading, found);
  return found;
};
