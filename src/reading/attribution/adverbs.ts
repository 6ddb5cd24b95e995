import { isNominal, verbGroup } from "#reading/syntax/clauses.ts";
import type { Site } from "#reading/syntax/site.ts";
import { subjectOf } from "#reading/syntax/subjects.ts";
import { clauseEnd } from "./ends.ts";
import { type Found, found } from "./found.ts";
import { relativeAround } from "./relatives.ts";

/** "allegedly", "reportedly": the clause is somebody's whom the article does not name. */
export const adverbAt = (site: Site, at: number): Found | null => {
  const lemma = site.clauses.words[at]?.lower ?? "";
  const certainty = site.cues.saying.adverbs.get(lemma);
  if (certainty === undefined) return null;
  const cue = { ...site.cues.saying.plain, lemma, certainty };
  // "charged with allegedly taking bribes", "an allegedly stolen car": only what the adverb governs
  const { tags } = site.clauses;
  const inPhrase =
    tags[at - 1] === "det" || tags[at - 1] === "poss" || (tags[at - 1] === "prep" && isNominal(tags[at + 1]));
  if (inPhrase) return null;
  if (tags[at + 1] === "ving" && tags[at - 1] !== "be")
    return found({ cue, at, cueTo: at + 1, content: [{ from: at, to: clauseEnd(site, at) }] });
  const relative = relativeAround(site, at);
  const subject = subjectOf(site, verbGroup(site.clauses, at, site.low));
  const from = subject === null || subject === "shared" ? site.low : subject.phrase.from;
  return found({ cue, at, cueTo: at + 1, content: [relative ?? { from, to: clauseEnd(site, at) }] });
};
