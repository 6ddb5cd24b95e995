import type { Found } from "./account.ts";
import type { Desk } from "./desk.ts";
import { partyOf } from "./party.ts";
import { filled, invertedOf, isItSo, phraseIn } from "./question.ts";
import type { Stand } from "./stand.ts";

/** Claims that the article says somebody disputes: "X denied a report by Y that …", "Y said … X rejected the claim". */
export const rebuttalsIn = (desk: Desk, stands: readonly Stand[]): Found[] => {
  const denials = new Map(stands.map((stand) => [stand.attributed.cue?.start ?? -1, stand]));
  return stands.flatMap((stand) => {
    const { disputedBy, act, object, content } = stand.attributed;
    if (!disputedBy) return [];
    const denial = denials.get(disputedBy.cue.start);
    if (denial && denial !== stand && !speaksOf(desk, denial, stand)) return [];
    const sentence = desk.sentenceAt(disputedBy.cue.start);
    const [claim] = content;
    if (!sentence || !claim) return [];
    const party = denial && denial !== stand ? denial.party : partyOf(desk, disputedBy.source, disputedBy.span, null);
    const { start, end } = sentence.passage;
    const isDemand = act === "demands";
    const question = isDemand
      ? filled(desk.disputing.questions.demands, { what: phraseIn(desk, object ?? claim) })
      : (invertedOf(desk, stand.words) ?? isItSo(desk, claim));
    return [
      {
        question,
        claim,
        asserted: [
          {
            party: stand.party,
            stance: isDemand ? "supports" : "asserts",
            sentence: stand.sentence,
            shown: stand.shown,
          },
        ],
        disputed: [{ party, stance: isDemand ? "opposes" : "denies", sentence: sentence.index, shown: { start, end } }],
        finding: null,
        weight: 5,
      } satisfies Found,
    ];
  });
};

/** "denied the accusation" speaks of an accusation, not of whatever was said last. */
const speaksOf = (desk: Desk, denial: Stand, claim: Stand): boolean => {
  const { object } = denial.attributed;
  if (!object) return true;
  const words = desk.wordsIn(object);
  const accusing = words.some(({ lower }) => /^(?:accusation|allegation|charge)s?$/u.test(lower));
  return !accusing || claim.attributed.act === "accuses" || claim.attributed.certainty === "alleged";
};
