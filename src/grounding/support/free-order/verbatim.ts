import { covers } from "#brief/span.ts";
import type { Laid } from "./laid.ts";

const folded = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}%€$£]+/gu, " ")
    .trim();

/** A whole sentence of the article, its source named in it and no pronoun open, says what it says. */
export const isVerbatim = (laid: Laid): boolean => {
  const { article, reading, text, tongue, witnesses } = laid;
  const { telling } = tongue.cues;
  return witnesses.some((witness) => {
    const { passage, words } = witness;
    if (folded(article.text.slice(passage.start, passage.end)) !== folded(text)) return false;
    const opening = words.find(({ kind }) => kind === "word")?.lower ?? "";
    if (tongue.order.pointers.has(opening) && !tongue.order.determiners.has(opening)) return false;
    if (words.some(({ lower }) => telling?.further.has(lower))) return false;
    const told = laid.toldIn(witness);
    const isNamed = told.every(
      ({ cue, source }) =>
        cue !== null &&
        covers(passage, cue) &&
        source !== null &&
        covers(passage, source) &&
        !tongue.order.pronouns.has(article.text.slice(source.start, source.end).toLowerCase()),
    );
    if (!isNamed) return false;
    const isMood = words.some(
      ({ lower }) => tongue.order.told.has(lower) || (telling?.mood.test(lower) && !telling.moodless.has(lower)),
    );
    const quoted = reading.article.genre === "interview" || /[„“”«»"]\S.{30}/u.test(text);
    return told.length > 0 || !(isMood || quoted);
  });
};
