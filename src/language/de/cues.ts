import { sentencesAbroad } from "../abroad.ts";
import type { Cues } from "../cues.ts";
import { disputing } from "../en/disputing.ts";
import { machine } from "../en/machine.ts";
import { naming } from "../en/naming.ts";
import { asking } from "./asking.ts";
import { checking } from "./checking.ts";
import { edges } from "./edges.ts";
import { frames } from "./frames.ts";
import { freeOrder } from "./free-order.ts";
import { genre } from "./genre.ts";
import { grammar } from "./grammar.ts";
import { matching } from "./matching.ts";
import { numbers } from "./numbers.ts";
import { page } from "./page.ts";
import { saying } from "./saying.ts";
import { standing } from "./standing.ts";
import { telling } from "./telling.ts";
import { unknowns } from "./unknowns.ts";

/**
 * German. Actors and disputes are left out: every German noun has a capital, and nobody has written how a name is told from one. The
 * English words that stand in for those parts are never asked for, and orders to machines are mostly English anyway.
 */
export const german: Cues = {
  language: "de",
  leftOut: ["actors", "disputes"],
  frames,
  edges,
  asking,
  checking,
  loaded: new Map(),
  standing,
  unknowns,
  missing: {
    silent: [],
    silentHint: /(?!)/,
    unanswered: [],
    accused: new Set(),
    chargedBefore: /(?!)/u,
    chargedBehind: /(?!)/u,
    decided: new Set(),
    advocates: new Set(),
    officials: new Set(),
    seats: new Map(),
    according: new Set(),
    announcing: new Set(),
    telling: "",
  },
  saying,
  telling,
  disputing,
  naming,
  grammar,
  sentences: sentencesAbroad("de"),
  numbers,
  matching,
  page,
  machine,
  genre,
  freeOrder,
};
