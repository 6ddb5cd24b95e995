import type { types } from "@slack/bolt";
import type { Landed, Shown } from "#jobs/surface.ts";
import type { Client } from "./client.ts";
import { leaf, richText, section } from "./escape.ts";
import { heldParts } from "./told.ts";

const blocksOf = (blocks: readonly object[]): types.KnownBlock[] => {
  const sent: types.KnownBlock[] = JSON.parse(JSON.stringify(blocks));
  return sent;
};

/** Slack may have lost a message, or a person deleted it: the others are changed all the same. */
const each = async (landed: readonly Landed[], change: (ts: string, n: number) => Promise<unknown>): Promise<void> => {
  for (const [n, { ref }] of landed.entries()) if (/^\d+\.\d+$/u.test(ref)) await change(ref, n).catch(() => undefined);
};

/** Where a brief stood a note says that it was taken back, and by whom. */
export const noteGone = (
  client: Client,
  channel: string,
  landed: readonly Landed[],
  { user, did }: { user: string; did: "Withdrawn" | "Forgotten" },
): Promise<void> =>
  each(landed, (ts, n) =>
    n === 0
      ? client.chat.update({
          channel,
          ts,
          text: `${did}: this brief was taken back.`,
          parse: "none",
          link_names: false,
          blocks: blocksOf([richText(section(leaf(`${did} by `), { type: "user", user_id: user }, leaf(".")))]),
        })
      : client.chat.delete({ channel, ts }),
  );

/** What was corrected stands corrected where it was posted, and says by whom. */
export const showCorrected = async (
  client: Client,
  channel: string,
  landed: readonly Landed[],
  shown: Shown,
  user: string,
): Promise<void> => {
  const parts = heldParts(shown);
  const note = richText(section(leaf("Corrected by "), { type: "user", user_id: user }, leaf(".")));
  await each(landed, (ts, n) => {
    const part = parts[n];
    if (!part) return client.chat.delete({ channel, ts });
    return client.chat.update({
      channel,
      ts,
      text: part.text,
      parse: "none",
      link_names: false,
      blocks: blocksOf(n === 0 ? [...part.blocks, note] : part.blocks),
    });
  });
};
