import type { Wanted } from "#language/asking.ts";
import type { Word } from "#reading/words.ts";

/**
 * How a question must be answered. `content`: from the passage that tells it · `says`: from somebody's words or position · `sayer`: from who says it · `both`: from all sides of a dispute · `against`: from who differs with somebody · `exact`: from direct
 * speech only · `side`: yes or no, from the side that somebody takes · `disputes`, `supports`, `otherwise`: from who takes which side · `source`: whose the last answer is · `behind`: what the last answer stands on · `translation`: the last answer in another language · `known`: from what the text says is open or settled ·
 * `machine`: from what the text tells a machine · `deeds`: from what somebody does in the opening · `gist`: what it is all about · `none`: nothing that an article answers.
 */
type Form =
  | "content"
  | "yes-no"
  | "side"
  | "says"
  | "sayer"
  | "both"
  | "against"
  | "exact"
  | "disputes"
  | "supports"
  | "otherwise"
  | "source"
  | "behind"
  | "translation"
  | "known"
  | "machine"
  | "gist"
  | "deeds"
  | "none";

/** What is asked, as words of the question. */
export type Asked = {
  form: Form;
  wanted: Wanted;
  /** The content words: what a passage must be about. */
  content: readonly Word[];
  /** After "what", "which", "how many": the noun that says what is wanted. Part of `content`. */
  head: Word | null;
  /** In "who is the mayor of X" and "what was the goal": the noun without which nothing answers. Part of `content`. */
  pivot: Word | null;
  /** "Who is the mayor of X": the words of the office, its noun last, whose it is, and whether who held it before will do ("who was"). */
  office: { office: readonly Word[]; body: readonly Word[]; past: boolean } | null;
  /** "Who is Jane Doe": the name. */
  identity: readonly Word[] | null;
  /** "What is the name of the ship": the words for what has the name, its noun last. */
  called: readonly Word[] | null;
  /** "How many days": the unit that the answer must have. */
  unit: Word | null;
  /** "Why did Quill accept the sale": who is asked about, and what they are said to have done. */
  doing: { doer: readonly Word[]; verb: Word } | null;
  /** "In women", "among adults over 60", "in 2018": the content words that bound what is asked. Part of `content`. */
  scope: readonly Word[];
  /** "Did Quill beat Lund", "who was sued by Quill": the names on both sides of the verb. */
  roles: { verb: Word; agent: readonly Word[]; patient: readonly Word[] } | null;
  /** What the one asked about is said to do: "approve", "demolished". Part of `content`. */
  predicate: Word | null;
  /** Of a question what somebody says: who, and about what. Of one who takes a side: on what. */
  speaker: readonly Word[];
  topic: readonly Word[];
  negated: boolean;
  /** "Did it pass", "who won": what was done is asked for, not what may or should be. */
  ofFact: boolean;
  /** "When did she leave": of what is over. */
  past: boolean;
  /** "who else?": not what was answered before. */
  more: boolean;
  /** "according to Quill": one account is asked for, not whether another differs. */
  oneAccount: boolean;
};

/** The words that ask, and what they want. */
export type Interrogative = { at: number; length: number; wanted: Wanted };
