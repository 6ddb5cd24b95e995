import type { Reason } from "#brief/brief.ts";
import type { Case } from "./case.ts";

const folded = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[“”„«»"‘’'`]/gu, "")
    .replaceAll(/[–—-]/gu, " ")
    .replaceAll(/\s+/gu, " ")
    .replaceAll(/\s*([,.;:!?])\s*/gu, "$1 ")
    .trim()
    .replace(/[,.;:!?…]+$/u, "");

const marked = /“([^”]+)”|"([^"]+)"|(?<![\p{L}\p{N}])[‘']([^’']+)[’'](?![\p{L}\p{N}])/gu;

/** Words of ours in quotation marks stand in the article's own marks, or in an answer of an interview, in the evidence. */
export const marks = ({ text, witnesses, quotations, reading }: Case): readonly Reason[] => {
  const ours = [...text.matchAll(marked)].map((found) => folded(found[1] ?? found[2] ?? found[3] ?? ""));
  if (ours.length === 0) return [];
  const direct = witnesses.flatMap(({ sentence: { passage }, answer }) => {
    const whole = reading.article.text;
    if (answer) return [folded(whole.slice(passage.start, passage.end))];
    return quotations
      .filter(({ start, end }) => start < passage.end && passage.start < end)
      .map(({ start, end }) => folded(whole.slice(start, end)));
  });
  return ours.every((words) =>
    direct.some((each) => ` ${each} `.includes(` ${words} `) || ` ${each}`.includes(` ${words}`)),
  )
    ? []
    : ["paraphrase-as-quotation"];
};
