import type { Cues, Part } from "./cues.ts";
import { german } from "./de/cues.ts";
import { english } from "./en/cues.ts";

/** Every language that has cues. */
export const withCues: readonly Cues[] = [english, german];

const all: readonly Part[] = ["attribution", "actors", "disputes", "unknowns"];

/** What of a text in a language is not read without a model; all of it where nobody has written cues. */
export const partsUnread = (language: string): readonly Part[] => {
  const cues = cuesOf(language);
  return cues ? cues.leftOut : all;
};

/** The cues of a language, or null where nobody has written them yet: then only what needs no cues is offered. */
export const cuesOf = (language: string): Cues | null => withCues.find((cues) => cues.language === language) ?? null;
