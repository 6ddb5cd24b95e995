import type { PhraseBook } from "./phrases.ts";

/** How a sentence tells what somebody wants done, what an inquiry found, and whom a thing befell. */
type Developments = {
  /** "is urging", "has prompted calls for": what is wanted of somebody. */
  calls: RegExp;
  /** In what somebody says: "must", "should". */
  oughts: RegExp;
  /** What an inquiry is told in, which needs no other word before "the report": "study". */
  papers: ReadonlySet<string>;
  /** What makes an article one about an inquiry: "study", "researchers". */
  inquiries: RegExp;
  /** "found that", "rose by 12 percent": what it found. */
  findings: RegExp;
  /** "28 people were put under quarantine": how many a thing befell. */
  tolls: RegExp;
  /** "will cost $48 million": what a thing costs or brings. */
  sums: RegExp;
};

/** What makes a sentence lean on the one before it, and where a long one may be cut. Keys are lower case with straight apostrophes. */
export type Standing = {
  /** Words that tie a sentence to the one before and can be left off at its beginning: "however", "in addition". */
  connectives: PhraseBook<true>;
  /** Those of them that need no comma behind them: "but", "and". */
  bare: ReadonlySet<string>;
  /** Answers to what somebody asked, of which the rest goes on in lower case: "Yes, all of them do." */
  particles?: ReadonlySet<string>;
  /** Beginnings that point back and cannot be left off: "he", "this", "such"; false for those that only look it: "those who". */
  pointers: PhraseBook<boolean>;
  /** Beginnings and ends of a sentence that point back and that no list of phrases tells: "das wies …", "der 68-Jährige", "… bestritt das." */
  leans?: RegExp;
  /** Letters that every reader knows, in lower case: "un", "dna". */
  household?: ReadonlySet<string>;
  /** Pronouns for a person who must have been named before: "he", "her". */
  persons: ReadonlySet<string>;
  /** "it", "there" and what follows them where they point at nothing: "it is", "there were". */
  empty: ReadonlySet<string>;
  afterEmpty: ReadonlySet<string>;
  /** What an empty "it is" leads up to, within a few words: "that", "whether", "to". */
  extraposed: ReadonlySet<string>;
  /** Pronouns that point back where they stand among the first words: "it", "them". */
  early: ReadonlySet<string>;
  /** They point at something told before wherever they stand, but for times: "in this constituency", "such a force". */
  pointing: ReadonlySet<string>;
  /** At the end of a clause they add it to what was told before: "…, too". */
  adds?: ReadonlySet<string>;
  /** What limits a figure in brackets behind it: "(They do not count the villages.)" */
  limits?: ReadonlySet<string>;
  /** Adverbs that, among the first words, take up what was told before: "also", "later". */
  along: ReadonlySet<string>;
  /** Links what is said to the one who says it: "that". */
  linker: string;
  /** Helpers that tell of what has not happened: "might", "would". */
  unreal: ReadonlySet<string>;
  /** What an author wants done: "should", "must". */
  urges: ReadonlySet<string>;
  /** The speaker himself: "I", "we", "you". */
  speakers: ReadonlySet<string>;
  /** Those of them that are one person's: "I", "my". */
  selves: ReadonlySet<string>;
  /** After a comma or dash these open a clause that only describes, and can be left off: "which". */
  tails: ReadonlySet<string>;
  /** What ties a sentence to its day, and is no name of one: "was", "will", "now". */
  dated?: ReadonlySet<string>;
  /** At the head of a sentence they turn from a scene to the news: "now". */
  pivots?: ReadonlySet<string>;
  /** Verbs that, at the beginning, call on the reader: "click", "subscribe". */
  calls: ReadonlySet<string>;
  /** How somebody answers what is said of them: "denied", "rejected the claim". */
  replies: RegExp;
  /** What comes next: "is scheduled for June", "will be heard". */
  ahead: RegExp;
  /** How somebody charged with a thing answers without a denial: "is cooperating", "will appeal". */
  answers: RegExp;
  /** What charges somebody: "accused", "is being investigated". */
  charges: RegExp;
  /** They take back or limit the sentence before: at the head ("but"), and between commas inside ("however"). */
  contrasts: ReadonlySet<string>;
  turns: ReadonlySet<string>;
  /** What was to be, and may have come otherwise: "was supposed to be". */
  foils: RegExp;
  /** "In adults over 60, …": what such an opening begins with, and whom it holds. */
  groupOpenings: ReadonlySet<string>;
  groups: ReadonlySet<string>;
  /** What tells that something was told, and not what: "one of those talks", "shared his thoughts". */
  hollow: readonly RegExp[];
  /** What somebody did or will do that changes something: "has decided", "was charged", "will be turned into". */
  outcomes: RegExp;
  /** What an editor misses where no line tells it, by kind. */
  developments?: Developments;
  /** What describes or looks far back and is no news: "is headquartered", "was born in". */
  background: readonly RegExp[];
};
