import { isBriefed, type Span } from "#brief/article.ts";
import type { Sentence } from "#reading/reading.ts";
import { type Account, accountOf, type Found } from "./account.ts";
import type { Desk } from "./desk.ts";
import { isOpen, type Party, partyOf, sameParty, unnamed } from "./party.ts";
import type { Stand } from "./stand.ts";
import { subjectBefore } from "./subject.ts";
import { filled, phraseIn } from "./wording.ts";

const reach = 15;

type Told = { party: Party; subject: Span; sentence: number; shown: Span; claim: Span };

const toldBy = (desk: Desk, sentence: Sentence, patterns: readonly RegExp[]): Told[] => {
  const { start, end } = sentence.passage;
  const text = desk.slice(sentence.passage);
  return patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const verb = sentence.words.findIndex((word) => word.start >= start + match.index);
      const subject = subjectBefore(desk, sentence.words, verb);
      const party = subject && partyOf(desk, desk.slice(subject), subject, null);
      if (!subject || !party || isOpen(desk, party)) return [];
      return [
        {
          party,
          subject,
          sentence: sentence.index,
          shown: { start, end },
          claim: { start: start + match.index, end: start + match.index + match[0].length },
        },
      ];
    }),
  );
};

/** "preliminary reports do not indicate it was caused by enemy fire", "there was no sign of an attack": nobody's deed, as another voice tells it. */
const sayNoDeed = (desk: Desk, stands: readonly Stand[], one: Told): Account[] =>
  stands
    .filter(
      ({ attributed, sentence, party, shown }) =>
        attributed.act === "asserts" &&
        Math.abs(sentence - one.sentence) <= reach / 2 &&
        party.holder !== unnamed &&
        !isOpen(desk, party) &&
        !sameParty(party, one.party) &&
        desk.disputing.noDeed.test(desk.slice(shown)),
    )
    .map(({ party, sentence, shown }): Account => ({ party, stance: "doubts", sentence, shown }));

/** Somebody claims an attack, and somebody else says that it was not theirs. */
export const responsibilityIn = (desk: Desk, stands: readonly Stand[]): Found[] => {
  const briefed = desk.reading.sentences.filter(({ passage }) => isBriefed(passage) && passage.role !== "heading");
  const claimed = briefed.flatMap((sentence) => toldBy(desk, sentence, desk.disputing.claimingResponsibility));
  if (claimed.length === 0) return [];
  const ruledOut = briefed.flatMap((sentence) => toldBy(desk, sentence, desk.disputing.rulingOut));
  return claimed.flatMap((one) => {
    const replies = ruledOut.filter(({ party, sentence, claim }) => {
      const words = desk.wordsIn(claim).map(({ lower }) => lower.replace(/'s$/u, ""));
      const named = [...one.party.names].some((name) => words.includes(name));
      return Math.abs(sentence - one.sentence) <= reach && !sameParty(party, one.party) && named;
    });
    const doubts = sayNoDeed(desk, stands, one).filter(
      (doubt) => !replies.some(({ party }) => sameParty(party, doubt.party)),
    );
    if (replies.length + doubts.length === 0) return [];
    const asserted: Account = accountOf(one, "asserts");
    return [
      {
        question: filled(desk.disputing.questions.responsible, { who: phraseIn(desk, one.subject) }),
        claim: one.claim,
        asserted: [asserted],
        disputed: [
          ...replies.map(({ party, sentence, shown }): Account => ({ party, stance: "denies", sentence, shown })),
          ...doubts,
        ],
        finding: null,
        weight: 5,
      },
    ];
  });
};
