import type { Cues } from "#language/cues.ts";
import type { Naming } from "#language/naming.ts";
import type { Word } from "#reading/words.ts";
import { bare, bareLower, hasCapital, ownsAt } from "./capitals.ts";
import type { Name } from "./names.ts";

/** What a name does where it stands. */
export type Position = {
  /** Subject of a verb, alone or in a row: "Qatar and Egypt said". */
  subject: boolean;
  /** Subject of a verb that is not "be". */
  active: boolean;
  /** Source of what is told: subject of a verb of saying, "according to X". */
  speaks: boolean;
  /** "in Cairo", "near Cairo": a place where things are. */
  located: boolean;
  /** "from Cairo", "to Cairo". */
  towards: boolean;
  /** "with X", "against X", "by X", "told X": a party. */
  party: boolean;
  /** "a researcher at X", "Boateng of X": only where somebody belongs. */
  affiliated: boolean;
  /** "X's plan". */
  owner: boolean;
  /** "the X". */
  article: boolean;
  /** Only describes the noun behind it: "Velmar shares". */
  modifies: boolean;
};

/** Reads what stands around a name. */
export const positionOf = (words: readonly Word[], name: Name, cues: Cues): Position => {
  const { naming } = cues;
  const before = beforeName(words, name, naming.article);
  const lower = words[before.at]?.lower ?? "";
  const owner = ownsAt(words, name.to - 1);
  const verb = owner ? -1 : besideVerb(words, name, cues);
  const located = naming.locating.has(lower);
  const inObject =
    located ||
    naming.towards.has(lower) ||
    (cues.grammar.prepositions.has(lower) && !cues.grammar.subordinators.has(lower));
  const tells = toldBy(words, before.at, cues);
  const subject = verb >= 0 && !inObject;
  const inverted = !subject && saysBefore(words, before.at, cues);
  return {
    subject: subject || inverted,
    active: (subject && !isBeing(words, verb, cues)) || inverted,
    speaks: tells || inverted || (subject && isSaying(words, verb, cues)),
    located,
    affiliated:
      name.inTitle ||
      (naming.belonging.has(lower) && isSomebody(words[before.at - 1], naming)) ||
      (naming.employedMarks.has(lower) && naming.titleHeads.has(words[before.at - 1]?.lower ?? "")) ||
      hasSomebody(words, name, owner, naming) ||
      (naming.mediumMarks.has(lower) && naming.platforms.has(name.parts.join(" ").toLowerCase())),
    towards: naming.towards.has(lower),
    party: naming.partyMarks.has(lower) || (saysBefore(words, before.at, cues) && !inverted),
    owner,
    article: before.article,
    modifies: !owner && isNounBehind(words, name.to, cues),
  };
};

/** "is in Oslo", "was sued": but not "is suing". */
const isBeing = (words: readonly Word[], verb: number, { grammar }: Cues): boolean =>
  [verb, verb + 1].some((at) => {
    const next = words[at + 1]?.lower ?? "";
    const behind = grammar.adverbs.has(next) ? (words[at + 2]?.lower ?? "") : next;
    return grammar.be.has(words[at]?.lower ?? "") && !behind.endsWith("ing");
  });

const isSomebody = (word: Word | undefined, { titleHeads, personNouns }: Naming): boolean =>
  word !== undefined && (hasCapital(word) || titleHeads.has(word.lower) || personNouns.has(word.lower));

/** "Velmar spokesman Jan Bek", "Velmar's chief executive", "Apple's Tim Bek": only whose somebody is. */
const hasSomebody = (words: readonly Word[], name: Name, owner: boolean, naming: Naming): boolean => {
  if (name.titleFrom < name.from) return false;
  const from = words[name.to]?.text === "'" || words[name.to]?.text === "’" ? name.to + 1 : name.to;
  const isTitle = (at: number): boolean => {
    const lower = words[at]?.lower ?? "";
    const one = owner ? lower : lower.replace(/s$/, "");
    return (naming.titleHeads.has(lower) || naming.titleHeads.has(one)) && !naming.looseNouns.has(one);
  };
  if (owner && hasCapital(words[from]) && naming.given(bare(words[from])) !== null && hasCapital(words[from + 1]))
    return true;
  let at = from;
  while (at < from + 3 && naming.titleModifiers.has(words[at]?.lower ?? "") && !isTitle(at)) at += 1;
  const isPlace =
    owner && (naming.placeHeads.has(words[at]?.lower ?? "") || naming.directions.has(words[at]?.lower ?? ""));
  const isState = naming.states.has(name.parts.join(" ").toLowerCase());
  const isBody =
    owner && isState && [0, 1, 2].some((step) => naming.unnamedBodies.has(words[from + step]?.lower ?? ""));
  return isTitle(at) || isTitle(at + 1) || isBody || isPlace || (owner && isState && hasCapital(words[from]));
};

const beforeName = (words: readonly Word[], { titleFrom }: Name, article: string): { at: number; article: boolean } => {
  const at = titleFrom - 1;
  return words[at]?.lower === article
    ? { at: at - 1, article: true }
    : { at, article: words[titleFrom]?.lower === article };
};

/** "according to X". */
const toldBy = (words: readonly Word[], at: number, { grammar }: Cues): boolean =>
  words[at]?.lower === grammar.joints.to && words[at - 1]?.lower === grammar.joints.according;

/** `"…," said X`: the verb stands right before the name, behind a quotation or a comma. */
const saysBefore = (words: readonly Word[], at: number, cues: Cues): boolean => {
  if (!isSaying(words, at, cues)) return false;
  const earlier = words[at - 1];
  return earlier === undefined || earlier.kind === "mark";
};

