import { meets } from "#brief/span.ts";
import { quotationsOf } from "#reading/quotations.ts";
import { markedIn } from "../abroad-marks.ts";
import type { Finding } from "../case.ts";
import { isForm } from "./align.ts";
import type { Tongue } from "./cut.ts";
import { type Check, contentOf, finding } from "./laid.ts";

/** A clause that takes its subject from the one before must not stand on a sentence that is about somebody else. */
export const joins: Check = (laid) =>
  laid.grounds.flatMap((ground, index): Finding[] => {
    const before = laid.grounds[index - 1];
    const parts = laid.ours.parts[ground.segment];
    const witness = laid.witnesses[ground.main];
    if (!before || !parts || !witness || before.main === ground.main || parts.doer || parts.passive) return [];
    if (!contentOf(laid, ground).some(({ on }) => on)) return [];
    const doer = witness.parts.find(({ doer: each }) => each)?.doer;
    const earlier = before.matches.flatMap(({ item, on }) => (on ? [item.key, on.key] : []));
    const known = doer?.items.some(({ key }) => earlier.includes(key)) ?? false;
    const open =
      witness.parts.some(({ pronoun }) => pronoun) &&
      Math.abs(witness.index - (laid.witnesses[before.main]?.index ?? 0)) <= 2;
    return known || open ? [] : [finding("merged")];
  });

const folded = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[“”„«»"‘’'‚]/gu, "")
    .replaceAll(/[\s–—-]+/gu, " ")
    .replace(/^[\s.,;:!?…]+|[\s.,;:!?…]+$/gu, "");

/** "Küstenbote" for „Küstenboten“: a name in another case. */
const isNameForm = (tongue: Tongue, one: string, other: string): boolean => {
  const [ones, others] = [one.split(" "), other.split(" ")];
  return (
    ones.length === others.length &&
    ones.length < 4 &&
    ones.every((word, at) => word === others[at] || isForm(tongue, word, others[at] ?? ""))
  );
};

const isNamed = (words: string): boolean => /^\p{Lu}[^\s]*(?: \p{Lu}[^\s]*)*$/u.test(words);

/** Words of ours in marks stand in the article's own marks, in the evidence. */
export const marks: Check = ({ tongue, text, article, witnesses }) => {
  const quotations = quotationsOf(article)
    .filter((each) => witnesses.some(({ passage }) => meets(each, passage)))
    .map(({ start, end }) => folded(article.text.slice(start, end)));
  return markedIn(text)
    .filter(
      ({ words, start, end }) =>
        words !== "" &&
        !quotations.some(
          (each) =>
            ` ${each} `.includes(` ${words} `) ||
            (isNamed(text.slice(start + 1, end - 1)) && isNameForm(tongue, each, words)),
        ),
    )
    .map(({ start, end }) => ({ reason: "paraphrase-as-quotation", at: { start, end }, against: null }));
};
