import type { Cues } from "./cues.ts";
import { english } from "./en/cues.ts";

const languages: readonly Cues[] = [english];

/** The cues of a language, or null where nobody has written them yet: then only what needs no cues is offered. */
export const cuesOf = (language: string): Cues | null => languages.find((cues) => cues.language === language) ?? null;
