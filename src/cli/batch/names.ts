/** The tasks of `brief batch`, apart from what they need, so that a command line is read without loading it. */
export const taskNames = [
  "fetch",
  "extract",
  "brief",
  "answer",
  "locate",
  "actors",
  "attribute",
  "lint",
  "ground",
  "check",
] as const;
export type TaskName = (typeof taskNames)[number];
