import type { Reading, Sentence } from "#reading/reading.ts";
import type { Word } from "#reading/words.ts";
import type { Asked } from "./asked.ts";
import { deskOf } from "./candidates.ts";
import { figureFinder, theirsIn } from "./named.ts";

const actors: ReadonlySet<string> = new Set(["person", "organisation", "group", "state"]);
const farthest = 12;
const opening = 4;

/** Whether a passage says of somebody else that they did what is asked. */
export const isAnothersDoing = (reading: Reading, { words }: Sentence, { doing }: Asked): boolean => {
  const { cues } = reading;
  if (!cues || !doing) return false;
  const { doer, verb } = doing;
  const { retriever } = deskOf(reading);
  const figureAt = figureFinder(reading);
  const isTheirs = theirsIn(reading, retriever, doer);
  const verbKey = retriever.terms([verb])[0]?.key;
  /** "Were among the leaders of the Alder Party who led": the party is whose leaders they are. */
  const isOwner = (word: Word): boolean => {
    const at = words.indexOf(word);
    const before = words
      .slice(0, at)
      .findLast((each) => !/^\p{Lu}/u.test(each.text) && !cues.grammar.determiners.has(each.lower));
    return before?.lower === cues.grammar.joints.of && words.slice(0, opening).some(isTheirs);
  };
  const isOther = (word: Word): boolean => {
    if (isOwner(word)) return false;
    const figure = figureAt(word);
    return /^\p{Lu}/u.test(word.text) && figure !== null && actors.has(figure.kind) && !isTheirs(word);
  };
  const places = words.flatMap((word, at) =>
    retriever.terms([word]).some(({ key }) => key === verbKey) && !isTheirs(word) ? [at] : [],
  );
  if (places.length === 0) return false;
  return places.every((at) => {
    const before = words.slice(Math.max(0, at - farthest), at);
    if (before.some(isTheirs)) return false;
    const agent = words.slice(at + 1, at + 6);
    if (agent[0]?.lower === "by") return !agent.some(isTheirs) && agent.some(isOther);
    if (words[at - 1] && cues.asking.be.has(words[at - 1]?.lower ?? "")) return false;
    const nearest = before.findLast((word) => isOther(word) || cues.asking.people.has(word.lower));
    return nearest !== undefined && isOther(nearest);
  });
};
