import { isBriefed, type Span } from "#brief/article.ts";
import type { Sentence } from "#reading/reading.ts";
import { accountOf, between, type Found } from "./account.ts";
import type { Desk } from "./desk.ts";
import { isOpen, type Party, partyOf, sameParty, unnamed } from "./party.ts";
import { placeOf } from "./place.ts";
import { questionOfStand } from "./question.ts";
import type { Stand } from "./stand.ts";
import { subjectBefore } from "./subject.ts";

const shortest = 4;

export const isTelling = ({ attributed: { act, object }, party, words }: Stand): boolean =>
  (act === "asserts" || act === "asks" || act === "demands") &&
  (object === null || act !== "asserts") &&
  party.holder !== unnamed &&
  words.length >= shortest;

/** What one told is not so for another, as the article tells in a sentence of its own. */
const deniedBy = (
  desk: Desk,
  earlier: Stand,
  claim: Span,
  party: Party,
  { index, passage }: Pick<Sentence, "index" | "passage">,
): Found =>
  between(
    { question: questionOfStand(desk, earlier), claim, weight: 4 },
    accountOf(earlier, "asserts"),
    accountOf({ party, sentence: index, shown: { start: passage.start, end: passage.end } }, "denies"),
  );

/** "A Delaware judge reached the opposite conclusion last year": told by the article of who has spoken right before. */
const otherConclusions = (desk: Desk, stands: readonly Stand[]): Found[] => {
  const by = Map.groupBy(stands, ({ sentence }) => sentence);
  return desk.reading.sentences.flatMap(({ words, passage, index }): Found[] => {
    const found = isBriefed(passage) ? desk.disputing.replies.otherConclusion.exec(desk.slice(passage)) : null;
    const earlier = found ? (by.get(index - 1) ?? []).findLast(isTelling) : undefined;
    const subject = found && subjectBefore(desk, words, placeOf(words, passage.start + found.index));
    const party = subject && partyOf(desk, desk.slice(subject), subject, null);
    const [claim] = earlier?.attributed.content ?? [];
    if (!earlier || !party || !claim || isOpen(desk, party) || sameParty(party, earlier.party)) return [];
    return [deniedBy(desk, earlier, claim, party, { index, passage })];
  });
};

/** "says the area is its own under a map of 1907. Westmark does not recognise the map": told by the article. */
const notAcceptedIn = (desk: Desk, stands: readonly Stand[]): Found[] => {
  const by = Map.groupBy(stands, ({ sentence }) => sentence);
  return desk.reading.sentences.flatMap(({ words, passage, index }): Found[] => {
    if (!isBriefed(passage) || passage.role === "heading") return [];
    return [...desk.slice(passage).matchAll(desk.disputing.replies.notAccepting)]
      .slice(0, 1)
      .flatMap((found): Found[] => {
        const verb = placeOf(words, passage.start + found.index);
        const from = placeOf(words, passage.start + found.index + found[0].length);
        const subject = subjectBefore(desk, words, verb);
        const own = (by.get(index) ?? []).find(({ attributed: { source } }) => source?.start === subject?.start);
        const party = own?.party ?? (subject && partyOf(desk, desk.slice(subject), subject, null));
        const object = words[from + 1];
        const key = object && desk.keyOf(object);
        const earlier = (by.get(index - 1) ?? []).findLast((stand) => isTelling(stand) && key && stand.keys.has(key));
        const [claim] = earlier?.attributed.content ?? [];
        if (!party || !earlier || !claim || isOpen(desk, party) || sameParty(party, earlier.party)) return [];
        return [deniedBy(desk, earlier, claim, party, { index, passage })];
      });
  });
};

/** What the article itself tells of somebody who does not accept what was said right before. */
export const otherwiseIn = (desk: Desk, stands: readonly Stand[]): Found[] => [
  ...otherConclusions(desk, stands),
  ...notAcceptedIn(desk, stands),
];
