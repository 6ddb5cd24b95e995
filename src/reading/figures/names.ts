import type { Span } from "#brief/article.ts";
import type { Cues } from "#language/cues.ts";
import type { Naming } from "#language/naming.ts";
import type { Word } from "#reading/words.ts";
import { bare, bareLower, opensAt } from "./capitals.ts";
import type { Run } from "./runs.ts";
import { isBodyHead, isGiven, type Title, titleIn } from "./titles.ts";

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
  /** Only tells where a titled person belongs: "Velmar Group" in "Velmar Group CEO Jan Bek". */
  inTitle: boolean;
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
  if (isHandle(words[from - 1], words[from])) return [];
  while (
    to - from > 1 &&
    naming.formers.has(bareLower(words[from])) &&
    !naming.titleHeads.has(bareLower(words[to - 1]))
  )
    from += 1;
  while (
    to - from > 2 &&
    naming.postNominals.has(bareLower(words[to - 1])) &&
    words[to - 1]?.text === words[to - 1]?.text.toUpperCase()
  )
    to -= 1;
  const whole = textOf(words, from, to).toLowerCase();
  if (isListed(whole, naming) || (to - from > 1 && naming.nothings.has(whole))) return [name(from, to)];
  if (isBeat(words, from, to, naming)) return [name(from, from + 1, { inTitle: true })];
  const owned = ownedByKnown(words, from, to, naming);
  if (owned > from) return [name(from, owned), name(owned, to)];
  const listed = listedLead(words, from, to, cues);
  if (listed > from) return [name(from, listed), ...namesIn(words, { from: listed, to }, sentence, cues)];
  const title = titleIn(words, from, to, cues);
  if (title === null) return partedPeople(words, from, to, name, cues);
  const before = bodyBefore(words, from, title.from, cues);
  const inside = bodyInside(words, title, naming);
  const named = [before, inside].flatMap((body) =>
    body === null ? [] : [name(body.from, body.to, { inTitle: true })],
  );
  if (title.to >= to) return [...named, name(from, to, { onlyTitle: true })];
  return [...named, name(title.to, to, { titleFrom: from })];
};

/** "@MattBevin", "#HealthyHydration". */
const isHandle = (before: Word | undefined, first: Word | undefined): boolean =>
  before !== undefined && /^[@#]$/.test(before.text) && before.end === first?.start;

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
    parts: words
      .slice(from, to)
      .map(bare)
      .filter((part) => !/^['’]$/u.test(part)),
    titleFrom: from,
    onlyTitle: false,
    adjective: false,
    inTitle: false,
    ...more,
  };
};

/** "Obama National Security Council", "Trump White House": a listed body under somebody known; otherwise `from`. */
const ownedByKnown = (words: readonly Word[], from: number, to: number, naming: Naming): number =>
  to - from > 2 &&
  naming.knownPeople.has(bareLower(words[from])) &&
  naming.organisations.has(textOf(words, from + 1, to).toLowerCase())
    ? from + 1
    : from;

const textOf = (words: readonly Word[], from: number, to: number): string =>
  words.slice(from, to).map(bare).join(" ").replaceAll(" .", ".").replaceAll("’", "'");

/** "BBC Africa correspondent", "VOA Pentagon reporter": an outlet and what its reporter covers. */
const isBeat = (words: readonly Word[], from: number, to: number, naming: Naming): boolean =>
  to - from > 1 &&
  to - from < 4 &&
  (naming.organisations.has(bareLower(words[from])) || /^\p{Lu}{3,}$/u.test(words[from]?.text ?? "")) &&
  isListed(textOf(words, from + 1, to).toLowerCase(), naming) &&
  naming.titleHeads.has(words[to]?.lower ?? "");

/** "The Gaza Strip", "The Hague": the article is part of few names. */
const isAloneBehind = (words: readonly Word[], from: number, to: number, { naming }: Cues): boolean => {
  const whole = textOf(words, from, to).toLowerCase();
  return !naming.capitals.has(`${naming.article} ${whole}`) && (naming.states.has(whole) || naming.places.has(whole));
};

const isListed = (whole: string, { states, organisations, places, capitals }: Naming): boolean =>
  states.has(whole) || organisations.has(whole) || places.has(whole) || capitals.has(whole);

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
  const isPlace = (words: readonly Word[]): boolean =>
    words.every((word) =>
      [naming.states, naming.demonyms, naming.places, naming.capitals, naming.directions].some((list) =>
        list.has(bareLower(word)),
      ),
    );
  if (naming.states.has(whole) || naming.places.has(whole) || isPlace(words.slice(start, titleFrom))) return null;
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

/** "to the United States Hamdullah Mohib", "envoy to Ukraine Kurt Volker": a state ends where a person's name begins; otherwise `from`. */
const listedLead = (words: readonly Word[], from: number, to: number, { naming, grammar }: Cues): number => {
  const isBehind =
    grammar.prepositions.has(words[from - 1]?.lower ?? "") || naming.joins.has(words[from - 1]?.lower ?? "");
  if (isBodyHead(bareLower(words[to - 1]), naming)) return from;
  for (let at = Math.min(to - 2, from + 4); at > from; at--) {
    const lead = textOf(words, from, at).toLowerCase();
    if (at === from + 1 && !isBehind) continue;
    const isPlace = naming.states.has(lead) || naming.places.has(lead) || naming.capitals.has(lead);
    if (isPlace && isGiven(words[at], naming)) return at;
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
      : to - from >= 2 &&
          naming.directions.has(bareLower(words[from])) &&
          (naming.demonyms.has(bareLower(words[from + 1])) || naming.peopleAdjectives.has(bareLower(words[from + 1])))
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
