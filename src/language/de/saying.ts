import { saying as english } from "../en/saying.ts";
import type { Saying } from "../saying.ts";
import { words } from "./lists.ts";

/** The words of saying that rooms ask for outside attribution, which German tells by patterns of its own. */
export const saying: Saying = {
  ...english,
  verbs: new Map(),
  nouns: new Map(),
  adjectives: new Map(),
  adverbs: new Map(),
  hedges: words(
    "soll sollen sollte könnte könnten dürfte dürften vielleicht möglicherweise wahrscheinlich vermutlich angeblich offenbar wohl",
  ),
};
