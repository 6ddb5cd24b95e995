import { isBriefed, type Span } from "#brief/article.ts";
import type { Sentence } from "#reading/reading.ts";
import type { Word } from "#reading/words.ts";
import type { Account, Found } from "./account.ts";
import type { Desk } from "./desk.ts";
import { isOpen, type Party, partyOf, sameParty, unnamed } from "./party.ts";
import { questionOfStand } from "./question.ts";
import type { Stand } from "./stand.ts";
import { subjectBefore } from "./subject.ts";

/** "dismissed that as fantasy", "rejected the allegations", “That is not true”: a denial that only points at a claim. */
type Pointed = {
  party: Party;
  sentence: number;
  shown: Span;
  at: number;
  /** How many sentences back the claim may stand. */
  reach: number;
  /** It speaks of an accusation. */
  accusing: boolean;
  /** Whose claim it names: "Mr Hale's claim". */
  owner: Party | null;
};

const nounReach = 3;
const pronounReach = 2;
/** What is called an accusation without a word of blame stands right before. */
const accusedReach = 1;
const verdictReach = 6;
const ownerReach = 4;
const supposedReach = 8;
const shortestClaim = 4;

const isEnd = (word: Word | undefined): boolean => word === undefined || /^[.,;:!?”"’')—–-]$/u.test(word.text);

const isNo = (desk: Desk, { lower }: Word): boolean =>
  desk.disputing.negations.has(lower) || desk.cues.grammar.negations.has(lower);

/** “That is simply not the case”, “It's a lie”: where a pronoun for what was said is called untrue. */
const calledUntrueAt = (desk: Desk, words: readonly Word[], at: number): boolean => {
  const { saying, grammar } = desk.cues;
  const word = words[at];
  const before = words[at - 1];
  const points = word && (desk.disputing.pointing.has(word.lower) || /^(?:that|this|it)['’]s$/u.test(word.lower));
  if (!points || (before && before.kind !== "mark" && !grammar.coordinators.has(before.lower))) return false;
  let no = false;
  for (const [n, next] of words.slice(at + 1, at + 1 + verdictReach).entries()) {
    if (next.kind === "mark") return false;
    if (isNo(desk, next)) no = true;
    if (no ? !desk.disputing.calledSo.has(next.lower) : !saying.untrue.has(next.lower)) continue;
    const behind = words[at + n + 2];
    return isEnd(behind) || grammar.adverbs.has(behind?.lower ?? "");
  }
  return false;
};

/** “There is no truth in this”. */
const withoutTruthAt = (desk: Desk, words: readonly Word[], at: number): boolean => {
  const { saying, grammar } = desk.cues;
  if (
    !(saying.true.has(words[at]?.lower ?? "") || desk.disputing.evidence.has(words[at]?.lower ?? "")) ||
    !words.slice(Math.max(0, at - 2), at).some((word) => isNo(desk, word))
  )
    return false;
  const [preposition, first, second] = words.slice(at + 1, at + 4);
  const named = grammar.determiners.has(first?.lower ?? "") && desk.disputing.claimed.has(second?.lower ?? "");
  return (
    grammar.prepositions.has(preposition?.lower ?? "") && (named || desk.disputing.pointing.has(first?.lower ?? ""))
  );
};

const untruthAt = (desk: Desk, words: readonly Word[]): number =>
  words.findIndex((_, at) => calledUntrueAt(desk, words, at) || withoutTruthAt(desk, words, at));

const ownerIn = (desk: Desk, words: readonly Word[], noun: number, from: number): Party | null => {
  const between = words.slice(from + 1, Math.max(from + 1, noun));
  const last = between.findLast(({ lower }) => desk.cues.grammar.endings.owner.test(lower));
  const [first] = between;
  if (!first || !last) return null;
  const span = { start: first.start, end: last.end };
  return partyOf(desk, desk.slice(span).replace(/['’]s?$/u, ""), span, null);
};

const isSupposed = (desk: Desk, words: readonly Word[], verb: number): boolean =>
  words
    .slice(Math.max(0, verb - supposedReach), verb)
    .some(
      ({ lower }, at, all) =>
        desk.disputing.supposing.has(lower) ||
        (at >= all.length - 2 && (desk.disputing.unreal.has(lower) || desk.disputing.negations.has(lower))),
    );

/** What a verb of dismissing has as its object: a pronoun for a claim, or a noun for one. */
const pointedObject = (
  desk: Desk,
  words: readonly Word[],
  verb: number,
): Pick<Pointed, "reach" | "accusing" | "owner"> | null => {
  const { grammar, saying } = desk.cues;
  const { pointing, charges, claimed } = desk.disputing;
  const [first, second] = [words[verb + 1], words[verb + 2]];
  if (!first || !second) return null;
  if (pointing.has(first.lower) && !claimed.has(second.lower)) {
    const called = words.slice(verb + 2, verb + 2 + verdictReach).find(({ lower }) => saying.untrue.has(lower));
    const closes = isEnd(second) || second.lower === grammar.joints.as || grammar.adverbs.has(second.lower);
    const names = desk.disputing.naming.has(words[verb]?.lower ?? "");
    return called || (closes && !names) ? { reach: pronounReach, accusing: false, owner: null } : null;
  }
  const within = words.slice(verb + 1, verb + 2 + ownerReach).findIndex(({ lower }) => claimed.has(lower));
  const noun = within < 0 ? -1 : verb + 1 + within;
  const owner = ownerIn(desk, words, noun, verb);
  const definite =
    [grammar.determiners, grammar.possessives, pointing].some((set) => set.has(first.lower)) || owner !== null;
  const next = words[noun + 1];
  const plain = words.slice(verb + 1, noun).every(({ kind }) => kind === "word");
  if (noun < 0 || !definite || !plain) return null;
  const closes =
    isEnd(next) ||
    next?.lower === grammar.joints.as ||
    grammar.coordinators.has(next?.lower ?? "") ||
    desk.cues.grammar.endings.ing.test(next?.lower ?? "");
  const names = desk.disputing.naming.has(words[verb]?.lower ?? "");
  const untrue = words
    .slice(noun + 1, noun + 1 + verdictReach)
    .some(({ lower }) => saying.untrue.has(lower) || desk.disputing.unfavourable.has(lower));
  return (names ? untrue : closes)
    ? { reach: nounReach, accusing: charges.has(words[noun]?.lower ?? ""), owner }
    : null;
};

/** "Holt dismissed that as fantasy", told by the article. */
const dismissalsIn = (desk: Desk, sentence: Sentence, told: readonly Stand[]): Pointed[] => {
  const { words, passage, index } = sentence;
  const { dismissing, naming } = desk.disputing;
  return words.flatMap(({ lower, start }, verb) => {
    if (verb === 0 || !(dismissing.has(lower) || naming.has(lower)) || isSupposed(desk, words, verb)) return [];
    const object = pointedObject(desk, words, verb);
    const subject = object && subjectBefore(desk, words, verb);
    const whole = told.find(
      ({ attributed: { source } }) => source && subject && source.start <= subject.start && subject.start < source.end,
    );
    const party = subject && (whole?.party ?? partyOf(desk, desk.slice(subject), subject, null));
    if (!object || !party || isOpen(desk, party) || party.holder === unnamed) return [];
    return [{ ...object, party, sentence: index, shown: { start: passage.start, end: passage.end }, at: start }];
  });
};

/** Who speaks in a quotation that no verb of saying introduces: whom the sentence right before it in its paragraph is about. */
const speakerBefore = (desk: Desk, { passage, index }: Sentence): Party | null => {
  const before = desk.reading.sentences[index - 1];
  if (!before || before.passage.paragraph !== passage.paragraph || /[“"”]/u.test(desk.slice(before.passage)))
    return null;
  const [first] = before.words;
  const figure = desk
    .figuresIn(before.passage)
    .find(({ kind, mentions }) => kind === "person" && mentions.some(({ start }) => start === first?.start));
  const span = figure?.mentions.find(({ start }) => start === first?.start);
  return figure && span ? partyOf(desk, desk.slice(span), span, figure) : null;
};

/** “… but that is not true”, said with or without a verb of saying. */
const untruthsIn = (desk: Desk, sentence: Sentence, told: readonly Stand[]): Pointed[] => {
  const at = untruthAt(desk, sentence.words);
  const word = sentence.words[at];
  if (!word) return [];
  const stand = told.find(({ attributed }) =>
    attributed.content.some(({ start, end }) => start <= word.start && word.end <= end),
  );
  const spoken = /^\s*[“"]/u.test(desk.slice(sentence.passage));
  const party = stand ? stand.party : told.length === 0 && spoken ? speakerBefore(desk, sentence) : null;
  if (!party || isOpen(desk, party) || party.holder === unnamed) return [];
  const { start, end } = sentence.passage;
  const shown = stand && stand.words.length > shortestClaim ? stand.shown : { start, end };
  return [
    { party, sentence: sentence.index, shown, at: word.start, reach: pronounReach, accusing: false, owner: null },
  ];
};

const isWrong = (desk: Desk, { words, attributed }: Stand): boolean =>
  attributed.act === "accuses" ||
  attributed.certainty === "alleged" ||
  words.some(({ lower }) => desk.disputing.unfavourable.has(lower) || desk.cues.saying.untrue.has(lower));

/** The claim that a denial points at: the nearest earlier one by another voice; an accusation first, if it speaks of one. */
const claimBefore = (desk: Desk, stands: readonly Stand[], denial: Pointed): Stand | null =>
  nearest(desk, stands, denial) ??
  (denial.accusing ? nearest(desk, stands, { ...denial, accusing: false, reach: accusedReach }) : null);

const nearest = (desk: Desk, stands: readonly Stand[], denial: Pointed): Stand | null => {
  for (let at = stands.length - 1; at >= 0; at -= 1) {
    const stand = stands[at];
    if (!stand || stand.sentence > denial.sentence) continue;
    if (denial.sentence - stand.sentence > denial.reach) return null;
    const [content] = stand.attributed.content;
    const before = content !== undefined && content.end <= denial.at;
    const fits = stand.attributed.act === "asserts" || stand.attributed.act === "accuses";
    if (!before || !fits || stand.words.length < shortestClaim || sameParty(stand.party, denial.party)) continue;
    if (denial.owner && !sameParty(denial.owner, stand.party)) continue;
    if (denial.accusing && !isWrong(desk, stand)) continue;
    // "told", "according to": what an unnamed voice tells is the article's, and what points at it is no reply.
    if (stand.party.holder === unnamed && stand.attributed.certainty === "stated") return null;
    return stand;
  }
  return null;
};

/** Denials that point back at what another voice has said. */
export const pointedDenialsIn = (desk: Desk, stands: readonly Stand[]): Found[] => {
  const by = Map.groupBy(stands, ({ sentence }) => sentence);
  const briefed = desk.reading.sentences.filter(({ passage }) => isBriefed(passage) && passage.role !== "heading");
  return briefed
    .flatMap((sentence) => {
      const told = by.get(sentence.index) ?? [];
      return [...dismissalsIn(desk, sentence, told), ...untruthsIn(desk, sentence, told)];
    })
    .flatMap((denial): Found[] => {
      const near: Stand[] = [];
      for (let at = denial.sentence - denial.reach; at <= denial.sentence; at += 1) near.push(...(by.get(at) ?? []));
      const stand = claimBefore(desk, near, denial);
      const [claim] = stand?.attributed.content ?? [];
      if (!stand || !claim) return [];
      const { party, sentence, shown, at } = denial;
      const asserted: Account = { party: stand.party, stance: "asserts", sentence: stand.sentence, shown: stand.shown };
      return [
        {
          question: questionOfStand(desk, stand),
          claim,
          asserted: [asserted],
          disputed: [{ party, stance: "denies", sentence, shown, at }],
          finding: null,
          weight: 5,
        },
      ];
    });
};
