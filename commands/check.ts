import type { Article } from "#brief/article.ts";
import { Fault } from "#brief/fault.ts";
import type { Posted, Report } from "#brief/posted.ts";
import { checkingIn } from "#checking/check.ts";
import { read } from "#reading/read.ts";
import { type Reply, spentBy, type World } from "./command.ts";
import { run } from "./run.ts";

/** Somebody's text, and the article that it is about. */
export type CheckAsk = { draft: Posted; against: Posted };

/** `check`: a draft in, each of its sentences out with what the article says to it. */
export const check = (
  { draft, against }: CheckAsk,
  world: Pick<World, "article" | "engines">,
  report: Report,
  signal: AbortSignal,
): Promise<Reply> =>
  run(async () => {
    const written = await draftOf(world, draft, report, signal);
    const article = await world.article(against, report, signal);
    const { judge } = world.engines.main;
    const { lines, fault } = await checkingIn(read(article))(written, judge, signal);
    return {
      kind: "check",
      article,
      draft: written,
      lines,
      model: judge?.model ?? null,
      fault: fault?.message ?? null,
      spent: spentBy(world.engines.main, signal),
    };
  });

/** A draft without a word in it is told as that, and not as an article without one. */
const draftOf = async (
  { article }: Pick<World, "article">,
  draft: Posted,
  report: Report,
  signal: AbortSignal,
): Promise<Article> => {
  try {
    return await article(draft, report, signal);
  } catch (error) {
    if (!(error instanceof Fault) || error.code !== "empty") throw error;
    throw new Fault(
      "draft-empty",
      "There is no text in the draft. Give the text that is to be held against the article.",
      {
        cause: error,
      },
    );
  }
};
