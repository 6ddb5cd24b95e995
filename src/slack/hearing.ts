import type { FaultDetail } from "#brief/fault.ts";
import type { Ask } from "#commands/wanted.ts";
import type { Shown, Taken } from "#jobs/surface.ts";
import type { Heard } from "./heard.ts";
import type { Housed } from "./homes.ts";
import type { Message } from "./payloads.ts";
import type { Speaking } from "./posting.ts";
import { tellAsker } from "./told.ts";
import { commandAsk, messageAsk } from "./ways-in.ts";

/** Whether a brief stands in a thread of a conversation. */
export type IsKnown = (scope: { workspace: string; conversation: string }, place: string) => Promise<boolean>;

export type HearOn = {
  housed: Housed;
  speaking: Speaking;
  isKnown: IsKnown;
  mentionsOnly: boolean;
  take: (ask: Ask) => Promise<Taken>;
  signal: AbortSignal;
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

const message = async (on: HearOn, body: Message): Promise<void> => {
  const { housed, isKnown, mentionsOnly } = on;
  const scope = { workspace: housed.home.workspace, conversation: body.channel };
  const ask = await messageAsk(housed.home, body, (place) => isKnown(scope, place), mentionsOnly);
  if (ask) await taken(on, ask);
};

/** Does what Slack told, which was acknowledged before. */
export const hear = async (on: HearOn, heard: Heard): Promise<void> => {
  switch (heard.heard) {
    case "command": {
      const ask = commandAsk(on.housed.home, heard.body);
      if (typeof ask !== "string") await taken(on, ask);
      return;
    }
    case "message":
      return message(on, heard.body);
    default:
  }
};
