import type { Statement } from "#brief/brief.ts";
import { wordsOf } from "#reading/words.ts";
import { strictly } from "./desk.ts";
import type { Side } from "./points.ts";

/** How much more of the article one side may show than another, and still be as full. */
const fuller = 2;

const wordsShown = ({ quotes }: Statement): number =>
  quotes.reduce((sum, { text }) => sum + wordsOf(text).filter(({ kind }) => kind !== "mark").length, 0);

const isOneSentence = ({ quotes: [only, ...others] }: Statement): boolean =>
  others.length === 0 && only?.passageIds.length === 1;

/**
 * Both sides alike: the same fullness. A side in the article's words is as full as one in ours where it is one sentence, and neither
 * shows more than twice what the other does of the article; else every side is strict.
 */
export const alike = (sides: readonly Side[]): readonly Side[] => {
  const shown = sides.flatMap(({ line }) => line.shown ?? []);
  const strict = shown.filter(({ wording }) => wording === "strict");
  if (strict.length === 0) return sides;
  const lengths = shown.map(wordsShown);
  const isEven = Math.max(...lengths) <= fuller * Math.min(...lengths);
  return strict.every(isOneSentence) && isEven ? sides : sides.map((side) => ({ ...side, line: strictly(side.line) }));
};
