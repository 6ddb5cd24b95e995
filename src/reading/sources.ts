import type { SourceCount } from "#brief/brief.ts";
import type { Reading } from "./reading.ts";

/** Whom the article relies on, in the order of first use. */
export const sourcesOf = (_reading: Reading): SourceCount[] => [];

/** The paragraphs in which nobody is named as the source of anything. */
export const paragraphsWithoutSource = (_reading: Reading): number[] => [];
