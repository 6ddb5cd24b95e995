/**
 * What stands beside a cue as its content. `clause`: "said that …" · `bare`: a clause without "that" · `asked`: "knew why …" ·
 * `quote`: `said: "…"` · `object`: "denied the claim" · `hearer`: "told Y that …" · `infinitive`: "refused to …" · `toldTo`: "urged Y to …" ·
 * `of`: "accused Y of …" · `for`: "blamed Y for …" · `gerund`: "denied knowing …" · `as`: "dismissed it as …" · `called`: "called it a …".
 */
export type Takes =
  | "clause"
  | "bare"
  | "asked"
  | "quote"
  | "object"
  | "hearer"
  | "infinitive"
  | "toldTo"
  /** "expects prices to fall". */
  | "raised"
  | "of"
  | "for"
  | "gerund"
  | "as"
  | "called"
  /** With nothing behind it: "Y disagreed". */
  | "alone"
  /** "I mean, C". */
  | "aside"
  /** Only with a personal pronoun before it. */
  | "personal";

export type SayingAct =
  | "asserts"
  | "denies"
  | "supports"
  | "opposes"
  | "doubts"
  | "demands"
  | "accuses"
  | "asks"
  | "plans";

export type SayingCertainty = "stated" | "hedged" | "alleged" | "denied" | "unconfirmed";

/** A verb, noun or adjective that tells whose words or thought the content is. */
export type Cue = {
  lemma: string;
  act: SayingAct;
  certainty: SayingCertainty;
  takes: ReadonlySet<Takes>;
  /** Takes a side on whether the content is true: "claimed", "admitted", "insisted". */
  judges: boolean;
  /** A second word without which it is no cue: "point out". */
  particle: string | null;
  /** `say`: an act of speech · `think`: a belief or knowledge, of a person · `show`: what a thing tells ("the results show"). */
  kind: "say" | "think" | "show";
};

export type VerbForm = "base" | "s" | "past" | "participle" | "ing";

export type VerbEntry = { cue: Cue; form: VerbForm };

/** How a language tells who says what. Keys are lower case with straight apostrophes. */
export type Saying = {
  verbs: ReadonlyMap<string, readonly VerbEntry[]>;
  /** "claim", "report", "warning": with "that …", "by X that …", "X's … that". Singular and plural. */
  nouns: ReadonlyMap<string, Cue>;
  /** After a form of "be": "sure", "convinced". */
  adjectives: ReadonlyMap<string, Cue>;
  /** Without a source they stand for an unnamed one: "allegedly", "reportedly". */
  adverbs: ReadonlyMap<string, SayingCertainty>;
  /** The cue behind "according to X" and "quoted as saying": plain saying. */
  plain: Cue;
  /** Forms of "quote" and "cite", before "X as saying". */
  quoting: ReadonlySet<string>;
  /** How an outlet comes by a text that it relays: "seen by", "obtained by". */
  sightings: ReadonlySet<string>;
  /** Verbs that answer what somebody else did; "as Y responded" gives no words of Y. */
  replying: ReadonlySet<string>;
  /** Of the nouns with a clause those that are no words: "evidence", "sign". Only with an owner are they somebody's. */
  signs: ReadonlySet<string>;
  /** Verbs of speaking that no content stands beside: "discuss", "answer". Refusing them is silence. */
  speaking: ReadonlySet<string>;
  /** Forms that name a further source beside the cue: "citing X". */
  citing: ReadonlySet<string>;
  /** Nouns and participles before the outlet that somebody spoke to: "interview", "speaking", "told". */
  spokenTo: ReadonlySet<string>;
  /** Nouns that name a text or talk and carry its author's voice: "report", "statement", "letter". */
  vehicles: ReadonlySet<string>;
  /** Labels of whoever asks and whoever answers in an interview, and the words by which an introduction speaks of one. */
  turns: Readonly<{ asking: ReadonlySet<string>; answering: ReadonlySet<string>; interviews: RegExp }>;
  /** Texts and talks that are one speaker's words: "the statement" is whoever spoke last. */
  utterances: ReadonlySet<string>;
  /** What an outlet's piece is called afterwards: "the report", "the article". */
  outletTexts: ReadonlySet<string>;
  /** Nouns for a claim that a later sentence takes up: "rejected the claim". */
  claims: ReadonlySet<string>;
  /** What somebody may back or reject: "plan", "bill", "ceasefire". */
  proposals: ReadonlySet<string>;
  /** Verbs of an impersonal report and how sure it is where nobody is named: "is said to", "it was alleged that". */
  hearsay: ReadonlyMap<string, SayingCertainty>;
  /** "false", "untrue", "baseless": what makes "X called it …" a denial. */
  untrue: ReadonlySet<string>;
  /** "true", "truth": untrue with a negation before them. */
  true: ReadonlySet<string>;
  /** Verbs that are words even where only a thing or an infinitive stands behind them: "condemned the plan", "urged people to stay". */
  outspoken: ReadonlySet<string>;
  /** Words by which an outlet is told: "Times", "Gazette", "News", "Radio". */
  outlets: ReadonlySet<string>;
  /** Heads of sources without a name: "officials", "sources", "people". */
  unnamed: ReadonlySet<string>;
  /** Further heads of whoever tells: callings, parts in a story, members of a family: "boss", "author", "the hunter". */
  tellers: ReadonlySet<string>;
  /** A clause by which a source keeps its name back: "who asked not to be named"; and one that may stand before it: "speaking on condition of anonymity". */
  anonymous: RegExp;
  onCondition: RegExp;
  /** Those of them who speak for a body: "spokesman". */
  speakers: ReadonlySet<string>;
  /** Those of them that one person holds at a time: "minister". */
  posts: ReadonlySet<string>;
  /** Heads of descriptions that name an office by themselves: "ministry", "government", "court". */
  offices: ReadonlySet<string>;
  /** Verbs by which a text comes out; "after X published …" ends what was said before. */
  issuing: ReadonlySet<string>;
  /** Words in a source that say it is not confirmed: "unconfirmed", "rumours". */
  unconfirmed: ReadonlySet<string>;
  /** Words that make what follows less than certain: "may", "could", "likely". */
  hedges: ReadonlySet<string>;
};
