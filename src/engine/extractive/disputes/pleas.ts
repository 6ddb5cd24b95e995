import type { Span } from "#brief/article.ts";
import type { Sentence } from "#reading/reading.ts";
import type { Desk } from "./desk.ts";
import { type Party, partyOf } from "./party.ts";
import type { Stand } from "./stand.ts";
import { sharedSubject, subjectBefore } from "./subject.ts";

/** A denial of an accusation in so many words: "pleaded not guilty", "denies wrongdoing", "rejected the allegations". */
export type Plea = {
  party: Party;
  sentence: number;
  shown: Span;
  /** It speaks of the accusation that stands there: "denied the allegations". */
  general: boolean;
};

/** "denied the allegations", where "denied wrongdoing" says itself what. */
const isGeneral = (desk: Desk, words: string): boolean =>
  words.split(/\s+/u).some((word) => desk.disputing.charges.has(word.toLowerCase()));

const toldIn = (desk: Desk, sentence: Sentence, told: readonly Stand[]): Plea[] => {
  const text = desk.slice(sentence.passage);
  return desk.disputing.pleas.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(({ index, 0: denied }) => {
      const at = sentence.passage.start + index;
      const verb = sentence.words.findIndex(({ start }) => start >= at);
      const subject = subjectBefore(desk, sentence.words, verb) ?? sharedSubject(desk, sentence, verb);
      if (!subject) return [];
      const { start, end } = sentence.passage;
      return [
        {
          party:
            told.find(({ attributed: { source } }) => source?.start === subject.start)?.party ??
            partyOf(desk, desk.slice(subject), subject, null),
          sentence: sentence.index,
          shown: { start, end },
          general: isGeneral(desk, denied),
        },
      ];
    }),
  );
};

const ofStand = (desk: Desk, stand: Stand): Plea[] => {
  const { act, object, content } = stand.attributed;
  const [what] = object ? [object] : content;
  const words = what ? desk.wordsIn(what) : [];
  const denies =
    act === "denies" &&
    words.length <= 8 &&
    words.some(({ lower }) => desk.disputing.charges.has(lower) || desk.disputing.wrongs.has(lower));
  const general = words.some(({ lower }) => desk.disputing.charges.has(lower));
  return denies ? [{ party: stand.party, sentence: stand.sentence, shown: stand.shown, general }] : [];
};

/** The denials of an article, each once, in order. */
export const pleasOf = (desk: Desk, sentences: readonly Sentence[], stands: readonly Stand[]): Plea[] => {
  const by = Map.groupBy(stands, ({ sentence }) => sentence);
  const all = [
    ...stands.flatMap((stand) => ofStand(desk, stand)),
    ...sentences.flatMap((sentence) => toldIn(desk, sentence, by.get(sentence.index) ?? [])),
  ];
  const seen = new Set<number>();
  return all
    .filter(({ sentence }) => !seen.has(sentence) && seen.add(sentence))
    .toSorted((a, b) => a.sentence - b.sentence);
};
