import type { Cues } from "#language/cues.ts";
import { isDeed } from "./own-words.ts";
import type { Attributed, Figure, Reading } from "./reading.ts";
import { wordsOf } from "./words.ts";

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll("’", "'")
    .replace(/'s$|'$|\.$/u, "")
    .trim();

/** Finds the figure that a phrase ends in: "Israeli Defense Minister Yoav Gallant" is Yoav Gallant. */
export const figureBy = (figures: readonly Figure[]): ((phrase: string) => Figure | null) => {
  const byName = new Map<string, Figure>();
  for (const figure of figures) {
    for (const name of [figure.name, ...figure.aliases]) if (!byName.has(plain(name))) byName.set(plain(name), figure);
  }
  return (phrase) => {
    const words = plain(phrase).split(/\s+/);
    for (let from = 0; from < words.length; from += 1) {
      const figure = byName.get(words.slice(from).join(" "));
      if (figure) return figure;
    }
    return null;
  };
};

/** The same where the figure is what the phrase is about: not the town in "a group of farmers in Weldham", nor the county in "Weldham County's office". */
export const headBy = (figures: readonly Figure[], { grammar }: Cues): ((phrase: string) => Figure | null) => {
  const figureOf = figureBy(figures);
  return (phrase) => {
    const figure = figureOf(phrase);
    if (!figure) return null;
    const words = wordsOf(phrase).map(({ lower }) => lower);
    const from = words.findIndex((word) => grammar.prepositions.has(word));
    const isBehind = from >= 0 && figureOf(words.slice(0, from).join(" ")) !== figure;
    const isWhole = [figure.name, ...figure.aliases].some(
      (name) => plain(name) === plain(phrase).replace(/^the /u, ""),
    );
    const isTitled = figure.kind === "person" && /^(?:the )?\p{Lu}/u.test(phrase);
    return isBehind && !isWhole && !isTitled ? null : figure;
  };
};

/** The states for which the ones of a phrase speak: "the Pentagon", "a U.S. commander", "Russian and Syrian ministries", "Israel"; not "a French novelist". */
const statesIn = (phrase: string, { naming, missing }: Cues): string[] => {
  const words = wordsOf(phrase.replace(/^the /iu, "")).filter(({ kind }) => kind !== "mark");
  const isOffice = words.some(({ lower }) => missing.officials.has(lower));
  const states: string[] = [];
  words.forEach(({ text }, from) => {
    if (!/^\p{Lu}/u.test(text)) return;
    for (let length = 1; length <= 3; length += 1) {
      const part = words.slice(from, from + length);
      const name = part
        .map(({ lower }) => lower)
        .join(" ")
        .replace(/['’]s$/u, "");
      const isWhole = part.length === words.length;
      const owner = naming.states.get(name) ?? naming.capitals.get(name) ?? naming.demonyms.get(name);
      const state = missing.seats.get(name) ?? (isOffice || isWhole ? owner : undefined);
      if (state !== undefined) states.push(state);
    }
  });
  return states;
};

const wordings = ({ chain, disputedBy, speaker }: Attributed): string[] => [
  ...chain.map(({ source }) => source),
  ...(disputedBy ? [disputedBy.source] : []),
  ...(speaker?.role ? [speaker.role] : []),
];

/** The states for which somebody speaks or denies: an official of theirs, a ministry, the seat of their government. */
const statesHeard = ({ attributions, cues, figures }: Reading): Set<Figure> => {
  if (!cues) return new Set();
  const heard = new Set(attributions.flatMap(wordings).flatMap((phrase) => statesIn(phrase, cues)));
  const stateOf = ({ name }: Figure): string | undefined =>
    cues.naming.states.get(name.toLowerCase().replace(/^the /u, ""));
  return new Set(figures.filter((figure) => heard.has(stateOf(figure) ?? "")));
};

/** "Spokespeople for Smith", "Smith's lawyer": not "critics of Smith". */
const speaksForAnother = (phrase: string, { missing }: Cues): boolean =>
  wordsOf(phrase).some(({ lower }) => missing.advocates.has(lower));

/** Those whose own words are told, or those of the one who speaks for them; what `counts` not is no such word. */
export const heardInWords = (reading: Reading, counts: (one: Attributed) => boolean): ReadonlySet<Figure> => {
  const { article, attributions, cues, figures } = reading;
  if (!cues) return new Set();
  const told = attributions.filter(counts);
  const spoken = told.flatMap(({ source, speaker }) => {
    if (speaker || !source) return [];
    return speaksForAnother(article.text.slice(source.start, source.end), cues) ? [source] : [];
  });
  const heard = new Set(told.flatMap(({ speaker }) => speaker ?? []));
  for (const figure of figuresIn(figures, spoken)) heard.add(figure);
  return heard;
};

type Place = { start: number; end: number };

const figuresIn = (figures: readonly Figure[], places: readonly Place[]): Figure[] => {
  const sources = places.toSorted((a, b) => a.start - b.start);
  const mentions = figures
    .flatMap((figure) => figure.mentions.map((span) => ({ figure, span })))
    .toSorted((a, b) => a.span.start - b.span.start);
  const inside: Figure[] = [];
  let next = 0;
  for (const { figure, span } of mentions) {
    while (next < sources.length && (sources[next]?.end ?? 0) <= span.start) next += 1;
    const source = sources[next];
    if (source && source.start <= span.start && span.end <= source.end) inside.push(figure);
  }
  return inside;
};

/** Those who speak, or for whom somebody speaks: "Smith's lawyer said" hears Smith, "the Pentagon denied" the United States. */
export const spokenFor = (reading: Reading): ReadonlySet<Figure> => {
  const { article, attributions, cues, figures } = reading;
  const isSpoken = (one: Attributed): boolean => cues === null || !isDeed(cues, article, one);
  const sources = attributions.flatMap((one) => [
    ...(one.source && isSpoken(one) ? [one.source] : []),
    ...(one.disputedBy ? [one.disputedBy.span] : []),
  ]);
  const heard = statesHeard(reading);
  for (const figure of figures) if (figure.heard === "quoted" || figure.heard === "paraphrased") heard.add(figure);
  for (const one of attributions) if (one.speaker && isSpoken(one)) heard.add(one.speaker);
  for (const figure of figuresIn(figures, sources)) heard.add(figure);
  return heard;
};
