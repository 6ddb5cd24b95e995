import { askHere } from "./ask.ts";
import type { Asking } from "./asking.ts";
import { briefHere } from "./brief.ts";
import { checkHere } from "./check.ts";
import type { Hands, Memory, Reply, World } from "./command.ts";
import { editHere } from "./edit.ts";
import { feedbackHere } from "./feedback.ts";
import { forgetHere } from "./forget.ts";
import { passageHere } from "./passage.ts";
import { recentHere } from "./recent.ts";
import { run } from "./run.ts";
import { settingsHere } from "./settings.ts";
import { shareHere } from "./share.ts";
import { showHere } from "./show.ts";
import type { Ask } from "./wanted.ts";
import { withdrawHere } from "./withdraw.ts";

const answer = async (asking: Asking): Promise<Reply> => {
  const { wanted } = asking.ask;
  switch (wanted.command) {
    case "brief":
      return briefHere(asking, wanted);
    case "ask":
      return askHere(asking, wanted);
    case "check":
      return checkHere(asking, wanted);
    case "passage":
      return passageHere(asking, wanted);
    case "show":
      return showHere(asking, wanted);
    case "recent":
      return recentHere(asking);
    case "forget":
      return forgetHere(asking, wanted);
    case "share":
      return shareHere(asking, wanted);
    case "withdraw":
      return withdrawHere(asking, wanted);
    case "edit":
      return editHere(asking, wanted);
    case "feedback":
      return feedbackHere(asking, wanted);
    case "settings":
      return settingsHere(asking, wanted);
    case "help":
      return { kind: "help" };
  }
};

/**
 * Everything that can be asked, answered: finds the command, looks whether the asker may, runs it. Nothing is written.
 * What a person caused is a reply that says what to do; everything else is thrown. `signal`: the request's own, since what a
 * model takes for it is counted by it, whatever comes of it (`spentBy`).
 */
export const answerAsk = (ask: Ask, world: World, memory: Memory, hands: Hands, signal: AbortSignal): Promise<Reply> =>
  run(() => answer({ ask, world, memory, hands, signal }));
