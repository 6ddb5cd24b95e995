import type { Article, Passage, Span } from "#brief/article.ts";
import { meets } from "#brief/span.ts";
import { type Word, wordsOf } from "#reading/words.ts";

/** Letters by sound, as far as a table can tell: enough to see one name in two scripts. */
const letters: Readonly<Record<string, string>> = {
  ...{ а: "a", б: "b", в: "v", г: "g", ґ: "g", д: "d", е: "e", є: "e", ё: "e", ж: "z", з: "z", и: "i", і: "i", ї: "i" },
  ...{ й: "i", к: "k", л: "l", м: "m", н: "n", о: "o", п: "p", р: "r", с: "s", т: "t", у: "u", ф: "f", х: "h", ц: "c" },
  ...{ ч: "c", ш: "s", щ: "s", ъ: "", ы: "i", ь: "", э: "e", ю: "u", я: "a", ў: "u", ј: "i", љ: "l", њ: "n", ћ: "c" },
  ...{ α: "a", β: "v", γ: "g", δ: "d", ε: "e", ζ: "z", η: "i", θ: "t", ι: "i", κ: "k", λ: "l", μ: "m", ν: "n", ξ: "x" },
  ...{
    ο: "o",
    π: "p",
    ρ: "r",
    σ: "s",
    ς: "s",
    τ: "t",
    υ: "i",
    φ: "f",
    χ: "h",
    ψ: "p",
    ω: "o",
    ß: "ss",
    ø: "o",
    ł: "l",
  },
  ...{ đ: "d", æ: "ae", œ: "oe", ı: "i", þ: "t", ð: "d" },
};

/** A word by the sound of its letters, marks and case left out. */
const sound = (text: string): string =>
  [...text.toLowerCase().normalize("NFD").replaceAll(/\p{M}/gu, "").normalize("NFC")]
    .map((letter) => letters[letter] ?? letter)
    .join("")
    .replaceAll(/['’ʼ.]/gu, "");

/** A name may be declined, so its beginning tells it. */
const isSame = (one: string, other: string): boolean => {
  if (one === other) return true;
  const least = Math.min(one.length, other.length);
  if (least < 4) return false;
  const shared = Math.max(4, least - 2);
  return one.slice(0, shared) === other.slice(0, shared) && Math.abs(one.length - other.length) <= 4;
};

const capital = /^\p{Lu}/u;

/** Words with a capital that no beginning of a sentence gives them. */
const namedIn = (words: readonly Word[]): Word[] =>
  words.filter(
    (word, at) =>
      word.kind === "word" &&
      capital.test(word.text) &&
      word.text.length > 2 &&
      at > 0 &&
      words[at - 1]?.kind !== "mark",
  );

/** A name may change within as it is declined ("Камінь", "Каменю"), so its first letters tell that it may be the same. */
const mayBe = (one: string, other: string): boolean => one.slice(0, 3) === other.slice(0, 3);

/** Names that no word of the article is like: in the article's own language nothing translates one. */
export const foreignNames = (article: Article, text: string): Span[] => {
  const known = article.passages.flatMap(({ start, end }) =>
    wordsOf(article.text, start, end).map((word) => sound(word.text)),
  );
  return namedIn(wordsOf(text)).flatMap((word) =>
    known.some((each) => mayBe(each, sound(word.text))) ? [] : [{ start: word.start, end: word.end }],
  );
};

/**
 * Names of our line that the article holds, and not where the quotes stand nor in what may tie a name to them: the paragraphs
 * of the quotes and the one before, and every passage that names somebody whom those name.
 */
export const strayNames = (article: Article, text: string, touched: readonly Passage[]): Span[] => {
  const wordsAt = ({ start, end }: Passage): Word[] => wordsOf(article.text, start, end);
  const named = namedIn(wordsOf(text)).map((word) => ({ word, key: sound(word.text) }));
  if (named.length === 0 || touched.length === 0) return [];
  const names = new Map(
    article.passages.map((passage) => [passage, namedIn(wordsAt(passage)).map((word) => sound(word.text))]),
  );
  const isNameThere = (key: string): boolean =>
    [...names.values()].some((keys) => keys.some((each) => isSame(each, key)));
  const paragraphs = new Set(touched.flatMap(({ paragraph }) => [paragraph, paragraph - 1]));
  const near = article.passages.filter(
    (passage) => paragraphs.has(passage.paragraph) || passage.role === "heading" || passage.paragraph <= 1,
  );
  const keysOf = (passages: readonly Passage[]): string[] =>
    passages.flatMap((passage) => wordsAt(passage).map((word) => sound(word.text)));
  const evidence = new Set(touched.flatMap((passage) => names.get(passage) ?? []));
  const tied = article.passages.filter((passage) => (names.get(passage) ?? []).some((key) => evidence.has(key)));
  const held = keysOf([...near, ...tied]);
  return named.flatMap(({ word, key }) =>
    isNameThere(key) && !held.some((each) => isSame(each, key)) ? [{ start: word.start, end: word.end }] : [],
  );
};

/** The passages that spans lie in. */
export const passagesAt = (article: Article, spans: readonly Span[]): Passage[] =>
  article.passages.filter((passage) => spans.some((span) => meets(span, passage)));
