import type { Quarrels } from "./quarrels.ts";

/** How a language shows that parties differ. Words in lower case with straight apostrophes. */
export type Disputing = {
  /** Words that speak of one thing, as groups: "part of", "member", "join". Looked up by stem. */
  alike: readonly (readonly string[])[];
  /** Pairs that turn a predicate round: "safe" and "dangerous". */
  opposites: readonly (readonly [string, string])[];
  /** Beginnings that turn a word round: "un-". */
  reversing: readonly string[];
  /** Nouns for what may be backed or rejected, by the kind of thing, so that "the plan" and "the proposal" meet: noun → kind. */
  proposals: ReadonlyMap<string, string>;
  /** The kinds that any other may take up: a "move" may be a ban, a ruling, a plan. */
  anyProposal: string;
  /** The kind of what is decided on somebody: a fine, a ruling. */
  ruled: string;
  /** The kind of which an article has only one: an election. */
  onlyOne: string;
  /** Words by which somebody praises or condemns a proposal in a sentence about it. */
  favourable: ReadonlySet<string>;
  unfavourable: ReadonlySet<string>;
  /** "too (high)": more or less than is right; "(not) enough", and the verb before it: "(did not) go far enough". */
  excess: ReadonlySet<string>;
  enough: ReadonlySet<string>;
  going: ReadonlySet<string>;
  /** Verbs by which a proposal is said to do good or harm. */
  helping: ReadonlySet<string>;
  harming: ReadonlySet<string>;
  /** Auxiliaries by which something is called for, and what may be done with a proposal. */
  shoulds: ReadonlySet<string>;
  stopping: ReadonlySet<string>;
  backing: ReadonlySet<string>;
  /** Verbs before the infinitive of what somebody would do: "wants to". */
  planning: ReadonlySet<string>;
  /** Verbs that only blame use: "amounts to (a tax)". */
  amounting: ReadonlySet<string>;
  /** How the article tells that somebody is for or against what follows: "voted against", "is sceptical about". */
  leanings: readonly { favours: boolean; pattern: RegExp }[];
  /** Heads of sources that stand for a side: "critics", "supporters". */
  critics: ReadonlySet<string>;
  supporters: ReadonlySet<string>;
  /** Negate a predicate. */
  negations: ReadonlySet<string>;
  /** Verbs and adjectives that negate the infinitive behind them: "failed to", "unable to". */
  failing: ReadonlySet<string>;
  /** Verbs that say little without what follows: "have", "take". */
  light: ReadonlySet<string>;
  /** Words that belong to the verb before them: "made up". */
  particles: ReadonlySet<string>;
  /** Tell of what is to come: "will". */
  futures: ReadonlySet<string>;
  /** Determiners that point at something known. */
  definite: ReadonlySet<string>;
  indefinite: ReadonlySet<string>;
  /** What each speaker may have of their own: "output", "revenue". */
  ownable: ReadonlySet<string>;
  /** Open what is doubted, where "why" opens what is asked. */
  whether: ReadonlySet<string>;
  /** Verbs of wishing: what is hoped for is no claim. */
  wishing: ReadonlySet<string>;
  /** After "not": no negation of the clause: "only", "just". */
  notNegated: ReadonlySet<string>;
  /** Pronouns that open a claim and take up what was named last: "it", "they", "none". */
  leaning: ReadonlySet<string>;
  /** Objects that mean somebody named elsewhere: "consult them". */
  pointed: ReadonlySet<string>;
  /** Words that say nothing of what a claim is about: "anything". */
  empty: ReadonlySet<string>;
  /** A pair that negates both of its members: "neither", "nor". */
  neither: string;
  nor: string;
  /** Words behind which the main clause is over. */
  clauseEnds: ReadonlySet<string>;
  /** Forms of "accuse"; what follows `of` is the accusation. */
  accusing: ReadonlySet<string>;
  /** Forms of "blame", and of "allege" before a clause. */
  blaming: ReadonlySet<string>;
  alleging: ReadonlySet<string>;
  /** Forms for a charge by the law: "charged with". */
  charging: ReadonlySet<string>;
  /** Heads of those who speak in court for the state, for the defence, and of lawyers at large. */
  prosecutors: ReadonlySet<string>;
  defenders: ReadonlySet<string>;
  lawyers: ReadonlySet<string>;
  /** Nouns that name an accusation, never a plain claim: "allegation", "charge". */
  charges: ReadonlySet<string>;
  /** Participles that call a claim untrue: "debunked". */
  disproved: ReadonlySet<string>;
  /** Words by which a short denial points at what was said: "this", "it". */
  pointing: ReadonlySet<string>;
  /** Words by which a reporter sets one telling against another: "but". */
  turning: ReadonlySet<string>;
  /** Words by which a telling finds fault with somebody: "excessive", "rejected". */
  faulting: ReadonlySet<string>;
  /** Joins two clauses that are set against each other: "while". */
  opposing: ReadonlySet<string>;
  /** Verbs of what somebody would have: "wants". */
  wanting: ReadonlySet<string>;
  /** The same in two words, verb → preposition: "insists on". */
  wantingFor: ReadonlyMap<string, string>;
  /** Verbs of telling that speak against what they tell of: "warned". */
  warning: ReadonlySet<string>;
  /** What shows that a thing is so: "no evidence", "no sign". */
  evidence: ReadonlySet<string>;
  /** Words of somebody who cannot tell: "do not know", "not sure". */
  unsure: ReadonlySet<string>;
  /** Participles that look like other words, behind "have": "done", "been". */
  done: ReadonlySet<string>;
  /** Stands for a group or body: "they". */
  many: ReadonlySet<string>;
  /** The auxiliary of what had been before. */
  had: string;
  /** Takes up what was told: "any such promise". */
  such: string;
  /** Nouns for what somebody feels or fears, and verbs by which it is told: "voiced concern that". */
  feelings: ReadonlySet<string>;
  voicing: ReadonlySet<string>;
  /** Verbs before whose infinitive nothing is told: "plans to", "declined to". */
  intending: ReadonlySet<string>;
  /** The same unless "that" follows: "tried to repeat the test", but "tried to suggest that …". */
  trying: ReadonlySet<string>;
  /** Verbs of turning a claim down, and of giving it another name: "dismissed (that)", "called (it a lie)". */
  dismissing: ReadonlySet<string>;
  naming: ReadonlySet<string>;
  /** What is denied by a noun for it: "allegations", "suggestion". */
  claimed: ReadonlySet<string>;
  /** What a claim is not when it is untrue: "true", "the case". */
  calledSo: ReadonlySet<string>;
  /** Words behind which a denial is only supposed: "if". Right before its verb: "may". */
  supposing: ReadonlySet<string>;
  unreal: ReadonlySet<string>;
  /** Denials of an accusation in so many words: "pleaded not guilty", "denies wrongdoing". */
  pleas: readonly RegExp[];
  /** What is denied without being named: "wrongdoing", "involvement". */
  wrongs: ReadonlySet<string>;
  /** Nouns by which a refusal names the demand: "call", "request". */
  demands: ReadonlySet<string>;
  /** Nouns for what somebody else may take up: "accept its offer". */
  offered: ReadonlySet<string>;
  /** Takes up a thing before its relative clause: "something the coalition is unwilling to pursue". */
  something: string;
  /** The article's own telling of a refusal, behind its subject: "did not accept the offer". */
  turningDown: readonly RegExp[];
  /** Refusals of what somebody demands, behind the one who refuses: "unwilling to", "has refused to". */
  refusals: readonly RegExp[];
  /** Phrases of disagreeing before the noun that tells a claim: "pushed back against (a report)". */
  disagreeing: readonly RegExp[];
  /** "claimed responsibility for …", and "ruled out … involvement". */
  claimingResponsibility: readonly RegExp[];
  rulingOut: readonly RegExp[];
  /** Heads of bodies whose word settles a question: "court". */
  deciders: ReadonlySet<string>;
  /** What the article itself finds of a claim, in its own voice. */
  findings: readonly RegExp[];
  /** Adverbs by which it finds the claim of somebody false: "falsely". */
  falsely: ReadonlySet<string>;
  /** Headings of a fact-check before the claim and before its rating. */
  claimHeading: RegExp;
  ratingHeading: RegExp;
  /** The same on the line of the claim or rating itself. */
  claimLead: RegExp;
  ratingLead: RegExp;
  /** Words of a rating. */
  rated: { untrue: ReadonlySet<string>; true: ReadonlySet<string>; open: ReadonlySet<string> };
  /** Counted things that are one quantity, as groups: "dead", "killed". */
  counted: readonly (readonly string[])[];
  /** Words and pairs of words before a figure that is a bound: "at least", "up to". */
  atLeast: ReadonlySet<string>;
  atMost: ReadonlySet<string>;
  /** Nouns by which a figure takes up what is counted: "put the number at". */
  tallies: ReadonlySet<string>;
  /** Nouns for people who are counted by what happens to them: "people". */
  persons: ReadonlySet<string>;
  /** Those of them that say nothing of who they are. */
  anyPersons: ReadonlySet<string>;
  /** Nouns for what somebody works out or foresees, with the forms of their verb: "calculation" of "calculates". */
  workings: ReadonlyMap<string, ReadonlySet<string>>;
  /** Stands before the figure that a thing is put at. */
  figureAt: string;
  /** Verbs of putting a figure on something. */
  putting: ReadonlySet<string>;
  /** Verbs of answering what was just said: "counter". */
  countering: ReadonlySet<string>;
  /** Verbs by which somebody tells how many were counted: "reported five deaths". */
  counting: ReadonlySet<string>;
  /** Numbers told by their size alone, with the least and the most that they may mean: "dozens". */
  vague: ReadonlyMap<string, readonly [number, number]>;
  /** First person: stands for the speaker. */
  firstPerson: ReadonlySet<string>;
  replies: Replies;
  /** Says that what happened was nobody's attack: "no sign of sabotage". */
  noDeed: RegExp;
  /** The article tells of both: "drew praise for …, and criticism for …". */
  mixed: readonly RegExp[];
  /** What is shunned and what is wished, up to where the thing itself begins: "is balking at", "would like to see". */
  shunning: RegExp;
  wishedFor: RegExp;
  research: Research;
  quarrels: Quarrels;
  questions: DisputeQuestions;
};

