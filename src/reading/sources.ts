import { isBriefed } from "#brief/article.ts";
import type { Link, SourceCount } from "#brief/brief.ts";
import type { Cues } from "#language/cues.ts";
import { isSilence } from "./missing.ts";
import { headBy } from "./named.ts";
import { isDeed, ownLinks } from "./own-words.ts";
import type { Attributed, Figure, Reading, Sentence } from "./reading.ts";
import { headOf, headsOf, isSource, makersOf, rowOf, saysByItself, unnamed, withoutClause } from "./source-phrases.ts";

const plain = (source: string): string =>
  source
    .toLowerCase()
    .replace(/^(?:the|an?)\s+/u, "")
    .replaceAll("’", "'")
    .replace(/\.$/u, "")
    .trim();

/** Who tells something: not the one whose deed is told ("Israel supported the plan") or of whom another tells, but the one who denied a report is heard. */
const tellers = ({ article }: Reading, cues: Cues, attributed: Attributed): Link[] => {
  const { chain, disputedBy } = attributed;
  const disputer = disputedBy ? [{ source: disputedBy.source, verb: null, unnamed: false }] : [];
  const own = ownLinks(cues, isDeed(cues, article, attributed) ? chain.slice(0, -1) : chain);
  return [...own, ...disputer];
};

/** "Allegedly" names no one: then somebody unnamed is the source. A link that nothing is known of counts for nobody. */
const labelOf = (cues: Cues, { source, verb }: Link): string => {
  if (source !== "" && source !== unnamed && !cues.saying.adverbs.has(source.toLowerCase())) return source;
  const adverb = (verb ?? source).toLowerCase();
  return cues.saying.adverbs.has(adverb) ? unnamed : "";
};

/** A town inside a phrase tells nothing; a state, or the seat of its government, does, and so does what is itself said to tell. A thing tells only where it says. */
const isTeller = ({ naming, saying, missing }: Cues, { kind, name }: Figure, label: string, verb: string): boolean => {
  if (kind === "other")
    return (
      missing.according.has(verb.split(" ")[0] ?? "") ||
      (saying.verbs.get(verb)?.some(({ cue }) => cue.kind === "say" && cue.takes.has("asked")) ?? false)
    );
  return (
    kind !== "place" ||
    plain(label) === plain(name) ||
    naming.states.has(name.toLowerCase()) ||
    naming.capitals.has(name.toLowerCase())
  );
};

/** "Residents", "hunter": a figure that no name is told of. */
const isNameless = ({ name }: Figure): boolean => !/\p{Lu}/u.test(name.slice(1));

