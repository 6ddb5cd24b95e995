import type { Frames } from "../cues.ts";

/** The fixed words before a strict line's slice. A noun stands as the article declines it, so nothing governs it but a colon. */
export const frames: Frames = {
  said: "{who}, wörtlich:",
  accordingTo: "{who}, sinngemäß:",
  label: "{who}:",
  relay: "{outer} berichtet: {rest}",
  relayMany: "{outer} berichten: {rest}",
  relayed: "{who} (berichtet: {outer})",
  unnamed: "eine Quelle, die der Artikel nicht nennt",
  marks: ["„", "“"],
  innerMarks: ["‚", "‘"],
};
