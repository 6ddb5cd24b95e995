/**
 * How a language tells who says what where its order of words is not that of English: fixed patterns of a verb and a source beside
 * a quotation or clause. What fits none of them is told by nobody.
 */
export type Telling = {
  /** Finite forms of verbs of saying. */
  verbs: ReadonlySet<string>;
  /** Finite forms with the parts that may stand at the end of the clause: "gab" → "an", "zu". */
  parted: ReadonlyMap<string, readonly string[]>;
  /** Of both, the forms that deny what follows. */
  denying: ReadonlySet<string>;
  /** How a sentence tells that its subject denies what others say: "bestritt das", "wies die Vorwürfe zurück". */
  denies: RegExp;
  /** Phrases before a source: "laut", "nach angaben von"; longest first. Their article is part of the source. */
  before: readonly (readonly string[])[];
  /** Phrases whose last word is the source's own article: "nach angaben" and a genitive. */
  beforeGenitive: readonly (readonly string[])[];
  /** Behind a source: "zufolge". */
  behind: ReadonlySet<string>;
  /** Between a quotation and its source without a verb: "so". */
  bare: ReadonlySet<string>;
  /** "wie": opens the clause of who tells it, and the verbs at the end of that clause. */
  relaying: string;
  comparing: ReadonlySet<string>;
  /** Past participles of them, behind a helper: "hatte erklärt". */
  participles: ReadonlySet<string>;
  helpers: ReadonlySet<string>;
  /** Verbs whose subject speaks where a colon and a quotation follow: "wies die Kritik zurück: „…“". */
  introducing: ReadonlySet<string>;
  /** "heißt es", "hieß es": it is said, by whoever "aus" or "in" names. */
  impersonal: ReadonlySet<string>;
  /** Prepositions before the place or purpose of a source, and nouns of time that are none. */
  placing: ReadonlySet<string>;
  times: ReadonlySet<string>;
  /** Nouns of offices and bodies in which a source may sit, of media that hear what is said, and of those who speak for a medium. */
  seats: RegExp;
  media: RegExp;
  speakersOf: RegExp;
  /** Reports that a text leans on behind "nach": "nach einer Studie der …". */
  reports: ReadonlySet<string>;
  /** Pronouns for the whole sentence before: "das teilte die Polizei mit". */
  backward: ReadonlySet<string>;
  /** "Zu diesem Schluss kommt …": phrases with which a sentence points back at what somebody found, and their verbs. */
  concluding: readonly (readonly string[])[];
  concludes: ReadonlySet<string>;
  /** Verbs that are no word of saying and yet stand behind a quotation: "„…“, lautete der Titel". Any other past form there tells. */
  silent: ReadonlySet<string>;
  /** Verbs by which a sentence brings in whoever speaks in the next one: "widersprach". */
  speaking: ReadonlySet<string>;
  /** What such a sentence may begin with before the verb: "dem widersprach …". */
  turning: ReadonlySet<string>;
  /** Forms that tell with no other word that a clause is somebody's: "sei", not "hätte". */
  firmSubjunctive: ReadonlySet<string>;
  /** What a verb of that mood in the third person ends in, and words with that ending that are no such verb. */
  mood: RegExp;
  moodless: ReadonlySet<string>;
  /** "wenn", "ohne": with one of them a form of that mood may be the article's own. */
  unreal: ReadonlySet<string>;
  /** "könnte", "würde": forms of wish and advice, the article's own as often as somebody's. */
  wishes: ReadonlySet<string>;
  /** "die", "eine": articles of a woman as a subject. */
  feminineArticles: ReadonlySet<string>;
  /** "demnach": told by whoever told the sentence before. */
  further: ReadonlySet<string>;
  /** Verbs whose subject does what an infinitive behind them says: "räumte ein, kein Gutachten verlangt zu haben". */
  owning: ReadonlySet<string>;
  /** "zu", alone or inside a verb, before an infinitive. */
  infinitive: RegExp;
  /** Verbs that put a word in marks into somebody's mouth: "sprach von einem „…“", "nannte das „…“". */
  naming: ReadonlySet<string>;
  /** "sich" between a verb and its subject, and weak past forms of any verb. */
  reflexive: ReadonlySet<string>;
  past: RegExp;
  /** Relative pronouns. */
  relatives: ReadonlySet<string>;
  /** "davor", "dazu": with one of them the clause behind is an object, told only with "dass". */
  pointing: ReadonlySet<string>;
  /** "geht … hervor": the verb whose source stands behind "aus". */
  emerging: RegExp;
  /** "der 63-Jährige": an age that stands for whoever was named before, a man's or a woman's by its article. */
  aged: RegExp;
  /** Articles that a genitive leaves behind where its noun stands alone: "(nach Angaben) der Polizei". */
  leading: ReadonlySet<string>;
  /** Articles of the dative. */
  datives: ReadonlySet<string>;
  /** "Unternehmensangaben": whose account, in one word. */
  accounts: RegExp;
  /** "um": before whoever leads a group. */
  led: string;
  /** Endings of titles of women. */
  titled: RegExp;
  /** "dass". */
  linker: string;
  determiners: ReadonlySet<string>;
  /** Forms by which a clause is told as somebody's: "sei", "habe". */
  subjunctive: ReadonlySet<string>;
  /** Articles of a case in which nobody is the subject: "dem", "den". */
  oblique: ReadonlySet<string>;
  /** Of the verbs, those that never take an object: what stands behind them is a hearer. */
  plain: ReadonlySet<string>;
  /** Articles that may join a second noun to the first: "der Stadt", "des Landes", "vom", "von". */
  genitives: ReadonlySet<string>;
  /** Pronouns that may open a told clause and are never a source: "es", "man". */
  subjects: ReadonlySet<string>;
  pronouns: ReadonlyMap<string, "m" | "f">;
  /** What begins a sentence before an inverted verb: "am Montag sagte X". */
  openers: ReadonlySet<string>;
  /** Behind the verb these make it no telling: "nicht", "kein". */
  negations: ReadonlySet<string>;
  /** Open a further clause that is not told any more, behind a comma: "und", "während". */
  breaks: ReadonlySet<string>;
  /** Open a question, told or asked: never a source. */
  questions: ReadonlySet<string>;
  /** Abbreviations inside a name: "dr", "prof". */
  titles: ReadonlySet<string>;
  /** Heads of sources without a name: "augenzeugen", "kreise". */
  unnamed: ReadonlySet<string>;
};
