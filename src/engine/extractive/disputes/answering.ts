import type { Stance } from "#brief/brief.ts";
import { claimOf } from "./claim.ts";
import { describedBy } from "./described.ts";
import type { Desk } from "./desk.ts";
import { pointsByThat, type Stand } from "./stand.ts";

const reach = 2;
/** So far back may stand the thing of which there was none. */
const noneReach = 4;
const shortest = 4;
const openingLength = 5;
const nounReach = 3;

const told = (desk: Desk, { attributed: { content } }: Stand): string =>
  content.map((piece) => desk.slice(piece)).join(" ");

/** "Rana Vokes said Hale's team had found the opposite": what it turns round is what was said right before. */
const turnsRound = (desk: Desk, stand: Stand): boolean => desk.disputing.replies.opposite.test(told(desk, stand));

/** "most of those had simply transferred": takes up what was counted before, and makes little of it. */
const makesLittle = (desk: Desk, { words }: Stand): boolean => {
  const opening = words.filter(({ kind }) => kind !== "mark").slice(0, openingLength);
  const points = opening.findIndex(({ lower }) => desk.disputing.pointing.has(lower));
  const of = opening[points - 1]?.lower === desk.cues.grammar.joints.of;
  return (
    points >= 0 &&
    of &&
    words
      .slice(0, openingLength + shortest)
      .some(
        ({ lower }, at, all) =>
          desk.disputing.replies.belittling.has(lower) && !desk.disputing.negations.has(all[at - 1]?.lower ?? ""),
      )
  );
};

/** "no warrant was needed", where the other spoke of a warrant. */
const saysNone = (desk: Desk, { words }: Stand, earlier: Stand): boolean =>
  words.slice(0, openingLength).some(({ lower }, at) => {
    const noun = words
      .slice(at + 1, at + nounReach)
      .find(({ kind, lower: next }) => kind === "word" && !desk.cues.grammar.be.has(next));
    const key = noun && lower === desk.cues.grammar.joints.no ? desk.keyOf(noun) : null;
    return key !== null && key !== undefined && earlier.keys.has(key) && !desk.disputing.persons.has(noun?.lower ?? "");
  });

/** "there had been six meetings", where the other said that somebody had refused to meet. */
export const saysSome = (desk: Desk, { words }: Stand, earlier: Stand): boolean => {
  const opening = words.filter(({ kind }) => kind !== "mark").slice(0, openingLength + 1);
  const { have, be, joints } = desk.cues.grammar;
  const exists = opening[0]?.lower === joints.there && opening.some(({ lower }) => have.has(lower) || be.has(lower));
  if (!exists || opening.some(({ lower }) => desk.disputing.negations.has(lower))) return false;
  const keys = desk.keysOf(opening.slice(2));
  const { negations, failing } = desk.disputing;
  return earlier.words.some(
    (word, at, all) =>
      keys.has(desk.keyOf(word) ?? "") &&
      all.slice(Math.max(0, at - 3), at).some(({ lower }) => negations.has(lower) || failing.has(lower)),
  );
};

/** "the offer did not even cover inflation": somebody else's offer falls short. */
const fallsShort = (desk: Desk, stand: Stand, earlier: Stand): boolean => {
  const [first, ...rest] = stand.words.filter(({ kind }) => kind !== "mark").slice(0, nounReach);
  const { proposals, definite, excess, unfavourable, negations } = desk.disputing;
  const noun = rest.find(({ lower }) => proposals.has(lower));
  if (!first || !noun || !definite.has(first.lower) || !earlier.keys.has(desk.keyOf(noun) ?? "")) return false;
  const claim = claimOf(desk, stand);
  const praised = earlier.words.some(
    ({ lower }) =>
      desk.disputing.favourable.has(lower) ||
      desk.disputing.offered.has(lower) ||
      desk.disputing.replies.best.has(lower),
  );
  const faulted = stand.words.some(({ lower }) => excess.has(lower) || unfavourable.has(lower));
  const short = stand.words.some(
    ({ lower }, at) => negations.has(lower) && desk.disputing.replies.even.has(stand.words[at + 1]?.lower ?? ""),
  );
  return claim !== null && ((praised && (claim.negative || faulted)) || short);
};

/** "it was not aware of any casualties", and the next voice counts them. */
const knowsMore = (desk: Desk, { words }: Stand, earlier: Stand): boolean => {
  const found = desk.disputing.replies.unaware.exec(told(desk, earlier));
  if (!found || words.some(({ lower }) => desk.disputing.negations.has(lower))) return false;
  const counts = words.some(({ kind, lower }) => kind === "number" || desk.cues.numbers.units.has(lower));
  const from = (earlier.attributed.content[0]?.start ?? 0) + found.index + found[0].length;
  const keys = desk.keysOf(earlier.words.filter(({ start }) => start >= from).slice(0, openingLength));
  return counts && words.some((word) => keys.has(desk.keyOf(word) ?? ""));
};

/** "voters would find that impossible to believe" */
const pointsBack = (desk: Desk, { words }: Stand): boolean =>
  words.some(
    ({ lower }, at) => desk.disputing.pointing.has(lower) && (words[at + 1]?.kind === "mark" || at < openingLength),
  );

/** "that assurance had always depended on the market": the very thing is taken up, and not borne out. */
const commentsOn = (desk: Desk, stand: Stand, earlier: Stand): boolean => {
  const { words } = stand;
  const plain = words.filter(({ kind }) => kind !== "mark").slice(0, nounReach);
  const points = pointsByThat(desk, stand.attributed) !== null;
  const [first, ...rest] = points ? [undefined, ...plain] : plain;
  const { pointing, claimed, replies, wishing } = desk.disputing;
  if (!points && !(first && pointing.has(first.lower) && !desk.cues.grammar.persons.third.has(first.lower)))
    return false;
  const noun = rest.find(
    (word, at) =>
      word !== undefined && at === 0 && (claimed.has(word.lower) || earlier.keys.has(desk.keyOf(word) ?? "")),
  );
  return (
    noun !== undefined &&
    !desk.disputing.persons.has(noun.lower) &&
    !words.some(({ lower }) => replies.bearing.has(lower) || desk.disputing.favourable.has(lower) || wishing.has(lower))
  );
};

