/**
 * What the check of our own sentences weighs in a language that tells who does what by case and by the verb's form more than by
 * the order of words. Keys are lower case. Whatever is not listed here or in the evidence counts as new.
 */
export type FreeOrder = {
  /** What the forms of a word share. */
  key(lower: string): string;
  /** Groups of words, by their keys, that a neutral editor changes for one another; two words with a space are a phrase. */
  same: ReadonlyMap<string, ReadonlySet<number>>;
  /** Phrases of `same` by their keys, longest first. */
  phrases: readonly (readonly string[])[];
  /** Pairs of keys that say the contrary of one another. */
  contrary: ReadonlySet<string>;
  /** Words that carry nothing of their own. */
  silent: ReadonlySet<string>;
  /** Whether a word is a title or form of address beside a name: "Frau". */
  address: ReadonlySet<string>;
  determiners: ReadonlySet<string>;
  /** Determiners that point at something known. */
  definite: ReadonlySet<string>;
  /** Determiners of the one who suffers it, of the one it is given to, and of an owner. */
  accusative: ReadonlySet<string>;
  dative: ReadonlySet<string>;
  genitive: ReadonlySet<string>;
  /** Prepositions by the one they stand for: "im" is "in". */
  prepositions: ReadonlyMap<string, string>;
  /** Pairs of them that say the contrary: "für/gegen". */
  against: ReadonlySet<string>;
  /** Before what is not so: "statt". */
  barring: ReadonlySet<string>;
  /** Prepositions before whoever does it in the passive. */
  agents: ReadonlySet<string>;
  passive: ReadonlySet<string>;
  /** Forms of the past that look like the present: "hielt". */
  preterites: ReadonlySet<string>;
  /** Forms of "to have". */
  having: ReadonlySet<string>;
  /** Helpers of the future. */
  future: ReadonlySet<string>;
  /** Forms of "to be" now and then. */
  present: ReadonlySet<string>;
  past: ReadonlySet<string>;
  /** Helpers, which say nothing but when and how. */
  helpers: ReadonlySet<string>;
  pronouns: ReadonlySet<string>;
  /** Of them, those that may be a subject. */
  subjects: ReadonlySet<string>;
  /** Of those, what may be an object as well: "sie", "das"; and what is one wherever a noun can be the subject: "das". */
  weakSubjects: ReadonlySet<string>;
  backward: ReadonlySet<string>;
  /** Pronouns and pronominal adverbs that point back: "er", "darüber". */
  pointers: ReadonlySet<string>;
  relatives: ReadonlySet<string>;
  coordinators: ReadonlySet<string>;
  subordinators: ReadonlySet<string>;
  /** "sondern": behind what is denied. */
  contrasting: ReadonlySet<string>;
  /** "mehr", "weniger": they compare, as words that end in `-er` do. */
  comparatives: ReadonlySet<string>;
  /** Prepositions that tell what a number measures: "um", "auf". */
  measures: ReadonlySet<string>;
  particles: ReadonlySet<string>;
  /** "wer": whoever does a thing. */
  whoever: ReadonlySet<string>;
  /** Of them, those that stand apart as words of their own: "wieder". */
  again: ReadonlySet<string>;
  /** Keys of verbs that only tell how much a thing is: "betragen"; and of those that an editor tells in the present or past alike. */
  measuring: ReadonlySet<string>;
  lasting: ReadonlySet<string>;
  /** Keys of verbs that say no more of a deed than that it is done: "stattfinden". */
  happening: ReadonlySet<string>;
  /** Prepositions behind "to be" that tell on which side somebody is, by the key of the verb that tells the same. */
  siding: ReadonlyMap<string, string>;
  negations: ReadonlySet<string>;
  /** Keys of verbs that hold a negation. */
  denying: ReadonlySet<string>;
  /** Finite verbs of one and of many, and determiners of one and of many. */
  ofOne: RegExp;
  ofMany: RegExp;
  single: ReadonlySet<string>;
  many: ReadonlySet<string>;
  /** Words that leave open whether a thing is so. */
  possible: ReadonlySet<string>;
  /** Modal words by class; a class may tell of another only where `milder` says so, each pair being "theirs/ours". */
  modals: ReadonlyMap<string, string>;
  milder: ReadonlySet<string>;
  /** Keys of verbs and nouns by which a thing is not yet done, with their class of modality. */
  unreal: ReadonlyMap<string, string>;
  /** Forms by which a clause is told as somebody's. */
  told: ReadonlySet<string>;
  quantities: ReadonlyMap<string, number>;
  bounds: ReadonlyMap<string, "above" | "below" | "near" | "exact">;
  causes: ReadonlySet<string>;
  /** Causes only where they open a clause, and those that point at what stands before. */
  openingCauses: ReadonlySet<string>;
  pointingCauses: ReadonlySet<string>;
  /** Keys of verbs and nouns that give a cause. */
  causing: ReadonlySet<string>;
  conditions: ReadonlySet<string>;
  /** Verbs that make a condition of the clause which they open: "gelingt das nicht, …"; what may tell of a condition loosely: "bei". */
  openingConditions: ReadonlySet<string>;
  loosely: ReadonlySet<string>;
  /** Keys of words that tell when, beside the names of times: "Ende", "Jahr". */
  spans: ReadonlySet<string>;
  /** What puts one time before or behind another. */
  times: ReadonlyMap<string, string>;
  /** Adverbs of time and of restriction that must be the same on both sides, by group. */
  adverbs: ReadonlyMap<string, string>;
  /** Groups of them that a line may not leave out. */
  kept: ReadonlySet<string>;
  restricting: ReadonlySet<string>;
  /** Places of a phrase behind a noun that limit it: "p:für". */
  limiting: ReadonlySet<string>;
  /** Places of a phrase behind a name that tells whose it is: "p:von". */
  belonging: ReadonlySet<string>;
  /** Places of what a superlative holds among: "p:in". */
  circles: ReadonlySet<string>;
  /** Keys of verbs that only say that somebody says or thinks a thing. */
  plain: ReadonlySet<string>;
  /** Forms of verbs of saying, thinking and wanting whose subject is a source. */
  saying: ReadonlySet<string>;
  /** Verbs by which a body makes known what the sentence before tells: "das teilte … mit". */
  announcing: ReadonlySet<string>;
  /** What those are called who speak for a body, what bodies are called, and words by which a sentence turns against the one before. */
  speakers: RegExp;
  bodies: RegExp;
  turning: ReadonlySet<string>;
  /** Prepositions and nouns that name a source: "laut", "Angaben". */
  according: ReadonlySet<string>;
  accounts: ReadonlySet<string>;
  behind: ReadonlySet<string>;
  /** Keys of general nouns that stand for somebody or something named before: "das Unternehmen". */
  general: ReadonlySet<string>;
  /** Small words that the checks ask for: "als" of "mehr als", "zu" of "bis zu", "von" of "zwei von ihnen". */
  joints: {
    to: string;
    accordingTo: string;
    than: string;
    as: string;
    whether: string;
    upTo: string;
    until: string;
    ofThem: ReadonlySet<string>;
  };
  /** Determiners of several known ones: "die", "ihre"; and those that name an owner: "ihre", "sein". */
  several: ReadonlySet<string>;
  owning: ReadonlySet<string>;
  /** Forms of wish that stay one where somebody tells it: "würde". */
  wishing: ReadonlySet<string>;
  /** What makes an adjective of a place: "Kölner". */
  ofPlace: string;
  /** "un-". */
  undoing: string;
  /** A noun without its ending, its umlauts levelled. */
  bare(lower: string): string;
  shapes: Shapes;
  /** Superlatives and the like: what limits them must be told. */
  peaks: RegExp;
  /** The value of a number written in one word, or null. */
  numberOf(lower: string): number | null;
};

/**
 * What words of a class look like, as far as endings tell. `opening`: an adjective at the head of a sentence, before the `plural` of a
 * noun. `declined`: endings that no verb has. `degree`: an adverb before an adjective. `ending`: what a longer form of a noun adds,
 * `link`: what joins the halves of a compound, `turning`: first halves that make another thing of the second. `derived`: an adjective made of a noun, `quality`: a noun made of an adjective. `verb`: what a particle may
 * belong to.
 */
export type Shapes = Readonly<
  Record<
    | "adjective"
    | "opening"
    | "plural"
    | "declined"
    | "predicate"
    | "degree"
    | "comparative"
    | "verb"
    | "infinitive"
    | "partedInfinitive"
    | "nonfinite"
    | "participle"
    | "done"
    | "present"
    | "current"
    | "preterite"
    | "ending"
    | "link"
    | "turning"
    | "derived"
    | "quality",
    RegExp
  >
>;
