import type { Span } from "#brief/article.ts";
import type { Sentence } from "#reading/reading.ts";
import { type Word, wordsOf } from "#reading/words.ts";
import type { Found } from "./account.ts";
import type { Desk } from "./desk.ts";
import { isOpen, type Party, partyOf, sameParty } from "./party.ts";
import type { Stand } from "./stand.ts";
import { answersFor } from "./voices.ts";
import { filled, isNeutral, phraseIn, quotedIn } from "./wording.ts";

/** Somebody who will not do what is asked. `demanded`: where the words of the demand end, if both stand in one sentence and part there. */
type Refusal = { party: Party; sentence: number; shown: Span; demanded?: number };

const subjectReach = 14;
const later = 3;

/** "…, a demand that the mayor has rejected". */
const isDemandThat = ({ cues, disputing }: Desk, before: readonly Word[], that: number): boolean =>
  before[that]?.lower === cues.grammar.joints.that && disputing.demands.has(before[that - 1]?.lower ?? "");

/** "…, a step (that) the government has ruled out": how many words name again what is asked. */
const appositionAt = (desk: Desk, words: readonly Word[]): number => {
  const [first, noun, that] = words;
  if (!first || !noun || !desk.disputing.indefinite.has(first.lower)) return 0;
  if (!desk.disputing.proposals.has(noun.lower) && !desk.disputing.demands.has(noun.lower)) return 0;
  return that?.lower === desk.cues.grammar.joints.that ? 3 : 2;
};

/** "…, which the government has refused to build", "something the coalition is unwilling to pursue": the refusal of what stands right before. */
const refusalBehind = (desk: Desk, sentence: Sentence, from: number): Refusal | null => {
  const { passage, words } = sentence;
  const { relatives, determiners } = desk.cues.grammar;
  const text = desk.slice(passage);
  for (const pattern of desk.disputing.refusals) {
    for (const { index } of text.matchAll(pattern)) {
      const at = passage.start + index;
      const before = words.filter((word) => word.end <= at && word.start >= from);
      const open = before.findLastIndex(
        ({ lower, text: mark }) =>
          relatives.has(lower) ||
          /^[,;—–-]$/u.test(mark) ||
          lower === desk.disputing.something ||
          lower === desk.cues.grammar.joints.that,
      );
      if (open < 0 || before.length - open > subjectReach) continue;
      const subject = before.slice(open + 1);
      const opener = before[open];
      const apposed = opener?.text === "," ? appositionAt(desk, subject) : 0;
      if (apposed > 0) subject.splice(0, apposed);
      const pointing =
        opener !== undefined &&
        (apposed > 0 ||
          relatives.has(opener.lower) ||
          opener.lower === desk.disputing.something ||
          isDemandThat(desk, before, open));
      const [first] = subject;
      const last = subject.at(-1);
      if (!first || !last || !pointing || !(determiners.has(first.lower) || /^\p{Lu}/u.test(first.text))) continue;
      const span = { start: first.start, end: last.end };
      const refusal = { party: partyOf(desk, desk.slice(span), span, null), sentence: sentence.index };
      // "… for years – something the coalition will not pursue": each side can be shown by itself.
      const demanded = before.slice(0, open).findLast(({ kind }) => kind !== "mark")?.end;
      if (opener.lower === desk.disputing.something && demanded !== undefined) {
        return { ...refusal, shown: { start: opener.start, end: passage.end }, demanded };
      }
      return { ...refusal, shown: { start: passage.start, end: passage.end } };
    }
  }
  return null;
};

/** "a review had already cleared them", where an inquiry was called for. */
const done = (desk: Desk, { words }: Stand, demand: Stand): boolean => {
  const { proposals, replies } = desk.disputing;
  const kinds = new Set(demand.words.flatMap(({ lower }) => proposals.get(lower) ?? []));
  const already = words.some(({ lower }) => replies.already.has(lower));
  return already && words.some(({ lower }) => kinds.has(proposals.get(lower) ?? ""));
};

/** "wants the recall extended to the vans. Hale says the vans are safe": the next voice finds what is asked needless or too much. */
const findsNeedless = (desk: Desk, stand: Stand, demand: Stand, asked: ReadonlySet<string>): boolean => {
  const { excess, unfavourable, definite, replies, negations } = desk.disputing;
  if (stand.sentence - demand.sentence !== 1 || stand.attributed.act !== "asserts") return false;
  const words = stand.words.filter(({ kind }) => kind !== "mark");
  const [first, second] = words;
  if (!first || !second || !definite.has(first.lower) || !asked.has(desk.keyOf(second) ?? "")) return false;
  const negated = words.some(({ lower }) => negations.has(lower));
  return (
    !negated && words.some(({ lower }) => excess.has(lower) || unfavourable.has(lower) || replies.complying.has(lower))
  );
};

