import type { Span } from "#brief/article.ts";
import type { Cues } from "#language/cues.ts";
import type { Naming } from "#language/naming.ts";
import type { Word } from "#reading/words.ts";
import { bare, bareLower, isOwner, opensAt } from "./capitals.ts";
import type { Run } from "./runs.ts";

/** One place where the article names something. */
export type Name = {
  /** Index of the passage, and the words of it: `from` to `to`, `to` exclusive. */
  sentence: number;
  from: number;
  to: number;
  /** The name without titles and without "'s". */
  span: Span;
  /** Its words, "'s" left out. */
  parts: readonly string[];
  /** Where titles stand right before it, with a capital: the words from `titleFrom` to `from`. */
  titleFrom: number;
  /** Only a title: "the President". */
  onlyTitle: boolean;
  /** A people's adjective by itself: "Israeli". */
  adjective: boolean;
};

/** What a run of capitals names: titles are parted from names, peoples' adjectives from what they stand before. */
export const namesIn = (words: readonly Word[], run: Run, sentence: number, cues: Cues): Name[] => {
  const { naming } = cues;
  let { from, to } = run;
  if (words[from]?.lower === naming.article && (opensAt(words, from) || isAloneBehind(words, from + 1, to, cues)))
    from += 1;
  if (from >= to) return [];
  const name = (start: number, end: number, more: Partial<Name> = {}): Name =>
    nameOf(words, start, end, sentence, more);
  if (words.slice(from, to).every((word) => word.text.length === 1)) return [];
  while (
    to - from > 2 &&
    naming.postNominals.has(bareLower(words[to - 1])) &&
    words[to - 1]?.text === words[to - 1]?.text.toUpperCase()
  )
    to -= 1;
  const whole = textOf(words, from, to).toLowerCase();
  if (isListed(whole, naming)) return [name(from, to)];
  const listed = listedLead(words, from, to, naming);
  if (listed > from) return [name(from, listed), ...namesIn(words, { from: listed, to }, sentence, cues)];
  const title = titleIn(words, from, to, cues);
  if (title === null) return partedPeople(words, from, to, name, cues);
  const before = bodyBefore(words, from, title.from, cues);
  const inside = bodyInside(words, title, naming);
  const named = [before, inside].flatMap((body) => (body === null ? [] : [name(body.from, body.to)]));
  if (title.to >= to) return [...named, name(from, to, { onlyTitle: true })];
  return [...named, name(title.to, to, { titleFrom: from })];
};

const nameOf = (words: readonly Word[], from: number, to: number, sentence: number, more: Partial<Name>): Name => {
  const first = words[from];
  const last = words[to - 1];
  const start = first?.start ?? 0;
  const cut = last === undefined ? 0 : last.text.length - bare(last).length;
  return {
    sentence,
    from,
    to,
    span: { start, end: (last?.end ?? start) - cut },
    parts: words.slice(from, to).map(bare),
    titleFrom: from,
    onlyTitle: false,
    adjective: false,
    ...more,
  };
};

const textOf = (words: readonly Word[], from: number, to: number): string =>
  words.slice(from, to).map(bare).join(" ").replaceAll(" .", ".").replaceAll("’", "'");

/** "The Gaza Strip", "The Hague": the article is part of few names. */
const isAloneBehind = (words: readonly Word[], from: number, to: number, { naming }: Cues): boolean => {
  const whole = textOf(words, from, to).toLowerCase();
  return !naming.capitals.has(`${naming.article} ${whole}`) && (naming.states.has(whole) || naming.places.has(whole));
};

const isListed = (whole: string, { states, organisations, places, capitals }: Naming): boolean =>
  states.has(whole) || organisations.has(whole) || places.has(whole) || capitals.has(whole);

type Title = { from: number; to: number };

