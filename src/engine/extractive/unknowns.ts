import { isBriefed, type Span } from "#brief/article.ts";
import type { DraftPart } from "#brief/draft.ts";
import { standingIn } from "#engine/extractive/summary/lines.ts";
import { trimmedIn } from "#engine/extractive/summary/trim.ts";
import type { UnknownCues } from "#language/cues.ts";
import { quotationsOf } from "#reading/quotations.ts";
import type { Reading, Sentence } from "#reading/reading.ts";
import { withinAny } from "#reading/within.ts";

const mostUnknowns = 6;
/** "It is not known who will pay" says it all. */
const leastWords = 6;

/** Where a sentence says that something is open, outside quotation marks: what people say they do not know is talk. */
const opensAt = (
  text: string,
  { passage }: Sentence,
  cues: UnknownCues,
  isQuoted: (at: number) => boolean,
): number | null => {
  const said = text.slice(passage.start, passage.end);
  if (said.trimEnd().endsWith("?") || cues.past.test(said) || cues.addressed?.test(said)) return null;
  for (const pattern of cues.says) {
    for (const { index } of said.matchAll(pattern)) {
      const before = said.slice(0, index);
      if (!isQuoted(passage.start + index) && !cues.talk.test(before) && !cues.hypothetical.test(before)) return index;
    }
  }
  return null;
};

/** What the article itself says is not known, not confirmed or not decided, in its order. */
export const unknownsOf = (reading: Reading): DraftPart[] => {
  const { article, attributions, cues, sentences } = reading;
  if (!cues) return [];
  const standingSlice = standingIn(reading);
  const isQuoted = withinAny(quotationsOf(article));
  const parts: DraftPart[] = [];
  for (const sentence of sentences) {
    const { passage } = sentence;
    if (!isBriefed(passage) || passage.role === "heading" || parts.length >= mostUnknowns) continue;
    const at = opensAt(article.text, sentence, cues.unknowns, isQuoted);
    const slice = at === null ? null : standingSlice(sentence);
    if (at === null || !slice) continue;
    const opensLoose = cues.standing.persons.has(sentence.words[0]?.lower ?? "");
    const holdsIt = ({ start, end }: Span): boolean => start <= passage.start + at && passage.start + at < end;
    if (opensLoose && !holdsIt(slice)) continue;
    const told = attributions.filter((one) => one.sentence === sentence.index);
    const whole = holdsIt(slice) ? slice : passage;
    const trimmed = trimmedIn(sentence, whole, told, cues, leastWords);
    const span = holdsIt(trimmed) ? trimmed : whole;
    parts.push({
      part: "unknown",
      said: { text: null, claims: [{ passageId: passage.id, words: article.text.slice(span.start, span.end) }] },
    });
  }
  return parts;
};
