import { randomUUID } from "node:crypto";
import { openReader } from "#article/posted.ts";
import type { Hands, Reply } from "#commands/command.ts";
import { answerAsk } from "#commands/list.ts";
import { Ask } from "#commands/wanted.ts";
import type { Engine } from "#engine/engine.ts";
import { extractiveEngine } from "#engine/extractive/engine.ts";
import { acceptAsk } from "#store/accept.ts";
import { recordAnswered } from "#store/answered.ts";
import { memoryOf } from "#store/memory.ts";
import type { Store } from "#store/open.ts";
import { record } from "#store/record.ts";
import { openWorld } from "../../src/world.ts";

export const article = `Old bridge to close

The council of Ellery voted on Tuesday to close the old bridge over the river for eighteen months. Mayor Ana Ruiz said the bridge was no longer safe.

“We have waited too long already,” Ruiz told reporters after the vote. The works will cost 4.2 million pounds, the council said.

The traders of Market Street called the decision a mistake. Their chairman, Piet Kraal, said that forty shops would lose their customers. It is not known who will pay for the ferry that is to replace the bridge.
`;

export const paste = (text = article) => ({ command: "brief", posted: { kind: "paste", text } });
export const link = (url: string) => ({ command: "brief", posted: { kind: "link", url } });

export type Said = { reply: Reply; brief: string; thread: string | null; reported: string[] };

type Chat = {
  /** Somebody asks something: it is worked on and recorded as in the service, without its queue. */
  say(wanted: unknown, rest?: Partial<Ask> & { thread?: string | null }): Promise<Said>;
  /** Time passes. */
  wait(minutes: number): void;
};

/** `port`: of a server on this machine whose pages may be read. */
export const openChat = (store: Store, workspace: string, main: Engine = extractiveEngine, port = 1): Chat => {
  let now = new Date("2026-11-24T12:00:00Z");
  const allowed = [{ host: "127.0.0.1", port }];
  const reader = openReader({
    allowed,
    proxies: { https: null, http: null, none: [] },
    version: "0",
    clock: () => now.getTime(),
  });
  const world = openWorld(() => now, reader, main);
  const { signal } = new AbortController();

  const say: Chat["say"] = async (wanted, { thread = null, ...rest } = {}) => {
    const ask = Ask.parse({
      key: randomUUID(),
      surface: "chat",
      workspace,
      conversation: "C1",
      kind: "channel",
      place: null,
      asker: { id: "U1", name: "Ada" },
      to: null,
      wanted,
      ...rest,
    });
    const reported: string[] = [];
    const hands: Hands = {
      open: async ({ ref }) => ({
        kind: "file",
        name: "story.txt",
        bytes: Buffer.from(ref === "story" ? article : ""),
      }),
      report: (stage) => void reported.push(stage),
    };
    const answered = (thread: string | null): Promise<Reply> =>
      answerAsk(
        ask,
        world,
        memoryOf(store, ask, thread, now, () => {}),
        hands,
        signal,
      );
    if (!["brief", "ask", "check"].includes(ask.wanted.command)) {
      const shown = await recordAnswered(store, ask, await answered(thread), now, randomUUID);
      return { reply: shown.reply, brief: shown.brief?.id ?? "", thread, reported };
    }
    const accepted = await acceptAsk(store, ask, now, randomUUID);
    const of = thread ?? accepted.thread ?? "";
    const reply = await answered(of);
    const job = { workspace: ask.workspace, conversation: ask.conversation, thread: of, id: accepted.request };
    await record(store, { ...job, thread: accepted.thread ?? "" }, ask, reply, now);
    return { reply, brief: accepted.request, thread: of, reported };
  };

  return {
    say,
    wait: (minutes) => {
      now = new Date(now.getTime() + minutes * 60_000);
    },
  };
};
