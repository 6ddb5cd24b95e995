import { normalise } from "#article/normalise.ts";
import { articleFrom } from "#article/read.ts";
import type { Article, Span } from "#brief/article.ts";
import { type Check, checkingIn } from "#checking/check.ts";
import { type Ground, groundIn } from "#grounding/ground.ts";
import { lazily } from "#grounding/locate/lazily.ts";
import { type Locator, locatorOf } from "#grounding/locate/locate.ts";
import type { Cues } from "#language/cues.ts";
import { cuesOf } from "#language/languages.ts";
import { read } from "#reading/read.ts";
import type { Reading } from "#reading/reading.ts";

/** A text with what is read of it, when it is first asked for, and the way back to the offsets of the text as it was given. */
export type Shelved = {
  article: Article;
  cues: Cues | null;
  reading(): Reading;
  locator(): Locator;
  ground(): Ground;
  check(): Check;
  given(span: Span): Span;
};

export type Shelf = (text: string, title: string | null) => Shelved;

const room = 16;

/** Makes one article of each distinct text of a batch; the last sixteen stay on the shelf. */
export const shelf = (): Shelf => {
  const kept = new Map<string, Shelved>();
  return (text, title) => {
    const key = `${title ?? ""}\u0000${text}`;
    const known = kept.get(key) ?? shelvedFrom(text, title);
    kept.delete(key);
    kept.set(key, known);
    const [oldest] = kept.keys();
    if (kept.size > room && oldest !== undefined) kept.delete(oldest);
    return known;
  };
};

const shelvedFrom = (text: string, title: string | null): Shelved => {
  const { toGiven } = normalise(text);
  const article = articleFrom({ text, kind: "paste", title });
  const cues = cuesOf(article.language);
  const reading = lazily(() => read(article));
  const locator = lazily(() => locatorOf(article.text, cues));
  return {
    article,
    cues,
    reading,
    locator,
    ground: lazily(() => groundIn(reading(), locator())),
    check: lazily(() => checkingIn(reading(), locator())),
    given: ({ start, end }) => ({ start: toGiven(start), end: toGiven(end) }),
  };
};
