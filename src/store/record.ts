import type { Article } from "#brief/article.ts";
import type { Brief } from "#brief/brief.ts";
import type { Reply } from "#commands/command.ts";
import type { Ask } from "#commands/wanted.ts";
import type { StoreOf } from "./accept.ts";
import { keepArticle } from "./articles.ts";
import { noteDeed } from "./audit.ts";
import { type BriefRef, keepBrief } from "./briefs.ts";
import { threadKey, workspaceKey } from "./keys.ts";
import { putDue } from "./outbox.ts";
import type { JobOf } from "./queue.ts";
import { sealReply } from "./replies.ts";
import { markReplied } from "./requests.ts";
import { holdThread } from "./threads.ts";
import { keepTurn } from "./turns.ts";
import { countUsage, type Took } from "./usage.ts";
import type { Rows } from "./within.ts";

type Recording = { rows: Rows; store: StoreOf; job: JobOf; ask: Ask; key: Uint8Array; now: Date };

/** What a reply is kept as, beside its delivery. */
type KeptAs = { brief: BriefRef | null; turn: string | null };

/**
 * Writes what came of a request, with its delivery and the job that posts it, in one transaction. A request that has its reply, or
 * was forgotten meanwhile, stays as it is. `took`: what a model took although the reply is a fault, which tells it not.
 * @returns whether it was written.
 */
export const record = (
  store: StoreOf,
  job: JobOf,
  ask: Ask,
  reply: Reply,
  now: Date,
  took: Took | null = null,
): Promise<boolean> =>
  store.within(job, async (rows) => {
    const { workspace, thread } = job;
    const key = (await holdThread(rows, job, thread, now)) && (await threadKey(rows, store, job, thread));
    if (!key) return false;
    const error = reply.kind === "fault" ? reply.fault.code : null;
    if (!(await markReplied(rows, job, ask, key, error, now))) return false;
    if (took && reply.kind === "fault") await countUsage(rows, workspace, { made: null, ...took }, now);

    const { brief, turn } = await keep({ rows, store, job, ask, key, now }, reply);
    await noteDeed(rows, job, { who: ask.asker.id, did: ask.wanted.command, about: aboutOf(job, brief, error) }, now);
    const due = { kind: reply.kind, brief, turn, sealed: sealReply(key, job, reply) };
    await putDue(store, rows, job, due, now);
    return true;
  });

const aboutOf = ({ thread }: JobOf, brief: BriefRef | null, error: string | null): string => {
  if (error !== null) return `thread ${thread} ${error}`;
  return brief ? `brief ${brief.id} ${brief.version}` : `thread ${thread}`;
};

const keep = async (on: Recording, reply: Reply): Promise<KeptAs> => {
  const { rows, job, ask, key, now } = on;
  switch (reply.kind) {
    case "brief": {
      const { brief, spent } = reply;
      await countUsage(rows, job.workspace, { made: "briefs", model: brief.model ?? "", spent }, now);
      return { brief: await keepWithArticle(on, reply.reading.article, brief), turn: null };
    }
    case "copy":
      await countUsage(rows, job.workspace, { made: "briefs", model: "", spent: null }, now);
      return { brief: await keepWithArticle(on, reply.article, reply.brief), turn: null };
    case "again":
      return { brief: { id: reply.kept.id, version: reply.kept.version }, turn: null };
    case "answer": {
      const { spent, article, answer } = reply;
      await countUsage(rows, job.workspace, { made: "answers", model: reply.model ?? "", spent }, now);
      await keepTurn(rows, job, { thread: job.thread, key, id: job.id, asker: ask.asker.id }, article.id, answer, now);
      return { brief: null, turn: job.id };
    }
    case "check": {
      const { spent, model } = reply;
      await countUsage(rows, job.workspace, { made: "checks", model: model ?? "", spent }, now);
      return { brief: null, turn: null };
    }
    default:
      return { brief: null, turn: null };
  }
};

const keepWithArticle = async (
  { rows, store, job, ask, key, now }: Recording,
  article: Article,
  brief: Brief,
): Promise<BriefRef> => {
  const { thread, id } = job;
  const { wanted } = ask;
  const posted = wanted.command === "brief" ? wanted.posted : null;
  const opened = { thread, key, workspaceKey: await workspaceKey(rows, store, job.workspace) };
  await keepArticle(rows, job, opened, article, posted?.kind === "link" ? posted.url : null, now);
  const length = wanted.command === "brief" ? wanted.length : "standard";
  return keepBrief(rows, job, { thread, key, freshId: id, length, by: ask.asker.id }, { article, brief }, now);
};
