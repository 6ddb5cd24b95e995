import type { Article } from "#brief/article.ts";
import type { Telling } from "#language/telling.ts";
import type { Sentence } from "#reading/reading.ts";
import { isCapital, type Word } from "#reading/words.ts";
import { type Scene, subjectAt } from "./telling-scene.ts";
import { type Phrase, pastBrackets } from "./telling-source.ts";

/** Somebody for whom "er" or "sie" may stand; `sex` is null where no title tells it. */
export type Person = { text: string; sex: "m" | "f" | null };

/** A source phrase as a person: a title or an article tells the sex, a first name does not. */
export const personOf = (words: readonly Word[], { from, to }: Phrase, text: string, telling: Telling): Person => {
  const article = words[from]?.lower ?? "";
  const isDetermined = telling.determiners.has(article);
  const capitals = words.slice(from, to).filter((word) => isCapital(word) && !telling.determiners.has(word.lower));
  const head = capitals[0]?.lower ?? "";
  if (isDetermined)
    return { text, sex: telling.feminineArticles.has(article) ? "f" : telling.titled.test(head) ? "f" : "m" };
  if (capitals.length < 2) return { text, sex: null };
  if (telling.titled.test(head)) return { text, sex: "f" };
  return { text, sex: capitals.length > 2 ? "m" : null };
};

/**
 * Whom the sentence before leaves for "sagte sie": whoever it begins with or speaks in it, if nobody else is named there; or the one
 * woman whom a title shows in it.
 */
export const named = (article: Article, before: Sentence, speaker: Person | null, scene: Scene): Person | null => {
  const { words } = before;
  const there = { ...scene, words, quoted: [] };
  const phrase = subjectAt(there, 0);
  if (phrase && !phrase.pronoun) {
    const rest = words.slice(pastBrackets(words, phrase.to));
    const isOther = rest.some((word, n) => isCapital(word) && isCapital(rest[n + 1]));
    const text = article.text.slice(words[phrase.from]?.start, words[phrase.to - 1]?.end);
    if (!isOther) return personOf(words, phrase, text, scene.telling);
  }
  return speaker ?? onlyWoman(article, words, scene.telling);
};

/** "Diese Nachricht hat Bürgermeisterin Annegret Pohl überbracht." */
const onlyWoman = (article: Article, words: readonly Word[], { titled }: Telling): Person | null => {
  const runs: (readonly Word[])[] = [];
  for (let at = 0; at < words.length; at += 1) {
    let end = at;
    while (isCapital(words[end])) end += 1;
    if (end - at > 1) runs.push(words.slice(at, end));
    at = Math.max(at, end);
  }
  const women = runs.filter(([head, , last]) => titled.test(head?.lower ?? "") && last !== undefined);
  const [woman] = women;
  if (!woman || women.length > 1) return null;
  return { text: article.text.slice(woman[0]?.start, woman.at(-1)?.end), sex: "f" };
};