/** A name that holds a common word is whole only with the capitals before it: "Rolling Stone", "The We Company". */
const inFull = ({ name, kind }: Figure, label: string): string => {
  const at = kind === "person" || !label.endsWith(name) ? -1 : label.length - name.length;
  const before = at < 0 ? "" : (/(?:\p{Lu}[\p{L}\p{M}'’.-]*\s)+$/u.exec(label.slice(0, at))?.[0] ?? "");
  return /^The\s$/u.test(before) ? name : before + name;
};

/** A state speaks through somebody: "the Jordanian government" says more than "Jordan". Without a name the article's wording is all there is. */
const shownAs = (figure: Figure | null, label: string): string =>
  figure === null ||
  (isNameless(figure) && !/^\p{Lu}\S*$/u.test(figure.name)) ||
  (figure.kind === "state" && plain(label) !== plain(figure.name))
    ? label
    : inFull(figure, label);

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

type Counted = { source: string; unnamed: boolean; at: Set<number> };

/** A verb or noun by which something is told: no thought, and no deed. */
const isTold = ({ saying, missing }: Cues, verb: string | null): boolean => {
  const first = verb?.toLowerCase().split(" ")[0] ?? "";
  return (
    missing.according.has(first) ||
    saying.nouns.has(first) ||
    (saying.verbs.get(first)?.some(({ cue }) => cue.kind !== "think") ?? false)
  );
};

/** Martins is Silvia Martins, where only one person of the article is called so. */
const bySurname = (figures: readonly Figure[]): ReadonlyMap<string, Figure | null> => {
  const found = new Map<string, Figure | null>();
  for (const figure of figures) {
    const surname = figure.kind === "person" ? plain(figure.name.split(" ").at(-1) ?? "") : "";
    if (surname !== "") found.set(surname, found.has(surname) ? null : figure);
  }
  return found;
};

/** Whom a phrase means where it stands as the source itself, for the places where it stands around another's telling. */
const speakersOf = ({ attributions }: Reading): ReadonlyMap<string, Figure> =>
  new Map(
    attributions.flatMap(({ chain, speaker }): [string, Figure][] => {
      const phrase = chain.at(-1)?.source ?? "";
      return speaker !== null && /\s\p{Lu}/u.test(phrase) ? [[phrase, speaker]] : [];
    }),
  );

/** "The company" is not the Company. */
const worded = (figure: Figure | null, label: string): Figure | null =>
  figure !== null &&
  (!/\p{Lu}/u.test(figure.name) || [figure.name, ...figure.aliases].some((name) => label.includes(name)))
    ? figure
    : null;

/** "The U.S. attorney's office" is the U.S. Attorney's Office for the North, where only one body begins so. */
const byOpening = (figures: readonly Figure[], label: string): Figure | null => {
  const opening = `${plain(label)} `;
  const found = opening.trim().includes(" ")
    ? figures.filter(({ kind, name }) => kind === "organisation" && plain(name).startsWith(opening))
    : [];
  return found.length === 1 ? (found[0] ?? null) : null;
};

/** "The man", "the authors": one who was told of before under the same noun. */
const takenUp = (cues: Cues, label: string, counted: ReadonlyMap<string, Counted>): string | null => {
  const [first = "", ...rest] = label.toLowerCase().split(/\s+/u);
  const head = headOf(cues, label);
  if (first !== cues.grammar.joints.the || rest.length > 2 || rest.at(-1) !== head) return null;
  return (
    [...counted].findLast(([key, { source }]) => !key.startsWith("#") && headsOf(cues, source).includes(head))?.[0] ??
    null
  );
};

/** Whom the article relies on, in the order of first use; the ways in which it names one source are merged. */
export const sourcesOf = (reading: Reading): SourceCount[] => {
  const { attributions, cues, sentences, figures } = reading;
  if (!cues || cues.leftOut.includes("actors")) return [];
  const named = headBy(figures, cues);
  const surnames = bySurname(figures);
  const spoken = speakersOf(reading);
  const figureOf = (label: string): Figure | null =>
    spoken.get(label) ?? worded(named(label), label) ?? surnames.get(plain(label)) ?? byOpening(figures, label);
  const hearers = hearersOf(reading);
  const counted = new Map<string, Counted>();
  const count = (key: string, source: string, isUnnamed: boolean, at: number): void => {
    const held = counted.get(key) ?? { source, unnamed: isUnnamed, at: new Set() };
    held.at.add(at);
    held.unnamed ||= isUnnamed;
    counted.set(key, held);
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
        const key = figure ? `#${figure.id}` : (takenUp(cues, label, counted) ?? plain(label));
        const tells = figure
          ? isTeller(cues, figure, label, link.verb?.toLowerCase() ?? "")
          : counted.has(key) ||
            isSource(cues, label) ||
            ((isTold(cues, link.verb) || (link.verb === null && isInnermost)) && saysByItself(cues, label));
        if (!tells || label.length < 2) continue;
        const isUnnamed = figure ? link.unnamed && isNameless(figure) : link.unnamed || label === unnamed;
        count(key, shownAs(figure, label), isUnnamed, attributed.sentence);
      }
    }
  }
  for (const sentence of sentences) {
    const label = isBriefed(sentence.passage) ? announcerIn(reading, sentence, cues) : null;
    if (label === null) continue;
    const figure = figureOf(label);
    if (figure === null ? saysByItself(cues, label) : isTeller(cues, figure, label, ""))
      count(
        figure ? `#${figure.id}` : (takenUp(cues, label, counted) ?? plain(label)),
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

/** "NASA announced the crew", "Rolling Stone reported details": the verb by which a thing is made known, -1 where there is none; "a case was reported", "cases reported here" name nobody. */
const madeKnownAt = ({ words }: Sentence, { grammar, missing, standing }: Cues): number =>
  words.findIndex(({ lower }, at) => {
    const [before, next] = [words[at - 1], words[at + 1]];
    if (!missing.announcing.has(lower) || before?.kind !== "word" || next === undefined) return false;
    const isOthers = grammar.be.has(before.lower) || grammar.prepositions.has(before.lower);
    const isObject =
      next.lower === standing.linker ||
      next.kind === "number" ||
      grammar.determiners.has(next.lower) ||
      grammar.possessives.has(next.lower) ||
      /^\p{Ll}{3,}s$/u.test(next.text);
    const isTime = grammar.times.has(words[at + 2]?.lower ?? "");
    return !isOthers && isObject && !isTime && !grammar.prepositions.has(next.lower);
  });

const longestSubject = 8;

/** Who makes a thing known, where the sentence begins with them. */
const announcerIn = ({ article }: Reading, sentence: Sentence, cues: Cues): string | null => {
  const at = madeKnownAt(sentence, cues);
  const subject = sentence.words.slice(0, Math.max(0, at));
  const [first] = subject;
  const last = subject.at(-1);
  if (!first || !last || subject.length > longestSubject || subject.some(({ kind }) => kind === "mark")) return null;
  return withoutClause(cues, article.text.slice(first.start, last.end));
};

const longestHeading = 12;

/** "What did the prosecutors say?" and “A camp in the desert” between paragraphs are headings, whatever their role. */
const isHeading = ({ article }: Reading, { passage, words }: Sentence): boolean =>
  words.filter(({ kind }) => kind !== "mark").length <= longestHeading &&
  /(?:\?|[\p{L}\p{N}]["”’']?)$/u.test(article.text.slice(passage.start, passage.end).trimEnd());

/** The paragraphs in which nobody is named as the source of anything. Where the whole piece is one person's word there are none. */
export const paragraphsWithoutSource = (reading: Reading): number[] => {
  const { article, cues, sentences, attributions } = reading;
  if (cues === null || cues.leftOut.includes("actors")) return [];
  if (article.genre === "opinion" || article.genre === "interview") return [];
  const sourced = new Set<number>();
  for (const sentence of sentences) {
    if (saysSo(sentence, cues) || madeKnownAt(sentence, cues) >= 0) sourced.add(sentence.passage.paragraph);
  }
  for (const attributed of attributions) {
    if (isSilence(reading, attributed) || !tellers(reading, cues, attributed).some(({ source }) => source !== ""))
      continue;
    const end = Math.max(...attributed.content.map((part) => part.end));
    for (let at = attributed.sentence; at < sentences.length; at += 1) {
      const passage = sentences[at]?.passage;
      if (!passage || (at > attributed.sentence && passage.start >= end)) break;
      sourced.add(passage.paragraph);
    }
  }
  const told = sentences
    .filter((sentence) => sentence.passage.role === "body" && !isHeading(reading, sentence))
    .map(({ passage }) => passage.paragraph);
  return [...new Set(told)].filter((paragraph) => !sourced.has(paragraph));
};
