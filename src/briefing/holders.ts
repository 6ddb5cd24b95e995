import { isBriefed, type Span } from "#brief/article.ts";
import type { Statement } from "#brief/brief.ts";
import { meets, overlap } from "#brief/span.ts";
import { figureBy, headBy } from "#reading/named.ts";
import type { Figure, Reading } from "#reading/reading.ts";
import { wordsOf } from "#reading/words.ts";
import { findWhole, folded } from "./whole-words.ts";

/** Tells whose words and acts a line holds, as far as code can see. */
export type Holders = {
  /** The name under which somebody may stand in the brief: a figure's, or a phrase of the article; null for anybody else. */
  nameOf(phrase: string): string | null;
  /** Whose words and acts the quotes of a statement tell, as the article words them. */
  sourcesOf(statement: Statement): readonly string[];
  /** Whether a statement is this actor's own, and not what somebody else says. */
  isOwn(statement: Statement, name: string): boolean;
  /** Whether a statement is this holder's and none of the others': theirs, or told of them by a third. */
  isOf(statement: Statement, holder: string, others: readonly string[]): boolean;
  figureOf(phrase: string): Figure | null;
  areSame(one: string, other: string): boolean;
};

const isUnnamed = (phrase: string): boolean => phrase === "" || phrase === "unnamed";

