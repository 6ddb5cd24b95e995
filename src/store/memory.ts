import { sql } from "kysely";
import type { Article } from "#brief/article.ts";
import { type Brief, headlineText, statementsOf } from "#brief/brief.ts";
import type { Held, Known, Listed, Memory } from "#commands/command.ts";
import type { Ask } from "#commands/wanted.ts";
import type { Log } from "#log.ts";
import type { StoreOf } from "./accept.ts";
import { type ArticleAt, articlesLike, contentKey, linkKey } from "./articles.ts";
import { keptOf } from "./briefs.ts";
import { type Briefs, heldOf, type Sealed, sealedBriefs } from "./held.ts";
import { workspaceKey } from "./keys.ts";
import { policyOf, settingsOf } from "./settings.ts";
import { threadHere } from "./threads.ts";
import { tokensOf } from "./usage.ts";
import type { Rows, Scope } from "./within.ts";

/** What another conversation asked for is taken over only while it is young: a page changes. */
const youngFor = 24 * 3_600_000;

/** So many of those that match are tried: one that cannot be read, or is in another language, is passed over. */
const tried = 5;

type Made = { article: Article; brief: Brief };

/** Made the way in which it is asked for now. */
const madeAs = (all: Briefs, { engine, model, promptVersion, language, length }: Known): Briefs =>
  all
    .where("briefs.state", "=", "standing")
    .where("briefs.engine", "=", engine)
    .where(sql<boolean>`briefs.model is not distinct from ${model}`)
    .where(sql<boolean>`briefs.prompt_version is not distinct from ${promptVersion}`)
    .where("briefs.length", "=", length)
    .$if(language !== null, (query) => query.where("briefs.language", "=", language ?? ""));

const ofArticles = (all: Briefs, articles: readonly ArticleAt[]): Briefs =>
  all.where(({ or, and, eb }) =>
    or(
      articles.map(({ conversation, thread, id }) =>
        and([
          eb("briefs.conversation", "=", conversation),
          eb("briefs.thread", "=", thread),
          eb("briefs.article", "=", id),
        ]),
      ),
    ),
  );

const serves = ({ language }: Known, { article, brief }: Made): boolean =>
  brief.language === (language ?? article.language) && isFinished(brief);

/** A brief that an engine could not finish is no reason to make none now; one that says why code alone made it is finished. */
const isFinished = ({ fault }: Brief): boolean =>
  fault === undefined || fault.code === "tokens-spent" || fault.code === "not-translated";

/** A person's words stay where they were written. */
const isEdited = (brief: Brief): boolean => statementsOf(brief).some(({ wording }) => wording === "edited");

/** The keys by which an earlier brief is found; null where the workspace has none yet. */
const keysOf = async (rows: Rows, store: StoreOf, { workspace }: Scope, { link, contentHash }: Known) => {
  if (link === null && contentHash === null) return null;
  const there = await rows.selectFrom("workspaces").select("id").where("id", "=", workspace).executeTakeFirst();
  if (!there) return null;
  const key = await workspaceKey(rows, store, workspace);
  return {
    link: link === null ? null : linkKey(key, link),
    content: contentHash === null ? null : contentKey(key, contentHash),
  };
};

/**
 * What a command may read: of the conversation that it is asked in, and of its thread there (null: the one at its place). What
 * cannot be read is as if it were not there.
 */
export const memoryOf = (store: StoreOf, ask: Ask, thread: string | null, now: Date, log: Log): Memory => {
  const here: Scope = { workspace: ask.workspace, conversation: ask.conversation };
  const everywhere: Scope = { ...here, conversation: "*" };

  const unreadable = (what: "brief" | "turn", id: string, error: unknown): void =>
    log("error", "what is kept cannot be read", { what, id, error: error instanceof Error ? error.name : "unknown" });

  const firstHeld = (
    rows: readonly Sealed[],
    wanted: (held: Held) => boolean,
  ): { held: Held; place: string | null } | null => {
    for (const row of rows) {
      const held = heldOf(row, unreadable);
      if (held && wanted(held)) return { held, place: row.place };
    }
    return null;
  };

  return {
    settings: () => store.within(here, (rows) => settingsOf(rows, here.workspace)),

    policy: (strictest) => store.within(here, (rows) => policyOf(rows, here, strictest || ask.kind !== "channel")),

    tokensLeft: () =>
      store.within(here, async (rows) => {
        const { dayTokens } = await settingsOf(rows, here.workspace);
        return dayTokens === null ? null : Math.max(0, dayTokens - (await tokensOf(rows, here.workspace, now)));
      }),

    earlier: async (known) => {
      const found = await store.within(here, async (rows) => {
        const keys = await keysOf(rows, store, here, known);
        if (!keys) return [];
        const alike = await articlesLike(rows, here, keys, false);
        const same = (all: Briefs): Briefs => ofArticles(madeAs(all, known), alike);
        return sealedBriefs(rows, store, here, same, tried, true);
      });
      return firstHeld(found, (held) => serves(known, held));
    },

    elsewhere: async (known) => {
      const youngest = new Date(now.getTime() - youngFor);
      const found = await store.within(everywhere, async (rows) => {
        const keys = await keysOf(rows, store, everywhere, known);
        if (!keys?.link) return [];
        const channels = rows
          .selectFrom("conversations")
          .select("id")
          .where("workspace", "=", here.workspace)
          .where("kind", "=", "channel")
          .where("id", "!=", here.conversation);
        const alike = await articlesLike(rows, everywhere, keys, true);
        const same = (all: Briefs): Briefs =>
          ofArticles(madeAs(all, known), alike)
            .where("briefs.conversation", "in", channels)
            .where("briefs.created_at", ">", youngest);
        return sealedBriefs(rows, store, everywhere, same, tried, false);
      });
      const made = firstHeld(
        found,
        (held) =>
          serves(known, held) &&
          held.article.source.kind === "link" &&
          // A copy of a copy is as old as the work itself.
          new Date(held.brief.createdAt) > youngest &&
          held.brief.fault === undefined &&
          !isEdited(held.brief),
      );
      return made && { article: made.held.article, brief: made.held.brief };
    },

    thread: async () => {
      const found = await store.within(here, async (rows) => {
        const of = thread ?? (await threadHere(rows, ask));
        if (of === null) return [];
        const standing = (all: Briefs): Briefs =>
          all.where("briefs.thread", "=", of).where("briefs.state", "=", "standing");
        return sealedBriefs(rows, store, here, standing, 1, true);
      });
      return firstHeld(found, () => true)?.held ?? null;
    },

    brief: async (id) => {
      const found = await store.within(here, (rows) =>
        sealedBriefs(
          rows,
          store,
          here,
          (all) => all.where("briefs.id", "=", id).orderBy("briefs.version", "desc"),
          1,
          true,
        ),
      );
      return firstHeld(found, () => true)?.held ?? null;
    },

    recent: async (limit) => {
      const found = await store.within(here, (rows) =>
        sealedBriefs(rows, store, here, (all) => all.where("briefs.state", "=", "standing"), limit, false),
      );
      return found.flatMap((row): Listed[] => {
        const held = heldOf(row, unreadable);
        return held ? [{ ...keptOf(row), headline: headlineText(held.brief), place: row.place }] : [];
      });
    },
  };
};
