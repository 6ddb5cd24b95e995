import type { Frames } from "../cues.ts";

/**
 * The fixed words that stand before a strict line's slice. Neutral on purpose: "said", "reports" and "according to" judge
 * nobody (Reuters and AP style guides warn of "claimed", "admitted", "insisted").
 */
export const frames: Frames = {
  said: "{who} said:",
  accordingTo: "according to {who}:",
  label: "{who}:",
  relay: "{outer} reports that {rest}",
  relayMany: "{outer} report that {rest}",
  relayed: "{who} (as reported by {outer})",
  unnamed: "a source that the article does not name",
  marks: ["“", "”"],
  innerMarks: ["‘", "’"],
};
