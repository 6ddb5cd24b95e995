import type { Hands, Memory, Reply, World } from "./command.ts";
import type { Ask } from "./wanted.ts";

/**
 * Everything that can be asked, answered: finds the command, looks whether the asker may, runs it. Nothing is written.
 * What a person caused is a reply; everything else is thrown.
 */
export const answerAsk = async (
  _ask: Ask,
  _world: World,
  _memory: Memory,
  _hands: Hands,
  _signal: AbortSignal,
): Promise<Reply> => {
  throw new Error("not yet");
};
