import type { Cues } from "#language/cues.ts";
import type { Clauses } from "./clauses.ts";

/** A stretch of a sentence under reading: nothing outside `low` to `high` is looked at. */
export type Site = { clauses: Clauses; low: number; high: number; cues: Cues };

/** Marks inside a noun phrase: "AT&T", "$5", "Dr." */
export const joins = /^[-&/'’@$%€£#+.]$/;

/** A finite verb told by its form alone; past forms are as often participles. */
export const isHelperOrVerb = (tag: string | undefined): boolean =>
  tag === "be" || tag === "have" || tag === "do" || tag === "modal" || tag === "verb";
