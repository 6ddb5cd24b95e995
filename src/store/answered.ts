import type { Change, Reply } from "#commands/command.ts";
import type { Ask } from "#commands/wanted.ts";
import { type StoreOf, seenBefore } from "./accept.ts";
import { noteDeed } from "./audit.ts";
import { type BriefRef, keepEdited, setState } from "./briefs.ts";
import { keepFeedback } from "./feedback.ts";
import { forgetConversation, forgetThread } from "./forget.ts";
import { ensurePlaces } from "./keys.ts";
import type { Shown } from "./replies.ts";
import { writePolicy, writeSettings } from "./settings.ts";
import { shareBrief } from "./share.ts";
import type { Rows } from "./within.ts";

type Writing = { rows: Rows; store: StoreOf; ask: Ask; now: Date; newId: () => string };

/** What came of a change: what it was about, for the audit; or why there was nothing to change any more. */
type Written = { about: string | null; brief: BriefRef | null } | { fault: Reply };

const changedMeanwhile: Written = {
  fault: {
    kind: "fault",
    fault: {
      code: "changed-meanwhile",
      message: "The brief was changed, withdrawn or forgotten a moment ago. Look at it as it is now, and try again.",
    },
  },
};

/**
 * Writes what is answered at once: the change that a command decided, or the new version of a brief, with who did it. An event that
 * comes again changes nothing more.
 */
export const recordAnswered = async (
  store: StoreOf,
  ask: Ask,
  reply: Reply,
  now: Date,
  newId: () => string,
): Promise<Shown> => {
  const request = newId();
  const shown: Shown = { reply, request, thread: null, brief: null };
  const change = "change" in reply ? reply.change : undefined;
  if (!change && reply.kind !== "edited") return shown;
  const scope = change?.change === "share" ? { workspace: ask.workspace, conversation: "*" } : ask;
  return store.within(scope, async (rows) => {
    await ensurePlaces(rows, store, ask, now);
    const seen = await seenBefore(rows, ask, request, now);
    if (seen) return { ...shown, request: seen.request };
    const on: Writing = { rows, store, ask, now, newId };
    const written = change ? await write(on, change) : await writeEdited(on, reply);
    if ("fault" in written) return { ...shown, reply: written.fault };
    const did = change?.change ?? "edit";
    await noteDeed(rows, ask, { who: ask.asker.id, did, about: written.about }, now);
    return { ...shown, brief: written.brief };
  });
};

const writeEdited = async ({ rows, store, ask, now }: Writing, reply: Reply): Promise<Written> => {
  if (reply.kind !== "edited") return { about: null, brief: null };
  const brief = await keepEdited(rows, store, ask, reply.of, reply, now);
  return brief ? { about: `brief ${brief.id} ${brief.version}`, brief } : changedMeanwhile;
};

const write = async (on: Writing, change: Change): Promise<Written> => {
  const { rows, store, ask, now, newId } = on;
  switch (change.change) {
    case "forget":
      return { about: await forget(on, change.what), brief: null };
    case "share": {
      const shared = await shareBrief(rows, store, ask, change, now, newId);
      return shared ? { about: `brief ${change.brief} to ${change.to}`, brief: null } : changedMeanwhile;
    }
    case "withdraw": {
      const withdrawn = await setState(rows, ask, change.brief, "withdrawn");
      return withdrawn ? { about: `brief ${change.brief}`, brief: null } : changedMeanwhile;
    }
    case "settings":
      await writeSettings(rows, ask.workspace, change.settings);
      return { about: null, brief: null };
    case "policy":
      await writePolicy(rows, ask, change.policy);
      return { about: change.policy, brief: null };
    case "feedback": {
      const { feedback } = change;
      const kept = await keepFeedback(rows, store, ask, feedback, now, newId);
      return kept ? { about: `brief ${feedback.brief} ${feedback.verdict}`, brief: null } : changedMeanwhile;
    }
  }
};

const forget = async (
  { rows, store: { boss }, ask }: Writing,
  what: (Change & { change: "forget" })["what"],
): Promise<string> => {
  if (what === "conversation") return `conversation ${await forgetConversation(rows, boss, ask)}`;
  await forgetThread(rows, boss, ask, what.thread);
  return `thread ${what.thread}`;
};
