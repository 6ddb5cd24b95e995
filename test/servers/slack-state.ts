import type { Obj } from "./slack-json.ts";

export type Person = {
  id: string;
  name: string;
  /** The workspace that the person belongs to; another's is a Slack Connect guest. */
  team: string;
  isAdmin: boolean;
  isGuest: boolean;
  locale: string;
};

export type Channel = {
  id: string;
  name: string;
  kind: "public" | "private" | "im" | "mpim";
  team: string;
  members: Set<string>;
  isArchived: boolean;
  /** With another organisation. */
  isShared: boolean;
  /** What every post there is refused with, such as restricted_action_read_only_channel. */
  refuses: string | null;
};

export type Message = {
  ts: string;
  channel: string;
  /** The ts of the message that the thread hangs from; null where it stands in the channel itself. */
  thread: string | null;
  user: string;
  isBot: boolean;
  text: string;
  blocks: Obj[];
  files: Obj[];
  metadata: Obj | null;
  /** What Slack fetched by itself to show below. */
  unfurled: string[];
  /** Shown as edited since; a change with blocks leaves no such mark. */
  editedAt: string | null;
};

/** What one person sees and nobody else. */
export type Ephemeral = Omit<Message, "metadata" | "unfurled" | "files"> & { to: string };

export type OpenView = {
  id: string;
  team: string;
  user: string;
  hash: string;
  /** What the app sent. */
  view: Obj;
  root: string;
  below: string | null;
  /** Beside its inputs, by block id. */
  errors: Record<string, string>;
};

export type Installation = {
  team: string;
  isOrg: boolean;
  token: string;
  scopes: Set<string>;
  botUser: string;
  botId: string;
  isRevoked: boolean;
  expiresAt: number | null;
  refresh: string | null;
};

type Held = { id: string; user: string; channel: string | null; team: string; at: number };
type Trigger = Held & { isUsed: boolean };
type Reply = Held & { uses: number; ephemeral: string | null; message: string | null; thread: string | null };

export type SlackFile = { id: string; file: Obj; bytes: Uint8Array; type: string };

export type State = {
  people: Map<string, Person>;
  channels: Map<string, Channel>;
  messages: Message[];
  ephemerals: Ephemeral[];
  views: OpenView[];
  homes: Map<string, Obj>;
  files: Map<string, SlackFile>;
  installations: Map<string, Installation>;
  triggers: Map<string, Trigger>;
  replies: Map<string, Reply>;
  /** What the bot shows that it is doing, by channel and thread. */
  statuses: Map<string, string>;
  prompts: Map<string, Obj[]>;
  reactions: Map<string, Set<string>>;
  /** Who was pinged, in words. */
  pings: string[];
  /** What Slack takes and a careful app does not do. */
  warnings: string[];
  /** What a person is told by Slack itself, such as that a command got no answer. */
  notices: { user: string; text: string }[];
  now(): number;
  /** Moves the clock forward, so that nobody has to wait for things to grow old. */
  pass(ms: number): void;
  ts(): string;
  id(prefix: string): string;
  changed(): void;
  /** Settles as soon as `read` finds something; it looks again after every change. */
  until<T>(read: () => T | null | undefined | false, ms?: number): Promise<T>;
};

export const openState = (): State => {
  let ahead = 0;
  let lastTs = 0;
  let ids = 0;
  const watchers = new Set<() => void>();
  const now = (): number => Date.now() + ahead;
  return {
    people: new Map(),
    channels: new Map(),
    messages: [],
    ephemerals: [],
    views: [],
    homes: new Map(),
    files: new Map(),
    installations: new Map(),
    triggers: new Map(),
    replies: new Map(),
    statuses: new Map(),
    prompts: new Map(),
    reactions: new Map(),
    pings: [],
    warnings: [],
    notices: [],
    now,
    pass: (ms) => {
      ahead += ms;
    },
    ts: () => {
      lastTs = Math.max(now() * 1000, lastTs + 1);
      return `${Math.floor(lastTs / 1e6)}.${String(lastTs % 1e6).padStart(6, "0")}`;
    },
    id: (prefix) => {
      ids += 1;
      return `${prefix}0${String(ids).padStart(5, "0")}`;
    },
    changed: () => {
      for (const watch of [...watchers]) watch();
    },
    until: <T>(read: () => T | null | undefined | false, ms = 10_000): Promise<T> => {
      const there = read();
      if (there) return Promise.resolve(there);
      const { promise, resolve, reject } = Promise.withResolvers<T>();
      const done = (): void => {
        clearTimeout(timer);
        watchers.delete(watch);
      };
      const watch = (): void => {
        const found = read();
        if (!found) return;
        done();
        resolve(found);
      };
      const timer = setTimeout(() => {
        done();
        reject(new Error(`Slack waited ${ms} ms for something that did not come about: ${read}`));
      }, ms);
      watchers.add(watch);
      return promise;
    },
  };
};

/** The direct conversation of a person with the bot, made where there is none. */
export const directWith = (state: State, user: string, installation: Installation): Channel => {
  const { team, botUser } = installation;
  const there = [...state.channels.values()].find(
    ({ kind, members }) => kind === "im" && members.has(user) && members.has(botUser),
  );
  if (there) return there;
  const channel: Channel = {
    id: state.id("D"),
    name: user,
    kind: "im",
    team,
    members: new Set([user, botUser]),
    isArchived: false,
    isShared: false,
    refuses: null,
  };
  state.channels.set(channel.id, channel);
  return channel;
};
