import type { Cues } from "#language/cues.ts";
import type { Attributed, Reading } from "#reading/reading.ts";
import { wordsOf } from "#reading/words.ts";
import type { Line } from "./lines.ts";
import { isSilent } from "./told.ts";

/** "His lawyer, Anil Rao": somebody who speaks for another. */
const isAdvocate = ({ article }: Reading, { source }: Attributed, { missing }: Cues): boolean =>
  source !== null && wordsOf(article.text, source.start, source.end).some(({ lower }) => missing.advocates.has(lower));

/**
 * What a line answers: what is said of somebody ("denied", "his lawyer said he never …"), a charge in other words ("is cooperating"),
 * or nothing ("declined to comment").
 */
export type Answering = "reply" | "charge" | "silence" | null;

/** Makes the one who tells what a line answers. */
export const answersIn = (reading: Reading): ((line: Line) => Answering) => {
  const { article, attributions, cues } = reading;
  if (!cues) return () => null;
  const told = new Map<number, Attributed[]>();
  for (const one of attributions) {
    if (one.source === null) continue;
    const held = told.get(one.sentence);
    if (held) held.push(one);
    else told.set(one.sentence, [one]);
  }
  return ({ sentence, span }) => {
    if (isSilent(reading, sentence)) return "silence";
    const here = (told.get(sentence.index) ?? []).filter(
      ({ cue }) => cue !== null && span.start <= cue.start && cue.end <= span.end,
    );
    if (here.length === 0) return null;
    const said = article.text.slice(span.start, span.end);
    if (cues.standing.replies.test(said)) return "reply";
    const isAgainst = sentence.words.some(
      ({ start, lower }) => start >= span.start && cues.grammar.negations.has(lower),
    );
    if (isAgainst && here.some((one) => isAdvocate(reading, one, cues))) return "reply";
    return cues.standing.answers.test(said) ? "charge" : null;
  };
};

/** Whether a line charges somebody with something. */
export const isCharge = ({ article, cues }: Reading, { span }: Line): boolean =>
  cues?.standing.charges.test(article.text.slice(span.start, span.end)) ?? false;
