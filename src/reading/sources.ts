import { isBriefed } from "#brief/article.ts";
import type { Link, SourceCount } from "#brief/brief.ts";
import type { Cues } from "#language/cues.ts";
import { lastAtOrBefore } from "./figures/scene.ts";
import { isSilence } from "./missing.ts";
import type { Attributed, Reading } from "./reading.ts";
import { figureOfSource, isNameless, isTeller, plain, shownAs } from "./source-figures.ts";
import { headOf, headsOf, isSource, makersOf, rowOf, saysByItself, unnamed, withoutClause } from "./source-phrases.ts";
import { announcerIn, isTold, tellers } from "./tellers.ts";

/** "Allegedly" names no one: then somebody unnamed is the source. A link that nothing is known of counts for nobody. */
const labelOf = (cues: Cues, { source, verb }: Link): string => {
  if (source !== "" && source !== unnamed && !cues.saying.adverbs.has(source.toLowerCase())) return source;
  const adverb = (verb ?? source).toLowerCase();
  return cues.saying.adverbs.has(adverb) ? unnamed : "";
};

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

/** The sentence of the cue, and those in which a quotation goes on in further paragraphs. */
const sentencesOf = ({ sentences }: Reading, { sentence, content }: Attributed): number[] => {
  const own = sentences[sentence]?.passage.paragraph;
  const later = content.flatMap(({ start }) => {
    let at = sentence;
    while (at < sentences.length && (sentences[at]?.passage.end ?? start) <= start) at += 1;
    return sentences[at]?.passage.paragraph === own ? [] : [at];
  });
  return [sentence, ...later.filter((at) => at > sentence)];
};

type Counted = { source: string; unnamed: boolean; at: Set<number> };

/** "The man", "the authors": one who was told of before under the same noun. */
const takenUp = (cues: Cues, label: string, byHead: ReadonlyMap<string, string>): string | null => {
  const [first = "", ...rest] = label.toLowerCase().split(/\s+/u);
  const head = headOf(cues, label);
  const isBare = first === cues.grammar.joints.the && rest.length <= 2 && rest.at(-1) === head;
  return isBare ? (byHead.get(head) ?? null) : null;
};

/** Whom the article relies on, in the order of first use; the ways in which it names one source are merged. */
export const sourcesOf = (reading: Reading): SourceCount[] => {
  const { attributions, cues, sentences } = reading;
  if (!cues || cues.leftOut.includes("actors")) return [];
  const figureOf = figureOfSource(reading, cues);
  const hearers = hearersOf(reading);
  const counted = new Map<string, Counted>();
  const byHead = new Map<string, string>();
  const passages = sentences.map((sentence) => sentence.passage);
  const count = (key: string, source: string, isUnnamed: boolean, at: number): void => {
    const held = counted.get(key) ?? { source, unnamed: isUnnamed, at: new Set() };
    held.at.add(at);
    held.unnamed ||= isUnnamed;
    counted.set(key, held);
    if (!key.startsWith("#")) for (const head of headsOf(cues, held.source)) byHead.set(head, key);
  };
  for (const attributed of attributions) {
    const passage = sentences[attributed.sentence]?.passage;
    if (!passage || !isBriefed(passage) || isSilence(reading, attributed)) continue;
    for (const link of tellers(reading, cues, attributed)) {
      const phrase = withoutClause(cues, labelOf(cues, link));
      const isInnermost = link === attributed.chain.at(-1);
      if (phrase === "" || (link.verb === null && !isInnermost && hearers.has(plain(phrase)))) continue;
      const speaker = isInnermost ? attributed.speaker : null;
      const row = speaker ? [] : rowOf(cues, phrase).filter((label) => figureOf(label) !== null);
      const makers = row.length > 1 ? row : makersOf(cues, phrase);
      for (const label of makers) {
        const figure = (makers.length === 1 ? speaker : null) ?? figureOf(label);
        const key = figure ? `#${figure.id}` : (takenUp(cues, label, byHead) ?? plain(label));
        const tells = figure
          ? isTeller(cues, figure, label, link.verb?.toLowerCase() ?? "")
          : counted.has(key) ||
            isSource(cues, label) ||
            ((isTold(cues, link.verb) || (link.verb === null && isInnermost)) && saysByItself(cues, label));
        if (!tells || label.length < 2) continue;
        const isUnnamed = figure ? link.unnamed && isNameless(figure) : link.unnamed || label === unnamed;
        const own = attributed.chain.includes(link) || attributed.disputedBy === null;
        const places = own
          ? sentencesOf(reading, attributed)
          : [lastAtOrBefore(passages, attributed.disputedBy?.span.start ?? passage.start)];
        for (const at of places) count(key, shownAs(figure, label), isUnnamed, at);
      }
    }
  }
  for (const sentence of sentences) {
    const label = isBriefed(sentence.passage) ? announcerIn(reading, sentence, cues) : null;
    if (label === null) continue;
    const figure = figureOf(label);
    if (figure === null ? saysByItself(cues, label) : isTeller(cues, figure, label, ""))
      count(
        figure ? `#${figure.id}` : (takenUp(cues, label, byHead) ?? plain(label)),
        shownAs(figure, label),
        false,
        sentence.index,
      );
  }
  return [...counted.values()]
    .map(({ at, ...source }) => ({ ...source, at: [...at].toSorted((a, b) => a - b) }))
    .toSorted((a, b) => (a.at[0] ?? 0) - (b.at[0] ?? 0))
    .map(({ at, ...source }) => ({ ...source, passageIds: at.flatMap((index) => sentences[index]?.passage.id ?? []) }));
};
