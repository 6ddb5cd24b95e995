import { assertOwns, assertStanding, heldBrief } from "./access.ts";
import type { Asking } from "./asking.ts";
import type { Reply } from "./command.ts";
import type { WantedOf } from "./wanted.ts";

/** A brief that its asker, or an administrator, takes back. It is kept until retention, for them alone. */
export const withdrawHere = async (asking: Asking, { brief }: WantedOf<"withdraw">): Promise<Reply> => {
  const held = await heldBrief(asking, brief);
  assertOwns(asking, held.kept, "A brief is withdrawn");
  assertStanding(held);
  return {
    kind: "done",
    text: "Withdrawn: nobody is shown this brief any more, and no question about it is answered.",
    change: { change: "withdraw", brief },
  };
};
