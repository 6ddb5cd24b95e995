import { covers } from "#brief/span.ts";
import type { Cues } from "#language/cues.ts";
import type { Attributed, Reading } from "#reading/reading.ts";
import { wordsOf } from "#reading/words.ts";
import type { Line } from "./lines.ts";

/**
 * What a line tells that an editor misses where no line does: that something is called for, what somebody wants done, what an inquiry found,
 * whom a thing befell, what it costs.
 */
export type Development = "call" | "wish" | "finding" | "toll" | "sum";

const leadLines = 4;

/** "said that the state must pay"; "does not think that it should" wants nothing. */
const isWanting = (
  { article, sentences }: Reading,
  { act, cue, sentence, source, speaker, content }: Attributed,
  { grammar, standing }: Cues,
): boolean => {
  if (source === null || speaker === null) return false;
  // "for fear that he will demand more" is what somebody else thinks of.
  const before = sentences[sentence]?.words.findLast(({ start }) => start < (cue?.start ?? 0));
  if (act === "demands") return !grammar.modals.has(before?.lower ?? "") && !grammar.adverbs.has(before?.lower ?? "");
  return content.some(({ start, end }) => {
    const ought = standing.developments?.oughts.exec(article.text.slice(start, end));
    return (
      ought &&
      !wordsOf(article.text, source.start, start + ought.index).some(({ lower }) => grammar.negations.has(lower))
    );
  });
};

/** Makes the one who finds the developments that a line tells. What is found counts only where title or lead speak of an inquiry. */
export const developmentsIn = (
  reading: Reading,
  lines: readonly Line[],
): ((line: Line) => ReadonlySet<Development>) => {
  const { article, attributions, cues } = reading;
  const kinds = cues?.standing.developments;
  if (!kinds) return () => new Set();
  const said = ({ span }: Line): string => article.text.slice(span.start, span.end);
  const opening = [article.title ?? "", ...lines.slice(0, leadLines).map(said)].join(" ");
  const isInquiry = kinds.inquiries.test(opening);
  const wanting = attributions.filter((attributed) => isWanting(reading, attributed, cues));
  return (line) => {
    const words = said(line);
    const isCall = kinds.calls.test(words);
    const isWish = isCall || wanting.some(({ cue }) => cue !== null && covers(line.span, cue));
    return new Set<Development>([
      ...(isCall ? (["call"] as const) : []),
      ...(isWish ? (["wish"] as const) : []),
      ...(isInquiry && kinds.findings.test(words) ? (["finding"] as const) : []),
      ...(kinds.tolls.test(words) ? (["toll"] as const) : []),
      ...(kinds.sums.test(words) ? (["sum"] as const) : []),
    ]);
  };
};
