import type { Cues } from "#language/cues.ts";
import { headBy } from "./named.ts";
import type { Figure, Reading } from "./reading.ts";

/** A source phrase as it is compared: lower case, without its article. */
export const plain = (source: string): string =>
  source
    .toLowerCase()
    .replace(/^(?:the|an?)\s+/u, "")
    .replaceAll("’", "'")
    .replace(/\.$/u, "")
    .trim();

/** A town inside a phrase tells nothing; a state, or the seat of its government, does, and so does what is itself said to tell. A thing tells only where it says. */
export const isTeller = (
  { naming, saying, missing }: Cues,
  { kind, name }: Figure,
  label: string,
  verb: string,
): boolean => {
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
export const isNameless = ({ name }: Figure): boolean => !/\p{Lu}/u.test(name.slice(1));

/** A name that holds a common word is whole only with the capitals before it: "Rolling Stone", "The We Company". */
const inFull = ({ name, kind }: Figure, label: string): string => {
  const at = kind === "person" || !label.endsWith(name) ? -1 : label.length - name.length;
  const before = at < 0 ? "" : (/(?:\p{Lu}[\p{L}\p{M}'’.-]*\s)+$/u.exec(label.slice(0, at))?.[0] ?? "");
  return /^The\s$/u.test(before) ? name : before + name;
};

/** A state speaks through somebody: "the Jordanian government" says more than "Jordan". Without a name the article's wording is all there is. */
export const shownAs = (figure: Figure | null, label: string): string =>
  figure === null ||
  (isNameless(figure) && !/^\p{Lu}\S*$/u.test(figure.name)) ||
  (figure.kind === "state" && plain(label) !== plain(figure.name))
    ? label
    : inFull(figure, label);

/** Martins is Silvia Martins, where only one person of the article is called so. */
const bySurname = (figures: readonly Figure[]): ReadonlyMap<string, Figure | null> => {
  const found = new Map<string, Figure | null>();
  for (const figure of figures) {
    const surname = figure.kind === "person" ? plain(figure.name.split(" ").at(-1) ?? "") : "";
    if (surname !== "") found.set(surname, found.has(surname) ? null : figure);
  }
  return found;
};

const longestOpening = 8;

/** "The U.S. attorney's office" is the U.S. Attorney's Office for the North, where only one body begins so. */
const byOpening = (figures: readonly Figure[]): ReadonlyMap<string, Figure | null> => {
  const found = new Map<string, Figure | null>();
  for (const figure of figures) {
    const words = figure.kind === "organisation" ? plain(figure.name).split(" ") : [];
    for (let to = 2; to < words.length && to <= longestOpening; to += 1) {
      const opening = words.slice(0, to).join(" ");
      found.set(opening, found.has(opening) ? null : figure);
    }
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

/** Finds the figure that a source phrase means. */
export const figureOfSource = (reading: Reading, cues: Cues): ((label: string) => Figure | null) => {
  const { figures } = reading;
  const named = headBy(figures, cues);
  const [spoken, surnames, openings] = [speakersOf(reading), bySurname(figures), byOpening(figures)];
  return (label) =>
    spoken.get(label) ??
    worded(named(label), label) ??
    surnames.get(plain(label)) ??
    openings.get(plain(label)) ??
    null;
};
