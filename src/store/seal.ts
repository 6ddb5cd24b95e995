import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes } from "node:crypto";

const nonceBytes = 12;
const tagBytes = 16;

/**
 * AES-256-GCM: nonce, ciphertext, tag. `about` is bound to it: what was sealed for one row does not open in another.
 * A data key seals far fewer than the 2^32 messages that a random nonce allows (NIST SP 800-38D, 8.3).
 */
export const seal = (key: Uint8Array, plain: Uint8Array | string, about: string): Uint8Array => {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(Buffer.from(about, "utf8"));
  return Buffer.concat([nonce, cipher.update(Buffer.from(plain)), cipher.final(), cipher.getAuthTag()]);
};

/** @throws Error where the key is another's, or what was sealed was changed or moved. */
export const open = (key: Uint8Array, sealed: Uint8Array, about: string): Uint8Array => {
  const bytes = Buffer.from(sealed);
  const decipher = createDecipheriv("aes-256-gcm", key, bytes.subarray(0, nonceBytes))
    .setAAD(Buffer.from(about, "utf8"))
    .setAuthTag(bytes.subarray(-tagBytes));
  return Buffer.concat([decipher.update(bytes.subarray(nonceBytes, -tagBytes)), decipher.final()]);
};

export const newKey = (): Uint8Array => randomBytes(32);

/** SECRET_KEY is any string; what seals is drawn from it (RFC 5869), a key of its own for each purpose. */
const drawn = (secret: string, purpose: string): Uint8Array =>
  new Uint8Array(hkdfSync("sha256", secret, "groundwire", purpose, 32));

/** What seals the data keys, with the fingerprint that a sealed key is known by. */
export type Secret = { key: Uint8Array; fingerprint: string };

export const secretFrom = (text: string): Secret => ({
  key: drawn(text, "data keys"),
  fingerprint: createHash("sha256").update(drawn(text, "fingerprint")).digest("hex").slice(0, 16),
});

/** A hash that finds what is equal and tells nothing without the workspace's key. */
export const lookUpKey = (workspaceKey: Uint8Array, text: string): Uint8Array =>
  createHmac("sha256", workspaceKey).update(text).digest();
