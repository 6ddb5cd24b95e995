import { isBriefed } from "#brief/article.ts";
import type { Link, SourceCount } from "#brief/brief.ts";
import type { Cues } from "#language/cues.ts";
import { phraseAt, piecesOf } from "#language/phrases.ts";
import { isSilence } from "./missing.ts";
import { headBy } from "./named.ts";
import type { Attributed, Figure, Reading, Sentence } from "./reading.ts";
import { type Word, wordsOf } from "./words.ts";

const unnamed = "unnamed";
const mostWords = 12;

const plain = (source: string): string =>
  source
    .toLowerCase()
    .replace(/^(?:the|an?)\s+/u, "")
    .replaceAll("’", "'")
    .trim();

/** Who tells something: not the one whose deed is told ("Israel supported the plan"), but the one who denied a report is heard. */
const tellers = (attributed: Attributed): Link[] => {
  const { chain, object, disputedBy, act } = attributed;
  const deed = object !== null && act !== "denies" && act !== "asserts" && chain.length > 0;
  const disputer = disputedBy ? [{ source: disputedBy.source, verb: null, unnamed: false }] : [];
  return [...(deed ? chain.slice(0, -1) : chain), ...disputer];
};

/** "Allegedly" names no one: then somebody unnamed is the source. A link that nothing is known of counts for nobody. */
const labelOf = (cues: Cues, { source, verb }: Link): string => {
  if (source !== "" && source !== unnamed && !cues.saying.adverbs.has(source.toLowerCase())) return source;
  const adverb = (verb ?? source).toLowerCase();
  return cues.saying.adverbs.has(adverb) ? unnamed : "";
};

/** A clause or a whole description is no name for a source. */
const isPhrase = ({ grammar, saying }: Cues, label: string): boolean => {
  const words = wordsOf(label).filter(({ kind }) => kind !== "mark");
  return (
    words.length <= mostWords &&
    !words.some(
      ({ lower }, at) =>
        [grammar.be, grammar.have, grammar.do, grammar.modals].some((set) => set.has(lower)) ||
        (at > 0 &&
          at < words.length - 1 &&
          (saying.verbs.get(lower)?.some(({ cue, form }) => form === "past" && cue.takes.has("asked")) ?? false)),
    )
  );
};

/** A phrase that can be a source by itself: it names somebody, an office, a text, or people without a name ("officials"). */
const isSource = (cues: Cues, label: string): boolean => {
  const { saying, standing, grammar } = cues;
  if (label === unnamed) return true;
  const words = wordsOf(label);
  const [first, ...rest] = words;
  if (!first || !isPhrase(cues, label) || phraseAt(piecesOf(label), 0, standing.pointers)?.value === true) return false;
  const isKind = ({ lower }: Word): boolean =>
    [saying.unnamed, saying.offices, saying.vehicles, saying.outlets].some((set) => set.has(lower));
  const isName = ({ text }: Word): boolean => /^\p{Lu}/u.test(text);
  if (grammar.determiners.has(first.lower)) return rest.some(isName) || (first.lower !== "the" && rest.some(isKind));
  const joint = words.findIndex(({ lower }) => grammar.prepositions.has(lower));
  const head = joint < 0 ? words : words.slice(0, joint);
  return rest.some(isName) ? joint < 0 || head.some((word) => isName(word) || isKind(word)) : words.some(isKind);
};

/** A town inside a phrase tells nothing; a state, or the seat of its government, does, and so does what is itself said to tell. */
const isTeller = ({ naming }: Cues, { kind, name }: Figure, label: string): boolean =>
  kind !== "place" ||
  plain(label) === plain(name) ||
  naming.states.has(name.toLowerCase()) ||
  naming.capitals.has(name.toLowerCase());

/** Those to whom somebody tells a thing, as worded: whom the article asked, not whom it relies on. */
const hearersOf = ({ attributions, cues }: Reading): ReadonlySet<string> => {
  const hearers = new Set<string>();
  for (const { chain } of attributions) {
    chain.forEach(({ source, verb }, at) => {
      const next = chain[at + 1]?.verb?.toLowerCase() ?? "";
      const isTold = cues?.saying.verbs.get(next)?.some(({ cue }) => cue.takes.has("hearer")) ?? false;
      if (verb === null && isTold) hearers.add(plain(source));
    });
  }
  return hearers;
};

