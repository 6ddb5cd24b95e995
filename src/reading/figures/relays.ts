import type { Article, Span } from "#brief/article.ts";
import { covers } from "#brief/span.ts";
import type { Cues } from "#language/cues.ts";
import type { Attributed, Figure, Sentence } from "#reading/reading.ts";
import { type Word, wordsOf } from "#reading/words.ts";

/** An outlet that only passes on weighs so much of what it would: whoever speaks through it stands before it. */
const share = 0.3;

const isOutlet = ({ kind, name, heard }: Figure, { saying }: Cues): boolean =>
  kind === "organisation" && heard !== "quoted" && wordsOf(name).some(({ lower }) => saying.outlets.has(lower));

/** "told the Gazette", "in an email to the Gazette", "seen by the Gazette". */
const isReached = (words: readonly Word[], { start }: Span, { grammar, saying }: Cues): boolean => {
  const at = words.findIndex((word) => word.start >= start);
  const before = words.slice(0, Math.max(0, at)).findLast(({ lower }) => !grammar.determiners.has(lower));
  return before !== undefined && (grammar.prepositions.has(before.lower) || saying.spokenTo.has(before.lower));
};

/** Passes on what somebody else says, or reports by itself. */
const isRelayed = (
  one: Attributed,
  mention: Span,
  { name, aliases }: Figure,
  article: Article,
  cues: Cues,
): boolean => {
  const outermost = one.chain[0]?.source ?? "";
  const names = [name, ...aliases].some((known) => outermost.includes(known));
  if (one.chain.length > 1 && names) return true;
  const isSource = one.source !== null && covers(one.source, mention);
  const cue = one.cue ? article.text.slice(one.cue.start, one.cue.end).toLowerCase() : "";
  // "according to Reuters", not "according to the Environment Agency"
  const isAlone = !name.replace(/^the /iu, "").includes(" ") && cues.missing.according.has(cue.split(" ")[0] ?? "");
  return isSource && (isAlone || cues.missing.announcing.has(cue));
};

/** Lets outlets that the article names only because they tell or are told things weigh less than those who speak through them. */
export const withRelaysLast = (
  figures: readonly Figure[],
  attributions: readonly Attributed[],
  sentences: readonly Sentence[],
  article: Article,
  cues: Cues | null,
): readonly Figure[] => {
  const outlets = cues === null ? [] : figures.filter((figure) => figure.acts && isOutlet(figure, cues));
  if (cues === null || outlets.length === 0) return figures;
  const told = Map.groupBy(attributions, ({ sentence }) => sentence);
  const title = article.title?.toLowerCase() ?? "";
  for (const figure of outlets) {
    if (title.includes(figure.name.toLowerCase())) continue;
    const passesOn = figure.mentions.every((mention) => {
      const sentence = sentences.find(({ passage }) => covers(passage, mention));
      const here = (sentence && told.get(sentence.index)) ?? [];
      if (!sentence || here.length === 0) return false;
      return (
        isReached(sentence.words, mention, cues) || here.some((one) => isRelayed(one, mention, figure, article, cues))
      );
    });
    if (passesOn) Object.assign(figure, { weight: figure.weight * share });
  }
  return figures;
};
