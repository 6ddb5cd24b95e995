import type { LoadedCue, LoadedList } from "../cues.ts";
import { type PhraseBook, phraseBook, piecesOf } from "../phrases.ts";
import { evaluative } from "./loaded-evaluative.ts";
import { framing } from "./loaded-framing.ts";
import { labels } from "./loaded-labels.ts";
import { judgingSayings } from "./loaded-saying.ts";

const cueOf = ({ why, weight, capitals = false, saying = false, unlessNext = [] }: LoadedList): LoadedCue => ({
  why,
  weight,
  capitals,
  saying,
  unlessNext: unlessNext.map((phrase) => piecesOf(phrase).map(({ lower }) => lower)),
});

/** A term that stands in several lists counts with its surest one. */
const bookOf = (lists: readonly LoadedList[]): PhraseBook<LoadedCue> => {
  const surest = new Map<string, LoadedCue>();
  for (const list of lists) {
    const cue = cueOf(list);
    for (const term of list.terms) if ((surest.get(term)?.weight ?? 0) < cue.weight) surest.set(term, cue);
  }
  return phraseBook(surest);
};

/**
 * Words that judge while they tell. Our own collection by kinds that linguists and style guides describe: factive,
 * assertive and implicative verbs (Kiparsky and Kiparsky 1970; Hooper 1975; Karttunen 1971), hedges and boosters
 * (Hyland 2005), appraisal (Martin and White 2005), and what editors of encyclopaedias and news agencies are told to
 * watch for: puffery, editorialising, contentious labels, euphemism, verbs of saying that judge.
 *
 * `weight` says how surely a term of the list judges wherever it stands: from 0.7 on it is shown in a brief, from 0.3
 * on a lint names it, below that it only counts in the ranking.
 */
export const loaded: PhraseBook<LoadedCue> = bookOf([...judgingSayings, ...labels, ...evaluative, ...framing]);
