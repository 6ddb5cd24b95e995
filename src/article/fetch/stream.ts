import { tooLarge } from "./codings.ts";

/**
 * A body's bytes, or no more of them than may be.
 * @throws Fault "too-large", before anything is read where the server says so itself
 */
export const bytesOf = async (
  body: AsyncIterable<Uint8Array>,
  limit: number,
  announced: number,
): Promise<Uint8Array> => {
  if (announced > limit) throw tooLarge(limit);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > limit) throw tooLarge(limit);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
};

/** The first bytes of a body; where it breaks off earlier, what came. */
export const headOf = async (body: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    chunks.push(chunk);
    size += chunk.length;
    if (size >= limit) break;
  }
  return Buffer.concat(chunks).subarray(0, limit);
};
