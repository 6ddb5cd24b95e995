import { Fault } from "#brief/fault.ts";
import type { Asking } from "./asking.ts";
import type { Held, Kept } from "./command.ts";

const administrators = "somebody who administers this workspace";

/** @throws Fault "not-allowed" for whoever does not administer. `what`: "Settings are changed". */
export const assertAdministers = ({ ask }: Pick<Asking, "ask">, what: string): void => {
  if (!ask.mayAdminister) throw new Fault("not-allowed", `${what} by ${administrators}. Ask one of them.`);
};

/** @throws Fault "not-allowed" for whoever neither asked for the brief nor administers. `what`: "A brief is withdrawn". */
export const assertOwns = ({ ask }: Pick<Asking, "ask">, { by }: Pick<Kept, "by">, what: string): void => {
  if (by !== ask.asker.id && !ask.mayAdminister)
    throw new Fault("not-allowed", `${what} by whoever asked for it, or by ${administrators}. Ask one of them.`);
};

/** In a direct message with the bot there is nobody else whose material it could be. */
export const isAlone = ({ ask }: Pick<Asking, "ask">): boolean => ask.kind === "direct";

/** A brief of this conversation by its id. @throws Fault "no-such-brief", and "withdrawn" for whoever has not withdrawn it. */
export const heldBrief = async ({ ask, memory }: Pick<Asking, "ask" | "memory">, id: string): Promise<Held> => {
  const held = await memory.brief(id);
  if (held === null)
    throw new Fault(
      "no-such-brief",
      "There is no such brief here. It was forgotten, or belongs to another conversation. Brief the article here to work with it.",
    );
  if (held.kept.state === "withdrawn" && held.kept.by !== ask.asker.id && !ask.mayAdminister) throw withdrawn();
  return held;
};

/** @throws Fault "withdrawn" */
export const assertStanding = ({ kept }: Pick<Held, "kept">): void => {
  if (kept.state === "withdrawn") throw withdrawn();
};

const withdrawn = (): Fault =>
  new Fault("withdrawn", "This brief was withdrawn. Brief the article again to have one that stands.");

/** What stands in the thread that is asked in. @throws Fault "no-brief-here", "withdrawn" */
export const heldHere = async ({ memory }: Pick<Asking, "memory">): Promise<Held> => {
  const held = await memory.thread();
  if (held === null)
    throw new Fault(
      "no-brief-here",
      "There is no brief in this thread to ask about. Ask in the thread of a brief, or brief an article first.",
    );
  assertStanding(held);
  return held;
};
