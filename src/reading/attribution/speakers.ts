import type { Article, Span } from "#brief/article.ts";
import { lastAtOrBefore } from "#reading/figures/scene.ts";
import type { Figure } from "#reading/reading.ts";
import type { Desk } from "./draft.ts";
import type { Continued } from "./quotes.ts";

/** Whom a source means. "He said Bek was innocent" is not Bek: who speaks of somebody by name is another. */
export const speakerAt = ({ article, cues, refer }: Desk, span: Span, content: readonly Span[]): Figure | null => {
  const figure = refer(span);
  const isPronoun = cues.grammar.persons.third.has(article.text.slice(span.start, span.end).toLowerCase());
  return figure !== null && isPronoun && content.some((piece) => names(figure, piece)) ? null : figure;
};

const names = ({ mentions }: Figure, { start, end }: Span): boolean => {
  const last = mentions[lastAtOrBefore(mentions, end - 1)];
  return last !== undefined && last.start >= start;
};

/** How far into its sentence somebody else's name may stand to be its subject. */
const opening = 40;

/** Leaves out quotations before which another person takes the floor: "Quist said no. Bek stood up. “…”" */
export const uninterrupted = (
  article: Article,
  continued: readonly Continued[],
  figures: readonly Figure[],
  { refer, cues }: Desk,
): readonly Continued[] => {
  const people = figures
    .filter(({ kind }) => kind === "person")
    .flatMap((figure) => figure.mentions.map(({ start, end }) => ({ start, end, figure })))
    .toSorted((a, b) => a.start - b.start);
  return continued.filter(({ sentence, speaker }) => {
    const before = article.passages[sentence - 1];
    const link = speaker.links.at(-1)?.span;
    if (!before || !link || sentence - 1 <= speaker.sentence) return true;
    const lead = /^\P{L}*(\p{L}+)/u.exec(article.text.slice(before.start, before.start + opening));
    if (lead?.[0] !== lead?.[1] || cues.grammar.persons.third.has(lead?.[1]?.toLowerCase() ?? "")) return true;
    const first = people[lastAtOrBefore(people, before.start - 1) + 1];
    const opens = first !== undefined && first.start < Math.min(before.end, before.start + opening);
    return !opens || first.figure === refer(link);
  });
};