/** Whom the article relies on, in the order of first use; the ways in which it names one source are merged. */
export const sourcesOf = (reading: Reading): SourceCount[] => {
  const { attributions, cues, sentences, figures } = reading;
  if (!cues || cues.leftOut.includes("actors")) return [];
  const figureOf = headBy(figures, cues);
  const hearers = hearersOf(reading);
  const counted = new Map<string, { source: string; unnamed: boolean; passageIds: Set<string> }>();
  for (const attributed of attributions) {
    const passage = sentences[attributed.sentence]?.passage;
    if (!passage || !isBriefed(passage) || isSilence(reading, attributed)) continue;
    for (const link of tellers(attributed)) {
      const label = labelOf(cues, link);
      const isInnermost = link === attributed.chain.at(-1);
      const figure = (isInnermost ? attributed.speaker : null) ?? figureOf(label);
      if (label === "" || (link.verb === null && !isInnermost && hearers.has(plain(label)))) continue;
      if (figure ? !isTeller(cues, figure, label) : !isSource(cues, label)) continue;
      const key = figure ? `#${figure.id}` : plain(label);
      const held = counted.get(key) ?? {
        source: figure?.name ?? label,
        unnamed: !figure && (link.unnamed || label === unnamed),
        passageIds: new Set(),
      };
      held.passageIds.add(passage.id);
      counted.set(key, held);
    }
  }
  return Array.from(counted.values(), ({ passageIds, ...source }) => ({ ...source, passageIds: [...passageIds] }));
};

/** "The rangers said", "said Ines Kraal", "told reporters": somebody is the source, whether or not it can be told of what. "That said", "we've been told" name nobody. */
const saysSo = ({ words }: Sentence, { grammar, saying, standing, missing }: Cues): boolean =>
  words.some(({ lower }, at) => {
    if (missing.according.has(lower)) return true;
    const isSaying =
      at > 0 &&
      saying.verbs
        .get(lower)
        ?.some(
          ({ cue, form }) =>
            cue.act === "asserts" &&
            cue.kind === "say" &&
            form !== "base" &&
            form !== "ing" &&
            (cue.takes.has("asked") || cue.lemma === missing.telling),
        );
    if (!isSaying) return false;
    const before = words.slice(Math.max(0, at - 3), at).map((word) => word.lower);
    const isNobody = ({ length }: readonly string[]): boolean => length === 1 && before[0] === standing.linker;
    return (
      !isNobody(before) &&
      !before.some((word) => grammar.be.has(word) || standing.speakers.has(word.replace(/['’].*$/u, "")))
    );
  });

/** The paragraphs in which nobody is named as the source of anything. Where the whole piece is one person's word there are none. */
export const paragraphsWithoutSource = (reading: Reading): number[] => {
  const { article, cues, sentences, attributions } = reading;
  if (cues === null || cues.leftOut.includes("actors")) return [];
  if (article.genre === "opinion" || article.genre === "interview") return [];
  const sourced = new Set<number>();
  for (const sentence of sentences) if (saysSo(sentence, cues)) sourced.add(sentence.passage.paragraph);
  for (const attributed of attributions) {
    if (isSilence(reading, attributed) || !tellers(attributed).some(({ source }) => source !== "")) continue;
    const end = Math.max(...attributed.content.map((part) => part.end));
    for (let at = attributed.sentence; at < sentences.length; at += 1) {
      const passage = sentences[at]?.passage;
      if (!passage || (at > attributed.sentence && passage.start >= end)) break;
      sourced.add(passage.paragraph);
    }
  }
  const told = sentences.filter(({ passage }) => passage.role === "body").map(({ passage }) => passage.paragraph);
  return [...new Set(told)].filter((paragraph) => !sourced.has(paragraph));
};
