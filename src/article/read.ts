import { createHash } from "node:crypto";
import type { z } from "zod";
import type { Article, SourceKind } from "#brief/article.ts";
import { sentencesAbroad } from "#language/abroad.ts";
import { english } from "#language/en/cues.ts";
import { cuesOf } from "#language/languages.ts";
import { genreOf } from "./genre.ts";
import { languageOf } from "./language.ts";
import { metadataOf } from "./metadata.ts";
import { normalise } from "./normalise.ts";
import { paragraphsOf } from "./paragraphs.ts";
import { passagesOf } from "./passages.ts";
import { unreadIn } from "./unread.ts";

export type Given = { text: string; kind: z.infer<typeof SourceKind>; title?: string | null; url?: string | null };

/** Makes the Article of a text: normalised, split into passages with roles, with what it says of itself. It refuses nothing. */
export const articleFrom = (given: Given): Article => {
  const { text } = normalise(given.text);
  const language = languageOf(text);
  // Small print is English on pages of many languages, and a page without cues still has some.
  const cues = cuesOf(language) ?? { ...english, sentences: sentencesAbroad(language) };
  const title = given.title?.trim() || null;
  const passages = passagesOf(text, paragraphsOf(text), title, cues);
  const contentHash = createHash("sha256").update(text).digest("hex");
  const metadata = metadataOf(text, passages, title, cues.page);
  return {
    id: `a${contentHash.slice(0, 16)}`,
    contentHash,
    text,
    passages,
    source: { kind: given.kind, url: given.url ?? null, verified: false },
    ...metadata,
    language,
    genre: cuesOf(language)
      ? genreOf(text, passages, { title: metadata.title, url: given.url ?? null }, cues.genre)
      : "other",
    unread: unreadIn(text, passages, cues.page),
    warnings: [],
  };
};
