import { isBriefed } from "#brief/article.ts";
import type { Link, SourceCount } from "#brief/brief.ts";
import type { Cues } from "#language/cues.ts";
import { figureBy } from "./named.ts";
import type { Attributed, Reading } from "./reading.ts";
import { wordsOf } from "./words.ts";

const plain = (source: string): string =>
  source
    .toLowerCase()
    .replace(/^(?:the|an?)\s+/u, "")
    .replaceAll("’", "'")
    .trim();

/** Who tells something: not the one whose deed is told ("Israel supported the plan"), but the one who denied a report is heard. */
const tellers = (attributed: Attributed): Link[] => {
  const { chain, object, disputedBy, act } = attributed;
  const deed = object !== null && act !== "denies" && act !== "asserts" && chain.length > 0;
  const disputer = disputedBy ? [{ source: disputedBy.source, verb: null, unnamed: false }] : [];
  return [...(deed ? chain.slice(0, -1) : chain), ...disputer];
};

/** "Allegedly" names no one: the adverb stands for its source. A link that nothing is known of counts for nobody. */
const labelOf = (cues: Cues, { source, verb }: Link): string => {
  if (source !== "" && source !== "unnamed") return source;
  const adverb = verb?.toLowerCase() ?? "";
  return cues.saying.adverbs.has(adverb) ? adverb : "";
};

/** A phrase that can be a source by itself: it names somebody, an office, a text, or people without a name ("officials"). */
const isSource = (cues: Cues, label: string): boolean => {
  const { saying, standing } = cues;
  if (saying.adverbs.has(label)) return true;
  const words = wordsOf(label);
  const [first, ...rest] = words;
  if (!first || standing.pointers.has(first.lower)) return false;
  if (rest.some(({ text }) => /^\p{Lu}/u.test(text))) return true;
  return words.some(({ lower }) =>
    [saying.unnamed, saying.offices, saying.vehicles, saying.outlets].some((set) => set.has(lower)),
  );
};

/** Whom the article relies on, in the order of first use; the ways in which it names one source are merged. */
export const sourcesOf = (reading: Reading): SourceCount[] => {
  const { attributions, cues, sentences, figures } = reading;
  if (!cues || cues.leftOut.includes("actors")) return [];
  const figureOf = figureBy(figures);
  const counted = new Map<string, { source: string; unnamed: boolean; passageIds: Set<string> }>();
  for (const attributed of attributions) {
    const passage = sentences[attributed.sentence]?.passage;
    if (!passage || !isBriefed(passage)) continue;
    for (const link of tellers(attributed)) {
      const label = labelOf(cues, link);
      const isInnermost = link === attributed.chain.at(-1);
      const figure = (isInnermost ? attributed.speaker : null) ?? figureOf(label);
      if (label === "" || (!figure && !isSource(cues, label))) continue;
      const key = figure ? `#${figure.id}` : plain(label);
      const held = counted.get(key) ?? {
        source: figure?.name ?? label,
        unnamed: !figure && link.unnamed,
        passageIds: new Set(),
      };
      held.passageIds.add(passage.id);
      counted.set(key, held);
    }
  }
  return Array.from(counted.values(), ({ passageIds, ...source }) => ({ ...source, passageIds: [...passageIds] }));
};

/** The paragraphs in which nobody is named as the source of anything. Where the whole piece is one person's word there are none. */
export const paragraphsWithoutSource = (reading: Reading): number[] => {
  const { article, cues, sentences, attributions } = reading;
  if (cues === null || cues.leftOut.includes("actors")) return [];
  if (article.genre === "opinion" || article.genre === "interview") return [];
  const sourced = new Set<number>();
  for (const attributed of attributions) {
    if (!tellers(attributed).some(({ source }) => source !== "")) continue;
    const end = Math.max(...attributed.content.map((part) => part.end));
    for (let at = attributed.sentence; at < sentences.length; at += 1) {
      const passage = sentences[at]?.passage;
      if (!passage || (at > attributed.sentence && passage.start >= end)) break;
      sourced.add(passage.paragraph);
    }
  }
  const told = sentences.filter(({ passage }) => passage.role === "body").map(({ passage }) => passage.paragraph);
  return [...new Set(told)].filter((paragraph) => !sourced.has(paragraph));
};
