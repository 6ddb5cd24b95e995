import { bare, bareLower, hasCapital, opensAt, ownsAt } from "./capitals.ts";
import { goesOnWith, type Looking } from "./run-words.ts";

/** "Bank of England", "Minister for Trade": whether "of", "for" and their like go on the name that began at `from`. */
export const joinsWith = (
  looking: Looking,
  from: number,
  to: number,
  last: string,
  join: string,
  complement: boolean,
): boolean => {
  const { words, cues, spelling } = looking;
  const { naming } = cues;
  const isBody = naming.organisationHeads.has(last) && !naming.peopleNouns.has(last);
  if (join === cues.grammar.joints.to) return naming.toHeads.has(last);
  if (join === "on" || join === "against") return naming.onHeads.has(last);
  const isTitle =
    naming.titleHeads.has(bareLower(words[from])) ||
    naming.titleHeads.has(bareLower(words[from + 1])) ||
    naming.titleHeads.has(bareLower(words[from + 2]));
  if (isBody || naming.titleHeads.has(last) || naming.courtesies.has(last)) return true;
  if (isTitle) return isPortfolio(looking, to - 1);
  if (join !== cues.grammar.joints.of) return false;
  if (complement && naming.knows(last) && !naming.states.has(last)) return true;
  if (naming.placeHeads.has(last) || naming.placeStarts.has(last) || naming.thingHeads.has(last)) return true;
  if (to - from !== 1 || naming.given(words[from]?.text ?? "") !== null)
    return last === "states" || last === "republic";
  return (
    naming.knows(last) &&
    !spelling.plain.has(last) &&
    !opensAt(words, from) &&
    !naming.states.has(last) &&
    !naming.places.has(last)
  );
};

/** "Minister of Foreign Affairs of Zorvia" goes on; "Prime Minister Ada Rell of the Tarn Party" has come to somebody's name. */
const isPortfolio = ({ words, cues: { naming, grammar } }: Looking, at: number): boolean => {
  const lower = bareLower(words[at]);
  const before = bareLower(words[at - 1]);
  const isListed = (name: string): boolean =>
    [naming.states, naming.places, naming.capitals, naming.demonyms].some((list) => list.has(name));
  const isSmallWord = naming.joins.has(before) || before === naming.article || before === grammar.joints.and;
  const isNamePart = naming.given(bare(words[at - 1])) !== null || !(naming.knows(before) || isListed(before));
  const isBehindName = isNamePart && !isSmallWord;
  return isListed(lower) || (naming.knows(lower) && !isBehindName);
};

/** "Department for Environment, Food and Rural Affairs", "Minister of Higher Education, Scientific Research and Trade": a row of common words inside a name. */
export const isListInName = (looking: Looking, comma: number): boolean => {
  const { words, cues } = looking;
  if (!goesOnWith(looking, comma + 1) || !isCommon(looking, comma - 1) || !isCommon(looking, comma + 1)) return false;
  const stop = isCommon(looking, comma + 2) && hasCapital(words[comma + 2]) ? comma + 3 : comma + 2;
  const isJoint = words[stop]?.lower === cues.grammar.joints.and || words[stop]?.text === ",";
  return isJoint && isCommon(looking, stop + 1);
};

/** "the Rail, Maritime and Transport union", "the Culture, Media and Sport Committee": whether a row of common words that goes on at `comma` is one body. */
export const isRowOfBody = (looking: Looking, from: number, comma: number): boolean => {
  const { words, cues } = looking;
  if (isRow(looking, from, comma)) return true;
  const isLed = words[from - 1]?.lower === cues.naming.article || ownsAt(words, from - 1);
  if (!isLed || comma - from > 2) return false;
  for (let at = from; at < comma; at++) if (!isCommon(looking, at) || isStrong(looking, at)) return false;
  let joined = false;
  let at = comma;
  while (at < comma + 12) {
    const word = words[at];
    if (word?.lower === cues.grammar.joints.and) joined = true;
    else if (word?.text !== ",") {
      if (!isWord(looking, at) || !hasCapital(word)) break;
      if (isStrong(looking, at)) return joined && !hasCapital(words[at + 1]);
    }
    at += 1;
  }
  return joined && cues.naming.organisationNouns.has(words[at]?.lower ?? "");
};

/** A word of the language that names no place and nobody. */
const isCommon = ({ words, cues: { naming, grammar } }: Looking, at: number): boolean => {
  const lower = bareLower(words[at]);
  return (
    (naming.knows(lower) || grammar.adverbs.has(lower)) &&
    !naming.states.has(lower) &&
    !naming.places.has(lower) &&
    (!naming.titleHeads.has(lower) || naming.capitalTitles.has(lower)) &&
    !naming.peopleAdjectives.has(lower) &&
    !naming.demonyms.has(lower) &&
    !naming.organisations.has(lower)
  );
};

const longestRow = 14;

const isRow = ({ words }: Looking, from: number, to: number): boolean =>
  to - from < longestRow && words.slice(from, to).some(({ text }) => text === ",");

/** "Commonwealth" is a word in "the Foreign, Commonwealth and Development Office". */
const isWord = ({ words, cues: { naming } }: Looking, at: number): boolean => {
  const lower = bareLower(words[at]);
  return naming.knows(lower) && !naming.states.has(lower) && !naming.capitals.has(lower);
};

/** The head of a body, and no mere field of work: "Commission", not "Energy". */
const isStrong = ({ words, cues: { naming } }: Looking, at: number): boolean => {
  const lower = bareLower(words[at]);
  return (naming.organisationHeads.has(lower) && !naming.fields.has(lower)) || naming.companyEnds.has(lower);
};

/** "Food and Drug Administration", "Department for Work and Pensions": one name; "Yemen and Oman": two. */
export const joinsAnd = (looking: Looking, from: number, to: number, complement: boolean): boolean => {
  const { words, cues } = looking;
  const { naming } = cues;
  const whole = `${words
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(" ")} ${cues.grammar.joints.and} ${bareLower(words[to + 1])}`;
  if (naming.states.has(whole) || naming.places.has(whole)) return true;
  let end = to + 1;
  while (end + 1 < words.length && goesOnWith(looking, end + 1) && !ownsAt(words, end)) end += 1;
  if (isFamilyBody(looking, from, to, end) || (!complement && isRow(looking, from, to))) return true;
  if (!isCommon(looking, to - 1) || !isCommon(looking, to + 1) || ownsAt(words, to - 1)) return false;
  if (complement) return end - to <= 3 && !isStrong(looking, to - 1) && !isStrong(looking, end);
  if (to - from > 4 || end === to + 1 || end - to > 4) return false;
  const isFirst = (at: number): boolean =>
    at === from && (naming.states.has(bareLower(words[at])) || naming.demonyms.has(bareLower(words[at])));
  for (let at = from; at < to; at++)
    if (
      !isFirst(at) &&
      (!isCommon(looking, at) || isStrong(looking, at) || naming.placeHeads.has(bareLower(words[at])))
    )
      return false;
  return isStrong(looking, end);
};

/** "Bell and Sons", "Anna and Jan Rell Foundation". */
const isFamilyBody = ({ words, cues: { naming } }: Looking, from: number, to: number, end: number): boolean => {
  const last = bareLower(words[end]);
  if (end === to + 1 && naming.houseEnds.has(last)) return true;
  const isGivenPair =
    to - from === 1 && naming.given(bare(words[from])) !== null && naming.given(bare(words[to + 1])) !== null;
  return isGivenPair && end > to + 2 && naming.organisationHeads.has(last);
};
