import type { FaultDetail } from "#brief/fault.ts";
import type { Ask } from "#commands/wanted.ts";
import type { Landed, Shown, Taken } from "#jobs/surface.ts";
import type { Housed } from "./homes.ts";
import type { Speaking } from "./posting.ts";
import { tellAsker } from "./told.ts";

type Scope = { workspace: string; conversation: string };

/** What of what is kept a chat asks for by itself. */
export type Kept = {
  /** Whether a brief stands in a thread of a conversation. */
  isKnown(scope: Scope, place: string): Promise<boolean>;
  /** Where a brief was posted, in order. */
  landed(scope: Scope, brief: string): Promise<readonly Landed[]>;
};

/** What is done with what Slack told stands on this. */
export type HearOn = Kept & {
  housed: Housed;
  speaking: Speaking;
  mentionsOnly: boolean;
  /** Whether the bot may read files. */
  mayRead: boolean;
  /** Whether somebody administers the workspace. */
  administers(user: string): Promise<boolean>;
  take(ask: Ask): Promise<Taken>;
  signal: AbortSignal;
  /** Drafts that wait for the article that they are held against. */
  drafts: Map<string, string>;
};

const refusedShown = (request: string, fault: FaultDetail): Shown => ({
  reply: { kind: "fault", fault },
  request,
  thread: null,
  brief: null,
});

/** Hands an ask on; what needs no job is told at once. */
export const taken = async ({ take, speaking, signal }: HearOn, ask: Ask): Promise<void> => {
  const what = await take(ask);
  if (what.taken === "answered") await tellAsker(speaking, ask, what.shown, signal);
  if (what.taken === "refused") await tellAsker(speaking, ask, refusedShown(ask.key, what.fault), signal);
};
