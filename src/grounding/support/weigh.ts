import type { Span } from "#brief/article.ts";
import type { Reason } from "#brief/brief.ts";
import { lazily } from "#grounding/locate/lazily.ts";
import type { Locator } from "#grounding/locate/locate.ts";
import type { Reading } from "#reading/reading.ts";
import { abroadIn } from "./abroad.ts";
import { attached, moments } from "./attached.ts";
import { carried } from "./carried.ts";
import type { Case, Check, Finding } from "./case.ts";
import { isSure } from "./certain.ts";
import { withCloseness } from "./closeness.ts";
import { commitment } from "./commitment.ts";
import { conceded } from "./conceded.ts";
import { denials } from "./denials.ts";
import { extent } from "./extent.ts";
import { freeOrderIn } from "./free-order/weigh.ts";
import { grounds } from "./grounds.ts";
import { hung } from "./hung.ts";
import { layingOut } from "./lay-out.ts";
import { languageOfLine } from "./line-language.ts";
import { marks } from "./marks.ts";
import { merged, parted } from "./merged.ts";
import { modals, pledges } from "./modals.ts";
import { names } from "./names.ts";
import { numbers } from "./numbers.ts";
import { occasions } from "./occasions.ts";
import { polarity } from "./polarity.ts";
import { quantities } from "./quantities.ts";
import { objects, places, roles, subjects } from "./roles.ts";
import { scope } from "./scope.ts";
import { slots } from "./slots.ts";
import { sureness } from "./sureness.ts";
import { swaps } from "./swaps.ts";
import { times } from "./times.ts";
import { actors, titles } from "./titles.ts";
import { isVerbatim, told } from "./told.ts";
import { turned } from "./turned.ts";
import { unspoken } from "./unspoken.ts";
import { voices } from "./voices.ts";

export type { Finding } from "./case.ts";

/** No sentence of a briefing is longer, and weighing takes the square of the length. */
const longest = 1_500;

/** What they ask of who, how many and when is answered where our words are the article's own. */
const within: readonly Check[] = [
  numbers,
  names,
  swaps,
  slots,
  attached,
  moments,
  polarity,
  roles,
  subjects,
  objects,
  places,
  quantities,
  times,
  merged,
  parted,
];

/** What is found against those whom a sentence of ours names as its sources. */
const ofSources = ({ ours: { words }, sources }: Case, found: readonly (Reason | Finding)[]): (Reason | Finding)[] =>
  found.filter((each) => {
    if (typeof each === "string") return each === "quantifier";
    const { at } = each;
    return sources.some(
      ({ from, to }) => at !== null && at.start >= (words[from]?.start ?? 0) && at.end <= (words[to - 1]?.end ?? 0),
    );
  });

/** Every one of them must find nothing. */
const checks: readonly Check[] = [
  ...within.map(
    (check): Check =>
      (given) =>
        given.isSlice ? ofSources(given, check(given)) : check(given),
  ),
  carried,
  told,
  denials,
  (given) => sureness(given).filter((reason) => reason !== "verb-raised" || !given.isSlice),
  voices,
  grounds,
  scope,
  conceded,
  modals,
  commitment,
  pledges,
  extent,
  hung,
  occasions,
  turned,
  titles,
  actors,
  unspoken,
  marks,
];

/** A finding, and whether code knows it to be so: what it only takes for likely, a check model may clear. */
export type Objection = Finding & { sure: boolean };

/** What stands against a sentence of ours over these words of the article (or those at these places), each with the words that it is about. */
export type Find = (text: string, quotes: readonly (string | Span)[], language?: string) => readonly Objection[];

/** What a check model may clear, however sure code is that a word has no counterpart. */
const soft: ReadonlySet<Reason> = new Set<Reason>(["not-carried", "no-cues-for-language"]);

/** Whether what code found against a line's words is final: established, and no matter of a word without a counterpart. */
export const isFinal = ({ reason, sure }: Objection): boolean => sure && !soft.has(reason);

const wholly = (reason: Reason): Finding => ({ reason, at: null, against: null });

/** What the rules alone find. */
export const ruledOn = (laid: Case): readonly Finding[] =>
  checks.flatMap((check) => check(laid)).map((each) => (typeof each === "string" ? wholly(each) : each));

const surely = (finding: Finding): Objection => ({ ...finding, sure: true });

/** Makes what tells, by code alone, where sentences of ours say more than one article does. */
export const findingsIn = (reading: Reading, locator: Locator): Find => {
  const { cues } = reading;
  const layOut = cues?.supporting ? layingOut(reading, cues, cues.supporting, locator) : null;
  const abroad = lazily(() => abroadIn(reading, locator));
  const freely = lazily(() => (cues?.freeOrder ? freeOrderIn(reading, cues, cues.freeOrder(), locator) : null));
  const { language: own } = reading.article;
  return (text, quotes, language = languageOfLine(text, own)) => {
    if (text.length > longest) return [surely(wholly(layOut === null ? "no-cues-for-language" : "not-carried"))];
    const free = layOut === null && language === own ? freely() : null;
    if (free !== null) return free(text, quotes).map(surely);
    if (layOut === null || language !== own) return abroad()(text, quotes, language).map(surely);
    const laid = layOut(text, quotes);
    if (isVerbatim(laid)) return [];
    return withCloseness(laid, ruledOn(laid)).map((each) => ({ ...each, sure: isSure(laid, each) }));
  };
};

/** Each reason once. */
export const reasonsOf = (found: readonly Objection[]): readonly Reason[] => [
  ...new Set(found.map(({ reason }) => reason)),
];
