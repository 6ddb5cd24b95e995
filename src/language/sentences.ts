/** Words without their last full stop: in lower case, or with a capital where only the word with a capital is meant. */
export type SentenceCues = {
  /** Never at the end of a sentence: "Mr", "Sen". */
  titles: ReadonlySet<string>;
  /** Not at the end when a number follows: "No", "Sept", "p". */
  numbered: ReadonlySet<string>;
  /** At the end only when an opener follows: "Inc", "U.S", "etc". */
  closing: ReadonlySet<string>;
  /** As `closing`, but also at the end behind a comma: "in Oakland, Calif. Smith …". */
  places: ReadonlySet<string>;
  /** "a.m", "p.m", and what may follow them inside a sentence: "Monday", "EST". */
  hours: ReadonlySet<string>;
  afterHours: ReadonlySet<string>;
  /** Words that begin a sentence when they stand with a capital. */
  openers: ReadonlySet<string>;
  /** Verbs that may follow a quotation ending in "?" or "!" within one sentence. */
  saying: ReadonlySet<string>;
  /** Whether "3." is written for "3rd". */
  ordinals: boolean;
};
