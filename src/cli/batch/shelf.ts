import { normalise } from "#article/normalise.ts";
import { articleFrom } from "#article/read.ts";
import type { Span } from "#brief/article.ts";
import { type Locator, locatorOf } from "#grounding/locate.ts";
import { read } from "#reading/read.ts";
import type { Reading } from "#reading/reading.ts";

/** A text that was read, with the way back to the offsets of the text as it was given. */
export type Shelved = { reading: Reading; locator: Locator; given(span: Span): Span };

export type Shelf = (text: string, title: string | null) => Shelved;

const room = 16;

/** Reads each distinct text of a batch once; the last sixteen stay on the shelf. */
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

const once = <T>(make: () => T): (() => T) => {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

const shelvedFrom = (text: string, title: string | null): Shelved => {
  const { toGiven } = normalise(text);
  const reading = read(articleFrom({ text, kind: "paste", title }));
  const locator = once(() => locatorOf(reading.article.text, reading.cues));
  return {
    reading,
    locator: { locate: (claim, within) => locator().locate(claim, within) },
    given: ({ start, end }) => ({ start: toGiven(start), end: toGiven(end) }),
  };
};
