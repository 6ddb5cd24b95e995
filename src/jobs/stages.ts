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
export const passedBy: Readonly<Record<Progress, Stage | null>> = {
  received: null,
  opening: null,
  reading: "fetched",
  drafting: null,
  checking: "drafted",
};
