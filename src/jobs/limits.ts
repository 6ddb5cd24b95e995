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

export const usualLimits: Limits = {
  atOnce: 8,
  perWorkspace: 6,
  postsAtOnce: 4,
  deadlines: { brief: 15 * minute, ask: 10 * minute, check: 10 * minute, atOnce: minute },
  tries: 3,
  postDeadline: minute,
  postTries: 24 * 60,
};
