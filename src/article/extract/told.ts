import { languageOf } from "../language.ts";
import type { Extracted } from "./extracted.ts";
import { articleText } from "./text.ts";

/** A page or document as `batch extract` and `batch fetch` print it, but for the id. */
export type Told = {
  url: string | null;
  text: string;
  title: string | null;
  byline: string | null;
  publisher: string | null;
  publishedAt: string | null;
  language: string;
  warnings: string[];
};

/** `url` is the address that the page was read from; without one, what the page says is its own. */
export const toldBy = ({ blocks, origin, warnings }: Extracted, url: string | null): Told => {
  const text = articleText(blocks);
  const language = languageOf(text);
  return {
    url: url ?? origin.canonical,
    text,
    title: origin.title,
    byline: origin.byline,
    publisher: origin.publisher,
    publishedAt: origin.publishedAt,
    language: language === "und" ? (origin.language?.split("-")[0] ?? "und") : language,
    warnings: [...warnings],
  };
};
