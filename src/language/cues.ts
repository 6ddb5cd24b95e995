import type { Asking } from "./asking.ts";
import type { Grammar } from "./grammar.ts";
import type { PhraseBook } from "./phrases.ts";
import type { Saying } from "./saying.ts";
import type { Standing } from "./standing.ts";

/**
 * What a language tells with: lists of words, each in a file of its own with its note and source, so that a native
 * speaker can add a language by adding a folder. Code that needs a word asks for it here and spells none itself.
 */
export type Cues = {
  /** ISO 639-1. */
  language: string;
  /** The fixed words before a strict line's slice. */
  frames: Frames;
  /** Words whose loss at the edge of a quote would change what it says. */
  edges: Edges;
  /** Words that judge while they tell, by first word. */
  loaded: PhraseBook<LoadedCue>;
  /** What makes a sentence lean on another. */
  standing: Standing;
  /** How a question is asked, and how its words meet the text. */
  asking: Asking;
  /** How it tells who says what. */
  saying: Saying;
  /** The closed classes and the commonest verbs. */
  grammar: Grammar;
  /** What decides whether a full stop ends a sentence. */
  sentences: SentenceCues;
  /** What stands around an article: credits, datelines, calls to subscribe, imprints. */
  page: PageCues;
  /** How text addresses a language model instead of a reader. */
  machine: MachineCues;
  /** What tells an opinion, an interview, a fact-check. */
  genre: GenreCues;
};

/** Templates: `{who}` is the chain of sources, `{inner}` and `{outer}` its two ends. `unnamed` stands for a source without a phrase. */
export type Frames = {
  said: string;
  accordingTo: string;
  denied: string;
  doubted: string;
  relayed: string;
  unnamed: string;
};

/** `before` govern what follows them in their clause, `after` what precedes them; `breaks` open a clause that is not governed from outside. */
export type Edges = { before: ReadonlySet<string>; after: ReadonlySet<string>; breaks: ReadonlySet<string> };

/** Words in lower case, without their last full stop. */
export type SentenceCues = {
  /** Never at the end of a sentence: "Mr", "Sen". */
  titles: ReadonlySet<string>;
  /** Not at the end when a number follows: "No", "Sept", "p". */
  numbered: ReadonlySet<string>;
  /** At the end only when an opener follows: "Inc", "U.S", "etc". */
  closing: ReadonlySet<string>;
  /** "a.m", "p.m", and what may follow them inside a sentence: "Monday", "EST". */
  hours: ReadonlySet<string>;
  afterHours: ReadonlySet<string>;
  /** Words that begin a sentence when they stand with a capital. */
  openers: ReadonlySet<string>;
  /** Verbs that may follow a quotation ending in "?" or "!" within one sentence. */
  saying: ReadonlySet<string>;
  /** Whether "3." is written for "3rd". */
  ordinals: boolean;
};

/** A list of loaded terms that share a reason. `capitals`: a label stays one with a capital letter ("Zionist"). `unlessNext`: no judgement before these ("claimed responsibility"). */
export type LoadedList = {
  why: string;
  weight: number;
  terms: readonly string[];
  capitals?: boolean;
  unlessNext?: readonly string[];
};

export type LoadedCue = { why: string; weight: number; capitals: boolean; unlessNext: readonly (readonly string[])[] };

/** Each pattern sees one paragraph. */
export type PageCues = {
  /** Names of months in lower case, abbreviations without their full stop, and their numbers. */
  months: Readonly<Record<string, number>>;
  weekday: RegExp;
  /** "Published:", "Updated on" before a date. */
  dateLabel: RegExp;
  /** A paragraph that names the writer; its first group is the name. */
  byline: RegExp;
  /** A credit at the end of a caption. */
  captionCredit: readonly RegExp[];
  captionStart: RegExp;
  /** Sentences that only a picture's caption has. */
  captionScene: readonly RegExp[];
  related: readonly RegExp[];
  boilerplate: readonly RegExp[];
  /** A line made of such words alone is a share bar. */
  shareWord: RegExp;
  /** What the text says of its origin; the first group is the name. */
  publisher: readonly RegExp[];
  /** News agencies that stand in a dateline. */
  agencies: RegExp;
  unread: readonly { what: Unread; pattern: RegExp }[];
  /** Where a text was cut off. */
  cutOff: readonly RegExp[];
};

export type Unread = "chart" | "table" | "map" | "image" | "video" | "audio" | "post";

/** Each pattern sees one sentence. */
export type MachineCues = {
  /** Orders that only a machine can follow: one is enough. */
  orders: readonly RegExp[];
  /** Words in the imperative that go on with such an order. */
  imperative: RegExp;
  /** Words by which a sentence tells about somebody else's instructions: then it is news. */
  reports: RegExp;
};

/** `title` patterns see the title and the first lines, the others a paragraph. */
export type GenreCues = {
  opinionTitle: RegExp;
  opinionLine: readonly RegExp[];
  factCheckTitle: RegExp;
  factCheckLine: RegExp;
  interviewTitle: RegExp;
  interviewLine: RegExp;
  question: RegExp;
  answer: RegExp;
  /** The writer in person. */
  firstPerson: RegExp;
  /** Calls and judgements of the writer's own. */
  appeal: RegExp;
  /** Verbs and days by which news is known. */
  reporting: RegExp;
};
