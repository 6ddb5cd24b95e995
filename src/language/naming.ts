/** What a word tells of the sex of who is meant; `-` is nothing. */
export type Sex = "m" | "f" | "-";

/** How a language names people, bodies, states and places. Keys are lower case with straight apostrophes. */
export type Naming = {
  /** The sex that a given name tells, or null where it is none. Asked with the name as written. */
  given(name: string): Sex | null;
  /** Surnames by which the news names people without a first name, in lower case, with their sex. */
  knownPeople: ReadonlyMap<string, Sex>;
  /** Commonest surnames, which a single word is more likely than a body. */
  surnames: ReadonlySet<string>;
  /** Every common word of the language, names left out: what begins a sentence and is none of them is a name. */
  knows(word: string): boolean;
  /** Manners before a name: "Mr", "Sheikh". */
  courtesies: ReadonlyMap<string, Sex>;
  /** Those of them that only a person has, and no street or school: "Mr". */
  manners: ReadonlySet<string>;
  /** Offices that people are spoken to by: "Mr. President". */
  addressed: ReadonlySet<string>;
  /** Those that are a title as well: "Sheikh". */
  noble: ReadonlySet<string>;
  /** Heads of titles that may stand right before a name. */
  titleHeads: ReadonlyMap<string, Sex>;
  /** Titles only with a capital, else adjectives: "private". */
  capitalTitles: ReadonlySet<string>;
  /** Of those, which are only adjectives without one: "private". */
  adjectiveTitles: ReadonlySet<string>;
  /** Ranks, manners of speech and callings that tell little where an office is told as well: "General", "Professor". */
  bareTitles: ReadonlySet<string>;
  /** Nouns for what has an office without telling which: "the country's President". */
  openOwners: ReadonlySet<string>;
  /** Further nouns for a person. */
  personNouns: ReadonlyMap<string, Sex>;
  /** Those that tell less of somebody than any calling: "member". */
  weakRoles: ReadonlySet<string>;
  /** What stands behind the years of somebody's age: "year-old". */
  aged: string;
  /** Prepositions before the body to which somebody belongs: "from". */
  affiliating: ReadonlySet<string>;
  /** Given names that are places or states first, with the sex they tell; in lower case. */
  givenPlaces: ReadonlyMap<string, Sex>;
  /** Those that may stand for whom another noun has named: "the man". */
  plainPeople: ReadonlySet<string>;
  /** Articles for what is named first: "a". */
  indefinites: ReadonlySet<string>;
  /** Those that are said of bodies and things as well: "rival". */
  looseNouns: ReadonlySet<string>;
  /** Words inside a title: "deputy", "foreign". */
  titleModifiers: ReadonlySet<string>;
  /** Words that make another office of a title: "vice", "prime", "former". */
  otherOffices: ReadonlySet<string>;
  /** Say that a role is over. */
  formers: ReadonlySet<string>;
  /** "who heads the union". */
  headingVerbs: ReadonlySet<string>;
  kin: ReadonlySet<string>;
  /** Small words inside a person's name: "bin", "van". */
  particles: ReadonlySet<string>;
  /** "the". */
  article: string;
  /** Owners that are part of a name ("Women's Aid"), and heads that an owner may stand before within one ("King's College"). */
  owners: ReadonlySet<string>;
  ownedHeads: ReadonlySet<string>;
  /** Owners that are by themselves the name of a firm: "Macy's". */
  brandOwners: ReadonlySet<string>;
  /** Heads that take "to" ("Ambassador to Egypt"), "on" or "against" ("Committee on Agriculture"). */
  toHeads: ReadonlySet<string>;
  onHeads: ReadonlySet<string>;
  /** What holders of an office have, as a body: "the Attorney General's Office". */
  officeHeads: ReadonlySet<string>;
  /** Ends of bodies that are fields of work as well, so that "and" may stand behind them within a name: "Securities". */
  fields: ReadonlySet<string>;
  /** After "and" at the end of the name of a firm: "Sons". */
  houseEnds: ReadonlySet<string>;
  /** Before "district" in the name of a body: "water". */
  districtKinds: ReadonlySet<string>;
  /** Of bodies, where "of" follows: "leader of", "member of". */
  memberNouns: ReadonlySet<string>;
  /** What joins the two halves of the name of a body: "of", "for". */
  joins: ReadonlySet<string>;
  /** Name of a state, in any form → its first name. */
  states: ReadonlyMap<string, string>;
  /** Nouns for a state: "a nation of islands". */
  stateHeads: ReadonlySet<string>;
  /** What a town has: "mayor". */
  townNouns: ReadonlySet<string>;
  /** Where people post: "on Instagram" tells of a medium, not of somebody who acts. */
  platforms: ReadonlySet<string>;
  /** Before such a medium: "on", "via". */
  mediumMarks: ReadonlySet<string>;
  /** Companies whose goods bear their name: "Ford Mustang". */
  makersOfGoods: ReadonlySet<string>;
  /** First words of names of bodies: "Banco", "Radio". */
  organisationStarts: ReadonlySet<string>;
  /** Ends by which a people's adjective differs from the name of its state: "-n" and "", "-ish" and "". */
  demonymEnds: readonly (readonly [ending: string, base: string])[];
  /** What a company has: "shares". */
  companyThings: ReadonlySet<string>;
  /** "a page called X". */
  callers: ReadonlySet<string>;
  /** Between a calling and who pays for it: "an analyst with Velmar". */
  employedMarks: ReadonlySet<string>;
  /** "better known as": before such a word. */
  calledHow: ReadonlySet<string>;
  /** Articles of other tongues at the start of the name of a place: "El Fasher". */
  foreignArticles: ReadonlySet<string>;
  /** Nouns that tell of a place what it is: "the capital of North Darfur". */
  placeNouns: ReadonlySet<string>;
  /** Ends of nouns for people by what they do: "shopkeeper". */
  agentEnds: RegExp;
  /** Of the plural nouns those who are a party wherever they act: "protesters", "police". */
  partyNouns: ReadonlySet<string>;
  /** What only a state has: "interior minister", "parliament". */
  stateNouns: ReadonlySet<string>;
  /** Adjective or people → the state's first name. */
  demonyms: ReadonlyMap<string, string>;
  /** Plural of people → the state's first name: "Americans". */
  nationals: ReadonlyMap<string, string>;
  /** Seat of a government → the state's first name. */
  capitals: ReadonlyMap<string, string>;
  places: ReadonlySet<string>;
  placeHeads: ReadonlySet<string>;
  placeStarts: ReadonlySet<string>;
  /** Ends of a place's name that are often left out: "Strip". */
  placeTails: ReadonlySet<string>;
  /** Words of a picture's credit: "photo". */
  credits: ReadonlySet<string>;
  directions: ReadonlySet<string>;
  organisationHeads: ReadonlySet<string>;
  /** Name of an organisation, in any form → its first form. */
  organisations: ReadonlyMap<string, string>;
  companyEnds: ReadonlySet<string>;
  /** Those of them that are written without a capital: "plc". */
  plainEnds: ReadonlySet<string>;
  /** "Ashby-on-Tarn". */
  joinedPlace: RegExp;
  /** Nouns that describe an organisation: "the ministry". */
  organisationNouns: ReadonlySet<string>;
  /** Plural nouns for people who act together: "residents". */
  peopleNouns: ReadonlySet<string>;
  /** Words by which a report of games is known. */
  gameWords: ReadonlySet<string>;
  /** Nouns for a body that is told by whose it is: "the US military". */
  unnamedBodies: ReadonlySet<string>;
  /** Nouns for a body without a name: "alliance". */
  bodyNouns: ReadonlySet<string>;
  /** After the name of a people: "the Sami community". */
  communityNouns: ReadonlySet<string>;
  /** Names of several words with small ones among them, by their first word: "Doctors Without Borders". */
  phrases: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Between such a body and its members: "of", "between". */
  bodyLinks: ReadonlySet<string>;
  /** Plural nouns that stand for people as a body even where nobody of them is named: "residents". */
  gatherings: ReadonlySet<string>;
  /** Adjectives that tell one group from another: "armed", "opposition". */
  groupAdjectives: ReadonlySet<string>;
  /** Peoples and faiths as adjectives: "Arab". */
  peopleAdjectives: ReadonlySet<string>;
  /** Their plurals: "Arabs". */
  peoplePlurals: ReadonlySet<string>;
  /** Capitalised words that name nobody: months, tongues. */
  nothings: ReadonlySet<string>;
  /** Those of them that are surnames as well: "Day", "Storm". */
  surnameHeads: ReadonlySet<string>;
  /** Letters behind a name: "OBE", "MP". */
  postNominals: ReadonlySet<string>;
  /** First words of names of things: "Hurricane", "Operation". */
  thingStarts: ReadonlySet<string>;
  /** First and last parts of adjectives that hold a name: "pro-Kremlin", "US-backed". */
  compoundStarts: ReadonlySet<string>;
  compoundEnds: RegExp;
  /** Those of them that name a ship or a storm, whoever's name follows: "USS", "Hurricane". */
  sureThingStarts: ReadonlySet<string>;
  /** Nouns for a storm, which has a name as people have: "Cyclone", and the letters that stand for one: "TC". */
  storms: ReadonlySet<string>;
  /** Nouns for a plan of a body, which a name before them names: "program". */
  plans: ReadonlySet<string>;
  /** Plural nouns for bodies that a row of names is of: "companies". */
  firms: ReadonlySet<string>;
  /** Plural nouns for who has the power in a state, and how its own press is called: "authorities", "state media". */
  powers: ReadonlySet<string>;
  stateMedia: ReadonlySet<string>;
  /** What tells that more of a kind are meant than are named: "other". */
  others: ReadonlySet<string>;
  /** What makes whom it names an example or a likeness: "like", "than"; and those that do so only behind a mark: "think". */
  likening: ReadonlySet<string>;
  likeningOpeners: ReadonlySet<string>;
  /** Nouns for craft, arms and wares that a name before them names: "Chinook helicopter". */
  wares: ReadonlySet<string>;
  /** Nouns for a house or ground that a name before them names: "Hoa Lo prison". */
  sites: ReadonlySet<string>;
  /** Words of grammar that are surnames too: "Liu He". */
  wordSurnames: ReadonlySet<string>;
  /** Ends of addresses by which sites are called: "info". */
  domainEnds: ReadonlySet<string>;
  /** Last words of names of events, works, laws and things. */
  thingHeads: ReadonlySet<string>;
  /** Before the name of a place where something is: "in", "near"; `towards`: "from", "to"; `at`: "at". */
  locating: ReadonlySet<string>;
  towards: ReadonlySet<string>;
  at: string;
  /** Before the name of somebody who takes part: "with", "against", "by". */
  partyMarks: ReadonlySet<string>;
  /** Between somebody and where he belongs: "of", "at". */
  belonging: ReadonlySet<string>;
  /** Join a row like "and": "nor". */
  alternatives: ReadonlySet<string>;
  /** "who", and "which" for what is no person. */
  personRelatives: ReadonlySet<string>;
  thingRelatives: ReadonlySet<string>;
  /** Point at what was told: "the", "this", "its". */
  pointers: ReadonlySet<string>;
  /** Between a text and who made it: "a report in Politico", "issued by". */
  makers: ReadonlySet<string>;
  /** Texts that are the work of the medium they stand in: "a report in Politico"; a study in a journal is not the journal's. */
  mediaTexts: ReadonlySet<string>;
  /** Texts that are what somebody just said: "statement". */
  utterances: ReadonlySet<string>;
  /** Nouns for a state's government. */
  governments: ReadonlySet<string>;
  /** Nouns for a body that goes by the name of who leads it: "the Trump administration". */
  teams: ReadonlySet<string>;
  /** Nouns for an outlet and for a company, whatever its name. */
  outletNouns: ReadonlySet<string>;
  companyNouns: ReadonlySet<string>;
  /** What one person says of himself: "I", "my". */
  oneself: ReadonlySet<string>;
  /** Pronouns of one person, with what they tell. */
  pronouns: ReadonlyMap<string, { sex: Sex; number: "one" | "many" }>;
};
