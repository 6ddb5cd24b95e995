import { isVerbal, type Stretch } from "./clauses.ts";
import { phraseBefore } from "./phrase-before.ts";
import type { Site } from "./site.ts";

/** A phrase with a relative clause longer than this is told by its head alone. */
const longest = 12;
const farthest = 40;

const ends: ReadonlySet<string | undefined> = new Set(["comma", "stop", "colon", "open", "close", "dash", "that"]);

/** "who", "which", and "whose", which stands before a noun. */
const isRelative = ({ clauses: { tags, words }, cues: { grammar } }: Site, at: number): boolean =>
  tags[at] === "rel" || (tags[at] === "poss" && grammar.questions.has(words[at]?.lower ?? ""));

/** "A woman who lives near the plant | said": the noun phrase whose relative clause, with a verb of its own, ends with word `last`. */
export const relativeTo = (site: Site, last: number): Stretch | null => {
  const { tags } = site.clauses;
  let at = last;
  while (at > site.low && at > last - farthest && !isRelative(site, at)) {
    if (ends.has(tags[at])) return null;
    at--;
  }
  if (at <= site.low || !isRelative(site, at)) return null;
  const verb = finiteIn(site, at + 1, last);
  if (verb < 0 || tellsClause(site, verb)) return null;
  const head = phraseBefore(site, tags[at - 1] === "prep" ? at - 2 : at - 1);
  if (head === null) return null;
  return { from: head.from, to: last + 1 - head.from > longest ? head.to : last + 1 };
};

const finiteIn = ({ clauses: { tags } }: Site, from: number, last: number): number => {
  for (let at = from; at <= last; at++) if (isVerbal(tags[at])) return at;
  return -1;
};

/** "who said the minister | lied": the noun phrase behind the verb begins a clause that it tells. */
const tellsClause = ({ clauses: { tags, words }, cues }: Site, verb: number): boolean => {
  let at = verb;
  while (isVerbal(tags[at + 1]) || tags[at + 1] === "adv" || tags[at + 1] === "neg") at++;
  const tells = cues.saying.verbs
    .get(words[at]?.lower ?? "")
    ?.some(({ cue }) => cue.kind === "say" && (cue.takes.has("bare") || cue.takes.has("clause")));
  const next = tags[at + 1];
  return (
    (tells ?? false) && (next === "det" || next === "poss" || next === "pron" || next === "name" || next === "noun")
  );
};
