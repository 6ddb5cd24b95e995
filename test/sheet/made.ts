import { articleFrom } from "#article/read.ts";
import type { Article } from "#brief/article.ts";
import type { Answer, Brief, DisputedPoint, Statement } from "#brief/brief.ts";
import { Quote } from "#brief/quote.ts";
import { strictText } from "#grounding/frame.ts";
import { english } from "#language/en/cues.ts";

export const harbour: Article = articleFrom({
  kind: "paste",
  title: "Olmen weighs its harbour",
  text: `The council of Olmen met on Monday to talk about the harbour. It will be dredged in May.

Mayor Ana Ruiz said the wall is safe. “We checked every stone,” she told Radio Olmen.

The fishermen's union says the wall will fall. It is not known who will pay for a new one.

Work will take nine weeks.
`,
});

type Told = { by?: readonly string[]; voice?: Quote["voice"] };

/** A strict line of the harbour article: these words, told by these sources, outermost first. */
export const line = (words: string, { by = [], voice = "article" }: Told = {}): Statement => {
  const start = harbour.text.indexOf(words);
  if (start < 0) throw new Error(`the article does not hold “${words}”`);
  const quote = Quote.at(harbour, { start, end: start + words.length }, { voice, speaker: by.at(-1) ?? null });
  const attribution = {
    chain: by.map((source) => ({ source, verb: "said", unnamed: false })),
    certainty: "stated" as const,
  };
  const text = strictText(attribution, [quote], english);
  return { text, wording: "strict", attribution, quotes: [quote], translation: null };
};

const receipt: Brief["receipt"] = {
  quotes: 3,
  drafted: 4,
  worded: 0,
  strict: 3,
  dropped: 1,
  reasons: { "quote-not-found": 1 },
  wordingCheckedBy: [],
  passagesRead: 7,
  passagesLeftOut: {},
  digest: "0".repeat(64),
};

export const briefWith = (parts: Partial<Brief>): Brief => ({
  schemaVersion: 1,
  version: 1,
  articleId: harbour.id,
  headline: { ownTitle: harbour.title ?? "" },
  summary: [],
  actors: [],
  disputedPoints: [],
  unknowns: [],
  loadedTerms: [],
  sources: [],
  missingVoices: [],
  paragraphsWithoutSource: [],
  receipt,
  engine: "extractive",
  filledBy: {},
  model: null,
  promptVersion: null,
  language: "en",
  createdAt: "2025-05-06T07:08:09.000Z",
  ...parts,
});

export const answerWith = (parts: Pick<Answer, "kind"> & Partial<Answer>): Answer => ({
  question: "Is the wall safe?",
  statements: [],
  nearest: [],
  receipt: { ...receipt, quotes: parts.statements?.length ?? 0 },
  ...parts,
});

export const safe = line("the wall is safe", { by: ["Mayor Ana Ruiz"], voice: "reported" });
export const falls = line("the wall will fall", { by: ["The fishermen's union"], voice: "reported" });

/** Two sides of one question. */
export const point: DisputedPoint = {
  question: "Is the wall safe?",
  positions: [
    { holders: ["Mayor Ana Ruiz"], stance: "asserts", statement: safe },
    { holders: ["The fishermen's union"], stance: "denies", statement: falls },
  ],
  unanswered: false,
  finding: null,
};
