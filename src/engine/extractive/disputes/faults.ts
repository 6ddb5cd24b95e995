import type { Span } from "#brief/article.ts";
import { type Clauses, clausesOf } from "#reading/syntax/clauses.ts";
import type { Word } from "#reading/words.ts";
import { type Account, accountOf, type Found } from "./account.ts";
import { claimOf } from "./claim.ts";
import { mainClause } from "./clause.ts";
import { defenceIn, type Fault } from "./defence.ts";
import type { Desk } from "./desk.ts";
import { finiteIn } from "./inversion.ts";
import { isOpen, type Party, partyOf, sameParty, speaksFor, unnamed } from "./party.ts";
import { placeOf } from "./place.ts";
import { questionOfStand } from "./question.ts";
import { isTelescoped, type Stand } from "./stand.ts";
import { spanOf } from "./subject.ts";
import { answersFor } from "./voices.ts";

const subjectLength = 8;
const faultReach = 12;
const mostLetters = 300;
const replyReach = 3;
const furthest = 6;
/** Further on an account of its own must speak of the same thing. */
const near = 2;
const shortest = 4;
const mostReplies = 2;
const mostOthers = 2;
/** No article tells more faults; a text that does is compared no further. */
const most = 200;

/** The words before the first verb of what is told: "the company" of "the company had failed to invest". */
const subjectOf = (clauses: Clauses): { words: readonly Word[]; verb: number } => {
  const verb = finiteIn(clauses);
  return { words: verb > 0 ? clauses.words.slice(0, verb).filter(({ kind }) => kind !== "mark") : [], verb };
};

const opening = (desk: Desk, { words }: Stand): readonly Word[] => {
  const from = words.findIndex(({ kind, lower }) => kind !== "mark" && lower !== desk.cues.grammar.joints.that);
  return mainClause(desk, words.slice(Math.max(0, from)));
};

type Told = Fault & { stand: Stand; target: Party; span: Span; names: ReadonlySet<string> };

const bodyReach = 400;

/** "the company": the last organisation named before, if the reading leaves it open. */
const bodyBefore = (desk: Desk, stand: Stand, { start }: Span): Party | null => {
  const named = desk
    .figuresIn({ start: Math.max(0, start - bodyReach), end: start })
    .findLast(({ kind, id }) => kind === "organisation" && id !== stand.party.figure?.id);
  const mention = named?.mentions.findLast((span) => span.end <= start);
  return named && mention ? partyOf(desk, desk.slice(mention), mention, named) : null;
};

/** Who is at fault; what a person owns ("Hale's witness") is neither that person nor its voice. */
const targetOf = (desk: Desk, stand: Stand, span: Span, subject: readonly Word[]): Party | null => {
  const owner = subject.find(({ lower }) => desk.cues.grammar.endings.owner.test(lower));
  const owns =
    owner && desk.figuresIn({ start: owner.start, end: owner.end + 1 }).some(({ kind }) => kind === "person");
  const target = partyOf(desk, desk.slice(span), span, null);
  if (owns) return null;
  const [first] = subject;
  const body = desk.disputing.replies.bodies.has(subject.at(-1)?.lower ?? "") && subject.length <= 2;
  const open = target.figure === null && first && desk.disputing.definite.has(first.lower);
  return (open && body ? bodyBefore(desk, stand, span) : null) ?? target;
};

/** Cheap to ask of every stand before its clauses are told. */
const mayBlame = ({ disputing, slice }: Desk, { words, attributed: { content } }: Stand): boolean => {
  const { faults, blameful } = disputing.replies;
  const early = words.slice(0, subjectLength + 2 * faultReach);
  return (
    early.some(({ lower }) => faults.has(lower) || disputing.failing.has(lower) || disputing.negations.has(lower)) ||
    content.some(({ start, end }) => blameful.test(slice({ start, end: Math.min(end, start + mostLetters) })))
  );
};

