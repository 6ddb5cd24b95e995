import type { Span } from "#brief/article.ts";
import type { Reason } from "#brief/brief.ts";
import { lazily } from "#grounding/locate/lazily.ts";
import type { Locator } from "#grounding/locate/locate.ts";
import type { Reading } from "#reading/reading.ts";
import { abroadIn } from "./abroad.ts";
import { attached, moments } from "./attached.ts";
import { carried } from "./carried.ts";
import type { Check, Finding } from "./case.ts";
import { denials } from "./denials.ts";
import { freeOrderIn } from "./free-order/weigh.ts";
import { grounds } from "./grounds.ts";
import { layingOut } from "./lay-out.ts";
import { languageOfLine } from "./line-language.ts";
import { marks } from "./marks.ts";
import { merged, parted } from "./merged.ts";
import { names } from "./names.ts";
import { numbers } from "./numbers.ts";
import { polarity } from "./polarity.ts";
import { quantities } from "./quantities.ts";
import { objects, places, roles, subjects } from "./roles.ts";
import { scope } from "./scope.ts";
import { slots } from "./slots.ts";
import { sureness } from "./sureness.ts";
import { swaps } from "./swaps.ts";
import { times } from "./times.ts";
import { isVerbatim, told } from "./told.ts";
import { voices } from "./voices.ts";

export type { Finding } from "./case.ts";

/** Why a sentence of ours may not stand in its own words over these words of the article; nothing, where it may. */
export type Weigh = (text: string, quotes: readonly string[], language?: string) => readonly Reason[];

/** No sentence of a briefing is longer, and weighing takes the square of the length. */
const longest = 1_500;

/** Every one of them must find nothing. */
const checks: readonly Check[] = [
  carried,
  told,
  numbers,
  names,
  swaps,
  slots,
  attached,
  moments,
  polarity,
  denials,
  sureness,
  voices,
  roles,
  subjects,
  objects,
  places,
  quantities,
  times,
  grounds,
  scope,
  merged,
  parted,
  marks,
];

/** What stands against a sentence of ours over these words of the article (or those at these places), each with the words that it is about. */
export type Find = (text: string, quotes: readonly (string | Span)[], language?: string) => readonly Finding[];

const wholly = (reason: Reason): Finding => ({ reason, at: null, against: null });

/** Makes what tells, by code alone, where sentences of ours say more than one article does. */
export const findingsIn = (reading: Reading, locator: Locator): Find => {
  const { cues } = reading;
  const layOut = cues?.supporting ? layingOut(reading, cues, cues.supporting, locator) : null;
  const abroad = lazily(() => abroadIn(reading, locator));
  const freely = lazily(() => (cues?.freeOrder ? freeOrderIn(reading, cues, cues.freeOrder(), locator) : null));
  const { language: own } = reading.article;
  return (text, quotes, language = languageOfLine(text, own)) => {
    if (text.length > longest) return [wholly(layOut === null ? "no-cues-for-language" : "not-carried")];
    const free = layOut === null && language === own ? freely() : null;
    if (free !== null) return free(text, quotes);
    if (layOut === null || language !== own) return abroad()(text, quotes, language);
    const laid = layOut(text, quotes);
    if (isVerbatim(laid)) return [];
    return checks.flatMap((check) => check(laid)).map((each) => (typeof each === "string" ? wholly(each) : each));
  };
};

/** Makes what weighs sentences of ours against one article, by code alone. */
export const weighingIn = (reading: Reading, locator: Locator): Weigh => {
  const find = findingsIn(reading, locator);
  return (text, quotes, language) => [...new Set(find(text, quotes, language).map(({ reason }) => reason))];
};
