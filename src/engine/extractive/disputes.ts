import type { DraftPart } from "#brief/draft.ts";
import type { Reading } from "#reading/reading.ts";

/** The questions that the article shows parties answering differently. */
export const disputesOf = (_reading: Reading): (DraftPart & { part: "point" })[] => [];
