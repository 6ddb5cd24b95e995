import type { Article } from "#brief/article.ts";
import { type Brief, headlineText, statementsOf } from "#brief/brief.ts";
import type { Engine, Length } from "#engine/engine.ts";
import type { Permit } from "./allowed.ts";
import type { Asking } from "./asking.ts";
import type { Held, Known, Memory, Reply } from "./command.ts";

type Wish = { length: Length; language: string | null };
type Found = NonNullable<Awaited<ReturnType<Memory["earlier"]>>>;
type Elsewhere = Pick<Held, "article" | "brief">;

/** What a conversation has already, or another of its workspace has of the same public link. */
export type Reuse = {
  earlier(by: { link: string } | { contentHash: string }): Promise<Found | null>;
  elsewhere(link: string): Promise<Elsewhere | null>;
};

/** A page that was read within the last hour is not opened again. */
const unopened = 60 * 60 * 1000;

export const isFresh = (madeAt: Date | string, now: Date): boolean =>
  now.getTime() - new Date(madeAt).getTime() < unopened;

export const reuseFor = (
  { memory, world }: Pick<Asking, "memory" | "world">,
  { engine, instead }: Permit,
  wish: Wish,
): Reuse => {
  const { main } = world.engines;
  // Where a model may not work for what it costs, what it made before costs nothing.
  const makers = instead !== null && engine !== main ? [main, engine] : [engine];
  const knowns = makers.map((maker) => knownBy(maker, wish));
  return {
    earlier: (by) =>
      firstOf(knowns, async (known) => {
        const found = await memory.earlier({ ...known, link: null, contentHash: null, ...by });
        return found && found.held.kept.state === "standing" && isIn(known, found.held) ? found : null;
      }),
    elsewhere: (link) =>
      firstOf(knowns, async (known) => {
        const found = await memory.elsewhere({ ...known, link, contentHash: null });
        return found && isIn(known, found) && !isEdited(found.brief) ? found : null;
      }),
  };
};

type Maker = Omit<Known, "link" | "contentHash">;

const knownBy = ({ name, model, promptVersion }: Engine, { length, language }: Wish): Maker => ({
  engine: name,
  model,
  promptVersion,
  // Code alone quotes, and does not translate.
  language: name === "extractive" ? null : language,
  length,
});

const isIn = ({ language }: Maker, { article, brief }: Elsewhere): boolean =>
  brief.language === (language ?? article.language);

/** A person's words, with the person's name, stay where they were written. */
const isEdited = (brief: Brief): boolean =>
  brief.version > 1 || statementsOf(brief).some(({ wording }) => wording === "edited");

const firstOf = async <Known, Found>(
  knowns: readonly Known[],
  find: (known: Known) => Promise<Found | null>,
): Promise<Found | null> => {
  for (const known of knowns) {
    const found = await find(known);
    if (found !== null) return found;
  }
  return null;
};

export const isSameText = (a: Pick<Article, "contentHash">, b: Pick<Article, "contentHash">): boolean =>
  a.contentHash === b.contentHash;

/** Points to what stands here already. */
export const again = ({ held: { brief, kept }, place }: Found, now: Date): Reply => ({
  kind: "again",
  kept,
  headline: headlineText(brief),
  place,
  seconds: Math.max(0, Math.round((now.getTime() - kept.createdAt.getTime()) / 1000)),
});
