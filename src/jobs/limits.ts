/** How much is worked on at once, how long, and how often. Times in milliseconds. */
export type Limits = {
  /** Requests at work in this process at once, over all. */
  atOnce: number;
  /** Of them, one workspace's. */
  perWorkspace: number;
  /** Replies being posted in this process at once. */
  postsAtOnce: number;
  /** How long one try of a request may take. */
  deadlines: { brief: number; ask: number; check: number; atOnce: number };
  /** How often a request is tried before its asker is told that it failed. */
  tries: number;
  /** How long one post, or one look for a post, may take. */
  postDeadline: number;
  /** How often a reply is offered to a place that does not take it, before it is given up; after the first ones, once a minute. */
  postTries: number;
};

const minute = 60_000;

/** One workspace takes three places of four, so that another's request need not wait for the end of its first. */
export const placesFor = (atOnce: number): Pick<Limits, "atOnce" | "perWorkspace"> => ({
  atOnce,
  perWorkspace: Math.ceil((3 * atOnce) / 4),
});

export const usualLimits: Limits = {
  ...placesFor(4),
  postsAtOnce: 4,
  deadlines: { brief: 15 * minute, ask: 10 * minute, check: 10 * minute, atOnce: minute },
  tries: 3,
  postDeadline: minute,
  postTries: 24 * 60,
};