/** How somebody from outside doubts what research shows. */
type Research = {
  /** Who tells what was found: "study", "authors". */
  sources: ReadonlySet<string>;
  /** What a doubt speaks of: "conclusions". */
  nouns: ReadonlySet<string>;
  caveat: RegExp;
  /** Told of its own people: "who led the study". */
  authors: RegExp;
};

/** How somebody who is told to have done wrong answers, and how an article sets voices against each other. */
export type Replies = {
  /** Verbs, nouns and adverbs by which a telling finds fault with its subject: "reneged", "secretly". */
  faults: ReadonlySet<string>;
  /** The same told in several words: "did nothing", "without telling". */
  blameful: RegExp;
  /** What follows the rules: "complied", "lawful", "standards". */
  complying: ReadonlySet<string>;
  /** An answer that stands against what was said: "stood by", "do not recognise". */
  defending: RegExp;
  /** An answer that owns up, or that says nothing to it: "apologised", "is cooperating". */
  yielding: RegExp;
  /** Gives a reason. */
  because: ReadonlySet<string>;
  /** Names another cause: "was caused by". */
  otherCause: RegExp;
  /** Descriptions of an organisation that stand for its name: "the company". */
  bodies: ReadonlySet<string>;
  /** Callings at the head of a body, told without its name: "CEO". */
  officers: ReadonlySet<string>;
  /** Who speaks for a body, by the noun for it: "the government" → "minister". */
  voices: readonly { bodies: ReadonlySet<string>; voices: ReadonlySet<string> }[];
  /** Words in the title of a lawyer for the state: "district" attorney. */
  ofState: ReadonlySet<string>;
  /** Those whom a lawyer may speak for against the accused. */
  victims: ReadonlySet<string>;
  /** What a party of a trial says of what comes next is no defence: "will appeal". */
  afterTrial: RegExp;
  /** The article says that voices differ: the two that follow · the ones before and behind. */
  divided: RegExp;
  unconvinced: RegExp;
  /** Nouns for what shows a thing: "survey", "footage"; and verdicts on it: "not representative". */
  evidence: ReadonlySet<string>;
  doubted: RegExp;
  /** Nouns for what is done or said to have been done, behind "no such": "conversation". */
  events: ReadonlySet<string>;
  /** "had no plans to", "saw no reason for": a demand turned down. */
  noPlans: RegExp;
  /** The one who is asked to go or to stop will not, or names what it would cost. */
  staying: RegExp;
  drawback: RegExp;
  /** Verbs of defending what others find fault with, and of finding fault. */
  defends: ReadonlySet<string>;
  complaining: ReadonlySet<string>;
  /** Says that it is not to blame. */
  disclaiming: RegExp;
  /** Bears out what was told: "showed", "right". */
  bearing: ReadonlySet<string>;
  /** Verbs by which a law or deal is said to reach a thing: "apply". */
  reaching: ReadonlySet<string>;
  /** Nouns by which "that …" takes up what was told: "that assurance". */
  taken: ReadonlySet<string>;
  /** Kinds of what binds: laws, deals. */
  binding: readonly string[];
  /** Evidence that is a number: "figure", "share". */
  numbers: ReadonlySet<string>;
  /** Says that what was told cannot be believed. */
  disbelief: RegExp;
  /** The article tells that somebody does not accept what follows: "does not recognise (the map)". */
  notAccepting: RegExp;
  /** "is not aware of any": no knowledge of what the next voice tells. */
  unaware: RegExp;
  /** Turns round what was said before: "the opposite". */
  opposite: RegExp;
  /** Told by the article of somebody else: "reached the opposite conclusion". */
  otherConclusion: RegExp;
  /** Superlatives, and the adverb behind "not" of what falls short: "not even". */
  best: ReadonlySet<string>;
  even: ReadonlySet<string>;
  already: ReadonlySet<string>;
  /** Adverbs that make little of a thing: "simply". */
  belittling: ReadonlySet<string>;
  /** Says of somebody that he was less than he should be: "less than frank". */
  lesser: RegExp;
  /** A figure told by another one: "twice as much". */
  rivalFigure: RegExp;
};

