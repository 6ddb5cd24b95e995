import type { Cues } from "../cues.ts";
import { abbreviations } from "./abbreviations.ts";
import { edges } from "./edges.ts";
import { frames } from "./frames.ts";
import { loaded } from "./loaded.ts";
import { grammar } from "./grammar.ts";
import { saying } from "./saying.ts";

export const english: Cues = {
  language: "en",
  frames,
  edges,
  loaded,
  saying,
  grammar,
  sentences: abbreviations,
};
