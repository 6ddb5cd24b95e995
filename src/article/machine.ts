import { foreignOrders } from "#language/orders.ts";
import type { MachineCues } from "#language/page.ts";

/** Invisible characters are a way to hide an order; the tag characters of Unicode have no other use in a text. */
const hidden = /[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]|[\u{e0000}-\u{e007f}]/gu;
const tagged = /[\u{e0020}-\u{e007e}]{4}/u;
const quoted = /“[^“”]*”|"[^"]*"|‘[^‘’]*’(?!\p{L})|«[^«»]*»/gu;

/**
 * Which sentences of a paragraph address a machine. An order that somebody else is said to have given ("tricked the bot into
 * ignoring its instructions"), or that stands in quotation marks, is news about it: only a sentence that gives it counts.
 */
export const addressesMachine = (
  sentences: readonly string[],
  introduced: boolean,
  goesOn: boolean,
  cues: MachineCues,
): boolean[] => {
  let going = goesOn;
  return sentences.map((sentence, index) => {
    const seen = sentence.replace(hidden, "").normalize("NFKC");
    const addressed =
      tagged.test(sentence) ||
      isOrder(seen, cues) ||
      (!introduced && sentences.length === 1 && isOrder(insideQuotes(seen), cues));
    going = addressed || (going && cues.imperative.test(seen) && (index > 0 || goesOn));
    return going;
  });
};

const isOrder = (sentence: string, cues: MachineCues): boolean => {
  if (sentence === "") return false;
  const spoken = sentence.replace(quoted, (marks) => `“${" ".repeat(Math.max(0, marks.length - 2))}”`);
  if (foreignOrders.some((order) => order.test(spoken))) return true;
  if (!cues.hint.test(spoken)) return false;
  return (
    cues.always.some((mark) => mark.test(spoken)) || cues.orders.some((order) => isImperative(order, spoken, cues))
  );
};

/** The verb opens its clause, or follows "you must", "please" …; "and" carries on what the sentence began with. */
const isImperative = (order: RegExp, sentence: string, cues: MachineCues): boolean => {
  const found = order.exec(sentence);
  if (!found) return false;
  const before = sentence.slice(0, found.index);
  return cues.opens.test(before) || (/\b(?:and|or)\s+$/i.test(before) && cues.imperative.test(sentence));
};

/** The words of a sentence that stands in quotation marks as a whole. */
const insideQuotes = (sentence: string): string => /^\W{0,2}[“"«](.+)[”"»]\W{0,2}$/su.exec(sentence)?.[1] ?? "";
