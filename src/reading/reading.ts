import type { Article, Passage, Span } from "#brief/article.ts";
import type { ActorKind, Certainty, Heard, Link, Stance, Voicing } from "#brief/brief.ts";
import type { Cues } from "#language/cues.ts";
import type { Word } from "./words.ts";

/** One passage with its words. `index` is its place in `article.passages`. */
export type Sentence = { index: number; passage: Passage; words: readonly Word[] };

/** Something the article names, with every name it goes by. Only some are actors: a place where things merely happen is not. */
export type Figure = {
  id: number;
  /** The fullest name that the article gives, as worded: "Yoav Gallant". */
  name: string;
  kind: ActorKind | "place" | "other";
  /** As the article words it, without the name: "Israeli Defense Minister". */
  role: string | null;
  former: boolean;
  /** Other names the article uses for it, as worded, the name itself left out. */
  aliases: readonly string[];
  /** Every span that names it, in order: names, aliases, demonyms that stand for it. Pronouns are not in it. */
  mentions: readonly Span[];
  /** True when it acts or speaks (or stands in a photo as a person); an actor of the brief. */
  acts: boolean;
  heard: Heard;
  /** Weight in the article, larger is more important; orders the actors. */
  weight: number;
};

/** What a source does with the content: the stance of a Position, or none for a neutral telling. */
export type Act = Stance | "demands" | "accuses" | "asks" | "plans";

/** One attribution: somebody's words or thought as the article gives them. */
export type Attributed = {
  /** Index of the passage in which the cue stands (where the content begins, if there is no cue). */
  sentence: number;
  /** The source as it stands there, a pronoun or description included; null for "allegedly" and the like. */
  source: Span | null;
  cue: Span | null;
  /** The content, in pieces where the cue stands between them. At least one. */
  content: readonly Span[];
  /** Who says it, outermost (relayer, hearer of "told") first, as worded, pronouns resolved where the text allows. */
  chain: readonly Link[];
  certainty: Certainty;
  act: Act;
  /** `direct` when the content lies inside the article's own quotation marks. */
  voice: "direct" | "reported";
  /** The figure of the innermost source, when it is one. */
  speaker: Figure | null;
  /** For "X denied a report by Y that …": who disputes the content, as worded. The chain is then Y's. */
  disputedBy: { source: string; span: Span; cue: Span } | null;
  /** For noun-phrase objects ("dismissed the report", "backs the plan"): the object. */
  object: Span | null;
};

/** What the text itself tells, worked out once for an article and leaned on by engine and grounding alike. */
export type Reading = {
  article: Article;
  /** null for a language without cues: then there are words and sentences, and nothing else is read. */
  cues: Cues | null;
  sentences: readonly Sentence[];
  figures: readonly Figure[];
  attributions: readonly Attributed[];
  /** The figure that a span names or, for a pronoun or description ("he", "the minister"), refers to; null when it is open. */
  refer(span: Span): Figure | null;
  /** Who speaks at a span: direct or reported voice with the speaker's name, or the article. */
  voiceAt(span: Span): Voicing;
};
