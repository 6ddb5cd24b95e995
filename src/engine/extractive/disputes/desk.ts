import type { Span } from "#brief/article.ts";
import { termsIn } from "#engine/terms.ts";
import type { Cues } from "#language/cues.ts";
import type { Disputing } from "#language/disputing.ts";
import type { Figure, Reading, Sentence } from "#reading/reading.ts";
import { type Clauses, clausesOf } from "#reading/syntax/clauses.ts";
import type { Word } from "#reading/words.ts";

/** What the search for disputes looks things up in, made once for a reading. */
export type Desk = {
  reading: Reading;
  cues: Cues;
  disputing: Disputing;
  slice(span: Span): string;
  /** The words inside a span, passage after passage. */
  wordsIn(span: Span): readonly Word[];
  sentenceAt(offset: number): Sentence | null;
  clausesIn(sentence: Sentence): Clauses;
  /** What a word is looked up by: its stem, or that of the group of words that speak of the same thing. */
  keyOf(word: Word): string | null;
  keysOf(words: readonly Word[]): ReadonlySet<string>;
  /** Pairs of keys that contradict each other. */
  opposites: ReadonlyMap<string, ReadonlySet<string>>;
  figuresIn(span: Span): readonly Figure[];
};

const wordFrom = (text: string): Word => ({ text, lower: text, start: 0, end: text.length, kind: "word" });

export const deskOf = (reading: Reading, cues: Cues): Desk => {
  const { disputing, asking } = cues;
  const { article, sentences } = reading;
  const terms = termsIn(asking);
  const keys = new Map<string, readonly string[]>();
  const stemsOf = (word: Word): readonly string[] => {
    const known = keys.get(word.text);
    if (known) return known;
    const made = terms.of([word]).map(({ key }) => groups.get(key) ?? key);
    keys.set(word.text, made);
    return made;
  };
  const stemOf = (word: string): string => terms.of([wordFrom(word)])[0]?.key ?? word;
  const groups = new Map<string, string>();
  for (const group of disputing.alike) {
    const name = `=${group[0]}`;
    for (const word of group) {
      const stem = stemOf(word);
      if (!groups.has(stem)) groups.set(stem, name);
    }
  }
  const grouped = (key: string): string => groups.get(key) ?? key;
  const opposites = new Map<string, Set<string>>();
  const oppose = (a: string, b: string): void => {
    const held = opposites.get(a) ?? new Set<string>();
    opposites.set(a, held.add(b));
  };
  for (const [one, other] of disputing.opposites) {
    const [a, b] = [grouped(stemOf(one)), grouped(stemOf(other))];
    oppose(a, b);
    oppose(b, a);
  }

  const clauses = new Map<number, Clauses>();
  const indexAt = (offset: number): number => {
    let low = 0;
    let high = sentences.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((sentences[middle]?.passage.start ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };

  return {
    reading,
    cues,
    disputing,
    opposites,
    slice: ({ start, end }) => article.text.slice(start, end),
    sentenceAt: (offset) => sentences[indexAt(offset)] ?? null,
    wordsIn: (span) => {
      const found: Word[] = [];
      for (let at = indexAt(span.start); at < sentences.length; at += 1) {
        const sentence = sentences[at];
        if (!sentence || sentence.passage.start >= span.end) break;
        for (const word of sentence.words) if (word.start >= span.start && word.end <= span.end) found.push(word);
      }
      return found;
    },
    clausesIn: (sentence) => {
      const known = clauses.get(sentence.index);
      if (known) return known;
      const made = clausesOf(sentence.words, [], 0, cues.grammar, cues.saying);
      clauses.set(sentence.index, made);
      return made;
    },
    keyOf: (word) => stemsOf(word)[0] ?? null,
    keysOf: (words) => {
      const found = new Set<string>();
      for (let at = 0; at < words.length; at += 1) {
        const word = words[at];
        const next = words[at + 1];
        if (!word || word.kind === "mark") continue;
        const joined = next && disputing.particles.has(next.lower) ? terms.of([word, next]) : null;
        if (joined) for (const { key } of joined) found.add(grouped(key));
        else for (const key of stemsOf(word)) found.add(key);
        if (joined?.length === 1) at += 1;
      }
      return found;
    },
    figuresIn: (() => {
      const mentions = reading.figures
        .flatMap((figure) => figure.mentions.map(({ start, end }) => ({ start, end, figure })))
        .toSorted((a, b) => a.start - b.start);
      return (span: Span) => {
        let low = 0;
        let high = mentions.length;
        while (low < high) {
          const middle = (low + high) >> 1;
          if ((mentions[middle]?.start ?? 0) < span.start) low = middle + 1;
          else high = middle;
        }
        const found: Figure[] = [];
        for (let at = low; at < mentions.length; at += 1) {
          const mention = mentions[at];
          if (!mention || mention.start >= span.end) break;
          if (mention.end <= span.end) found.push(mention.figure);
        }
        return found;
      };
    })(),
  };
};
