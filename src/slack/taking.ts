import type { FaultDetail } from "#brief/fault.ts";
import type { Ask } from "#commands/wanted.ts";
import type { Landed, Shown, Taken } from "#jobs/surface.ts";
import { dayRefusal, type Rules, shareRefusal } from "./access.ts";
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
  /** The event of the last question in a thread. */
  lastAsked(scope: Scope, place: string): Promise<string | null>;
  /** How much was asked in a workspace since the day began. */
  askedToday(of: { workspace: string; asker: string }): Promise<{ own: number; all: number }>;
};

/** What is done with what Slack told stands on this. */
export type HearOn = Kept & {
  housed: Housed;
  speaking: Speaking;
  mentionsOnly: boolean;
  rules: Rules;
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

/** Tells an asker alone why nothing is done. */
export const tellRefused = ({ speaking, signal }: HearOn, ask: Ask, fault: FaultDetail): Promise<void> =>
  tellAsker(speaking, ask, refusedShown(ask.key, fault), signal);

/** Hands an ask on; what needs no job is told at once. */
export const taken = async (on: HearOn, ask: Ask): Promise<void> => {
  const refusal = shareRefusal(on.rules, ask) ?? (await dayRefusal(on.rules, ask, on.askedToday));
  if (refusal) return tellRefused(on, ask, refusal);
  const what = await on.take(ask);
  if (what.taken === "answered") await tellAsker(on.speaking, ask, what.shown, on.signal);
  if (what.taken === "refused") await tellRefused(on, ask, what.fault);
};
