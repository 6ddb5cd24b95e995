import { isNominal } from "./clauses.ts";
import type { Site } from "./site.ts";

/** Steps back over adverbs, words of time, set phrases ("in turn") and "in a statement" that stand between a subject and its verb. */
export const overAdverbials = (site: Site, from: number): number => {
  const { clauses, low } = site;
  const { tags } = clauses;
  let here = from;
  while (here >= low && (tags[here] === "adv" || tags[here] === "neg")) here--;
  for (const step of [overTime, overSetPhrase, overSelf, overChannel]) {
    const past = step(site, here);
    if (past < here && past >= low) return overAdverbials(site, past);
  }
  return overVehicle(site, here);
};

/** Ends a phrase, so that what follows stands between it and its verb. */
const endsPhrase = ({ clauses: { tags } }: Site, at: number): boolean =>
  isNominal(tags[at]) ||
  tags[at] === "pron" ||
  tags[at] === "comma" ||
  tags[at] === "bracket" ||
  tags[at] === "close" ||
  tags[at] === "adv";

/** "on Monday", "last week", "two days later", "on May 3". */
const overTime = (site: Site, here: number): number => {
  const { tags, words } = site.clauses;
  let k = here;
  let timed = false;
  while (
    k >= site.low &&
    k > here - 6 &&
    (tags[k] === "time" || tags[k] === "num" || tags[k] === "adj" || (tags[k] === "mark" && words[k]?.text === "."))
  ) {
    timed ||= tags[k] === "time";
    k--;
  }
  if (!timed) return here;
  if (tags[k] === "det") k--;
  if (tags[k] === "prep" || tags[k] === "adv") k--;
  return k >= site.low && endsPhrase(site, k) ? k : here;
};

const longestSetPhrase = 4;

/** "in turn", "at the time", "for its part". */
const overSetPhrase = (site: Site, here: number): number => {
  const { words } = site.clauses;
  let phrase = "";
  for (let from = here; from > site.low && from > here - longestSetPhrase; from--) {
    phrase = phrase === "" ? (words[from]?.lower ?? "") : `${words[from]?.lower} ${phrase}`;
    if (site.cues.grammar.asides.has(phrase) && endsPhrase(site, from - 1)) return from - 1;
  }
  return here;
};

/** "the firm itself", "the residents all". */
const overSelf = (site: Site, here: number): number => {
  const { tags, words } = site.clauses;
  const before = tags[here - 1];
  const stands = site.cues.grammar.beside.has(words[here]?.lower ?? "") && here > site.low;
  return stands && (isNominal(before) || before === "pron" || before === "mark") ? here - 1 : here;
};

/** "the firm through its lawyers", "the mayor via a spokesman". */
const overChannel = (site: Site, here: number): number => {
  const { tags, words } = site.clauses;
  for (let k = here; k > site.low && k > here - 6; k--) {
    if (tags[k] === "prep")
      return site.cues.grammar.channels.has(words[k]?.lower ?? "") && endsPhrase(site, k - 1) ? k - 1 : here;
    if (!isNominal(tags[k]) && tags[k] !== "det" && tags[k] !== "poss") return here;
  }
  return here;
};

/** "the ministry in a statement". */
const overVehicle = ({ clauses: { tags, words }, low, cues }: Site, here: number): number => {
  const { vehicles } = cues.saying;
  if (!vehicles.has(words[here]?.lower ?? "")) return here;
  for (let back = here - 1; back > low && back > here - 6; back--) {
    if (tags[back] === "prep")
      return words[back]?.lower === cues.grammar.joints.in &&
        isNominal(tags[back - 1]) &&
        tags[back - 1] !== "time" &&
        !vehicles.has(words[back - 1]?.lower ?? "")
        ? back - 1
        : here;
    if (!isNominal(tags[back]) && tags[back] !== "det" && tags[back] !== "poss") break;
  }
  return here;
};
