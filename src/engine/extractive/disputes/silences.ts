import { isBriefed } from "#brief/article.ts";
import type { Sentence } from "#reading/reading.ts";
import { accountOf, type Found } from "./account.ts";
import type { Accusation } from "./accusation.ts";
import type { Desk } from "./desk.ts";
import { isOpen, type Party, partyOf, sameParty, speaksFor, unnamed } from "./party.ts";
import { placeOf } from "./place.ts";
import { questionOfStand } from "./question.ts";
import type { Stand } from "./stand.ts";
import { subjectBefore } from "./subject.ts";

/** Somebody who is said not to have answered. `claim`: it is a claim that they did not speak to: "declined to comment on her allegation". */
export type Silence = { party: Party; sentence: number; claim: boolean };

const silenceReach = 5;
const claimReach = 2;
const nounReach = 4;
const shortestClaim = 4;

/** Who is said not to have answered. */
export const silencesIn = (desk: Desk, briefed: readonly Sentence[]): Silence[] =>
  briefed.flatMap(({ words, passage, index: sentence }) => {
    const text = desk.slice(passage);
    if (!desk.cues.missing.silentHint.test(text)) return [];
    return desk.cues.missing.silent.flatMap((pattern) =>
      [...text.matchAll(pattern)].flatMap(({ index, 0: told }) => {
        const span = subjectBefore(desk, words, placeOf(words, passage.start + index));
        const from = placeOf(words, passage.start + index + told.length);
        const claim = words.slice(from, from + nounReach).some(({ lower }) => desk.disputing.claimed.has(lower));
        return span ? [{ party: partyOf(desk, desk.slice(span), span, null), sentence, claim }] : [];
      }),
    );
  });

/** "… The government did not respond to a request for comment." */
export const keepsSilent = ({ accused, sentence }: Accusation, silences: readonly Silence[]): boolean =>
  silences.some(
    ({ party, sentence: at }) =>
      at >= sentence && at - sentence <= silenceReach && (sameParty(party, accused) || speaksFor(party, accused)),
  );

/** "Reyes claimed that managers had been told. Volta declined to comment on her allegation": a claim that stands without an answer. */
export const unansweredIn = (desk: Desk, stands: readonly Stand[]): Found[] => {
  const briefed = desk.reading.sentences.filter(({ passage }) => isBriefed(passage) && passage.role !== "heading");
  return silencesIn(desk, briefed).flatMap(({ party, sentence, claim: spoken }): Found[] => {
    if (!spoken || isOpen(desk, party)) return [];
    const told = stands.findLast(
      (stand) =>
        stand.sentence <= sentence &&
        sentence - stand.sentence <= claimReach &&
        (stand.attributed.act === "asserts" || stand.attributed.act === "accuses") &&
        stand.party.holder !== unnamed &&
        stand.words.length >= shortestClaim &&
        !sameParty(stand.party, party),
    );
    const [claim] = told?.attributed.content ?? [];
    if (!told || !claim) return [];
    return [
      {
        question: questionOfStand(desk, told),
        claim,
        asserted: [accountOf(told, "asserts")],
        disputed: [],
        finding: null,
        weight: 3,
      },
    ];
  });
};
