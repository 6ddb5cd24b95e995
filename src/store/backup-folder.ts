import { createHash } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { open, readdir, readFile, rename } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip, createGzip } from "node:zlib";
import { z } from "zod";
import { Fault } from "#brief/fault.ts";
import type { Tables } from "./schema.ts";

/**
 * A backup folder: `keys.jsonl`, of which only the newest is kept, and a folder for each backup with a file of rows for each
 * workspace and a `manifest.json`, written last. Rows are sealed as in the store; without the keys they tell nothing.
 */
const keysFile = "keys.jsonl";
const manifestFile = "manifest.json";

/** In the order in which rows can be put back. */
const order = {
  workspaces: 0,
  conversations: 1,
  threads: 2,
  articles: 3,
  briefs: 4,
  turns: 5,
  requests: 6,
  deliveries: 7,
  feedback: 8,
  events: 9,
  usage: 10,
  audit: 11,
  installations: 12,
} as const satisfies Record<Exclude<keyof Tables, "data_keys">, number>;

const TableName = z.enum(Object.keys(order)).pipe(z.custom<keyof typeof order>((name) => String(name) in order));
export const tablesInOrder = z.array(TableName).parse(Object.keys(order));

export const Row = z.object({ table: TableName, row: z.record(z.string(), z.json()) });
export type Row = z.infer<typeof Row>;

/** A key as its row holds it; bytes in hexadecimal as Postgres writes them. */
export const KeyRow = z.object({
  workspace: z.string(),
  conversation: z.string(),
  thread: z.string(),
  sealed_key: z.string().startsWith("\\x"),
  sealed_by: z.string(),
});
export type KeyRow = z.infer<typeof KeyRow>;

const Manifest = z.object({
  format: z.literal(1),
  madeAt: z.iso.datetime(),
  /** Of the tables: the last migration that they have been through. */
  tables: z.string(),
  files: z.array(z.object({ name: z.string(), workspace: z.string(), sha256: z.string() })),
});
export type Manifest = z.infer<typeof Manifest>;

const KeysHead = z.object({ format: z.literal(1), madeAt: z.iso.datetime() });
type Keys = { madeAt: string; keys: readonly KeyRow[] };

const unreadable = (what: string, cause?: unknown): Fault =>
  new Fault(
    "backup-unreadable",
    `${what} Nothing was restored: take another backup of the same folder, or copy the folder anew.`,
    { cause },
  );

/** Writes lines, packed; truncates what was there. @returns the SHA-256 of the file. */
export const writeLines = async (path: string, lines: AsyncIterable<string>): Promise<string> => {
  const hash = createHash("sha256");
  const hashed = async function* (packed: AsyncIterable<Uint8Array>) {
    for await (const piece of packed) {
      hash.update(piece);
      yield piece;
    }
  };
  const out = createWriteStream(path, { mode: 0o600, flush: true });
  await pipeline(Readable.from(lines), createGzip(), hashed, out);
  return hash.digest("hex");
};

/** @throws Fault "backup-unreadable" where it is not the file that was written. */
export const checkFile = async (folder: string, { name, sha256 }: Manifest["files"][number]): Promise<void> => {
  const hash = createHash("sha256");
  try {
    for await (const piece of createReadStream(join(folder, name))) hash.update(piece);
  } catch (error) {
    throw unreadable(`The file ${name} of the backup cannot be read.`, error);
  }
  if (hash.digest("hex") !== sha256) throw unreadable(`The file ${name} of the backup is not as it was written.`);
};

/** A line ends with a line feed alone: text in JSON may hold the other signs that end a line somewhere. */
const linesOf = async function* (bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let begun = "";
  for await (const piece of bytes) {
    const [first = "", ...others] = decoder.decode(piece, { stream: true }).split("\n");
    const last = others.pop();
    if (last === undefined) begun += first;
    else {
      yield begun + first;
      yield* others;
      begun = last;
    }
  }
};

/** The rows of a file that was checked. */
export const readRows = async function* (path: string): AsyncGenerator<Row> {
  const unpacked = createGunzip();
  // What goes wrong in it is thrown where it is read.
  pipeline(createReadStream(path), unpacked).catch(() => undefined);
  for await (const line of linesOf(unpacked)) yield Row.parse(JSON.parse(line));
};

/** Written beside and put in its place: a crash leaves the old one or the new one. */
const writeWhole = async (path: string, text: string): Promise<void> => {
  const beside = `${path}.new`;
  const file = await open(beside, "w", 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(beside, path);
};

export const writeKeys = (folder: string, { madeAt, keys }: Keys): Promise<void> =>
  writeWhole(
    join(folder, keysFile),
    [{ format: 1, madeAt }, ...keys].map((line) => `${JSON.stringify(line)}\n`).join(""),
  );

/** null where there is none yet. @throws Fault "backup-unreadable" */
export const readKeys = async (folder: string): Promise<Keys | null> => {
  const text = await readFile(join(folder, keysFile), "utf8").catch((error: unknown) => {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw unreadable(`The keys (${keysFile}) cannot be read.`, error);
  });
  if (text === null) return null;
  try {
    const [head, ...keys] = text.trimEnd().split("\n");
    return {
      madeAt: KeysHead.parse(JSON.parse(head ?? "")).madeAt,
      keys: keys.map((line) => KeyRow.parse(JSON.parse(line))),
    };
  } catch (error) {
    throw unreadable(`The keys (${keysFile}) are not as they were written.`, error);
  }
};

export const writeManifest = (folder: string, manifest: Manifest): Promise<void> =>
  writeWhole(join(folder, manifestFile), `${JSON.stringify(manifest, null, 2)}\n`);

export const readManifest = async (folder: string): Promise<Manifest> => {
  try {
    return Manifest.parse(JSON.parse(await readFile(join(folder, manifestFile), "utf8")));
  } catch (error) {
    throw unreadable(`${folder} is no whole backup: its ${manifestFile} is missing or not as it was written.`, error);
  }
};

/** The newest backup that was finished; its name is the time at which it was made. @throws Fault where there is none. */
export const newestIn = async (folder: string): Promise<string> => {
  const entries = await readdir(folder, { recursive: true }).catch((error: unknown) => {
    throw unreadable(`The folder ${folder} cannot be read.`, error);
  });
  const finished = entries.filter((entry) => entry.endsWith(join("/", manifestFile))).sort();
  const newest = finished.at(-1)?.slice(0, -manifestFile.length - 1);
  if (newest === undefined) throw unreadable(`There is no finished backup in ${folder}.`);
  return newest;
};

/** "2026-11-24T18-00-00.000Z": sorts by time, and every file system takes it. */
export const backupName = (now: Date): string => now.toISOString().replaceAll(":", "-");
