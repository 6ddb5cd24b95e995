import type { Ask, Wanted, WantedOf } from "#commands/wanted.ts";
import { showCorrected } from "./deeds.ts";
import { filledIn } from "./filled.ts";
import type { ViewSubmission } from "./payloads.ts";
import { askAt, conversationAt, type Spot, spotOf } from "./spot.ts";
import { type HearOn, taken } from "./taking.ts";
import { tellAsker } from "./told.ts";

const needsRights: readonly Wanted["command"][] = ["settings", "edit", "forget"];

/** A new version of a brief is shown where the old one stands. */
const correct = async (on: HearOn, ask: Ask, spot: Spot, brief: string): Promise<void> => {
  const user = ask.asker.id;
  const landed = await on.landed({ workspace: ask.workspace, conversation: conversationAt(spot, user) }, brief);
  const told = await on.take(ask);
  if (told.taken !== "answered") return;
  const isMade = told.shown.reply.kind === "edited";
  if (isMade) await showCorrected(on.housed.client, spot.channel, landed, told.shown, user);
  if (!isMade || landed.length === 0) await tellAsker(on.speaking, ask, told.shown, on.signal);
};

/** A workspace's settings and a conversation's policy are changed one after the other; what stands then is told once. */
const change = async (on: HearOn, ask: Ask, { set, conversation }: WantedOf<"settings">): Promise<void> => {
  const first: Ask = { ...ask, wanted: { command: "settings", set, conversation: null } };
  const told = await on.take(first);
  if (told.taken === "answered" && told.shown.reply.kind === "fault")
    return tellAsker(on.speaking, first, told.shown, on.signal);
  return taken(on, { ...ask, key: `${ask.key}:here`, wanted: { command: "settings", set: null, conversation } });
};

/** Does what a form asks for. */
export const submit = async (on: HearOn, body: ViewSubmission): Promise<void> => {
  const user = body.user.id;
  const known = spotOf(body.view.private_metadata);
  const filled = known && filledIn(body, known, on.drafts);
  if (!filled || "wrong" in filled) return;
  const { wanted, alone } = filled;
  const spot = { ...known, alone, thread: wanted.command === "brief" ? null : known.thread };
  const mayAdminister = needsRights.includes(wanted.command) && (await on.administers(user));
  const ask = askAt(on.housed.home, spot, { key: `form:${body.view.id}`, user, mayAdminister }, wanted);
  if (wanted.command === "settings") return change(on, ask, wanted);
  return wanted.command === "edit" ? correct(on, ask, spot, wanted.brief) : taken(on, ask);
};
