import { isVerbal, verbGroup } from "#reading/syntax/clauses.ts";
import type { Site } from "#reading/syntax/site.ts";
import { canSpeak, subjectOf } from "#reading/syntax/subjects.ts";
import { isCapital } from "#reading/words.ts";
import { contentBefore } from "./before.ts";
import { isSpokenByOther } from "./ends.ts";
import { type Found, found } from "./found.ts";
import { overAdjuncts } from "./media.ts";

/** Shorter marks hold a title or a word, not a speech. */
const speechWords = 5;

/** `Sunak defended the record: "Q"`: a quotation that a clause without a verb of saying introduces; its subject speaks, its verb is the cue. */
export const introducedAt = (site: Site, at: number, before: readonly Found[]): Found | null => {
  const { tags, quote } = site.clauses;
  const tag = tags[at];
  if ((tag !== "colon" && tag !== "comma") || tags[at + 1] !== "open" || quote[at] !== -1) return null;
  let to = at + 1;
  while (to < site.high && quote[to] === quote[at + 1]) to++;
  const short = tag === "colon" ? speechWords : speechWords * 2;
  if (
    to - at < short ||
    before.some(({ content }) => content.some((piece) => piece.from <= at + 1 && at + 1 < piece.to))
  )
    return null;
  if (tag === "comma" && tags[to - 2] !== "stop" && tags[to - 1] !== "stop" && to < site.high) return null;
  if (isSpokenByOther(site, at + 1) || (tag === "comma" && !isCapital(site.clauses.words[at + 2]))) return null;
  const subject = introducer(site, at);
  return subject === null ? null : found({ cue: site.cues.saying.plain, ...subject, content: [{ from: at + 1, to }] });
};

/** `"Q," X mocked.`: a quotation before a subject and any verb that ends its clause. */
export const closedAt = (site: Site, at: number): Found | null => {
  const { tags, quote } = site.clauses;
  if ((tags[at] !== "ved" && tags[at] !== "verb") || quote[at] !== -1) return null;
  const subject = subjectOf(site, verbGroup(site.clauses, at, site.low));
  if (subject === null || subject === "shared") return null;
  const before = contentBefore(site, subject.phrase.from);
  if (before === null || tags[before.from] !== "open" || before.to - before.from < speechWords) return null;
  // "“a lung full of dust,” a disease caused by feathers"
  if (site.clauses.words[at + 1]?.lower === site.cues.grammar.joints.by) return null;
  const { phrase } = subject;
  const end = overAdjuncts(site, at + 1);
  const ends = end >= site.high || tags[end] === "stop" || tags[end] === "comma" || tags[end] === "coord";
  const adjacent = before.to === phrase.from || (before.to + 1 === phrase.from && tags[before.to] === "comma");
  if (!ends || !adjacent || !canSpeak(site, phrase, site.cues.saying.plain)) return null;
  return found({ cue: site.cues.saying.plain, at, cueTo: at + 1, source: phrase, content: [before] });
};

/** The first finite verb of the clause and its subject, when that can speak; a clause that stands right before the quotation comes first. */
const introducer = (site: Site, before: number): Pick<Found, "at" | "cueTo" | "source"> | null => {
  const { tags, words } = site.clauses;
  let best: Pick<Found, "at" | "cueTo" | "source"> | null = null;
  for (let k = site.low; k < before; k++) {
    if (!isVerbal(tags[k])) continue;
    const subject = subjectOf(site, verbGroup(site.clauses, k, site.low));
    if (subject === null || subject === "shared") continue;
    const { phrase } = subject;
    const lead = tags[phrase.from - 1];
    const isDependent = lead === "sub" || lead === "rel" || lead === "question";
    // "they laughed when she told them, “Q”"
    const leads = best !== null && isDependent && !tags.slice(k, before).includes("comma");
    if (isDependent ? !leads : best !== null) continue;
    const { it, there } = site.cues.grammar.joints;
    const lower = words[phrase.from]?.lower;
    if (lower === it || lower === there) return best;
    best = { at: k, cueTo: k + 1, source: phrase };
  }
  return best;
};
