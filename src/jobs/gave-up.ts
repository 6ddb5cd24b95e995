import type { Reply } from "#commands/command.ts";

/** The reply to what fails by a bug, or ends its process, however often it is tried: whoever asked is told, and can name it. */
export const gaveUp = (request: string): Reply => ({
  kind: "fault",
  fault: {
    code: "went-wrong",
    message: `Something went wrong on our side, and trying again did not help. Whoever runs this bot finds it in the log as ${request}.`,
  },
});