/** The titles at the front of a run: "Israeli Defense Minister", "Saudi Minister of Foreign Affairs Prince"; null where there are none. */
const titleIn = (words: readonly Word[], from: number, to: number, cues: Cues): Title | null => {
  const { naming } = cues;
  const head = headOf(words, from, to, naming);
  if ((isBodyHead(head, naming) || isThing(head, naming)) && !naming.titleHeads.has(head)) return null;
  let start = -1;
  let end = -1;
  for (let at = from; at < to; at++) {
    const lower = bareLower(words[at]);
    if (!naming.titleHeads.has(lower) && !naming.courtesies.has(lower)) continue;
    if (at === from && to - from === 2 && naming.given(bare(words[at])) !== null && !isGiven(words[at + 1], naming))
      continue;
    if (at > from && isGiven(words[at - 1], naming) && !naming.titleModifiers.has(bareLower(words[at - 1]))) break;
    if (isBodyHead(bareLower(words[at + 1]), naming) && at + 1 < to && !naming.titleHeads.has(bareLower(words[at + 1])))
      break;
    const ends = complementEnd(words, at, to, cues);
    if (ends === at + 1 && at > from && at === to - 1 && !isTitleLead(words[at - 1], naming)) break;
    if (start < 0) start = leadFrom(words, from, at, naming);
    end = ends;
    at = ends - 1;
  }
  return start < 0 ? null : { from: start, to: end };
};

const isThing = (lower: string, { thingHeads, surnameHeads }: Naming): boolean =>
  thingHeads.has(lower) && !surnameHeads.has(lower);

const isBodyHead = (lower: string, naming: Naming): boolean =>
  naming.organisationHeads.has(lower) || naming.placeHeads.has(lower) || naming.companyEnds.has(lower);

/** The last word before "of": "Department of Defense" is a department. */
const headOf = (words: readonly Word[], from: number, to: number, naming: Naming): string => {
  let at = from + 1;
  while (at < to && !naming.joins.has(words[at]?.lower ?? "")) at += 1;
  return bareLower(words[at - 1]);
};

const isGiven = (word: Word | undefined, naming: Naming): boolean =>
  word !== undefined && naming.given(bare(word)) !== null && !naming.knows(bareLower(word));

/** Whether what stands before a title at the end of a run belongs to it: "Israeli Prime Minister", but not "Stephen King". */
const isTitleLead = (before: Word | undefined, naming: Naming): boolean => {
  if (before === undefined) return false;
  const lower = bareLower(before);
  return (
    naming.titleModifiers.has(lower) ||
    naming.titleHeads.has(lower) ||
    naming.demonyms.has(lower) ||
    naming.states.has(lower) ||
    isOwner(before) ||
    naming.knows(lower) ||
    naming.organisationHeads.has(lower)
  );
};

/** Where the words that modify a title begin. */
const leadFrom = (words: readonly Word[], from: number, at: number, naming: Naming): number => {
  let lead = at;
  while (lead > from) {
    const before = bareLower(words[lead - 1]);
    const isModifier =
      naming.titleModifiers.has(before) ||
      naming.titleHeads.has(before) ||
      naming.courtesies.has(before) ||
      words[lead - 1]?.kind === "mark";
    if (!isModifier) break;
    lead -= 1;
  }
  return lead;
};

/** "Minister of State for International Cooperation": where the title's complement ends. */
const complementEnd = (words: readonly Word[], head: number, to: number, cues: Cues): number => {
  const { naming, grammar } = cues;
  let end = head + 1;
  if (words[end]?.text === "." && end < to) end += 1;
  while (end < to && naming.joins.has(words[end]?.lower ?? "")) {
    let at = end + 1;
    while (at < to) {
      const word = words[at];
      if (word === undefined) break;
      const lower = bareLower(word);
      const isSmallWord =
        lower === naming.article || lower === grammar.joints.and || naming.joins.has(lower) || lower === "&";
      const isPortfolio =
        naming.knows(lower) ||
        naming.states.has(lower) ||
        naming.places.has(lower) ||
        isBodyHead(lower, naming) ||
        naming.demonyms.has(lower) ||
        naming.peopleAdjectives.has(lower) ||
        naming.capitals.has(lower);
      if (isSmallWord) {
        at += 1;
        continue;
      }
      if (!isPortfolio || (naming.given(bare(word)) !== null && at > end + 1)) break;
      const isWithin = words[at - 1]?.lower === naming.article || isBodyHead(bareLower(words[at + 1]), naming);
      if (naming.titleHeads.has(lower) && at > end + 1 && !isWithin) break;
      if (naming.courtesies.has(lower)) break;
      at += 1;
    }
    // "Governor of Zorvia": a name of its own; "Governor of Zorvia Karl Mast": it ends where a person's name begins.
    if (at === end + 1) return isGiven(words[at + 1], naming) && at + 1 < to ? at + 1 : to;
    end = at;
  }
  return end;
};