export const holdersIn = (reading: Reading): Holders => {
  const { article, figures, cues } = reading;
  const byHead = cues ? headBy(figures, cues) : figureBy(figures);
  const exact = (phrase: string): Figure | null => {
    const sought = folded(phrase).replace(/^the /u, "");
    const isIt = (name: string): boolean => folded(name).replace(/^the /u, "") === sought;
    return figures.find(({ name, aliases }) => isIt(name) || aliases.some(isIt)) ?? null;
  };
  const figureOf = (phrase: string): Figure | null => exact(phrase) ?? byHead(phrase);
  const stands = (phrase: string): boolean => findWhole(article.text, phrase).length > 0;

  /** "Opposition leader Per Aske" and "Per Aske, a councillor" are Per Aske; "critics of Per Aske" are others. */
  const isWithin = (whole: string, name: string): boolean =>
    findWhole(whole, name).some(({ start, end }) => {
      const [before, after] = [whole.slice(0, start), whole.slice(end)];
      const isHead = after.trim() === "" || /^\s*,/u.test(after);
      return isHead && !wordsOf(before).some(({ lower }) => cues?.grammar.prepositions.has(lower));
    });

  const areSame = (one: string, other: string): boolean => {
    const [first, second] = [figureOf(one), figureOf(other)];
    if (first && second) return first === second;
    return isWithin(one, other) || isWithin(other, one);
  };

  /** Whether a quote has a pronoun for somebody: "He is being held" is told of whoever he is. */
  const standsFor = (quote: Span, figure: Figure): boolean =>
    wordsOf(article.text, quote.start, quote.end).some(
      (word) => (cues?.grammar.subjects.has(word.lower) ?? false) && reading.refer(word) === figure,
    );

  /** Whether the paragraphs that a statement quotes name somebody. */
  const isNamedAround = ({ quotes }: Statement, holder: string): boolean => {
    const ids = new Set(quotes.flatMap(({ passageIds }) => passageIds));
    const paragraphs = new Set(article.passages.filter(({ id }) => ids.has(id)).map(({ paragraph }) => paragraph));
    const around = article.passages.filter((each) => paragraphs.has(each.paragraph) && isBriefed(each));
    const figure = figureOf(holder);
    const mentions = figure?.mentions ?? findWhole(article.text, holder);
    const isNear = mentions.some((mention) => around.some((passage) => meets(passage, mention)));
    return isNear || (figure !== null && quotes.some((quote) => standsFor(quote, figure)));
  };

  /** Whether the very words that a statement quotes name somebody, and are not a third one's own. */
  const isNamedIn = ({ quotes }: Statement, holder: string): boolean => {
    const isOwnWords = quotes.some(({ voice, speaker }) => voice === "direct" && speaker !== null);
    const mentions = figureOf(holder)?.mentions ?? findWhole(article.text, holder);
    return !isOwnWords && mentions.some((mention) => quotes.some((quote) => meets(quote, mention)));
  };

  const isPronoun = (source: Span | null): boolean =>
    source !== null && (cues?.grammar.subjects.has(folded(article.text.slice(source.start, source.end))) ?? false);

  /** The one who speaks in a statement's quotes, where only one does: "The authority denied this, saying that …". */
  const soleSpeakerOf = ({ quotes }: Statement): string[] => {
    const isQuoted = (span: Span | null): boolean =>
      span !== null && quotes.some(({ start, end }) => span.start >= start && span.end <= end);
    const speaking = reading.attributions.filter(({ source, cue }) => isQuoted(source) && isQuoted(cue));
    const known = speaking.filter(({ speaker, source }) => speaker !== null || !isPronoun(source));
    const [first, ...others] = new Set(known.map(({ speaker }) => speaker));
    return first && others.length === 0 ? [first.name] : [];
  };

  /** "Balt Line said that …": a slice that names its source itself has no chain. */
  const toldIn = ({ quotes }: Statement): string[] =>
    reading.attributions.flatMap(({ content, source, speaker }) => {
      const length = content.reduce((sum, { start, end }) => sum + end - start, 0);
      const inside = content.reduce(
        (sum, part) => sum + quotes.reduce((all, quote) => all + overlap(part, quote), 0),
        0,
      );
      if (inside * 2 <= length) return [];
      const described = source && !speaker && !isPronoun(source) ? reading.refer(source) : null;
      if (speaker ?? described) return [(speaker ?? described)?.name ?? ""];
      return source && !isPronoun(source) ? [article.text.slice(source.start, source.end)] : [];
    });

  /** "Some advisers would like to see China agree": what the one behind is to do is told by the one in front. */
  const isBehind = ({ quotes }: Statement, holder: string, other: string): boolean => {
    const mentions = figureOf(holder)?.mentions ?? findWhole(article.text, holder);
    const plans = reading.attributions.filter(({ speaker }) => speaker !== null && areSame(speaker.name, other));
    const told = plans.filter(({ source }) => source !== null && quotes.some((quote) => meets(quote, source)));
    const isLed = ({ source, act }: (typeof told)[number]): boolean =>
      act === "plans" &&
      quotes.some((quote) =>
        mentions.some((mention) => meets(quote, mention) && source !== null && mention.end <= source.start),
      );
    return told.length > 0 && told.every(isLed);
  };

  const sourcesOf = (statement: Statement): string[] => {
    const { attribution, quotes } = statement;
    const named = [
      ...attribution.chain.flatMap(({ source, unnamed }) => (unnamed && isUnnamed(source) ? [] : [source])),
      ...quotes.flatMap(({ speaker }) => (speaker === null ? [] : [speaker])),
    ];
    const told = [...named, ...toldIn(statement)];
    return told.length === 0 ? soleSpeakerOf(statement) : told;
  };

  return {
    figureOf,
    areSame,
    nameOf: (phrase) => {
      if (isUnnamed(phrase.trim())) return "unnamed";
      if (stands(phrase)) return phrase.trim();
      return figureOf(phrase)?.name ?? null;
    },
    sourcesOf,
    isOwn: (statement, name) => {
      const sources = sourcesOf(statement);
      return sources.length > 0 ? sources.some((source) => areSame(source, name)) : isNamedAround(statement, name);
    },
    isOf: (statement, holder, others) => {
      const { chain } = statement.attribution;
      if (isUnnamed(holder)) return chain.some(({ unnamed }) => unnamed);
      const sources = sourcesOf(statement);
      if (others.some((other) => isBehind(statement, other, holder))) return false;
      if (sources.some((source) => areSame(source, holder))) return true;
      // What one party says is not the other's, even if it speaks of the other.
      const isAnothers = (source: string): boolean =>
        others.some((other) => !isUnnamed(other) && areSame(source, other)) && !isBehind(statement, holder, source);
      if (sources.some(isAnothers)) return false;
      return sources.length > 0 ? isNamedIn(statement, holder) : isNamedAround(statement, holder);
    },
  };
};
