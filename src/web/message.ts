import type { Shown } from "#jobs/surface.ts";
import { type Laid, laidOut } from "./laid-out.ts";
import type { Posted } from "./pages.ts";

/** A reply as whoever reads a conversation gets it. */
export type Message = Laid & {
  /** Of the request that it answers. */
  id: string;
  thread: string | null;
  brief: Shown["brief"];
  at: string;
  /** The thread it stands in: what a follow-up names. */
  place: string | null;
  asked: { key: string; by: { id: string; name: string | null }; command: string };
};

export const messageOf = ({ id, at, place, ask, shown }: Posted): Message => ({
  id,
  at: at.toISOString(),
  place,
  thread: shown.thread,
  brief: shown.brief,
  asked: { key: ask.key, by: ask.asker, command: ask.wanted.command },
  ...laidOut(shown),
});
