import { isBriefed, type Span } from "#brief/article.ts";
import type { Sentence } from "#reading/reading.ts";
import type { Word } from "#reading/words.ts";
import { type Account, accountOf, type Found } from "./account.ts";
import { describedBy } from "./described.ts";
import type { Desk } from "./desk.ts";
import { isOpen, type Party, partyOf, sameParty, unnamed } from "./party.ts";
import { questionOfStand } from "./question.ts";
import type { Stand } from "./stand.ts";
import { subjectBefore } from "./subject.ts";
import { isEnd, untrueNounAt, untruthAt } from "./untruth.ts";

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
const farReach = 12;
const verdictReach = 6;
const ownerReach = 4;
const supposedReach = 8;
const shortestClaim = 4;

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
  const within = words
    .slice(verb + 1, verb + 2 + ownerReach)
    .findIndex(({ lower }) => claimed.has(lower) || saying.claims.has(lower));
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
  // "rejected the report" may only leave it unused; "rejected the report as a smear" does not.
  const told = claimed.has(words[noun]?.lower ?? "");
  return (names || !told ? untrue : closes)
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

/** “The findings were fiction”: of what another voice has found or alleged, however far before. */
const untrueNounsIn = (desk: Desk, told: readonly Stand[]): Pointed[] =>
  told.flatMap(({ words, party, sentence, shown, attributed: { act } }): Pointed[] => {
    const at = words[untrueNounAt(desk, words)]?.start;
    if (at === undefined || act !== "asserts" || isOpen(desk, party) || party.holder === unnamed) return [];
    return [{ party, sentence, shown, at, reach: farReach, accusing: true, owner: null }];
  });

const isWrong = (desk: Desk, { words, attributed }: Stand): boolean =>
  attributed.act === "accuses" ||
  attributed.certainty === "alleged" ||
  words.some(({ lower }) =>
    [
      desk.disputing.unfavourable,
      desk.cues.saying.untrue,
      desk.disputing.quarrels.blame,
      desk.disputing.replies.faults,
    ].some((set) => set.has(lower)),
  );

/** Whether a telling speaks of a party: by name, or as "the company" where one of its officers answers. */
const speaksOfParty = (desk: Desk, { words, attributed: { content } }: Stand, party: Party): boolean => {
  const { bodies, officers } = desk.disputing.replies;
  const described = describedBy(desk, party);
  const isOfficer = [...described].some((word) => officers.has(word));
  // "the line's chief executive": of the one organisation that is spoken of
  const told = content.flatMap((piece) => desk.figuresIn(piece)).filter(({ kind }) => kind === "organisation");
  if (isOfficer && party.figure?.kind === "person" && new Set(told).size === 1) return true;
  return words.some(({ lower, text }, at) => {
    const plain = lower.replace(/['’]s?$/u, "");
    const named = /^\p{Lu}/u.test(text) && (party.names.has(plain) || described.has(plain));
    return named || (isOfficer && bodies.has(plain) && desk.disputing.definite.has(words[at - 1]?.lower ?? ""));
  });
};

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
    if (denial.reach === farReach && !speaksOfParty(desk, stand, denial.party)) continue;
    // "told", "according to": what an unnamed voice tells is the article's, and what points at it is no reply.
    if (stand.party.holder === unnamed && stand.attributed.certainty === "stated") {
      if (denial.reach <= nounReach) return null;
      continue;
    }
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
      return [...dismissalsIn(desk, sentence, told), ...untruthsIn(desk, sentence, told), ...untrueNounsIn(desk, told)];
    })
    .flatMap((denial): Found[] => {
      const near: Stand[] = [];
      for (let at = denial.sentence - denial.reach; at <= denial.sentence; at += 1) near.push(...(by.get(at) ?? []));
      const stand = claimBefore(desk, near, denial);
      const [claim] = stand?.attributed.content ?? [];
      if (!stand || !claim) return [];
      const { party, sentence, shown, at } = denial;
      const asserted: Account = accountOf(stand, "asserts");
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
