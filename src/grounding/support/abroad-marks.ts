import type { Article, Span } from "#brief/article.ts";
import { quotationsOf } from "#reading/quotations.ts";

const folded = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[“”„«»"‘’'‚`‹›「」『』]/gu, "")
    .replaceAll(/[\s–—-]+/gu, " ")
    .replace(/^[\s.,;:!?…،؛؟]+|[\s.,;:!?…،؛؟]+$/gu, "");

const marked = /“([^”“]+)[”“]|„([^“”"]+)[“”"]|"([^"]+)"|«([^»]+)»|»([^«]+)«|「([^」]+)」/gu;

/** Every stretch of our line that stands in quotation marks. */
export const markedIn = (text: string): (Span & { words: string })[] =>
  [...text.matchAll(marked)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
    words: folded(found.slice(1).find((each) => each !== undefined) ?? ""),
  }));

/** Makes what tells whether words stand in the article's own quotation marks; in an interview they may stand anywhere. */
export const quotedIn = (article: Article): ((words: string) => boolean) => {
  const whole = folded(article.text);
  const quotations = quotationsOf(article).map(({ start, end }) => folded(article.text.slice(start, end)));
  const holds = (text: string, words: string): boolean =>
    /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(words)
      ? text.includes(words)
      : ` ${text} `.replaceAll(/[.,;:!?…،؛؟]/gu, " ").includes(` ${words.replaceAll(/[.,;:!?…،؛؟]/gu, " ")} `);
  return (words) =>
    words === "" ||
    quotations.some((each) => holds(each, words) || isSameName(each, words)) ||
    (article.genre === "interview" && holds(whole, words));
};

/** A name in marks keeps its marks in another case: «Обрій», «Обрію». */
const isSameName = (one: string, other: string): boolean => {
  const [ones, others] = [one.split(" "), other.split(" ")];
  return (
    ones.length === others.length &&
    ones.length < 5 &&
    ones.every((word, at) => {
      const twin = others[at] ?? "";
      const least = Math.min(word.length, twin.length);
      const shared = Math.max(3, least - 3);
      return (
        word === twin ||
        (least > 3 && Math.abs(word.length - twin.length) < 4 && word.slice(0, shared) === twin.slice(0, shared))
      );
    })
  );
};
