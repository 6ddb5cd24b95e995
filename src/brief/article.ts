import { z } from "zod";

/** A stretch of a text in UTF-16 code units, `end` exclusive: `text.slice(start, end)`. */
export const Span = z.object({ start: z.int().min(0), end: z.int() });
export type Span = Readonly<z.infer<typeof Span>>;

/** What a passage is in its article. `machine` addresses a machine instead of a reader: it is data, and never a line of a brief. */
export const Role = z.enum([
  "body",
  "caption",
  "dateline",
  "heading",
  "list",
  "table",
  "pullquote",
  "related",
  "boilerplate",
  "machine",
]);
export type Role = z.infer<typeof Role>;

/** One sentence, or a caption, heading, list item or table row. `paragraph` is the ¶ that a reader counts, from 1, captions included. */
export const Passage = Span.extend({
  id: z.string(),
  paragraph: z.int().min(1),
  role: Role,
  page: z.int().nullable(),
});
export type Passage = Readonly<z.infer<typeof Passage>>;

export const Genre = z.enum(["news", "opinion", "fact-check", "interview", "other"]);
export type Genre = z.infer<typeof Genre>;

export const SourceKind = z.enum(["link", "paste", "file", "message"]);

/** One normalised text with its metadata. `text` never changes: every offset in the product points into it. */
export const Article = z.object({
  id: z.string(),
  contentHash: z.string(),
  text: z.string(),
  passages: z.array(Passage),
  source: z.object({ kind: SourceKind, url: z.string().nullable(), verified: z.boolean() }),
  title: z.string().nullable(),
  byline: z.string().nullable(),
  publisher: z.string().nullable(),
  publishedAt: z.string().nullable(),
  modifiedAt: z.string().nullable().optional(),
  /** Where the text was first published, if its page says that this was elsewhere. */
  original: z.object({ name: z.string(), url: z.string().nullable() }).nullable().optional(),
  language: z.string(),
  genre: Genre,
  unread: z.array(z.string()),
  warnings: z.array(z.string()),
});
export type Article = z.infer<typeof Article>;

const briefedRoles: ReadonlySet<Role> = new Set<Role>(["body", "heading", "list", "table"]);

/** Only these passages may become a line of a brief (captions yield photo-only actors and nothing else). */
export const isBriefed = (passage: Passage): boolean => briefedRoles.has(passage.role);

/** Somebody who asks may be shown any passage but what surrounds the article; one that addresses a machine only if it is asked for. */
export const isAnswerable = (passage: Passage): boolean => passage.role !== "boilerplate" && passage.role !== "related";