/** "would not publish it", where it was asked to be published. */
const willNot = (desk: Desk, { words }: Stand, asked: ReadonlySet<string>): boolean =>
  words.some((verb, at) => {
    const [auxiliary, no] = words.slice(Math.max(0, at - 2), at);
    const refuses =
      auxiliary && no && desk.disputing.futures.has(auxiliary.lower) && desk.disputing.negations.has(no.lower);
    return refuses === true && asked.has(desk.keyOf(verb) ?? "");
  });

/** "said it had no plans to change the law": a refusal that speaks of what is asked, or comes from the one who is asked. */
const seesNoNeed = (desk: Desk, stand: Stand, demand: Stand, asked: ReadonlySet<string>): boolean => {
  const { act, content } = stand.attributed;
  const [what] = content;
  if (act !== "asserts" || !what || stand.sentence <= demand.sentence || sameParty(stand.party, demand.party))
    return false;
  const { noPlans, staying, drawback } = desk.disputing.replies;
  const text = desk.slice(what);
  const refuses = noPlans.test(text) || done(desk, stand, demand) || willNot(desk, stand, asked);
  if (!refuses && !staying.test(text) && !drawback.test(text)) return false;
  const { object } = demand.attributed;
  const hearer = object ? partyOf(desk, desk.slice(object), object, null) : null;
  const called = hearer !== null && answersFor(desk, stand.party, hearer);
  if (called) return true;
  if (done(desk, stand, demand)) return true;
  return refuses && [...stand.keys].some((key) => asked.has(key) && !stand.party.names.has(key));
};

/** A refusal in one of the next sentences: of the demand itself, or of the very thing it asks for. */
const refusalAfter = (desk: Desk, demand: Stand, following: readonly Stand[]): Refusal | null => {
  const [whole] = demand.attributed.content;
  const asked = desk.keysOf(desk.wordsIn(whole ?? demand.attributed.object ?? demand.shown));
  for (const stand of following) {
    const { act, object, content, source } = stand.attributed;
    if (
      seesNoNeed(desk, stand, demand, asked) ||
      (!sameParty(stand.party, demand.party) && findsNeedless(desk, stand, demand, asked))
    )
      return { party: stand.party, sentence: stand.sentence, shown: stand.shown };
    if ((act !== "denies" && act !== "opposes") || source === null || sameParty(stand.party, demand.party)) continue;
    if (stand.attributed.cue && desk.cues.grammar.endings.ing.test(desk.slice(stand.attributed.cue))) continue;
    const [what] = object ? [object] : content;
    if (!what) continue;
    const words = desk.wordsIn(what);
    const ofDemand =
      words.length <= 5 &&
      stand.sentence >= demand.sentence &&
      words.some(({ lower }) => desk.disputing.demands.has(lower));
    const keys = [...desk.keysOf(words.filter(({ lower }) => !desk.disputing.demands.has(lower)))];
    const same = keys.length > 0 && keys.length <= 6 && keys.every((key) => asked.has(key));
    if (ofDemand || same) return { party: stand.party, sentence: stand.sentence, shown: stand.shown };
  }
  return null;
};

/** Whether a refusal told in these words is of the demand: it names it by a noun, or says nothing that the demand does not ask. */
const isOfDemand = (desk: Desk, demand: Stand, told: string): boolean => {
  const words = wordsOf(told);
  if (words.some(({ lower }) => desk.disputing.demands.has(lower))) return true;
  const verb = words.findIndex(({ lower }) => desk.cues.grammar.determiners.has(lower));
  const keys = [...desk.keysOf(words.slice(verb))];
  return verb >= 0 && keys.length > 0 && keys.every((key) => demand.keys.has(key));
};

