/** What the check of our own sentences weighs. Keys are lower case with straight apostrophes. */
export type Supporting = {
  /** Groups of words that a neutral editor changes for one another: "refuse", "reject", "turn down". */
  same(): readonly (readonly string[])[];
  /** Lines in order, each a stem with the groups that it says the same with. */
  synonyms(): string;
  /** Lines in order, each a stem before those of broader words that say less of the same: "cyclone", "storm". */
  broader(): string;
  /** Pairs, in lower case, of which one says the contrary of the other. */
  opposites: readonly (readonly [string, string])[];
  /** Words that leave open whether a thing is so: "may", "possibly", "appears". */
  possible: ReadonlySet<string>;
  /** What somebody or something could do: it leaves open as well, "can". */
  able: ReadonlySet<string>;
  /** Words by which a thing has not happened yet, or is only wanted: "will", "plan", "asked". */
  unreal: ReadonlySet<string>;
  /** How far a word tells that somebody has gone towards a thing, from 1 (looks at it) over 2 (wants, offers) and 3 (plans) to 4 (agreed, decided). */
  commitment: ReadonlyMap<string, number>;
  /** Helpers by which a thing will be: "will", "would". */
  promising: ReadonlySet<string>;
  negations: ReadonlySet<string>;
  /** Verbs and adjectives that hold a negation: "refuse", "lack", "unable". */
  denying: ReadonlySet<string>;
  /** Words by which a sentence may say what is not without denying it: "barred", "excludes", "instead", "merely". */
  averse: ReadonlySet<string>;
  /** Before a comparative they tell how far: "much". */
  grading: ReadonlySet<string>;
  /** Forms that only agree with another subject: "does", "do". */
  agreeing: ReadonlyMap<string, string>;
  /** Before "from" they hold a negation: "kept them from leaving". */
  keeping: ReadonlySet<string>;
  /** Before "all" they leave some out: "almost". */
  nearly: ReadonlySet<string>;
  /** Negations that leave something: "rarely", and those that leave nothing: "nobody". */
  seldom: ReadonlySet<string>;
  nobody: ReadonlySet<string>;
  /** All by another name: "anyone", "whoever". */
  anybody: ReadonlySet<string>;
  /** Helpers that leave nothing open: "will", "must". */
  certain: ReadonlySet<string>;
  /** Before what hinders nothing: "despite". */
  despite: ReadonlySet<string>;
  /** How many a determiner or adverb tells of, from one to all. */
  quantities: ReadonlyMap<string, number>;
  causes: ReadonlySet<string>;
  /** Words behind which a purpose or ground may stand: "for", "to", "after". */
  grounds: ReadonlySet<string>;
  conditions: ReadonlySet<string>;
  /** Words before a number, by what they make of it: "over" above, "about" near. */
  bounds: ReadonlyMap<string, "above" | "below" | "near" | "exact">;
  /** "first", "only", "last", "most": what follows them is what they hold among. */
  peaks: ReadonlySet<string>;
  /** What puts one time before or behind another. */
  times: ReadonlyMap<string, "before" | "after" | "until" | "since">;
  /** Words that tell when, and must be carried: "now", "still", "already", "yesterday". */
  whens: ReadonlySet<string>;
  /** Heads by which somebody interviewed is called: "expert", "scientist", "owner". */
  persons: ReadonlySet<string>;
  /** Whoever asks: "interviewer". */
  askers: ReadonlySet<string>;
  /** Verbs that only tell that somebody says or thinks a thing, and add nothing to it: "says", "explains", "thinks". */
  plain: ReadonlySet<string>;
  /** What somebody says of himself: "would love", "hopes". */
  attitudes: ReadonlySet<string>;
  /** Verbs that say little beside their object: "make", "take", "give". */
  thin: ReadonlySet<string>;
  /** Nouns for several people together: "team", "couple". */
  groups: ReadonlySet<string>;
  /** Verbs that say what is had: "include", "need". */
  holding: ReadonlySet<string>;
  /** Particles that make another verb of a thin one: "give up", "take over". */
  turning: ReadonlySet<string>;
  /** Of the stop words those that count here: "only", "same". */
  counting: ReadonlySet<string>;
  /** "in X's view", "by X's account": the nouns, and what stands before them. */
  views: ReadonlySet<string>;
  viewing: ReadonlySet<string>;
  /** Behind a negation they leave what follows undenied: "not only", "no doubt". */
  undenying: ReadonlySet<string>;
  /** Prepositions that limit the noun before them: "of", "in", "among". */
  limiting: ReadonlySet<string>;
  /** Tie two clauses to one time or place: "when", "where". */
  linking: ReadonlySet<string>;
  /** Loosely give a ground: "for her services". */
  purposes: ReadonlySet<string>;
  /** Verbs whose "from" gives a ground: "comes from". */
  arising: ReadonlySet<string>;
  /** Small words that carry nothing: "some" of "some 300", "also". */
  light: ReadonlySet<string>;
  /** Behind them "if" asks and sets no condition: "ask", "see". */
  wondering: ReadonlySet<string>;
  /** All of two: "both". */
  paired: ReadonlySet<string>;
  /** None of all: "never", "no". */
  none: ReadonlySet<string>;
  /** Nouns that stand for a body named before: "agency", "company". */
  bodies: ReadonlySet<string>;
  /** Between a comparative and a number: "than". */
  comparing: ReadonlySet<string>;
  /** Comparatives by what they make of the number: "more", "fewer". */
  measuring: ReadonlyMap<string, "above" | "below">;
  /** "At least". */
  fewest: ReadonlySet<string>;
  /** Words that make something less of the noun behind them: "deputy", "former". */
  lesser: ReadonlySet<string>;
  /** Two words that say nothing between others: "in order". */
  hollow: ReadonlySet<string>;
  /** Helpers by which a thing is sure to come: "will". */
  firm: ReadonlySet<string>;
  /** Words that make what is to come as good as sure: "set", "due", "scheduled". */
  settled: ReadonlySet<string>;
  /** Words before "to" by which what follows happened: "began to", "managed to". */
  achieving: ReadonlySet<string>;
  /** Open what nobody has settled: "whether". */
  doubting: ReadonlySet<string>;
  /** Small words that the check asks for by what they do. */
  small: Readonly<
    Record<
      | ("of" | "to" | "by" | "as" | "at" | "so" | "that" | "no" | "one" | "the" | "any" | "among" | "most")
      | ("since" | "long" | "once" | "if" | "i" | "they" | "or" | "nor" | "yet" | "not"),
      string
    >
  >;
  /** Causes only before "to": "due", "owing". */
  owing: ReadonlySet<string>;
  /** Verbs that are causes only before "to": "led". */
  leading: ReadonlySet<string>;
  /** Behind "once" they make it a time: "once again". */
  recurring: ReadonlySet<string>;
  /** Conditions before "that" or behind a comma: "provided". */
  providing: ReadonlySet<string>;
  /** Before "if" they make it none: "as if", "even if". */
  conceding: ReadonlySet<string>;
  indefinite: ReadonlySet<string>;
  /** Before a noun that is told of one: "one", "single". */
  singles: ReadonlySet<string>;
  /** Words of time that tie loosely: "then", "later". */
  loosely: ReadonlySet<string>;
  /** Before whoever passes a thing on: "according". */
  relaying: ReadonlySet<string>;
  /** Pronouns of those who speak and are spoken to: "I", "you". */
  speaking: ReadonlySet<string>;
  /** Forms of words: a helper denied, a word that denies, who does a thing for a living, a word turned round, and loose endings of a stem. */
  endings: Readonly<Record<"not" | "compared" | "denied" | "callings" | "undone" | "rough", RegExp>>;
  /** Behind "all" they leave some out: "but", "except". */
  excepting: ReadonlySet<string>;
};
