import type { Span } from "#brief/article.ts";
import type { Sentence } from "#reading/reading.ts";
import { subjectBefore } from "./accusation.ts";
import type { Desk } from "./desk.ts";
import { type Party, partyOf } from "./party.ts";
import type { Stand } from "./stand.ts";

/** A denial of an accusation in so many words: "pleaded not guilty", "denies wrongdoing", "rejected the allegations". */
export type Plea = { party: Party; sentence: number; shown: Span };

const told = (desk: Desk, sentence: Sentence): Plea[] => {
  const text = desk.slice(sentence.passage);
  return desk.disputing.pleas.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(({ index }) => {
      const at = sentence.passage.start + index;
      const verb = sentence.words.findIndex(({ start }) => start >= at);
      const subject = subjectBefore(desk, sentence.words, verb) ?? sharedSubject(desk, sentence, verb);
      if (!subject) return [];
      const { start, end } = sentence.passage;
      return [
        { party: partyOf(desk, desk.slice(subject), subject, null), sentence: sentence.index, shown: { start, end } },
      ];
    }),
  );
};

/** "X was charged … and has pleaded not guilty": the subject of the sentence. */
const sharedSubject = (desk: Desk, { words }: Sentence, verb: number): Span | null => {
  const { be, have, verbs } = desk.cues.grammar;
  const at = words.findIndex(
    ({ lower }, n) => n > 0 && n < verb && (be.has(lower) || have.has(lower) || verbs.get(lower) === "past"),
  );
  return at > 0 ? subjectBefore(desk, words, at) : null;
};

const ofStand = (desk: Desk, stand: Stand): Plea[] => {
  const { act, object, content } = stand.attributed;
  const [what] = object ? [object] : content;
  const words = what ? desk.wordsIn(what) : [];
  const denies =
    act === "denies" &&
    words.length <= 8 &&
    words.some(({ lower }) => desk.disputing.charges.has(lower) || desk.disputing.wrongs.has(lower));
  return denies ? [{ party: stand.party, sentence: stand.sentence, shown: stand.shown }] : [];
};

/** The denials of an article, each once, in order. */
export const pleasOf = (desk: Desk, sentences: readonly Sentence[], stands: readonly Stand[]): Plea[] => {
  const all = [
    ...stands.flatMap((stand) => ofStand(desk, stand)),
    ...sentences.flatMap((sentence) => told(desk, sentence)),
  ];
  const seen = new Set<number>();
  return all
    .filter(({ sentence }) => !seen.has(sentence) && seen.add(sentence))
    .toSorted((a, b) => a.sentence - b.sentence);
};
