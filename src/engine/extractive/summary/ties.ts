import type { Span } from "#brief/article.ts";
import type { Cues } from "#language/cues.ts";
import type { Attributed, Figure, Reading } from "#reading/reading.ts";
import { withinAny } from "#reading/within.ts";
import { type Word, wordsOf } from "#reading/words.ts";
import type { Line } from "./lines.ts";

/**
 * What a line leaves its reader to know already: people it names by less than their name ("Harrow denied it"), somebody it
 * only describes ("The company"), what the sentence before it told ("The demand has …", "The bank also …").
 */
export type Ties = {
  named: ReadonlySet<number>;
  assumed: ReadonlySet<number>;
  isLinked: boolean;
  /** "The demand has …": it sums up the sentence before in a word that neither title nor lead has. */
  isLabel: boolean;
  /** Whose words it tells in the article's; what is somebody's own from the first word has none. */
  speakers: ReadonlySet<number>;
};

const stemLength = 6;
const stem = (lower: string): string => lower.replace(/'s$/u, "").slice(0, stemLength);

type Mention = { figure: Figure; start: number; isShort: boolean };

const mentionsOf = ({ article, figures }: Reading): Mention[] =>
  figures
    .flatMap((figure) =>
      figure.mentions.map(({ start, end }) => ({
        figure,
        start,
        isShort:
          figure.kind === "person" && /\s/u.test(figure.name) && !/\s|['’]s$/u.test(article.text.slice(start, end)),
      })),
    )
    .toSorted((a, b) => a.start - b.start);

/** "The demand has …", but not "The demand of the union", "The White House", "The police". */
const describedBy = (words: readonly Word[], { grammar, missing }: Cues): Word | null => {
  const [the, noun, next] = words;
  if (the?.lower !== "the" || noun?.kind !== "word" || !/^\p{Ll}/u.test(noun.text)) return null;
  if (missing.officials.has(noun.lower)) return null;
  const isModified = next === undefined || grammar.prepositions.has(next.lower) || grammar.relatives.has(next.lower);
  const isFollowedByVerb =
    next !== undefined &&
    (grammar.verbs.has(next.lower) ||
      grammar.be.has(next.lower) ||
      grammar.have.has(next.lower) ||
      grammar.modals.has(next.lower) ||
      /^\p{Ll}+ed$/u.test(next.text));
  return isModified || !isFollowedByVerb ? null : noun;
};

/** Whom our frame would name before a line that is somebody's words alone: by less than their name, as the text there does. */
const framedBy = (told: readonly Attributed[], { start, end }: Span): Figure | null => {
  const around = told.find(
    ({ content, source }) =>
      source !== null &&
      (source.end <= start || source.start >= end) &&
      content.some((part) => part.start <= start && end <= part.end + 2),
  );
  const { speaker, chain } = around ?? { speaker: null, chain: [] };
  const isShort = !/\s/u.test(chain.at(-1)?.source ?? "") && /\s/u.test(speaker?.name ?? "");
  return speaker?.kind === "person" && isShort ? speaker : null;
};

/** How many sentences before and behind its own a telling is looked for in. */
const tellingReach = 12;

/** What is told in each sentence, by its index; a telling may go on over several. */
const toldBySentence = ({ attributions, sentences }: Reading): ReadonlyMap<number, readonly Attributed[]> => {
  const told = new Map<number, Attributed[]>();
  for (const one of attributions) {
    for (let at = one.sentence - tellingReach; at <= one.sentence + tellingReach; at += 1) {
      const passage = sentences[at]?.passage;
      if (!passage || !one.content.some(({ start, end }) => start < passage.end && passage.start < end)) continue;
      const held = told.get(at);
      if (held) held.push(one);
      else told.set(at, [one]);
    }
  }
  return told;
};

const opening = 2;
const earlyReach = 6;

/** "The president later …", "The bank also …": an adverb among the first words that takes up the sentence before. */
const takesUp = (words: readonly Word[], { standing }: Cues): boolean =>
  words.slice(1, earlyReach).some(({ lower }) => standing.along.has(lower));

/** The ties of each line, in order. */
export const tiesOf = (reading: Reading, lines: readonly Line[]): Ties[] => {
  const { attributions, cues, article } = reading;
  const mentions = mentionsOf(reading);
  const isSource = withinAny(attributions.flatMap(({ source }) => source ?? []));
  const titled = article.title ?? "";
  const told = toldBySentence(reading);
  const led = new Set([...wordsOf(titled), ...(lines[0]?.sentence.words ?? [])].map(({ lower }) => stem(lower)));
  let next = 0;
  return lines.map(({ sentence, span }) => {
    while (next < mentions.length && (mentions[next]?.start ?? 0) < span.start) next += 1;
    const words = sentence.words.filter(({ start }) => start >= span.start);
    const early = words[opening]?.start ?? span.end;
    const named = new Set<number>();
    const assumed = new Set<number>();
    for (let at = next; at < mentions.length; at += 1) {
      const mention = mentions[at];
      if (!mention || mention.start >= span.end) break;
      const { figure, start, isShort } = mention;
      const isKnown = named.has(figure.id) || figure.aliases.some((alias) => titled.includes(alias));
      if (isShort && !isKnown && (start < early || isSource(start))) assumed.add(figure.id);
      named.add(figure.id);
    }
    const noun = cues ? describedBy(words, cues) : null;
    const [the] = words;
    const described = noun && the ? reading.refer({ start: the.start, end: noun.end }) : null;
    if (described) assumed.add(described.id);
    const here = told.get(sentence.index) ?? [];
    const framed = framedBy(here, span);
    if (framed) assumed.add(framed.id);
    const isOwn = /^["“«]/u.test(article.text.slice(span.start, span.end)) || reading.voiceAt(span).voice === "direct";
    const speakers = new Set(
      here.flatMap(({ speaker, act }) => (!isOwn && speaker && act !== "plans" ? speaker.id : [])),
    );
    const isPaper = cues?.standing.developments?.papers.has(noun?.lower ?? "") ?? false;
    const isLabel = noun !== null && described === null && !isPaper && !led.has(stem(noun.lower));
    return { named, assumed, speakers, isLabel, isLinked: isLabel || (cues !== null && takesUp(words, cues)) };
  });
};
