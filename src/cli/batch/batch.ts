import { z } from "zod";
import { Fault } from "#brief/fault.ts";
import { safeJson } from "#sheet/safe.ts";
import { Id } from "./fitting.ts";
import type { TaskName } from "./names.ts";
import { type Shelf, shelf } from "./shelf.ts";
import { type Tools, tasks } from "./tasks.ts";

const WithId = z.object({ id: Id });

type Bug = (error: unknown) => void;

const parsed = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new Fault("invalid-line", "This line is not JSON.", { cause: error });
  }
};

const idOf = (json: unknown): string | number | null => WithId.safeParse(json).data?.id ?? null;

/** One line in, one object out; a line that cannot be done says why in its own place, and the next goes on. */
const done = async (name: TaskName, line: string, read: Shelf, tools: Tools, bug: Bug): Promise<object> => {
  let id: string | number | null = null;
  try {
    const json = parsed(line);
    id = idOf(json);
    return { id, ...(await tasks[name](json, read, tools)) };
  } catch (error) {
    if (error instanceof Fault) return { id, error: { code: error.code, message: error.message } };
    bug(error);
    return { id, error: { code: "internal", message: "This is a fault of the program, not of this line." } };
  }
};

/**
 * Runs a task over JSON Lines: one object in, one out, in order, each written before the next is read; blank lines are skipped.
 * @param bug is told what no person caused; its line fails in its place, and the batch goes on.
 */
export async function* batch(
  name: TaskName,
  lines: AsyncIterable<string>,
  tools: Tools,
  bug: Bug,
): AsyncGenerator<string> {
  const read = shelf();
  for await (const line of lines) {
    if (line.trim() !== "") yield safeJson(await done(name, line, read, tools, bug));
  }
}
