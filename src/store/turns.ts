import { z } from "zod";
import type { Answer } from "#brief/brief.ts";
import { openJson, sealJson } from "./sealed.ts";
import type { Rows, Scope } from "./within.ts";

/** An answer is told against the article that it quotes. */
const TurnJson = z.object({ article: z.string(), answer: z.unknown() });
type TurnJson = z.infer<typeof TurnJson>;

/** Keeps an answer as its thread's next turn. The thread is held: nobody else adds one meanwhile. */
export const keepTurn = async (
  rows: Rows,
  scope: Scope,
  { thread, key, id, asker }: { thread: string; key: Uint8Array; id: string; asker: string },
  article: string,
  answer: Answer,
  now: Date,
): Promise<void> => {
  const { workspace, conversation } = scope;
  const last = await rows
    .selectFrom("turns")
    .select(({ fn }) => fn.max("n").as("n"))
    .where("workspace", "=", workspace)
    .where("conversation", "=", conversation)
    .where("thread", "=", thread)
    .executeTakeFirst();
  const turn: TurnJson = { article, answer };
  await rows
    .insertInto("turns")
    .values({
      workspace,
      conversation,
      thread,
      id,
      n: (last?.n ?? -1) + 1,
      asker,
      sealed: sealJson(key, turn, scope, { what: "turn", thread, id }),
      created_at: now,
    })
    .execute();
};

/** @throws where it does not open. */
export const openTurn = (
  key: Uint8Array,
  scope: Scope,
  { thread, id, sealed }: { thread: string; id: string; sealed: Uint8Array },
): TurnJson => openJson(key, sealed, scope, { what: "turn", thread, id }, TurnJson);
