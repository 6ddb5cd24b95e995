import { Article } from "#brief/article.ts";
import { lookUpKey } from "./seal.ts";
import { openJson, sealJson } from "./sealed.ts";
import type { Rows, Scope } from "./within.ts";

/** What finds a text again within its workspace. */
export const contentKey = (workspaceKey: Uint8Array, contentHash: string): Uint8Array =>
  lookUpKey(workspaceKey, `text ${contentHash}`);

/** What newsletters, chats and advertisers add to a link to know where its reader came from; the page is the same. */
const tracking = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_cid|mc_eid|_hs(?:enc|mi)|ref_src|ref_url)$/u;

/** What finds a link again: as it was posted, however its host is spelt, wherever on the page it points, wherever it was found. */
export const linkKey = (workspaceKey: Uint8Array, link: string): Uint8Array => {
  const url = URL.parse(link);
  if (url) {
    url.hash = "";
    for (const name of [...url.searchParams.keys()]) if (tracking.test(name)) url.searchParams.delete(name);
  }
  return lookUpKey(workspaceKey, `link ${url?.href ?? link}`);
};

/** Where an article stands. */
export type ArticleAt = { conversation: string; thread: string; id: string };

/** So many threads with the same article are looked at, the newest. */
const mostAlike = 20;

/** The articles of a scope that came by the link or have the text (`every`: both, where both are given), newest first. */
export const articlesLike = (
  rows: Rows,
  { workspace, conversation }: Scope,
  { link, content }: { link: Uint8Array | null; content: Uint8Array | null },
  every: boolean,
): Promise<ArticleAt[]> =>
  rows
    .selectFrom("articles")
    .select(["conversation", "thread", "id"])
    .where("workspace", "=", workspace)
    .$if(conversation !== "*", (query) => query.where("conversation", "=", conversation))
    .where(({ or, and, eb }) => {
      const same = [
        ...(link ? [eb("link_key", "=", link)] : []),
        ...(content ? [eb("content_key", "=", content)] : []),
      ];
      return every ? and(same) : or(same);
    })
    .orderBy("created_at", "desc")
    .limit(mostAlike)
    .execute();

/** Keeps an article in a thread; one that is kept there already is kept as it was read last. `link`: the one that was posted. */
export const keepArticle = async (
  rows: Rows,
  scope: Scope,
  { thread, key, workspaceKey }: { thread: string; key: Uint8Array; workspaceKey: Uint8Array },
  article: Article,
  link: string | null,
  now: Date,
): Promise<void> => {
  const { workspace, conversation } = scope;
  const sealed = sealJson(key, article, scope, { what: "article", thread, id: article.id });
  const link_key = link === null ? null : linkKey(workspaceKey, link);
  await rows
    .insertInto("articles")
    .values({
      workspace,
      conversation,
      thread,
      id: article.id,
      content_key: contentKey(workspaceKey, article.contentHash),
      link_key,
      sealed,
      created_at: now,
    })
    .onConflict((conflict) =>
      conflict
        .columns(["workspace", "conversation", "thread", "id"])
        .doUpdateSet({ sealed, ...(link_key ? { link_key } : {}) }),
    )
    .execute();
};

/** @throws where it does not open or does not parse. */
export const openArticle = (
  key: Uint8Array,
  scope: Scope,
  { thread, id, sealed }: { thread: string; id: string; sealed: Uint8Array },
): Article => openJson(key, sealed, scope, { what: "article", thread, id }, Article);
