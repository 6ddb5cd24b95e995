import type { Cue, SayingAct, SayingCertainty, Takes } from "../saying.ts";
import { cueOf } from "./saying-verbs.ts";

type Row = readonly [SayingAct, SayingCertainty, Cue["kind"], string];

/**
 * English nouns and adjectives that take "that …" as somebody's words or thought. From general knowledge of English and the
 * classes of Quirk et al. 1985, §17.26 (nouns with appositive clauses) and §16.71 (adjectives with that-clauses).
 */
const nounRows: readonly Row[] = [
  [
    "asserts",
    "stated",
    "say",
    `claim report statement announcement assertion warning promise pledge vow assurance testimony declaration
    revelation confirmation argument contention remark comment suggestion explanation admission acknowledgement acknowledgment confession
    finding conclusion observation proposition complaint insistence reminder news word reply response ruling verdict message guarantee prediction
    forecast estimate proof evidence indication sign theory thesis proposal`,
  ],
  ["asserts", "alleged", "say", "allegation accusation charge"],
  ["asserts", "unconfirmed", "say", "rumour rumor speculation gossip"],
  [
    "asserts",
    "stated",
    "think",
    "view opinion knowledge impression conviction realisation realization understanding feeling notion idea perception sense sensation certainty confidence awareness premise",
  ],
  ["asserts", "hedged", "think", "belief hope fear expectation suspicion concern worry assumption"],
  ["denies", "denied", "say", "denial"],
  ["doubts", "hedged", "think", "doubt uncertainty scepticism skepticism"],
  ["demands", "stated", "say", "demand call request order appeal recommendation insistence"],
];

const adjectiveRows: readonly Row[] = [
  [
    "asserts",
    "stated",
    "think",
    "sure certain convinced aware confident adamant clear conscious unaware surprised glad pleased sorry angry proud happy amazed shocked delighted disappointed grateful satisfied sad upset alarmed astonished dismayed",
  ],
  ["asserts", "hedged", "think", "afraid hopeful concerned worried fearful optimistic anxious"],
  ["doubts", "hedged", "think", "doubtful sceptical skeptical unsure uncertain unconvinced"],
];

const plural = (noun: string): string =>
  /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;

const cuesFrom = (
  rows: readonly Row[],
  takes: readonly Takes[],
  forms: (word: string) => readonly string[],
): ReadonlyMap<string, Cue> => {
  const found = new Map<string, Cue>();
  for (const [act, certainty, kind, list] of rows) {
    for (const word of list.trim().split(/\s+/)) {
      const cue = cueOf({ act, certainty, kind, takes }, word, null);
      for (const form of forms(word)) found.set(form, cue);
    }
  }
  return found;
};

export const nounCues = (): ReadonlyMap<string, Cue> =>
  cuesFrom(nounRows, ["clause"], (noun) => (noun === "word" ? [noun] : [noun, plural(noun)]));
export const adjectiveCues = (): ReadonlyMap<string, Cue> =>
  cuesFrom(adjectiveRows, ["clause", "bare", "asked"], (adjective) => [adjective]);
