import { getDocumentProxy } from "unpdf";
import { Fault } from "#brief/fault.ts";
import type { Extracted } from "./extracted.ts";
import { isoOf } from "./moments.ts";
import { linesInOrder, type Piece } from "./pdf-lines.ts";
import { paragraphsOf } from "./pdf-paragraphs.ts";
import { type PdfPage, withoutRunning } from "./pdf-running.ts";

const mostPages = 1_000;
const mostPieces = 400_000;

/** The text of a PDF, each block with the page on which it begins. */
export const extractPdf = async (bytes: Uint8Array): Promise<Extracted> => {
  const document = await opened(bytes);
  if (document.numPages > mostPages)
    throw new Fault(
      "too-large",
      `The PDF has ${document.numPages.toLocaleString("en")} pages; the limit is ${mostPages.toLocaleString("en")}. Give the part that matters.`,
    );
  const pages: PdfPage[] = [];
  let pieces = 0;
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await pageAt(document, number);
    pieces += page.pieces.length;
    if (pieces > mostPieces)
      throw new Fault("too-large", "The PDF holds more text than an article has. Give the part that matters.");
    pages.push({ number, height: page.height, lines: linesInOrder(page.pieces) });
  }
  const blocks = paragraphsOf(withoutRunning(pages));
  if (blocks.length === 0 || !blocks.some(({ text }) => /\p{L}{2}|\p{Lo}/u.test(text)))
    throw new Fault(
      "unreadable",
      "The PDF holds no text, only pictures of pages. Give a PDF with a text layer, or paste the article's text.",
    );
  return {
    blocks,
    origin: {
      ...(await toldBy(document)),
      publisher: null,
      publishedAt: null,
      language: null,
      canonical: null,
      original: null,
    },
    unread: [],
    warnings: [],
  };
};

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
  typeof value === "string" && value.trim() !== "" ? value.trim().slice(0, 300) : null;

/** "D:20240503101500+02'00'" */
const momentIn = (value: unknown): string | null => {
  const [, year, month, day, hours = "00", minutes = "00", seconds = "00", zone = ""] =
    /^(?:D:)?(\d{4})(\d{2})(\d{2})(\d{2})?(\d{2})?(\d{2})?(Z|[+-]\d{2}'?\d{2})?/.exec(textIn(value) ?? "") ?? [];
  return year ? isoOf(`${year}-${month}-${day}T${hours}:${minutes}:${seconds}${zone.replace("'", "")}`) : null;
};
