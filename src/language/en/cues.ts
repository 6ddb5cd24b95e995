import type { Cues } from "../cues.ts";
import { abbreviations } from "./abbreviations.ts";
import { asking } from "./asking.ts";
import { checking } from "./checking.ts";
import { disputing } from "./disputing.ts";
import { edges } from "./edges.ts";
import { frames } from "./frames.ts";
import { genre } from "./genre.ts";
import { grammar } from "./grammar.ts";
import { loaded } from "./loaded.ts";
import { machine } from "./machine.ts";
import { matching } from "./matching.ts";
import { missing } from "./missing.ts";
import { naming } from "./naming.ts";
import { numbers } from "./numbers.ts";
import { page } from "./page.ts";
import { saying } from "./saying.ts";
import { standing } from "./standing.ts";
import { supporting } from "./supporting.ts";
import { unknowns } from "./unknowns.ts";

export const english: Cues = {
  language: "en",
  leftOut: [],
  frames,
  edges,
  asking,
  checking,
  loaded,
  standing,
  unknowns,
  missing,
  saying,
  disputing,
  naming,
  grammar,
  sentences: abbreviations,
  numbers,
  matching,
  page,
  machine,
  genre,
  supporting,
};