/** "Velmar Group CEO Jan Bek": the body before the title is named too. */
const bodyBefore = (words: readonly Word[], from: number, titleFrom: number, { naming }: Cues): Run | null => {
  let start = from;
  while (
    start < titleFrom &&
    (naming.demonyms.has(bareLower(words[start])) || naming.formers.has(bareLower(words[start])))
  )
    start += 1;
  if (start >= titleFrom) return null;
  const whole = textOf(words, start, titleFrom).toLowerCase();
  if (naming.states.has(whole) || naming.demonyms.has(whole)) return null;
  return { from: start, to: titleFrom };
};

/** "CEO of the Refugee Council Enver Solomon": the body in the title is named too. */
const bodyInside = (words: readonly Word[], title: Title, naming: Naming): Run | null => {
  const last = bareLower(words[title.to - 1]);
  let from = title.from;
  while (from < title.to && !naming.joins.has(words[from]?.lower ?? "")) from += 1;
  from += words[from + 1]?.lower === naming.article ? 2 : 1;
  if (from >= title.to) return null;
  const isBody = naming.organisationHeads.has(last) && title.to - from > 1;
  return isBody || naming.organisations.has(textOf(words, from, title.to).toLowerCase())
    ? { from, to: title.to }
    : null;
};

/** "the United States Hamdullah Mohib": a state of two words ends where a person's name begins; otherwise `from`. */
const listedLead = (words: readonly Word[], from: number, to: number, naming: Naming): number => {
  for (let at = Math.min(to - 2, from + 4); at > from + 1; at--) {
    const lead = textOf(words, from, at).toLowerCase();
    if (
      (naming.states.has(lead) || naming.places.has(lead)) &&
      isGiven(words[at], naming) &&
      !isBodyHead(bareLower(words[to - 1]), naming)
    )
      return at;
  }
  return from;
};

/** Parts "Israeli" from a name that it only describes; keeps it where it is part of the name ("British Airways"). */
const partedPeople = (
  words: readonly Word[],
  from: number,
  to: number,
  name: (start: number, end: number, more?: Partial<Name>) => Name,
  { naming }: Cues,
): Name[] => {
  const two = textOf(words, from, Math.min(to, from + 2)).toLowerCase();
  const lead =
    to - from >= 2 && naming.demonyms.has(two)
      ? 2
      : naming.demonyms.has(bareLower(words[from])) || naming.peopleAdjectives.has(bareLower(words[from]))
        ? 1
        : 0;
  if (lead === 0) return [name(from, to)];
  const isPeople = (word: Word): boolean =>
    naming.demonyms.has(bareLower(word)) || naming.peopleAdjectives.has(bareLower(word));
  if (from + lead >= to || words.slice(from, to).every(isPeople)) return [name(from, to, { adjective: true })];
  const rest = textOf(words, from + lead, to).toLowerCase();
  const head = bareLower(words[to - 1]);
  if (
    isListed(rest, naming) ||
    (naming.given(bare(words[from + lead])) !== null && to - from - lead > 1 && !isBodyHead(head, naming))
  )
    return [name(from, from + lead, { adjective: true }), name(from + lead, to)];
  return [name(from, to)];
};
