import type { Reason } from "#brief/brief.ts";
import type { Claim } from "#brief/draft.ts";
import { groundIn } from "#grounding/ground.ts";
import { type Locator, locatorOf } from "#grounding/locate/locate.ts";
import type { Reading } from "#reading/reading.ts";
import { carried } from "./carried.ts";
import type { Check } from "./case.ts";
import { grounds } from "./grounds.ts";
import { layingOut } from "./lay-out.ts";
import { marks } from "./marks.ts";
import { merged, parted } from "./merged.ts";
import { names } from "./names.ts";
import { numbers } from "./numbers.ts";
import { polarity } from "./polarity.ts";
import { quantities } from "./quantities.ts";
import { places, roles, subjects } from "./roles.ts";
import { scope } from "./scope.ts";
import { slots } from "./slots.ts";
import { sureness } from "./sureness.ts";
import { swaps } from "./swaps.ts";
import { times } from "./times.ts";
import { voices } from "./voices.ts";

/** A statement of somebody's, with the verbatim words that it claims to stand on. */
type Claimed = { text: string; quotes: readonly string[] };

/** What becomes of it: shown as worded, strictly (our frame and the slices), or not at all. */
type Judged = { outcome: "worded" | "strict" | "dropped"; text: string; reasons: readonly Reason[] };

export type Support = { judge(claimed: Claimed): Judged };

/** No sentence of a briefing is longer, and weighing takes the square of the length. */
const longest = 1_500;

/** Every one of them must find nothing. */
const checks: readonly Check[] = [
  carried,
  numbers,
  names,
  swaps,
  slots,
  polarity,
  sureness,
  voices,
  roles,
  subjects,
  places,
  quantities,
  times,
  grounds,
  scope,
  merged,
  parted,
  marks,
];

/** Makes the judge of statements about one article, by code alone. */
export const supportIn = (
  reading: Reading,
  locator: Locator = locatorOf(reading.article.text, reading.cues),
): Support => {
  const ground = groundIn(reading);
  const { article, cues } = reading;
  const layOut = cues?.supporting ? layingOut(reading, cues, cues.supporting, locator) : null;

  const claimOf = (words: string): Claim[] => {
    const { span } = locator.locate(words);
    const passage = article.passages.find(({ start, end }) => span !== null && start < span.end && span.start < end);
    return passage ? [{ passageId: passage.id, words }] : [];
  };

  const strictly = (quotes: readonly string[]): string | null => {
    const claims = quotes.flatMap(claimOf);
    if (claims.length === 0) return null;
    const line = ground.line({ text: null, claims }, ({ role }) => role !== "machine");
    return line.stands ? line.statement.text : null;
  };

  const reasonsAgainst = ({ text, quotes }: Claimed): readonly Reason[] => {
    if (layOut === null) return ["no-cues-for-language"];
    if (text.length > longest) return ["not-carried"];
    const laid = layOut(text, quotes);
    return [...new Set(checks.flatMap((check) => check(laid)))];
  };

  return {
    judge: (claimed) => {
      const strict = strictly(claimed.quotes);
      if (strict === null) return { outcome: "dropped", text: "", reasons: ["quote-not-found"] };
      const reasons = reasonsAgainst(claimed);
      return reasons.length === 0
        ? { outcome: "worded", text: claimed.text, reasons }
        : { outcome: "strict", text: strict, reasons };
    },
  };
};
