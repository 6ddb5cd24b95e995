import { articleFrom } from "#article/read.ts";
import { type Article, isAnswerable, type Span } from "#brief/article.ts";
import type { Answer, Brief, Statement } from "#brief/brief.ts";
import { Fault } from "#brief/fault.ts";
import { answerQuestion } from "#briefing/answer.ts";
import { briefArticle } from "#briefing/brief.ts";
import { deskOf } from "#briefing/desk.ts";
import type { Engine } from "#engine/engine.ts";
import { extractiveEngine } from "#engine/extractive/engine.ts";
import { type Endpoint, type ModelSettings, openEndpoint } from "#engine/model/endpoint.ts";
import { modelEngine } from "#engine/model/engine.ts";
import { groundIn } from "#grounding/ground.ts";
import { read } from "#reading/read.ts";

type Answered = { abstained: boolean; quotes: readonly string[]; passages: readonly Span[] };
type Outcome = "worded" | "strict" | "dropped";

/** An engine with the whole of the product behind it, as the scores ask it. */
export type Measured = {
  name: Engine["name"];
  brief(text: string, title?: string): Promise<Brief>;
  answer(text: string, title: string | undefined, question: string): Promise<Answered>;
  /** What becomes of a line once the check model has looked; null where none does. */
  checked: ((text: string, statement: string, quotes: readonly string[], language: string) => Promise<Outcome>) | null;
  /** What was asked of an endpoint so far; null where there is none. */
  spent(): string | null;
  /** Of how much the model did not do its part, and why the first time; null where it always did. */
  failed(): string | null;
};

const never = (): AbortSignal => new AbortController().signal;

const spansOf = ({ quotes }: Pick<Statement, "quotes">): Span[] => quotes.map(({ start, end }) => ({ start, end }));

const placesOf = ({ passages }: Article, spans: readonly Span[]): Span[] =>
  passages
    .filter(isAnswerable)
    .filter((passage) => spans.some(({ start, end }) => start < passage.end && end > passage.start))
    .map(({ start, end }) => ({ start, end }));

const measuring = (engine: Engine, spent: () => string | null): Measured => {
  const readText = (text: string, title: string | undefined) =>
    read(articleFrom({ text, kind: "paste", title: title ?? null }));
  const { judge } = engine;
  const faults: string[] = [];
  const noted = <Made extends Brief | Answer>(made: Made): Made => {
    if (made.fault) faults.push(made.fault.message);
    return made;
  };
  return {
    name: engine.name,
    spent,
    failed: () =>
      faults.length === 0 ? null : `${faults.length} briefs or answers were made without it: ${faults[0]}`,
    brief: async (text, title) => {
      const reading = readText(text, title);
      const options = { language: reading.article.language, length: "standard" as const, now: () => new Date(0) };
      return noted(await briefArticle(reading, engine, options, never()));
    },
    answer: async (text, title, question) => {
      const reading = readText(text, title);
      const options = { language: reading.article.language };
      const made = await answerQuestion(reading, engine, [], question, options, never());
      const { kind, statements, nearest } = noted(made);
      const quotes = statements.flatMap((statement) => statement.quotes);
      return {
        abstained: kind === "does-not-say",
        quotes: quotes.map((quote) => quote.text),
        passages: placesOf(reading.article, spansOf({ quotes: quotes.length > 0 ? quotes : nearest })),
      };
    },
    checked:
      judge &&
      (async (text, statement, quotes, language) => {
        const reading = readText(text, undefined);
        const may = isAnswerable;
        const desk = deskOf({ reading, ground: groundIn(reading), judge, may, language, signal: never() });
        const claims = quotes.map((words) => ({ passageId: null, words }));
        const [line] = await desk.lines([{ text: statement, claims, language }]);
        const fault = desk.fault();
        if (fault) throw fault;
        if (!line?.shown) return "dropped";
        return line.shown.wording === "strict" ? "strict" : "worded";
      }),
  };
};

/** The endpoint, and what it was asked over all briefs and answers. */
const counting = (endpoint: Endpoint, prices: ModelSettings["prices"]): { endpoint: Endpoint; spent(): string } => {
  const accounts: ReturnType<Endpoint["account"]>[] = [];
  return {
    endpoint: {
      ...endpoint,
      get model() {
        return endpoint.model;
      },
      account: () => {
        const account = endpoint.account();
        accounts.push(account);
        return account;
      },
    },
    spent: () => {
      const sum = { requests: 0, promptTokens: 0, completionTokens: 0 };
      for (const { requests, promptTokens, completionTokens } of accounts.map((account) => account.spent())) {
        sum.requests += requests;
        sum.promptTokens += promptTokens;
        sum.completionTokens += completionTokens;
      }
      const asked = `${sum.requests} requests, ${sum.promptTokens} tokens sent, ${sum.completionTokens} received`;
      if (prices === null) return asked;
      const cost = (sum.promptTokens * prices.prompt + sum.completionTokens * prices.completion) / 1_000_000;
      return `${asked}, about $${cost.toFixed(2)}`;
    },
  };
};

export const extractiveMeasured = (): Measured => measuring(extractiveEngine, () => null);

/** @throws Fault where no endpoint is configured */
export const modelMeasured = (settings: ModelSettings | null): Measured => {
  if (settings === null) {
    throw new Fault(
      "model-not-set-up",
      "No endpoint is set up: set OPENAI_BASE_URL or OPENAI_API_KEY, or leave out --engine model.",
    );
  }
  const { endpoint, spent } = counting(
    openEndpoint(settings, () => {}),
    settings.prices,
  );
  return measuring(
    modelEngine(endpoint, () => crypto.randomUUID().slice(0, 8)),
    spent,
  );
};
