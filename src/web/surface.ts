import { Fault } from "#brief/fault.ts";
import type { Surface } from "#jobs/surface.ts";
import { surfaceName } from "./event.ts";
import { laidOut, partsFor } from "./laid-out.ts";
import type { Listeners } from "./listeners.ts";
import { type Outside, postedOutside, postOutside } from "./outside.ts";

type Chat = Pick<Surface, "parts" | "post" | "posted">;

/** The local chat: what the outbox has as posted is what stands in it, so that nothing can be lost or doubled between the two. */
const localChat = (listeners: Listeners): Chat => ({
  parts: (shown) => [{ text: laidOut(shown).text }],
  post: async (ask, _part, key) => {
    listeners.tell(ask, { heard: "post" });
    const request = key.replace(/:\d+$/u, "");
    return { ref: key, place: ask.place ?? request };
  },
  posted: async () => "no",
});

const otherChat = (outside: Outside, listeners: Listeners): Chat => ({
  parts: partsFor,
  post: async (ask, part, key, _earlier, signal) => {
    const landed = await postOutside(outside, ask, part, key, signal);
    listeners.tell(ask, { heard: "post" });
    return landed;
  },
  posted: (ask, key, signal) => postedOutside(outside, ask, key, signal),
});

/** Replies stand in the local chat, or go out to another one. */
export const chatOf = (outside: Outside | null, listeners: Listeners): Omit<Surface, "listen"> => ({
  name: surfaceName,
  ...(outside ? otherChat(outside, listeners) : localChat(listeners)),
  progress: async (ask, progress) => listeners.tell(ask, { heard: "progress", key: ask.key, progress }),
  open: async (_ask, { name }) => {
    throw new Fault("unreadable", `${name} is not here: this chat takes a file with the event itself, as its bytes.`);
  },
});
