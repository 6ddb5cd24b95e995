import type { Reply } from "#commands/command.ts";
import type { Log } from "#log.ts";
import type { Progress } from "./surface.ts";

/** How far a request has come, as the log tells it. */
type Stage = "received" | "fetched" | "drafted" | "grounded" | "stored" | "posted";

/** One line a stage, with the request's id: by it a person follows a request from its asking to its reply. */
export const logStage = (
  log: Log,
  stage: Stage,
  request: string,
  fields: Readonly<Record<string, string | number>> = {},
): void => log("info", "request", { stage, request, ...fields });

/** What is behind a request when this begins. */
const behind: Readonly<Record<Progress, readonly Stage[]>> = {
  received: [],
  opening: [],
  reading: ["fetched"],
  drafting: ["fetched"],
  checking: ["fetched", "drafted"],
};

const made: readonly Reply["kind"][] = ["brief", "answer", "check"];

/** Follows one try of a request: each stage is told once, and what is behind it with it. */
export const followed = (log: Log, request: string) => {
  const told = new Set<Stage>();
  const reach = (stage: Stage, fields: Readonly<Record<string, string>> = {}): void => {
    if (told.has(stage)) return;
    told.add(stage);
    logStage(log, stage, request, fields);
  };
  return {
    progress: (progress: Progress): void => {
      for (const stage of behind[progress]) reach(stage);
    },
    replied: ({ kind }: Reply): void => {
      if (made.includes(kind)) for (const stage of behind.checking) reach(stage);
      reach("grounded", { reply: kind });
    },
    stored: (): void => reach("stored"),
  };
};
