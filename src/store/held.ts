import type { Article } from "#brief/article.ts";
import type { Answer, Brief } from "#brief/brief.ts";
import type { Held } from "#commands/command.ts";
import type { Turn } from "#engine/engine.ts";
import { restoreAnswer, restoreBrief } from "#grounding/restore.ts";
import { openArticle } from "./articles.ts";
import { keptColumns, keptOf, versionOf } from "./briefs.ts";
import { type Secrets, threadKey } from "./keys.ts";
import { anyJson, openJson } from "./sealed.ts";
import { openTurn } from "./turns.ts";
import type { Rows, Scope } from "./within.ts";

/** One table at a time: the embedded store gathers no figures about its tables, and would join large ones in the worst order. */
const briefRows = (rows: Rows, { workspace, conversation }: Scope) =>
  rows
    .selectFrom("briefs")
    .select([...keptColumns, "briefs.conversation", "briefs.article", "briefs.sealed"])
    .where("briefs.workspace", "=", workspace)
    .$if(conversation !== "*", (query) => query.where("briefs.conversation", "=", conversation));

export type Briefs = ReturnType<typeof briefRows>;
type BriefRow = Awaited<ReturnType<Briefs["execute"]>>[number];

/** A brief as it lies in the rows, with what opens it; it is opened when no transaction is held any more. */
export type Sealed = BriefRow & {
  key: Uint8Array;
  workspace: string;
  place: string | null;
  sealed_article: Uint8Array;
  turns: readonly { id: string; sealed: Uint8Array }[];
};

/** The briefs that a query picks, newest first, each with its key; with their turns where these are wanted. */
export const sealedBriefs = async (
  rows: Rows,
  secrets: Secrets,
  scope: Scope,
  picked: (all: Briefs) => Briefs,
  limit: number,
  withTurns: boolean,
): Promise<Sealed[]> => {
  const found = await picked(briefRows(rows, scope))
    .orderBy("briefs.created_at", "desc")
    .orderBy("briefs.version", "desc")
    .limit(limit)
    .execute();
  const sealed: Sealed[] = [];
  for (const row of found) {
    const of = { workspace: scope.workspace, conversation: row.conversation };
    const key = await threadKey(rows, secrets, of, row.thread);
    const turns = withTurns ? await turnRows(rows, of, row.thread) : [];
    const around = await aroundBrief(rows, of, row);
    if (key && around) sealed.push({ ...row, ...around, key, workspace: scope.workspace, turns });
  }
  return sealed;
};

const aroundBrief = (
  rows: Rows,
  { workspace, conversation }: Scope,
  { thread, article }: Pick<BriefRow, "thread" | "article">,
) =>
  rows
    .selectFrom("articles")
    .select("sealed as sealed_article")
    .select(({ selectFrom }) =>
      selectFrom("threads")
        .select("place")
        .where("workspace", "=", workspace)
        .where("conversation", "=", conversation)
        .where("id", "=", thread)
        .as("place"),
    )
    .where("workspace", "=", workspace)
    .where("conversation", "=", conversation)
    .where("thread", "=", thread)
    .where("id", "=", article)
    .executeTakeFirst();

const turnRows = (rows: Rows, { workspace, conversation }: Scope, thread: string) =>
  rows
    .selectFrom("turns")
    .select(["id", "sealed"])
    .where("workspace", "=", workspace)
    .where("conversation", "=", conversation)
    .where("thread", "=", thread)
    .orderBy("n")
    .execute();

/** @throws where something does not open, does not parse, or is not the article's slice. */
export const openBrief = (row: Sealed): { article: Article; brief: Brief } => {
  const { key, thread } = row;
  const article = openArticle(key, row, { thread, id: row.article, sealed: row.sealed_article });
  const json = openJson(key, row.sealed, row, { what: "brief", thread, id: versionOf(row) }, anyJson);
  return { article, brief: restoreBrief(article, json) };
};

/** Tells that something which is kept cannot be read. */
export type Unreadable = (what: "brief" | "turn", id: string, error: unknown) => void;

/** null where it cannot be read: it is then as if it were not there. */
export const heldOf = (row: Sealed, unreadable: Unreadable): Held | null => {
  try {
    const { article, brief } = openBrief(row);
    return { article, brief, kept: keptOf(row), turns: turnsOf(row, article, unreadable) };
  } catch (error) {
    unreadable("brief", row.id, error);
    return null;
  }
};

/** A thread may have held another article before: what was asked of that one is left out. */
const turnsOf = (row: Sealed, article: Article, unreadable: Unreadable): Turn[] =>
  row.turns.flatMap(({ id, sealed }) => {
    try {
      const turn = openTurn(row.key, row, { thread: row.thread, id, sealed });
      if (turn.article !== article.id) return [];
      const answer: Answer = restoreAnswer(article, turn.answer);
      return [{ question: answer.question, answer }];
    } catch (error) {
      unreadable("turn", id, error);
      return [];
    }
  });
