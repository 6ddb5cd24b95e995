import type { Article } from "#brief/article.ts";
import { Fault } from "#brief/fault.ts";
import type { Posted, Report } from "#brief/posted.ts";
import { checkingIn } from "#checking/check.ts";
import type { Engine } from "#engine/engine.ts";
import { read } from "#reading/read.ts";
import { assertStanding } from "./access.ts";
import { materialOf, permitFor } from "./allowed.ts";
import type { Asking } from "./asking.ts";
import { type Allowed, engineFor, type Reply, spentBy, type World } from "./command.ts";
import { postedFrom } from "./posted.ts";
import { run } from "./run.ts";
import type { WantedOf } from "./wanted.ts";

/** Somebody's text, and the article that it is about. */
export type CheckAsk = Allowed & { draft: Posted; against: Posted };

/** `check`: a draft in, each of its sentences out with what the article says to it. */
export const check = (
  { draft, against, plainOnly = false }: CheckAsk,
  world: Pick<World, "article" | "engines">,
  report: Report,
  signal: AbortSignal,
): Promise<Reply> =>
  run(async () => {
    const written = await draftOf(world, draft, report, signal);
    const article = await world.article(against, report, signal);
    const { fault, ...reply } = await checked(written, article, engineFor(world, { plainOnly }), signal);
    return { ...reply, fault: fault?.message ?? null };
  });

/** "Check this" in a conversation: against what is named, or the article of the thread that it is asked in. */
export const checkHere = async (asking: Asking, { draft, against }: WantedOf<"check">): Promise<Reply> => {
  const { world, hands, signal } = asking;
  const held = against === null ? await articleHere(asking) : null;
  const materials = [draft, ...(against === null ? [] : [against]), ...(held ? [held.source] : [])].map(materialOf);
  const { engine, instead } = await permitFor(asking, materials);
  const written = await draftOf(world, await postedFrom(draft, hands), hands.report, signal);
  const article =
    held ?? (against === null ? null : await world.article(await postedFrom(against, hands), hands.report, signal));
  if (article === null) throw articleNeeded();
  hands.report("checking");
  const { fault, ...reply } = await checked(written, article, engine, signal);
  return { ...reply, fault: fault ? notLooked : (instead?.message ?? null) };
};

/** What failed at an endpoint is for whoever runs it, and not for a conversation. */
const notLooked = "the model that checks could not be asked, or did not finish.";

const articleNeeded = (): Fault =>
  new Fault(
    "article-needed",
    "There is no article here to check this against. Check it in the thread of a brief, or name the article's link.",
  );

/** @throws Fault "article-needed", "withdrawn" */
const articleHere = async ({ memory }: Asking): Promise<Article> => {
  const held = await memory.thread();
  if (held === null) throw articleNeeded();
  assertStanding(held);
  return held.article;
};

const checked = async (draft: Article, article: Article, engine: Engine, signal: AbortSignal) => {
  const { judge } = engine;
  const { lines, fault } = await checkingIn(read(article))(draft, judge, signal);
  return {
    kind: "check" as const,
    article,
    draft,
    lines,
    model: judge?.model ?? null,
    fault,
    spent: spentBy(engine, signal),
  };
};

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
