import type { Frames } from "../cues.ts";

/**
 * The fixed words that stand before a strict line's slice. Neutral on purpose: "said" and "according to" judge nobody
 * (Reuters and AP style guides warn of "claimed", "admitted", "insisted"). `{who}` is the chain, as the article words it.
 */
export const frames: Frames = {
  said: "{who} said:",
  accordingTo: "According to {who}:",
  relayed: "{inner}, as reported by {outer}",
  unnamed: "a source that the article does not name",
};
