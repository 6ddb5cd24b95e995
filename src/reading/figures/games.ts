import type { Cues } from "#language/cues.ts";
import type { Sentence } from "#reading/reading.ts";
import type { Word } from "#reading/words.ts";
import type { Cluster, Found } from "./clusters.ts";

/** So many different words of sport, and so many in all, make a report of games. */
const leastWords = 5;
const leastInAll = 8;

/** Whether an article tells of games, where a plural with a capital is a team. */
export const isOfGames = (sentences: readonly Sentence[], { naming }: Cues): boolean => {
  const found = new Set<string>();
  let inAll = 0;
  for (const { words } of sentences) {
    for (const { lower } of words) {
      if (!naming.gameWords.has(lower)) continue;
      found.add(lower);
      inAll += 1;
    }
  }
  return found.size >= leastWords && inAll >= leastInAll;
};

const leastScores = 6;

const isScore = (words: readonly Word[], at: number): boolean =>
  [words[at], words[at + 2]].every((word) => /^\d{1,3}$/u.test(word?.text ?? "")) &&
  /^[-–]$/u.test(words[at + 1]?.text ?? "") &&
  words[at]?.end === words[at + 1]?.start;

/** Whether sentence after sentence has a score: "6-4, 7-6". */
export const isOfScores = (sentences: readonly Sentence[]): boolean =>
  sentences.filter(({ words }) => words.some((_, at) => isScore(words, at))).length >= leastScores;

/** "the Bruins", "the Senators", "Wild 4, Sabres 1": a team, whatever the word means elsewhere. */
export const addTeamEvidence = (clusters: Iterable<Cluster>, cues: Cues): void => {
  for (const cluster of clusters) {
    const plays = cluster.founds.filter((found) => isPlaying(found, cues));
    if (plays.length === 0 || cluster.evidence.person >= 5) continue;
    cluster.evidence.organisation += 10 * plays.length;
    // whoever plays is a party to the game, whatever the verb
    for (const found of plays) found.position = { ...found.position, party: true };
  }
};

const isPlaying = ({ name, position, text, role, isListed, heading }: Found, { naming, grammar }: Cues): boolean => {
  const lower = text.toLowerCase();
  const isPlace = [naming.states, naming.places, naming.capitals, naming.nationals, naming.nothings].some((list) =>
    list.has(lower),
  );
  const isPlural = grammar.endings.plural.test(lower);
  const head = name.parts.at(-1)?.toLowerCase() ?? "";
  const isThing = naming.thingHeads.has(head) && !isPlural;
  const isOther = isThing || naming.placeHeads.has(head) || naming.organisationHeads.has(head);
  const isBare = name.titleFrom === name.from && role === null && !heading && !isListed;
  return isBare && !isPlace && !isOther && isPlural && position.article && !position.modifies && name.parts.length < 3;
};
