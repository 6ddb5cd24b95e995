import { type Unzipped, unzipSync, zipSync } from "fflate";
import mammoth from "mammoth";
import { Fault } from "#brief/fault.ts";
import { collapsed, documentOf, plainText } from "./dom.ts";
import type { Block, Extracted } from "./extracted.ts";
import { isoOf } from "./moments.ts";
import { blocksOf } from "./page-blocks.ts";

const mostParts = 4_000;
const mostBytes = 40_000_000;
/** Nothing that people write shrinks a hundredfold and is large. */
const suspicious = { ratio: 200, size: 5_000_000 };

const read =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/core\.xml|word\/(?:document2?|styles|numbering|footnotes|endnotes)\.xml|word\/_rels\/document2?\.xml\.rels)$/;

/** The text of a Word document. Sizes are held against limits before anything is inflated, and only the parts that hold text are. */
export const extractDocx = async (bytes: Uint8Array): Promise<Extracted> => {
  const parts = partsOf(bytes);
  const xml = parts["word/document.xml"] ?? parts["word/document2.xml"];
  if (!xml) throw damaged();
  const { value } = await htmlOf(parts);
  const { body } = documentOf(`<html><body>${value}</body></html>`);
  const images = [...body.querySelectorAll("img")].length;
  const blocks = blocksOf(body).map(({ text, kind }): Block => ({ text, kind, page: null }));
  if (blocks.length === 0)
    throw new Fault("unreadable", "The Word document holds no text. Paste the article's text instead.");
  return {
    blocks,
    origin: {
      ...toldBy(parts["docProps/core.xml"]),
      publisher: null,
      publishedAt: null,
      canonical: null,
      original: null,
    },
    unread: images === 0 ? [] : [images === 1 ? "an image was here" : `${images} images were here`],
    warnings: [],
  };
};

const htmlOf = async (parts: Unzipped): Promise<{ value: string }> => {
  try {
    return await mammoth.convertToHtml(
      { buffer: Buffer.from(zipSync(parts, { level: 0 })) },
      { externalFileAccess: false, convertImage: mammoth.images.imgElement(async () => ({ src: "" })) },
    );
  } catch (error) {
    throw damaged(error);
  }
};

const partsOf = (bytes: Uint8Array): Unzipped => {
  let count = 0;
  let total = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        count += 1;
        if (count > mostParts) throw tooLarge();
        if (!read.test(name)) return false;
        total += originalSize;
        const isBomb = originalSize > suspicious.size && originalSize > size * suspicious.ratio;
        if (total > mostBytes || isBomb) throw tooLarge();
        return true;
      },
    });
  } catch (error) {
    throw error instanceof Fault ? error : damaged(error);
  }
};

const tooLarge = (): Fault =>
  new Fault(
    "too-large",
    "The Word document unpacks to far more than an article has. Paste the article's text instead.",
  );

const damaged = (cause?: unknown): Fault =>
  new Fault(
    "unreadable",
    "The Word document cannot be read: it is damaged or not what it says. Give another copy, or paste the article's text.",
    { cause },
  );

type Told = { title: string | null; byline: string | null; modifiedAt: string | null; language: string | null };

const toldBy = (core: Uint8Array | undefined): Told => {
  const xml = core ? new TextDecoder().decode(core.subarray(0, 100_000)) : "";
  const field = (name: string): string | null => {
    const told = new RegExp(`<${name}(?:\\s[^>]{0,200})?>([^<]{1,500})</${name}>`).exec(xml)?.[1];
    return told ? collapsed(plainText(told)) || null : null;
  };
  return {
    title: field("dc:title"),
    byline: field("dc:creator"),
    modifiedAt: isoOf(field("dcterms:modified")),
    language: field("dc:language"),
  };
};
