import { isBriefed } from "#brief/article.ts";
import type { Said } from "#brief/draft.ts";
import type { Act, Attributed, Figure, Reading } from "#reading/reading.ts";

/** How plainly an act shows where somebody stands. What is merely asked or told shows little. */
const plainness: Readonly<Record<Act, number>> = {
  supports: 6,
  opposes: 6,
  denies: 5,
  demands: 5,
  accuses: 4,
  doubts: 4,
  plans: 3,
  asserts: 1,
  asks: 0,
};

const lengthOf = ({ content }: Attributed): number => content.reduce((sum, { start, end }) => sum + end - start, 0);

/** A quote of a word or two shows nothing; beyond a sentence or so more shows no more. */
const fullest = 160;

const showing = (attributed: Attributed): number =>
  plainness[attributed.act] + (attributed.voice === "direct" ? 2 : 0) + Math.min(1, lengthOf(attributed) / fullest);

const leastShown = 25;

/** The sentence that shows best what a figure holds; null where the article shows nothing of it. */
export const stanceOf = (reading: Reading, figure: Figure): Said | null => {
  let best: { attributed: Attributed; shows: number } | null = null;
  for (const attributed of reading.attributions) {
    const passage = reading.sentences[attributed.sentence]?.passage;
    if (attributed.speaker !== figure || attributed.act === "asks" || lengthOf(attributed) < leastShown) continue;
    if (!passage || !isBriefed(passage) || passage.role === "heading") continue;
    const shows = showing(attributed);
    if (best === null || shows > best.shows) best = { attributed, shows };
  }
  const passage = best && reading.sentences[best.attributed.sentence]?.passage;
  if (!passage) return null;
  return {
    text: null,
    claims: [{ passageId: passage.id, words: reading.article.text.slice(passage.start, passage.end) }],
  };
};