/** "The agency did not accept the offer": told by the article itself. */
const turnedDownAfter = (desk: Desk, demand: Stand): Refusal | null => {
  for (const sentence of desk.reading.sentences.slice(demand.sentence + 1, demand.sentence + 1 + later + 2)) {
    const { passage, words } = sentence;
    const text = desk.slice(passage);
    for (const pattern of desk.disputing.turningDown) {
      for (const { index, 0: told } of text.matchAll(pattern)) {
        if (!isOfDemand(desk, demand, told)) continue;
        const subject = words.filter(({ end }) => end <= passage.start + index);
        const comma = subject.findIndex(({ text: mark }) => /^[,;:“”"]$/u.test(mark));
        const [first] = subject;
        const last = comma < 0 ? subject.at(-1) : subject[comma - 1];
        if (!first || !last || subject.length > subjectReach) continue;
        const span = { start: first.start, end: last.end };
        const party = partyOf(desk, desk.slice(span), span, null);
        const named = desk.cues.grammar.determiners.has(first.lower) || /^\p{Lu}/u.test(first.text);
        if (named && !isOpen(desk, party))
          return { party, sentence: sentence.index, shown: { start: passage.start, end: passage.end } };
      }
    }
  }
  return null;
};

/** "accept its offer": whose it is hangs in the air outside the sentence. */
const withoutOwner = (desk: Desk, words: readonly Word[]): string => {
  const [first] = words;
  const last = words.at(-1);
  if (!first || !last) return "";
  const owner = words.find(
    ({ lower }, at) =>
      desk.cues.grammar.possessives.has(lower) && desk.disputing.offered.has(words[at + 1]?.lower ?? ""),
  );
  if (!owner) return desk.slice({ start: first.start, end: last.end });
  const { joints } = desk.cues.grammar;
  return `${desk.slice({ start: first.start, end: owner.start })}${joints.the}${desk.slice({ start: owner.end, end: last.end })}`;
};

/** "the department release the video". */
const isClause = (desk: Desk, span: Span): boolean => {
  const words = desk.wordsIn(span);
  const [first] = words;
  const { determiners, verbs } = desk.cues.grammar;
  return (
    first !== undefined &&
    (determiners.has(first.lower) || /^\p{Lu}/u.test(first.text)) &&
    words.some(({ lower }, at) => {
      const next = words[at + 1];
      const goesOn = next?.kind === "word" && !desk.cues.grammar.prepositions.has(next.lower);
      return at > 0 && goesOn && (desk.cues.grammar.be.has(lower) || (at > 1 && verbs.get(lower) === "base"));
    })
  );
};

/** What the two sides of a demand answer. */
export const demandQuestion = (desk: Desk, demand: Stand): string => {
  const { questions } = desk.disputing;
  const { object, content } = demand.attributed;
  const [what] = content;
  const pointing = object !== null && isOpen(desk, partyOf(desk, desk.slice(object), null, null));
  if (what && object && !pointing && what.start === object.start && object.end < what.end) {
    const words = desk.wordsIn(what);
    const at = words.findIndex(({ start }) => start >= object.end);
    const rest = words.slice(at + 1, at + 16);
    const { coordinators, joints: joined } = desk.cues.grammar;
    const stop = rest.findIndex(
      ({ text, lower }, n) =>
        /^[,;:.“”"—–]$/u.test(text) ||
        desk.disputing.clauseEnds.has(lower) ||
        (coordinators.has(lower) && rest[n + 1]?.lower === joined.to),
    );
    const last = stop < 0 ? rest.at(-1) : rest[stop - 1];
    const [first] = rest;
    if (words[at]?.lower === desk.cues.grammar.joints.to && first && last && (stop >= 0 || words.length - at <= 16)) {
      const who = phraseIn(desk, object);
      const text = filled(questions.should, { who, what: withoutOwner(desk, rest.slice(0, rest.indexOf(last) + 1)) });
      if (isNeutral(desk, text)) return text;
    }
  }
  const asked = (pointing ? what : object) ?? what ?? demand.shown;
  return filled(questions.demands, { what: isClause(desk, asked) ? quotedIn(desk, asked) : phraseIn(desk, asked) });
};

/** What somebody demands and somebody else refuses. */
export const demandsIn = (desk: Desk, stands: readonly Stand[]): Found[] =>
  stands.flatMap((demand, index) => {
    const { act, content, disputedBy, object } = demand.attributed;
    const [what] = content;
    if (act !== "demands" || disputedBy || !what) return [];
    const sentence = desk.reading.sentences[demand.sentence];
    const following: Stand[] = stands
      .slice(Math.max(0, index - later), index)
      .filter((stand) => demand.sentence - stand.sentence <= later);
    for (let at = index + 1; at < stands.length; at += 1) {
      const stand = stands[at];
      if (!stand || stand.sentence - demand.sentence > later) break;
      following.push(stand);
    }
    const refusal =
      (sentence && refusalBehind(desk, sentence, (object ?? what).start)) ??
      refusalAfter(desk, demand, following) ??
      turnedDownAfter(desk, demand);
    if (!refusal || sameParty(refusal.party, demand.party)) return [];
    const { demanded, ...disputed } = refusal;
    const { source } = demand.attributed;
    const shown = demanded !== undefined && source ? { start: source.start, end: demanded } : demand.shown;
    return [
      {
        question: demandQuestion(desk, demand),
        claim: object ?? what,
        asserted: [{ party: demand.party, stance: "supports", sentence: demand.sentence, shown }],
        disputed: [{ ...disputed, stance: "opposes" }],
        finding: null,
        weight: 4,
      } satisfies Found,
    ];
  });
