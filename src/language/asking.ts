/** What a question wants to hear. `words`: somebody's exact words. `thing`: anything at all ("what", "which"). */
export type Wanted =
  | "person"
  | "organisation"
  | "place"
  | "time"
  | "count"
  | "amount"
  | "money"
  | "share"
  | "duration"
  | "age"
  | "frequency"
  | "measure"
  | "reason"
  | "manner"
  | "words"
  | "thing";

/** How a language asks, and how its words meet in question and text. Keys are lower case with straight apostrophes. */
export type Asking = {
  /** Reduces a word to what its forms share. */
  stem(word: string): string;
  /** Irregular forms → the form they are looked up under: "won" → "win". */
  irregular: ReadonlyMap<string, string>;
  /** Words that ask for one thing, as groups: "killed", "dead", "deaths". */
  kin: readonly (readonly string[])[];
  /** A verb's stem and the word after it that together say what one verb says: "take part" → "participate". */
  phrasal: ReadonlyMap<string, string>;
  /** Parts of a verb that may stand apart from it at the end of its clause: "brach … aus". */
  particles?: ReadonlySet<string>;
  /** Words that say too little to look for. */
  stopWords: ReadonlySet<string>;
  /** Words that count for little beside the others: "people", "thing", "kind". */
  lightWords: ReadonlySet<string>;
  /** Words that a question may bring along although the article lacks them: they lean to nobody. */
  unleaning?: ReadonlySet<string>;
  /** Number words by value. */
  numbers: ReadonlyMap<string, number>;
  /** Phrases that ask, longest first, with what they want. */
  interrogatives: readonly (readonly [readonly string[], Wanted])[];
  /** Nouns after "what" and "which" that tell what is wanted: "country", "year", "percentage". */
  heads: ReadonlyMap<string, Wanted>;
  /** Verbs that open a question to be answered by yes or no. */
  openers: ReadonlySet<string>;
  negations: ReadonlySet<string>;
  /** Verbs that, negated, deny what follows them: "mean", "suggest". */
  meaning: ReadonlySet<string>;
  /** How somebody who is interviewed says that they cannot tell. */
  noAnswer: readonly RegExp[];
  /** "An alliance of", "between" those who are it. */
  uniting: ReadonlySet<string>;
  /** Words between two clauses that tell of two: "while", "whereas", "but". */
  contrasting: ReadonlySet<string>;
  /** Words that turn what follows into its contrary without a negation: "refuse", "unable". */
  refusals: ReadonlySet<string>;
  /** "Yes", "no": open what replies to a question that asks whether. */
  yesNo: ReadonlySet<string>;
  /** Pronouns and pointing words that an earlier turn must fill. */
  pointers: ReadonlySet<string>;
  /** Of the pointers, those before a noun that had its name before: "this district". */
  pointing: ReadonlySet<string>;
  /** "I", "we": who is interviewed, in what an interview answers. */
  firstPerson: ReadonlySet<string>;
  /** Of the pointers, those that stand for people. */
  people: ReadonlySet<string>;
  /** "and", "but", "so": open a question that goes on from the last one. */
  goesOn: ReadonlySet<string>;
  /** "what about", "how about": the last question, of something else. */
  whatAbout: readonly (readonly string[])[];
  /** "both sides", "each party": whoever takes part in a dispute. */
  everySide: readonly (readonly string[])[];
  /** "disagree", "differ": with whom, `with` says. */
  differs: ReadonlySet<string>;
  with: string;
  /** "else", "other": more of the last answer. */
  more: ReadonlySet<string>;
  /** Words of saying as a question uses them: "say", "claim", "think". */
  saying: ReadonlySet<string>;
  /** Of the words of saying, the nouns: "position", "view". */
  positions: ReadonlySet<string>;
  /** "is", "was": before a noun of saying. */
  be: ReadonlySet<string>;
  /** "name", before "of"; "called", "named"; and how a text says that it names nobody, and its words for anybody. */
  nameWords: ReadonlySet<string>;
  naming: ReadonlySet<string>;
  unnamed: readonly RegExp[];
  anyPerson: ReadonlySet<string>;
  /** "do", "done", "doing": the last word of "what did she do". */
  doing: ReadonlySet<string>;
  /** "did", "has": open a question for what was done. */
  factual: ReadonlySet<string>;
  /** "other", "similar", "another": of things that are not the one asked about. */
  others: ReadonlySet<string>;
  /** Of them, those that tell of others only before a plural: "two other patients". */
  othersMany: ReadonlySet<string>;
  /** Of "be", what tells of the past. */
  were: ReadonlySet<string>;
  /** All forms of "be" before a participle. */
  passive: ReadonlySet<string>;
  /** Of the words of saying, those that answer to something: "react to". */
  replies: ReadonlySet<string>;
  have: ReadonlySet<string>;
  /** "about", "on", "regarding": what the saying is about follows. */
  about: ReadonlySet<string>;
  /** "according", "per": whose telling is asked for follows. */
  according: readonly (readonly string[])[];
  /** "of", "by", "from": whose words follow. */
  of: ReadonlySet<string>;
  /** Words around "exact words" that name nobody: "give", "show". */
  exactFiller: ReadonlySet<string>;
  /** "anyone", "somebody": a yes-or-no question for people. */
  anyone: ReadonlySet<string>;
  /** "please", "can you tell me": manners before a question. */
  manners: readonly (readonly string[])[];
  /** "what happened", "what is this about". */
  gist: readonly (readonly string[])[];
  /** "quote", "exact words", "verbatim". */
  exactWords: readonly (readonly string[])[];
  disputes: ReadonlySet<string>;
  supports: ReadonlySet<string>;
  /** "the plan", "the move": what the whole article is about, by no name of its own. */
  matters: ReadonlySet<string>;
  /** "says who?", "what is the source?": whose the last answer is. */
  whoSays: readonly (readonly string[])[];
  /** "why do you say that?", "where does it say so?": what the last answer stands on. */
  behind: readonly (readonly string[])[];
  /** "translate", "translation": the last answer is wanted in another language; and what else such a request is made of. */
  translating: ReadonlySet<string>;
  translatingFiller: ReadonlySet<string>;
  /** "otherwise", "differently": who tells it another way. */
  otherwise: ReadonlySet<string>;
  /** "known", "clear", "confirmed", "decided": is it settled, asks the question. */
  known: ReadonlySet<string>;
  whether: ReadonlySet<string>;
  /** Questions for an opinion or for advice, commands and small talk: nothing that an article answers. */
  opinions: readonly (readonly string[])[];
  smallTalk: readonly (readonly string[])[];
  commands: ReadonlySet<string>;
  /** "instructions", "prompt", with "ai", "model", "bot": the question asks for what the text tells a machine. */
  machine: { orders: ReadonlySet<string>; machines: ReadonlySet<string> };
  /** What shows that a passage holds an answer of a kind. */
  shows: {
    people: ReadonlySet<string>;
    times: ReadonlySet<string>;
    relativeTimes: ReadonlySet<string>;
    placePrepositions: ReadonlySet<string>;
    places: ReadonlySet<string>;
    reasons: readonly (readonly string[])[];
    /** Words that may give a reason and often do not: "after", "as", "to". */
    maybeReasons: readonly (readonly string[])[];
    manners: readonly (readonly string[])[];
    shares: ReadonlySet<string>;
    durations: ReadonlySet<string>;
    ages: ReadonlySet<string>;
    frequencies: ReadonlySet<string>;
    measures: ReadonlySet<string>;
    money: ReadonlySet<string>;
    /** "First": numbers by their place, which count nothing. */
    ordinals: ReadonlySet<string>;
    quantifiers: ReadonlySet<string>;
    /** Of the quantifiers, those that tell no number at all: "many". */
    vague: ReadonlySet<string>;
    organisations: ReadonlySet<string>;
  };
  /** Names of one office: "ceo", "chief executive". */
  sameOffices: readonly (readonly string[])[];
  /** Beginnings that turn a word into its contrary: "un", "dis". */
  undoing: readonly string[];
  /** "In", "among": behind them stands the group, place or time that a figure holds for. */
  scoping: ReadonlySet<string>;
  /** Nouns that say what is to be done: "a plan to charge drivers". */
  aimed?: ReadonlySet<string>;
  /** Verbs with which somebody names a reason: "blamed the price of power". */
  blaming?: ReadonlySet<string>;
  /** Groups of people that figures are told apart by: those that exclude each other together, each with its words; and the ages of those that are so called. */
  groups: readonly (readonly (readonly string[])[])[];
  ageGroups: ReadonlyMap<string, readonly [number, number]>;
  /** Verbs that tell one event from its two ends: who beats another, and who loses to them. */
  converse: readonly (readonly [ReadonlySet<string>, ReadonlySet<string>])[];
  /** Verbs for what money does: "cost", "owe". What is asked with one is a sum. */
  paying: ReadonlySet<string>;
  /** Pairs of words that turn a claim round. */
  opposites: readonly (readonly [string, string])[];
};
