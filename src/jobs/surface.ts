import type { z } from "zod";
import type { FaultDetail } from "#brief/fault.ts";
import type { Posted } from "#brief/posted.ts";
import type { Ask } from "#commands/wanted.ts";
import type { Landed } from "#store/outbox.ts";
import type { Shown } from "#store/replies.ts";

export type { Landed, Shown };

/** What a surface posts, opaque to everybody else. */
export type Part = z.core.util.JSONType;

/** How far the work on a request is, for whoever waits. */
export type Progress = "received" | "opening" | "reading" | "drafting" | "checking";

/** What came of an event: taken, known already (a retry), or refused with what to do. */
export type Taken =
  | { taken: "new" | "seen"; request: string }
  /** What needs no job is answered at once; nothing is posted for it. */
  | { taken: "answered"; shown: Shown }
  | { taken: "refused"; fault: FaultDetail };

/** The place refuses what is posted there, and trying again cannot help. `message`: what is told to whoever can be told. */
export class PostRefused extends Error {
  readonly code: string;
  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "PostRefused";
    this.code = code;
  }
}

/**
 * A chat platform. It acknowledges, turns events into asks, and posts. `key` is the same for the same post however often it is
 * tried; a surface passes it on where its platform takes one.
 */
export type Surface = {
  name: string;
  /** Hands over events until the signal; settles when none comes any more. */
  listen(take: (ask: Ask) => Promise<Taken>, signal: AbortSignal): Promise<void>;
  /** How a reply is laid out, in the order in which it is posted. Pure: the same reply gives the same parts. */
  parts(shown: Shown): readonly Part[];
  /** `earlier`: where the parts before this one landed. @throws PostRefused where trying again cannot help. */
  post(ask: Ask, part: Part, key: string, earlier: readonly Landed[], signal: AbortSignal): Promise<Landed>;
  /** Asked after a crash, before a part is posted again. */
  posted(ask: Ask, key: string, signal: AbortSignal): Promise<Landed | "no" | "cannot tell">;
  progress(ask: Ask, progress: Progress): Promise<void>;
  /** Fetches what an `attached` file names. @throws Fault where it is gone or may not be read. */
  open(ask: Ask, attached: { name: string; ref: string }, signal: AbortSignal): Promise<Posted>;
};
