import { heldBrief } from "./access.ts";
import type { Asking } from "./asking.ts";
import type { Reply } from "./command.ts";
import { lineOf } from "./passage.ts";
import type { WantedOf } from "./wanted.ts";

/** What somebody makes of a brief or of one of its lines, kept beside it. */
export const feedbackHere = async (asking: Asking, feedback: WantedOf<"feedback">): Promise<Reply> => {
  const held = await heldBrief(asking, feedback.brief);
  const { line, version } = feedback;
  if (line !== null) lineOf(held, { line, version });
  return {
    kind: "done",
    text: "Thank you. It is kept with the brief for whoever runs this bot, and goes when the brief does.",
    change: { change: "feedback", feedback },
  };
};
