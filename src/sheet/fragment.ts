import type { Article, Passage, Span } from "#brief/article.ts";

/** What a quote needs to be found on its page. */
export type Quoted = Span & { text: string };

/** Above this many characters a link names the first and the last words only (browsers and chats cut long links). */
const longest = 300;
/** A quote of so few words is likely to stand elsewhere on the page too, outside of the article. */
const few = 3;
/** How many words before and behind may be named to tell two places apart. */
const widest = 12;

/**
 * Links to the very words on the article's page: `…#:~:text=[prefix-,]start[,end][,-suffix]`
 * (https://wicg.github.io/scroll-to-text-fragment/). For a PDF, `…#page=3`. Null where the article has no page.
 *
 * Browsers match whole words, without regard to case, accents and the kind of white space, and take the first place that fits;
 * `start` without `end`, and a prefix or suffix, must each lie within one block of the page.
 */
export const fragmentLinks = (
  article: Pick<Article, "text" | "title" | "source" | "passages">,
): ((quote: Quoted) => string | null) => {
  const page = pageOf(article.source);
  if (page === null) return () => null;
  const blocks = blocksOf(article.passages);
  const places = placesIn(`${article.title ?? ""}\n\n${article.text}`);
  return (quote) => {
    const within = blocks.filter(({ start, end }) => start < quote.end && quote.start < end);
    const [first] = within;
    const last = within.at(-1);
    if (!first || !last) return page;
    if (first.page !== null) return `${page}#page=${first.page}`;
    return `${page}#:~:text=${directive(article.text, quote, { first, last }, places)}`;
  };
};

/** The page's address without a fragment of its own; links only, for what a paste says of its origin is not verified. */
const pageOf = ({ kind, url }: Article["source"]): string | null => {
  if (kind !== "link" || url === null || !URL.canParse(url)) return null;
  const page = new URL(url);
  page.hash = "";
  return page.href;
};

type Block = { start: number; end: number; role: Passage["role"]; page: number | null };

/** A paragraph is one block of the page; every row of a table holds several, its cells. */
const blocksOf = (passages: readonly Passage[]): Block[] => {
  const blocks: Block[] = [];
  let paragraph = 0;
  for (const { start, end, role, page, paragraph: own } of passages) {
    const last = blocks.at(-1);
    if (last && own === paragraph && role === "body") last.end = end;
    else blocks.push({ start, end, role, page });
    paragraph = own;
  }
  return blocks;
};

/** The text as browsers compare it. */
const folded = (text: string): string =>
  text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/\s+/gu, " ").trim();

type Places = (words: string) => number;

/** How often words stand in a text, counted up to two. */
const placesIn = (text: string): Places => {
  const haystack = folded(text);
  return (words) => {
    const first = haystack.indexOf(words);
    if (first < 0) return 0;
    return haystack.indexOf(words, first + 1) < 0 ? 1 : 2;
  };
};

const directive = (text: string, quote: Quoted, ends: Ends, places: Places): string => {
  const isExact = ends.first === ends.last && !isRow(quote.text) && quote.text.length <= longest;
  const range = isExact ? null : endsOf(text, quote, ends);
  const opening = range?.start ?? quote.text;
  const { prefix, suffix } = contextOf(text, quote, ends, { opening, isExact }, places);
  return [
    ...(prefix.trim() ? [`${encoded(prefix)}-`] : []),
    encoded(opening),
    ...(range ? [encoded(range.end)] : []),
    ...(suffix.trim() ? [`-${encoded(suffix)}`] : []),
  ].join(",");
};

type Ends = { first: Block; last: Block };

/** A row of a table is several blocks of the page, its cells. */
const cellMark = /\s\|\s|\t/u;
const isRow = (words: string): boolean => cellMark.test(words);

/** The words around the quote that tell its place from others; none where the quote's own words do. */
const contextOf = (
  text: string,
  quote: Quoted,
  { first, last }: Ends,
  { opening, isExact }: { opening: string; isExact: boolean },
  places: Places,
): { prefix: string; suffix: string } => {
  const before = piecesOf(text.slice(first.start, Math.max(quote.start, first.start)));
  const after = isExact ? piecesOf(text.slice(quote.end, last.end)) : [];
  const isShort = piecesOf(opening).length <= few;
  if (isRow(quote.text) || (!isShort && places(folded(opening)) < 2)) return { prefix: "", suffix: "" };
  for (let count = few; ; count += 1) {
    const [prefix, suffix] = [before.slice(-count).join(""), after.slice(0, count).join("")];
    const isAll = count >= widest || count >= Math.max(before.length, after.length);
    if (isAll || places(folded(`${prefix}${opening}${suffix}`)) < 2) return { prefix, suffix };
  }
};

/** The first and last words of a quote: enough of them that the last ones stand nowhere earlier in it. */
const endsOf = (text: string, quote: Quoted, { first, last }: Ends): { start: string; end: string } => {
  const head = unitsOf(text.slice(quote.start, Math.min(quote.end, first.end)));
  const tail = unitsOf(text.slice(Math.max(quote.start, last.start), quote.end));
  if (isRow(quote.text)) return { start: head[0] ?? quote.text, end: tail.at(-1) ?? quote.text };
  const whole = folded(quote.text);
  const start = head.slice(0, enough).join("");
  for (let count = enough; count < tail.length; count += 1) {
    const end = tail.slice(-count).join("");
    const found = whole.indexOf(folded(end), folded(start).length);
    if (found + folded(end).length >= whole.length) return { start, end };
  }
  return { start, end: tail.join("") };
};

/** Words at either end of a long quote. */
const enough = 6;

/** A row's cells, anything else's words. */
const unitsOf = (words: string): string[] =>
  isRow(words) ? words.split(cellMark).flatMap((cell) => cell.trim() || []) : piecesOf(words);

const segmenter = new Intl.Segmenter("und", { granularity: "word" });

/** Words with what stands behind them, so that joined they are the text again; a script without spaces is parted as browsers part it. */
const piecesOf = (text: string): string[] => {
  const spaced = text.match(/\s*\S+\s*/gu) ?? [];
  if (spaced.every((piece) => piece.length <= 40)) return spaced;
  return Array.from(segmenter.segment(text), ({ segment }) => segment).reduce<string[]>((pieces, segment) => {
    const last = pieces.at(-1);
    // Marks belong to the word before them.
    if (last !== undefined && !/[\p{L}\p{N}]/u.test(segment)) pieces[pieces.length - 1] = last + segment;
    else pieces.push(segment);
    return pieces;
  }, []);
};

/** Percent-encoded; `-`, `,` and `&` mean something in a directive, so they are encoded as well. */
const encoded = (words: string): string =>
  encodeURIComponent(words.replace(/\s+/gu, " ").trim()).replaceAll("-", "%2D");