const isSaying = (words: readonly Word[], at: number, { saying, grammar }: Cues): boolean => {
  let passive = false;
  for (let here = at; here < at + 4; here++) {
    const word = words[here];
    if (word === undefined) return false;
    const forms = saying.verbs.get(word.lower);
    const toDo = words[here + 1]?.lower === grammar.joints.to;
    const says = forms?.some(
      ({ cue, form }) =>
        cue.kind === "say" &&
        cue.particle === null &&
        (!passive || form === "ing") &&
        (!toDo || cue.takes.has("infinitive")),
    );
    if (says) return true;
    passive ||= grammar.be.has(word.lower);
    const goesOn =
      grammar.adverbs.has(word.lower) ||
      grammar.have.has(word.lower) ||
      grammar.be.has(word.lower) ||
      grammar.modals.has(word.lower);
    if (!goesOn) return false;
  }
  return false;
};

const isVerb = (word: Word | undefined, { grammar, saying }: Cues): boolean => {
  if (word === undefined || word.kind !== "word" || hasCapital(word)) return false;
  const { lower } = word;
  if (grammar.be.has(lower) || grammar.have.has(lower) || grammar.do.has(lower) || grammar.modals.has(lower))
    return true;
  const form = grammar.verbs.get(lower);
  if (form === "ing") return false;
  if (form !== undefined || (saying.verbs.get(lower)?.some(({ form }) => form !== "ing") ?? false))
    return !grammar.nounVerbs.has(lower) || form === "past" || form === "s";
  return /[^aeiou]ed$/.test(lower);
};

/** "Kim's sister, Ada Kim, left": the name between commas is the subject told by another word. */
const besideVerb = (words: readonly Word[], name: Name, cues: Cues): number => {
  const isBetween = words[name.titleFrom - 1]?.text === "," && words[name.to]?.text === ",";
  return isBetween && isVerb(words[name.to + 1], cues) ? name.to + 1 : verbBehind(words, name.to, cues);
};

/** The verb whose subject ends at `from`: over adverbs, a row of names, or an apposition between commas; -1 where there is none. */
const verbBehind = (words: readonly Word[], from: number, cues: Cues): number => {
  const { grammar, naming } = cues;
  let at = from;
  for (let step = 0; step < 6; step++) {
    const word = words[at];
    if (word === undefined) return -1;
    if (grammar.adverbs.has(word.lower) && !hasCapital(word)) at += 1;
    else break;
  }
  if (isVerb(words[at], cues)) return at;
  const mark = words[at];
  if (mark === undefined) return -1;
  if (mark.text === "(") {
    const close = markAfter(words, at, ")");
    return close < 0 ? -1 : verbBehind(words, close + 1, cues);
  }
  const joined =
    mark.lower === grammar.joints.and || mark.lower === grammar.joints.or || naming.alternatives.has(mark.lower);
  if (joined || mark.text === ",") {
    const row = rowEnd(words, at, cues);
    if (row > at) return verbAfterRow(words, row, cues);
  }
  if (mark.text === "," || mark.text === "–" || mark.text === "—") {
    const close = markAfter(words, at, mark.text);
    return close > 0 && isVerb(words[close + 1], cues)
      ? close + 1
      : close > 0 && grammar.adverbs.has(words[close + 1]?.lower ?? "") && isVerb(words[close + 2], cues)
        ? close + 2
        : -1;
  }
  return -1;
};

const verbAfterRow = (words: readonly Word[], at: number, cues: Cues): number => {
  const skip = cues.grammar.adverbs.has(words[at]?.lower ?? "") ? 1 : 0;
  return isVerb(words[at + skip], cues) ? at + skip : -1;
};

/** Where a row of names ("X, Y and Z") that goes on at `from` ends; `from` where it does not go on. */
const rowEnd = (words: readonly Word[], from: number, { grammar, naming }: Cues): number => {
  let at = from;
  let joined = false;
  for (let step = 0; step < 30; step++) {
    const word = words[at];
    if (word === undefined) break;
    const joins =
      word.lower === grammar.joints.and || word.lower === grammar.joints.or || naming.alternatives.has(word.lower);
    joined ||= joins;
    if (
      joins ||
      word.text === "," ||
      word.lower === naming.article ||
      hasCapital(word) ||
      naming.particles.has(word.lower) ||
      word.lower === grammar.joints.of
    )
      at += 1;
    else break;
  }
  return joined ? at : from;
};

const markAfter = (words: readonly Word[], from: number, mark: string): number => {
  for (let at = from + 1; at < words.length && at < from + 30; at++) if (words[at]?.text === mark) return at;
  return -1;
};

/** "Velmar shares", "U.S. officials": a lower-case noun follows. */
const isNounBehind = (words: readonly Word[], at: number, cues: Cues): boolean => {
  const next = words[at];
  if (next === undefined || next.kind !== "word" || hasCapital(next)) return false;
  const lower = bareLower(next);
  const { grammar, naming } = cues;
  if (
    grammar.adverbs.has(lower) ||
    grammar.prepositions.has(lower) ||
    grammar.coordinators.has(lower) ||
    grammar.subordinators.has(lower) ||
    grammar.relatives.has(lower)
  )
    return false;
  return (
    naming.knows(lower) &&
    !isVerb(next, cues) &&
    !grammar.determiners.has(lower) &&
    !grammar.objects.has(lower) &&
    !grammar.possessives.has(lower) &&
    !grammar.subjects.has(lower)
  );
};
