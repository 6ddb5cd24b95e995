import type { VerbForm } from "./saying.ts";

/** The closed classes of a language and its commonest verbs: enough to see where a clause or noun phrase begins and ends without a tagger. */
export type Grammar = {
  determiners: ReadonlySet<string>;
  possessives: ReadonlySet<string>;
  /** Pronouns that may be a subject: "he", "they", "who". */
  subjects: ReadonlySet<string>;
  /** Pronouns that are never a subject: "him", "them". */
  objects: ReadonlySet<string>;
  prepositions: ReadonlySet<string>;
  coordinators: ReadonlySet<string>;
  subordinators: ReadonlySet<string>;
  relatives: ReadonlySet<string>;
  /** Open an asked or told clause: "whether", "why", "how". */
  questions: ReadonlySet<string>;
  be: ReadonlySet<string>;
  have: ReadonlySet<string>;
  do: ReadonlySet<string>;
  modals: ReadonlySet<string>;
  negations: ReadonlySet<string>;
  adverbs: ReadonlySet<string>;
  /** Days, months and other words of time. */
  times: ReadonlySet<string>;
  numbers: ReadonlySet<string>;
  adjectives: ReadonlySet<string>;
  verbs: ReadonlyMap<string, VerbForm>;
  complementizer: string;
};
