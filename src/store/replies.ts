import type { Selectable } from "kysely";
import { z } from "zod";
import { Article } from "#brief/article.ts";
import { headlineText } from "#brief/brief.ts";
import { CheckedLine } from "#brief/check.ts";
import type { FaultCode } from "#brief/fault.ts";
import type { Reply } from "#commands/command.ts";
import { restoreAnswer } from "#grounding/restore.ts";
import { openArticle } from "./articles.ts";
import { type BriefRef, keptOf } from "./briefs.ts";
import { openBrief, sealedBriefs } from "./held.ts";
import type { Secrets } from "./keys.ts";
import type { JobOf } from "./queue.ts";
import type { Tables } from "./schema.ts";
import { openJson, sealJson } from "./sealed.ts";
import { openTurn } from "./turns.ts";
import type { Rows, Scope } from "./within.ts";

/** A reply with the ids under which what it holds is kept, so that buttons can name them. */
export type Shown = { reply: Reply; request: string; thread: string | null; brief: BriefRef | null };

/** What stands nowhere else, as the outbox keeps it. */
const ReplyJson = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("fault"),
    fault: z.object({ code: z.custom<FaultCode>((code) => typeof code === "string"), message: z.string() }),
  }),
  z.object({
    kind: z.literal("check"),
    article: Article,
    draft: Article,
    lines: z.array(CheckedLine),
    model: z.string().nullable(),
    fault: z.string().nullable(),
  }),
  z.object({ kind: z.literal("again"), seconds: z.number() }),
  z.object({ kind: z.literal("done"), text: z.string() }),
]);
type ReplyJson = z.infer<typeof ReplyJson>;

/** What is kept of a reply in its delivery; null where its brief or its turn holds all of it. @throws Error for what is never posted. */
const bare = (reply: Reply): ReplyJson | null => {
  switch (reply.kind) {
    case "brief":
    case "copy":
    case "answer":
      return null;
    case "fault":
      return { kind: "fault", fault: reply.fault };
    case "again":
      return { kind: "again", seconds: reply.seconds };
    case "done":
      return { kind: "done", text: reply.text };
    case "check": {
      const { article, draft, lines, model, fault } = reply;
      return { kind: "check", article, draft, lines: [...lines], model, fault };
    }
    default:
      throw new Error(`A reply of the kind "${reply.kind}" is answered at once, and not posted.`);
  }
};

export const sealReply = (key: Uint8Array, job: JobOf, reply: Reply): Uint8Array | null => {
  const kept = bare(reply);
  return kept && sealJson(key, kept, job, { what: "reply", thread: job.thread, id: job.id });
};

type Row = Selectable<Tables["deliveries"]>;

const briefGone: Reply = {
  kind: "fault",
  fault: {
    code: "forgotten",
    message: "The brief that this was about was forgotten meanwhile. Post the link again for a new one.",
  },
};

const unreadable: Reply = {
  kind: "fault",
  fault: {
    code: "unreadable",
    message: "What was made for this cannot be read any more. Ask again to have it made anew.",
  },
};

const one = async (rows: Rows, secrets: Secrets, scope: Scope, { id, version }: BriefRef) => {
  const [found] = await sealedBriefs(
    rows,
    secrets,
    scope,
    (all) => all.where("briefs.id", "=", id).where("briefs.version", "=", version),
    1,
    false,
  );
  return found ?? null;
};

/**
 * Reads what a reply shows; it is opened, and every quote sliced anew, when no transaction is held any more. What cannot be read,
 * or is not the article's slice, is not shown: the reply says so.
 */
export const shownOf = async (
  rows: Rows,
  secrets: Secrets,
  scope: Scope,
  row: Row,
  key: Uint8Array,
): Promise<() => Shown> => {
  const brief = row.brief === null || row.version === null ? null : { id: row.brief, version: row.version };
  const open =
    row.turn === null
      ? await keptReply(rows, secrets, scope, row, brief, key)
      : await answerReply(rows, scope, row, row.turn, key);
  return () => ({ reply: readable(open), request: row.request, thread: row.thread, brief });
};

const readable = (open: () => Reply): Reply => {
  try {
    return open();
  } catch {
    return unreadable;
  }
};

const keptReply = async (
  rows: Rows,
  secrets: Secrets,
  scope: Scope,
  { sealed, thread, id }: Row,
  brief: BriefRef | null,
  key: Uint8Array,
): Promise<() => Reply> => {
  const held = brief && (await one(rows, secrets, scope, brief));
  return () => {
    const kept = sealed && openJson(key, sealed, scope, { what: "reply", thread, id }, ReplyJson);
    if (kept && kept.kind !== "again") return kept.kind === "check" ? { ...kept, spent: null } : kept;
    if (!held) return briefGone;
    const opened = openBrief(held);
    if (!kept) return { kind: "copy", ...opened };
    const { place } = held;
    return {
      kind: "again",
      kept: keptOf(held),
      headline: headlineText(opened.brief),
      place,
      seconds: kept.seconds,
    };
  };
};

const answerReply = async (
  rows: Rows,
  { workspace, conversation }: Scope,
  { thread }: Row,
  id: string,
  key: Uint8Array,
): Promise<() => Reply> => {
  const scope = { workspace, conversation };
  const ofThread = <Table extends "turns" | "articles">(table: Table) =>
    rows
      .selectFrom<"turns" | "articles">(table)
      .select(["id", "sealed"])
      .where("workspace", "=", workspace)
      .where("conversation", "=", conversation)
      .where("thread", "=", thread);
  const turn = await ofThread("turns").where("id", "=", id).executeTakeFirstOrThrow();
  const articles = await ofThread("articles").execute();
  return () => {
    const { article, answer } = openTurn(key, scope, { thread, id, sealed: turn.sealed });
    const row = articles.find((kept) => kept.id === article);
    if (!row) throw new Error("The article of this answer is not in its thread.");
    const opened = openArticle(key, scope, { thread, ...row });
    return { kind: "answer", article: opened, answer: restoreAnswer(opened, answer), model: null, spent: null };
  };
};
