import { createHash } from "node:crypto";
import type { z } from "zod";
import type { Article, SourceKind } from "#brief/article.ts";
import { sentencesAbroad } from "#language/abroad.ts";
import { english } from "#language/en/cues.ts";
import { cuesOf } from "#language/languages.ts";
import type { Extracted } from "./extract/extracted.ts";
import { layOut } from "./extract/lay-out.ts";
import { genreOf } from "./genre.ts";
import { languageOf } from "./language.ts";
import { metadataOf } from "./metadata.ts";
import { normalise } from "./normalise.ts";
import { type Paragraph, paragraphsOf } from "./paragraphs.ts";
import { passagesOf } from "./passages.ts";
import { unreadIn } from "./unread.ts";

/** A text as somebody pasted or sent it. */
export type Given = { text: string; kind: z.infer<typeof SourceKind>; title?: string | null; url?: string | null };

/** A page or a document as extraction read it. `url` is the address that it was read from. */
export type GivenBlocks = { extracted: Extracted; kind: z.infer<typeof SourceKind>; url?: string | null };

/** Makes the Article of a text: normalised, split into passages with roles, with what it says of itself. It refuses nothing. */
export const articleFrom = (given: Given | GivenBlocks): Article =>
  "extracted" in given ? articleFromBlocks(given) : articleFromText(given);

const articleFromText = (given: Given): Article => {
  const { text } = normalise(given.text);
  return articleWith(text, paragraphsOf(text), { ...given, verified: isFetched(given) });
};

/** Only what was read from its address is known to stand there. */
const isFetched = ({ kind, url }: Pick<Given, "kind" | "url">): boolean => kind === "link" && typeof url === "string";

/** What the page or document says of itself comes before what its text says. */
const articleFromBlocks = ({ extracted, kind, url = null }: GivenBlocks): Article => {
  const { origin } = extracted;
  const { text, paragraphs, pages } = layOut(extracted.blocks);
  const article = articleWith(text, paragraphs, {
    kind,
    title: origin.title,
    url,
    verified: isFetched({ kind, url }),
  });
  return {
    ...article,
    passages: article.passages.map((passage) => ({ ...passage, page: pages[passage.paragraph - 1] ?? null })),
    byline: origin.byline ?? article.byline,
    publisher: origin.publisher ?? article.publisher,
    publishedAt: origin.publishedAt ?? article.publishedAt,
    modifiedAt: origin.modifiedAt,
    original: origin.original,
    language: article.language === "und" ? (origin.language?.split("-")[0] ?? "und") : article.language,
    unread: [...new Set([...extracted.unread, ...article.unread])],
    warnings: [...extracted.warnings],
  };
};

type Source = Omit<Given, "text"> & { verified: boolean };

const articleWith = (text: string, paragraphs: readonly Paragraph[], given: Source): Article => {
  const language = languageOf(text);
  // Small print is English on pages of many languages, and a page without cues still has some.
  const cues = cuesOf(language) ?? { ...english, sentences: sentencesAbroad(language) };
  const title = given.title?.trim() || null;
  const passages = passagesOf(text, paragraphs, title, cues);
  const contentHash = createHash("sha256").update(text).digest("hex");
  const metadata = metadataOf(text, passages, title, cues.page);
  return {
    id: `a${contentHash.slice(0, 16)}`,
    contentHash,
    text,
    passages,
    source: { kind: given.kind, url: given.url ?? null, verified: given.verified },
    ...metadata,
    language,
    genre: cuesOf(language)
      ? genreOf(text, passages, { title: metadata.title, url: given.url ?? null }, cues.genre)
      : "other",
    unread: unreadIn(text, passages, cues.page),
    warnings: [],
  };
};
