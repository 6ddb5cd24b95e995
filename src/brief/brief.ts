import { z } from "zod";
import { Article, Span } from "./article.ts";
import { Quote } from "./quote.ts";

export type { Quote, Voicing } from "./quote.ts";

export const Certainty = z.enum(["stated", "hedged", "alleged", "denied", "unconfirmed"]);
export type Certainty = z.infer<typeof Certainty>;

/** One link of how the article knows a thing: the phrase as the article words it, titles included. */
export const Link = z.object({ source: z.string(), verb: z.string().nullable(), unnamed: z.boolean() });
export type Link = Readonly<z.infer<typeof Link>>;

/** How the article knows a thing, outermost link first; an empty chain is the article's own voice. */
export const Attribution = z.object({ chain: z.array(Link), certainty: Certainty });
export type Attribution = z.infer<typeof Attribution>;

/** Why a line lost its wording or fell. */
export const Reason = z.enum([
  "number-swapped",
  "name-swapped",
  "negation-lost",
  "antonym",
  "attribution-lost",
  "hedge-lost",
  "verb-raised",
  "speaker-swapped",
  "roles-swapped",
  "quantifier",
  "overgeneralised",
  "time-shifted",
  "cause-added",
  "condition-added",
  "condition-dropped",
  "scope",
  "merged",
  "characterisation",
  "paraphrase-as-quotation",
  "outside-knowledge",
  "not-carried",
  "loaded-word",
  "no-cues-for-language",
  "quote-not-found",
]);
export type Reason = z.infer<typeof Reason>;

export const Stance = z.enum(["asserts", "denies", "supports", "opposes", "doubts"]);
export type Stance = z.infer<typeof Stance>;

export const ActorKind = z.enum(["person", "organisation", "state", "group"]);
export type ActorKind = z.infer<typeof ActorKind>;

export const Heard = z.enum(["quoted", "paraphrased", "spoken-about", "photo-only"]);
export type Heard = z.infer<typeof Heard>;

export const Receipt = z.object({
  quotes: z.int(),
  drafted: z.int(),
  worded: z.int(),
  strict: z.int(),
  dropped: z.int(),
  reasons: z.record(z.string(), z.int()),
  wordingCheckedBy: z.array(z.string()),
  passagesRead: z.int(),
  passagesLeftOut: z.record(z.string(), z.int()),
  digest: z.string(),
});
export type Receipt = z.infer<typeof Receipt>;

export const LoadedTerm = Span.extend({ term: z.string(), why: z.string() });
export type LoadedTerm = z.infer<typeof LoadedTerm>;

export const SourceCount = z.object({ source: z.string(), unnamed: z.boolean(), passageIds: z.array(z.string()) });
export type SourceCount = z.infer<typeof SourceCount>;

export const MissingVoice = z.object({
  name: z.string(),
  why: z.enum(["accused", "decided-about", "did-not-respond"]),
  passageIds: z.array(z.string()),
});
export type MissingVoice = z.infer<typeof MissingVoice>;

const statementOf = <Q extends z.ZodType>(quote: Q) =>
  z.object({
    text: z.string(),
    wording: z.enum(["strict", "checked", "edited"]),
    attribution: Attribution,
    quotes: z.array(quote).min(1),
    translation: z.string().nullable(),
  });

/** What kept an engine from finishing, in words for the reader; absent where nothing did. */
const FaultTold = z.object({ code: z.string(), message: z.string() });

/** One definition of a brief for three readings: held in memory, printed as JSON, restored from JSON against its article. */
export const briefOf = <Q extends z.ZodType>(quote: Q) => {
  const statement = statementOf(quote);
  const actor = z.object({
    name: z.string(),
    kind: ActorKind,
    role: z.string().nullable(),
    former: z.boolean(),
    aliases: z.array(z.string()),
    heard: Heard,
    stance: statement.nullable(),
    mentions: z.array(Span),
  });
  const position = z.object({ holders: z.array(z.string()), stance: Stance, statement });
  const point = z.object({
    question: z.string(),
    positions: z.array(position).min(1),
    unanswered: z.boolean(),
    finding: statement.nullable(),
  });
  return z.object({
    schemaVersion: z.int(),
    version: z.int(),
    articleId: z.string(),
    headline: z.union([z.object({ ownTitle: z.string() }), statement]),
    summary: z.array(statement),
    actors: z.array(actor),
    disputedPoints: z.array(point),
    unknowns: z.array(statement),
    loadedTerms: z.array(LoadedTerm),
    sources: z.array(SourceCount),
    missingVoices: z.array(MissingVoice),
    paragraphsWithoutSource: z.array(z.int()),
    receipt: Receipt,
    engine: z.enum(["extractive", "model"]),
    filledBy: z.record(z.string(), z.string()),
    model: z.string().nullable(),
    promptVersion: z.string().nullable(),
    language: z.string(),
    createdAt: z.string(),
    fault: FaultTold.optional(),
  });
};

export const answerOf = <Q extends z.ZodType>(quote: Q) =>
  z.object({
    kind: z.enum(["says", "does-not-say", "unclear"]),
    question: z.string(),
    statements: z.array(statementOf(quote)),
    nearest: z.array(quote),
    receipt: Receipt,
    /** Who answered where the engine asked could not; absent where it did. */
    filledBy: z.string().optional(),
    fault: FaultTold.optional(),
  });

/** A quote as JSON holds it: claimed words until `restore` has sliced them anew. */
export const QuoteJson = Span.extend({
  articleId: z.string(),
  text: z.string(),
  passageIds: z.array(z.string()).min(1),
  voice: z.enum(["direct", "reported", "article"]),
  speaker: z.string().nullable(),
  /** Where the article's page shows these very words; only for an article that came by a link. */
  link: z.url().optional(),
});
export type QuoteJson = z.infer<typeof QuoteJson>;

const HeldQuote = z.custom<Quote>(Quote.is);
const HeldBrief = briefOf(HeldQuote);
const HeldAnswer = answerOf(HeldQuote);

export type Brief = z.infer<typeof HeldBrief>;
export type Statement = Brief["summary"][number];
export type Actor = Brief["actors"][number];
export type DisputedPoint = Brief["disputedPoints"][number];

export type Answer = z.infer<typeof HeldAnswer>;

/** Every line of a brief that stands on quotes, in the order of the brief. */
export const statementsOf = (
  brief: Pick<Brief, "headline" | "summary" | "actors" | "disputedPoints" | "unknowns">,
): Statement[] => [
  ...("quotes" in brief.headline ? [brief.headline] : []),
  ...brief.summary,
  ...brief.actors.flatMap(({ stance }) => (stance ? [stance] : [])),
  ...brief.disputedPoints.flatMap(({ positions, finding }) => [
    ...positions.map(({ statement }) => statement),
    ...(finding ? [finding] : []),
  ]),
  ...brief.unknowns,
];

/** A brief's headline in one line: the article's own title, or the line that leads it. */
export const headlineText = ({ headline }: Pick<Brief, "headline">): string =>
  ("ownTitle" in headline ? headline.ownTitle : headline.text) || "A text without a title of its own";

/** What `--json` prints. */
export const BriefingJson = z.object({
  article: Article,
  brief: briefOf(QuoteJson),
  answers: z.array(answerOf(QuoteJson)),
});
export type BriefingJson = z.infer<typeof BriefingJson>;

export const schemaVersion = 1;
