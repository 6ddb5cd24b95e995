import { type Statement, statementsOf } from "#brief/brief.ts";
import { Fault } from "#brief/fault.ts";
import { heldBrief } from "./access.ts";
import type { Asking } from "./asking.ts";
import type { Held, Reply } from "./command.ts";
import type { WantedOf } from "./wanted.ts";

/** A line of a brief with its quotes, for whoever wants to see where in the article they stand. */
export const passageHere = async (asking: Asking, wanted: WantedOf<"passage">): Promise<Reply> => {
  const held = await heldBrief(asking, wanted.brief);
  const statement = lineOf(held, wanted);
  return { kind: "passage", article: held.article, statement, quotes: statement.quotes };
};

/** The line that the asker saw. @throws Fault "no-such-line", or "changed-meanwhile" where the brief has another version by now */
export const lineOf = (
  { brief, kept }: Pick<Held, "brief" | "kept">,
  { line, version }: { line: number; version: number | null },
): Statement => {
  if (version !== null && version !== kept.version)
    throw new Fault(
      "changed-meanwhile",
      "The brief was changed since. Look at its newest version, and try again there.",
    );
  const statement = statementsOf(brief)[line];
  if (!statement)
    throw new Fault("no-such-line", "The brief has no such line. Look at its newest version, and try again there.");
  return statement;
};
