import type { Ask } from "#commands/wanted.ts";
import { type Log, logError } from "#log.ts";
import type { Progress, Surface } from "./surface.ts";

/** Tells a surface how far the work is, one call at a time and only the latest: the work never waits for it, nor fails by it. */
export const watcher = (surface: Surface | undefined, ask: Ask, log: Log): ((progress: Progress) => void) => {
  let next: Progress | null = null;
  let telling = false;
  const tell = async (): Promise<void> => {
    telling = true;
    while (surface && next !== null) {
      const progress = next;
      next = null;
      await surface.progress(ask, progress).catch((error: unknown) => logError(log, "progress was not told", error));
    }
    telling = false;
  };
  return (progress) => {
    next = progress;
    if (!telling) void tell();
  };
};
