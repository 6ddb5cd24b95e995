/** A quote as it stands on a sheet: its words, the ¶ it is in, and whether the words are somebody's own. */
export type SheetQuote = { words: string; paragraph: number; direct: boolean };

/** A line of ours (null where the quote says it all) and the quotes under it. `depth` sets what belongs to the line above. */
export type SheetLine = { depth: 0 | 1; text: string | null; quotes: readonly SheetQuote[] };

export const sectionNames = [
  "summary",
  "disputed",
  "unknown",
  "actors",
  "people",
  "missing",
  "sources",
  "loaded",
  "receipt",
] as const;
export type SectionName = (typeof sectionNames)[number];

/** `first` sections make the first screen; the others are there for who asks. */
export type Section = { name: SectionName; title: string; first: boolean; lines: readonly SheetLine[] };

/** What stands where, for any platform: no markup, no colour, no width. */
export type Sheet = { title: string; provenance: readonly string[]; sections: readonly Section[]; footer: string };

export type AnswerSheet = { lead: string; lines: readonly SheetLine[] };
