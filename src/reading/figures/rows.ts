import type { Cues } from "#language/cues.ts";
import type { Sentence } from "#reading/reading.ts";
import type { Found } from "./clusters.ts";
import { kindOf } from "./kinds.ts";

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

/** "Velmar Corp.": its full stop is part of the name. */
const behindStop = (words: Sentence["words"], at: number): number =>
  words[at]?.text === "." && words[at]?.start === words[at - 1]?.end ? at + 1 : at;

const goesOn = ({ words }: Sentence, { name: before }: Found, { name }: Found, { grammar }: Cues): boolean => {
  const between = words.slice(behindStop(words, before.to), name.titleFrom);
  return (
    name.titleFrom === name.from &&
    between.length > 0 &&
    between.length < 3 &&
    between.every((word) => word.text === "," || word.lower === grammar.joints.and)
  );
};

type Row = { founds: Found[]; from: number; to: number };

/** "Velmar, Blue Tarn and three other companies", "the airlines Tarnair and Kolm": what stands in a row with bodies, or is told to be of them, is a body. */
export const withRowKinds = (founds: readonly Found[], sentence: Sentence, cues: Cues): Found[] =>
  rowsOf(founds, sentence, cues).flatMap((row) => {
    const isTold = row.founds.length > 1 && isOfFirms(row, sentence, cues);
    const bodies = row.founds.filter(({ evidence }) => kindOf(evidence) === "organisation").length;
    if (!isTold && (row.founds.length < 3 || bodies * 2 <= row.founds.length)) return row.founds;
    return row.founds.map((found) =>
      isOpen(found)
        ? { ...found, evidence: { ...found.evidence, organisation: found.evidence.organisation + 8 } }
        : found,
    );
  });

/** Neither somebody with a title or a given name, nor a place, nor a thing told as such. */
const isOpen = ({ name, evidence, sex, role }: Found): boolean =>
  name.titleFrom === name.from &&
  sex === "-" &&
  role?.is !== "person" &&
  evidence.person < 3 &&
  evidence.state + evidence.place + evidence.group < 3 &&
  evidence.other < 4;

const rowsOf = (founds: readonly Found[], sentence: Sentence, cues: Cues): Row[] => {
  const rows: Row[] = [];
  for (const found of founds) {
    const row = rows.at(-1);
    const before = row?.founds.at(-1);
    if (row && before && goesOn(sentence, before, found, cues)) {
      row.founds.push(found);
      row.to = found.name.to;
    } else rows.push({ founds: [found], from: found.name.titleFrom, to: found.name.to });
  }
  return rows;
};

/** "companies X and Y", "X, Y and three other companies". */
const isOfFirms = ({ from, to }: Row, { words }: Sentence, { naming, grammar }: Cues): boolean => {
  if (naming.firms.has(words[from - 1]?.lower ?? "")) return true;
  const end = behindStop(words, to);
  const and = words[end]?.text === "," ? end + 1 : end;
  if (words[and]?.lower !== grammar.joints.and) return false;
  const behind = words.slice(and + 1, and + 6);
  const firm = behind.findIndex(({ lower }) => naming.firms.has(lower));
  return (
    firm > 0 &&
    behind.slice(0, firm).every(({ kind, text }) => kind !== "mark" && !/^\p{Lu}/u.test(text)) &&
    behind.slice(0, firm).some(({ lower }) => naming.others.has(lower))
  );
};
