import { describe, expect, test } from "vitest";
import { attributionsIn } from "./told.ts";

/** The innermost source of the first telling, as worded, "?" before one without a name. */
const speakerIn = (text: string): string => {
  const link = attributionsIn(text).all[0]?.chain.at(-1);
  return link === undefined ? "" : `${link.unnamed ? "?" : ""}${link.source}`;
};

const spoken = (cases: readonly (readonly [string, string])[]): void => {
  test.each(cases)("%s", (text, expected) => {
    expect(speakerIn(text)).toBe(expected);
  });
};

describe("a name that is a word of the calendar or a helper is a name", () => {
  spoken([
    ["Jan Bek said the bridge was safe.", "Jan Bek"],
    ["April Ruiz said the bridge was safe.", "April Ruiz"],
    ["May Lin told reporters the bridge was safe.", "May Lin"],
    ["Will Smith said the bridge was safe.", "Will Smith"],
    ["Mayor June Brown said the bridge was safe.", "Mayor June Brown"],
    ["The mayor was wrong. May said the bridge was safe.", "May"],
    ["Sun Yang said the bridge was safe.", "Sun Yang"],
    ["Christian Day said the bridge was safe.", "Christian Day"],
    ["The Sunday Times said the bridge was safe.", "The Sunday Times"],
    ["May Day organisers said the bridge was safe.", "May Day organisers"],
  ]);
});

describe("a date before a source is no part of it", () => {
  spoken([
    ["In May Johnson said the bridge was safe.", "Johnson"],
    ["On Monday Johnson said the bridge was safe.", "Johnson"],
    ["The mayor on May 3 said the bridge was safe.", "The mayor"],
  ]);
});
