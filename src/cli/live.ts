import type { Writable } from "node:stream";

/** Text on a terminal that grows where it stands, and leaves without a trace. */
export type Live = { show(text: string): void; clear(): void };

/**
 * Shows the end of a growing text, as much as the terminal has rows for. What goes on from what stands is only added, so that
 * nothing flickers.
 */
export const liveOn = (stdout: Writable & { rows?: number | undefined }): Live => {
  let standing: readonly string[] = [];
  const top = (): string => (standing.length === 0 ? "" : `\u001b[${standing.length}A\r`);
  /** Row over row, each cleared only behind its end: nothing is blank for a moment. */
  const redrawn = (rows: readonly string[]): string =>
    `${top()}${rows.map((row) => `${row}\u001b[K\n`).join("")}\u001b[J`;
  return {
    show: (text) => {
      const rows = text.split("\n").slice(-Math.max((stdout.rows ?? 24) - 2, 4));
      const isMore = rows.length >= standing.length && standing.every((row, n) => row === rows[n]);
      const added = rows.slice(standing.length).map((row) => `${row}\n`);
      stdout.write(isMore ? added.join("") : redrawn(rows));
      standing = rows;
    },
    clear: () => {
      if (standing.length > 0) stdout.write(redrawn([]));
      standing = [];
    },
  };
};
