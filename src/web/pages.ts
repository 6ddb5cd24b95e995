import { z } from "zod";
import type { Ask } from "#commands/wanted.ts";
import type { Shown } from "#jobs/surface.ts";
import type { Spot } from "./listeners.ts";

/** A reply that was posted in a conversation, and what it answers. `id`: of the request. */
export type Posted = { id: string; at: Date; place: string | null; ask: Ask; shown: Shown };

/** The posted replies of a conversation, oldest first: the first ones from a moment on, or the last ones before one (null: all). */
export type PostedIn = (
  spot: Spot,
  which: { from: Date } | { before: { at: Date; id: string } | null },
  limit: number,
) => Promise<readonly Posted[]>;

/** Where somebody has read to: a moment, and what was read shortly before it. Opaque to whoever holds it. */
const Cursor = z.object({ at: z.coerce.date(), ids: z.array(z.string()).max(1_000) });
export type Cursor = z.infer<typeof Cursor>;

const Edge = z.object({ at: z.coerce.date(), id: z.string() });

/** A post may be written down a little later than one that was posted after it, by another instance with another clock. */
const overlapMs = 5_000;

const packed = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");

const unpacked = <Value>(schema: z.ZodType<Value>) =>
  z
    .string()
    .max(60_000)
    .transform((text, context): Value => {
      try {
        return schema.parse(JSON.parse(Buffer.from(text, "base64url").toString()));
      } catch {
        context.addIssue("give the cursor as it was given to you");
        return z.NEVER;
      }
    });

/** Cursors as they come in an address. */
export const NewerThan = unpacked(Cursor);
export const OlderThan = unpacked(Edge);

/** `newer`: what to ask with for what comes after it; `older`: for what was before it, null where nothing was. */
export type Page = { posts: readonly Posted[]; cursor: Cursor; newer: string; older: string | null };

const page = (posts: readonly Posted[], cursor: Cursor, hasOlder: boolean): Page => {
  const [first] = posts;
  const older = hasOlder && first ? packed({ at: first.at, id: first.id }) : null;
  return { posts, cursor, newer: packed(cursor), older };
};

const cursorFrom = (read: readonly Posted[], before: Cursor | null): Cursor => {
  const at = new Date(Math.max(before?.at.getTime() ?? 0, ...read.map((post) => post.at.getTime())));
  const since = at.getTime() - overlapMs;
  return { at, ids: read.filter((post) => post.at.getTime() >= since).map(({ id }) => id) };
};

/** What was posted since a cursor, each post once, also where it was written down late. */
export const newerPage = async (postedIn: PostedIn, spot: Spot, cursor: Cursor, limit: number): Promise<Page> => {
  const from = new Date(Math.max(0, cursor.at.getTime() - overlapMs));
  const read = await postedIn(spot, { from }, limit + cursor.ids.length);
  const posts = read.filter(({ id }) => !cursor.ids.includes(id));
  return page(posts, cursorFrom(read, cursor), true);
};

/** The last posts before a point, or the last of all. */
export const olderPage = async (
  postedIn: PostedIn,
  spot: Spot,
  before: z.infer<typeof Edge> | null,
  limit: number,
): Promise<Page> => {
  const read = await postedIn(spot, { before }, limit + 1);
  const posts = read.slice(-limit);
  return page(posts, cursorFrom(posts, before ? { at: before.at, ids: [] } : null), read.length > limit);
};
