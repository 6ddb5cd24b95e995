import { randomUUID } from "node:crypto";
import { articleFrom } from "#article/read.ts";
import type { Brief } from "#brief/brief.ts";
import { answerQuestion } from "#briefing/answer.ts";
import { briefArticle } from "#briefing/brief.ts";
import type { Known, Memory, Reply } from "#commands/command.ts";
import { Ask } from "#commands/wanted.ts";
import { extractiveEngine } from "#engine/extractive/engine.ts";
import { read } from "#reading/read.ts";
import type { Reading } from "#reading/reading.ts";
import { acceptAsk } from "#store/accept.ts";
import { memoryOf } from "#store/memory.ts";
import type { Store } from "#store/open.ts";
import type { JobOf } from "#store/queue.ts";
import { record } from "#store/record.ts";

export const now = new Date("2026-11-24T12:00:00Z");
export const later = (minutes: number): Date => new Date(now.getTime() + minutes * 60_000);

export const bridge = `Council closes the Aldermoor bridge

The council of Aldermoor closed the old bridge on Monday after engineers found cracks in two of its piers.

"The bridge cannot carry lorries any more," said Maren Holt, the town's chief engineer.

Traders in the upper town said that the closure would ruin the winter market. The council denied this.

It is not known when the bridge will open again.
`;

const signal = new AbortController().signal;

const readings = new Map<string, Reading>();
const briefs = new Map<Reading, Promise<Brief>>();

/** What code makes of a text is the same each time: it is made once. */
const made = <Key, Value>(known: Map<Key, Value>, key: Key, make: () => Value): Value => {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
};

export const readingOf = (text: string, url: string | null = null): Reading =>
  made(readings, `${url} ${text}`, () =>
    read(articleFrom(url === null ? { text, kind: "paste" } : { text, kind: "link", url })),
  );

export const briefing = (reading: Reading): Promise<Brief> =>
  made(briefs, reading, () =>
    briefArticle(reading, extractiveEngine, { language: "en", length: "standard", now: () => now }, signal),
  );

export const asked = (wanted: unknown, rest: Partial<Ask> = {}): Ask =>
  Ask.parse({
    key: randomUUID(),
    surface: "chat",
    workspace: "chat:T1",
    conversation: "C1",
    kind: "channel",
    place: null,
    asker: { id: "U1", name: "Ada" },
    to: { channel: "C1" },
    wanted,
    ...rest,
  });

export const pasted = (text: string) => ({ command: "brief", posted: { kind: "paste", text } });
export const linked = (url: string) => ({ command: "brief", posted: { kind: "link", url } });

export type Done = { ask: Ask; job: JobOf; reply: Reply };

/** Takes it in. */
export const taken = async (store: Store, ask: Ask, at = now): Promise<JobOf> => {
  const { workspace, conversation } = ask;
  const accepted = await acceptAsk(store, ask, at, randomUUID);
  if (accepted.thread === null) throw new Error("it stands in no thread");
  return { workspace, conversation, thread: accepted.thread, id: accepted.request };
};

/** Takes it in, works on it by code alone, and records what came of it. */
export const done = async (store: Store, ask: Ask, text = bridge, at = now): Promise<Done> => {
  const job = await taken(store, ask, at);
  const { wanted } = ask;
  const url = wanted.command === "brief" && wanted.posted.kind === "link" ? wanted.posted.url : null;
  const reading = readingOf(text, url);
  const reply: Reply =
    wanted.command === "ask"
      ? {
          kind: "answer",
          article: reading.article,
          answer: await answerQuestion(reading, extractiveEngine, [], wanted.question, { language: "en" }, signal),
          model: null,
          spent: null,
        }
      : { kind: "brief", reading, brief: await briefing(reading), spent: null };
  await record(store, job, ask, reply, at);
  return { ask, job, reply };
};

/** What somebody who asks there may read. */
export const memoryIn = (store: Store, rest: Partial<Ask> = {}, at = now, thread: string | null = null): Memory =>
  memoryOf(store, asked({ command: "recent" }, rest), thread, at, () => {});

export const plainly: Known = {
  link: null,
  contentHash: null,
  engine: "extractive",
  model: null,
  promptVersion: null,
  language: null,
  length: "standard",
};
