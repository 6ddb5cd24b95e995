import type { Grammar } from "#language/grammar.ts";
import type { Saying } from "#language/saying.ts";
import { isCapital, type Word } from "#reading/words.ts";
import type { Place } from "./place.ts";

/** Words of the calendar are names as often as dates: "April Ruiz said", "in April Ruiz said"; null where a word is neither. */
export const calendarTag = (place: Place, grammar: Grammar, saying: Saying): "time" | "name" | null => {
  const { word, next } = place;
  const { lower } = word;
  const { months, weekdays, shortTimes } = grammar;
  if (!isCapital(word)) return grammar.times.has(lower) && !shortTimes.has(lower) && !months.has(lower) ? "time" : null;
  if (months.has(lower)) return next?.kind === "number" ? "time" : monthTag(place, grammar, saying);
  if (shortTimes.has(lower))
    return next?.kind === "number" || next?.text === "." || isDated(place, grammar) ? "time" : "name";
  if (weekdays.has(lower)) return place.before === "det" && opensName(next, grammar) ? "name" : "time";
  if (!grammar.times.has(lower)) return null;
  return !place.first && (opensName(next, grammar) || (place.before === "name" && looksFinite(next, grammar, saying)))
    ? "name"
    : "time";
};

const monthTag = (place: Place, grammar: Grammar, saying: Saying): "time" | "name" => {
  const { word, before, next } = place;
  if (opensName(next, grammar)) return isDated(place, grammar) ? "time" : "name";
  if (!grammar.modals.has(word.lower)) return "time";
  if (isDated(place, grammar)) return "time";
  return before === "name" || before === "mark" || looksFinite(next, grammar, saying) ? "name" : "time";
};

/** "Will Smith said", "May said": a given name or surname that is a helper in small letters; never before a verb it could help. */
export const isNamedAsHelper = (place: Place, grammar: Grammar, saying: Saying): boolean => {
  const { word, next, after, first, asks } = place;
  if (!first || !isCapital(word) || !grammar.namedHelpers.has(word.lower)) return false;
  if (looksFinite(next, grammar, saying) && !isBase(next, grammar, saying)) return true;
  return (
    !asks &&
    isCapital(next) &&
    next?.kind === "word" &&
    !grammar.subjects.has(next.lower) &&
    !isBase(after, grammar, saying)
  );
};

/** "in May", "last March": what follows is not the rest of a name. */
const isDated = ({ before, beforeWord }: Place, grammar: Grammar): boolean =>
  before === "num" || grammar.dating.has(beforeWord?.lower ?? "");

const opensName = (next: Word | undefined, { months, weekdays }: Grammar): boolean =>
  isCapital(next) && next?.kind === "word" && !months.has(next.lower) && !weekdays.has(next.lower);

/** A form of "be", "have" or "do", a past form or one with "s". */
export const looksFinite = (word: Word | undefined, grammar: Grammar, saying: Saying): boolean => {
  const lower = word?.lower ?? "";
  if (word === undefined || isCapital(word)) return false;
  return (
    [grammar.be, grammar.have, grammar.do].some((set) => set.has(lower)) ||
    formsOf(lower, grammar, saying).some((form) => form === "past" || form === "s")
  );
};

const isBase = (word: Word | undefined, grammar: Grammar, saying: Saying): boolean =>
  word !== undefined && formsOf(word.lower, grammar, saying).includes("base");

const formsOf = (lower: string, grammar: Grammar, saying: Saying): readonly string[] => [
  grammar.verbs.get(lower) ?? "",
  ...(saying.verbs.get(lower) ?? []).map(({ form }) => form),
];
