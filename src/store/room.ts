import { statfsSync } from "node:fs";
import { Fault } from "#brief/fault.ts";

/** What a database may need at once: a new part of its log, and what two transactions write. */
const least = 64 * 1024 * 1024;

/** @throws Fault where the disk of a folder has too little room to write on: found out before, since in mid-write it ends the process. */
export const refuseFull = (folder: string): void => {
  const { bavail, bsize } = statfsSync(folder);
  const room = bavail * bsize;
  if (room >= least) return;
  throw new Fault(
    "store-full",
    `The disk of ${folder} is full (${Math.floor(room / 1024 / 1024)} MB left, ${least / 1024 / 1024} MB are needed). Make room on it; nothing that is stored is lost.`,
  );
};