/** Templates of questions, and how a clause becomes one. */
export type DisputeQuestions = {
  supports: string;
  /** Where camps without names have each their say. */
  forAndAgainst: string;
  /** Where the sides speak of different acts of one party. */
  acts: string;
  /** Names what is planned, alone and before "to cut jobs". */
  planned: string;
  thePlan: string;
  demands: string;
  should: string;
  /** Of somebody who is asked to go. */
  stepDown: string;
  /** Of what a body has decided. */
  decided: string;
  /** Of an account or record that somebody questions. */
  holds: string;
  isItSo: string;
  /** What somebody says of himself: "I have never". */
  asSaid: string;
  /** What something is called: "described the law as an attack". */
  isIt: string;
  areThey: string;
  accusation: string;
  allegation: string;
  responsible: string;
  /** What `isIt` asks of somebody who is blamed. */
  responsibleFor: string;
  whichFigure: string;
  /** Between two parties that find fault with each other. */
  fault: string;
  /** Of what one party defends and another finds fault with. */
  defends: string;
  /** Between two things that parties tell. */
  either: string;
  /** Between two things that parties want. */
  which: string;
  /** Whether a figure fits: "calculates the gap at £5 million". */
  amount: string;
  /** Whether what somebody worked out is right: "the calculation". */
  working: string;
  /** By verb form, before subject and bare verb. */
  did: string;
  does: string;
  do: string;
  /** What a negative word becomes in a question that takes no side: "no" → "any", "not" → "". */
  affirmed: ReadonlyMap<string, string>;
  /** Negated auxiliaries without their negation: "won't" → "will". */
  auxiliaries: ReadonlyMap<string, string>;
  /** The bare forms that a form of a regular verb may have, likeliest first. */
  bare(form: string): readonly string[];
};
