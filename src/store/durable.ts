import { fsyncSync } from "node:fs";
import { PGlite } from "@electric-sql/pglite";
import { NodeFS } from "@electric-sql/pglite/nodefs";

type Given = Parameters<NodeFS["init"]>[1];
type Write = (stream: unknown, ...rest: unknown[]) => unknown;

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

/** An open file, as Emscripten's file system on Node's holds it. */
const isOpen = (stream: unknown): stream is { nfd: number } =>
  isObject(stream) && "nfd" in stream && typeof stream.nfd === "number";

const isWrite = (value: unknown): value is Write => typeof value === "function";

type Operations = { write: Write; fsync?: (stream: unknown) => number };
const isOperations = (value: unknown): value is Operations =>
  isObject(value) && "write" in value && isWrite(value.write);

const operationsOf = (module: object): Operations => {
  const system: unknown = "NODEFS" in module ? module.NODEFS : null;
  const operations: unknown = isObject(system) && "stream_ops" in system ? system.stream_ops : null;
  if (!isOperations(operations))
    throw new Error("PGlite has no file system of Node's: nothing could be written through.");
  return operations;
};

/** As WASI numbers ENOSPC. */
const noSpace = 51;

/** `writeOut`: as `fsync` does. `full`: the disk takes no more; does not return. */
export type Disk = { writeOut: (fd: number) => void; full: () => never };

/**
 * Gives PGlite's files an fsync that reaches the disk: they have none, so that whatever Postgres asks to be written through stays in
 * the system's memory, and a power loss takes what was committed, or worse, half of it. And where the disk is full in mid-write,
 * Postgres panics, which in PGlite is a loop without end: the process must end instead, as the server's own would.
 */
const onDisk =
  ({ writeOut, full }: Disk) =>
  (module: object): void => {
    const operations = operationsOf(module);
    const { write } = operations;
    operations.fsync = (stream) => {
      if (isOpen(stream)) writeOut(stream.nfd);
      return 0;
    };
    operations.write = (stream, ...rest) => {
      try {
        return write(stream, ...rest);
      } catch (error) {
        if (isObject(error) && "errno" in error && error.errno === noSpace) full();
        throw error;
      }
    };
  };

const filesOn = (folder: string, disk: Disk): NodeFS => {
  const files = new NodeFS(folder);
  const init = files.init.bind(files);
  files.init = async (database: PGlite, given: Given) => {
    const { emscriptenOpts } = await init(database, given);
    return { emscriptenOpts: { ...emscriptenOpts, preRun: [...(emscriptenOpts.preRun ?? []), onDisk(disk)] } };
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

const endProcess = (): never => {
  process.stderr.write(
    "The disk of the database is full: this process ends. Nothing that was stored is lost. Make room and start again.\n",
  );
  process.exit(74);
};

/** Opens the database in a folder so that what it says is committed is on the disk. */
export const openDurable = (folder: string, { writeOut = fsyncSync, full = endProcess }: Partial<Disk> = {}) =>
  PGlite.create({ fs: filesOn(folder, { writeOut, full }), startParams });
