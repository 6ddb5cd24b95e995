/** Runs of four words with how often each occurs; a text of fewer words is one run. */
export const shinglesOf = (text: string): ReadonlyMap<string, number> => {
  const words = text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  const last = words.length === 0 ? -1 : Math.max(0, words.length - size);
  for (let at = 0; at <= last; at += 1) {
    const run = words.slice(at, at + size).join(" ");
    counts.set(run, (counts.get(run) ?? 0) + 1);
  }
  return counts;
};

const size = 4;

export const sizeOf = (shingles: ReadonlyMap<string, number>): number =>
  shingles.values().reduce((sum, count) => sum + count, 0);

/** How many runs two texts share. */
export const sharedBy = (one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number =>
  other.entries().reduce((sum, [run, count]) => sum + Math.min(count, one.get(run) ?? 0), 0);
