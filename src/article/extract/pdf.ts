import { getDocumentProxy } from "unpdf";
import { Fault } from "#brief/fault.ts";
import type { Block, Extracted } from "./extracted.ts";
import { isoOf } from "./moments.ts";
import { linesInOrder, type Piece } from "./pdf-lines.ts";
import { paragraphsOf } from "./pdf-paragraphs.ts";
import { type PdfPage, withoutRunning } from "./pdf-running.ts";

const mostPages = 1_000;
const mostPieces = 400_000;

/** The text of a PDF, each block with the page on which it begins. */
export const extractPdf = async (bytes: Uint8Array): Promise<Extracted> => {
  const document = await opened(bytes);
  const { pages, garbled } = await pagesOf(document);
  const told = await toldBy(document);
  const { title, blocks } = withTitle(paragraphsOf(withoutRunning(pages)).filter(hasWords), told.title);
  if (blocks.length === 0) throw noText(garbled.length > 0);
  return {
    blocks,
    origin: { ...told, title, publisher: null, publishedAt: null, language: null, canonical: null, original: null },
    unread: garbledNote(garbled),
    warnings: [],
  };
};

const pagesOf = async (document: Pdf): Promise<{ pages: PdfPage[]; garbled: number[] }> => {
  const pages: PdfPage[] = [];
  const garbled: number[] = [];
  let count = 0;
  if (document.numPages > mostPages) throw tooLarge(document.numPages);
  for (let number = 1; number <= document.numPages; number += 1) {
    const { pieces, height } = await pageAt(document, number);
    count += pieces.length;
    if (count > mostPieces)
      throw new Fault("too-large", "The PDF holds far more text than an article has. Give the part that matters.");
    if (isGarbled(pieces)) garbled.push(number);
    else pages.push({ number, height, lines: linesInOrder(pieces) });
  }
  return { pages, garbled };
};

const tooLarge = (pages: number): Fault =>
  new Fault(
    "too-large",
    `The PDF is far longer than an article: it has ${pages.toLocaleString("en")} pages. Give the part that matters.`,
  );

const noText = (isGarbled: boolean): Fault =>
  new Fault(
    "unreadable",
    isGarbled
      ? "The PDF does not say which letters its signs are. Give another copy, or paste the article's text."
      : "The PDF holds no text, only pictures of pages. Give a PDF with a text layer, or paste the article's text.",
  );

const garbledNote = (pages: readonly number[]): string[] =>
  pages.length === 0
    ? []
    : [
        `${pages.length === 1 ? `page ${pages[0]} was` : `${pages.length} pages were`} here in letters that cannot be read`,
      ];

const hasWords = ({ text }: Block): boolean => /\p{L}{2}|\p{N}|\p{Lo}/u.test(text);

/** Some fonts do not say which letters their shapes are; what comes out then is signs. */
const isGarbled = (pieces: readonly Piece[]): boolean => {
  const text = pieces
    .map((piece) => piece.text)
    .join("")
    .replace(/\s+/g, "");
  return text.length >= 40 && (text.match(/[\p{L}\p{M}\p{N}]/gu)?.length ?? 0) < text.length * 0.4;
};

/** The title that the document tells, or the heading that stands first on its first page; it is no part of the text. */
const withTitle = (blocks: readonly Block[], told: string | null): { title: string | null; blocks: Block[] } => {
  const head = blocks.slice(0, 4);
  const isTitle = ({ kind, page, text }: Block): boolean =>
    kind === "heading" && page === blocks[0]?.page && text.length >= 12;
  const own = head.find((block) => (told === null ? isTitle(block) : letters(block.text) === letters(told)));
  return { title: told ?? own?.text ?? null, blocks: blocks.filter((block) => block !== own) };
};

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

const opened = async (bytes: Uint8Array): Promise<Pdf> => {
  try {
    return await getDocumentProxy(new Uint8Array(bytes), {
      disableFontFace: true,
      useSystemFonts: false,
      stopAtErrors: false,
      maxImageSize: 1,
      verbosity: 0,
    });
  } catch (error) {
    const isLocked = error instanceof Error && error.name === "PasswordException";
    throw new Fault(
      "unreadable",
      isLocked
        ? "The PDF is locked with a password. Give one that is not, or paste the article's text."
        : "The PDF cannot be read: it is damaged or not what it says. Give another copy, or paste the article's text.",
      { cause: error },
    );
  }
};

const pageAt = async (document: Pdf, number: number): Promise<{ pieces: Piece[]; height: number }> => {
  try {
    const page = await document.getPage(number);
    const { height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent({ includeMarkedContent: false });
    const pieces = items.flatMap((item): Piece[] => {
      if (!("str" in item) || item.str.trim() === "") return [];
      const [, , c = 0, d = 0, x = 0, y = 0] = item.transform.map(Number);
      const size = Math.hypot(c, d) || item.height || 10;
      return [{ text: item.str, x, y: height - y, width: item.width, size }];
    });
    page.cleanup();
    return { pieces, height };
  } catch {
    // One broken page is no reason to lose the others.
    return { pieces: [], height: 0 };
  }
};

type Told = { title: string | null; byline: string | null; modifiedAt: string | null };

const toldBy = async (document: Pdf): Promise<Told> => {
  const metadata: { info?: object } | null = await document.getMetadata().catch(() => null);
  const info: Readonly<Record<string, unknown>> = { ...metadata?.info };
  const title = textIn(info.Title);
  return {
    title:
      title && !/^(?:untitled|document\d*|microsoft word)\b|\.(?:docx?|pdf|indd|qxd|tex|odt|rtf|pages)$/i.test(title)
        ? title
        : null,
    byline: textIn(info.Author),
    modifiedAt: momentIn(info.ModDate),
  };
};

const textIn = (value: unknown): string | null =>
  typeof value === "string" && /\p{L}/u.test(value) && !/^ARRAY\(/.test(value) ? value.trim().slice(0, 300) : null;

/** "D:20240503101500+02'00'" */
const momentIn = (value: unknown): string | null => {
  const [, year, month, day, hours = "00", minutes = "00", seconds = "00", zone = ""] =
    /^(?:D:)?(\d{4})(\d{2})(\d{2})(\d{2})?(\d{2})?(\d{2})?(Z|[+-]\d{2}'?\d{2})?/.exec(textIn(value) ?? "") ?? [];
  return year ? isoOf(`${year}-${month}-${day}T${hours}:${minutes}:${seconds}${zone.replace("'", "")}`) : null;
};
