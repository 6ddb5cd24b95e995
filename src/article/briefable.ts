import type { Article } from "#brief/article.ts";
import { isBriefed } from "#brief/article.ts";
import { Fault } from "#brief/fault.ts";
import { whyNotProse } from "./prose.ts";

const shortest = 200;
export const longest = 1_000_000;
const fewestSentences = 3;

const sentencesIn = ({ passages }: Article): number =>
  passages.filter((passage) => isBriefed(passage) && passage.role !== "heading").length;

/** Whether a text is too little for a brief, whatever else it is. */
export const isTooShort = (article: Article): boolean =>
  article.text.trim().length < shortest || sentencesIn(article) < fewestSentences;

/** Throws a Fault that says why an article cannot be briefed, and what to do; returns where it can. */
export const assertBriefable = (article: Article): void => {
  const length = article.text.trim().length;
  if (length === 0 || article.passages.length === 0)
    throw new Fault("empty", "There is no text in it. Paste the article's text, or name a file that holds it.");
  if (length > longest)
    throw new Fault(
      "too-large",
      `The text has ${length.toLocaleString("en")} characters; the limit is ${longest.toLocaleString("en")}. Give the part that matters.`,
    );
  if (length < shortest)
    throw new Fault(
      "too-short",
      `The text has ${length} characters; a brief needs at least ${shortest}. Paste the whole article rather than its headline or teaser.`,
    );
  const reason = whyNotProse(article);
  if (reason)
    throw new Fault("not-prose", `This looks like ${reason}, not like an article. Paste the article's running text.`);
  const sentences = sentencesIn(article);
  if (sentences < fewestSentences)
    throw new Fault(
      "too-short",
      `The text has ${sentences === 1 ? "one sentence" : `${sentences} sentences`} that could be briefed; at least three are needed. Paste the whole article.`,
    );
};
