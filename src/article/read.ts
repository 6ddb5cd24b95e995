import type { z } from "zod";
import type { Article, SourceKind } from "#brief/article.ts";

export type Given = { text: string; kind: z.infer<typeof SourceKind>; title?: string | null; url?: string | null };

/** Makes the Article of a text: normalised, split into passages with roles, with what it says of itself. */
export const articleFrom = (_given: Given): Article => {
  throw new Error("being built");
};
