import { Fault } from "#brief/fault.ts";
import type { Reply } from "./command.ts";

/** Runs a command; what a person caused becomes a reply that says what to do, and everything else stays a bug and is thrown. */
export const run = async (command: () => Promise<Reply>): Promise<Reply> => {
  try {
    return await command();
  } catch (error) {
    if (error instanceof Fault) return { kind: "fault", fault: { code: error.code, message: error.message } };
    throw error;
  }
};
