import { linksIn, postedOf, wordsOf } from "./incoming.ts";
import { briefView, checkView } from "./modals.ts";
import type { Command, Shortcut } from "./payloads.ts";
import { askAt, metaOf, Spot } from "./spot.ts";
import { type HearOn, taken } from "./taking.ts";
import { openReady } from "./view-calls.ts";
import { attachedOf, briefOf } from "./ways-in.ts";

/** So many drafts wait for their articles at once; the oldest give way. */
const mostDrafts = 500;

const keepDraft = (drafts: Map<string, string>, id: string, text: string): void => {
  drafts.set(id, text);
  for (const [oldest] of drafts) {
    if (drafts.size <= mostDrafts) return;
    drafts.delete(oldest);
  }
};

/** The form that `/brief` alone opens. */
export const openForm = (on: HearOn, trigger: string, spot: Spot): Promise<void> =>
  openReady(
    on.housed.client,
    { trigger, isInView: false },
    briefView({ meta: metaOf(spot), parts: 1, files: on.mayRead }),
  );

export const commandSpot = ({ channel_id: channel, response_url }: Command): Spot =>
  Spot.parse({ channel, responseUrl: response_url ?? null });

/** Where a shortcut that stands in no conversation posts: the asker's own conversation with the bot. */
const directSpot = async ({ housed }: HearOn, user: string): Promise<Spot> => {
  const opened = await housed.client.conversations.open({ users: user }).catch(() => null);
  return Spot.parse({ channel: opened?.channel?.id ?? user });
};

const briefThis = async (on: HearOn, body: Shortcut): Promise<void> => {
  const { channel, message, user, trigger_id, response_url } = body;
  if (!channel || !message) return;
  const { home } = on.housed;
  const { words } = wordsOf(message, home.botUser);
  const [file] = message.files ?? [];
  const [link] = linksIn(message.text);
  const text = postedOf(message.text, words);
  const posted = file
    ? attachedOf(file)
    : text?.kind === "paste" && words.length < 300 && link
      ? { kind: "link" as const, url: link }
      : text;
  const spot = Spot.parse({
    channel: channel.id,
    thread: message.thread_ts ?? message.ts,
    responseUrl: response_url ?? null,
  });
  if (!posted) return openForm(on, trigger_id, spot);
  await taken(on, askAt(home, spot, { key: `shortcut:${trigger_id}`, user: user.id }, briefOf(posted)));
};

const checkThis = async (on: HearOn, body: Shortcut): Promise<void> => {
  const { channel, message, user, trigger_id, response_url } = body;
  if (!channel || !message) return;
  const { home, client } = on.housed;
  const { words } = wordsOf(message, home.botUser);
  const thread = message.thread_ts ?? message.ts;
  const spot = Spot.parse({ channel: channel.id, thread, responseUrl: response_url ?? null });
  const scope = { workspace: home.workspace, conversation: channel.id };
  if (message.thread_ts !== undefined && (await on.isKnown(scope, message.thread_ts))) {
    const wanted = {
      command: "check" as const,
      draft: { kind: "paste" as const, text: words, title: null },
      against: null,
    };
    return taken(on, askAt(home, spot, { key: `shortcut:${trigger_id}`, user: user.id }, wanted));
  }
  keepDraft(on.drafts, trigger_id, words);
  await openReady(client, { trigger: trigger_id, isInView: false }, checkView(metaOf({ ...spot, draft: trigger_id })));
};

/** Does what a shortcut asks for; by its name, whatever the manifest of an app calls it beside. */
export const shortcut = async (on: HearOn, body: Shortcut): Promise<void> => {
  if (body.type === "shortcut") {
    const { user, trigger_id } = body;
    return openForm(on, trigger_id, await directSpot(on, user.id));
  }
  return /check/iu.test(body.callback_id) ? checkThis(on, body) : briefThis(on, body);
};
