import type { Ask } from "#commands/wanted.ts";
import { type Landed, type Part, PostRefused, type Progress, type Shown, type Surface } from "#jobs/surface.ts";

type Post = { key: string; conversation: string; place: string | null; part: Part };

/** What goes wrong with a post: the chat is not there, takes it and its answer is lost, or refuses it. */
export type Mishap = "away" | "answer lost" | "refused";

/** A chat on this machine that keeps what is posted, and fails where a test says so. */
export type Chat = Surface & {
  /** Where nobody names a conversation, all of them. */
  posts(conversation?: string): readonly Post[];
  told: readonly Progress[];
  /** What happens to the next posts in a conversation, in order. */
  mishaps(conversation: string, ...next: Mishap[]): void;
};

const briefly = ({ reply }: Shown): string => {
  if (reply.kind === "fault") return `${reply.fault.code}: ${reply.fault.message}`;
  if (reply.kind === "answer") return `answer to ${reply.answer.question}`;
  // A brief is read back from the store without its reading, as a copy is.
  return reply.kind === "copy" ? "brief" : reply.kind;
};

/** `looksUp`: whether it can tell by its key that something is posted. `inParts`: how many parts a reply has. */
export const openChat = ({ looksUp = true, inParts = 1 } = {}): Chat => {
  const posts: Post[] = [];
  const told: Progress[] = [];
  const ahead = new Map<string, Mishap[]>();
  const landedAs = ({ key, place }: Post): Landed => ({ ref: key, place: place ?? `thread of ${key}` });
  return {
    name: "chat",
    posts: (conversation) => posts.filter((post) => conversation === undefined || post.conversation === conversation),
    told,
    mishaps: (conversation, ...next) => void ahead.set(conversation, next),
    listen: async () => {},
    parts: (shown) => Array.from({ length: inParts }, (_, n) => `${briefly(shown)}${n === 0 ? "" : ` ${n}`}`),
    post: async ({ conversation, place }: Ask, part, key, earlier) => {
      const mishap = ahead.get(conversation)?.shift();
      if (mishap === "away") throw new Error("connection refused");
      if (mishap === "refused") throw new PostRefused("not_in_channel", "The bot was removed from that channel.");
      const post = { key, conversation, place: place ?? earlier[0]?.place ?? null, part };
      posts.push(post);
      if (mishap === "answer lost") throw new Error("connection reset");
      return landedAs(post);
    },
    posted: async (_, key) => {
      const post = posts.find((each) => each.key === key);
      if (!looksUp) return "cannot tell";
      return post ? landedAs(post) : "no";
    },
    progress: async (_, progress) => {
      told.push(progress);
    },
    open: async (_, { name }) => ({ kind: "file", name, bytes: new TextEncoder().encode(story("Attached")) }),
  };
};

/** A short article about a place of that name. */
export const story = (place: string): string =>
  [
    `The wall of ${place} is safe, the mayor said on Monday after a night of heavy rain in the valley.`,
    `The river will be dredged in May, and the work takes nine weeks.`,
    `The county denied that the money for it had been withheld.`,
  ].join(" ");
