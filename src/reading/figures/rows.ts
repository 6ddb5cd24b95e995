import type { Cues } from "#language/cues.ts";
import type { Sentence } from "#reading/reading.ts";
import type { Found } from "./clusters.ts";

/** "Sens. Ada Rell and Jan Bek": each of the row has the title, which stands there in the plural. */
export const withSharedTitles = (founds: readonly Found[], sentence: Sentence, cues: Cues): Found[] => {
  const shared: Found[] = [];
  for (const found of founds) {
    const before = shared.at(-1);
    const isMany = before?.role != null && isPlural(before.role.text, cues);
    const isNext = before !== undefined && isMany && goesOn(sentence, before, found, cues);
    if (!isNext || found.role !== null) {
      shared.push(found);
      continue;
    }
    const evidence = { ...found.evidence, person: found.evidence.person + 4 };
    shared.push({ ...found, role: before.role, belongs: null, evidence });
  }
  return shared.map((found) =>
    found.role !== null && isPlural(found.role.text, cues)
      ? { ...found, role: { ...found.role, text: found.role.text.replace(/s(\.?)$/u, "$1") } }
      : found,
  );
};

const isPlural = (text: string, { naming, grammar }: Cues): boolean => {
  const words = text.toLowerCase().split(/[\s,]+/u);
  if (words.some((word) => grammar.prepositions.has(word))) return false;
  const last = words.at(-1)?.replace(/\.$/u, "") ?? "";
  const one = last.replace(/s$/u, "");
  return one !== last && (naming.titleHeads.has(one) || naming.personNouns.has(one));
};

const goesOn = ({ words }: Sentence, { name: before }: Found, { name }: Found, { grammar }: Cues): boolean => {
  const between = words.slice(before.to, name.titleFrom);
  return (
    name.titleFrom === name.from &&
    between.length > 0 &&
    between.length < 3 &&
    between.every((word) => word.text === "," || word.lower === grammar.joints.and)
  );
};
