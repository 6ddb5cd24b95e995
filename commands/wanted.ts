import { z } from "zod";

/** Which engine a conversation's material may go to: the configured endpoint, or no model at all. */
export const Policy = z.enum(["endpoint", "no-model"]);
export type Policy = z.infer<typeof Policy>;

const LanguageTag = z
  .string()
  .min(2)
  .max(35)
  .regex(/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/iu, "a language code such as en or pt-BR");
const dayTokens = z.int().min(0);
const retentionDays = z.int().min(1).max(3650);

/** What a workspace sets for itself; each has a default, so that a row written before a setting existed still reads. */
export const Settings = z.object({
  /** The language to brief in; null: the article's own. */
  language: LanguageTag.nullable().default(null),
  /** What all model requests of a day may cost together, in tokens; null: no bound. Beyond it the plain engine works. */
  dayTokens: dayTokens.nullable().default(null),
  retentionDays: retentionDays.default(30),
  /** Where a conversation says nothing of its own. */
  policy: Policy.default("endpoint"),
  /** For files and direct messages, which start at the strictest that the workspace has. */
  privatePolicy: Policy.default("no-model"),
});
export type Settings = z.infer<typeof Settings>;

/** Settings to change: without defaults, so that what is not named stays as it is. */
const SettingsChange = z
  .object({
    language: LanguageTag.nullable(),
    dayTokens: dayTokens.nullable(),
    retentionDays,
    policy: Policy,
    privatePolicy: Policy,
  })
  .partial();

/** What somebody posted, as it can be kept until it is worked on; `attached`: a file that its surface can fetch by `ref`. */
export const PostedJson = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("link"), url: z.string().max(4000) }),
  z.object({ kind: z.literal("paste"), text: z.string(), title: z.string().nullable().default(null) }),
  z.object({ kind: z.literal("file"), name: z.string(), base64: z.base64() }),
  z.object({ kind: z.literal("attached"), name: z.string(), ref: z.string() }),
]);
export type PostedJson = z.infer<typeof PostedJson>;

const BriefId = z.uuid();

/** A line by its place among `statementsOf(brief)`. `version`: of the brief that the asker saw it in; another's lines may be others. */
const line = z.int().min(0);
const version = z.int().min(1).nullable().default(null);

/** A name of a platform's, as a database's text can hold it: other signs than these would be changed there, and two names become one. */
const PlatformId = z
  .string()
  .min(1)
  .max(255)
  .refine((id) => id.isWellFormed() && !/\p{Cc}/u.test(id), "an id without control characters");

/** A place ("C024BE91L"); "*" is kept for ourselves. */
const PlaceId = PlatformId.refine((id) => id !== "*", "* is no place");

export const Person = z.object({ id: PlatformId, name: z.string().nullable().default(null) });
export type Person = z.infer<typeof Person>;

/** Everything a person can ask of the bot, whatever the platform. `brief`, `ask` and `check` are worked on as jobs; the rest is answered at once. */
export const Wanted = z.discriminatedUnion("command", [
  z.object({
    command: z.literal("brief"),
    posted: PostedJson,
    length: z.enum(["short", "standard", "long"]).default("standard"),
    language: LanguageTag.nullable().default(null),
    /** Briefs anew although this conversation has a brief of it. */
    refresh: z.boolean().default(false),
  }),
  z.object({ command: z.literal("ask"), question: z.string().max(4000) }),
  /** `against` null: the article of the thread that it is asked in. */
  z.object({ command: z.literal("check"), draft: PostedJson, against: PostedJson.nullable().default(null) }),
  z.object({ command: z.literal("passage"), brief: BriefId, version, line }),
  z.object({ command: z.literal("show"), brief: BriefId }),
  z.object({ command: z.literal("recent") }),
  z.object({ command: z.literal("forget"), what: z.union([BriefId, z.literal("conversation"), z.literal("thread")]) }),
  z.object({ command: z.literal("share"), brief: BriefId, to: PlaceId }),
  z.object({ command: z.literal("withdraw"), brief: BriefId }),
  /** The new words are checked like any others; empty ones take the line out. */
  z.object({ command: z.literal("edit"), brief: BriefId, version, line, text: z.string().max(2000) }),
  z.object({
    command: z.literal("feedback"),
    brief: BriefId,
    version,
    line: line.nullable().default(null),
    verdict: z.enum(["good", "wrong", "not-neutral", "missing"]),
    note: z.string().max(3000).nullable().default(null),
  }),
  /** Without `set` they are shown. `conversation`: the policy of this conversation alone, null for the workspace's. */
  z.object({
    command: z.literal("settings"),
    set: SettingsChange.nullable().default(null),
    conversation: z.object({ policy: Policy.nullable() }).nullable().default(null),
  }),
  z.object({ command: z.literal("help") }),
]);
export type Wanted = z.infer<typeof Wanted>;
export type WantedOf<Name extends Wanted["command"]> = Extract<Wanted, { command: Name }>;

/** One request of one person, as a surface hands it over. */
export const Ask = z.object({
  /** Of the platform's event, the same for each of its retries, unique within the workspace. */
  key: PlatformId,
  surface: PlatformId,
  /** The installation that it belongs to ("slack:T024BE7LD"), never the author's own team. */
  workspace: PlaceId,
  conversation: PlaceId,
  /** `direct`: with the bot alone; `group`: a direct message of several people. A private channel is a channel. */
  kind: z.enum(["channel", "direct", "group"]),
  /** The platform's thread that it is asked in; null: it starts one. */
  place: PlatformId.nullable(),
  asker: Person,
  /** Whether the asker administers the workspace or conversation there. */
  mayAdminister: z.boolean().default(false),
  /** Where its reply goes, as the surface understands it; may hold a platform's tokens, and is sealed where it is kept. */
  to: z.json(),
  wanted: Wanted,
});
export type Ask = z.infer<typeof Ask>;
