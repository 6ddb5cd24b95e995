import type { Cues } from "#language/cues.ts";
import type { Attributed, Reading } from "#reading/reading.ts";
import { wordsOf } from "#reading/words.ts";
import type { Line } from "./lines.ts";

/** "His lawyer, Anil Rao": somebody who speaks for another. */
const isAdvocate = ({ article }: Reading, { source }: Attributed, { missing }: Cues): boolean =>
  source !== null && wordsOf(article.text, source.start, source.end).some(({ lower }) => missing.advocates.has(lower));

/** Makes the one who tells whether a line is somebody's answer to what is said of them: "denied", "his lawyer said he never …". */
export const repliesIn = (reading: Reading): ((line: Line) => boolean) => {
  const { article, attributions, cues } = reading;
  if (!cues) return () => false;
  const told = new Map<number, Attributed[]>();
  for (const one of attributions) {
    if (one.source === null) continue;
    const held = told.get(one.sentence);
    if (held) held.push(one);
    else told.set(one.sentence, [one]);
  }
  return ({ sentence, span }) => {
    const here = (told.get(sentence.index) ?? []).filter(
      ({ cue }) => cue !== null && span.start <= cue.start && cue.end <= span.end,
    );
    if (here.length === 0) return false;
    if (cues.standing.replies.test(article.text.slice(span.start, span.end))) return true;
    const isAgainst = sentence.words.some(
      ({ start, lower }) => start >= span.start && cues.grammar.negations.has(lower),
    );
    return isAgainst && here.some((one) => isAdvocate(reading, one, cues));
  };
};
