import type { Span } from "#brief/article.ts";
import type { Account, Found } from "./account.ts";
import { demandQuestion } from "./demands.ts";
import type { Desk } from "./desk.ts";
import { isOpen, partyOf, sameParty, unnamed } from "./party.ts";
import { questionOfStand } from "./question.ts";
import type { Stand } from "./stand.ts";
import { workedOut } from "./worked-out.ts";

const furthest = 3;

/** A denial that could be, or that is only spoken of, is none: "if they wanted to dispute that". */
const isSupposed = (desk: Desk, cue: Span): boolean => {
  const sentence = desk.sentenceAt(cue.start);
  const before = sentence?.words.filter(({ start }) => start < cue.start).slice(-12) ?? [];
  return before.some(
    ({ lower }, at) =>
      desk.disputing.supposing.has(lower) || (at >= before.length - 2 && desk.disputing.unreal.has(lower)),
  );
};

/** "denied them entry": nothing that anybody claims. */
const hasTwoObjects = (desk: Desk, { sentence }: Stand, object: Span): boolean => {
  const { grammar } = desk.cues;
  if (!grammar.objects.has(desk.slice(object).toLowerCase())) return false;
  const next = desk.reading.sentences[sentence]?.words.find(({ start }) => start >= object.end);
  return (
    next !== undefined &&
    next.kind === "word" &&
    ![grammar.prepositions, grammar.coordinators, grammar.adverbs, grammar.times].some((set) => set.has(next.lower))
  );
};

/** "It is not true that …" tells itself what is not. */
const isThat = ({ cues }: Desk, word: { lower: string } | undefined): boolean =>
  word?.lower === cues.grammar.joints.that;

/** "no evidence that safety would suffer" tells itself what is not shown, and answers only what speaks of that. */
const sharesThing = (desk: Desk, denial: Stand, claim: Stand, words: Stand["words"]): boolean => {
  const { evidence, empty } = desk.disputing;
  const at = words.findIndex(({ lower }, n) => evidence.has(lower) && isThat(desk, words[n + 1]));
  if (at < 0 || denial.attributed.act !== "asserts") return true;
  const own = desk.keysOf(words.slice(at + 2).filter(({ lower }) => !empty.has(lower)));
  return [...own].some((key) => claim.keys.has(key));
};

/** "denied the accusation" speaks of an accusation, and "X's claim" of a claim by X, not of whatever was said last. */
const speaksOf = (desk: Desk, denial: Stand, claim: Stand): boolean => {
  const { object, content } = denial.attributed;
  const [what] = object ? [object] : content;
  const words = what ? desk.wordsIn(what) : [];
  if (words.some(({ lower }, at) => desk.disputing.calledSo.has(lower) && isThat(desk, words[at + 1]))) return false;
  if (object && hasTwoObjects(desk, denial, object)) return false;
  const relative = words.some(({ lower }) => desk.cues.grammar.relatives.has(lower));
  if (relative && denial.sentence !== claim.sentence) return false;
  const accusing = words.some(({ lower }) => desk.disputing.charges.has(lower));
  const { act, certainty } = claim.attributed;
  // "…, a charge that X rejects" names what its own sentence tells.
  const apposed = denial.sentence === claim.sentence && desk.disputing.indefinite.has(words[0]?.lower ?? "");
  if (accusing && !apposed && act !== "accuses" && certainty !== "alleged") return false;
  if (!sharesThing(desk, denial, claim, words)) return false;
  const owner = words.findIndex(
    ({ lower, text }) => desk.cues.grammar.endings.owner.test(lower) && /^\p{Lu}/u.test(text),
  );
  const [first] = words;
  const last = words[owner];
  if (owner < 0 || !first || !last || object === null) return true;
  const span = { start: first.start, end: last.end };
  return sameParty(partyOf(desk, desk.slice(span).replace(/['’]s?$/u, ""), span, null), claim.party);
};

const originReach = 12;

/** "the finding that …": who has found it, if an earlier telling says the same; else nobody is named. */
const ownerOf = (desk: Desk, stands: readonly Stand[], claim: Stand): Stand => {
  const { figure, heads } = claim.party;
  const { saying, grammar } = desk.cues;
  if (figure !== null || !(saying.claims.has(heads) || saying.nouns.has(heads))) return claim;
  const at = stands.indexOf(claim);
  const wanted = [...claim.keys].filter((key) => !grammar.be.has(key));
  const earlier = stands.slice(Math.max(0, at - originReach), at).findLast(({ attributed, keys, sentence, party }) => {
    const shared = wanted.filter((key) => keys.has(key)).length;
    return (
      attributed.act === "asserts" &&
      sentence < claim.sentence &&
      party.holder !== unnamed &&
      shared >= 2 &&
      shared * 2 >= wanted.length
    );
  });
  return earlier ?? { ...claim, party: partyOf(desk, unnamed, null, null) };
};

/** Claims that the article says somebody disputes: "X denied a report by Y that …", "Y said … X rejected the claim". */
export const rebuttalsIn = (desk: Desk, stands: readonly Stand[]): Found[] => {
  const byCue = new Map(stands.map((stand) => [stand.attributed.cue?.start ?? -1, stand]));
  return stands.flatMap((stand): Found[] => {
    const { disputedBy, act, content } = stand.attributed;
    const [claim] = content;
    if (!disputedBy || !claim || stand.words.length < 3) return [];
    const found = byCue.get(disputedBy.cue.start);
    const denial = found === stand ? undefined : found;
    const sentence = desk.sentenceAt(disputedBy.cue.start);
    const party = partyOf(desk, disputedBy.source, disputedBy.span, null);
    if (!sentence || isOpen(desk, party) || sameParty(party, stand.party) || isSupposed(desk, disputedBy.cue))
      return [];
    if (Math.abs(sentence.index - stand.sentence) > furthest || (denial && !speaksOf(desk, denial, stand))) return [];
    // "X disagreed": nothing but its place tells with what.
    const bare =
      !denial ||
      (denial.words.length <= 2 &&
        (denial.attributed.object === null || denial.attributed.object.start === denial.attributed.cue?.start));
    if (bare && sentence.index - stand.sentence > 1) return [];
    const { start, end } = sentence.passage;
    const worked = denial ? workedOut(desk, denial, stand) : null;
    const isDemand = act === "demands";
    const owner = isDemand ? stand : ownerOf(desk, stands, stand);
    if (sameParty(owner.party, party)) return [];
    const asserted: Account = {
      party: worked?.party ?? owner.party,
      stance: isDemand ? "supports" : "asserts",
      sentence: owner.sentence,
      shown: worked?.claim ?? owner.shown,
    };
    const disputed: Account = {
      party,
      stance: isDemand ? "opposes" : "denies",
      sentence: sentence.index,
      shown: { start, end },
      at: disputedBy.cue.start,
    };
    const question = worked ? worked.question : isDemand ? demandQuestion(desk, stand) : questionOfStand(desk, stand);
    return [
      { question, claim: worked?.claim ?? claim, asserted: [asserted], disputed: [disputed], finding: null, weight: 5 },
    ];
  });
};
