import type { Asking } from "./asking.ts";
import type { Checking } from "./checking.ts";
import type { Disputing } from "./disputing.ts";
import type { FreeOrder } from "./free-order.ts";
import type { Grammar } from "./grammar.ts";
import type { Matching } from "./matching.ts";
import type { Naming } from "./naming.ts";
import type { NumberWords } from "./numbers.ts";
import type { GenreCues, MachineCues, PageCues } from "./page.ts";
import type { PhraseBook } from "./phrases.ts";
import type { Saying } from "./saying.ts";
import type { SentenceCues } from "./sentences.ts";
import type { Standing } from "./standing.ts";
import type { Supporting } from "./supporting.ts";
import type { Telling } from "./telling.ts";

/**
 * What a language tells with: lists of words, each in a file of its own with its note and source, so that a native
 * speaker can add a language by adding a folder. Code that needs a word asks for it here and spells none itself.
 */
export type Cues = {
  /** ISO 639-1. */
  language: string;
  /** What these cues are not enough for: it is not read, and the brief says so. */
  leftOut: readonly Part[];
  /** The fixed words before a strict line's slice. */
  frames: Frames;
  /** Words whose loss at the edge of a quote would change what it says. */
  edges: Edges;
  /** Words that judge while they tell, by first word. */
  loaded: PhraseBook<LoadedCue>;
  /** What makes a sentence lean on another. */
  standing: Standing;
  /** How a text says that a thing is not known or not decided. */
  unknowns: UnknownCues;
  /** How a text tells who was asked and did not answer, who is accused, about whom is decided. */
  missing: MissingCues;
  /** How a question is asked, and how its words meet the text. */
  asking: Asking;
  /** How it tells who says what. */
  saying: Saying;
  /** The same where its order of words is not that of English: then these patterns tell it, and nothing else. */
  telling?: Telling;
  /** How it shows that parties differ. */
  disputing: Disputing;
  /** How it names people, bodies, states and places. */
  naming: Naming;
  /** The closed classes and the commonest verbs. */
  grammar: Grammar;
  /** What decides whether a full stop ends a sentence. */
  sentences: SentenceCues;
  /** How it writes numbers in words. */
  numbers: NumberWords;
  /** How far a repeated wording may differ from the original. */
  matching: Matching;
  /** What stands around an article: credits, datelines, calls to subscribe, imprints. */
  page: PageCues;
  /** How text addresses a language model instead of a reader. */
  machine: MachineCues;
  /** What tells an opinion, an interview, a fact-check. */
  genre: GenreCues;
  /** What the check of our own sentences weighs; a language without it has its lines strictly. */
  supporting?: Supporting;
  /** The same where case and the verb's form tell more than the order of words; made when a line is first weighed. */
  freeOrder?: () => FreeOrder;
  /** How a text about an article speaks of it, and to its readers. */
  checking?: Checking;
};

/** What is read of a text beside its words: each needs cues of its own. */
export type Part = "attribution" | "actors" | "disputes" | "unknowns";

/**
 * Templates: `{who}` is a source as worded. `said` stands before somebody's own words, `accordingTo` before a paraphrase,
 * `label` before a slice that has a verb of saying of its own; `relay` puts who passes it on before any of them
 * (`{rest}`), `relayed` beside a label. `unnamed` stands for a source without a phrase.
 */
export type Frames = Readonly<Record<"said" | "accordingTo" | "label" | "relay" | "relayed" | "unnamed", string>> & {
  /** Quotation marks, and those around words that hold such marks: opening and closing each. */
  marks: readonly [string, string];
  innerMarks: readonly [string, string];
  /** `relay` where more than one pass it on. */
  relayMany?: string;
};

/**
 * `before` govern what follows them in their clause, `after` what precedes them, `near` too if they stand right behind it
 * ("but not the managers"); `breaks` open a clause that is not governed from outside, and so do `afterComma` where a comma
 * stands before them.
 */
export type Edges = Readonly<Record<"before" | "after" | "near" | "breaks" | "afterComma", ReadonlySet<string>>>;

/** A list of loaded terms that share a reason. `capitals`: a label stays one with a capital letter ("Zionist"). `saying`: a verb of saying, which judges only where it says something ("claimed the land" does not). `unlessNext`: no judgement before these ("claimed responsibility"). */
export type LoadedList = {
  why: string;
  weight: number;
  terms: readonly string[];
  capitals?: boolean;
  saying?: boolean;
  unlessNext?: readonly string[];
};

export type LoadedCue = {
  why: string;
  weight: number;
  capitals: boolean;
  saying: boolean;
  unlessNext: readonly (readonly string[])[];
};

/** `says` each match once a sentence. A match right behind `talk` ("I don't know") or behind `hypothetical` ("if it is not confirmed") says nothing, nor does a sentence about the `past` or one `addressed` to the reader. */
export type UnknownCues = {
  says: readonly RegExp[];
  /** No sentence without one of these says so: cheap to ask before the patterns. */
  hint?: RegExp;
  talk: RegExp;
  past: RegExp;
  hypothetical: RegExp;
  addressed?: RegExp;
  /** Where officials themselves call it open, in quotation marks too: "is under investigation". */
  official?: RegExp;
};

/** `silent` follow the one who does not answer, `unanswered` stand before him; `accused` and `decided` are participles: "was accused", "accused Smith". `advocates` speak for the one they are named with, `officials` for the state whose name or adjective stands beside them, `seats` for a state by their own name. `according` ("to") and `telling` (the verb that takes a hearer) show that a passage has a source. */
export type MissingCues = {
  silent: readonly RegExp[];
  /** No sentence without one of these holds a silence. */
  silentHint: RegExp;
  unanswered: readonly RegExp[];
  accused: ReadonlySet<string>;
  /** Nouns of a charge or a wrong right before a name, and what is told right behind one: "allegations against", "is under fire". */
  chargedBefore: RegExp;
  chargedBehind: RegExp;
  decided: ReadonlySet<string>;
  advocates: ReadonlySet<string>;
  officials: ReadonlySet<string>;
  seats: ReadonlyMap<string, string>;
  according: ReadonlySet<string>;
  telling: string;
  /** Verbs by which somebody makes a thing known, with the thing behind them: "announced the crew". */
  announcing: ReadonlySet<string>;
};
