import type { Span } from "#brief/article.ts";
import type { Reading } from "#reading/reading.ts";
import { lazily } from "./locate/lazily.ts";
import { locatorOf } from "./locate/locate.ts";
import { type Find, findingsIn, type Objection } from "./support/weigh.ts";

/** What code finds against a sentence of ours, in a language, over places of the article. */
export type Wording = (text: string, over: readonly Span[], language: string) => readonly Objection[];

/** What checks our own wording by a check that is made when it is first needed. */
export const wordingBy =
  (find: () => Find): Wording =>
  (text, over, language) =>
    find()(
      text,
      over.map(({ start, end }) => ({ start, end })),
      language,
    );

/** Makes what checks our own wording, in any language, by code alone. */
export const wordingIn = (reading: Reading): Wording =>
  wordingBy(lazily(() => findingsIn(reading, locatorOf(reading.article.text, reading.cues))));
