import { createHash } from "node:crypto";
import type { Article } from "#brief/article.ts";
import { isBriefed } from "#brief/article.ts";
import type { Answer, Brief, Reason, Receipt } from "#brief/brief.ts";
import type { Grounded } from "./ground.ts";

/** What became of each drafted line. `drop` takes back one that had stood: a repetition, or a side whose other side fell. */
export type Tally = {
  add(line: Grounded): void;
  drop(why: Reason | null): void;
  receipt(article: Article, quotes: number): Receipt;
};

const countBy = (keys: readonly string[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
};

export const tally = (): Tally => {
  const reasons: Reason[] = [];
  let strict = 0;
  let dropped = 0;
  return {
    add: (line) => {
      reasons.push(...line.reasons);
      if (line.stands) strict += 1;
      else dropped += 1;
    },
    drop: (why) => {
      if (why) reasons.push(why);
      strict -= 1;
      dropped += 1;
    },
    receipt: (article, quotes) => ({
      quotes,
      drafted: strict + dropped,
      worded: 0,
      strict,
      dropped,
      reasons: countBy(reasons),
      wordingCheckedBy: [],
      passagesRead: article.passages.filter(isBriefed).length,
      passagesLeftOut: countBy(article.passages.filter((passage) => !isBriefed(passage)).map(({ role }) => role)),
      digest: "",
    }),
  };
};

/** JSON with its keys in order, so that the same brief gives the same digest whatever stored or moved it. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, held: unknown) =>
    held !== null && typeof held === "object" && !Array.isArray(held)
      ? Object.fromEntries(Object.entries(held).sort(([a], [b]) => (a < b ? -1 : 1)))
      : held,
  );

/**
 * SHA-256 over the article's hash and all of a brief or an answer, every line and quote in order, its own digest left out.
 * It tells damage, not forgery: whoever changes a brief on purpose can make a new one.
 */
export const digestOf = (article: Article, shown: Brief | Answer): string => {
  const { digest: _own, ...receipt } = shown.receipt;
  return createHash("sha256")
    .update(`${article.contentHash}\n${canonical(article.passages)}\n${canonical({ ...shown, receipt })}`)
    .digest("hex");
};

export const sealed = <Shown extends Brief | Answer>(article: Article, shown: Shown): Shown => ({
  ...shown,
  receipt: { ...shown.receipt, digest: digestOf(article, shown) },
});
