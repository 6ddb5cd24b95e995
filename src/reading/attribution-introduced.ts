import { type Found, found } from "./attribution-found.ts";
import { isVerbal, verbGroup } from "./clauses.ts";
import type { Site } from "./phrases.ts";
import { subjectOf } from "./subjects.ts";

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
  const subject = introducer(site, at);
  return subject === null ? null : found({ cue: site.cues.saying.plain, ...subject, content: [{ from: at + 1, to }] });
};

/** The first finite verb of the clause and its subject, when that can speak. */
const introducer = (site: Site, before: number): Pick<Found, "at" | "cueTo" | "source"> | null => {
  const { tags, words } = site.clauses;
  for (let k = site.low; k < before; k++) {
    if (!isVerbal(tags[k])) continue;
    const subject = subjectOf(site, verbGroup(site.clauses, k, site.low));
    if (subject === null || subject === "shared") continue;
    const { phrase } = subject;
    const lead = tags[phrase.from - 1];
    if (lead === "sub" || lead === "rel" || lead === "question") continue;
    const { it, there } = site.cues.grammar.joints;
    const lower = words[phrase.from]?.lower;
    return lower === it || lower === there ? null : { at: k, cueTo: k + 1, source: phrase };
  }
  return null;
};
