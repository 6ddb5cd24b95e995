import type { Reading } from "#reading/reading.ts";
import type { Asked } from "./asked.ts";
import { type Candidate, deskOf } from "./candidates.ts";

/** "When is the election?": where a passage has its day right before it ("the Dec. 12 election"), the days of other things beside it are no answer. */
export const datedFirst = (
  reading: Reading,
  { wanted, predicate, content }: Asked,
  fitting: readonly Candidate[],
): readonly Candidate[] => {
  const { cues } = reading;
  const thing = content.at(-1);
  if (!cues || !thing || wanted !== "time" || predicate !== null) return fitting;
  const { retriever } = deskOf(reading);
  const key = retriever.terms([thing])[0]?.key;
  const { times } = cues.asking.shows;
  const isDated = ({ sentence: { words } }: Candidate): boolean =>
    words.some((word, at) => {
      const before = words[at - 1];
      const isDay =
        before !== undefined &&
        ((/^\p{Lu}/u.test(before.text) && times.has(before.lower)) ||
          (before.kind === "number" && words.slice(Math.max(0, at - 4), at - 1).some(({ lower }) => times.has(lower))));
      return isDay && retriever.terms([word])[0]?.key === key;
    });
  const dated = fitting.filter(isDated);
  return dated.length > 0 ? dated : fitting;
};
