import type { Cues } from "../cues.ts";

export const english: Cues = {
  language: "en",
};
