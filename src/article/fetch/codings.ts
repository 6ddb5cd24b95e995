import { promisify } from "node:util";
import { brotliDecompress, constants, gunzip, inflate, inflateRaw, zstdDecompress } from "node:zlib";
import { Fault } from "#brief/fault.ts";

type Decoder = (bytes: Uint8Array, maxOutputLength: number) => Promise<Uint8Array>;

const unzip = promisify(gunzip);
const unwrap = promisify(inflate);
const unwrapRaw = promisify(inflateRaw);
const unbrotli = promisify(brotliDecompress);
const unzstd = promisify(zstdDecompress);

/** RFC 9659: 8 MB is the largest window that a page may ask for. */
const zstdWindow = { [constants.ZSTD_d_windowLogMax]: 23 };

const decoders: Readonly<Record<string, Decoder>> = {
  gzip: (bytes, maxOutputLength) => unzip(bytes, { maxOutputLength }),
  "x-gzip": (bytes, maxOutputLength) => unzip(bytes, { maxOutputLength }),
  deflate: (bytes, maxOutputLength) => (hasZlibHead(bytes) ? unwrap : unwrapRaw)(bytes, { maxOutputLength }),
  br: (bytes, maxOutputLength) => unbrotli(bytes, { maxOutputLength }),
  zstd: (bytes, maxOutputLength) => unzstd(bytes, { maxOutputLength, params: zstdWindow }),
};

/** What is asked for, as a header. */
export const acceptedCodings = "gzip, deflate, br, zstd";

const mostLayers = 3;

/** What servers write where nothing was packed; the last few are of other headers, and browsers pass over them. */
const unpacked = new Set(["", "identity", "none", "utf-8", "utf8", "8bit", "binary"]);

/**
 * Takes off what `Content-Encoding` says was put on, last first. No layer may yield more than `limit` bytes; a bomb is stopped there.
 * @throws Fault "too-large", "connection-failed" for bytes that do not decode, "unsupported-type" for a coding that nobody knows
 */
export const decoded = async (bytes: Uint8Array, contentEncoding: string, limit: number): Promise<Uint8Array> => {
  const codings = contentEncoding
    .toLowerCase()
    .split(",")
    .map((coding) => coding.trim());
  const layers = codings.filter((coding) => !unpacked.has(coding)).reverse();
  if (layers.length > mostLayers)
    throw new Fault("unsupported-type", `The page is packed ${layers.length} times over, which no honest page is.`);
  let plain = bytes;
  for (const layer of layers) plain = await withoutLayer(plain, layer, limit);
  return plain;
};

const withoutLayer = async (bytes: Uint8Array, coding: string, limit: number): Promise<Uint8Array> => {
  const decode = decoders[coding];
  if (!decode || !Object.hasOwn(decoders, coding))
    throw new Fault(
      "unsupported-type",
      "The page is packed in a way that cannot be unpacked here. Paste the article's text instead.",
    );
  if (bytes.length === 0) return bytes;
  try {
    return await decode(bytes, limit);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE")
      throw tooLarge(limit, error);
    throw new Fault(
      "connection-failed",
      "The page arrived broken: it does not unpack. Try again, or paste the article's text instead.",
      { cause: error },
    );
  }
};

export const tooLarge = (limit: number, cause?: unknown): Fault =>
  new Fault("too-large", `The page is larger than ${sizeWords(limit)}. Paste the part that matters instead.`, {
    cause,
  });

/** Servers mean two things by "deflate"; zlib's first two bytes tell which. */
const hasZlibHead = ([first = 0, second = 0]: Uint8Array): boolean =>
  (first & 0x0f) === 8 && ((first << 8) | second) % 31 === 0;

const sizeWords = (bytes: number): string =>
  bytes >= 1_048_576 ? `${Math.floor(bytes / 1_048_576)} MB` : `${Math.ceil(bytes / 1_024)} kB`;
