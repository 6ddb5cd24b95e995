import type { Span } from "#brief/article.ts";
import type { Reason } from "#brief/brief.ts";
import { meets, overlap } from "#brief/span.ts";
import type { Finding } from "#grounding/support/weigh.ts";
import type { Figure, Reading } from "#reading/reading.ts";
import { isCapital, type Word, wordsOf } from "#reading/words.ts";

/** Passages as a sentence names them: "¶2 and ¶3 say", "¶2 says". */
export type Place = { text: string; many: boolean };

/** Words of a draft's sentence and of the passages it was held against, for what is to be said of the difference. */
export type Compared = {
  place: Place;
  /** The words of ours that the reason is about, and those of the article that they were held against. */
  at: readonly string[];
  against: readonly string[];
  /** Words of a kind that only one side has; theirs that stand nearest to what both have come first. */
  onlyOurs(is: (lower: string) => boolean): string[];
  onlyTheirs(is: (lower: string) => boolean): string[];
  /** Figures of ours that the passages do not have, and theirs that ours has not. */
  numbers: { ours: string[]; theirs: string[] };
  /** Names of ours that the passage with most of its words does not have; the weightiest of that passage's that ours has not. */
  names: { ours: string[]; theirs: string | null };
  /** Whose words the passages are; null where nobody is named. */
  speaker: string | null;
  /** The verb by which they are theirs, in lower case: "pledged". */
  told: string;
};

type Told = { speaker: string | null; told: string; where: readonly Span[] };

const isOfVoice: ReadonlySet<Reason> = new Set<Reason>(["speaker-swapped", "attribution-lost"]);

/** Words that stand side by side are one: "Van Der Beek". */
const joined = (spans: readonly Span[]): Span[] => {
  const found: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = found.at(-1);
    if (last && span.start <= last.end + 1)
      found[found.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else found.push(span);
  }
  return found;
};

/** Makes what lays a sentence beside the passages that it was held against, word by word. */
export const comparingIn = ({ article, cues, attributions, figures }: Reading) => {
  const paragraphOf = (at: Span): number => article.passages.find((passage) => meets(passage, at))?.paragraph ?? 1;

  const placeOf = (spans: readonly Span[]): Place => {
    const paragraphs = [...new Set(spans.map(paragraphOf))].map((paragraph) => `¶${paragraph}`);
    return { text: paragraphs.join(" and ") || "The article", many: paragraphs.length > 1 };
  };

  /** Whose words the passages are; of several, somebody whom the sentence does not name, if that is what is asked for. */
  const toldAt = (spans: readonly Span[], isMeant: (speaker: string) => boolean): Told => {
    const weightOf = (content: readonly Span[]): number =>
      content.reduce((sum, piece) => sum + spans.reduce((all, span) => all + overlap(piece, span), 0), 0);
    const [one] = attributions
      .filter(({ act }) => act === "asserts" || act === "accuses" || act === "plans")
      .filter(({ content, chain }) => chain.some(({ unnamed }) => !unnamed) && weightOf(content) > 0)
      .flatMap(({ speaker, chain, cue, content }) => {
        const name = speaker?.name ?? chain.at(-1)?.source ?? "";
        return name === "" || name === "unnamed" || !isMeant(name) ? [] : [{ name, cue, content }];
      })
      .toSorted((a, b) => weightOf(b.content) - weightOf(a.content));
    if (!one) return { speaker: null, told: "", where: [] };
    const told = one.cue ? article.text.slice(one.cue.start, one.cue.end).toLowerCase() : "";
    return { speaker: one.name, told, where: one.content.slice(0, 1) };
  };

  const isNamedIn = (text: string, { name, aliases }: Figure): boolean =>
    [name, ...aliases].some((each) => each.split(" ").some((part) => part.length > 2 && text.includes(part)));

  const namedIn = (spans: readonly Span[], text: string): string | null =>
    figures
      .filter(({ kind }) => kind !== "other")
      .filter((figure) => figure.mentions.some((at) => spans.some((span) => meets(span, at))))
      .filter((figure) => !isNamedIn(text, figure))
      .toSorted((a, b) => b.weight - a.weight)[0]?.name ?? null;

  /** The words by how near they stand to a word that the other side has too. */
  const nearestFirst = (some: readonly Word[], others: readonly Word[], words: readonly string[]): string[] => {
    const held = new Set(others.map(({ lower }) => lower));
    const says = ({ kind, lower }: Word): boolean => kind === "word" && !(cues?.asking.stopWords.has(lower) ?? false);
    const shared = some.flatMap((word, at) => (says(word) && held.has(word.lower) ? [at] : []));
    const farOf = (text: string): number => {
      const at = some.findIndex((word) => word.text === text);
      return Math.min(Number.MAX_SAFE_INTEGER, ...shared.map((other) => Math.abs(other - at)));
    };
    return words.toSorted((a, b) => farOf(a) - farOf(b));
  };

  return (text: string, spans: readonly Span[], findings: readonly Finding[], reason: Reason): Compared => {
    const mine = findings.filter((each) => each.reason === reason);
    const near = mine.flatMap((each) => (each.against ? [each.against] : []));
    const ours = wordsOf(text);
    const theirs = spans.flatMap(({ start, end }) => wordsOf(article.text, start, end));
    const only = (some: readonly Word[], others: readonly Word[], is: (word: Word) => boolean): string[] => {
      const held = new Set(others.map(({ lower }) => lower.replace(/'s$/u, "")));
      return some.filter((word) => is(word) && !held.has(word.lower.replace(/'s$/u, ""))).map((word) => word.text);
    };
    const isMeant = (speaker: string): boolean =>
      reason !== "speaker-swapped" || !speaker.split(" ").some((part) => part.length > 2 && text.includes(part));
    const [first, second] = [toldAt(near.length > 0 ? near : spans, isMeant), toldAt(spans, () => true)];
    const voice = first.speaker === null ? second : first;
    const shared = (span: Span): number => {
      const held = new Set(wordsOf(article.text, span.start, span.end).map(({ lower }) => lower));
      return ours.filter(({ lower }) => held.has(lower)).length;
    };
    const main = spans.toSorted((a, b) => shared(b) - shared(a)).slice(0, 1);
    const told = near.length > 0 ? near : reason === "name-swapped" ? main : [];
    const where = isOfVoice.has(reason) ? voice.where : told;
    const theirsInMain = main.flatMap(({ start, end }) => wordsOf(article.text, start, end));
    const isFigure = ({ kind, lower }: Word): boolean => kind === "number" || (cues?.numbers.units.has(lower) ?? false);
    return {
      place: placeOf(where.length > 0 ? where : spans),
      at: joined(mine.flatMap((each) => (each.at ? [each.at] : []))).map(({ start, end }) => text.slice(start, end)),
      against: near.map(({ start, end }) => article.text.slice(start, end)),
      onlyOurs: (is) => only(ours, theirs, ({ lower }) => is(lower)),
      onlyTheirs: (is) =>
        nearestFirst(
          theirs,
          ours,
          only(theirs, ours, ({ lower }) => is(lower)),
        ),
      numbers: { ours: only(ours, theirs, isFigure), theirs: only(theirs, ours, isFigure) },
      names: { ours: only(ours.slice(1), theirsInMain, isCapital), theirs: namedIn(main, text) },
      speaker: voice.speaker,
      told: voice.told,
    };
  };
};
