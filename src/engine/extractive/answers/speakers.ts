import type { Attributed, Reading } from "#reading/reading.ts";
import { isCapital, type Word, wordsOf } from "#reading/words.ts";
import { deskOf } from "./candidates.ts";

/** The share of some words that others hold, by their stems or families. */
export const heldShare = (reading: Reading, words: readonly Word[], inside: readonly Word[]): number => {
  const { retriever } = deskOf(reading);
  const asked = retriever.terms(words);
  if (asked.length === 0) return 1;
  const keys = new Set(retriever.terms(inside).flatMap(({ key, rough }) => [key, `~${rough}`]));
  return asked.filter(({ key, rough }) => keys.has(key) || keys.has(`~${rough}`)).length / asked.length;
};

/** "The Times of Israel" is no voice of Israel: an outlet is meant only by who asks for it. */
const isOtherOutlet = (reading: Reading, naming: readonly Word[], speaker: readonly Word[]): boolean => {
  const outlets = reading.cues?.saying.outlets;
  const isOutlet = ({ lower, text }: Word): boolean => /^\p{Lu}/u.test(text) && (outlets?.has(lower) ?? false);
  return naming.some(isOutlet) && !speaker.some(isOutlet);
};

/** Words of those who speak for others count for less than these' own. */
const onBehalf = 0.8;

/** The heads of a naming: of "Quill's lawyer, Tom Keel of the firm Weir" only "lawyer" and "Tom Keel". */
const headsOf = (reading: Reading, naming: readonly Word[], isMany = false): Word[][] => {
  const { cues } = reading;
  const parts: Word[][] = [[]];
  let isOpen = true;
  for (const word of naming) {
    const starts = word.text === "," || (cues?.grammar.coordinators.has(word.lower) ?? false);
    // "An alliance of groups" is the groups.
    const isOf = isMany && (cues?.asking.uniting.has(word.lower) ?? false);
    if (isOf) continue;
    const ends =
      (cues?.grammar.prepositions.has(word.lower) ?? false) || (cues?.grammar.relatives.has(word.lower) ?? false);
    const isOwner = /['’]s?$/u.test(word.text) && word.kind === "word";
    if (starts) parts.push([]);
    else if (isOpen && isOwner) parts.splice(-1, 1, []);
    else if (isOpen && !ends && word.kind !== "mark") parts.at(-1)?.push(word);
    isOpen = starts || (isOpen && !ends);
  }
  return parts.filter((part) => part.length > 0);
};

/** How well a naming answers to a speaker in its heads: with nothing behind the speaker's last word but a name. */
const headShare = (reading: Reading, naming: readonly Word[], speaker: readonly Word[]): number => {
  const last = speaker.slice(-1);
  const heads = headsOf(
    reading,
    naming,
    last.some((word) => !isCapital(word) && /[^s]s$/u.test(word.lower)),
  );
  const isNamed = heads.some((part) => {
    const at = part.findLastIndex((word) => heldShare(reading, last, [word]) === 1);
    return at >= 0 && part.slice(at + 1).every(isCapital);
  });
  const share = isNamed ? heldShare(reading, speaker, naming) : 0;
  // A first name, a first word of a firm's: another one has another.
  return heldShare(reading, speaker.filter(isCapital), naming) < 1 ? 0 : share;
};

/** "A spokesman for the mayor", "Norland's ministry": the speaker stands beside somebody who speaks for them. */
const behalfShare = (
  reading: Reading,
  naming: readonly Word[],
  speaker: readonly Word[],
  isPerson: boolean,
): number => {
  const missing = reading.cues?.missing;
  const speaksFor = ({ lower }: Word): boolean =>
    (missing?.advocates.has(lower) ?? false) || (!isPerson && (missing?.officials.has(lower) ?? false));
  return headsOf(reading, naming).some((part) => part.some(speaksFor))
    ? onBehalf * heldShare(reading, speaker, naming)
    : 0;
};

/** How well an attribution's source answers to the speaker asked for: by its words, its chain, or the figure it is. */
export const speakerShare = (reading: Reading, attributed: Attributed, speaker: readonly Word[]): number => {
  const { text } = reading.article;
  const figure = attributed.speaker;
  const isPerson = reading.figures.some(
    ({ kind, name, role }) => kind === "person" && heldShare(reading, speaker, wordsOf(`${role ?? ""} ${name}`)) === 1,
  );
  const source = attributed.source && wordsOf(text.slice(attributed.source.start, attributed.source.end));
  // Whoever is only told a thing says nothing.
  const links = attributed.chain.filter(({ verb }, at) => verb !== null || at === attributed.chain.length - 1);
  const namings = [...(source ? [source] : []), ...links.map((link) => wordsOf(link.source))].filter(
    (naming) => !isOtherOutlet(reading, naming, speaker),
  );
  const figures = figure
    ? [figure.name, ...figure.aliases]
        .map((name) => wordsOf(name))
        .filter((name) => !isOtherOutlet(reading, name, speaker))
    : [];
  const titled = figure?.role ? [...wordsOf(figure.role), ...wordsOf(`, ${figure.name}`)] : [];
  const roles = rolesNamed(reading, attributed);
  return Math.max(
    0,
    ...[...namings, ...figures, titled].map((naming) => headShare(reading, naming, speaker)),
    ...[...namings, titled].map((naming) => behalfShare(reading, [...naming, ...roles], speaker, isPerson)),
  );
};

/** The roles of those whom a source names: "a spokeswoman for Destrier" is the mayor's where Destrier is the mayor. */
const rolesNamed = (reading: Reading, { source }: Attributed): Word[] => {
  if (!source) return [];
  const named = reading.figures.filter(({ mentions }) =>
    mentions.some(({ start, end }) => source.start <= start && end <= source.end),
  );
  return named.flatMap(({ role }) => (role === null ? [] : wordsOf(role)));
};
