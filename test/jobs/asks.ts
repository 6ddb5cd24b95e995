import { Ask } from "#commands/wanted.ts";
import { story } from "./chat.ts";

/** `#3` and so on: events of a test. */
export const asked = (key: string, wanted: unknown, rest: Partial<Ask> = {}): Ask =>
  Ask.parse({
    key,
    surface: "chat",
    workspace: "chat:T1",
    conversation: "C1",
    kind: "channel",
    place: null,
    asker: { id: "U1", name: "Ada" },
    mayAdminister: false,
    to: null,
    wanted,
    ...rest,
  });

export const briefOf = (key: string, place: string, rest: Partial<Ask> = {}): Ask =>
  asked(key, { command: "brief", posted: { kind: "paste", text: story(place), title: null } }, rest);