/** "the law did not apply", where the other rests on the law. */
const doesNotReach = (desk: Desk, { words }: Stand, earlier: Stand): boolean => {
  const [first, noun, ...rest] = words.filter(({ kind }) => kind !== "mark").slice(0, openingLength + 1);
  const { definite, proposals, negations, replies } = desk.disputing;
  const bound = new Set([desk.disputing.ruled, ...replies.binding]);
  if (!first || !noun || !definite.has(first.lower) || !bound.has(proposals.get(noun.lower) ?? "")) return false;
  const reaches = rest.findIndex(({ lower }) => replies.reaching.has(lower));
  const negated = rest.slice(0, Math.max(0, reaches)).some(({ lower }) => negations.has(lower));
  return reaches >= 0 && negated && earlier.keys.has(desk.keyOf(noun) ?? "");
};

/** "It said it had not been consulted. The department said the committee was fully informed". */
const answersComplaint = (desk: Desk, { words }: Stand, earlier: Stand): boolean => {
  const claim = claimOf(desk, earlier);
  const [first] = earlier.words.filter(({ kind }) => kind !== "mark");
  const ofSelf =
    first !== undefined && (desk.cues.grammar.subjects.has(first.lower) || desk.disputing.firstPerson.has(first.lower));
  if (!claim?.negative || !ofSelf) return false;
  const last = (earlier.party.holder.split(" ").at(-1) ?? "").toLowerCase();
  const named = words.some(
    ({ lower }, at) => lower === last && desk.disputing.definite.has(words[at - 1]?.lower ?? ""),
  );
  const negated = words.some(({ lower }) => desk.disputing.negations.has(lower));
  return named && !negated && words.some(({ lower }) => desk.disputing.replies.complying.has(lower));
};

/** Somebody finds fault with the one who has spoken right before: "the trust had not explained who would do it". */
const faultsSpeaker = (desk: Desk, stand: Stand, earlier: Stand): boolean => {
  const { faults, lesser } = desk.disputing.replies;
  const words = stand.words.filter(({ kind }) => kind !== "mark");
  const opening = words.slice(0, nounReach);
  const { names, heads } = earlier.party;
  const named = opening.some(({ lower, text }) => {
    const plain = lower.replace(/['’]s$/u, "");
    return /^\p{Lu}/u.test(text) ? names.has(plain) : heads === plain;
  });
  const [first] = opening;
  const last = opening.at(-1);
  const second = opening[1];
  const figure =
    first && second && desk.disputing.definite.has(first.lower)
      ? desk.reading.refer({ start: first.start, end: second.end })
      : null;
  const back = earlier.words
    .slice(0, openingLength)
    .some(({ lower }) => stand.party.names.has(lower.replace(/['’]s$/u, "")));
  if (back) return false;
  // "the board had not tried hard enough", where the board's director has spoken
  const described = describedBy(desk, earlier.party);
  const ofBody = opening.some(
    ({ lower }, at) =>
      desk.disputing.replies.bodies.has(lower) &&
      described.has(lower) &&
      desk.disputing.definite.has(opening[at - 1]?.lower ?? ""),
  );
  const meant = named || ofBody || (figure !== null && figure === earlier.party.figure);
  if (!meant || !last) return false;
  const claim = claimOf(desk, stand);
  const called = words
    .slice(0, 4)
    .some(({ lower }) => desk.disputing.shoulds.has(lower) || desk.disputing.unreal.has(lower));
  if (called) return false;
  const blamed = words.slice(0, 8).some(({ lower }) => faults.has(lower)) || lesser.test(told(desk, stand));
  return claim !== null && !claim.future && (claim.negative || blamed) && [...stand.keys].length > 2;
};

/** How a telling answers the one before it, or null where it does not. */
export const stanceTowards = (
  desk: Desk,
  stand: Stand,
  earlier: Stand,
  gap: number,
  nearest: boolean,
): Stance | null => {
  if (nearest && gap <= 1 && turnsRound(desk, stand)) return "denies";
  if (gap <= noneReach && saysNone(desk, stand, earlier)) return "denies";
  if (gap <= 1 && knowsMore(desk, stand, earlier)) return "denies";
  if (gap <= reach && desk.disputing.replies.disbelief.test(told(desk, stand)) && pointsBack(desk, stand))
    return "doubts";
  if (!nearest) return gap <= reach && faultsSpeaker(desk, stand, earlier) ? "doubts" : null;
  if (gap <= 1 && (doesNotReach(desk, stand, earlier) || answersComplaint(desk, stand, earlier))) return "denies";
  const [opener] = stand.words.filter(({ kind }) => kind !== "mark");
  const ofSelf = opener !== undefined && desk.cues.grammar.subjects.has(opener.lower);
  if (gap <= 1 && ofSelf && desk.disputing.replies.disclaiming.test(told(desk, stand))) return "denies";
  if (gap <= 1 && commentsOn(desk, stand, earlier)) return "doubts";
  if (gap <= 1 && saysSome(desk, stand, earlier)) return "denies";
  if (gap <= 1 && (makesLittle(desk, stand) || fallsShort(desk, stand, earlier))) return "doubts";
  return gap <= reach && faultsSpeaker(desk, stand, earlier) ? "doubts" : null;
};
