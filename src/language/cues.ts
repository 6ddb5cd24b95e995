/**
 * What a language tells with: lists of words, each in a file of its own with its note and source, so that a native
 * speaker can add a language by adding a folder. Code that needs a word asks for it here and spells none itself.
 */
export type Cues = {
  /** ISO 639-1. */
  language: string;
  /** The fixed words before a strict line's slice. */
  frames: Frames;
  /** Words whose loss at the edge of a quote would change what it says. */
  edges: Edges;
};

/** Templates: `{who}` is the chain of sources, `{inner}` and `{outer}` its two ends. `unnamed` stands for a source without a phrase. */
export type Frames = {
  said: string;
  accordingTo: string;
  denied: string;
  doubted: string;
  relayed: string;
  unnamed: string;
};

/** `before` govern what follows them in their clause, `after` what precedes them; `breaks` open a clause that is not governed from outside. */
export type Edges = { before: ReadonlySet<string>; after: ReadonlySet<string>; breaks: ReadonlySet<string> };
