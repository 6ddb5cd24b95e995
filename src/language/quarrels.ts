/** How a language tells a quarrel in the manner of news: who asks and who will not, who saw it otherwise, who stands against whom. */
export type Quarrels = {
  /** Words by which a telling speaks well or ill of a thing. Wider than what judges a proposal: asked only where the article itself sets two voices against each other. */
  praise: ReadonlySet<string>;
  blame: ReadonlySet<string>;
  /** Verbs of turning something down, alone and with their second word: "rebuffed", "ruled out". */
  refusing: ReadonlySet<string>;
  refusingWith: ReadonlyMap<string, ReadonlySet<string>>;
  /** Nouns by which a refusal names what is asked of somebody: "calls for", "pressure to". */
  pressing: ReadonlySet<string>;
  /** What nobody is asked to do where it is refused: "declined to comment". */
  unasked: ReadonlySet<string>;
  /** "asking him to", behind the verb of the letter. */
  askingOf: RegExp;
  /** Says that what was asked last will not be: "was not on the table". */
  notToBe: RegExp;
  /** Somebody should go, or will not: "resign", "step aside" · "carry on", "serve". */
  leaving: RegExp;
  staying: RegExp;
  /** Nouns that "there was no" takes without denying what another told: "doubt", "need". */
  noMatter: ReadonlySet<string>;
  /** An article about somebody's use of force. */
  force: RegExp;
  /** Words of a threat · tells that somebody was none: "gunmen", "a knife" · "had his hands up". */
  hostile: ReadonlySet<string>;
  harmless: RegExp;
  /** Who uses force, and who tells of it from the other side. */
  forces: ReadonlySet<string>;
  onlookers: ReadonlySet<string>;
  /** Who stands against a government by its place: "the opposition". */
  opposition: ReadonlySet<string>;
  /** Who is wont to complain, and who answers for what is complained of. */
  complainers: ReadonlySet<string>;
  responsible: ReadonlySet<string>;
  /** Says that something else is to blame: "a mite was to blame". */
  notBlamed: RegExp;
  /** Whose records, methods or figures somebody else may question. */
  questionable: ReadonlySet<string>;
  /** Verbs of having done what was due: "notified". */
  notified: ReadonlySet<string>;
  /** "do so", where a refusal takes up what was asked. */
  doingSo: RegExp;
  /** "without this reform there will be no pensions". */
  without: string;
  /** A headline or lead that says that two are at odds. */
  clashing: RegExp;
  /** Verbs of deciding, the bodies that decide, and how somebody says that he will not let it stand. */
  deciding: ReadonlySet<string>;
  authorities: ReadonlySet<string>;
  challenging: RegExp;
  /** Ends a refusal that points at what was asked: "saw no need for one". */
  pointsBack: RegExp;
  /** Parties that stand against each other in parliament, each with the other. */
  rivals: readonly (readonly [ReadonlySet<string>, ReadonlySet<string>])[];
  /** Two camps that news sets against each other when this is what the article is about. */
  camps: readonly Camps[];
  /** Turns a blame round: "it was the company that had left". */
  turnedRound: RegExp;
};

/** `about`: looked for in the title and the first sentences. `one` finds fault, `other` answers for what it is about. */
export type Camps = { about: RegExp; one: ReadonlySet<string>; other: ReadonlySet<string> };
