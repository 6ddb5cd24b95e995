import { foreignOrders } from "#language/orders.ts";
import type { MachineCues } from "#language/page.ts";

/** Invisible characters are a way to hide an order; the tag characters of Unicode have no other use in a text. */
const hidden = /[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]|[\u{e0000}-\u{e007f}]/gu;
const tagged = /[\u{e0020}-\u{e007e}]{4}/u;
const quoted = /“[^“”]*”|"[^"]*"|‘[^‘’]*’(?!\p{L})|«[^«»]*»/gu;

/**
 * Which sentences of a paragraph address a machine. An order that somebody else is said to have given ("tricked the bot into
 * ignoring its instructions"), or that stands in quotation marks, is news about it: only a sentence that gives it counts.
 * `introduced`: the paragraph before ends with a colon; `goesOn`: it ended with an order.
 */
export const addressesMachine = (
  sentences: readonly string[],
  introduced: boolean,
  goesOn: boolean,
  cues: MachineCues,
): boolean[] => {
  let going = goesOn;
  const isAlone = sentences.length === 1 && !introduced;
  const addressed = sentences.map((sentence) => {
    const seen = sentence.replace(hidden, "").normalize("NFKC");
    const isNew = tagged.test(sentence) || isOrder(seen, cues) || (isAlone && isOrder(insideQuotes(seen), cues));
    going = isNew || (going && cues.imperative.test(seen));
    return going;
  });
  return addressed.map(
    (is, index) => is || ((addressed[index + 1] ?? false) && cues.turn.test(sentences[index] ?? "")),
  );
};

const isOrder = (sentence: string, cues: MachineCues): boolean => {
  if (sentence === "") return false;
  const spoken = sentence.replace(quoted, (marks) => `“${" ".repeat(Math.max(0, marks.length - 2))}”`);
  if (foreignOrders.some((order) => order.test(spoken))) return true;
  if (!cues.hint.test(spoken)) return false;
  if (cues.marks.some((mark) => mark.test(spoken))) return true;
  if (cues.told.test(spoken)) return false;
  return cues.calls.some((call) => call.test(spoken)) || cues.orders.some((order) => isImperative(order, spoken, cues));
};

/** The verb opens its clause, or follows "you must", "please" …; "and" carries on what the sentence began with. */
const isImperative = (order: RegExp, sentence: string, cues: MachineCues): boolean => {
  const found = order.exec(sentence);
  if (!found) return false;
  const before = sentence.slice(0, found.index);
  return cues.opens.test(before) || (/\b(?:and|or)\s+$/i.test(before) && cues.imperative.test(sentence));
};

/** The words of a sentence that stands in one pair of quotation marks as a whole. */
const insideQuotes = (sentence: string): string => /^\W{0,2}[“"«]([^“”"«»]+)[”"»]\W{0,2}$/u.exec(sentence)?.[1] ?? "";
