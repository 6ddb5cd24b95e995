import type { Page } from "./fetched.ts";

type Kept = { readonly page: Page; readonly isFresh: boolean };

/** Pages that were read a moment ago. Whoever makes it decides how long it lives; there is none by itself. */
export type PageCache = { find(link: string): Kept | null; keep(link: string, page: Page): void };

export type CacheOptions = {
  /** Milliseconds on any clock that runs forward. */
  now: () => number;
  /** @default 50 */
  entries?: number;
  /** @default 33554432 */
  bytes?: number;
  /** As long as this a page is taken as it is. @default 60000 */
  freshMs?: number;
  /** As long as this the server is asked whether it has changed. @default 900000 */
  keptMs?: number;
};

type Entry = { page: Page; at: number };

/** A bounded memory of pages; the one not asked for longest goes first. */
export const makePageCache = (options: CacheOptions): PageCache => {
  const { now, entries = 50, bytes = 33_554_432, freshMs = 60_000, keptMs = 900_000 } = options;
  const held = new Map<string, Entry>();
  const size = () => held.values().reduce((sum, { page }) => sum + page.bytes.length, 0);
  return {
    find: (link) => {
      const entry = held.get(link);
      if (!entry) return null;
      held.delete(link);
      const age = now() - entry.at;
      if (age > keptMs) return null;
      held.set(link, entry);
      return { page: entry.page, isFresh: age <= freshMs };
    },
    keep: (link, page) => {
      held.delete(link);
      if (page.bytes.length > bytes || /\bno-store\b/i.test(page.headers["cache-control"] ?? "")) return;
      held.set(link, { page, at: now() });
      for (const [oldest] of held) {
        if (held.size <= entries && size() <= bytes) break;
        held.delete(oldest);
      }
    },
  };
};
