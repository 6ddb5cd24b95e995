import type { Article, Span } from "#brief/article.ts";
import type { Quotation } from "#reading/quotations.ts";
import type { Draft } from "./draft.ts";

/** Gives "He said:" at the end of a paragraph the quotation that opens the next one; without one, nothing is told. */
export const withQuotesAhead = (
  article: Article,
  drafts: readonly Draft[],
  quotations: readonly Quotation[],
): readonly Draft[] =>
  drafts.flatMap((draft) => {
    if (!draft.found.ahead) return [draft];
    const next = article.passages[draft.sentence + 1];
    const index = next === undefined ? -1 : firstFrom(quotations, next.start);
    const quotation = quotations[index];
    if (next === undefined || quotation === undefined || quotation.start - next.start > 1) return [];
    return [
      {
        ...draft,
        content: [{ start: quotation.start, end: trimmedEnd(article, quotation) }],
        quotations: [index],
        direct: true,
      },
    ];
  });

const firstFrom = (quotations: readonly Quotation[], start: number): number => {
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotations[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Lets a content that begins or ends inside a quotation take in the whole of it, over sentences and, where the article leaves it open, paragraphs. */
export const wholeQuotes = (
  article: Article,
  drafts: readonly Draft[],
  quotations: readonly Quotation[],
): readonly Draft[] => {
  const owned = new Set<number>();
  return drafts.map((draft) => {
    let { content, direct } = draft;
    const taken: number[] = [];
    for (const index of draft.quotations) {
      const own = quotations[index];
      if (own === undefined || owned.has(index)) continue;
      const at = content.findIndex((piece) => piece.start < own.end && own.start < piece.end);
      const piece = content[at];
      if (piece === undefined) continue;
      const grown = { start: Math.min(piece.start, own.start), end: Math.max(piece.end, trimmedEnd(article, own)) };
      content = [...content.slice(0, at), grown, ...content.slice(at + 1)];
      // “One. Two,” X said: the cue's own sentence is only the end of what stands in the marks
      direct ||= at === 0 && grown.start === own.start && grown.end <= own.end;
      taken.push(index);
      for (let k = index; quotations[k]?.open && quotations[k + 1]?.continues; k++) {
        const next = quotations[k + 1];
        if (next === undefined) break;
        content = [...content, { start: next.start, end: trimmedEnd(article, next) }];
        taken.push(k + 1);
      }
    }
    for (const index of taken) owned.add(index);
    return taken.length === 0
      ? draft
      : { ...draft, content, direct, quotations: [...new Set([...draft.quotations, ...taken])] };
  });
};

const trimmedEnd = (article: Article, { start, end }: Span): number =>
  start + article.text.slice(start, end).trimEnd().length;

/** A quotation that no cue claims, and the draft whose speaker goes on speaking in it. */
export type Continued = { sentence: number; quotation: number; content: Span; speaker: Draft };

/** Shorter marks hold a word that is only pointed at ("so-called"), not somebody's speech. */
const speechWords = 4;

/**
 * Gives quotations that no cue claims to whoever spoke last: in the same paragraph, or in the paragraph before when the
 * quotation opens its own. Behind a paraphrase it must fill its paragraph, and nobody else may have spoken there.
 */
export const continuedQuotes = (
  article: Article,
  drafts: readonly Draft[],
  quotations: readonly Quotation[],
): readonly Continued[] => {
  const claimed = new Set(drafts.flatMap((draft) => draft.quotations));
  const speakers = drafts.filter(
    (draft) =>
      draft.source !== null &&
      !draft.found.nominal &&
      draft.found.cue.kind === "say" &&
      draft.within < 0 &&
      draft.act !== "plans",
  );
  const more: Continued[] = [];
  let passage = 0;
  let next = 0;
  let previous: Draft | null = null;
  let spoke = -1; // the paragraph in which the previous speaker was last heard
  let quoted = false;
  for (const [index, quotation] of quotations.entries()) {
    while ((article.passages[passage + 1]?.start ?? Number.POSITIVE_INFINITY) <= quotation.start) passage++;
    while ((speakers[next]?.cue.start ?? Number.POSITIVE_INFINITY) < quotation.start) {
      previous = speakers[next++] ?? null;
      spoke = previous?.paragraph ?? -1;
      quoted = (previous?.quotations.length ?? 0) > 0;
    }
    const place = article.passages[passage];
    if (claimed.has(index) || place === undefined || previous === null) continue;
    const content = { start: quotation.start, end: trimmedEnd(article, quotation) };
    const before = quotations[index - 1];
    const goesOn = quotation.continues && before?.open === true && more.at(-1)?.quotation === index - 1;
    const opens = quotation.start - place.start < 2;
    const here = previous.paragraph === place.paragraph;
    const above =
      spoke === place.paragraph - 1 &&
      article.passages[passage - 1]?.paragraph !== place.paragraph &&
      (quoted || (isWhole(article, quotation) && isAlone(speakers, next - 1)));
    const long = article.text.slice(quotation.start, quotation.end).split(/\s+/).length >= speechWords;
    if (!goesOn && !(long && opens && (here || above) && !isHeading(article, quotation))) continue;
    more.push({ sentence: passage, quotation: index, content, speaker: previous });
    spoke = place.paragraph;
    quoted = true;
  }
  return more;
};

/** “… block the roads” by itself, with no stop at its end, is a heading that quotes, and nobody goes on. */
const isHeading = ({ text }: Article, { start, end, open }: Quotation): boolean => {
  const words = text.slice(start, end);
  return !open && words.length < longestHeading && !/[.,!?:]["”’»)\s]/u.test(`${words}${text.slice(end, end + 2)} `);
};

const longestHeading = 100;

/** Whether nothing follows the quotation in its paragraph. */
const isWhole = ({ text }: Article, { end }: Quotation): boolean => /^\s*(?:\n|$)/.test(text.slice(end, end + 4));

/** Whether nobody else but the speaker at `last`, who is named, speaks in the same paragraph. */
const isAlone = (speakers: readonly Draft[], last: number): boolean => {
  const speaker = speakers[last];
  const link = speaker?.links.at(-1);
  if (speaker === undefined || link === undefined || link.unnamed || speaker.act !== "asserts") return false;
  const before = speakers[last - 1];
  return before?.paragraph !== speaker.paragraph || before.links.at(-1)?.source === link.source;
};
