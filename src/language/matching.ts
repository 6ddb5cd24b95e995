/** How much a repeated wording may differ from the original before it says something else. Keys are lower case, straight apostrophes. */
export type Matching = {
  /** May be dropped or added where they count nothing: "the", "a". */
  articles: ReadonlySet<string>;
  /** Before these an article counts: "a few" is not "few". */
  articleCounts: ReadonlySet<string>;
  /** Behind these it counts nothing all the same: "only a few" is "only few". */
  articleIdles: ReadonlySet<string>;
  /** Superlatives that count before a plural: "the most votes" is not "most votes". */
  countingDegrees: ReadonlySet<string>;
  /** Whether a word behind such a superlative is what is counted. */
  isCounted(word: string): boolean;
  /** May be dropped or added: the complementizer. */
  linkers: ReadonlySet<string>;
  /** Say nothing: "uh". */
  fillers: ReadonlySet<string>;
  /** Add nothing but weight, except behind a negation: "very", "also". */
  emphases: ReadonlySet<string>;
  /** One word in two spellings, or two words that are always one another's: "toward" and "towards". Each group by its own word. */
  sameWords: ReadonlyMap<string, number>;
  /** Ends that only spelling tells apart: "-ise" and "-ize". Applied in order to both words. */
  spellings: readonly (readonly [RegExp, string])[];
  /** What a short form stands for: "can't" → "can", "not". */
  contraction(word: string): readonly string[] | null;
  /** What the "'s" of "it's" may stand for. */
  shortIs: ReadonlySet<string>;
  /** Singular and plural of one noun. */
  isPlural(one: string, other: string): boolean;
  /** Words that are often written without their apostrophe: "its", "cant". */
  apostropheSlips: ReadonlySet<string>;
  /** Words of grammar: two of them side by side are not one word, and one with a capital is no name. */
  smallWords: ReadonlySet<string>;
  /** Pronouns that an editor replaces in square brackets. */
  pronouns: ReadonlySet<string>;
  /** Words that become another word with or without a capital: "us", "march". */
  capitalMatters: ReadonlySet<string>;
  /** Words that are another word with a hyphen inside: "resign" is not "re-sign". */
  hyphenMatters: ReadonlySet<string>;
  /** Beginnings and endings that turn a word round: "hyper-" and "hypo-", "-er" and "-ee". */
  turningStarts: readonly (readonly [string, string])[];
  turningEnds: readonly (readonly [string, string])[];
  /** Classes of words whose change is never a slip; they give the reason. */
  guards: Guards;
  /** Every common word, so that a slip of the pen can be told from another word. */
  dictionary(): Dictionary;
};

export type Guards = {
  negations: ReadonlySet<string>;
  /** Verbs that take back what follows: "failed", "refused". */
  negatingVerbs: ReadonlySet<string>;
  /** Words and pairs of words whose loss in the middle of a sentence turns it round: "denied", "failed to", "rather than". */
  hiddenNegations: ReadonlySet<string>;
  hedges: ReadonlySet<string>;
  /** Hedges whose loss in the middle of a sentence makes it surer; fewer than the words that count when they are changed. */
  hiddenHedges: ReadonlySet<string>;
  /** Forms of verbs of saying by which a sentence names another speaker: "said", "argues", "according to". */
  telling: ReadonlySet<string>;
  conditions: ReadonlySet<string>;
  causes: ReadonlySet<string>;
  quantities: ReadonlySet<string>;
  /** Tense and modality. */
  auxiliaries: ReadonlySet<string>;
  pronouns: ReadonlySet<string>;
  /** Names of times, written with a capital. */
  times: ReadonlySet<string>;
  /** Verbs of saying in any form. */
  saying(word: string): boolean;
  opposites(one: string, other: string): boolean;
};

export type Dictionary = { knows(word: string): boolean };
