import { assertAdministers, assertOwns, heldBrief, heldHere, isAlone } from "./access.ts";
import type { Asking } from "./asking.ts";
import type { Held, Reply } from "./command.ts";
import type { WantedOf } from "./wanted.ts";

const gone =
  "Nothing of it is kept, and it cannot be brought back. What was posted here stays until it is deleted here.";

/** A thread's brief, article, questions and queued work, or all of a conversation's, gone for good. */
export const forgetHere = async (asking: Asking, { what }: WantedOf<"forget">): Promise<Reply> => {
  if (what === "conversation") {
    if (!isAlone(asking)) assertAdministers(asking, "All briefs of a conversation are forgotten");
    return {
      kind: "done",
      text: `Forgotten: every brief of this conversation, with its article and what was asked about it. ${gone}`,
      change: { change: "forget", what },
    };
  }
  const { kept } = await heldFor(asking, what);
  if (!isAlone(asking)) assertOwns(asking, kept, "A brief is forgotten");
  return {
    kind: "done",
    text: `Forgotten: the brief, its article and what was asked about it. ${gone}`,
    change: { change: "forget", what: { thread: kept.thread } },
  };
};

const heldFor = (asking: Asking, what: string): Promise<Held> =>
  what === "thread" ? heldHere(asking) : heldBrief(asking, what);
