import { randomBytes } from "node:crypto";
import { link, mkdir, open, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { Fault } from "#brief/fault.ts";
import { codeOf } from "#store/faults.ts";
import { type Secret, secretFrom } from "#store/seal.ts";
import type { Config } from "./config.ts";

const wordsFor: Readonly<Record<string, string>> = {
  EACCES: "may not be read or written by this user",
  EPERM: "may not be read or written by this user",
  EROFS: "lies on a disk that cannot be written",
  ENOSPC: "lies on a disk that is full",
  ENOTDIR: "does not lie in a folder",
  EISDIR: "is a folder",
};

/** Written whole and then named, so that two first starts at once, or a power loss, leave one key or none. */
const makeIn = async (dataDir: string, path: string): Promise<void> => {
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const draft = `${path}.${randomBytes(6).toString("hex")}`;
  try {
    const file = await open(draft, "wx", 0o600);
    await file.writeFile(`${randomBytes(32).toString("base64")}\n`);
    await file.sync();
    await file.close();
    await link(draft, path).catch(async (error) => {
      // Some disks know no second name for a file: there the draft itself is named.
      if (codeOf(error) !== "EEXIST") await rename(draft, path);
    });
  } finally {
    await rm(draft, { force: true });
  }
};

/** The key that `DATA_DIR` keeps; made at the first start. */
const keptIn = async (dataDir: string): Promise<string> => {
  const path = join(dataDir, "secret-key");
  try {
    const kept = await readFile(path, "utf8").catch(async (error) => {
      if (codeOf(error) !== "ENOENT") throw error;
      await makeIn(dataDir, path);
      return readFile(path, "utf8");
    });
    if (kept.trim().length >= 32) return kept.trim();
  } catch (error) {
    const why = wordsFor[codeOf(error)] ?? "could not be read or written";
    throw new Fault("store-not-writable", `The file ${path} ${why}. Set DATA_DIR to a folder that can be written.`, {
      cause: error,
    });
  }
  throw new Fault(
    "store-unreadable",
    `The file ${path} holds no whole key. Put back the one that was there, from a backup: what is stored cannot be read with another.`,
  );
};

/**
 * What seals the stored texts. Without SECRET_KEY the embedded store has one of its own beside it; a Postgres is reached from several
 * machines, so there it must be said.
 * @throws Fault "usage" where it must be said and is not.
 */
export const secretsOf = async (storage: Config["storage"]): Promise<{ secret: Secret; previous: Secret | null }> => {
  const { databaseUrl, dataDir, secretKey, previousSecretKey } = storage;
  if (secretKey === null && databaseUrl !== null)
    throw new Fault(
      "usage",
      "DATABASE_URL is set and SECRET_KEY is not. Set it to a secret of 32 characters or more that every instance shares (openssl rand -base64 32 makes one), and keep a copy: what is stored cannot be read without it.",
    );
  return {
    secret: secretFrom(secretKey ?? (await keptIn(dataDir))),
    previous: previousSecretKey === null ? null : secretFrom(previousSecretKey),
  };
};
