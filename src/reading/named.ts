import type { Figure, Reading } from "./reading.ts";

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll("’", "'")
    .replace(/'s$|'$/u, "")
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

/** Those who speak, or for whom somebody speaks: "Smith's lawyer said" hears Smith. */
export const spokenFor = (reading: Reading): ReadonlySet<Figure> => {
  const { attributions, figures } = reading;
  const sources = attributions.flatMap(({ source }) => source ?? []).toSorted((a, b) => a.start - b.start);
  const mentions = figures
    .flatMap((figure) => figure.mentions.map((span) => ({ figure, span })))
    .toSorted((a, b) => a.span.start - b.span.start);
  const heard = new Set(figures.filter(({ heard }) => heard === "quoted" || heard === "paraphrased"));
  for (const { speaker } of attributions) if (speaker) heard.add(speaker);
  let next = 0;
  for (const { figure, span } of mentions) {
    while (next < sources.length && (sources[next]?.end ?? 0) <= span.start) next += 1;
    const source = sources[next];
    if (source && source.start <= span.start && span.end <= source.end) heard.add(figure);
  }
  return heard;
};
