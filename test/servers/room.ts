import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { z } from "zod";

const Post = z.object({
  key: z.string(),
  conversation: z.string(),
  place: z.string().nullable(),
  part: z.json(),
});
type RoomPost = z.infer<typeof Post> & { ref: string };

/** What a chat offers to whoever does not know whether a post arrived: keys that it minds, a look-up, or nothing. */
export type RoomManners = "keys" | "look-up" | "neither";

/** A chat on loopback that counts from outside what is posted: the bot's own word is not asked. */
export type Room = AsyncDisposable & {
  /** Where posts go: CHAT_WEBHOOK_URL. */
  url: string;
  /** Everything that stands in the chat, in the order in which it came; the same key twice where it was posted twice. */
  posts(): readonly RoomPost[];
  /** How often each key stands in the chat. */
  counts(): Readonly<Record<string, number>>;
  /** How often each key was sent, whether it was shown again or not. */
  sent(): Readonly<Record<string, number>>;
  /** Settles when something that fits stands in the chat. */
  seen(fits: (post: RoomPost) => boolean): Promise<RoomPost>;
  /** From now on a post is shown and its answer held back, as by a network that fails at the worst moment. @returns what lets answers go again. */
  hold(): () => void;
  /** The next `times` posts are answered with this status, and not shown. */
  refuse(status: number, times?: number): void;
};

const bodyOf = async (request: IncomingMessage): Promise<unknown> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return JSON.parse(Buffer.concat(chunks).toString("utf8"));
};

const answer = (response: ServerResponse, status: number, body: unknown): void => {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
};

const tally = (keys: Iterable<string>): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
};

/** Opens a room; it closes with the scope. */
export const openRoom = async (manners: RoomManners = "keys", port = 0): Promise<Room> => {
  const posts: RoomPost[] = [];
  const sent: string[] = [];
  const watchers = new Set<(post: RoomPost) => void>();
  const refusals: number[] = [];
  let held: Promise<void> | null = null;

  const shownOnce = (posted: z.infer<typeof Post>): RoomPost => {
    const before = manners === "keys" ? posts.find(({ key }) => key === posted.key) : undefined;
    if (before) return before;
    const ref = `m${posts.length + 1}`;
    const post = { ...posted, ref, place: posted.place ?? ref };
    posts.push(post);
    for (const watch of watchers) watch(post);
    return post;
  };

  const server = createServer(async (request, response) => {
    const [, , key] = (request.url ?? "/").split("/");
    if (request.method === "GET" && request.url === "/counts")
      return answer(response, 200, tally(posts.map((post) => post.key)));
    if (request.method === "GET") {
      const post = posts.find((each) => each.key === decodeURIComponent(key ?? ""));
      if (manners === "neither") return answer(response, 501, {});
      return post ? answer(response, 200, { ref: post.ref, place: post.place }) : answer(response, 404, {});
    }
    const posted = Post.safeParse(await bodyOf(request));
    if (!posted.success || request.headers["idempotency-key"] !== posted.data.key) return answer(response, 400, {});
    sent.push(posted.data.key);
    const refusal = refusals.shift();
    if (refusal !== undefined) return answer(response, refusal, {});
    const { ref, place } = shownOnce(posted.data);
    await held;
    answer(response, 200, { ref, place });
  });
  await new Promise<void>((ready) => server.listen(port, "127.0.0.1", ready));
  const address = server.address();
  return {
    url: `http://127.0.0.1:${address instanceof Object ? address.port : 0}/posts`,
    posts: () => posts,
    counts: () => tally(posts.map(({ key }) => key)),
    sent: () => tally(sent),
    seen: (fits) => {
      const there = posts.find(fits);
      if (there) return Promise.resolve(there);
      return new Promise((found) => {
        const watch = (post: RoomPost): void => {
          if (!fits(post)) return;
          watchers.delete(watch);
          found(post);
        };
        watchers.add(watch);
      });
    },
    hold: () => {
      const { promise, resolve } = Promise.withResolvers<void>();
      held = promise;
      return () => {
        held = null;
        resolve();
      };
    },
    refuse: (status, times = 1) => {
      refusals.push(...Array.from({ length: times }, () => status));
    },
    [Symbol.asyncDispose]: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
};

const kinds: readonly RoomManners[] = ["keys", "look-up", "neither"];

if (import.meta.main) {
  const room = await openRoom(kinds.find((kind) => kind === process.argv[2]) ?? "keys", Number(process.argv[3] ?? 0));
  process.stdout.write(`CHAT_WEBHOOK_URL=${room.url}   (GET /counts: how often each key was posted)\n`);
  await room.seen((post) => {
    process.stdout.write(`${JSON.stringify(post)}\n`);
    return false;
  });
}
