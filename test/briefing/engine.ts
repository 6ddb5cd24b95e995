import { articleFrom } from "#article/read.ts";
import type { Answer, Brief } from "#brief/brief.ts";
import type { AnswerPart, DraftPart, Fallen, Said } from "#brief/draft.ts";
import { answerQuestion } from "#briefing/answer.ts";
import { briefArticle } from "#briefing/brief.ts";
import type { Sections } from "#briefing/piece.ts";
import type { Carried, Engine, Judge, Weighed } from "#engine/engine.ts";
import { read } from "#reading/read.ts";

/** A story with two sides, something open and nobody in the photo. */
export const story = `Council in Hallvik backs new ferry quay

The council of Hallvik voted on Tuesday to build a new ferry quay for 62 million euros. Mayor Greta Lindholm said the quay could open in 2028.

The ferry company Balt Line said that the old quay was unsafe. The harbour office denied that the old quay was unsafe.

Clean Sound, an environmental group, criticised the plan. The regional government has not said whether it will pay.`;

export const readingOf = (text: string) => read(articleFrom({ text, kind: "paste" }));

/** A line over words of the story; `null` asks for the article's own. */
export const said = (text: string | null, ...words: readonly string[]): Said => ({
  text,
  claims: words.map((each) => ({ passageId: null, words: each })),
});

export const voted = "The council of Hallvik voted on Tuesday to build a new ferry quay for 62 million euros.";
export const opening = "Mayor Greta Lindholm said the quay could open in 2028.";
export const unsafe = "The ferry company Balt Line said that the old quay was unsafe.";
export const denied = "The harbour office denied that the old quay was unsafe.";
export const unpaid = "The regional government has not said whether it will pay.";

/** True, and close to its quote. */
export const trueLine: DraftPart = { part: "summary", said: said(voted, voted) };
/** Its number is nobody's. */
export const falseLine: DraftPart = { part: "summary", said: said(voted.replace("62", "97"), voted) };
/** Its words are not in the story. */
export const fallen: DraftPart = { part: "summary", said: said(null, "The quay will be painted green next summer.") };

export const pointOf = (one: string | null = unsafe, other: string | null = denied): DraftPart & { part: "point" } => ({
  part: "point",
  question: "Was the old quay unsafe?",
  positions: [
    { holders: ["Balt Line"], stance: "asserts", said: said(one, unsafe) },
    { holders: ["The harbour office"], stance: "denies", said: said(other, denied) },
  ],
  unanswered: false,
  finding: null,
});

type Drafts<Part extends DraftPart | AnswerPart> = (fell?: readonly Fallen<Part>[]) => AsyncIterable<Part>;

export async function* inOrder<Part>(parts: readonly Part[], end?: Error): AsyncGenerator<Part> {
  for (const part of parts) {
    await Promise.resolve();
    yield part;
  }
  if (end) throw end;
}

/** An engine that drafts what a test tells it to. */
export const drafting = (
  parts: Drafts<DraftPart>,
  {
    judge = null,
    repairs = false,
    answers,
  }: { judge?: Judge | null; repairs?: boolean; answers?: Drafts<AnswerPart> } = {},
): Engine => ({
  name: "model",
  model: "test-model",
  promptVersion: "brief.md@1",
  judge,
  repairs,
  brief: (_reading, { fell }) => parts(fell),
  answer: (_reading, _turns, _question, { fell }) => answers?.(fell) ?? inOrder<AnswerPart>([]),
});

export const judging = (verdict: (line: Weighed) => Carried | Promise<Carried>): Judge => ({
  model: "check-model",
  weigh: (lines) => Promise.all(lines.map(verdict)),
});

export const briefed = async (
  engine: Engine,
  { text = story, language, shown }: { text?: string; language?: string; shown?: (sofar: Sections) => void } = {},
): Promise<Brief> => {
  const reading = readingOf(text);
  const options = {
    language: language ?? reading.article.language,
    length: "standard" as const,
    now: () => new Date(0),
  };
  return briefArticle(reading, engine, shown ? { ...options, shown } : options, new AbortController().signal);
};

export const answered = (engine: Engine, question: string, text = story): Promise<Answer> => {
  const reading = readingOf(text);
  return answerQuestion(reading, engine, [], question, { language: "en" }, new AbortController().signal);
};

export const textsOf = (statements: readonly { text: string }[]): string[] => statements.map(({ text }) => text);
