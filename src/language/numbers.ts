/** How a language writes numbers in words. Keys are lower case. */
export type NumberWords = {
  decimal: "." | ",";
  /** "three" → 3, "eleven" → 11, "forty" → 40. */
  units: ReadonlyMap<string, number>;
  /** "hundred" → 100, "million" → 1e6: multiply what stands before. */
  scales: ReadonlyMap<string, number>;
  /** Written to the number itself: "3m", "3bn". */
  suffixes: ReadonlyMap<string, number>;
  /** "third" → 3; the last word of an ordinal. */
  ordinals: ReadonlyMap<string, number>;
  /** Endings of ordinals in figures: "st", "th". */
  ordinalEndings: ReadonlySet<string>;
  /** "half" → 0.5, "quarter" → 0.25, alone, after "a" or after a number. */
  fractions: ReadonlyMap<string, number>;
  /** "dozen" → 12, "couple" → 2: after "a" or a number. */
  collectives: ReadonlyMap<string, number>;
  /** "a", "an" before a scale or collective: one. */
  one: ReadonlySet<string>;
  /** Join parts of one number: "and". */
  joiners: ReadonlySet<string>;
  /** "point" in "two point five". */
  point: ReadonlySet<string>;
  /** Unit words to their sign: "percent" → "%", "dollars" → "$". A phrase has a space: "per cent". */
  signs: ReadonlyMap<string, string>;
};
