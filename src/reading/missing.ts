import type { MissingVoice } from "#brief/brief.ts";
import type { Reading } from "./reading.ts";

/** Those whom the article accuses or decides about, and does not hear. */
export const missingVoicesOf = (_reading: Reading): MissingVoice[] => [];
