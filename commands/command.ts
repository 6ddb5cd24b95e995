import type { Article } from "#brief/article.ts";
import type { Answer, Brief } from "#brief/brief.ts";
import type { FaultDetail } from "#brief/fault.ts";
import type { Engine } from "#engine/engine.ts";
import type { Reading } from "#reading/reading.ts";

/** A text that somebody gave, and what they said of it. */
export type Given = { text: string; kind: "paste" | "file"; title?: string | null };

/** What a command may use: each capability is passed in, none is found. */
export type World = {
  now: () => Date;
  engine: Engine;
  /** Makes an article of a text and reads it. @throws Fault where it cannot be briefed. */
  read: (given: Given) => Reading;
};

/** What a command decides. It has written nothing. */
export type Reply =
  | { kind: "brief"; reading: Reading; brief: Brief }
  | { kind: "answer"; article: Article; answer: Answer }
  | { kind: "fault"; fault: FaultDetail };
