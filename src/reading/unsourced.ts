import type { Link, SourceCount } from "#brief/brief.ts";
import type { Cues } from "#language/cues.ts";
import { isSilence } from "./missing.ts";
import { quotationsOf } from "./quotations.ts";
import type { Reading, Sentence } from "./reading.ts";
import { unnamed } from "./source-phrases.ts";
import { sourcesOf } from "./sources.ts";
import { isTold, madeKnownAt, tellers } from "./tellers.ts";

/** "The rangers said", "said Ines Kraal", "told reporters": somebody is the source, whether or not it can be told of what. "That said", "we've been told" name nobody. */
const saysSo = ({ words }: Sentence, { grammar, saying, standing, missing }: Cues): boolean =>
  words.some(({ lower }, at) => {
    if (missing.according.has(lower)) return true;
    const isSaying =
      at > 0 &&
      saying.verbs
        .get(lower)
        ?.some(
          ({ cue, form }) =>
            cue.act === "asserts" &&
            cue.kind === "say" &&
            form !== "base" &&
            form !== "ing" &&
            (cue.takes.has("asked") || cue.lemma === missing.telling),
        );
    if (!isSaying) return false;
    const before = words.slice(Math.max(0, at - 3), at).map((word) => word.lower);
    const isNobody = ({ length }: readonly string[]): boolean => length === 1 && before[0] === standing.linker;
    return (
      !isNobody(before) &&
      !before.some((word) => grammar.be.has(word) || standing.speakers.has(word.replace(/['’].*$/u, "")))
    );
  });

const longestHeading = 12;
/** Shorter marks hold a name or a word that is only pointed at. */
const speechWords = 8;

/** "What did the prosecutors say?" and “A camp in the desert” between paragraphs are headings, whatever their role. */
const isHeading = ({ article }: Reading, { passage, words }: Sentence): boolean =>
  words.filter(({ kind }) => kind !== "mark").length <= longestHeading &&
  /(?:\?|[\p{L}\p{N}]["”’']?)$/u.test(article.text.slice(passage.start, passage.end).trimEnd());

/** "He said", "tests showed": a source, if not one to list; "you know", "we think" and "is accused" name none. */
const isSomebody = (cues: Cues, { source, verb }: Link): boolean =>
  source !== "" &&
  source !== unnamed &&
  (verb === null || isTold(cues, verb)) &&
  !cues.standing.speakers.has(source.toLowerCase());

/** The paragraphs in which nobody is named as the source of anything. Where the whole piece is one person's word there are none. */
export const paragraphsWithoutSource = (
  reading: Reading,
  sources: readonly SourceCount[] = sourcesOf(reading),
): number[] => {
  const { article, cues, sentences, attributions } = reading;
  if (cues === null || cues.leftOut.includes("actors")) return [];
  if (article.genre === "opinion" || article.genre === "interview") return [];
  const sourced = new Set<number>();
  let at = 0;
  const paragraphOf = new Map(article.passages.map(({ id, paragraph }) => [id, paragraph]));
  for (const sentence of sentences) {
    if (saysSo(sentence, cues) || madeKnownAt(sentence, cues) >= 0) sourced.add(sentence.passage.paragraph);
  }
  for (const { passageIds } of sources) for (const id of passageIds) sourced.add(paragraphOf.get(id) ?? 0);
  for (const attributed of attributions) {
    if (isSilence(reading, attributed) || !tellers(reading, cues, attributed).some((link) => isSomebody(cues, link)))
      continue;
    const end = Math.max(...attributed.content.map((part) => part.end));
    for (let at = attributed.sentence; at < sentences.length; at += 1) {
      const passage = sentences[at]?.passage;
      if (!passage || (at > attributed.sentence && passage.start >= end)) break;
      sourced.add(passage.paragraph);
    }
  }
  for (const quotation of quotationsOf(article)) {
    const isSpeech = article.text.slice(quotation.start, quotation.end).split(/\s+/u).length >= speechWords;
    while ((article.passages[at]?.end ?? Number.POSITIVE_INFINITY) <= quotation.start) at += 1;
    if (isSpeech) sourced.add(article.passages[at]?.paragraph ?? 0);
  }
  const told = sentences
    .filter((sentence) => sentence.passage.role === "body" && !isHeading(reading, sentence))
    .map(({ passage }) => passage.paragraph);
  return [...new Set(told)].filter((paragraph) => !sourced.has(paragraph));
};
