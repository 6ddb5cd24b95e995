/**
 * What a language tells with: lists of words, each in a file of its own with its note and source, so that a native
 * speaker can add a language by adding a folder. Code that needs a word asks for it here and spells none itself.
 */
export type Cues = {
  /** ISO 639-1. */
  language: string;
};
