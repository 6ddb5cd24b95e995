import type { Cue } from "#language/saying.ts";
import type { Stretch } from "#reading/syntax/clauses.ts";

/** Somebody between the article and the source: the hearer of "told", or the medium of "in an interview with Y". */
export type Relay = { phrase: Stretch; manner: "hearer" | "medium" };

/** One cue as a sentence shows it, in words of the sentence; chains and spans come later. */
export type Found = {
  cue: Cue;
  /** Where the cue begins and ends. */
  at: number;
  cueTo: number;
  source: Stretch | null;
  /** The source is that of an earlier verb: "said A and warned B". */
  shared: boolean;
  relays: readonly Relay[];
  /** A further source behind the source: "Y reported, citing X". */
  via: Stretch | null;
  content: readonly Stretch[];
  /** Whose claim is talked of: "denied a report by Y that …". The source is then who disputes it. */
  author: Stretch | null;
  /** Who disputes the content, where another cue says it: "Y's claim that … was denied by X". */
  disputer: Stretch | null;
  object: Stretch | null;
  /** The object only points to what was told before: "denied it", ", a claim Y denied". */
  points: boolean;
  /** The content is what the cue before it tells: "…, as Y had reported". */
  echoes: boolean;
  /** The content follows in the next paragraph: "He said:". */
  ahead: boolean;
  /** Told by nobody in particular: "is said to", "it was reported that". */
  hearsay: boolean;
  /** The cue is a noun, "Y's claim that C": Y is spoken of, and does not go on speaking. */
  nominal: boolean;
  negated: boolean;
  modal: boolean;
};

const nothing = {
  source: null,
  shared: false,
  relays: [],
  via: null,
  content: [],
  author: null,
  disputer: null,
  object: null,
  points: false,
  echoes: false,
  ahead: false,
  hearsay: false,
  nominal: false,
  negated: false,
  modal: false,
} as const;

/** A Found with nothing but what is told. */
export const found = (parts: Pick<Found, "cue" | "at" | "cueTo"> & Partial<Found>): Found => ({ ...nothing, ...parts });
