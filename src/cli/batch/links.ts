import { z } from "zod";
import { isTooShort } from "#article/briefable.ts";
import { articleText } from "#article/extract/text.ts";
import type { Saved } from "#article/posted.ts";
import type { Article } from "#brief/article.ts";
import { fitting, Id, never } from "./fitting.ts";
import type { Task } from "./tasks.ts";

const Link = z.object({ id: Id, url: z.string() });
const Document = z
  .object({
    id: Id,
    url: z.string().optional(),
    html: z.string().optional(),
    pdf: z.base64().optional(),
    docx: z.base64().optional(),
  })
  .refine(({ html, pdf, docx }) => [html, pdf, docx].filter((each) => each !== undefined).length === 1, {
    error: "exactly one of html, pdf and docx is wanted",
  });

/** What a page says of itself, beside its text. */
const metadataOf = ({
  title,
  byline,
  publisher,
  publishedAt,
  modifiedAt = null,
  original = null,
  language,
}: Article) => ({
  title,
  byline,
  publisher,
  publishedAt,
  modifiedAt,
  original,
  language,
});

/** Opens a link as `brief` does; a wall or a page without an article is an error. */
export const fetch: Task = async (json, _read, { reader }) => {
  const { url } = fitting(Link, json);
  const article = await reader.article({ kind: "link", url }, () => {}, never());
  return {
    url: article.source.url ?? url,
    text: textOf(article),
    ...metadataOf(article),
    warnings: warningsOf(article, article.warnings),
  };
};

/** Reads a saved page or document. It refuses no page: what stands in the way of an article is in `warnings`. */
export const extract: Task = async (json, _read, { reader }) => {
  const line = fitting(Document, json);
  const { article, extracted } = await reader.extracted(savedFrom(line), never());
  return {
    url: article.source.url,
    text: articleText(extracted.blocks),
    ...metadataOf(article),
    warnings: warningsOf(article, extracted.warnings),
  };
};

const savedFrom = ({ html, pdf, docx, url = null }: Posted): Saved =>
  html !== undefined
    ? { kind: "html", html, url }
    : { kind: pdf === undefined ? "docx" : "pdf", bytes: Buffer.from(pdf ?? docx ?? "", "base64"), url };

type Posted = { [field in "html" | "pdf" | "docx"]?: string | undefined } & { url?: string | null | undefined };

/** The article's text without its captions, paragraphs parted by an empty line. */
const textOf = ({ text, passages }: Article): string => {
  const paragraphs = new Map<number, { start: number; end: number }>();
  for (const { paragraph, role, start, end } of passages) {
    if (role === "caption") continue;
    const known = paragraphs.get(paragraph);
    paragraphs.set(paragraph, { start: known?.start ?? start, end });
  }
  return [...paragraphs.values()].map(({ start, end }) => text.slice(start, end)).join("\n\n");
};

const warningsOf = (article: Article, known: readonly string[]): string[] => [
  ...new Set([...known, ...(isTooShort(article) ? ["too-short"] : [])]),
];
