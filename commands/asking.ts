import type { Hands, Memory, World } from "./command.ts";
import type { Ask } from "./wanted.ts";

/** One request with what its command may use. */
export type Asking = { ask: Ask; world: World; memory: Memory; hands: Hands; signal: AbortSignal };
