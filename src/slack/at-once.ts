import type { AtOnce } from "./app.ts";
import { mistakesIn } from "./filled.ts";
import { plainWanted } from "./ways-in.ts";

const working = "Reading it. The brief is posted here when every line of it stands on a quote.";

/** What needs no look at anything kept: it is said with the acknowledgement. */
export const atOnce: AtOnce = {
  command: ({ text }) => {
    const words = text.trim();
    return words === "" || words.toLowerCase() === "forget" || plainWanted(words) ? null : working;
  },
  form: mistakesIn,
};
