import { covers } from "#brief/span.ts";
import type { Sentence } from "#reading/reading.ts";
import type { Case } from "./case.ts";
import type { Item } from "./items.ts";

/**
 * How we describe a source, "angry", "visibly", the evidence must, or a sentence that names the source; its names, and what it is by
 * calling, are weighed as the source's.
 */
export const isKnown = (given: Case, item: Item): boolean => {
  const { reading, witnesses, names, sources, ours, sameness } = given;
  const { tag, lower, at, to, key } = item;
  // ", visibly angry, said": what stands alone between commas describes, whatever it is taken for
  const isAside = ours.tags[to] === "comma" && (ours.tags[at - 1] === "comma" || ours.tags[at - 1] === "adv");
  const isBeforeName = ours.items.some((next) => next.at === to && (next.kind === "name" || names.has(next.key)));
  const describes = tag === "adj" || tag === "adv" || (tag === "noun" && (isAside || isBeforeName));
  if (isCalling(given, lower) || (tag !== "noun" && !describes)) return true;
  const here = new Set(witnesses.map(({ sentence }) => sentence.index));
  const beside = sources.find((each) => at >= each.from && at < each.to)?.keys.filter((each) => each !== key) ?? [];
  const figures = beside.flatMap((each) => [...(names.get(each) ?? [])]);
  const tells = ({ passage, words }: Sentence): boolean =>
    figures.some(({ mentions }) => mentions.some((mention) => covers(passage, mention))) ||
    (figures.length === 0 &&
      // "the elderly say": it is what they are called by
      (beside.length === 0 || words.some((word) => beside.includes(sameness.keyOf(word.lower)))));
  const holding = reading.sentences.filter(({ words }) =>
    words.some((word) => word.lower.startsWith(lower.slice(0, 6))),
  );
  // a word of our own for whoever it is, "the insider", is weighed as the source's
  if (!describes && holding.length === 0) return true;
  return holding.some((sentence) => here.has(sentence.index) || (tag !== "adv" && tells(sentence)));
};

/** What somebody is: "mayor", "resident", "chemist". */
const isCalling = ({ cues: { naming }, supporting }: Case, lower: string): boolean =>
  naming.titleHeads.has(lower) ||
  naming.personNouns.has(lower) ||
  supporting.persons.has(lower) ||
  supporting.endings.callings.test(lower);
