import { Ask } from "#commands/wanted.ts";

/** Somebody asks for help in the local chat: for what needs an ask and nothing that is asked in it. */
export const helpAsk = Ask.parse({
  key: "e1",
  surface: "web",
  workspace: "web:local",
  conversation: "desk",
  kind: "channel",
  place: null,
  asker: { id: "ana" },
  to: null,
  wanted: { command: "help" },
});
