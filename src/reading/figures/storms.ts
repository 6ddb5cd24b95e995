import type { Cues } from "#language/cues.ts";
import type { Cluster } from "./clusters.ts";

/** "Cyclone Aldra" named once: "Aldra", "TC Aldra" and "T. C. Aldra" are the storm too, unless somebody has the name. */
export const addStormEvidence = (clusters: readonly Cluster[], { naming }: Cues): void => {
  const storms = new Set(
    clusters.filter(({ parts }) => naming.storms.has(parts.at(-2) ?? "")).map(({ parts }) => parts.at(-1) ?? ""),
  );
  if (storms.size === 0) return;
  const isCalled = ({ parts, founds }: Cluster): boolean => {
    const isTitled = founds.some(({ name }) => name.titleFrom < name.from);
    return isTitled || (parts.length > 1 && !isStormStart(parts.slice(0, -1), naming.storms));
  };
  const people = new Set(clusters.filter(isCalled).map(({ parts }) => parts.at(-1) ?? ""));
  for (const cluster of clusters) {
    const last = cluster.parts.at(-1) ?? "";
    if (storms.has(last) && !people.has(last) && !isCalled(cluster)) cluster.evidence.other += surely;
  }
};

/** More than all that may speak for another kind. */
const surely = 200;

/** "Tropical Storm", "TC", "T C". */
const isStormStart = (parts: readonly string[], storms: ReadonlySet<string>): boolean =>
  parts.length === 0 || storms.has(parts.at(-1) ?? "") || storms.has(parts.join(""));
