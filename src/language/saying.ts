/** What stands beside a cue as its content. `clause`: "said that …" · `quote`: `said: "…"` · `object`: "denied the claim" · `hearer`: "told Y that …" ·
 * `infinitive`: "refused to …" · `toldTo`: "urged Y to …" · `of`: "accused Y of …" · `gerund`: "denied knowing …" · `as`: "described it as …". */
export type Takes =
  | "clause"
  | "quote"
  | "object"
  | "hearer"
  | "infinitive"
  | "toldTo"
  | "of"
  | "for"
  | "gerund"
  | "as"
  | "about";

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
  /** `say`: an act of speech · `think`: a belief or knowledge · `show`: what a thing tells ("the results show"). */
  kind: "say" | "think" | "show";
};

export type VerbForm = "base" | "s" | "past" | "participle" | "ing";

/** How a language tells who says what. Keys are lower case with straight apostrophes. */
export type Saying = {
  verbs: ReadonlyMap<string, readonly { cue: Cue; form: VerbForm }[]>;
  /** "claim", "report", "warning": with "that …", "by X that …", "X's … that". Singular and plural. */
  nouns: ReadonlyMap<string, Cue>;
  /** After a form of "be": "sure", "convinced", "unlikely". */
  adjectives: ReadonlyMap<string, Cue>;
  /** Without a source they stand for an unnamed one: "allegedly", "reportedly". */
  adverbs: ReadonlyMap<string, SayingCertainty>;
  /** Nouns that name a text or talk and carry its author's voice: "report", "statement", "letter", "interview". */
  vehicles: ReadonlySet<string>;
  /** Nouns for a claim that a later sentence takes up: "rejected the claim". */
  claims: ReadonlySet<string>;
  /** Words by which an outlet is told: "Times", "Gazette", "News", "Radio". */
  outlets: ReadonlySet<string>;
  /** Heads of sources without a name: "officials", "sources", "people". */
  unnamed: ReadonlySet<string>;
  /** Heads of descriptions that name an office by themselves: "ministry", "government", "court". */
  offices: ReadonlySet<string>;
  /** Words that make what follows less than certain: "may", "could", "likely". */
  hedges: ReadonlySet<string>;
};