/** What a stand blames on whom it speaks of: "the government had reneged on a deal". */
const faultIn = (desk: Desk, stand: Stand): Told | null => {
  const { act, certainty, disputedBy } = stand.attributed;
  if (act !== "asserts" || certainty === "denied" || disputedBy || stand.party.holder === unnamed) return null;
  if (!mayBlame(desk, stand)) return null;
  const words = opening(desk, stand);
  const clauses = clausesOf(words, [], 0, desk.cues.grammar, desk.cues.saying);
  const { words: subject, verb } = subjectOf(clauses);
  const span = spanOf(subject);
  if (!span || subject.length > subjectLength || stand.words.length < shortest) return null;
  const target = targetOf(desk, stand, span, subject);
  if (
    !target ||
    isOpen(desk, target) ||
    target.holder === unnamed ||
    sameParty(target, stand.party) ||
    speaksFor(stand.party, target)
  )
    return null;
  const reached = clauses.words.slice(verb, verb + faultReach);
  // "had promised that no jobs would be lost": what is left undone there is nobody's fault.
  const inner = reached.findIndex(({ lower }) => lower === desk.cues.grammar.joints.that);
  const told = inner < 0 ? reached : reached.slice(0, inner);
  const { faults, blameful } = desk.disputing.replies;
  const { failing, negations } = desk.disputing;
  const behind = told.at(-1);
  const phrase =
    behind !== undefined &&
    told[0] !== undefined &&
    blameful.test(desk.slice({ start: told[0].start, end: behind.end }));
  const blamed = phrase || told.some(({ lower }) => faults.has(lower) || failing.has(lower));
  const undone = told.some(({ lower }) => failing.has(lower) || negations.has(lower));
  const claim = claimOf(desk, stand);
  if (!claim || (!blamed && !(undone && claim.negative)) || claim.future) return null;
  // "had not broken any rules" finds no fault.
  if (blamed && !phrase && told.some(({ lower }) => negations.has(lower))) return null;
  return { stand, target, span, names: desk.keysOf(subject), keys: claim.keys, undone };
};

/** "forces led by Hale": he answers for them. */
const isNamedIn = (desk: Desk, span: Span, { figure }: Party): boolean =>
  figure !== null && desk.figuresIn(span).includes(figure);

/** "had argued": told before, and so no answer. */
const isEarlier = (desk: Desk, { attributed: { cue }, sentence }: Stand): boolean => {
  const words = desk.reading.sentences[sentence]?.words ?? [];
  return cue !== null && words[placeOf(words, cue.start) - 1]?.lower === desk.disputing.had;
};

const blamesBack = (desk: Desk, { words }: Stand, { party }: Stand): boolean =>
  words
    .filter(({ kind, lower }) => kind !== "mark" && !desk.disputing.definite.has(lower))
    .slice(0, 2)
    .some(({ lower }) => party.names.has(lower.replace(/['’]s$/u, "")));

const repliesTo = (desk: Desk, told: Told, following: readonly Stand[]): Account[] => {
  const replies: Account[] = [];
  let last = told.stand.sentence;
  const others = new Set<string>();
  for (const stand of following) {
    if (stand.sentence - last > replyReach || stand.sentence - told.stand.sentence > furthest) break;
    if (replies.length >= mostReplies || others.size > mostOthers) break;
    if (sameParty(stand.party, told.stand.party) || speaksFor(stand.party, told.stand.party)) {
      last = stand.sentence;
      continue;
    }
    if (!(answersFor(desk, stand.party, told.target) || isNamedIn(desk, told.span, stand.party))) {
      others.add(stand.party.heads);
      last = stand.sentence;
      continue;
    }
    const [content] = stand.attributed.content;
    // "Westmark said Norland had rejected …": blame in return, shown as such.
    if (!content || isTelescoped(stand, told.stand) || blamesBack(desk, stand, told.stand) || isEarlier(desk, stand))
      continue;
    const stance = defenceIn(desk, stand, told);
    const far = stand.sentence - told.stand.sentence > near;
    const shared = [...stand.keys].some((key) => told.keys.has(key) && !told.names.has(key));
    if (!stance || (far && stance === "asserts" && !shared)) continue;
    replies.push({ party: stand.party, stance, sentence: stand.sentence, shown: stand.shown });
    last = stand.sentence;
  }
  // Who denies it once denies it.
  return replies.map((reply) =>
    replies.some((other) => other.stance === "denies" && sameParty(other.party, reply.party))
      ? { ...reply, stance: "denies" }
      : reply,
  );
};

/** "The union said the government had reneged on a deal. The ministry said it had honoured it": a fault that somebody tells, with the answer of the one it speaks of. */
export const faultsIn = (desk: Desk, stands: readonly Stand[]): Found[] => {
  let searched = 0;
  return stands.flatMap((stand, index): Found[] => {
    const told = searched < most ? faultIn(desk, stand) : null;
    const [claim] = stand.attributed.content;
    if (!told || !claim) return [];
    searched += 1;
    const replies = repliesTo(desk, told, stands.slice(index + 1, index + 12));
    if (replies.length === 0) return [];
    return [
      {
        question: questionOfStand(desk, stand),
        claim,
        asserted: [accountOf(stand, "asserts")],
        disputed: replies,
        finding: null,
        weight: 4,
      },
    ];
  });
};
