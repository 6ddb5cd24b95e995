import type { Match } from "./align.ts";
import { against, areTied, type Case, type Finding } from "./case.ts";
import type { Item } from "./items.ts";
import type { Parsed } from "./parse.ts";

type Bound = "above" | "below" | "near" | "exact" | null;

/** What the words before a number make of it. */
const boundOf = ({ supporting }: Case, { words, tags }: Parsed, { at }: Item): Bound => {
  for (let back = at - 1; back >= 0 && back >= at - 4; back--) {
    const lower = words[back]?.lower ?? "";
    const measure = supporting.comparing.has(lower)
      ? supporting.measuring.get(words[back - 1]?.lower ?? "")
      : undefined;
    // "no fewer than", "no more than"
    if (measure !== undefined)
      return supporting.none.has(words[back - 2]?.lower ?? "") ? (measure === "above" ? "below" : "above") : measure;
    if (supporting.fewest.has(lower)) return "above";
    const bound = supporting.bounds.get(lower);
    if (bound !== undefined) return lower === supporting.small.to ? null : bound;
    if (tags[back] !== "det" && tags[back] !== "mark" && tags[back] !== "adj") return null;
  }
  return null;
};

/** What is counted: the next word behind the number that says something. */
const countedBy = ({ items, tags }: Parsed, number: Item): Item | null => {
  const next = items.find(
    ({ at, kind, tag, key }) =>
      at >= number.to &&
      at < number.to + 2 &&
      kind !== "number" &&
      /^\p{L}/u.test(key) &&
      tag !== "verb" &&
      tag !== "ved",
  );
  return next?.kind === "word" && tags[number.to] !== "prep" ? next : null;
};

const isYear = ({ value, text }: Item): boolean => value >= 1000 && value < 2200 && /^\d{4}/.test(text);

/** Numbers must be the evidence's, within the same bounds, of the same thing. */
export const numbers = (given: Case): readonly Finding[] =>
  given.matched.flatMap(({ matches, main }) =>
    matches.flatMap((match) => (match.item.kind === "number" ? ofNumber(given, match, matches, main) : [])),
  );

const ofNumber = (
  given: Case,
  { item, on, borrowed, witness }: Match,
  matches: readonly Match[],
  main: number,
): Finding[] => {
  const source = given.witnesses[witness];
  if (!on || !source) return [];
  const reasons: Finding[] = [];
  const words = matches.filter(
    (each) => each.item.kind === "word" && each.on && each.witness === main && !each.borrowed,
  );
  const rival = given.witnesses[main]?.items.some(
    (each) => each.kind === "number" && isYear(each) === isYear(item) && !matches.some((match) => match.on === each),
  );
  if (borrowed && words.length > 0 && (rival || !areTied(given, main, witness)))
    reasons.push(against("number-swapped", { item, on }));
  // "14 of the 40 sections" are not the 40
  const whole = source.items.find(
    ({ kind, to }) =>
      kind === "number" && to >= on.at - 2 && to < on.at && source.words[to]?.lower === given.supporting.small.of,
  );
  if (whole && !matches.some((each) => each.on === whole)) reasons.push(against("number-swapped", { item, on }));
  const [mine, theirs] = [boundOf(given, given.ours, item), boundOf(given, source, on)];
  if (theirs !== mine && !isYear(item)) {
    if (mine === "exact" || (theirs !== null && theirs !== "exact") || (mine !== null && mine !== "near"))
      reasons.push(against("quantifier", { item, on }));
  }
  if (isYear(item)) return reasons;
  const counted = countedBy(given.ours, item);
  const match = counted && matches.find((each) => each.item === counted);
  if (match?.on && !match.borrowed && match.witness === witness) {
    const far = Math.abs(match.on.at - on.at);
    const between = source.items.some(
      ({ kind, at }) =>
        kind === "number" &&
        at !== on.at &&
        at > Math.min(on.at, match.on?.at ?? 0) &&
        at < Math.max(on.at, match.on?.at ?? 0),
    );
    if (far > 6 || between) reasons.push(against("number-swapped", { item, on }));
  }
  return reasons;
};
