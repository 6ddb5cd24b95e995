import { createHash } from "node:crypto";
import type { Article } from "#brief/article.ts";
import { isBriefed } from "#brief/article.ts";
import type { Answer, Brief, Reason, Receipt } from "#brief/brief.ts";

/** What became of a drafted line as it is finally shown, and why it lost its wording or fell. */
export type Counted = { outcome: "worded" | "strict" | "dropped"; reasons: readonly Reason[] };

const countBy = (keys: readonly string[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
};

/** Who checked wording of ours: nobody where none is shown, code always, and a model where one looked. */
export const checkers = (anyWorded: boolean, model: string | null): string[] =>
  anyWorded ? ["code", ...(model === null ? [] : [model])] : [];

const edited = "edited by ";

/** How a receipt names somebody who reworded a line. */
export const editorOf = (name: string): string => `${edited}${name}`;

/** Whether a name among those that checked is a person's who reworded a line. */
export const isEditor = (name: string): boolean => name.startsWith(edited);

/** The receipt over the lines of a brief or an answer, each counted once; the digest comes with the seal. */
export const receiptOf = (
  article: Article,
  lines: readonly Counted[],
  quotes: number,
  wordingCheckedBy: readonly string[],
): Receipt => {
  const outcomes = (wanted: Counted["outcome"]): number => lines.filter(({ outcome }) => outcome === wanted).length;
  return {
    quotes,
    drafted: lines.length,
    worded: outcomes("worded"),
    strict: outcomes("strict"),
    dropped: outcomes("dropped"),
    reasons: countBy(lines.flatMap(({ reasons }) => [...new Set(reasons)])),
    wordingCheckedBy: [...wordingCheckedBy],
    passagesRead: article.passages.filter(isBriefed).length,
    passagesLeftOut: countBy(article.passages.filter((passage) => !isBriefed(passage)).map(({ role }) => role)),
    digest: "",
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
