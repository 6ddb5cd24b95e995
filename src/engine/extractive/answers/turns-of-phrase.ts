import type { Asking } from "#language/asking.ts";
import type { Reading, Sentence } from "#reading/reading.ts";
import { isCapital, type Word } from "#reading/words.ts";
import type { Asked } from "./asked.ts";

/** "A similar bridge", "two other patients": whether one of those was asked about, the question would say so. */
export const othersIn = (asking: Asking | null) => {
  const others = asking?.others ?? new Set<string>();
  const many = asking?.othersMany ?? new Set<string>();
  const isPlural = (lower: string): boolean => /[^s]s$/u.test(lower);
  return (words: readonly Word[], matched: readonly { at: number; key: string }[], { content, head }: Asked): boolean =>
    !content.some(({ lower }) => others.has(lower) || many.has(lower)) &&
    matched.some(({ at, key }) => {
      // "Reduced by a third, with a similar reduction in supplies": what is asked is told beside the other.
      if (matched.some((each) => each.key === key && each.at !== at && !others.has(words[each.at - 1]?.lower ?? "")))
        return false;
      const word = words[at];
      const before = words[at - 1]?.lower ?? "";
      if (word === undefined || /^\p{Lu}/u.test(word.text) || word.lower === head?.lower) return false;
      const asksOne = isPlural(word.lower) && !content.some(({ lower }) => lower === word.lower);
      return others.has(before) || (many.has(before) && asksOne);
    });
};

/** "I cannot comment on that." */
export const knowsNothing = (asking: Asking | null, { article }: Reading, { passage }: Sentence): boolean =>
  asking?.noAnswer.some((pattern) => article.text.slice(passage.start, passage.end).search(pattern) >= 0) ?? false;

/** What a question says is done, before any bounds of place or time: "the winning goal". */
export const isObject = ({ content, predicate, scope }: Asked, word: Word): boolean =>
  predicate !== null && content.indexOf(word) > content.indexOf(predicate) && !scope.includes(word) && !isCapital(word);

/** "No, I captained in 2010" negates nothing that it tells. */
export const withoutReply = (words: readonly Word[]): readonly Word[] =>
  words[1]?.text === "," ? words.slice(1) : words;

/** How far behind a negated verb of meaning what it denies may be negated itself. */
const denialReach = 12;

/** "The results do not mean it should not be sold." */
export const deniesDenial = ({ negations, meaning }: Asking, words: readonly Word[]): boolean =>
  words.some(
    ({ lower }, at) =>
      negations.has(lower) &&
      meaning.has(words[at + 1]?.lower ?? "") &&
      words.slice(at + 2, at + denialReach).some((word) => negations.has(word.lower)),
  );
