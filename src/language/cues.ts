import type { Asking } from "./asking.ts";
import type { PhraseBook } from "./phrases.ts";
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
  /** What decides whether a full stop ends a sentence. */
  sentences: SentenceCues;
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
