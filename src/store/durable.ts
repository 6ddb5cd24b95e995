import { fsyncSync } from "node:fs";
import { PGlite } from "@electric-sql/pglite";
import { NodeFS } from "@electric-sql/pglite/nodefs";

type Files = InstanceType<typeof NodeFS>;
type Given = Parameters<Files["init"]>[1];

/** An open file, as Emscripten's file system on Node's holds it. */
const isOpen = (stream: unknown): stream is { nfd: number } =>
  typeof stream === "object" && stream !== null && "nfd" in stream && typeof stream.nfd === "number";

const isFileSystem = (value: unknown): value is { stream_ops: Record<string, unknown> } =>
  typeof value === "object" && value !== null && "stream_ops" in value && typeof value.stream_ops === "object";

/**
 * PGlite's files, and an fsync that reaches the disk: its file system has none, so that whatever Postgres asks to be written through
 * stays in the system's memory, and a power loss takes what was committed, or worse, half of it.
 */
const durableFiles = (folder: string, writeOut: (fd: number) => void): NodeFS => {
  const files = new NodeFS(folder);
  const init = files.init.bind(files);
  files.init = async (database: PGlite, given: Given) => {
    const { emscriptenOpts } = await init(database, given);
    const writeThrough = (module: object): void => {
      const system: unknown = "NODEFS" in module ? module.NODEFS : null;
      if (!isFileSystem(system))
        throw new Error("PGlite has no file system of Node's: nothing could be written through.");
      system.stream_ops.fsync = (stream: unknown): number => {
        if (isOpen(stream)) writeOut(stream.nfd);
        return 0;
      };
    };
    return { emscriptenOpts: { ...emscriptenOpts, preRun: [...(emscriptenOpts.preRun ?? []), writeThrough] } };
  };
  return files;
};

/**
 * As PGlite starts it, but for `-F`, which would leave out every fsync; and with a cache of pages that suits one chat's briefs,
 * since it is taken in full at the start.
 */
const startParams = [
  ...PGlite.defaultStartParams.filter((param) => param !== "-F"),
  ...["fsync=on", "wal_sync_method=fsync", "shared_buffers=16MB", "max_wal_size=64MB", "min_wal_size=32MB"].flatMap(
    (setting) => ["-c", setting],
  ),
];

/** Opens the database in a folder so that what it says is committed is on the disk. `writeOut`: as `fsync` does. */
export const openDurable = (folder: string, writeOut: (fd: number) => void = fsyncSync): Promise<PGlite> =>
  PGlite.create({ fs: durableFiles(folder, writeOut), startParams });
