/** One block of a page or a document in reading order. `quote` is a block quotation; a `table` block is one row. */
export type Block = {
  text: string;
  kind: "body" | "heading" | "list" | "table" | "quote" | "caption";
  /** The page of a PDF, from 1; null elsewhere. */
  page: number | null;
};

/** Why a page may not hold the article that was meant. */
export type Warning =
  | "too-short"
  | "paywall"
  | "consent-wall"
  | "login"
  | "needs-javascript"
  | "bot-block"
  | "not-an-article";

/** What a page or document says of itself; dates are ISO 8601, languages BCP 47. */
export type Origin = {
  title: string | null;
  byline: string | null;
  publisher: string | null;
  publishedAt: string | null;
  modifiedAt: string | null;
  language: string | null;
  canonical: string | null;
  /** The page or the paper that the text was first published in, where the page says so. */
  original: { name: string; url: string | null } | null;
};

/** A page or document as blocks. `unread`: what was there and was not read, in words for a person. */
export type Extracted = {
  blocks: readonly Block[];
  origin: Origin;
  unread: readonly string[];
  warnings: readonly Warning[];
};
