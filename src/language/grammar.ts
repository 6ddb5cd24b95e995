import type { VerbForm } from "./saying.ts";

/** The closed classes of a language and its commonest verbs: enough to see where a clause or noun phrase begins and ends without a tagger. */
export type Grammar = {
  determiners: ReadonlySet<string>;
  /** Those of them that never stand alone: "the", "a". */
  articles: ReadonlySet<string>;
  possessives: ReadonlySet<string>;
  /** Pronouns that may be a subject: "he", "they", "who". */
  subjects: ReadonlySet<string>;
  /** Those of them that are people or bodies and can speak. */
  speakers: ReadonlySet<string>;
  /** Pronouns that may stand for what was said: "it", "this". */
  pointers: ReadonlySet<string>;
  /** Pronouns by person: "I", "he", "they". */
  persons: Readonly<Record<"first" | "third" | "many", ReadonlySet<string>>>;
  /** Pronouns that are never a subject: "him", "them". */
  objects: ReadonlySet<string>;
  prepositions: ReadonlySet<string>;
  coordinators: ReadonlySet<string>;
  subordinators: ReadonlySet<string>;
  relatives: ReadonlySet<string>;
  /** Subordinators of a reason or condition, which belong to what was said: "because", "unless". */
  reasons: ReadonlySet<string>;
  /** Determiners that leave next to nothing: "no", "little". */
  scant: ReadonlySet<string>;
  /** Open an asked or told clause: "whether", "why", "how". */
  questions: ReadonlySet<string>;
  be: ReadonlySet<string>;
  have: ReadonlySet<string>;
  do: ReadonlySet<string>;
  /** Verbs that take another without "to": "help explain", "let". */
  helping: ReadonlySet<string>;
  /** Forms of the helpers that are never finite: "being", "having". */
  gerunds: ReadonlySet<string>;
  modals: ReadonlySet<string>;
  negations: ReadonlySet<string>;
  adverbs: ReadonlySet<string>;
  /** Two words that are one noun although the first looks like a verb: "think tank". */
  compounds: ReadonlySet<string>;
  /** Prepositions that belong to the noun before them; behind others somebody else begins: "talks with Ada Quist, who said". */
  binding: ReadonlySet<string>;
  /** Open a subject that is nobody: "no official", "neither". */
  nobody: ReadonlySet<string>;
  /** Adverbs only right before a verb, else something else: "long" in "has long said", "flat-out". */
  manners: ReadonlySet<string>;
  /** Set phrases between a subject and its verb: "in turn", "for its part". */
  asides: ReadonlySet<string>;
  /** Before whoever passes the subject's words on: "through". */
  channels: ReadonlySet<string>;
  /** Behind a subject and no part of it: "itself", "all". */
  beside: ReadonlySet<string>;
  /** Two words that weigh a number: "at least", "more than". */
  degrees: ReadonlySet<string>;
  /** Nouns with an adverb's ending: "family". */
  nounsInAdverbForm: ReadonlySet<string>;
  /** Days, months and other words of time. */
  times: ReadonlySet<string>;
  /** Months and days of the week in full, and their short forms: names as well as dates, "April Ruiz", "Jan Bek". */
  months: ReadonlySet<string>;
  weekdays: ReadonlySet<string>;
  shortTimes: ReadonlySet<string>;
  /** Before a month or day that is a date: "in", "last". */
  dating: ReadonlySet<string>;
  /** Helpers that are names with a capital: "Will". */
  namedHelpers: ReadonlySet<string>;
  numbers: ReadonlySet<string>;
  adjectives: ReadonlySet<string>;
  verbs: ReadonlyMap<string, VerbForm>;
  /** Endings of words that hardly anything but a finite verb has, in a language whose verbs nobody lists. */
  finite?: RegExp;
  /** Verb forms that are as often nouns: "plan", "reports". */
  nounVerbs: ReadonlySet<string>;
  /** Plural subjects without a plural ending: "people", "police". */
  plurals: ReadonlySet<string>;
  /** Shortened verbs behind an apostrophe, and what they may stand for. */
  clitics: ReadonlyMap<string, "be" | "have" | "modal">;
  /** Small words that the reading asks for by what they do. */
  joints: Readonly<
    Record<
      | "that"
      | "to"
      | "by"
      | "from"
      | "of"
      | "as"
      | "for"
      | "in"
      | "on"
      | "with"
      | "it"
      | "there"
      | "what"
      | "according"
      | "contrary"
      | "and"
      | "or"
      | "but"
      | "been"
      | "no"
      | "the",
      string
    >
  >;
  /** Prepositions that only begin an adverbial, never the rest of a noun phrase: "after", "during". */
  adjunctive: ReadonlySet<string>;
  /** Endings that tell a class of words. */
  endings: Readonly<{
    adverb: RegExp;
    undone: RegExp;
    abstract: RegExp;
    negated: RegExp;
    adjective: RegExp;
    ing: RegExp;
    past: RegExp;
    owner: RegExp;
    plural: RegExp;
  }>;
};
