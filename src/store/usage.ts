import { type Kysely, sql } from "kysely";
import type { Usage } from "#engine/engine.ts";
import type { Store } from "./open.ts";
import type { Tables } from "./schema.ts";
import type { Rows, Scope } from "./within.ts";

/** A day is one of UTC, wherever who asks sits. */
const dayOf = (now: Date): string => now.toISOString().slice(0, 10);

export type Counted = "briefs" | "answers" | "checks";

/** What a model took; `model`: which. */
export type Took = { model: string; spent: Usage };

/** Counts what was made and what a model took for it. `model`: "" where none was asked. */
export const countUsage = async (
  rows: Rows,
  workspace: string,
  { made, model, spent }: { made: Counted | null; model: string; spent: Usage | null },
  now: Date,
): Promise<void> => {
  const more = {
    briefs: made === "briefs" ? 1 : 0,
    answers: made === "answers" ? 1 : 0,
    checks: made === "checks" ? 1 : 0,
    requests: spent?.requests ?? 0,
    prompt_tokens: spent?.promptTokens ?? 0,
    completion_tokens: spent?.completionTokens ?? 0,
  };
  await rows
    .insertInto("usage")
    .values({ workspace, day: dayOf(now), model, ...more })
    .onConflict((conflict) =>
      conflict.columns(["workspace", "day", "model"]).doUpdateSet({
        briefs: sql<number>`usage.briefs + ${more.briefs}`,
        answers: sql<number>`usage.answers + ${more.answers}`,
        checks: sql<number>`usage.checks + ${more.checks}`,
        requests: sql<number>`usage.requests + ${more.requests}`,
        prompt_tokens: sql<number>`usage.prompt_tokens + ${more.prompt_tokens}`,
        completion_tokens: sql<number>`usage.completion_tokens + ${more.completion_tokens}`,
      }),
    )
    .execute();
};

/** Counts what a model took for what came to nothing, and is tried again. */
export const countTook = (
  { within }: Pick<Store, "within">,
  scope: Scope,
  { model, spent }: Took,
  now: Date,
): Promise<void> => within(scope, (rows) => countUsage(rows, scope.workspace, { made: null, model, spent }, now));

/** What all models took that day. */
export const tokensOf = async (rows: Kysely<Tables>, workspace: string, now: Date): Promise<number> => {
  const days = await rows
    .selectFrom("usage")
    .select(["prompt_tokens", "completion_tokens"])
    .where("workspace", "=", workspace)
    .where("day", "=", dayOf(now))
    .execute();
  return days.reduce((sum, row) => sum + Number(row.prompt_tokens) + Number(row.completion_tokens), 0);
};

export type DayUsage = { day: string; model: string; briefs: number; answers: number; checks: number } & Usage;

/** What a workspace used, newest day first. */
export const usageOf = ({ within }: Pick<Store, "within">, workspace: string, days: number): Promise<DayUsage[]> =>
  within({ workspace, conversation: "*" }, async (rows) => {
    const found = await rows
      .selectFrom("usage")
      .selectAll()
      .where("workspace", "=", workspace)
      .orderBy("day", "desc")
      .orderBy("model")
      .limit(days)
      .execute();
    return found.map((row) => ({
      day: row.day,
      model: row.model,
      briefs: row.briefs,
      answers: row.answers,
      checks: row.checks,
      requests: row.requests,
      promptTokens: Number(row.prompt_tokens),
      completionTokens: Number(row.completion_tokens),
    }));
  });
