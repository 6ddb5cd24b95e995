import { Fault, type FaultDetail } from "#brief/fault.ts";
import type { Posted, Report } from "#brief/posted.ts";
import { briefArticle } from "#briefing/brief.ts";
import type { Sections } from "#briefing/piece.ts";
import type { Engine, Length } from "#engine/engine.ts";
import type { Reading } from "#reading/reading.ts";
import { materialOf, permitFor } from "./allowed.ts";
import type { Asking } from "./asking.ts";
import { type Allowed, engineFor, type Reply, spentBy, type World } from "./command.ts";
import { postedFrom } from "./posted.ts";
import { again, isFresh, isSameText, type Reuse, reuseFor } from "./reuse.ts";
import { run } from "./run.ts";
import type { WantedOf } from "./wanted.ts";

/** `language`: the one to brief in; the article's where nobody asks for another. */
export type BriefAsk = Allowed & { posted: Posted; length: Length; language?: string | null };

/** What whoever waits may hear while a brief is drafted. `shown`: what stands so far, of which nothing is taken back. */
export type Watch = {
  asking?: (engine: Engine) => void;
  part?: (part: number, of: number) => void;
  shown?: (reading: Reading, sofar: Sections) => void;
};

/** `/brief`: one article in, its briefing out. */
export const brief = (
  { posted, length, language, plainOnly = false }: BriefAsk,
  world: World,
  report: Report,
  signal: AbortSignal,
  watch: Watch = {},
): Promise<Reply> =>
  run(async () => {
    const reading = await world.read(posted, report, signal);
    const engine = engineFor(world, { plainOnly });
    return drafted(reading, engine, { length, language: language ?? null, now: world.now, watch }, signal);
  });

/** `/brief` in a conversation: what it has already is pointed to, what another has of the same public link is taken over. */
export const briefHere = async (asking: Asking, wanted: WantedOf<"brief">): Promise<Reply> => {
  const { world, memory, hands, signal } = asking;
  const { posted, length, refresh } = wanted;
  const permit = await permitFor(asking, [materialOf(posted)]);
  const language = wanted.language ?? (await memory.settings()).language;
  const reuse = reuseFor(asking, permit, { length, language });
  const link = posted.kind === "link" ? posted.url : null;
  const known = link === null ? nothing : await knownFor(reuse, link);
  const now = world.now();
  if (!refresh) {
    const unopened = fresh(known, now);
    if (unopened !== null) return unopened;
  }
  const reading = await opened(asking, posted);
  // Where the page cannot be opened any more, what was made of it still stands.
  if (reading instanceof Fault) {
    if (known.earlier !== null && !refresh) return again(known.earlier, now);
    throw reading;
  }
  const { article } = reading;
  if (!refresh) {
    const earlier = await reuse.earlier({ contentHash: article.contentHash });
    if (earlier !== null) return again(earlier, now);
    if (known.elsewhere !== null && isSameText(known.elsewhere.article, article))
      return { kind: "copy", ...known.elsewhere };
  }
  const told: Watch = { asking: () => hands.report("drafting"), shown: () => hands.report("checking") };
  const instead = permit.instead ?? untranslated(permit.engine, wanted.language, reading);
  const options = { length, language, now: world.now, watch: told, instead };
  return drafted(reading, permit.engine, options, signal);
};

type Known = {
  earlier: Awaited<ReturnType<Reuse["earlier"]>>;
  elsewhere: Awaited<ReturnType<Reuse["elsewhere"]>>;
};

const nothing: Known = { earlier: null, elsewhere: null };

const knownFor = async (reuse: Reuse, link: string): Promise<Known> => {
  const earlier = await reuse.earlier({ link });
  return { earlier, elsewhere: earlier === null ? await reuse.elsewhere(link) : null };
};

/** What a link's page was read for so lately that it is not opened again. */
const fresh = ({ earlier, elsewhere }: Known, now: Date): Reply | null => {
  if (earlier !== null && isFresh(earlier.held.kept.createdAt, now)) return again(earlier, now);
  if (elsewhere !== null && isFresh(elsewhere.brief.createdAt, now)) return { kind: "copy", ...elsewhere };
  return null;
};

const opened = async (
  { world, hands, signal }: Asking,
  posted: WantedOf<"brief">["posted"],
): Promise<Reading | Fault> => {
  try {
    return await world.read(await postedFrom(posted, hands), hands.report, signal);
  } catch (error) {
    if (error instanceof Fault) return error;
    throw error;
  }
};

const untranslated = ({ name }: Engine, wanted: string | null, { article }: Reading): FaultDetail | null =>
  name !== "extractive" || wanted === null || wanted === article.language
    ? null
    : { code: "not-translated", message: "Without a model nothing is translated: these are the article’s own words." };

type Drafting = {
  length: Length;
  language: string | null;
  now: () => Date;
  watch: Watch;
  instead?: FaultDetail | null;
};

const drafted = async (
  reading: Reading,
  engine: Engine,
  { language, watch, ...rest }: Drafting,
  signal: AbortSignal,
): Promise<Reply> => {
  const { asking, part, shown } = watch;
  const own = reading.article.language;
  asking?.(engine);
  const options = {
    ...rest,
    // Code alone quotes, and does not translate.
    language: engine.name === "extractive" ? own : (language ?? own),
    ...(part ? { told: part } : {}),
    ...(shown ? { shown: (sofar: Sections) => shown(reading, sofar) } : {}),
  };
  const made = await briefArticle(reading, engine, options, signal);
  return { kind: "brief", reading, brief: made, spent: spentBy(engine, signal) };
};
