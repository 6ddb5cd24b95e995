import type { Reading } from "#reading/reading.ts";
import type { Asked } from "./asked.ts";
import type { Candidate } from "./candidates.ts";
import { figureFinder } from "./named.ts";
import { heldShare } from "./speakers.ts";

/** Of "where did she buy it": where the best passage names a state only, the one that tells the same deed with a place in it. */
export const finerPlace = (
  reading: Reading,
  { wanted, doing, content }: Asked,
  ordered: readonly Candidate[],
): Candidate[] => {
  const [best] = ordered;
  if (wanted !== "place" || !best || !doing) return [];
  const figureAt = figureFinder(reading);
  const kinds = ({ sentence }: Candidate): Set<string> =>
    new Set(sentence.words.flatMap((word) => figureAt(word)?.kind ?? []));
  const deed = content.filter((word) => !doing.doer.includes(word));
  const isFiner = (candidate: Candidate): boolean =>
    candidate !== best && kinds(candidate).has("place") && heldShare(reading, deed, candidate.sentence.words) === 1;
  return deed.length > 1 && !kinds(best).has("place") ? ordered.filter(isFiner).slice(0, 1) : [];
};
