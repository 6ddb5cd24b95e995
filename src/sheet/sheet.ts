/**
 * Words of the article, and the same as they are shown: somebody's own stand in quotation marks; the ¶ they are in, and where
 * the article's page has them. `translation` is ours, and says so.
 */
export type SheetQuote = {
  words: string;
  shown: string;
  paragraph: number;
  direct: boolean;
  link: string | null;
  translation?: string;
};

/** A line of ours (null where the quote says it all) and the quotes under it. `depth` sets what belongs to the line above. */
export type SheetLine = { depth: 0 | 1; text: string | null; quotes: readonly SheetQuote[] };

export const sectionNames = [
  "summary",
  "disputed",
  "unknown",
  "actors",
  "missing",
  "quotes",
  "sources",
  "loaded",
  "receipt",
] as const;
export type SectionName = (typeof sectionNames)[number];

/** `first` stands on the first screen, empty where the section is only there for who asks; `lines` is all of it. */
export type Section = { name: SectionName; title: string; first: readonly SheetLine[]; lines: readonly SheetLine[] };

/** What stands where, for any platform: no markup, no colour, no width. */
export type Sheet = {
  /** The article's own title, or the line that leads the brief. */
  headline: SheetLine;
  /** Where the text comes from, and the receipt in short. */
  provenance: readonly string[];
  sections: readonly Section[];
  /** How it was made. */
  footer: string;
};

/** `receipt` is null where nothing is shown as a source; `note` says who answered instead, and why. */
export type AnswerSheet = { lead: string; lines: readonly SheetLine[]; receipt: string | null; note: string | null };
