import type { Cues } from "../cues.ts";
import { edges } from "./edges.ts";
import { frames } from "./frames.ts";

export const english: Cues = {
  language: "en",
  frames,
  edges,
};
