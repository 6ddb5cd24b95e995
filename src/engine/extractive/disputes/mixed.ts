import { isBriefed } from "#brief/article.ts";
import type { Account, Found } from "./account.ts";
import type { Desk } from "./desk.ts";
import { isOpen, partyOf, unnamed } from "./party.ts";
import { placeOf } from "./place.ts";
import { subjectBefore } from "./subject.ts";
import { filled, phraseIn } from "./wording.ts";

const longest = 12;

/** "The mayor has drawn both praise for the bridge and criticism for its cost": two sides that the article does not name. */
export const mixedIn = (desk: Desk): Found[] =>
  desk.reading.sentences
    .filter(({ passage }) => isBriefed(passage) && passage.role !== "heading")
    .flatMap(({ passage, words, index }): Found[] => {
      const [found] = desk.disputing.mixed.flatMap((pattern) => [...desk.slice(passage).matchAll(pattern)]);
      const subject = found && subjectBefore(desk, words, placeOf(words, passage.start + found.index));
      const party = subject && partyOf(desk, desk.slice(subject), subject, null);
      const { be, have } = desk.cues.grammar;
      const own = subject ? desk.wordsIn(subject) : [];
      const isClause = own.some(({ lower }) => be.has(lower) || have.has(lower));
      if (!subject || !party || isOpen(desk, party) || isClause || own.length > longest) return [];
      const { start, end } = passage;
      const account = (stance: Account["stance"]): Account => ({
        party: partyOf(desk, unnamed, null, null),
        stance,
        sentence: index,
        shown: { start, end },
      });
      return [
        {
          question: filled(desk.disputing.questions.forAndAgainst, {
            what: party.figure?.name ?? phraseIn(desk, subject),
          }),
          claim: { start, end },
          asserted: [account("supports")],
          disputed: [account("opposes")],
          finding: null,
          weight: 3,
        },
      ];
    });
