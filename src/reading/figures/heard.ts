import type { Article, Span } from "#brief/article.ts";
import type { Cues } from "#language/cues.ts";
import { holdsQuote, isDeed, isOwnTelling } from "#reading/own-words.ts";
import { quotationsOf } from "#reading/quotations.ts";
import type { Attributed, Figure } from "#reading/reading.ts";
import { wordsOf } from "#reading/words.ts";
import { lastAtOrBefore } from "./scene.ts";

type Heard = "quoted" | "paraphrased";

/**
 * Marks who is quoted, who is paraphrased and who is only spoken about: nobody is heard through what another tells of them,
 * nor by a deed. The figures stay the same objects: attributions point at them.
 */
export const heardIn = (
  figures: readonly Figure[],
  attributions: readonly Attributed[],
  article: Article,
  cues: Cues | null,
  refer: (span: Span) => Figure | null,
): readonly Figure[] => {
  const quotations = quotationsOf(article);
  const heard = new Map<number, Heard>();
  const spokenForIn = bodiesSpokenFor(figures, article, cues);
  const hear = (figure: Figure | null, how: Heard): void => {
    if (figure !== null && heard.get(figure.id) !== "quoted") heard.set(figure.id, how);
  };
  for (const one of attributions) {
    const how = one.voice === "direct" || holdsQuote(article, quotations, one) ? "quoted" : "paraphrased";
    if (one.disputedBy !== null) hear(refer(one.disputedBy.span), "paraphrased");
    if (cues !== null && !isOwnTelling(cues, one)) continue;
    if (how === "paraphrased" && cues !== null && isDeed(cues, article, one)) continue;
    for (const figure of [one.speaker, ...spokenForIn(one.source)]) hear(figure, how);
  }
  for (const figure of figures) {
    const how = heard.get(figure.id);
    if (how !== undefined) Object.assign(figure, { heard: how, acts: figure.acts || isSpeaker(figure) });
  }
  return figures;
};

/** "A Velmar spokesman", "a spokeswoman for the Velmar Group": the body that is heard through them. */
const bodiesSpokenFor = (
  figures: readonly Figure[],
  { text }: Article,
  cues: Cues | null,
): ((source: Span | null) => Figure[]) => {
  const mentions = figures
    .filter(({ kind }) => kind === "organisation")
    .flatMap((figure) => figure.mentions.map(({ start, end }) => ({ start, end, figure })))
    .toSorted((a, b) => a.start - b.start);
  return (source) => {
    if (source === null || cues === null) return [];
    const words = wordsOf(text.slice(source.start, source.end));
    if (!words.some(({ lower }) => cues.saying.speakers.has(lower))) return [];
    const from = lastAtOrBefore(mentions, source.start - 1) + 1;
    return mentions.slice(from, lastAtOrBefore(mentions, source.end) + 1).map(({ figure }) => figure);
  };
};

/** Whoever speaks is an actor; "researchers", named once and by nothing else, are only a source. */
const isSpeaker = ({ kind, name, mentions }: Figure): boolean =>
  kind !== "place" && kind !== "other" && !(kind === "group" && mentions.length === 1 && /^\p{Ll}\S*$/u.test(name));
