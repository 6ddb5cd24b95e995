import { createHash } from "node:crypto";
import { z } from "zod";
import { Article } from "#brief/article.ts";
import { type Answer, type Brief, BriefingJson, type Quote, type Statement, statementsOf } from "#brief/brief.ts";
import { cuesOf } from "#language/languages.ts";
import { read } from "#reading/read.ts";
import { strictText } from "./frame.ts";
import { lazily } from "./locate/lazily.ts";
import { digestOf, isEditor } from "./receipt.ts";
import { restoreAnswer, restoreBrief } from "./restore.ts";
import { isFinal, reasonsOf } from "./support/weigh.ts";
import { type Wording, wordingIn } from "./wording.ts";

/** What does not hold, and where in the JSON it stands. */
type Problem = { where: string; what: string };
/** `shown`: the quotes of every line and answer, sliced anew, each once; of `article`, null where the JSON holds none. */
export type Verdict = {
  ok: boolean;
  problems: readonly Problem[];
  lines: number;
  quotes: number;
  article: Article | null;
  shown: readonly Quote[];
};

const Envelope = z.object({ article: Article, brief: z.unknown(), answers: z.array(z.unknown()) });

const pathOf = (root: string, path: readonly PropertyKey[]): string => [root, ...path.map(String)].join(".");

/** The language that a thread is held in: that of its brief. */
const languageOf = (brief: unknown): string => z.object({ language: z.string() }).safeParse(brief).data?.language ?? "";

/** A result, or what kept it from being one. */
const attempt = <T>(where: string, make: () => T): { value: T } | { problems: Problem[] } => {
  try {
    return { value: make() };
  } catch (error) {
    if (error instanceof z.ZodError) {
      return { problems: error.issues.map((issue) => ({ where: pathOf(where, issue.path), what: issue.message })) };
    }
    throw error;
  }
};

const articleProblems = (article: Article): Problem[] => {
  const hash = createHash("sha256").update(article.text).digest("hex");
  const outside = article.passages.filter(({ start, end }) => start >= end || end > article.text.length);
  return [
    ...(hash === article.contentHash ? [] : [{ where: "article.text", what: "not the text that was briefed" }]),
    ...outside.map(({ id }) => ({ where: `article.passages.${id}`, what: "not a place in this article" })),
  ];
};

/** Words of ours are weighed again; what code could not compare for sure stands only if a model looked, as the receipt then says. */
const wordingProblems = (
  where: string,
  { text, quotes }: Statement,
  { wording, language, checkedBy }: Weighing,
): Problem[] => {
  const found = wording()(text, quotes, language);
  const byModel = checkedBy.some((name) => name !== "code" && !isEditor(name));
  const against = reasonsOf(byModel ? found.filter(isFinal) : found);
  return against.length === 0
    ? []
    : [{ where: `${where}.text`, what: `not carried by the quotes under it: ${against.join(", ")}` }];
};

/** How our own words are weighed: read late, since most briefs hold none. */
type Weighing = { wording: () => Wording; language: string; checkedBy: readonly string[] };

/** A strict line must be what its attribution and quotes render to, and its sources must be phrases of the article. */
const lineProblems = (article: Article, where: string, statement: Statement, weighing: Weighing): Problem[] => {
  const { text, wording, attribution, quotes } = statement;
  const rendered = strictText(attribution, quotes, cuesOf(article.language));
  const invented = attribution.chain.filter(({ source, unnamed }) => !unnamed && !article.text.includes(source));
  return [
    ...(wording === "strict" && text !== rendered
      ? [{ where: `${where}.text`, what: "not the strict wording of its quotes" }]
      : []),
    ...(wording !== "strict" ? wordingProblems(where, statement, weighing) : []),
    ...invented.map(({ source }) => ({
      where: `${where}.attribution`,
      what: `no such source in the article: ${source}`,
    })),
  ];
};

const digestProblems = (article: Article, where: string, shown: Brief | Answer): Problem[] =>
  digestOf(article, shown) === shown.receipt.digest
    ? []
    : [{ where: `${where}.receipt.digest`, what: "the brief is not as it was made" }];

/**
 * Checks a printed brief against the article that it carries: the text by its hash, every quote by slicing it anew,
 * every strict line by rendering it anew, the whole by its digest. Needs no network and no model.
 */
export const verifyBriefing = (json: unknown): Verdict => {
  const none = { ok: false, lines: 0, quotes: 0, article: null, shown: [] };
  const shape = attempt("", () => BriefingJson.parse(json));
  const envelope = attempt("", () => Envelope.parse(json));
  if ("problems" in envelope) return { ...none, problems: envelope.problems };
  if ("problems" in shape) return { ...none, problems: shape.problems };
  const { article, brief, answers } = envelope.value;
  const broken = articleProblems(article);
  if (broken.length > 0) return { ...none, problems: broken };

  const problems: Problem[] = [];
  const statements: { where: string; statement: Statement; weighing: Weighing }[] = [];
  const wording = lazily(() => wordingIn(read(article)));
  const nearest: Quote[] = [];
  const keep = (where: string, lines: readonly Statement[], checkedBy: readonly string[], language: string): void => {
    const weighing = { wording, language, checkedBy };
    statements.push(...lines.map((statement, n) => ({ where: `${where} line ${n + 1}`, statement, weighing })));
  };

  const restored = attempt("brief", () => restoreBrief(article, brief));
  if ("problems" in restored) problems.push(...restored.problems);
  else {
    const { receipt, language } = restored.value;
    keep("brief", statementsOf(restored.value), receipt.wordingCheckedBy, language);
    problems.push(...digestProblems(article, "brief", restored.value));
  }
  for (const [index, row] of answers.entries()) {
    const where = `answers.${index}`;
    const answer = attempt(where, () => restoreAnswer(article, row));
    if ("problems" in answer) {
      problems.push(...answer.problems);
      continue;
    }
    keep(where, answer.value.statements, answer.value.receipt.wordingCheckedBy, languageOf(brief));
    nearest.push(...answer.value.nearest);
    problems.push(...digestProblems(article, where, answer.value));
  }
  problems.push(
    ...statements.flatMap(({ where, statement, weighing }) => lineProblems(article, where, statement, weighing)),
  );
  const quotes = [...statements.flatMap(({ statement }) => statement.quotes), ...nearest];
  const shown = [...new Map(quotes.map((quote) => [`${quote.start}-${quote.end}`, quote])).values()];
  return { ok: problems.length === 0, problems, lines: statements.length, quotes: quotes.length, article, shown };
};
