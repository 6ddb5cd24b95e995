import { z } from "zod";
import { assertBriefable } from "#article/briefable.ts";
import type { Reader } from "#article/posted.ts";
import type { Answer } from "#brief/brief.ts";
import { actorsOf } from "#briefing/actors.ts";
import { answerQuestion } from "#briefing/answer.ts";
import { briefArticle } from "#briefing/brief.ts";
import { judgedStatements } from "#briefing/stated.ts";
import type { Engine } from "#engine/engine.ts";
import { passagesFor } from "#engine/extractive/answers/answer.ts";
import { disputesOf } from "#engine/extractive/disputes/disputes.ts";
import { isTelling } from "#reading/attribution/attribution.ts";
import { likely, loadedIn } from "#reading/loaded.ts";
import type { Attributed } from "#reading/reading.ts";
import { fitting, Id } from "./fitting.ts";
import { extract, fetch } from "./links.ts";
import type { TaskName } from "./names.ts";
import type { Shelf, Shelved } from "./shelf.ts";

const Text = z.object({ id: Id, text: z.string() });
const Titled = Text.extend({ title: z.string().optional() });
const Question = Titled.extend({
  question: z.string(),
  turns: z.array(z.object({ question: z.string(), answer: z.string() })).optional(),
});
const Claimed = Text.extend({ quote: z.string() });
const Drafted = Text.extend({ draft: z.string() });
const Stated = Text.extend({ statements: z.array(z.object({ text: z.string(), quotes: z.array(z.string()) })) });

/** What tasks may use beside the text of their line. */
export type Tools = { now: () => Date; reader: Reader; engine: Engine; signal: AbortSignal };

/** A task of `brief batch`: what it makes of one line's object. @throws Fault "invalid-line" where the object does not fit. */
export type Task = (line: unknown, read: Shelf, tools: Tools) => Promise<object>;

const task =
  <Line extends { text: string; title?: string | undefined }>(
    shape: z.ZodType<Line>,
    run: (line: Line, article: Shelved, tools: Tools) => Promise<object> | object,
  ): Task =>
  async (json, read, tools) => {
    const line = fitting(shape, json);
    return run(line, read(line.text, line.title ?? null), tools);
  };

const brief = task(Titled, async (_line, { article, reading }, { now, engine, signal }) => {
  assertBriefable(article);
  const options = { language: article.language, length: "standard" as const, now };
  return { article, brief: await briefArticle(reading(), engine, options, signal) };
});

/** What a reader would see of an answer, as text. */
const shown = ({ statements }: Answer): string => statements.map(({ text }) => text).join("\n");

const answer = task(Question, async ({ question, turns = [] }, { article, reading, given }, { engine, signal }) => {
  const options = { language: article.language };
  const made = await answerQuestion(reading(), engine, turns, question, options, signal);
  return {
    answer: shown(made),
    kind: made.kind,
    abstained: made.kind === "does-not-say",
    quotes: made.statements.flatMap(({ quotes }) => quotes.map(({ text }) => text)),
    passages: passagesFor(reading(), turns, question).map(given),
  };
});

const locate = task(Claimed, ({ quote }, { locator, given }) => {
  const { outcome, span } = locator().locate(quote);
  const { start, end } = span ? given(span) : { start: null, end: null };
  return { outcome, start, end };
});

const ground = task(Stated, async ({ statements }, { reading, ground }, { engine, signal }) => ({
  lines: await judgedStatements(reading(), ground(), statements, engine.judge, signal),
}));

const check: Task = async (json, read, { engine, signal }) => {
  const { text, draft } = fitting(Drafted, json);
  const [article, drafted] = [read(text, null), read(draft, null)];
  const { lines } = await article.check()(drafted.article, engine.judge, signal);
  return {
    lines: lines.map((line) => ({ ...line, ...drafted.given(line), evidence: line.evidence.map(article.given) })),
  };
};

const actors = task(Text, (_line, { reading, given }) => ({
  actors: actorsOf(reading()).map(({ stance: _stance, mentions, ...actor }) => ({
    ...actor,
    mentions: mentions.map(given),
  })),
}));

/** Words and thoughts that a cue gives to somebody, and denials of a thing; not a bare stance ("backs the plan"), nor an interview's layout. */
const isListed = (one: Attributed): boolean =>
  isTelling(one) || (one.cue !== null && (one.act === "denies" || one.act === "doubts"));

const attribute = task(Text, (_line, { reading, given }) => ({
  attributions: reading()
    .attributions.filter(isListed)
    .map(({ source, cue, content, chain, certainty }) => ({
      source: source ? given(source) : null,
      cue: cue ? given(cue) : null,
      content: content.map(given),
      chain: chain.map((link) => link.source),
      certainty,
    })),
  disputes: disputesOf(reading()).map(({ claim, asserted, disputed }) => ({
    claim,
    assertedBy: asserted.who,
    disputedBy: disputed.who,
    assertedQuotes: asserted.spans.map(given),
    disputedQuotes: disputed.spans.map(given),
  })),
}));

const lint = task(Text, (_line, { article, cues, given }) => {
  const loaded = cues ? loadedIn(article.text, cues, 0, article.text.length, likely) : [];
  return { loaded: loaded.map(({ start, end, term, weight }) => ({ ...given({ start, end }), term, weight })) };
});

/** Every task that has landed. */
export const tasks: Readonly<Record<TaskName, Task>> = {
  fetch,
  extract,
  brief,
  answer,
  locate,
  ground,
  check,
  actors,
  attribute,
  lint,
};
