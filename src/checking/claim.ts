import type { Passage, Span } from "#brief/article.ts";
import { covers, meets, overlap } from "#brief/span.ts";
import type { Cues } from "#language/cues.ts";
import type { Figure, Reading } from "#reading/reading.ts";
import { type Word, wordsOf } from "#reading/words.ts";

/**
 * What a sentence of a draft claims of the article, by itself: its pronouns named, whoever the draft has speak named, and without the
 * draft's own "the article says". null where it claims nothing.
 */
export type Claim = {
  text: string;
  /** As it stands in the draft, on one line. */
  worded: string;
  asks: boolean;
  /** Whom the draft names as its source. */
  source: string | null;
  /** With its pronouns left as they are, and the names that they were given; null where it has none. */
  open: { text: string; names: readonly string[] } | null;
};

const link = /^\W*(?:https?:\/\/|www\.)\S+$/iu;

/** Makes what reads a draft's sentences one by one. @param publishers of the article, as a draft may name them. */
export const claimsOf = (draft: Reading, publishers: readonly string[]): ((passage: Passage) => Claim | null) => {
  const { cues } = draft;
  const checking = cues?.checking;
  const frames = checking ? [null, ...publishers].flatMap((source) => checking.frames(source)) : [];
  return (passage) => {
    const worded = draft.article.text.slice(passage.start, passage.end);
    const line = worded.replaceAll(/\s+/gu, " ").trim();
    const isAddress = checking?.addresses.some((pattern) => pattern.test(line)) ?? false;
    if (isAddress || link.test(line) || passage.role === "dateline" || !/[\p{L}\p{N}]/u.test(line)) return null;
    const given = cues ? withNames(draft, cues, passage) : { line, names: [] };
    const whole = (text: string): string => withSaying(inOrder(draft, passage, withoutFrame(text, frames)), cues);
    const told = draft.attributions.find(({ content }) => content.some((piece) => meets(piece, passage)));
    const source = told?.speaker?.name ?? (told?.chain.at(-1)?.source || null);
    return {
      text: whole(given.line),
      worded: line,
      asks: /[?？؟]["”’»)\]]*$/u.test(line),
      source,
      open: given.names.length > 0 ? { text: whole(line), names: given.names } : null,
    };
  };
};

/** Names for a sentence's pronouns where the draft says before it who is meant, and its speaker where it stands in another sentence. */
const withNames = (draft: Reading, cues: Cues, passage: Passage): { line: string; names: string[] } => {
  const { text } = draft.article;
  const inside = new Set<Figure>(draft.figures.filter(({ mentions }) => mentions.some((at) => covers(passage, at))));
  const words = wordsOf(text, passage.start, passage.end);
  const names: string[] = [];
  let named = "";
  let from = passage.start;
  words.forEach((word, at) => {
    const figure = isPerson(word, cues) ? draft.refer({ start: word.start, end: word.end }) : null;
    if (!figure || inside.has(figure)) return;
    inside.add(figure);
    names.push(figure.name);
    const owns = cues.grammar.possessives.has(word.lower) && words[at + 1]?.kind === "word";
    named += text.slice(from, word.start) + (owns ? (cues.checking?.owner(figure.name) ?? figure.name) : figure.name);
    from = word.end;
  });
  const line = (named + text.slice(from, passage.end)).replaceAll(/\s+/gu, " ").trim();
  const speaker = speakerOf(draft, passage);
  return { line: speaker === null ? line : `${cues.frames.said.replace("{who}", speaker)} ${line}`, names };
};

/** "“…,” said Quist." is "Quist said “…”": whoever speaks stands before it. */
const inOrder = ({ article, attributions }: Reading, passage: Span, line: string): string => {
  for (const { source, cue, content } of attributions) {
    if (!source || !cue || !covers(passage, source) || !covers(passage, cue) || cue.end > source.start) continue;
    const [said] = content;
    const isBehind = content.length === 1 && said && said.end <= cue.start && said.start <= passage.start + 1;
    if (!isBehind || /[\p{L}\p{N}]/u.test(article.text.slice(source.end, passage.end))) continue;
    const [who, says] = [source, cue].map(({ start, end }) => article.text.slice(start, end));
    const ending = line.lastIndexOf(says ?? "", line.lastIndexOf(who ?? ""));
    if (ending > 0)
      return `${who} ${says} ${line
        .slice(0, ending)
        .trim()
        .replace(/,(["”’»]?)$/u, "$1")}.`;
  }
  return line;
};

const isPerson = ({ lower }: Word, { grammar }: Cues): boolean =>
  grammar.persons.third.has(lower) || grammar.persons.many.has(lower) || grammar.possessives.has(lower);

/** Whoever speaks a sentence inside a longer quotation of the draft's, named in another sentence of it. */
const speakerOf = ({ attributions, sentences }: Reading, passage: Span): string | null => {
  const told = attributions.find(({ content, sentence, source, cue }) => {
    const elsewhere = sentences[sentence]?.passage.start !== passage.start || (source === null && cue === null);
    const share = content.reduce((sum, piece) => sum + overlap(piece, passage), 0) / (passage.end - passage.start);
    return elsewhere && share > 0.8;
  });
  return told?.chain.at(-1)?.source || null;
};

const label = /^(\p{Lu}[^:“"«„]{1,60}): ?(?=["“«„])/u;

/** "Ada Quist: “…”" is what she said. */
const withSaying = (line: string, cues: Cues | null): string =>
  cues ? line.replace(label, (_, who: string) => `${cues.frames.said.replace("{who}", who)} `) : line;

const withoutFrame = (line: string, frames: readonly (readonly [RegExp, string])[]): string => {
  const found = frames.find(([pattern]) => pattern.test(line));
  if (!found) return line;
  const rest = line.replace(...found);
  return /[\p{L}\p{N}]/u.test(rest) ? rest.charAt(0).toUpperCase() + rest.slice(1) : line;
};
