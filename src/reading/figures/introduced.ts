import type { Cues } from "#language/cues.ts";
import type { Sentence } from "#reading/reading.ts";
import type { Found } from "./clusters.ts";
import type { Name } from "./names.ts";
import { isAcronym } from "./word-evidence.ts";

/** The index, among those found, of what a name is introduced as another name for: "the Palestine Liberation Organisation (PLO)", "Changpeng Zhao, known as CZ"; or -1. */
export const introducedBy = (sentence: Sentence, name: Name, founds: readonly Found[], cues: Cues): number => {
  const short = inBrackets(sentence, name, founds, cues);
  return short >= 0 ? short : knownAs(sentence, name, founds, cues);
};

/** "Dagalo, better known as Hemedti,", "NATO's Kosovo Force, known as KFOR". */
const knownAs = (
  { words, index }: Sentence,
  name: Name,
  founds: readonly Found[],
  { grammar, naming }: Cues,
): number => {
  const before = founds.at(-1);
  if (before === undefined || before.name.sentence !== index || words[name.titleFrom - 1]?.lower !== grammar.joints.as)
    return -1;
  let at = name.titleFrom - 2;
  if (!naming.callers.has(words[at]?.lower ?? "")) return -1;
  at -= 1;
  while (at >= before.name.to && at > name.titleFrom - 7) {
    const word = words[at];
    const isLink =
      word?.text === "," ||
      naming.personRelatives.has(word?.lower ?? "") ||
      grammar.be.has(word?.lower ?? "") ||
      naming.calledHow.has(word?.lower ?? "");
    if (!isLink) return -1;
    at -= 1;
  }
  return at === before.name.to - 1 ? founds.length - 1 : -1;
};

/** "Palestine Liberation Organisation (PLO)": the index of the long form, or -1. */
const inBrackets = ({ words, index }: Sentence, name: Name, founds: readonly Found[], { naming }: Cues): number => {
  const before = founds.at(-1);
  if (before === undefined || before.name.sentence !== index) return -1;
  const opens = words[name.from - 1];
  const closes = words[name.to];
  const isPlan = naming.plans.has(words[name.from - 2]?.lower ?? "");
  const isBeside = before.name.to === name.from - (isPlan ? 2 : 1);
  if (opens?.text !== "(" || closes?.text !== ")" || !isBeside) return -1;
  const lower = name.parts.join(" ").toLowerCase();
  const isOther = [naming.states, naming.places, naming.capitals].some((list) => list.has(lower));
  const isKnown = naming.organisations.has(lower);
  const isParty = isKnown && (before.name.titleFrom < before.name.from || !isAcronym(name.parts[0] ?? ""));
  if (isOther || isParty || (before.sex !== "-" && before.evidence.person > 2)) return -1;
  const isShort = name.parts.length === 1 && /^\p{Lu}[\p{L}\p{N}&.-]*$/u.test(name.parts[0] ?? "");
  return isShort ? founds.length - 1 : -1;
};
