import type { Passage } from "#brief/article.ts";
import type { DraftPart } from "#brief/draft.ts";
import type { BriefOptions } from "#engine/engine.ts";
import type { Reading } from "#reading/reading.ts";
import { briefRequest, drafted, type Shares } from "./brief.ts";
import { type Desk, roomIn } from "./desk.ts";
import { joined } from "./join.ts";
import { passageLines } from "./material.ts";
import { partsOf } from "./parts.ts";
import { pooled } from "./pooled.ts";
import { tokensOf } from "./tokens.ts";

const atOnce = 2;
/** What a part's own list of actors takes of its room. */
const forActors = 0.15;
const leastRoom = 300;

/** A part gives more than its share of the whole, so that there is something to choose from. */
const shareOf = (most: number, parts: number): number => Math.min(most, Math.max(2, Math.ceil((most * 1.5) / parts)));

const sharesOf = ({ summary, actors, disputes, unknowns }: Shares, parts: number): Shares => ({
  summary: shareOf(summary, parts),
  actors: Math.min(actors, 8),
  disputes: shareOf(disputes, parts),
  unknowns: shareOf(unknowns, parts),
});

/**
 * Drafts a brief of an article that does not fit one request: each part alone, two at a time, then joined.
 * Where a part fails, what the others gave is joined and given before the Fault.
 */
export async function* draftedByParts(
  desk: Desk,
  reading: Reading,
  options: BriefOptions,
  passages: readonly Passage[],
  asked: Shares,
): AsyncGenerator<DraftPart> {
  const empty = briefRequest(desk, reading, options, { passages: [], part: 1, of: 2, shares: asked });
  const room = Math.max(leastRoom, Math.floor(roomIn(desk, empty) * (1 - forActors)));
  const costOf = (passage: Passage): number => tokensOf(passageLines(reading.article.text, passage).join("\n")) + 1;
  const parts = partsOf(passages, room, costOf);
  const { done, failure } = await pooled(parts, atOnce, async (part, at) => {
    desk.signal.throwIfAborted();
    options.told?.(at + 1, parts.length);
    const share = { passages: part, part: at + 1, of: parts.length, shares: sharesOf(asked, parts.length) };
    const drafts: DraftPart[] = [];
    for await (const draft of drafted(desk, reading, options, share)) drafts.push(draft);
    return drafts;
  });
  desk.signal.throwIfAborted();
  if (done.length > 0) yield* joined(desk, reading, done, asked, parts.length);
  if (failure !== null) throw failure;
}
