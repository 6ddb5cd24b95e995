/** Each pattern sees one paragraph. */
export type PageCues = {
  /** Names of months in lower case, abbreviations without their full stop, and their numbers. */
  months: Readonly<Record<string, number>>;
  weekday: RegExp;
  /** "Published:", "Updated on" before a date. */
  dateLabel: RegExp;
  /** "Bergen, Norway On Monday, …": a place run into the sentence behind it. */
  placed: RegExp;
  /** "The mayor casts her vote In the city of Olmen, …": a caption run into the sentence behind it, each pattern up to where that begins. */
  glued: readonly RegExp[];
  /** A paragraph that names the writer; its first group is the name. */
  byline: RegExp;
  /** Tells the outlet of "Ellery Courier, 14 March" from the place of "New York, 14 March". */
  outletName: RegExp;
  /** A paragraph without any of these is no caption. */
  captionHint: RegExp;
  /** A credit at the end of a caption. */
  captionCredit: readonly RegExp[];
  captionStart: RegExp;
  /** Sentences that only a picture's caption has. */
  captionScene: readonly RegExp[];
  related: Opening;
  boilerplate: readonly Opening[];
  /** Small print that is known by words anywhere in it; without the hint none of them is looked for. */
  boilerplateInside: { hint: RegExp; patterns: readonly RegExp[] };
  /** A line that begins so is a sentence, although its full stop is missing. */
  sentenceStart: RegExp;
  /** A line made of such words alone is a share bar. */
  shareWord: RegExp;
  /** What the text says of its origin; the first group is the name. */
  publisher: readonly RegExp[];
  unreadStarts: ReadonlySet<string>;
  unread: readonly { what: Unread; pattern: RegExp }[];
  /** The mark of a text that was cut off, as feeds leave it. */
  cutMark: RegExp;
  /** A call to read on elsewhere. */
  cutOff: Opening;
};

/** Patterns for the start of a paragraph, looked at only where its first word is in `starts`. */
export type Opening = { starts: ReadonlySet<string>; patterns: readonly RegExp[] };

export type Unread = "chart" | "table" | "map" | "image" | "video" | "audio" | "post";

/** Each pattern sees one sentence, without what stands in quotation marks. */
export type MachineCues = {
  /** A sentence without any of these is not looked at further. */
  hint: RegExp;
  /** What no prose has: fake turns, control tokens. */
  marks: readonly RegExp[];
  /** What is said to a machine, whatever the grammar. */
  calls: readonly RegExp[];
  /** Orders that only a machine can follow; they count in the imperative alone. */
  orders: readonly RegExp[];
  /** A verb of saying in the past or third person: then somebody tells about calls and orders. */
  told: RegExp;
  /** The other side of a fake conversation. */
  turn: RegExp;
  /** What stands before an order in the imperative, up to its verb. */
  opens: RegExp;
  /** A sentence that goes on with orders, once one was given. */
  imperative: RegExp;
};

/** `title` patterns see the title and the first lines, the others a paragraph. */
export type GenreCues = {
  opinionTitle: RegExp;
  /** Folders of a page's address. */
  opinionFolder: RegExp;
  factCheckFolder: RegExp;
  opinionLine: readonly RegExp[];
  factCheckTitle: RegExp;
  factCheckLine: RegExp;
  interviewTitle: RegExp;
  /** What the paragraphs before the first question say. */
  interviewLead: RegExp;
  interviewLine: RegExp;
  question: RegExp;
  answer: RegExp;
  /** Words by which a question speaks to somebody. */
  address: RegExp;
  /** The writer in person. */
  firstPerson: RegExp;
  /** Calls and judgements of the writer's own. */
  appeal: RegExp;
  /** What judges or argues: "is absurd", "to be sure", "so much for". */
  verdict: RegExp;
  /** By which others are made to speak: "said", "according to". */
  telling: RegExp;
  /** Verbs and days by which news is known. */
  reporting: RegExp;
};
