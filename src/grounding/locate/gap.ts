import type { Reason } from "#brief/brief.ts";
import type { Guards } from "#language/matching.ts";
import type { SentenceCues } from "#language/sentences.ts";
import type { Token } from "./tokens.ts";

const longestGap = 80;

const stop = /[.!?。！？]+["'”’»)\]]*(?=\s)/gu;

/** A sentence ends inside the stretch: a stop with white space and a capital behind it that is no abbreviation's, or an empty line. */
const endsSentence = (stretch: string, cues: SentenceCues | null): boolean => {
  if (/\n\s*\n/u.test(stretch) || /[。！？]/u.test(stretch)) return true;
  for (const match of stretch.matchAll(stop)) {
    const after = stretch.slice(match.index + match[0].length).trimStart();
    if (after === "" || /^[\p{Ll},;]/u.test(after)) continue;
    const before = /[\p{L}\p{N}.]+$/u.exec(stretch.slice(0, match.index))?.[0] ?? "";
    const lower = before.toLowerCase();
    const isAbbreviation =
      /^\p{Lu}$/u.test(before) ||
      /^(?:\p{L}\.)+\p{L}$/u.test(before) ||
      cues?.titles.has(lower) ||
      cues?.closing.has(lower) ||
      (cues?.numbered.has(lower) && /^\p{N}/u.test(after));
    if (!isAbbreviation || match[0].length > 1) return true;
  }
  return false;
};

const opens = /[“„«]/gu;
const closes = /[”»]/gu;

/** A quotation ends in the stretch and another begins. */
const changesQuotation = (stretch: string): boolean => {
  const close = stretch.search(closes);
  if (close !== -1 && stretch.slice(close).search(opens) !== -1) return true;
  return (stretch.match(/"/gu) ?? []).length > 1 && /^[^"]*[,.!?]"[^"]*"/u.test(stretch);
};

/**
 * What an ellipsis hides that it must not: the end of a sentence, a negation, a hedge or condition, a change of speaker.
 * null when nothing is hidden. `stretch` is the article from one piece to the first letters of the next, `tokens` the words between.
 */
export const hiddenIn = (
  stretch: string,
  tokens: readonly Token[],
  guards: Guards | null,
  sentences: SentenceCues | null,
): Reason | null => {
  if (tokens.length === 0) return null;
  if (tokens.length > longestGap || endsSentence(stretch, sentences)) return "merged";
  if (!guards) return "no-cues-for-language";
  const pairs = tokens.slice(1).map(({ key }, at) => `${tokens[at]?.key} ${key}`);
  const hides = (words: ReadonlySet<string>): boolean =>
    tokens.some(({ key }) => words.has(key)) || pairs.some((pair) => words.has(pair));
  if (hides(guards.negations) || hides(guards.hiddenNegations)) return "negation-lost";
  if (hides(guards.hiddenHedges)) return "hedge-lost";
  if (hides(guards.conditions)) return "condition-dropped";
  if (hides(guards.telling) || changesQuotation(stretch)) return "speaker-swapped";
  return null;
};
