import { z } from "zod";
import { BlockActions, Command, EventOuter, Message, Shortcut, ViewSubmission } from "./payloads.ts";

const Visit = z.object({ user: z.string(), channel: z.string(), tab: z.string().default("") });

/** What Slack told and was acknowledged, as it crosses from the thread that listens. */
export const Heard = z.discriminatedUnion("heard", [
  z.object({ heard: z.literal("command"), body: Command }),
  z.object({ heard: z.literal("message"), body: Message, outer: EventOuter }),
  z.object({ heard: z.literal("press"), body: BlockActions }),
  z.object({ heard: z.literal("shortcut"), body: Shortcut }),
  z.object({ heard: z.literal("form"), body: ViewSubmission }),
  z.object({ heard: z.literal("visit"), body: Visit, outer: EventOuter }),
  z.object({ heard: z.literal("gone"), outer: EventOuter }),
]);
export type Heard = z.infer<typeof Heard>;

const LogLine = z.object({
  level: z.enum(["error", "warn", "info", "debug"]),
  message: z.string(),
  fields: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
});

/** What the thread says of itself. */
export const Said = z.discriminatedUnion("said", [
  z.object({ said: z.literal("ready") }),
  z.object({ said: z.literal("failed"), code: z.string().nullable() }),
  z.object({ said: z.literal("heard"), heard: Heard }),
  z.object({ said: z.literal("log"), line: LogLine }),
]);
export type Said = z.infer<typeof Said>;

export const ListenOn = z.object({ appToken: z.string(), apiUrl: z.string().nullable() });
export type ListenOn = z.infer<typeof ListenOn>;
