import { isBriefed, type Span } from "#brief/article.ts";
import type { Said } from "#brief/draft.ts";
import { standingIn } from "#engine/extractive/summary/lines.ts";
import { figureBy } from "#reading/named.ts";
import type { Act, Attributed, Figure, Reading, Sentence } from "#reading/reading.ts";
import { wordsOf } from "#reading/words.ts";

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
const leastShown = 25;

const showing = (attributed: Attributed): number =>
  plainness[attributed.act] + (attributed.voice === "direct" ? 2 : 0) + Math.min(1, lengthOf(attributed) / fullest);

/** An outlet that only passes on what others say holds nothing itself. */
const isRelay = ({ cues, article }: Reading, { act, voice, source }: Attributed, { kind, name }: Figure): boolean => {
  if (!cues || act !== "asserts" || voice === "direct" || kind !== "organisation") return false;
  const phrase = source ? article.text.slice(source.start, source.end) : "";
  return wordsOf(`${phrase} ${name}`).some(({ lower }) => cues.saying.outlets.has(lower));
};

/** "supported the plan" shows where somebody stands whatever the length of its object; a telling must tell something. */
const isTelling = (attributed: Attributed): boolean =>
  attributed.act !== "asks" && (attributed.object !== null || lengthOf(attributed) >= leastShown);

/** The slice of the sentence that stands alone, if it holds what is told; otherwise the sentence. */
const shownIn = (sentence: Sentence, slice: Span | null, { content, cue }: Attributed): Span => {
  const [first] = content;
  const isHeld = slice && first && slice.start <= first.start && first.start < slice.end;
  const isWhole = slice && (!cue || cue.end <= sentence.passage.end);
  return slice && isHeld && isWhole ? slice : sentence.passage;
};

type Shown = { attributed: Attributed; shows: number };

/** Of each figure the attribution that shows best what it holds. */
const bestShown = (reading: Reading): ReadonlyMap<Figure, Shown> => {
  const figureOf = figureBy(reading.figures);
  const best = new Map<Figure, Shown>();
  for (const attributed of reading.attributions) {
    const figure = attributed.speaker ?? figureOf(attributed.chain.at(-1)?.source ?? "");
    const passage = reading.sentences[attributed.sentence]?.passage;
    if (!figure || !passage || !isBriefed(passage) || passage.role === "heading") continue;
    if (reading.article.text.charAt(passage.end - 1) === "?") continue;
    if (!isTelling(attributed) || isRelay(reading, attributed, figure)) continue;
    const shows = showing(attributed);
    if (shows > (best.get(figure)?.shows ?? -1)) best.set(figure, { attributed, shows });
  }
  return best;
};

/** Makes the one who tells what shows best where a figure stands; null where the article shows nothing of it. */
export const stancesIn = (reading: Reading): ((figure: Figure) => Said | null) => {
  const best = bestShown(reading);
  const standingSlice = standingIn(reading);
  return (figure) => {
    const shown = best.get(figure);
    const sentence = shown && reading.sentences[shown.attributed.sentence];
    if (!shown || !sentence) return null;
    const { start, end } = shownIn(sentence, standingSlice(sentence), shown.attributed);
    return { text: null, claims: [{ passageId: sentence.passage.id, words: reading.article.text.slice(start, end) }] };
  };
};
