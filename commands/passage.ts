import { statementsOf } from "#brief/brief.ts";
import { Fault } from "#brief/fault.ts";
import { heldBrief } from "./access.ts";
import type { Asking } from "./asking.ts";
import type { Held, Reply } from "./command.ts";
import type { WantedOf } from "./wanted.ts";

/** A line of a brief with its quotes, for whoever wants to see where in the article they stand. */
export const passageHere = async (asking: Asking, { brief, line }: WantedOf<"passage">): Promise<Reply> => {
  const held = await heldBrief(asking, brief);
  const statement = lineOf(held, line);
  return { kind: "passage", article: held.article, statement, quotes: statement.quotes };
};

/** @throws Fault "no-such-line" */
export const lineOf = ({ brief }: Pick<Held, "brief">, line: number) => {
  const statement = statementsOf(brief)[line];
  if (!statement)
    throw new Fault(
      "no-such-line",
      "The brief has no such line any more: it was changed since. Look at its newest version.",
    );
  return statement;
};
