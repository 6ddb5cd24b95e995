import type { FaultDetail } from "#brief/fault.ts";
import type { Engine } from "#engine/engine.ts";
import type { Asking } from "./asking.ts";
import { engineFor } from "./command.ts";
import type { PostedJson } from "./wanted.ts";

/** The engine that may work on what is asked, and why it is not the one that would: for the reader, null where nothing needs saying. */
export type Permit = { engine: Engine; plainOnly: boolean; instead: FaultDetail | null };

const spent: FaultDetail = {
  code: "tokens-spent",
  message: "The model tokens that this workspace has for a day are used up.",
};

/** Files and direct messages start at the strictest policy that the workspace has. */
export const isStrictest = ({ ask }: Pick<Asking, "ask">, materials: readonly Material[]): boolean =>
  ask.kind !== "channel" || materials.includes("private");

/** Whether what is worked on came as a file. */
type Material = "open" | "private";

export const materialOf = ({ kind }: { kind: PostedJson["kind"] | "message" }): Material =>
  kind === "file" || kind === "attached" ? "private" : "open";

/** Asked anew for each request: a policy that changes holds for what is asked next, in threads that stand too. */
export const permitFor = async (
  asking: Pick<Asking, "ask" | "memory" | "world">,
  materials: readonly Material[],
): Promise<Permit> => {
  const { memory, world } = asking;
  const permit = (plainOnly: boolean, instead: FaultDetail | null): Permit => ({
    engine: engineFor(world, { plainOnly }),
    plainOnly,
    instead,
  });
  if (world.engines.main.name === "extractive") return permit(false, null);
  if ((await memory.policy(isStrictest(asking, materials))) === "no-model") return permit(true, null);
  const left = await memory.tokensLeft();
  return left !== null && left <= 0 ? permit(true, spent) : permit(false, null);
};
