import type { Asking } from "#language/asking.ts";
import { languageNamed } from "#language/named.ts";
import type { Word } from "#reading/words.ts";
import { spoken } from "./phrase.ts";

/** Where nobody has told how a language asks, a request for another one is no longer than this: "en español, por favor". */
const longestUnread = 5;

/** "In Spanish, please", "can you translate that into German?", "auf Deutsch": nothing else is asked for. */
export const asksForTranslation = (words: readonly Word[], asking: Asking | null): boolean => {
  const said = spoken(words);
  const named = said.filter(({ lower }) => languageNamed(lower) !== null);
  const isShort = said.length <= longestUnread;
  if (isShort && named.some(({ lower }) => languageNamed(lower)?.own)) return true;
  if (!asking) return isShort && named.length > 0;
  const { translating, translatingFiller } = asking;
  const isAsked = named.length > 0 || said.some(({ lower }) => translating.has(lower));
  return (
    isAsked &&
    said.every((word) => named.includes(word) || translating.has(word.lower) || translatingFiller.has(word.lower))
  );
};

/** The language that such a request names, as ISO 639-1; null where it names none. */
export const languageAsked = (words: readonly Word[]): string | null =>
  words.flatMap(({ lower }) => languageNamed(lower)?.code ?? [])[0] ?? null;
