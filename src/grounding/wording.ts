import type { Span } from "#brief/article.ts";
import type { Reading } from "#reading/reading.ts";
import { lazily } from "./locate/lazily.ts";
import { type Locator, locatorOf } from "./locate/locate.ts";
import { findingsIn, type Objection } from "./support/weigh.ts";

/** What code finds against a sentence of ours, in a language, over places of the article. */
export type Wording = (text: string, over: readonly Span[], language: string) => readonly Objection[];

/** Makes what checks our own wording, in any language, by code alone. */
export const wordingIn = (
  reading: Reading,
  locator: Locator = locatorOf(reading.article.text, reading.cues),
): Wording => {
  const find = lazily(() => findingsIn(reading, locator));
  return (text, over, language) => {
    const places = over.map(({ start, end }) => ({ start, end }));
    return find()(text, places, language);
  };
};
