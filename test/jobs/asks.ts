import type { Ask } from "#commands/wanted.ts";
import { asked as askedOf } from "../store/newsdesk.ts";
import { story } from "./chat.ts";

/** `#3` and so on: events of a test. */
export const asked = (key: string, wanted: unknown, rest: Partial<Ask> = {}): Ask =>
  askedOf(wanted, { key, to: null, ...rest });

export const briefOf = (key: string, place: string, rest: Partial<Ask> = {}): Ask =>
  asked(key, { command: "brief", posted: { kind: "paste", text: story(place), title: null } }, rest);
